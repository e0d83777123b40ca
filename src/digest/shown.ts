// What the digest commands show.
import { type Briefing, note } from '../briefing.ts'
import type { Digests, Scheduled } from '../command.ts'
import { UserError } from '../errors.ts'
import type { Part, Place, Poster } from '../platforms/platform.ts'
import type { Deliveries, Delivery } from '../state/state.ts'
import { words } from '../words.ts'
import { localTime, type Schedule } from './calendar.ts'
import { type Composed, compose, type Newsroom } from './compose.ts'
import { commandLine, type Digest, lateness, nextDue, slotsAt, zoneOf } from './digest.ts'

const RECENT = 20 // deliveries that are looked through for what was left out
const FAR = 1000 // among which a time is looked for that may have had its digest
const LEFT_OUT = 5 // of them shown

type Showing = {
  readonly digests: readonly Digest[]
  readonly deliveries: Deliveries
  readonly newsroom: Newsroom
  readonly now: () => Date
  readonly poster: (platform: string) => Poster | undefined
  readonly placeOf: (digest: Digest) => Promise<Place>
  readonly by: { readonly place: Place; readonly operator: boolean }
}

/** What somebody sees of the digests; an operator at the command line also what exactly is sent. */
export type Seen = Digests & {
  /** The page that would be posted, and its messages; without these where the bot is not connected there. */
  messages: (
    ...which: Parameters<Digests['preview']>
  ) => Promise<{ readonly page: Briefing; readonly parts: readonly Part[] | undefined }>
}

/** The digests as this person may see them. */
export function shown({ digests, deliveries, newsroom, now, poster, placeOf, by }: Showing): Seen {
  async function visible(): Promise<readonly Digest[]> {
    if (by.operator) return digests
    const here = digests.filter(({ platform }) => platform === by.place.platform)
    const places = await Promise.all(here.map(placeOf))
    return here.filter((_, i) => places[i]?.tenant === by.place.tenant)
  }

  async function scheduled(digest: Digest): Promise<Scheduled> {
    const zone = zoneOf(digest)
    const [standing, recent] = await Promise.all([
      deliveries.standing(digest.id),
      deliveries.recent(digest.id, RECENT),
    ])
    const last = recent.find(({ state }) => state === 'settled' || state === 'silent')
    return {
      name: digest.name,
      what: words.digest.line(commandLine(digest), digest.to),
      when: digest.schedules.map(times).join('; '),
      nothingNew: digest.whenNothingNew === 'silent' ? words.digest.silent : words.digest.saysSo,
      next: next(digest),
      last: last ? words.digest.last(localTime(zone, last.slot), last.state) : words.digest.noneYet,
      paused: standing?.left
        ? words.digest.left(localTime(zone, standing.left).slice(0, 10))
        : standing?.paused && words.digest.pausedNow(standing.paused),
      leftOut: recent
        .filter(({ state }) => state !== 'settled' && state !== 'silent')
        .slice(0, LEFT_OUT)
        .map((each) => leftOut(each, zone)),
    }
  }

  async function named(name: string | undefined): Promise<Digest> {
    const seen = await visible()
    if (seen.length === 0) throw new UserError(words.digest.none)
    const digest = seen.length === 1 && !name ? seen[0] : seen.find((each) => each.name === name)
    if (!digest) throw new UserError(words.digest.which(seen.map((each) => each.name)))
    return digest
  }

  /** One of its times that still wants its digest. */
  async function slot(digest: Digest, at: Date): Promise<Date> {
    const [found] = slotsAt(digest, at)
    const time = localTime(zoneOf(digest), at)
    if (!found) throw new UserError(words.digest.notATime(time, next(digest)))
    const before = await deliveries.recent(digest.id, FAR)
    if (before.some((each) => each.first <= found.at && found.at <= each.slot))
      throw new UserError(words.digest.hadItsDigest(time))
    return found.at
  }

  /** What would be posted; where that is nothing, a page that says so. */
  async function composed(
    digest: Digest,
    at: Date | undefined,
  ): Promise<Pick<Composed, 'whole' | 'page'> & { readonly posted: boolean }> {
    const late = at && lateness(digest, await slot(digest, at), now())
    const { mark } = (await deliveries.standing(digest.id)) ?? {}
    const place = await placeOf(digest)
    const { whole, page, news } = await compose(digest, newsroom, { place, mark, late })
    if (news || digest.whenNothingNew === 'say-so') return { whole, page, posted: true }
    const silent = { ...whole, blocks: [note(words.digest.wouldBeSilent)] }
    return { whole: silent, page: silent, posted: false }
  }

  function next(digest: Digest): string {
    const due = nextDue(digest, now())
    return due
      ? words.digest.next(`${localTime(due.zone, due.at)} (${due.zone})`)
      : words.digest.neverDue
  }

  return {
    list: async () => Promise.all((await visible()).map(scheduled)),
    preview: async (name, at) => (await composed(await named(name), at)).whole,
    messages: async (name, at) => {
      const digest = await named(name)
      const { page, posted } = await composed(digest, at)
      return { page, parts: posted ? poster(digest.platform)?.parts(page) : [] }
    },
  }
}

function leftOut({ slot, slots, state, why = '' }: Delivery, zone: string): string {
  const time = localTime(zone, slot)
  return state === 'open'
    ? words.digest.waiting(time, why)
    : words.digest.leftOut(time, state, slots, why)
}

function times({ times, days, zone }: Schedule): string {
  const named = days.map((day) => words.digest.days[day] ?? '').join(', ')
  return words.digest.at(times, days.length === 7 ? words.digest.everyDay : named, zone)
}
