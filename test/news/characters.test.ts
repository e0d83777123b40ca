import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { LETTER, LOWER, MARK, NUMBER, sortAt, UPPER, width } from '../../src/news/characters.ts'
import { tokens } from '../../src/news/terms.ts'

const bits =
  'U.S. 1,000 3.5 it’s O’Neill e\u0301 é İ ſ K ﬁ ² ½ Ⅳ 𝒜 𝟏 中 ا ʼ ‘ \ud800 \udc00 a.b. 5a.b. . , - _'
const text = fc
  .array(fc.oneof(fc.constantFrom(...bits.split(' '), ' ', "'", 'a', '9'), fc.string()))
  .map((parts) => parts.join(''))

// What words are, as one slow and obvious pattern.
const WORD =
  /(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}\.)+|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}]+)*/gu

test('the sorts of a character are those that Unicode says, twice asked alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (given) => {
      for (const char of [...given, ...given]) {
        const sort = sortAt(char, 0)
        assert.equal((sort & LETTER) !== 0, /\p{L}/u.test(char))
        assert.equal((sort & MARK) !== 0, /\p{M}/u.test(char))
        assert.equal((sort & NUMBER) !== 0, /\p{N}/u.test(char))
        assert.equal((sort & UPPER) !== 0, /\p{Lu}/u.test(char))
        assert.equal((sort & LOWER) !== 0, /\p{Ll}/u.test(char))
        assert.equal(width(sort), char.length)
      }
    }),
  )
})

test('words are found where the obvious pattern finds them', () => {
  fc.assert(
    fc.property(text, (given) => {
      const found = tokens(given).map(({ start, end }) => given.slice(start, end))
      assert.deepEqual(found, given.match(WORD) ?? [])
    }),
    { numRuns: 1_000 },
  )
})
