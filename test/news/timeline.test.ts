import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { overlap, terms } from '../../src/news/similarity.ts'
import { MOST_SHARED } from '../../src/news/summary.ts'
import { dates, timeline } from '../../src/news/timeline.ts'

/** The days found in one sentence of an article printed on a Sunday, 17 August 2025. */
function days(text: string, published: string | undefined): string[] {
  return dates(text, [{ start: 0, end: text.length, paragraph: 0 }], published).map(
    ({ day }) => day,
  )
}
const SUNDAY = '2025-08-17T09:30:00+02:00'

const READINGS: readonly (readonly [string, readonly string[]])[] = [
  ['The council met on Friday.', ['2025-08-15']],
  ['Friday’s vote was close.', ['2025-08-15']],
  ['The council met on Sunday.', ['2025-08-17']],
  ['It was decided last Sunday.', ['2025-08-10']],
  ['It will be decided next Monday.', ['2025-08-18']],
  ['The council will vote on Wednesday.', ['2025-08-20']],
  ['On Wednesday, the council will vote.', ['2025-08-20']],
  ['Ortiz said Thursday that the bridge will open.', ['2025-08-14']],
  ['The vote of Aug. 15 stands.', ['2025-08-15']],
  ['The bridge opened on August 15, 2019.', ['2019-08-15']],
  ['The bridge opened on 3 March 2019.', ['2019-03-03']],
  ['It opened on the 3rd of March.', ['2025-03-03']],
  ['It opened on 2024-02-29.', ['2024-02-29']],
  ['It burned on December 20.', ['2024-12-20']],
  ['The vote is scheduled for December 20.', ['2025-12-20']],
  ['The vote of August 20 is near.', ['2025-08-20']],
  ['He left yesterday and returns tomorrow.', ['2025-08-16', '2025-08-18']],
  ['It happened last night.', ['2025-08-16']],
  ['They met last week, in 2019 and in March.', []],
  ['It opened on February 30.', []],
  ['“Today we won,” Ortiz wrote.', []],
  ['Shops open early on Black Friday and on Fridays.', []],
]
for (const [text, expected] of READINGS) {
  test(`days: ${text}`, () => assert.deepEqual(days(text, SUNDAY), expected))
}

test('without a date of publication only full dates are found', () => {
  assert.deepEqual(days('On Friday, on Aug. 15 and on Aug. 15, 2025.', undefined), ['2025-08-15'])
})

test('around the turn of the year the nearest year is meant', () => {
  assert.deepEqual(days('They met on Dec. 30.', '2026-01-02'), ['2025-12-30'])
  assert.deepEqual(days('They will meet on Jan. 5.', '2025-12-30'), ['2026-01-05'])
})

test('the words of a date are a slice of its sentence, whatever the text', () => {
  const piece = fc.constantFrom(
    'on ',
    'Friday',
    'Aug. ',
    '15',
    ', ',
    '2025',
    ' 3rd ',
    'of ',
    'March',
    '-',
    'will ',
    '“',
    'ü',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      for (const { day, words } of dates(
        text,
        [{ start: 0, end: text.length, paragraph: 0 }],
        SUNDAY,
      )) {
        assert.match(day, /^\d{4}-\d{2}-\d{2}$/)
        assert.ok(words.start >= 0 && words.start < words.end && words.end <= text.length)
      }
    }),
  )
})

const moment = (article: string, text: string, day?: string, published = '2026-05-03') => ({
  article,
  text,
  salience: 0.8,
  start: 0,
  day,
  published,
})

test('a timeline tells each day once, oldest first, and cites all who say it', () => {
  const entries = timeline(
    [
      moment('wire', 'The old bridge opened to cars on Friday.', '2026-05-01'),
      moment('radio', 'The old bridge opened to cars on Friday.', '2026-05-01'),
      moment('wire', 'The council of Harrow Bay voted for the repair in March.', '2026-03-02'),
      moment('radio', 'Old bridge opened to cars, at last.', '2026-05-02'),
    ],
    { entries: 5 },
  )
  assert.deepEqual(
    entries.map(({ day }) => day),
    ['2026-03-02', '2026-05-01'],
  )
  assert.equal(entries[1]?.chosen[0]?.same.length, 1)
})

test('of more days than asked for, those told by most articles stay', () => {
  const entries = timeline(
    [
      moment('wire', 'Lund bought a second ferry for the summer.', '2026-01-05'),
      moment('wire', 'The council voted for the bridge.', '2026-03-02'),
      moment('radio', 'A majority of the council was for the repair.', '2026-03-02'),
    ],
    { entries: 1 },
  )
  assert.deepEqual(
    entries.map(({ day }) => day),
    ['2026-03-02'],
  )
})

test('a timeline keeps its rules whatever it is given', () => {
  const word = fc.constantFrom(
    ...'bridge ferry fares council spring vote mayor river Ortiz'.split(' '),
  )
  const any = fc.record({
    article: fc.constantFrom('a', 'b', 'c'),
    text: fc.array(word, { maxLength: 15 }).map((list) => list.join(' ')),
    salience: fc.double({ min: 0, max: 1, noNaN: true }),
    start: fc.nat(900),
    day: fc.option(fc.constantFrom('2026-05-01', '2026-05-02', '2026-03-02'), { nil: undefined }),
    published: fc.option(fc.constantFrom('2026-05-03', '2026-05-02T08:00:00Z'), { nil: undefined }),
  })
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 40 }),
      fc.integer({ min: 0, max: 4 }),
      (moments, count) => {
        const entries = timeline(moments, { entries: count, sentences: 2 })
        assert.ok(entries.length <= count)
        const list = entries.map(({ day }) => day)
        assert.deepEqual(list, [...new Set(list)].toSorted())
        const told = entries.flatMap(({ day, chosen }) => {
          for (const { candidate } of chosen) {
            assert.ok(moments.includes(candidate))
            assert.equal(candidate.day ?? candidate.published?.slice(0, 10), day)
          }
          return chosen.map(({ candidate }) => terms(candidate.text))
        })
        for (const [at, one] of told.entries()) {
          for (const other of told.slice(at + 1)) assert.ok(overlap(one, other) <= MOST_SHARED)
        }
      },
    ),
  )
})
