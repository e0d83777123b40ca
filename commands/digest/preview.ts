import { command } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { words } from '../../src/words.ts'

export default command({
  description: 'What a digest would post now',
  audience: 'asker',
  right: 'configure',
  slow: true,
  options: {
    digest: { kind: 'text', description: 'Its number in /digest list', longest: 4 },
  },
  run: async ({ digests }, { digest }) => {
    if (!digests) throw new UserError(words.digest.none)
    return digests.preview(digest)
  },
})
