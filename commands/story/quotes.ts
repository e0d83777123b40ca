import { command, storyOf } from '../../src/command.ts'
import { FILTERS, SPEAKER } from '../../src/narrowing.ts'
import { quotations } from '../../src/quoting.ts'

export default command({
  description: 'What was said, by whom, word for word',
  audience: 'everyone',
  options: { speaker: SPEAKER, ...FILTERS },
  run: async (context, wanted) => quotations(context, wanted, storyOf(context)),
})
