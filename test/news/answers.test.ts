import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as finders from '../../src/news/answers.ts'

const TEXT = [
  'President Ada Finch of the Harrow Bay council told Ruth O’Brien-Smith that 1,200 people, or 3.5% of them, stayed',
  'in northern Wexcombe for two hours on Monday, 3 May 2026, a week after the Lisbon summit; "The Long Way Home" was',
  'read in New York and in West Virginia, and no ferries went back to France, where twelve of the U.S. boats were',
  'kept for half an hour. Mr. Lee traveled to Port Ellis for $20. “A Day at Sea” lasted years.',
].join(' ')

test('what may be an answer is found in plain letters as among any others', () => {
  for (const [name, find] of Object.entries(finders)) {
    const plain = [...find(TEXT)]
    assert.ok(plain.length > 0, name)
    assert.deepEqual([...find(`${TEXT} é`)], plain, name)
  }
})
