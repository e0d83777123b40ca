import { briefing, note } from '../src/briefing.ts'
import { command } from '../src/command.ts'
import { words } from '../src/words.ts'

export default command({
  description: 'What you can ask, and how',
  audience: 'asker',
  options: {},
  run: async (context) =>
    briefing(words.help.title, [
      {
        kind: 'list',
        items: context.commands().map(({ usage, description }) => ({
          label: usage,
          claims: [{ text: description, evidence: [] }],
        })),
      },
      note(words.help.how),
      note(context.modelHost ? words.help.written(context.modelHost) : words.help.truth),
    ]),
})
