// What the digest commands show.
import { note } from '../briefing.ts'
import type { Digests, Scheduled } from '../command.ts'
import { UserError } from '../errors.ts'
import type { Place } from '../platforms/platform.ts'
import type { Deliveries, Delivery } from '../state/state.ts'
import { words } from '../words.ts'
import { localTime, type Schedule } from './calendar.ts'
import { compose, type Newsroom } from './compose.ts'
import { commandLine, type Digest, nextDue, zoneOf } from './digest.ts'

const RECENT = 20 // deliveries that are looked through for what was left out
const LEFT_OUT = 5 // of them shown

type Showing = {
  readonly digests: readonly Digest[]
  readonly deliveries: Deliveries
  readonly newsroom: Newsroom
  readonly now: () => Date
  readonly placeOf: (digest: Digest) => Promise<Place>
  readonly by: { readonly place: Place; readonly operator: boolean }
}

/** The digests as this person may see them. */
export function shown({ digests, deliveries, newsroom, now, placeOf, by }: Showing): Digests {
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
    const next = nextDue(digest, now())
    const last = recent.find(({ state }) => state === 'settled' || state === 'silent')
    return {
      name: digest.name,
      what: words.digest.line(commandLine(digest), digest.to),
      when: digest.schedules.map(times).join('; '),
      nothingNew: digest.whenNothingNew === 'silent' ? words.digest.silent : words.digest.saysSo,
      next: next
        ? words.digest.next(`${localTime(next.zone, next.at)} (${next.zone})`)
        : words.digest.neverDue,
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

  return {
    list: async () => Promise.all((await visible()).map(scheduled)),
    preview: async (name) => {
      const seen = await visible()
      if (seen.length === 0) throw new UserError(words.digest.none)
      const digest = seen.length === 1 && !name ? seen[0] : seen.find((each) => each.name === name)
      if (!digest) throw new UserError(words.digest.which(seen.map((each) => each.name)))
      const standing = await deliveries.standing(digest.id)
      const place = await placeOf(digest)
      const { whole, news } = await compose(digest, newsroom, { place, mark: standing?.mark })
      return news || digest.whenNothingNew === 'say-so'
        ? whole
        : { ...whole, blocks: [note(words.digest.wouldBeSilent)] }
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
