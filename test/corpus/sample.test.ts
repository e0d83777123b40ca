import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'

// The sample speaks of real people, so it may say nothing that the user's own two articles do not say.
const SAMPLE = new URL('../../corpus/', import.meta.url)
const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const seeded = existsSync(SEEDS)
if (!seeded)
  console.log('left out: the sample corpus against the seeds (../shared/seeds is absent)')

const LONGEST_QUOTATION = 15 // words
const LONGEST_COPY = 8 // consecutive words outside quotation marks

/** Who said what begins so; the surname must stand in the paragraph of the quotation. */
const SPEAKERS: readonly (readonly [surname: string, ...openings: string[]])[] = [
  ['Trump', 'There’s no deal', 'We haven’t quite', 'We will probably', 'I can see it', 'feel-out'],
  ['Trump', 'some headway', '10', 'in the sense', 'Now, it’s really', 'one or two', 'Make a deal'],
  ['Trump', 'Those are points', 'points that we', 'Russia is a very', 'We don’t have to think'],
  ['Putin', 'I can confirm'],
  ['Zakharova', 'For three years', 'today they saw'],
  ['Conley', 'This meeting elevates'],
  ['Wallander', 'a Russian revisionist'],
  ['Mulroy', 'Flattery'],
  ['Charap', 'The big question', 'He wants an immediate'],
  ['Pukhov', 'to return Russia', 'to end the post Cold War'],
  ['Murkowski', 'cautiously'],
]
const SIGNS = ['ALASKA 2025', 'PURSUING PEACE'] // words that nobody said

// Capitalised because a sentence or a title begins with them, or because the calendar does; none is a name.
const ORDINARY = new Set(
  `A An Analysis And August Before Correction Did Fighter Following For Friday He His Hope Hours Its In It Moscow’s
  More Negotiations New No Notes Nothing Of On Pictures Some The These They Those Three To Two What Who`.split(
    /\s+/,
  ),
)

type Sample = { file: string; head: Record<string, unknown>; body: string }

const sample: readonly Sample[] = readdirSync(SAMPLE)
  .filter((file) => file.endsWith('.md') && !file.startsWith('README'))
  .map((file) => {
    const raw = readFileSync(new URL(file, SAMPLE), 'utf8')
    const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? []
    assert.ok(head && body, `${file} has no front matter`)
    return { file, head: parse(head) as Record<string, unknown>, body }
  })

const seeds: readonly string[] = seeded
  ? readdirSync(SEEDS)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(new URL(file, SEEDS), 'utf8'))
  : []

test('the sample is at least seven articles of at least five invented desks', () => {
  assert.ok(sample.length >= 7)
  assert.ok(new Set(sample.map(({ head }) => head.outlet)).size >= 5)
})

test('each sample article says that it is one, names an invented outlet, and has a title and a time', () => {
  for (const { file, head, body } of sample) {
    assert.equal(head.sample, true, file)
    assert.match(String(head.outlet), /^\p{Lu}[\p{L} ]+ \(invented\)$/u, file)
    assert.match(String(head.date), /^2025-08-1[567]T\d\d:\d\d:00-08:00$/, file)
    assert.ok(Number.isFinite(Date.parse(String(head.date))), file)
    assert.ok(typeof head.title === 'string' && head.title.length > 20, file)
    assert.equal(head.byline, undefined, file)
    const count = words(body).length
    assert.ok(count >= 150 && count <= 360, `${file} has ${count} words`)
  }
})

