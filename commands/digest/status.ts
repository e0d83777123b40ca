import { type Block, briefing, heading, note } from '../../src/briefing.ts'
import { command } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { words } from '../../src/words.ts'

export default command({
  description: 'When each digest came last and comes next, and what was left out and why',
  audience: 'asker',
  right: 'configure',
  options: {},
  run: async ({ digests }) => {
    const list = (await digests?.list()) ?? []
    if (list.length === 0) throw new UserError(words.digest.none)
    const blocks = list.flatMap(({ name, what, last, next, paused, leftOut }): Block[] => [
      heading(`${name}. ${what}`),
      note([last, next, ...(paused ? [paused] : [])].join(' ')),
      ...leftOut.map(note),
    ])
    return briefing(words.digest.status, blocks)
  },
})
