// Teaches the engine of quotations: node bench/train-quotations.ts FOLDER [OUT]
// FOLDER holds *.jsonl with the gold of public sets, {id,text,quotes:[{start,end,kind,speaker,canonical,quoted}]} a line.
// Writes src/news/quotations/weights.ts, and with OUT the out-of-fold answers in the form of the verb `quotations --all`,
// one file for each set: five folds by document, each answered by a model that has not seen it. No text is written.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { quotationsOf } from '../src/filters/quotations.ts'
import type { Attribution, Span } from '../src/news/article.ts'
import { people } from '../src/news/people.ts'
import { candidates, type Scene } from '../src/news/quotations/candidates.ts'
import type { Weights } from '../src/news/quotations/decide.ts'
import { frames } from '../src/news/quotations/frames.ts'
import { scene } from '../src/news/quotations/scene.ts'
import { mostlyDouble, speechFeatures } from '../src/news/quotations/speech.ts'
import { sentences } from '../src/news/sentences.ts'
import { boost, type Row } from './boost.ts'
import { hashOf, rows } from './gold.ts'

type Gold = Span & {
  readonly kind?: string
  readonly speaker?: (Span & { readonly text: string }) | null
  readonly moreSpeakers?: readonly (Span & { readonly text: string })[]
  readonly canonical?: string | null
  readonly aliases?: readonly string[]
  readonly quoted?: readonly Span[]
}
type Document = { readonly id: string; readonly text: string; readonly quotes: readonly Gold[] }
type Lesson = {
  readonly fold: number
  readonly speech: readonly Row[]
  readonly speaker: readonly Row[]
}

const FOLDS = 5
const SPEECH = { trees: 60, depth: 3, rate: 0.15, fewest: 15, ridge: 2 }
const SPEAKER = { trees: 160, depth: 5, rate: 0.08, fewest: 20, ridge: 4 }
// Sets in which only some quotations are marked say nothing of what is no speech.
const SPARSE = /basil/

const foldOf = (id: string): number => hashOf(id) % FOLDS

function taught(from: readonly Lesson[]): Weights {
  return {
    speech: boost(
      from.flatMap((one) => one.speech),
      SPEECH,
    ),
    speaker: boost(
      from.flatMap((one) => one.speaker),
      SPEAKER,
    ),
  }
}

function lesson({ id, text, quotes }: Document, whole: boolean): Lesson {
  const framed = frames(text)
  const read = scene(framed, people(framed, sentences(framed)))
  const double = mostlyDouble(read)
  const units = quotes
    .filter((gold) => gold.kind !== 'indirect')
    .flatMap((gold) => (gold.quoted?.length ? gold.quoted : [gold]).map((span) => ({ gold, span })))
  const speech: Row[] = []
  const speaker: Row[] = []
  for (const [n, { stretch }] of read.heard.entries()) {
    const gold = units.find(
      ({ span }) => span.start < stretch.inner.end && stretch.inner.start < span.end,
    )?.gold
    if (whole)
      speech.push({ features: speechFeatures(read, n, double), label: gold ? 1 : 0, group: n })
    if (!gold || (!gold.speaker && !gold.canonical)) continue
    for (const { attribution, features } of candidates(read, n))
      speaker.push({ features, label: isRight(read, attribution, gold) ? 1 : 0, group: n })
  }
  return { fold: foldOf(id), speech, speaker }
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|which|that|his|her|their|its|him|them)$/i
const names = (words: string): string[] =>
  words
    .replace(/['’]s\b/g, '')
    .split(/,\s|\s\(/)[0]
    ?.split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word)) ?? []

// The name shown counts where gold has one; else the words that stand for the speaker.
function isRight({ text, cast }: Scene, { who, mention }: Attribution, gold: Gold): boolean {
  const spans = [gold.speaker, ...(gold.moreSpeakers ?? [])].filter((one) => one != null)
  const overlaps = spans.some((one) => one.start < mention.end && mention.start < one.end)
  const wanted = [gold.canonical, ...(gold.aliases ?? []), ...spans.map((one) => one.text)]
    .filter((one) => one != null)
    .filter((one) => !PRONOUN.test(one))
  const name =
    who === undefined ? text.slice(mention.start, mention.end) : (cast.people[who]?.name ?? '')
  if (PRONOUN.test(name)) return overlaps
  // 'Okafor’s aide, Ann Hall': the name derived for gold may be the owner's.
  const owner = spans.some(
    (one) =>
      one.start <= mention.start &&
      mention.end < one.end &&
      /^['’]s/.test(text.slice(mention.end, mention.end + 2)),
  )
  if (owner) return false
  if (overlaps && spans.some((one) => /\p{Lu}/u.test(one.text) && !PRONOUN.test(one.text)))
    return true
  if (wanted.some((one) => sameName(name, one))) return true
  return who === undefined || !gold.canonical ? overlaps : false
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [names(a), names(b)]
  if (one.length === 0 || other.length === 0) return a.toLowerCase() === b.toLowerCase()
  if (one.at(-1) !== other.at(-1)) return false
  return (
    one.length === 1 ||
    other.length === 1 ||
    one[0]?.[0] === other[0]?.[0] ||
    one.at(-2) === other.at(-2)
  )
}

function printed({ speech, speaker }: Weights): string {
  return `// Made by bench/train-quotations.ts from public gold data; not to be edited. What the features are: speech.ts, candidates.ts.
// biome-ignore-all lint: numbers that were learned, not written
// biome-ignore-all format: numbers
import type { Weights } from './decide.ts'

export const WEIGHTS: Weights = {
  speech: ${JSON.stringify(speech)},
  speaker: ${JSON.stringify(speaker)},
}
`
}

const [folder, out] = process.argv.slice(2)
if (!folder) throw new Error('node bench/train-quotations.ts FOLDER [OUT]')
const sets = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .map((file) => ({ file, documents: rows(join(folder, file)) as unknown as Document[] })) // a public set's
const lessons = sets.flatMap(({ file, documents }) =>
  documents.map((one) => lesson(one, !SPARSE.test(file))),
)
console.log(
  `${lessons.length} articles, ${lessons.flatMap((one) => one.speaker).length} candidates`,
)

writeFileSync(
  new URL('../src/news/quotations/weights.ts', import.meta.url),
  printed(taught(lessons)),
)
if (out) {
  mkdirSync(out, { recursive: true })
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    taught(lessons.filter((one) => one.fold !== fold)),
  )
  for (const { file, documents } of sets) {
    const lines = documents.map(({ id, text }) =>
      JSON.stringify(quotationsOf({ all: true, weights: folds[foldOf(id)] })({ id, text })),
    )
    writeFileSync(join(out, file), `${lines.join('\n')}\n`)
  }
}
