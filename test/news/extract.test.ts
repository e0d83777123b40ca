import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import test from 'node:test'
import { hostile } from '../../bench/hostile.ts'
import type { Extraction, Quotation, Span } from '../../src/news/article.ts'
import { clean } from '../../src/news/clean.ts'
import { extract } from '../../src/news/extract.ts'
import { stretches } from '../../src/news/quotations/marks.ts'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const golden = new URL('../fixtures/golden/', import.meta.url)

const read = (url: URL): string => readFileSync(url, 'utf8').replaceAll('\r\n', '\n')

// What a reader would want to check, as plain text: the words, not the offsets.
function readable(text: string, { people, quotations, sentences }: Extraction) {
  const words = (span: Span | undefined) => span && text.slice(span.start, span.end)
  return {
    sentences: sentences.length,
    people: people.map((one) =>
      [one.title, one.name, ...one.roles.map(words)].filter(Boolean).join(' | '),
    ),
    quotations: quotations.map((one) => ({
      speaker: one.attribution?.who === undefined ? undefined : people[one.attribution.who]?.name,
      words: words(one.attribution?.mention),
      basis: one.attribution?.basis,
      kind: one.kind,
      status: one.status,
      cue: words(one.cue),
      listener: words(one.listener),
      venue: words(one.venue),
      inside: one.inside,
      text: one.text,
    })),
  }
}

for (const name of readdirSync(golden).filter(
  (file) => file.endsWith('.txt') && file.startsWith('quotations'),
))
  test(`${name} is read as it was when a person last looked at it`, () => {
    const text = read(new URL(name, golden))
    const found = JSON.parse(JSON.stringify(readable(text, extract({ text, language: 'en' }))))
    const expected = new URL(name.replace('.txt', '.expected.json'), golden)
    if (process.env.UPDATE === '1') writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`)
    assert.deepEqual(found, JSON.parse(read(expected)))
  })

test('in another language there are sentences and unattributed quotations', () => {
  const text =
    'Ann Hall sagte: „Die Brücke bleibt noch lange geschlossen.“ Es regnete den ganzen Tag.'
  const { people, quotations, sentences, dates } = extract({ text, language: 'de' })
  assert.deepEqual([people.length, dates.length], [0, 0])
  assert.ok(sentences.length > 0)
  assert.deepEqual(
    quotations.map((one) => [one.text, one.attribution]),
    [['Die Brücke bleibt noch lange geschlossen.', undefined]],
  )
})

test('of every sort of text that was made to be slow, and of a line of very many quotations, the end is reached', () => {
  for (const { sort, text } of hostile(20_000)) {
    assert.equal(text.length, 20_000, sort)
    assert.ok(extract({ text, language: 'en' }), sort)
  }
  const line = '(“a”) '.repeat(150_000)
  assert.equal(stretches(line).length, 150_000)
})

test('extracting twice gives the same', () => {
  const text = 'Ann Hall, the mayor, spoke. “The bridge stays shut,” she said.'
  assert.deepEqual(extract({ text, language: 'en' }), extract({ text, language: 'en' }))
})

// How many stretches in quotation marks each speaker has in the two articles of the brief, by surname.
const COUNTED: readonly Readonly<Record<string, number>>[] = [
  { Trump: 5, Wallander: 1, Zakharova: 1, Conley: 1, Pukhov: 1, Charap: 2 },
  { Trump: 12, Putin: 1, Zakharova: 1, Conley: 1, Mulroy: 2, Murkowski: 1 },
]
const UTTERANCES_OF_TWO = new Set(['Charap', 'Mulroy'])

const skip = existsSync(seeds) ? false : 'left out: ../shared/seeds is absent'
if (skip) console.log(skip)

test('the seeds have 29 attributed stretches, each verbatim and with its speaker', { skip }, () => {
  const files = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .sort()
  for (const [n, file] of files.entries()) {
    const raw = read(new URL(file, seeds))
    const { text } = clean(raw)
    const { people, quotations } = extract({ text, language: 'en' })
    const counted: Record<string, number> = {}
    for (const one of quotations.filter(({ kind }) => kind !== 'indirect')) {
      const surname = speaker(people, one).split(' ').at(-1) ?? '?'
      counted[surname] = (counted[surname] ?? 0) + one.parts.length
      if (UTTERANCES_OF_TWO.has(surname)) assert.equal(one.parts.length, 2)
      for (const part of one.parts) assert.ok(raw.includes(text.slice(part.start, part.end)))
    }
    assert.deepEqual(counted, COUNTED[n])
  }
})

const speaker = (people: Extraction['people'], one: Quotation): string =>
  people[one.attribution?.who ?? -1]?.name ?? '?'
