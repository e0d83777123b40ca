import { briefing } from '../../src/briefing.ts'
import { command } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { words } from '../../src/words.ts'

export default command({
  description: 'The digests of this place: what is posted where, and when',
  audience: 'asker',
  right: 'configure',
  options: {},
  run: async ({ digests }) => {
    const list = (await digests?.list()) ?? []
    if (list.length === 0) throw new UserError(words.digest.none)
    const items = list.map(({ name, what, when, nothingNew }) => ({
      label: name,
      claims: [{ text: `${what}, ${when}; ${nothingNew}.`, evidence: [] }],
    }))
    return briefing(words.digest.list, [{ kind: 'list', items }])
  },
})
