// Digests, from the calendar to the channel. Whatever goes wrong with one ends here and never touches another.
import { randomBytes } from 'node:crypto'
import { PlatformError, reason, UserError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Place, Poster } from '../platforms/platform.ts'
import type { Deliveries, Delivery, NewDelivery, Standing } from '../state/state.ts'
import { words } from '../words.ts'
import { localTime } from './calendar.ts'
import { type Carried, carry } from './carry.ts'
import { type Composed, compose, type Newsroom } from './compose.ts'
import { type Digest, dueSlots, lateness, slotsAt, zoneOf } from './digest.ts'
import { lanes } from './lanes.ts'
import { newKey, operatorOf } from './operator.ts'
import { placesOf } from './places.ts'
import { nameOf, type Report, report, reportOf, row } from './report.ts'
import { type Seen, shown } from './shown.ts'
import type { Ticker } from './ticker.ts'

const MINUTE = 60_000
const WINDOW = 6 * 60 * MINUTE // how late a digest may come: a morning's is worth reading until the early afternoon
const AGAIN = 5 * MINUTE // until what failed is made again
// Digests under way at once. Discord takes 50 requests a second of a bot, so that a part waits no longer than that for its
// turn and the time it rests is counted from about when it was sent.
const LANES = 50

export type DigestDeps = {
  readonly digests: readonly Digest[]
  readonly poster: (platform: string) => Poster | undefined // absent: the bot is not connected there
  readonly newsroom: Newsroom
  readonly deliveries: Deliveries
  readonly now: () => Date
  /** ms until a part of unknown outcome is looked up: the time-out of a request and a minute */
  readonly rest: number
  readonly verify: boolean // whether channels may be read back
  readonly cannotTell: 'repeat' | 'hold'
  readonly tell: string | undefined // 'slack:C0123': where the operator is told of what went wrong
  readonly log: Log
  readonly metrics: Metrics
}

export type DigestRunner = {
  /** Looks now, and then at each tick; resolves when it knows where its channels are. */
  start(ticker: Ticker): Promise<void>
  /** Begins nothing new and waits for what is under way, at most until `signal` fires. */
  stop(signal: AbortSignal): Promise<void>
  /** Posts what has become due up to now, and goes on with what is under way. Never throws. */
  tick(): Promise<readonly Report[]>
  /**
   * The same for the times of one minute only, whatever was due before it, and however long ago.
   * @throws {UserError} for a minute that lies ahead
   */
  run(at: Date): Promise<readonly Report[]>
  /** The digests that somebody may see: an operator all, others those of their guild or workspace. */
  seenBy(by: { readonly place: Place; readonly operator: boolean }): Seen
  /**
   * What became of the last one of a digest, where nobody knows: an operator has looked. What is missing of it is posted
   * at the next look. @throws {UserError} where there is nothing to settle
   */
  settle(name: string, how: 'posted' | 'again'): Promise<void>
  /** What an operator should look at; each digest that could not be posted of late. */
  notices(): readonly string[]
}

