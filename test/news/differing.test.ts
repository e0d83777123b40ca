import assert from 'node:assert/strict'
import { test } from 'node:test'
import { days, durations, numbers } from '../../src/news/answers.ts'
import { denied, differ } from '../../src/news/differing.ts'

test('another number of the same things, another weekday and another year contradict', () => {
  const closed = (value: string) => `The old bridge of Harrow Bay was closed for ${value}.`
  assert.ok(differ(closed('three weeks'), closed('nine weeks'), durations))
  assert.ok(differ(closed('3 lorries'), closed('12 lorries'), numbers))
  const opened = (value: string) => `The old bridge of Harrow Bay was opened on ${value}.`
  assert.ok(differ(opened('Friday'), opened('Monday'), days))
  assert.ok(differ(opened('a day of 1998'), opened('a day of 1999'), days))
})

test('the same value in other words, another sort of value, or two of a sort contradict nothing', () => {
  const closed = (value: string) => `The old bridge of Harrow Bay was closed for ${value}.`
  assert.ok(!differ(closed('three weeks'), closed('3 weeks'), durations))
  assert.ok(!differ(closed('three weeks'), closed('two hours'), durations))
  assert.ok(!differ(closed('12 lorries'), closed('30 buses'), numbers))
  assert.ok(!differ(closed('three weeks and nine weeks'), closed('nine weeks'), durations))
})

test('passages of different things contradict nothing', () => {
  assert.ok(
    !differ('The bridge was shut for three weeks.', 'The ferry runs nine weeks.', durations),
  )
  assert.ok(!differ('Three weeks.', 'Nine weeks.', durations))
})

test('one of two sentences that tell the same denies what the other says', () => {
  const took = 'Mayor Hall took questions about the old bridge on Friday.'
  assert.ok(denied(took, 'Mayor Hall took no questions about the old bridge on Friday.'))
  const approved = 'On Friday the council approved the new bridge of Harrow Bay.'
  assert.ok(denied(approved, 'The council didn’t approve the new bridge of Harrow Bay.'))
  assert.ok(denied('The council did not approve the new bridge of Harrow Bay.', approved))
  assert.ok(!denied(took, 'Mayor Hall, on Friday, took questions about the old bridge.'))
  const both = 'On Friday Mayor Hall took no questions about the old bridge.'
  assert.ok(!denied(both, 'Mayor Hall took no questions about the old bridge on Friday.'))
})

test('a negation of something else, or of another thing, denies nothing', () => {
  const shut = 'The council voted on Friday to shut the old bridge of Harrow Bay.'
  assert.ok(
    !denied(
      shut,
      'The council, without its mayor, voted on Friday to shut the old bridge of Harrow Bay.',
    ),
  )
  assert.ok(!denied(shut, 'The ferry of Harrow Bay did not sail on Friday.'))
})

test('what holds only for a time, or what somebody wants, is not denied', () => {
  const met = 'Ada Ortiz and Ben Lund had last met in person in 2019 at the harbour.'
  assert.ok(!denied(met, 'Ada Ortiz and Ben Lund had not met in person since 2019 at the harbour.'))
  const wants = 'Mayor Ada Ortiz wants a new bridge in Harrow Bay from the talks on Friday.'
  const without = 'Mayor Ada Ortiz left the talks in Harrow Bay on Friday without a new bridge.'
  assert.ok(!denied(wants, without))
  assert.ok(!denied(without, wants))
})

test('a negation of a noun denies only what has the same verb', () => {
  const got = 'Mayor Ada Ortiz returned from the talks in Harrow Bay with no new bridge.'
  assert.ok(denied(got, 'Mayor Ada Ortiz returned from the talks in Harrow Bay with a new bridge.'))
  assert.ok(!denied(got, 'Mayor Ada Ortiz drew for the talks in Harrow Bay a new bridge.'))
})

test('a number that something is compared with is not its number', () => {
  const carried = (ferry: string) => `The ferry of Harrow Bay carried ${ferry} over the river.`
  assert.ok(differ(carried('37 lorries'), carried('39 lorries'), numbers))
  assert.ok(!differ(carried('37 lorries'), carried('two fewer than 39 lorries'), numbers))
  assert.ok(!differ(carried('37 lorries'), carried('less, compared with 39 lorries,'), numbers))
  assert.ok(!differ(carried('37 lorries'), carried('its record total of 39 lorries'), numbers))
  assert.ok(differ(carried('37 lorries'), carried('more than 39 lorries'), numbers))
})

test('a year in the name of something is neither its day nor a count, and tells it from another', () => {
  const games = (year: number, day: string) =>
    `The ${year} Harbour Games will open in Harrow Bay on ${day}.`
  assert.ok(differ(games(2026, 'Friday'), games(2026, 'Monday'), days))
  assert.ok(!differ(games(2026, 'Friday'), games(2022, 'Monday'), days))
  assert.ok(!differ(games(2026, 'Friday'), games(2022, 'Friday'), days))
  assert.ok(!differ(games(2026, 'Friday'), games(2022, 'Friday'), numbers))
})
