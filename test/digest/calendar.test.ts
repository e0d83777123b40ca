import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { localTime, nextSlot, type Schedule, slots } from '../../src/digest/calendar.ts'

const HOUR = 3_600_000
const QUARTER = 900_000
const LOOK = 20 * HOUR // between two looks of the simulated bot; one each minute would take minutes
const DAILY = [0, 1, 2, 3, 4, 5, 6]
const QUARTERS = Array.from({ length: 96 }, (_, n) =>
  [Math.floor(n / 4), (n % 4) * 15].map((part) => String(part).padStart(2, '0')).join(':'),
)
// Changes of an hour and of half an hour, at midnight and at night, north and south, none at all, odd offsets; Cairo,
// Casablanca and Santiago change at hours of their own.
const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'UTC',
]

const schedule = (zone: string, times: readonly string[], days: readonly number[] = DAILY) =>
  ({ zone, times, days }) satisfies Schedule
const day = (zone: string, times: readonly string[], on: string) => {
  const noon = Date.parse(`${on}T12:00Z`)
  const around = [noon - 30 * HOUR, noon + 30 * HOUR].map((ms) => new Date(ms))
  return slots(schedule(zone, times), around[0]!, around[1]!)
    .filter(({ civil }) => civil.startsWith(on))
    .map(({ at, civil }) => `${civil.slice(11)} at ${at.toISOString().slice(11, 16)}`)
}

test('a time is due when the clocks of its zone show it, in winter and in summer', () => {
  assert.deepEqual(day('Europe/Berlin', ['08:00'], '2026-01-15'), ['08:00 at 07:00'])
  assert.deepEqual(day('Europe/Berlin', ['08:00'], '2026-07-15'), ['08:00 at 06:00'])
})

test('a time that the clocks leap over is due at the first moment after the leap', () => {
  assert.deepEqual(
    day('Europe/Berlin', ['01:45', '02:00', '02:30', '03:00', '03:15'], '2026-03-29'),
    ['01:45 at 00:45', '02:00 at 01:00', '02:30 at 01:00', '03:00 at 01:00', '03:15 at 01:15'],
  )
  assert.deepEqual(day('America/New_York', ['02:30'], '2026-03-08'), ['02:30 at 07:00'])
})

test('a time that the clocks show twice is due the first time', () => {
  assert.deepEqual(day('Europe/Berlin', ['01:59', '02:30', '03:00'], '2026-10-25'), [
    '01:59 at 23:59',
    '02:30 at 00:30',
    '03:00 at 02:00',
  ])
  assert.deepEqual(day('Europe/London', ['01:30'], '2026-10-25'), ['01:30 at 00:30'])
  assert.deepEqual(day('America/New_York', ['01:30'], '2026-11-01'), ['01:30 at 05:30'])
})

test('a day that a country left out is due when the next one begins', () => {
  // Samoa went from the 29th to the 31st of December 2011.
  const samoa = schedule('Pacific/Apia', ['00:00', '08:00', '23:45'])
  const found = slots(samoa, new Date('2011-12-30T09:59Z'), new Date('2011-12-30T10:01Z'))
  assert.deepEqual(
    found.map(({ civil, at }) => [civil, at.toISOString()]),
    ['2011-12-30T00:00', '2011-12-30T08:00', '2011-12-30T23:45', '2011-12-31T00:00'].map(
      (civil) => [civil, '2011-12-30T10:00:00.000Z'],
    ),
  )
})

test('only the days of the schedule are due, by the calendar of the zone', () => {
  const fridays = schedule('Pacific/Auckland', ['08:00'], [5])
  assert.equal(nextSlot(fridays, new Date('2026-05-01T12:00Z'))?.civil, '2026-05-08T08:00')
  assert.equal(
    nextSlot(fridays, new Date('2026-04-30T12:00Z'))?.at.toISOString(),
    '2026-04-30T20:00:00.000Z',
  )
  assert.equal(nextSlot(schedule('UTC', [], DAILY), new Date('2026-04-30T12:00Z')), undefined)
})

test('a simulated year in twelve zones posts each quarter of an hour of the clocks once', () => {
  const [from, to] = [Date.parse('2026-01-01T00:00Z'), Date.parse('2027-01-01T00:00Z')]
  for (const zone of ZONES) {
    const posted: string[] = []
    for (let at = from; at < to; at += LOOK)
      for (const slot of slots(schedule(zone, QUARTERS), new Date(at), new Date(at + LOOK)))
        posted.push(`${slot.civil} ${slot.at.toISOString()}`)
    assert.deepEqual(posted, expected(zone, from, to), zone)
  }
})

/** The slow and obvious way: walk through the year and read the clocks every quarter of an hour. */
function expected(zone: string, from: number, to: number): string[] {
  const first = new Map<string, number>()
  const leaps = new Map<string, number>()
  let before = clock(zone, from - 2 * 24 * HOUR)
  for (let at = from - 2 * 24 * HOUR + QUARTER; at <= to; at += QUARTER) {
    const now = clock(zone, at)
    for (let missing = before + QUARTER; missing < now; missing += QUARTER)
      leaps.set(civil(missing), at)
    if (!first.has(civil(now))) first.set(civil(now), at)
    before = now
  }
  return [...first, ...leaps]
    .filter(([, at]) => at > from && at <= to)
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .map(([slot, at]) => `${slot} ${new Date(at).toISOString()}`)
}

const formats = new Map<string, Intl.DateTimeFormat>()
function clock(zone: string, at: number): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(zone, format)
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`)
}
const civil = (ms: number): string => new Date(ms).toISOString().slice(0, 16)

test('however the time between is divided into looks, each slot is seen once and in order', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 400 * 24 * 60 }), {
    minLength: 2,
    maxLength: 12,
  })
  const start = Date.parse('2026-01-01T00:00Z')
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.uniqueArray(fc.constantFrom(...QUARTERS), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.constantFrom(...DAILY), { minLength: 1 }),
      moments,
      (zone, times, days, minutes) => {
        const looks = [...new Set(minutes)]
          .sort((a, b) => a - b)
          .map((m) => new Date(start + m * 60_000))
        const all = slots(schedule(zone, times, days), looks[0]!, looks.at(-1)!)
        const seen = looks
          .slice(1)
          .flatMap((look, i) => slots(schedule(zone, times, days), looks[i]!, look))
        assert.deepEqual(seen, all)
        assert.equal(new Set(all.map((slot) => slot.civil)).size, all.length)
        for (const { at, civil } of all) assert.ok(localTime(zone, at).replace(' ', 'T') >= civil)
      },
    ),
    { numRuns: 60 },
  )
})
