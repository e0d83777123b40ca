// When a digest is due, in the clocks of its place. Pure: no clock of its own; zones are those that Intl knows.

/** Times of day on days of the week, as people of the zone read them off their clocks. */
export type Schedule = {
  readonly times: readonly string[] // '08:00'
  readonly days: readonly number[] // 0 is Sunday
  readonly zone: string // IANA
}

/** One time of a schedule: the moment at which it is due, and what the clocks of the zone should have shown. */
export type Slot = { readonly at: Date; readonly civil: string } // '2026-03-29T02:30'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
// Zones lie between 12 hours behind and 14 ahead of UTC; one hour more on each side, so that both ends of a change are seen.
const [AHEAD, BEHIND] = [15 * HOUR, 13 * HOUR]

/**
 * The slots that are due after one moment, up to and including another; in order.
 * A time that the clocks leap over is due at the first moment after the leap; one that they show twice, at the first.
 */
export function slots(schedule: Schedule, after: Date, until: Date): readonly Slot[] {
  const { times, days, zone } = schedule
  const found: { at: number; civil: number }[] = []
  const last = civilDay(until.getTime() + AHEAD)
  for (let day = civilDay(after.getTime() - BEHIND - DAY); day <= last; day += DAY) {
    if (!days.includes(new Date(day).getUTCDay())) continue
    const steady = steadyOffset(zone, day)
    for (const time of times) {
      const civil = day + minutes(time)
      const at = steady === undefined ? moment(zone, civil) : civil - steady
      if (at > after.getTime() && at <= until.getTime()) found.push({ at, civil })
    }
  }
  return found
    .sort((a, b) => a.at - b.at || a.civil - b.civil)
    .map(({ at, civil }) => ({ at: new Date(at), civil: written(civil) }))
}

/** The first slot after a moment; undefined where there is none within nine days. */
export function nextSlot(schedule: Schedule, after: Date): Slot | undefined {
  return slots(schedule, after, new Date(after.getTime() + 9 * DAY))[0]
}

/** What the clocks of a zone show: '2026-03-29 03:00'. */
export const localTime = (zone: string, at: Date): string =>
  written(at.getTime() + offset(zone, at.getTime())).replace('T', ' ')

// Civil times are counted like moments of UTC, in ms, so that they can be added and compared.
const civilDay = (ms: number): number => Math.floor(ms / DAY) * DAY
const written = (civil: number): string => new Date(civil).toISOString().slice(0, 16)
const minutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * HOUR + minute * MINUTE
}

/** The offset of the zone on a day on which, and around which, its clocks are not changed. */
function steadyOffset(zone: string, day: number): number | undefined {
  const [before, after] = [offset(zone, day - AHEAD), offset(zone, day + DAY + BEHIND)]
  return before === after ? before : undefined
}

/** The first moment at which the clocks of the zone show this time; where they never do, the first after they leapt over it. */
function moment(zone: string, civil: number): number {
  const [early, late] = [civil - AHEAD, civil + BEHIND]
  const [before, after] = [offset(zone, early), offset(zone, late)]
  if (before === after) return civil - before
  // Two offsets meet here. The earlier reading that is true is the first occurrence; when none is, the time was leapt over.
  const readings = [civil - before, civil - after].sort((a, b) => a - b)
  const shown = readings.find((at) => at + offset(zone, at) === civil)
  return shown ?? change(zone, early, late)
}

/** The first moment, to the ms, at which the offset is the later one. */
function change(zone: string, early: number, late: number): number {
  const after = offset(zone, late)
  let [low, high] = [early, late]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offset(zone, middle) === after) high = middle
    else low = middle
  }
  return high
}

const clocks = new Map<string, Intl.DateTimeFormat>() // making one takes as long as using it a hundred times

/** How many ms the clocks of the zone are ahead of UTC at a moment. */
function offset(zone: string, at: number): number {
  const clock = clocks.get(zone) ?? clockOf(zone)
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clock.formatToParts(at)) shown[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, clock)
  return clock
}