test('quotation marks in the sample are curly, come in pairs and hold at most fifteen words', () => {
  for (const { file, body } of sample) {
    assert.doesNotMatch(body, /["']/, file)
    assert.equal(quoted(body).length, body.split('“').length - 1, file)
    assert.equal(quoted(body).length, body.split('”').length - 1, file)
    for (const text of quoted(body)) {
      assert.ok(words(text).length <= LONGEST_QUOTATION, `${file}: ${text}`)
    }
  }
})

test('each quotation of the sample stands in a paragraph that names its speaker', () => {
  for (const { file, body } of sample) {
    for (const paragraph of body.split(/\n\s*\n/)) {
      for (const text of quoted(paragraph)) {
        if (SIGNS.includes(text)) continue
        const [surname] =
          SPEAKERS.find(([, ...openings]) => openings.some((it) => text.startsWith(it))) ?? []
        assert.ok(surname, `${file}: nobody is known to have said “${text}”`)
        assert.ok(paragraph.includes(surname), `${file}: “${text}” without ${surname}`)
      }
    }
  }
})

test('nine people are quoted in the sample, and one statement of Trump in two wordings', () => {
  const all = sample.flatMap(({ body }) => quoted(body))
  for (const [surname, ...openings] of SPEAKERS) {
    for (const opening of openings) {
      assert.ok(
        all.some((text) => text.startsWith(opening)),
        `${surname}: ${opening}`,
      )
    }
  }
  const deals = all.filter((text) => text.startsWith('There’s no deal'))
  assert.equal(new Set(deals).size, 2)
  assert.ok(deals.length >= 4)
})

test('of one story there are two versions, and the later says what it corrects', () => {
  const courier = sample
    .filter(({ head }) => String(head.outlet).includes('Courier'))
    .sort((a, b) => String(a.head.date).localeCompare(String(b.head.date)))
  assert.deepEqual(new Set(courier.map(({ head }) => head.title)).size, 1)
  assert.equal(courier.length, 2)
  assert.doesNotMatch(courier[0]!.body, /Correction/)
  assert.match(courier[1]!.body, /\n\nCorrection, 16 August 2025: [^\n]+\n$/)
})

test('each quotation of the sample is one of the seeds, character for character', {
  skip: !seeded,
}, () => {
  const said = seeds.flatMap(quoted)
  for (const { file, body } of sample) {
    for (const text of quoted(body)) {
      assert.ok(
        said.some((whole) => whole.includes(text)),
        `${file}: “${text}”`,
      )
    }
  }
})

test('no more than eight words in a row are taken from a seed outside quotation marks', {
  skip: !seeded,
}, () => {
  const taken = new Set(seeds.flatMap((seed) => runs(words(seed.toLowerCase()), LONGEST_COPY + 1)))
  for (const { file, head, body } of sample) {
    const stretches = [String(head.title), ...body.split(/“[^”]*”|\n\s*\n/)]
    const copied = stretches
      .flatMap((stretch) => runs(words(stretch.toLowerCase()), LONGEST_COPY + 1))
      .filter((run) => taken.has(run))
    assert.deepEqual(copied, [], file)
  }
})

test('no name stands in the sample that does not stand in the seeds', { skip: !seeded }, () => {
  const known = new Set(seeds.flatMap((seed) => words(seed).map(bare)))
  const pairs = new Set(seeds.flatMap((seed) => runs(words(seed).map(bare), 2)))
  for (const { file, head, body } of sample) {
    for (const text of [String(head.title), String(head.place ?? ''), body]) {
      for (const name of text.match(/\p{Lu}[\p{L}\p{N}’-]*(?: \p{Lu}[\p{L}\p{N}’-]*)*/gu) ?? []) {
        const parts = name.split(' ').filter((word) => !ORDINARY.has(word))
        for (const part of parts) assert.ok(known.has(bare(part)), `${file}: ${name}`)
        for (const pair of runs(parts.map(bare), 2)) {
          assert.ok(pairs.has(pair), `${file}: ${name}: ${pair} do not stand together in a seed`)
        }
      }
    }
  }
})

/** The stretches in curly quotation marks, without the marks. */
function quoted(text: string): string[] {
  return [...text.matchAll(/“([^“”]*)”/g)].map(([, inner]) => inner ?? '')
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}½]+(?:[’.-][\p{L}\p{N}½]+)*/gu) ?? []
}

const bare = (word: string): string => word.replace(/’s?$/, '')

/** Every run of so many of the words. */
function runs(of: readonly string[], length: number): string[] {
  return of.slice(length - 1).map((_, i) => of.slice(i, i + length).join(' '))
}
