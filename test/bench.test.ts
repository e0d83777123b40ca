// The bench measures what it promises to measure: its corpus, and its floors.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { generate } from '../bench/generate.ts'
import { startBare } from '../bench/process.ts'
import { quantile, table } from '../bench/row.ts'

const ARTICLES = 200
const folder = mkdtempSync(join(tmpdir(), 'communique-bench-test-'))
after(() => rmSync(folder, { recursive: true }))

const stories = generate(join(folder, 'a'), ARTICLES, 7)
const files = readdirSync(join(folder, 'a'))
const text = (corpus: string, file: string): string =>
  readFileSync(join(folder, corpus, file), 'utf8')
const quoted = (article: string): string[] => article.match(/“[^”]+”/g) ?? []

test('the same seed writes the same corpus, another seed another', () => {
  generate(join(folder, 'b'), ARTICLES, 7)
  generate(join(folder, 'c'), ARTICLES, 8)
  assert.deepEqual(readdirSync(join(folder, 'b')), files)
  for (const file of files) assert.equal(text('b', file), text('a', file))
  const others = readdirSync(join(folder, 'c')).map((file) => text('c', file))
  assert.ok(others.every((other) => !files.some((file) => text('a', file) === other)))
})

test('each article is about 3 kB, and of one story: its match word and its main person, nobody else’s match', () => {
  assert.equal(files.length, ARTICLES)
  for (const file of files) {
    const article = text('a', file)
    const [own, ...more] = stories.filter(({ match }) =>
      new RegExp(`\\b${match}\\b`, 'i').test(article),
    )
    assert.ok(own && more.length === 0, file)
    assert.ok(article.includes(own.person.name), file)
    assert.ok(article.length > 2_500 && article.length < 4_500, `${file}: ${article.length}`)
  }
})

test('the stories are twenty of the same size, and their articles are spread over a year', () => {
  assert.equal(stories.length, 20)
  for (const { name } of stories)
    assert.equal(files.filter((file) => file.startsWith(`${name}-`)).length, ARTICLES / 20)
  const months = files.map((file) => /^(?:date: )?\d{4}-(\d\d)-\d\d$/m.exec(text('a', file))?.[1])
  assert.ok(new Set(months).size >= 8 && !months.includes(undefined))
})

test('each article has six quotations or more; some stand in other articles too, word for word or nearly', () => {
  const printed = files.flatMap((file) => {
    const all = quoted(text('a', file))
    assert.ok(all.length >= 6, file)
    return [...new Set(all)]
  })
  const repeated = printed.length - new Set(printed).size
  assert.ok(repeated > ARTICLES / 4, String(repeated))
  const begins = printed.filter((words) => words.length > 60).map((words) => words.slice(0, 20))
  assert.ok(
    begins.length - new Set(begins).size > repeated,
    'others begin alike and go on otherwise',
  )
})

test('a few words are in most articles and most words in few, as in a language', () => {
  const counts = new Map<string, number>()
  for (const file of files)
    for (const word of new Set(
      text('a', file)
        .toLowerCase()
        .match(/\p{L}{4,}/gu),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = [...counts.values()].filter((count) => count > ARTICLES / 4).length
  const rare = [...counts.values()].filter((count) => count <= 4).length
  assert.ok(often >= 10 && rare > counts.size / 4, `${often} and ${rare} of ${counts.size}`)
})

test('the floors give numbers', async () => {
  const script = new URL('../bench/bare/index.ts', import.meta.url).pathname
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script, join(folder, 'a'), join(folder, 'index.db')], {
      encoding: 'utf8',
    }),
  )
  assert.ok(Number((printed as { ms: unknown }).ms) > 0)
  const listen = new URL('../bench/bare/listen.ts', import.meta.url).pathname
  const started = await startBare(listen, { main: ['yaml'], worker: ['zod'] })
  assert.ok(started.ms > 0)
  assert.ok(started.peak === undefined || started.peak > 10)
})

test('a figure is held against its floor or against its bar, and both are shown', () => {
  const shown = table([
    { row: 'a', figure: 30, floor: 10, unit: 'ms', bar: { times: 2 } },
    { row: 'b', figure: 30, unit: 'MB', bar: { most: 220 }, beside: 'as it is' },
  ]).split('\n')
  assert.match(shown[1] ?? '', /^a +30\.0 ms +10\.0 ms +3\.00 +≤ 2 × +over$/)
  assert.match(shown[2] ?? '', /^b +30\.0 MB +≤ 220 MB +ok +as it is$/)
  assert.equal(quantile([3, 1, 2, 4], 0.5), 2)
  assert.equal(quantile([3, 1, 2, 4], 0.99), 4)
})
