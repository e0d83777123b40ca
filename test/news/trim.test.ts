import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { trimmed } from '../../src/news/trim.ts'

const BRIDGE =
  'The council of Harrow Bay voted on Friday in its yearly meeting at the town hall to open the old bridge over the river to all cars'
const always = () => true

test('a clause that only adds something is cut off, where what is needed stands before it', () => {
  const whole = `${BRIDGE}, which delighted the shopkeepers of the town and their many guests.`
  assert.equal(trimmed(whole, always), BRIDGE)
  assert.equal(
    trimmed(whole, (part) => part.includes('shopkeepers')),
    whole,
  )
  assert.equal(trimmed(`${BRIDGE}, ending a quarrel of years.`, always), BRIDGE)
})

test('nothing is cut that may turn what stands before it, or tells who says it', () => {
  for (const end of [
    ', which Lund denied.',
    ', where nobody had asked for it.',
    ', leaving the ferry alone, the mayor said.',
    ', which will cost 12 million.',
    ', while Lund spoke of “a black day.”',
    ', opening and closing it.',
    ', and Lund left.',
  ])
    assert.equal(trimmed(BRIDGE + end, always), BRIDGE + end)
  const quoted = `“${BRIDGE}, which delighted everybody in the town,” Lund wrote in a long letter.`
  assert.equal(trimmed(quoted, always), quoted)
})

test('what is left begins the text, and has as many opening as closing marks', () => {
  const piece = fc.constantFrom(
    ...'the bridge , which who “ ” ( ) opening cars 12 not . a'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 20, maxLength: 80 }), (parts) => {
      const text = parts.join(' ')
      const part = trimmed(text, always)
      assert.ok(text.startsWith(part))
      if (part !== text) assert.equal(part.split('“').length, part.split('”').length)
    }),
  )
})
