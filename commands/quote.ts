import { command } from '../src/command.ts'
import { quotations } from '../src/quoting.ts'

export default command({
  description: 'What somebody said, word for word',
  audience: 'asker',
  cached: true,
  options: {
    speaker: { kind: 'speaker', description: 'Who: a surname is enough', required: true },
    about: { kind: 'text', description: 'Words that should occur in it or around it' },
  },
  run: async (context, { speaker, about }) => quotations(context, { speaker, about }),
})
