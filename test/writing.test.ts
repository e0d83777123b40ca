// What becomes of a model's sentences: nothing is posted that the check does not find in its passages.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Claim, Evidence } from '../src/briefing.ts'
import { openModel, type Sentence } from '../src/model/model.ts'
import { tokens } from '../src/news/terms.ts'
import { type Check, type Work, type Written, writing } from '../src/writing.ts'
import { type FakeModel, fakeModel, type Script, sentences } from './fakes/model.ts'

const TEXTS = [
  'Marrowby shut the Mercury Bridge on Friday after engineers found rust in two cables.',
  'Mayor Ada Finch said, “It was rust, and nothing else,” and promised a ferry by April.',
  'The repair will cost 4.2 million pounds, according to the council.',
]

const passages = TEXTS.map((text, i): Evidence => {
  return { source: 1, start: i * 1000, end: i * 1000 + text.length, text }
})
const claimOf = (passage: Evidence): Claim => ({ text: passage.text, evidence: [passage] })
const EXTRACT = passages.slice(0, 2).map(claimOf)
const WORK: Work = {
  task: { kind: 'summary', of: 'The bridge', sentences: 3 },
  passages,
  extract: EXTRACT,
}

/** A reader who lets nothing pass but words of the passages. */
const strict: Check = (sentence, all) => {
  const known = new Set(all.flatMap((text) => tokens(text).map(({ word }) => word)))
  const odd = tokens(sentence).filter(({ word }) => !known.has(word))
  return {
    supported: odd.length === 0,
    score: odd.length === 0 ? 1 : 0,
    reasons: odd.map(({ word }) => `The passages do not say "${word}".`),
  }
}

async function wrote(
  t: TestContext,
  answers: readonly (readonly Sentence[] | Script)[],
  { work = WORK, signal = AbortSignal.timeout(5_000) } = {},
): Promise<Written & { fake: FakeModel; drafts: (readonly Claim[])[] }> {
  const fake = await fakeModel((_, n) => {
    const answer = answers[n - 1] ?? []
    return 'length' in answer ? { pieces: sentences(...answer) } : answer
  })
  t.after(fake.close)
  const model = openModel(
    { name: 'small', baseUrl: fake.url, key: undefined, tokensPerAnswer: 1_000, tokensPerDay: 1e6 },
    { spent: async () => ({ read: 0, written: 0, calls: 0 }), add: async () => undefined },
    () => new Date('2026-03-10T12:00:00Z'),
  )
  const drafts: (readonly Claim[])[] = []
  const draft = (claims: readonly Claim[]): void => void drafts.push(claims)
  return { ...(await writing(work, { model, check: strict, signal, draft })), fake, drafts }
}

const texts = (claims: readonly Claim[]): string[] => claims.map(({ text }) => text)

const SHUT = { text: 'Marrowby shut the Mercury Bridge after engineers found rust.', passages: [1] }
const COST = { text: 'The repair will cost 4.2 million pounds.', passages: [3] }
const LIE = { text: 'Marrowby shut the Mercury Bridge on Sunday.', passages: [1] }

test('a sentence that its passages support is posted with them and with what checked it', async (t) => {
  const { claims, by, rejected } = await wrote(t, [[SHUT, COST]])
  assert.equal(by, 'model')
  assert.deepEqual(texts(claims), [SHUT.text, COST.text])
  assert.deepEqual(
    claims.map(({ evidence }) => evidence.map(({ text }) => text)),
    [[TEXTS[0]], [TEXTS[2]]],
  )
  assert.equal(claims[0]?.written?.model, 'small')
  assert.equal(claims[0]?.written?.score, 1)
  assert.deepEqual(rejected, [])
})

test('the model never writes a quotation: it places a mark, and the stored slice stands there', async (t) => {
  const said = { text: 'Mayor Ada Finch said [Q1] and promised a ferry.', passages: [2] }
  const { claims, fake } = await wrote(t, [[said]])
  assert.deepEqual(texts(claims), [
    'Mayor Ada Finch said “It was rust, and nothing else” and promised a ferry.',
  ])
  const [, second] = fake.order().passages
  assert.equal(second?.text, 'Mayor Ada Finch said, [Q1] and promised a ferry by April.')
})

test('words in quotation marks of its own, and marks that nobody gave it, are refused', async (t) => {
  const own = [
    { text: 'Mayor Ada Finch said “It was rust, and nothing else”.', passages: [2] },
    { text: 'Mayor Ada Finch said "rust".', passages: [2] },
    { text: "Mayor Ada Finch promised 'a ferry by April'.", passages: [2] },
    { text: 'Mayor Ada Finch said [Q7].', passages: [2] },
    { text: 'The council shut it.', passages: [9] },
  ]
  const { by, rejected, claims } = await wrote(t, [own])
  assert.equal(by, 'sources')
  assert.equal(rejected.length, 5)
  assert.deepEqual(claims, EXTRACT)
})

