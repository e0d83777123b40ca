import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LONGEST_PASSAGE, passages, type Readable } from '../../src/news/passages.ts'

function article(name: string, ...sentences: string[]): Readable {
  let start = 0
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length }
    start = span.end + 1
    return span
  })
  return { article: name, text: sentences.join(' '), sentences: spans }
}

const CORPUS = [
  article(
    'wire',
    'The council of Harrow Bay voted on Monday to open the old bridge to cars.',
    'A choir sang on the stairs of the town hall, and the bakery on the square gave away rolls to all who came.',
    'Ben Lund, who runs the ferry company, refused to give up its licence.',
    'Children from two schools painted the railings of the harbour wall in the colours of the town all afternoon.',
    'The repair of the bridge will cost 12 million and end in May, the engineer Ida Berg told the council.',
    'Tourists asked for the way to the lighthouse, which has been closed since the storm took its lamp away.',
  ),
  article(
    'radio',
    'Rain is expected all week along the coast.',
    'Mayor Ada Ortiz opened a school in Eastfield.',
  ),
]
const ask = (question: string): string[] =>
  passages(question, CORPUS, { limit: 3 }).map(({ text }) => text)

test('the passage that answers comes first', () => {
  assert.match(ask('Who runs the ferry company?')[0] ?? '', /Ben Lund/)
  assert.match(ask('How much will the repair of the bridge cost?')[0] ?? '', /12 million/)
  assert.match(ask('Where did Ortiz open a school?')[0] ?? '', /Eastfield/)
})

test('the articles do not say what they do not speak of', () => {
  assert.deepEqual(ask('Who won the chess championship in Eastfield?'), [])
  assert.deepEqual(ask('What did Senator Quill say about whales?'), [])
})

test('one word of the question alone is no answer', () => {
  assert.deepEqual(ask('What is the price of rolls?'), [])
  assert.deepEqual(ask('Is the mayor allergic to strawberries?'), [])
})

test('a question without content, or no articles, gives nothing', () => {
  assert.deepEqual(ask('What is it about?'), [])
  assert.deepEqual(ask(''), [])
  assert.deepEqual(passages('Who runs the ferry company?', [], { limit: 3 }), [])
})

test('two articles that say the same give one passage', () => {
  const [wire] = CORPUS
  assert.ok(wire)
  const twice = [wire, { ...wire, article: 'copy' }]
  const found = passages('Who runs the ferry company?', twice, { limit: 3 })
  assert.equal(found.filter(({ text }) => text.includes('Ben Lund')).length, 1)
})

test('passages are slices, bounded, best first and do not overlap', () => {
  const word = fc.constantFrom(
    ...'bridge ferry Lund council Ortiz 12 May the of opened runs cost'.split(' '),
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 90 }).map((list) => list.join(' '))
  const corpus = fc.array(fc.array(sentence, { maxLength: 8 }), { maxLength: 5 })
  fc.assert(
    fc.property(sentence, corpus, fc.integer({ min: 0, max: 5 }), (question, texts, limit) => {
      const articles = texts.map((sentences, at) => article(`a${at}`, ...sentences))
      const found = passages(question, articles, { limit })
      assert.ok(found.length <= limit)
      for (const [at, passage] of found.entries()) {
        const source = articles.find((one) => one.article === passage.article)
        assert.equal(source?.text.slice(passage.start, passage.end), passage.text)
        const alone = source?.sentences.some(
          ({ start, end }) => start === passage.start && end === passage.end,
        )
        assert.ok(alone || passage.end - passage.start <= LONGEST_PASSAGE)
        assert.ok(passage.score <= (found[at - 1]?.score ?? passage.score))
        const apart = (other: typeof passage): boolean =>
          other.article !== passage.article ||
          other.end <= passage.start ||
          other.start >= passage.end
        assert.ok(found.every((other, index) => index === at || apart(other)))
      }
    }),
  )
})
