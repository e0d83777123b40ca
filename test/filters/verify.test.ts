import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const start = new URL('../../src/start.js', import.meta.url).pathname

function run(input: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [start, 'verify', ...options], {
    input,
    encoding: 'utf8',
  })
  const rows = stdout.split('\n').filter(Boolean)
  return { rows: rows.map((line) => JSON.parse(line)), stderr, status }
}

const source =
  'The bridge was shut on Monday, mayor Ann Hall said. It will open again in 30 minutes.'
const row = (id: string, sentence: string): string =>
  `${JSON.stringify({ id, source, sentence })}\n`

test('each row gets its verdict, with reasons where it is refused', () => {
  const { rows, status } = run(
    row('a', 'The bridge was shut on Monday.') + row('b', 'The bridge was shut on Friday.'),
    '--threshold',
    'posting',
  )
  assert.equal(status, 0)
  assert.deepEqual(
    rows.map(({ id, supported }) => [id, supported]),
    [
      ['a', true],
      ['b', false],
    ],
  )
  assert.ok(rows[0].score > rows[1].score)
  assert.deepEqual(rows[0].reasons, [])
  assert.match(rows[1].reasons[0], /“Monday”, not “Friday”/)
})

test('a bad line is told with its number, the others go on, and the end is 1', () => {
  const { rows, stderr, status } = run(`${row('a', 'The bridge was shut on Monday.')}{"id":"b"}\n`)
  assert.deepEqual([rows.length, status], [1, 1])
  assert.match(stderr, /^line 2: it takes an object with an id, a source and a sentence/)
})

test('an unknown threshold is refused', () => {
  const { stderr, status } = run('', '--threshold', 'sure')
  assert.equal(status, 1)
  assert.match(stderr, /balanced, posting/)
})
