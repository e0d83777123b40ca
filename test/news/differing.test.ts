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