test('an article that holds such a mark gives the model no quotation', async (t) => {
  const text = 'The sign says [Q1] and [Q2].'
  const work = { ...WORK, passages: [{ source: 1, start: 0, end: text.length, text }] }
  const { fake, rejected } = await wrote(t, [[{ text: 'The sign says [Q1].', passages: [1] }]], {
    work,
  })
  assert.equal(fake.order().passages[0]?.text, 'The sign says (Q1] and (Q2].')
  assert.match(rejected[0]?.reasons.join() ?? '', /no quotation \[Q1\]/)
})

test('a quotation stands once, and no sentence grows beyond what a reader takes in', async (t) => {
  const twice = { text: 'Mayor Ada Finch said [Q1] and [Q1].', passages: [2] }
  const { rejected } = await wrote(t, [[twice]])
  assert.match(rejected[0]?.reasons.join() ?? '', /may stand once/)
  const text = `“${'It was rust. '.repeat(60)}” Mayor Ada Finch said.`
  const work = { ...WORK, passages: [{ source: 1, start: 0, end: text.length, text }] }
  const long = { text: '[Q1] Mayor Ada Finch said.', passages: [1] }
  const { rejected: tooLong } = await wrote(t, [[long]], { work })
  assert.match(tooLong[0]?.reasons.join() ?? '', /too long/)
})

test('an answer that is full is not corrected, nor filled further', async (t) => {
  const work = { ...WORK, task: { ...WORK.task, sentences: 1 } }
  const { claims, fake } = await wrote(t, [[LIE, SHUT, COST]], { work })
  assert.deepEqual(texts(claims), [SHUT.text])
  assert.equal(fake.requests.length, 1)
})

test('a refused sentence goes back once, with the reasons, and keeps its place', async (t) => {
  const { claims, fake } = await wrote(t, [[LIE, COST], [SHUT]])
  assert.deepEqual(texts(claims), [SHUT.text, COST.text])
  assert.equal(fake.requests.length, 2)
  const { correct } = fake.order()
  assert.deepEqual((correct as { sentences: unknown }).sentences, [
    { text: LIE.text, reasons: ['The passages do not say "sunday".'] },
  ])
})

test('refused twice, it is replaced by the sentence of the sources for its passages, or dropped', async (t) => {
  const other = { text: 'The repair will cost 9 million pounds.', passages: [3] }
  const { claims, by, fake } = await wrote(t, [
    [LIE, other, { ...COST }],
    [LIE, other],
  ])
  assert.equal(fake.requests.length, 2)
  assert.equal(by, 'model')
  assert.deepEqual(texts(claims), [TEXTS[0], COST.text])
})

test('nothing is said twice, and no more than was asked for', async (t) => {
  const { claims, rejected } = await wrote(t, [[SHUT, SHUT, COST]], {
    work: { ...WORK, task: { ...WORK.task, sentences: 2 } },
  })
  assert.deepEqual(texts(claims), [SHUT.text, COST.text])
  assert.equal(rejected.length, 1)
})

const FAILURES: Record<string, Script> = {
  'a server in trouble': { status: 500 },
  'a refusal': { end: 'content_filter' },
  garbage: { pieces: ['Entschuldigung, das geht nicht.'] },
  'a line that drops at once': { cut: true },
}
for (const [name, script] of Object.entries(FAILURES))
  test(`with ${name} the sentences of the sources stand, and the operator is told`, async (t) => {
    const { claims, by, trouble } = await wrote(t, [script])
    assert.deepEqual(claims, EXTRACT)
    assert.equal(by, 'sources')
    assert.equal(trouble?.name, 'ModelError')
  })

test('what was checked before the line dropped stays', async (t) => {
  const pieces = sentences(SHUT, COST).slice(0, -3)
  const { claims, by, trouble } = await wrote(t, [{ pieces, cut: true }])
  assert.deepEqual([texts(claims), by, trouble?.kind], [[SHUT.text], 'model', 'cut'])
})

test('a draft holds the checked sentences so far, then those of the sources that they do not cover', async (t) => {
  const { drafts } = await wrote(t, [[SHUT, COST]])
  assert.deepEqual(drafts.map(texts), [
    [SHUT.text, TEXTS[1]],
    [SHUT.text, COST.text, TEXTS[1]],
  ])
})
