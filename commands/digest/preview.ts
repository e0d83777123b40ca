import { command, readMoment } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { words } from '../../src/words.ts'

export default command({
  description: 'What a digest would post now',
  audience: 'asker',
  right: 'configure',
  slow: true,
  options: {
    digest: { kind: 'text', description: 'Its number in /digest list', longest: 4 },
    at: {
      kind: 'text',
      description: 'One of its times, such as 2026-11-22T08:00+01:00; default: now',
      longest: 40,
    },
  },
  run: async ({ digests }, { digest, at }) => {
    if (!digests) throw new UserError(words.digest.none)
    const moment = at === undefined ? undefined : readMoment(at)
    if (at !== undefined && !moment) throw new UserError(words.cli.moment)
    return digests.preview(digest, moment)
  },
})