export function digestRunner(deps: DigestDeps): DigestRunner {
  const { digests, deliveries, now, log, metrics } = deps
  const tell = operatorOf(deps.tell, deps.poster, log)
  const begun = new Set<string>()
  const placeOf = placesOf(deps.poster, async ({ id }) => {
    const place = (await deliveries.recent(id, 1))[0]?.place
    return place?.tenant ? place : undefined
  })
  const running = new Map<string, Promise<Report>>()
  const failed = new Map<string, { readonly until: number; readonly why: string }>()
  const lane = lanes(LANES)
  let stopping = false
  let stopTicker: (() => Promise<void>) | undefined

  type Due = (handled: Date) => { readonly due: readonly Date[]; readonly tooOld: readonly Date[] }

  /** The one place where what went wrong with a digest is caught. One look at a digest at a time. */
  async function look(digest: Digest, due: Due): Promise<Report> {
    const busy = running.get(digest.id)
    if (busy) return busy
    const work = lane(() => turn(digest, due))
      .catch((thrown) => failure(digest, thrown))
      .finally(() => running.delete(digest.id))
    running.set(digest.id, work)
    return work
  }

  function failure(digest: Digest, thrown: unknown): Report {
    const known = thrown instanceof UserError || thrown instanceof PlatformError
    const reference = randomBytes(4).toString('hex')
    const why = known ? thrown.message : words.digest.broken(reference)
    if (known) log.warn({ digest: digest.name, why }, 'a digest could not be made')
    else log.error({ digest: digest.name, reference, err: thrown }, 'a digest failed')
    failed.set(digest.id, { until: now().getTime() + AGAIN, why })
    metrics.delivered('failed')
    return report(digest, 'failed', why)
  }

  async function turn(digest: Digest, dueNow: Due): Promise<Report> {
    if (stopping) return report(digest, 'not due')
    const found = await begin(digest)
    if (found?.left) return rests(digest, found.left)
    const before = found?.open && (await advance(digest, found, found.open))
    if (before?.state === 'open') return reportOf(digest, before) // what is newer waits for it
    const standing = before ? await deliveries.standing(digest.id) : found // its mark has moved
    if (!standing) return report(digest, 'not due')
    const { due, tooOld } = dueNow(standing.handled)
    if (due.length === 0 && tooOld.length === 0)
      return before ? reportOf(digest, before) : report(digest, 'not due')
    const made = await make(digest, standing, due)
    const place = await placeOf(digest)
    const missed =
      tooOld.length > 0 ? [row(place, tooOld, now(), { state: 'missed', why: lost(digest) })] : []
    const rows = [...missed, ...(made ? [made] : [])]
    if (rows.length === 0) return report(digest, 'failed', lost(digest))
    if (!(await deliveries.claim(digest.id, standing.handled, rows)))
      return before ? reportOf(digest, before) : report(digest, 'claimed before')
    for (const { slot, why = '' } of missed) await ended(digest, slot, 'missed', why)
    if (!made) return report(digest, 'missed', lost(digest))
    failed.delete(digest.id)
    if (made.state === 'silent') metrics.delivered('silent')
    const claimed = (await deliveries.standing(digest.id)) ?? standing
    if (claimed.left) return rests(digest, claimed.left) // only now it is known whose it is
    if (!claimed.open) return report(digest, made.state)
    return reportOf(digest, await advance(digest, claimed, claimed.open))
  }

  /** Its guild or workspace took the bot out: it waits there for being invited again. */
  function rests(digest: Digest, left: Date): Report {
    const why = words.digest.left(localTime(zoneOf(digest), left).slice(0, 10))
    failed.set(digest.id, { until: 0, why })
    return report(digest, 'not due', why)
  }

  /** How it stands; what is new in the configuration is due from now on. Undefined when it was just forgotten. */
  async function begin({ id, schedules }: Digest): Promise<Standing | undefined> {
    if (!begun.has(id)) await deliveries.begin(id, JSON.stringify(schedules), now())
    const standing = await deliveries.standing(id)
    if (standing) begun.add(id)
    else begun.delete(id)
    return standing
  }

  /** What is to be claimed for these times: one digest, however many they are. Undefined where nothing can be made now. */
  async function make(
    digest: Digest,
    { mark }: Standing,
    due: readonly Date[],
  ): Promise<NewDelivery | undefined> {
    const [first] = due
    const poster = deps.poster(digest.platform)
    const waits = (failed.get(digest.id)?.until ?? 0) > now().getTime()
    if (!first || !poster || waits) return undefined
    const place = await placeOf(digest)
    const late = lateness(digest, first, now())
    const composed = await compose(digest, deps.newsroom, { place, mark, late })
    const parts = silent(digest, composed)
      ? []
      : poster.parts(composed.page).map(({ payload }) => ({ key: newKey(), payload }))
    const state = parts.length === 0 ? 'silent' : 'open'
    const { made, answer } = composed
    return { ...row(place, due, now(), { state }), made, answer, parts }
  }

  /** Goes on with an open delivery, and gives it up where it took too long. */
  async function advance(
    digest: Digest,
    { paused }: Standing,
    delivery: Delivery,
  ): Promise<Carried> {
    const poster = deps.poster(digest.platform)
    const why = words.digest.platformOff(digest.platform)
    const posting = { ...deps, name: digest.name, stopping: () => stopping }
    const carried: Carried = poster
      ? await carry({ ...posting, poster }, digest.id, delivery)
      : { state: 'open', why, gone: false }
    if (carried.state === 'settled') {
      failed.delete(digest.id)
      metrics.delivered('settled')
      log.info({ digest: digest.name, parts: delivery.parts.length }, 'a digest was posted')
      return carried
    }
    if (carried.state !== 'open') {
      await ended(digest, delivery.slot, carried.state, carried.why)
      return carried
    }
    if (carried.gone && paused === undefined) {
      metrics.delivered('failed')
      await tell(words.digest.paused(nameOf(digest), carried.why))
    }
    if (carried.gone) failed.set(digest.id, { until: 0, why: carried.why })
    const since = delivery.resumed ?? delivery.claimed
    if (stopping || now().getTime() < since.getTime() + WINDOW) return carried
    await deliveries.end(digest.id, delivery.slot, 'missed', carried.why)
    await ended(digest, delivery.slot, 'missed', carried.why)
    return { state: 'missed', why: carried.why }
  }

  async function ended(digest: Digest, slot: Date, state: Ended, why: string): Promise<void> {
    metrics.delivered(state)
    failed.set(digest.id, { until: 0, why })
    const time = localTime(zoneOf(digest), slot)
    await tell(words.digest.notPosted(nameOf(digest), time, state, why))
  }

  /** Why nothing was posted at a time that has passed. */
  function lost({ id, platform }: Digest): string {
    if (!deps.poster(platform)) return words.digest.platformOff(platform)
    return failed.get(id)?.why ?? words.digest.away
  }

  const tick = (): Promise<readonly Report[]> => {
    const at = now()
    return all((digest) => (handled) => {
      const slots = dueSlots(digest, handled, at).map((slot) => slot.at)
      const within = (slot: Date): boolean => slot.getTime() > at.getTime() - WINDOW
      return { due: slots.filter(within), tooOld: slots.filter((slot) => !within(slot)) }
    })
  }

  /** Asks where the channels are, one by one, so that at eight o'clock there is nothing to do but to post. */
  async function acquaint(): Promise<void> {
    for (const digest of digests) {
      if (stopping) return
      await placeOf(digest).catch((thrown) => log.info({ why: reason(thrown) }, 'asked later'))
    }
  }

  const all = (due: (digest: Digest) => Due): Promise<readonly Report[]> =>
    stopping ? Promise.resolve([]) : Promise.all(digests.map((each) => look(each, due(each))))

  return {
    tick,
    run: async (at) => {
      if (at.getTime() > now().getTime() + MINUTE)
        throw new UserError(words.digest.ahead(at.toISOString()))
      return all((digest) => () => ({
        due: slotsAt(digest, at).map((slot) => slot.at),
        tooOld: [],
      }))
    },
    start: async (ticker) => {
      stopTicker = await ticker(() => {
        tick().catch((thrown) => log.error({ err: thrown }, 'a look at the digests failed'))
      })
      if (stopping) return stopTicker() // told to stop while the ticker was made
      await tick()
      await acquaint()
    },
    stop: async (signal) => {
      stopping = true
      await stopTicker?.()
      const late = new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      await Promise.race([Promise.allSettled([...running.values()]), late])
    },
    settle: async (name, how) => {
      const digest = digests.find((each) => each.name === name)
      if (!digest) throw new UserError(words.digest.which(digests.map((each) => each.name)))
      if (!(await deliveries.resume(digest.id, how === 'posted', now())))
        throw new UserError(words.digest.nothingToSettle(nameOf(digest)))
    },
    seenBy: (by) => shown({ ...deps, placeOf, by }),
    notices: () =>
      digests.flatMap((digest) => {
        const why = failed.get(digest.id)?.why
        return why === undefined ? [] : [`${nameOf(digest)}: ${why}`]
      }),
  }
}

type Ended = 'missed' | 'held' | 'refused'

const silent = ({ whenNothingNew }: Digest, { news }: Composed): boolean =>
  !news && whenNothingNew === 'silent'
