import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  differs,
  nearDuplicate,
  overlap,
  sameUtterance,
  signature,
  terms,
  tokens,
  wording,
  words as wordsOf,
} from '../../src/news/similarity.ts'
import { mayHold } from '../../src/news/terms.ts'

const VOCABULARY =
  'the bridge will not open before spring and we have 3 plans for ferry riders said Ortiz'
const words = fc.array(fc.constantFrom(...VOCABULARY.split(' ')), { minLength: 0, maxLength: 30 })
const prose = fc.oneof(
  fc.string({ unit: 'binary' }),
  words.map((list) => list.join(' ')),
)
const signed = (text: string) => signature(wordsOf(text))
const marked = (other: string, first: string): string[] =>
  differs(first, other).map(({ start, end }) => other.slice(start, end))

test('case, accents, apostrophes, endings and stop words make no difference to the terms', () => {
  assert.deepEqual(terms('The mayor’s CAFÉS were closing'), terms("mayors' cafe closed"))
})

test('U.S. is a term though "us" is none', () => {
  assert.deepEqual(terms('They told us'), [])
  assert.deepEqual(terms('the U.S.'), terms('the US'))
  assert.equal(terms('the US').length, 1)
})

test('an irregular past is the same term as its verb', () => {
  assert.deepEqual(terms('they met'), terms('they meet'))
})

const DRESSED = `The mayor’s CAFÉS met U.S. U.N. o'brien O’Brien countries country 10am not don't cannot naïve 1,000.5
  dies flies agreed added stopped goes ﬁne Łódź Österreich 3d men US us went L’Avenir ʼtis 𝒷old İstanbul`
const dressed = fc
  .array(fc.oneof(fc.constantFrom(...DRESSED.split(/\s+/)), fc.string({ unit: 'binary' })))
  .map((list) => list.join(' '))

test('a sentence that has a term is never passed over where it may hold it', () => {
  fc.assert(
    fc.property(fc.oneof(dressed, prose), (text) => {
      for (const term of terms(text)) assert.match(text, mayHold([term]))
    }),
    { numRuns: 2_000 },
  )
})

test('a word that begins otherwise is no place for a term', () => {
  assert.doesNotMatch(
    '“Council met,” said the mayor’s aide of 10 ferries.',
    mayHold(['bridge', 'usa']),
  )
})

test('punctuation, case and contractions make no difference to the wording', () => {
  assert.equal(wording('“There’s no vote — yet.”'), wording('there is no vote, yet'))
  assert.equal(wording('We can’t; we won’t.'), 'we can not we will not')
})

test('a possessive is not read as "is"', () => {
  assert.equal(wording("the mayor's plan"), "the mayor's plan")
})

test('tokens are slices', () => {
  fc.assert(
    fc.property(prose, (text) => {
      let last = 0
      for (const { start, end } of tokens(text)) {
        assert.ok(start >= last && end > start && end <= text.length)
        last = end
      }
    }),
  )
})

test('texts that differ in punctuation only have no words that differ', () => {
  assert.deepEqual(
    marked('we saw the ferry laid up for all', 'We saw the ferry, laid up for all.'),
    [],
  )
})

test('a contraction differs from its long form', () => {
  const [printed, long] = [
    'There’s no vote until there’s a vote',
    'There’s no vote until there is a vote',
  ]
  assert.deepEqual(marked(printed, long), ['there’s'])
  assert.deepEqual(marked(long, printed), ['there is'])
})

test('nothing differs from itself, and what differs is a slice', () => {
  fc.assert(
    fc.property(prose, prose, (first, other) => {
      assert.deepEqual(differs(first, first), [])
      let last = -1
      for (const { start, end } of differs(first, other)) {
        assert.ok(start > last && end > start && end <= other.length)
        last = end
      }
    }),
  )
})

test('what is left of the other without the words that differ stands in the first, in order', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const other = b.join(' ')
      const odd = differs(a.join(' '), other)
      const kept = tokens(other).filter(
        (one) => !odd.some((span) => span.start <= one.start && one.end <= span.end),
      )
      const first = tokens(a.join(' ')).map(({ word }) => word)
      let at = 0
      for (const { word } of kept) {
        at = first.indexOf(word, at) + 1
        assert.notEqual(at, 0)
      }
    }),
  )
})

test('very long texts are compared too', () => {
  const first = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ')
  assert.deepEqual(marked(`new ${first} end`, `old ${first}`), ['new', 'end'])
})

