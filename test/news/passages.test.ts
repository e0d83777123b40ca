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

test('how old, how long and how many want an expression of that sort', () => {
  const text =
    'Ida Berg spoke for roughly eight minutes. Ben Lund, 61, then spoke to 40 guests for an hour.'
  const sentences = [
    { start: 0, end: 41, paragraph: 0 },
    { start: 42, end: text.length, paragraph: 0 },
  ]
  const first = (question: string): string | undefined =>
    passages(question, [{ article: 'wire', text, sentences }], { limit: 1 })[0]?.text
  assert.equal(first('How long did Berg speak?'), 'Ida Berg spoke for roughly eight minutes.')
  assert.equal(first('How old is Berg?'), undefined)
  assert.match(first('How old is Lund?') ?? '', /61/)
  assert.match(first('How many guests did Lund speak to?') ?? '', /40/)
  assert.equal(first('How tall is Lund?'), undefined)
})

test('where, when and which country want a place, a day, a country', () => {
  const town = [
    article(
      'wire',
      'The ferry conference went on for an hour and was loud.',
      'The ferry conference in Eastfield ended late.',
      'Friday’s ferry conference was the first.',
      'Guests from Norway came to the ferry conference, Lund said.',
    ),
  ]
  const first = (question: string): string | undefined =>
    passages(question, town, { limit: 1 })[0]?.text
  assert.match(first('Where did the ferry conference take place?') ?? '', /in Eastfield/)
  assert.match(first('When did the ferry conference take place?') ?? '', /^Friday/)
  assert.match(first('Which country did guests of the conference come from?') ?? '', /Norway/)
  assert.match(first('How long did the ferry conference last?') ?? '', /an hour/)
})

test('another word for the same thing is understood', () => {
  const talks = [article('wire', 'Ada Ortiz and Ben Lund joined the talks in Eastfield.')]
  assert.equal(passages('Who attended the summit?', talks, { limit: 1 }).length, 1)
})

test('yes or no is answered only by a passage that speaks of just that', () => {
  assert.match(ask('Did Ben Lund refuse to give up the licence?')[0] ?? '', /refused/)
  assert.deepEqual(ask('Did Ida Berg refuse to give up the licence?'), [])
})

test('sources that give different numbers or days for one thing are shown as differing', () => {
  const told = (...texts: string[]) =>
    passages(
      'How long was the old bridge closed?',
      texts.map((text, n) => article(`a${n}`, text)),
      { limit: 3 },
    ).map(({ text, differs }) => [text, differs])
  const three = 'The old bridge of Harrow Bay was closed for three weeks.'
  const nine = 'For nine weeks the old bridge of Harrow Bay was closed.'
  assert.deepEqual(
    told(three, nine).map(([, differs]) => differs),
    [undefined, true],
  )
  assert.equal(told(three, three.replace('three', '3')).length, 1)
  const other = 'Harrow Bay has a school that was closed for nine weeks.'
  assert.ok(told(three, other).every(([, differs]) => differs === undefined))
})

test('a sentence that begins with a pronoun brings the one before, but not across a paragraph', () => {
  const text = 'Ida Berg came at noon. She praised the welders in Eastfield.'
  const ask = (paragraph: number): string | undefined => {
    const sentences = [
      { start: 0, end: 22, paragraph: 0 },
      { start: 23, end: text.length, paragraph },
    ]
    const found = passages('Who praised the welders?', [{ article: 'wire', text, sentences }], {
      limit: 1,
    })
    return found[0]?.text
  }
  assert.equal(ask(0), text)
  assert.equal(ask(1), 'She praised the welders in Eastfield.')
})

test('a question of an article is no answer; what follows it may be one', () => {
  const asks = article(
    'radio',
    'When will the old bridge of Harrow Bay open?',
    'The engineers expect to open the bridge in May.',
    'A choir sang on the stairs of the town hall for all who came.',
  )
  const first = (question: string, from: Readable): string | undefined =>
    passages(question, [from], { limit: 1 })[0]?.text
  const when = 'When does the old bridge of Harrow Bay open?'
  assert.equal(first(when, asks), asks.text.slice(45, 92))
  assert.equal(first(when, article('radio', 'In May, when will the old bridge open?')), undefined)
  const points = article('radio', 'Who repairs the old bridge in Harrow Bay?', 'It is Ida Berg.')
  assert.equal(first('Who repairs the old bridge in Harrow Bay?', points), points.text)
  const told = 'Ada Ortiz asked Ben Lund on the bridge: “Who repairs it?”'
  assert.equal(first('Who asked Ben Lund on the bridge?', article('radio', told)), told)
})

test('a passage of another year than the question names counts less', () => {
  const opened = (name: string, day: string, published?: string) => ({
    ...article(name, `The harbour fair of the town opened on ${day}.`),
    published,
  })
  const from = [opened('old', 'a Monday', '2024-05-01'), opened('new', 'a Friday', '2026-05-01')]
  const first = (question: string, articles: readonly Readable[]): string | undefined =>
    passages(question, articles, { limit: 1 })[0]?.article
  assert.equal(first('When did the harbour fair open in 2026?', from), 'new')
  assert.equal(first('When did the harbour fair open in 2024?', from), 'old')
  const named = opened('named', 'a Sunday of 2023', '2026-06-01')
  assert.equal(first('When did the harbour fair open in 2023?', [...from, named]), 'named')
  const undated = opened('undated', 'Friday')
  assert.equal(first('When did the harbour fair open in 2023?', [undated]), 'undated')
})

test('an answer that is clear stands alone', () => {
  const found = passages('Who runs the ferry company?', CORPUS, { limit: 3 })
  assert.deepEqual(
    found.map(({ text }) => text),
    ['Ben Lund, who runs the ferry company, refused to give up its licence.'],
  )
})

test('a wide passage goes on to what follows', () => {
  const [passage] = passages('Who runs the ferry company?', CORPUS, { limit: 1, wide: true })
  assert.match(passage?.text ?? '', /^Ben Lund.*railings/)
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
    fc.property(
      sentence,
      corpus,
      fc.integer({ min: 0, max: 5 }),
      fc.boolean(),
      (question, texts, limit, wide) => {
        const articles = texts.map((sentences, at) => article(`a${at}`, ...sentences))
        const found = passages(question, articles, { limit, wide })
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
      },
    ),
  )
})
