// Who is an admin of the workspace: asked of Slack only where somebody types a command that is for them.
import { z } from 'zod'
import type { Log } from '../../log.ts'
import { failure, type Requests } from './requests.ts'

const KEPT = 5 * 60_000 // ms for which an answer is believed

const schema = z.looseObject({
  user: z.looseObject({ is_admin: z.boolean().optional(), is_owner: z.boolean().optional() }),
})

/** Whether a user ('U0123') is an admin or an owner; false where Slack does not say, which the log tells. */
export function adminsOf(requests: Requests, log: Log): (user: string) => Promise<boolean> {
  const known = new Map<string, { readonly admin: boolean; readonly at: number }>()
  return async (user) => {
    const now = performance.now()
    for (const [each, { at }] of known) if (now - at > KEPT) known.delete(each)
    const before = known.get(user)
    if (before) return before.admin
    try {
      const { is_admin, is_owner } = schema.parse(await requests.call('users.info', { user })).user
      const admin = is_admin === true || is_owner === true
      known.set(user, { admin, at: now })
      return admin
    } catch (thrown) {
      log.warn(failure(thrown), 'Slack did not say whether somebody is an admin')
      return false
    }
  }
}
