import { command, storyOf } from '../../src/command.ts'
import { quotations } from '../../src/quoting.ts'

export default command({
  description: 'What was said, by whom, word for word',
  audience: 'everyone',
  cached: true,
  options: {
    speaker: { kind: 'speaker', description: 'Only what this person said' },
    about: { kind: 'text', description: 'Words that should occur in it or around it' },
    since: { kind: 'date', description: 'Only articles from this day on' },
  },
  run: async (context, { speaker, about, since }) =>
    quotations(context, { story: storyOf(context), speaker, about, since }),
})
