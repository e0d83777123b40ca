// The verbs that choose from articles: summarize, timeline, answer.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const start = new URL('../../src/start.js', import.meta.url).pathname

function run(verb: string, ...lines: readonly unknown[]) {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const { stdout, stderr, status } = spawnSync(process.execPath, [start, verb], {
    input,
    encoding: 'utf8',
  })
  const rows = stdout.split('\n').filter(Boolean)
  return { rows: rows.map((line) => JSON.parse(line)), stderr, status }
}

const WIRE =
  'The council of Harrow Bay voted on Friday to open the old bridge to cars.\n\nMayor Ada Ortiz signed the order in the town hall on Saturday.\n\nThe repair will cost 12 million crowns and end in May, the engineer Ida Berg told the council.'
const RADIO =
  'Harrow Bay will open its old bridge to cars, the council decided on Friday.\n\nThe ferry company of Ben Lund loses half of its passengers, its office in Eastfield said.'

test('summarize chooses slices of the articles, as many as are asked for', () => {
  const { rows, status } = run(
    'summarize',
    { id: 1, articles: [WIRE, RADIO], sentences: 2 },
    { id: 2, articles: [WIRE, RADIO], words: 20 },
    { id: 3, articles: [''] },
  )
  assert.equal(status, 0)
  assert.deepEqual(
    rows.map(({ id }) => id),
    [1, 2, 3],
  )
  assert.equal(rows[0].sentences.length, 2)
  for (const { article, start, end, text } of rows[0].sentences)
    assert.equal([WIRE, RADIO][article]?.slice(start, end), text)
  const words = rows[1].sentences.flatMap(({ text }: { text: string }) => text.split(' '))
  assert.ok(words.length > 5 && words.length <= 20)
  assert.deepEqual(rows[2].sentences, [])
})

test('timeline puts a sentence under the day that it tells of, not under that of its article', () => {
  const articles = [
    { id: 'wire', date: '2026-05-03', text: WIRE },
    { id: 'radio', date: '2026-05-04', text: RADIO },
  ]
  const { rows, status } = run('timeline', { id: 'a', articles, dates: 2, sentencesPerDate: 1 })
  assert.equal(status, 0)
  assert.deepEqual(
    rows[0].entries.map(([day]: [string]) => day),
    ['2026-05-01', '2026-05-02'],
  )
  assert.match(rows[0].entries[1][1][0], /^Mayor Ada Ortiz signed/)
})

test('answer gives the passage that answers with its article, and nothing where they do not say', () => {
  const articles = [
    { id: 'wire', title: 'The bridge opens', text: WIRE },
    { id: 'radio', text: RADIO },
  ]
  const { rows, status } = run(
    'answer',
    { id: 'a', question: 'How much will the repair cost?', articles },
    { id: 'b', question: 'Who won the chess championship in Lisbon?', articles },
  )
  assert.equal(status, 0)
  const [{ article, start, end, text }] = rows[0].passages
  assert.deepEqual([article, text], ['wire', WIRE.slice(start, end)])
  assert.match(text, /12 million/)
  assert.ok(text.length <= 400)
  assert.deepEqual(rows[1], { id: 'b', passages: [] })
})

test('a line of another shape is told what the verb takes', () => {
  for (const verb of ['summarize', 'timeline', 'answer']) {
    const { rows, stderr, status } = run(verb, { id: 'a' })
    assert.deepEqual([rows, status], [[], 1])
    assert.match(stderr, /^line 1: it takes an object with an id.*\{"id":"1"/)
  }
})
