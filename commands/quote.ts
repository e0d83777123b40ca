import { command } from '../src/command.ts'
import { FILTERS } from '../src/narrowing.ts'
import { quotations } from '../src/quoting.ts'

export default command({
  description: 'What somebody said, word for word',
  audience: 'asker',
  options: {
    speaker: { kind: 'speaker', description: 'Who: a surname is enough', required: true },
    ...FILTERS,
  },
  run: async (context, wanted) => quotations(context, wanted),
})
