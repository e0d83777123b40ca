// Brings the parts of one claimed digest to their channel, each once. It may die at any step, and is begun again here.
import { PlatformError, reason } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Place, Poster, Receipt } from '../platforms/platform.ts'
import type { Deliveries, Delivery, StoredPart } from '../state/state.ts'
import { words } from '../words.ts'

export type Posting = {
  readonly name: string // of the digest, as an operator names it
  readonly poster: Poster
  readonly deliveries: Deliveries
  readonly now: () => Date
  /** ms from a request's last sign of life until no request can carry the part any more: its time-out and a minute */
  readonly rest: number
  readonly verify: boolean // whether the channel may be read back
  readonly cannotTell: 'repeat' | 'hold' // what is done where it cannot be
  readonly stopping: () => boolean // begin no other part
  readonly log: Log
}

/** How far it came. 'gone': the channel does not take anything of ours now. */
export type Carried =
  | { readonly state: 'settled' }
  | { readonly state: 'open'; readonly why: string; readonly gone: boolean }
  | { readonly state: 'held' | 'refused' | 'missed'; readonly why: string }

const AGAIN = 5 * 60_000 // ms until what was refused for now is tried again, where the platform names no time
const PROBE = 60 * 60_000 // ms until a channel that is gone or forbidden is tried again

/** Posts what is not posted yet, part by part, in order. What it throws left the part as it was. */
export async function carry(
  posting: Posting,
  digest: string,
  delivery: Delivery,
): Promise<Carried> {
  const { again, why } = delivery
  if (again && posting.now() < again) return open(why ?? '')
  for (const part of delivery.parts) {
    if (part.message !== undefined) continue
    if (posting.stopping()) return open(words.ask.stopping)
    const stopped = await settle(posting, delivery, part)
    if (!stopped) continue
    if (stopped.state !== 'open' && stopped.state !== 'settled')
      await posting.deliveries.end(digest, delivery.slot, stopped.state, stopped.why)
    return stopped
  }
  return { state: 'settled' }
}

const open = (why: string): Carried => ({ state: 'open', why, gone: false })

/** Gives back what keeps the part from its channel; undefined when it stands there. */
async function settle(
  posting: Posting,
  { place, claimed, why }: Delivery,
  part: StoredPart,
): Promise<Carried | undefined> {
  const { name, poster, deliveries, now, rest, verify, cannotTell, log } = posting
  let repeat = part.repeat
  if (part.tried) {
    if (now().getTime() < part.tried.getTime() + rest) return open(words.digest.resting)
    const found = verify ? await look(posting, place, part, claimed) : 'cannot tell'
    if (found === 'later') return open(words.digest.resting)
    if (found !== 'absent' && found !== 'cannot tell') {
      await deliveries.settled(part, found.message)
      return undefined
    }
    if (found === 'cannot tell' && cannotTell === 'hold')
      return { state: 'held', why: words.digest.heldWhy(name) }
    repeat = repeat || found === 'cannot tell'
  }
  if (!(await deliveries.take(part, now(), repeat))) return open(words.digest.resting)
  try {
    const { message } = await poster.post(place, { payload: part.payload }, part.key, repeat)
    await deliveries.settled(part, message)
    return undefined
  } catch (thrown) {
    if (thrown instanceof PlatformError) return refused(posting, part, thrown, why)
    await deliveries.unknown(part, now())
    log.warn(
      { platform: place.platform, why: reason(thrown) },
      'nobody knows whether it was posted',
    )
    return open(words.digest.resting)
  }
}

/** Whether the part is in its channel; 'later' when the channel could not be asked. */
async function look(
  { poster, log }: Posting,
  place: Place,
  { key }: StoredPart,
  since: Date,
): Promise<Receipt | 'absent' | 'cannot tell' | 'later'> {
  try {
    return await poster.find(place, key, since)
  } catch (thrown) {
    log.warn({ platform: place.platform, why: reason(thrown) }, 'a part could not be looked up')
    return 'later'
  }
}

async function refused(
  { deliveries, now, log }: Posting,
  part: StoredPart,
  { platform, status, message, retryAfter }: PlatformError,
  before: string | undefined,
): Promise<Carried> {
  const gone = status === 403 || status === 404
  const wait = retryAfter === undefined ? (gone ? PROBE : AGAIN) : retryAfter * 1000
  const again = new Date(now().getTime() + wait)
  await deliveries.refused(part, { why: message, again, paused: gone })
  if (message !== before)
    log.warn({ platform, status, why: message }, 'a part of a digest was refused')
  return lasting(status)
    ? { state: 'refused', why: message }
    : { state: 'open', why: message, gone }
}

/** Whether the same bytes will never be taken. 401: another token may come; 408, 425 and 429 ask for patience. */
const lasting = (status: number): boolean =>
  status >= 400 && status < 500 && ![401, 403, 404, 408, 425, 429].includes(status)
