import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const start = new URL('../../src/start.js', import.meta.url).pathname

function run(input: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [start, 'quotations', ...options],
    { input, encoding: 'utf8' },
  )
  const rows = stdout.split('\n').filter(Boolean)
  return { rows: rows.map((line) => JSON.parse(line)), stderr, status }
}

const TEXT = 'Ann Hall, the mayor, spoke. “The bridge,” she said, “stays shut.”'
const row = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`

test('each row gives its quotations with the speaker’s place and full name', () => {
  const { rows, status } = run(row('a', TEXT))
  assert.equal(status, 0)
  const [quote] = rows[0].quotes
  const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)
  assert.deepEqual(
    [rows[0].id, words(quote), quote.quoted.map(words), quote.kind, words(quote.cue)],
    ['a', 'The bridge,” she said, “stays shut.', ['The bridge,', 'stays shut.'], 'direct', 'said'],
  )
  assert.deepEqual([words(quote.speaker), quote.canonical], ['she', 'Ann Hall'])
})

test('a bad line is told with its number, the others go on, and the end is 1', () => {
  const { rows, stderr, status } = run(`${row('a', TEXT)}{oh\n\n{"id":"b"}\n${row('c', 'None.')}`)
  assert.deepEqual(
    rows.map(({ id, quotes }) => [id, quotes.length]),
    [
      ['a', 1],
      ['c', 0],
    ],
  )
  assert.equal(status, 1)
  assert.match(stderr, /^line 2: .*JSON.*\nline 4: it takes an object with an id and a text/)
})

test('a guess is kept back, and shown with --all; --explain tells how it was found', () => {
  const guess = row('a', 'Ann Hall was angry.\n\n“Nobody will ever cross that bridge.”')
  const [kept] = run(guess).rows[0].quotes
  assert.deepEqual([kept.speaker, kept.canonical], [null, null])
  const [shown] = run(guess, '--all', '--explain').rows[0].quotes
  assert.equal(shown.canonical, 'Ann Hall')
  assert.deepEqual([shown.guess.basis, shown.guess.published], ['carried', false])
  assert.equal(shown.candidates[0].name, 'Ann Hall')
})

test('--explain shows the cue, where and to whom it was said, and what speaks for each candidate', () => {
  const told = row(
    'a',
    'Ann Hall met Tom Okafor. “The bridge stays shut,” she told reporters in a letter.',
  )
  const [shown] = run(told, '--explain').rows[0].quotes
  assert.deepEqual([shown.cueWords, shown.listener, shown.venue], ['told', 'reporters', 'a letter'])
  const [first, second] = shown.candidates
  assert.deepEqual([first.words, first.name], ['she', 'Ann Hall'])
  assert.ok(first.confidence > second.confidence)
  assert.ok(first.features.pronoun === 1 && first.features.rule === 1)
})