test('one utterance in two printed forms is one', () => {
  assert.ok(
    sameUtterance('There’s no vote until there is a vote', 'There’s no vote until there’s a vote'),
  )
  assert.ok(sameUtterance('Yes', '“yes.”'))
  assert.ok(
    sameUtterance(
      'the bridge opens in spring',
      'I promise you that the bridge opens in spring, my friends',
    ),
  )
  assert.ok(
    sameUtterance(
      'For three years they told us that the ferry was safe',
      'For three years they have told us the ferry was safe',
    ),
  )
})

test('a negation, a number or a short answer is not taken for the same utterance', () => {
  const long = 'raise the fares on the ferry for the people of this town before spring'
  assert.ok(!sameUtterance(`We will ${long}`, `We will not ${long}`))
  assert.ok(!sameUtterance(`We need 3 votes to ${long}`, `We need 5 votes to ${long}`))
  assert.ok(!sameUtterance('Yes', 'Yes, of course we will'))
  assert.ok(!sameUtterance('', 'Yes'))
})

test('sameness of utterances has no direction, and every text is the same as itself', () => {
  fc.assert(
    fc.property(prose, prose, (a, b) => {
      assert.equal(sameUtterance(a, b), sameUtterance(b, a))
      assert.ok(sameUtterance(a, a))
    }),
  )
})

test('equal wordings have equal signatures, and a part shares a hash with the whole', () => {
  const part = 'the council will open the bridge'
  const whole = `After so many winters of waiting I can tell you today that ${part}, that the ferry stays, that fares \
  stay as they are, and that nobody on the far bank needs to fear for the way to school or to work this autumn`
  assert.deepEqual(signed('There’s a vote tonight'), signed('there is a vote, tonight!'))
  const all = new Set(signed(whole))
  assert.ok(signed(part).some((hash) => all.has(hash)))
  assert.ok(signed(whole).length <= 45)
})

test('utterances that share four words in a row with content share a hash', () => {
  const word = fc.constantFrom(
    ...'bridge ferry fares council spring winter vote mayor river school'.split(' '),
  )
  const run = fc.array(word, { minLength: 4, maxLength: 12 })
  const around = fc.array(word, { maxLength: 40 })
  fc.assert(
    fc.property(run, around, around, around, (shared, a, b, c) => {
      const one = new Set(signed([...a, ...shared, ...b].join(' ')))
      assert.ok(signed([...c, ...shared].join(' ')).some((hash) => one.has(hash)))
    }),
  )
})

test('unrelated utterances share no hash', () => {
  const one = signed('The bridge will be closed for repairs until the first week of May')
  const two = new Set(
    signed('Nobody asked the fishermen what the new harbour fees would do to them'),
  )
  assert.ok(!one.some((hash) => two.has(hash)))
})

test('overlap is the share of the smaller text', () => {
  assert.equal(overlap(terms('bridge ferry'), terms('bridge ferry fares council')), 1)
  assert.equal(overlap(terms('bridge ferry'), terms('council')), 0)
  assert.equal(overlap([], []), 0)
})

test('near-duplicates say the same with the same numbers and the same negation', () => {
  const text = 'The council voted on Monday to open the old bridge to cars after 12 winters'
  const near = (other: string): boolean => nearDuplicate(terms(text), terms(other))
  assert.ok(
    near('Councillors: the council voted Monday to open the old bridge to cars after 12 winters.'),
  )
  assert.ok(!near('The council voted on Monday to open the old bridge to cars after 14 winters'))
  assert.ok(
    !near('The council voted on Monday not to open the old bridge to cars after 12 winters'),
  )
  assert.ok(!near('The ferry carried 300 people on Monday'))
})

test('plain letters and others are cut into words alike', () => {
  const piece = fc.constantFrom(
    ...[
      'U.S.',
      'a.b',
      'x.',
      '3,000.5',
      '1.',
      "can't",
      'he’ll',
      '‘so’',
      "dogs'",
      'B-2',
      ' ',
      '\n',
      '“',
      '—',
      'Ox',
    ],
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme-ascii' }),
  )
  fc.assert(
    fc.property(text, (one) => {
      assert.deepEqual(terms(`${one} é`), terms(one)) // a letter with an accent, which is no term by itself
    }),
    { numRuns: 500 },
  )
})
