// Teaches the gate: node bench/train-evidence.ts DATA [OUT]
// DATA is the folder of the public sets (faith_*/dev.jsonl with docs.jsonl.br, quotes/*.jsonl). Writes
// src/news/evidence/weights.ts, and with OUT the out-of-fold answers in the form of the verb `verify`: OUT/SET.jsonl of five
// folds by document, OUT/SET.others.jsonl of a gate taught without that set, OUT/corruptions.jsonl. No text is written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Gate, judgedWords } from '../src/news/evidence/judge.ts'
import { type Source, sourceOf } from '../src/news/evidence/source.ts'
import { held, statement } from '../src/news/evidence/statements.ts'
import type { Weighed } from '../src/news/evidence/wordings.ts'
import { type Model, probabilities } from '../src/news/quotations/trees.ts'
import { differs } from '../src/news/similarity.ts'
import { tokens } from '../src/news/terms.ts'
import { boost, type Row } from './boost.ts'
import { claims, type Paper } from './corruptions.ts'

type Lesson = {
  readonly set: string
  readonly id: string
  readonly fold: number
  readonly supported: boolean
  readonly kind: string
  readonly source: Source
  readonly parts: readonly Weighed[]
  readonly wrong: readonly (readonly (number | undefined)[])[] // how surely each doubted word is wrong, where it is known
}

const FOLDS = 5
const WORD = { trees: 80, depth: 5, rate: 0.15, fewest: 25, ridge: 3, columns: 0.3 }
const CLAIM = { trees: 90, depth: 4, rate: 0.1, fewest: 15, ridge: 2, columns: 0.4 }
const SETS = [
  'faith_summedits_news',
  'faith_bump',
  'faith_factcc_val',
  'faith_xsumfaith',
  'faith_wice',
  'faith_cogensumm_test',
]
const CORRUPTIONS = 'corruptions'
const SEED = 20_260_101
const LOST = 0.03 // of the true claims over articles, how many may be refused at the posting threshold
const FREE = 0.85 // how sure to be of a sentence that is not close to its source
const EACH = 4 // pairs of claims of one article

const [folder, out] = process.argv.slice(2)
if (!folder) throw new Error('node bench/train-evidence.ts DATA [OUT]')

const rows = (file: string): Record<string, unknown>[] =>
  (existsSync(file)
    ? readFileSync(file, 'utf8')
    : brotliDecompressSync(readFileSync(`${file}.br`)).toString('utf8')
  )
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)) // our own gold files

// A document's fold depends on its name alone, so that it stays when others come.
function foldOf(id: string): number {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return (hash >>> 8) % FOLDS
}

function learned(set: string): Lesson[] {
  const texts = new Map(
    rows(join(folder ?? '', set, 'docs.jsonl')).map((one) => [String(one.id), String(one.text)]),
  )
  const read = new Map<string, Source>()
  return rows(join(folder ?? '', set, 'dev.jsonl')).map((row) => {
    const document = String(row.source_id ?? row.id)
    const source = read.get(document) ?? sourceOf([texts.get(document) ?? ''])
    read.set(document, source)
    const parts = held(String(row.sentence), source)
    return {
      set,
      id: String(row.id),
      fold: foldOf(document),
      supported: row.supported === true,
      kind: '',
      source,
      parts,
      wrong: marks(row, parts),
    }
  })
}

// What the sets tell of single words: where an edit differs from what it was made of, and spans that people marked.
function marks(row: Record<string, unknown>, parts: readonly Weighed[]): (number | undefined)[][] {
  const sentence = String(row.sentence)
  const each = (of: (start: number, end: number) => number | undefined): (number | undefined)[][] =>
    parts.map(({ aligned: { claim }, doubts }) =>
      doubts.map(({ at }) => of(claim[at]?.start ?? 0, claim[at]?.end ?? 0)),
    )
  const spans = row.spans
  if (Array.isArray(spans)) {
    const people = Math.max(1, Number(row.workers))
    return each((start, end) => {
      const by = new Set(
        spans
          .filter((one) => one.start !== null && one.start < end && start < one.end)
          .map((one) => one.worker),
      )
      return by.size / people
    })
  }
  if (row.supported === true) return each(() => 0)
  const before = row.original ?? row.reference
  if (typeof before !== 'string') return each(() => undefined)
  const changed = differs(before, sentence)
  // Where words were only taken out, those beside the gap stand for them.
  const near = changed.length > 0 ? changed : beside(before, sentence)
  return each((start, end) => (near.some((one) => one.start < end && start < one.end) ? 1 : 0))
}

function beside(before: string, sentence: string): { start: number; end: number }[] {
  const [old, now] = [tokens(before), tokens(sentence)]
  const at = now.findIndex((token, n) => token.word !== old[n]?.word)
  return now.slice(Math.max(0, at - 1), at + 2)
}

function corrupted(): Lesson[] {
  const papers: Paper[] = [
    ...readdirSync(join(folder ?? '', 'quotes'))
      .filter((file) => file.endsWith('.dev.jsonl'))
      .sort()
      .flatMap((file) =>
        rows(join(folder ?? '', 'quotes', file)).map((row) => ({
          id: `${file} ${row.id}`,
          text: String(row.text),
        })),
      ),
    ...shipped(),
  ]
  const read = new Map<string, Source>()
  const texts = new Map(papers.map(({ id, text }) => [id, text]))
  return claims(papers, SEED, EACH).map((claim) => {
    const source = read.get(claim.article) ?? sourceOf([texts.get(claim.article) ?? ''])
    read.set(claim.article, source)
    const parts = held(claim.sentence, source)
    const wrong = new Set(claim.wrong.flatMap((words) => tokens(words).map(({ word }) => word)))
    return {
      set: CORRUPTIONS,
      id: claim.id,
      fold: foldOf(claim.article),
      supported: claim.supported,
      kind: claim.kind,
      source,
      parts,
      wrong: parts.map(({ aligned: { claim: words }, doubts }) =>
        doubts.map(({ at }) =>
          wrong.has(words[at]?.lower ?? '') ||
          (wrong.has('not') && words[at]?.operator === 'negation')
            ? 1
            : 0,
        ),
      ),
    }
  })
}

function shipped(): Paper[] {
  const corpus = new URL('../corpus/', import.meta.url).pathname
  return readdirSync(corpus)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      id: `corpus ${file}`,
      text: readFileSync(join(corpus, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
    }))
}

// Each set counts as much as another, and in each the false as much as the true.
const MASS = 1000
const share = (set: string): number => (set === CORRUPTIONS ? 3 : 1)
function weights(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { set, supported } of lessons)
    counts.set(`${set} ${supported}`, (counts.get(`${set} ${supported}`) ?? 0) + 1)
  return new Map(
    [...counts].map(([key, count]) => [key, (MASS * share(key.split(' ')[0] ?? '')) / count]),
  )
}

function wordModel(lessons: readonly Lesson[]): Model {
  const taught: Row[] = []
  for (const { parts, wrong } of lessons)
    for (const [p, { doubts }] of parts.entries())
      for (const [d, { features }] of doubts.entries()) {
        const surely = wrong[p]?.[d]
        if (surely === undefined) continue
        taught.push({ features, label: surely >= 0.5 ? 1 : 0, group: taught.length })
      }
  return boost(taught, WORD)
}

const features = (lesson: Lesson, model: Model): number[] =>
  statement(lesson.parts, judgedWords(lesson.parts, model), lesson.source)

function claimModel(lessons: readonly Lesson[], modelFor: (fold: number) => Model): Model {
  const weight = weights(lessons)
  const taught = lessons.map(
    (lesson, group): Row => ({
      features: features(lesson, modelFor(lesson.fold)),
      label: lesson.supported ? 1 : 0,
      group,
      weight: weight.get(`${lesson.set} ${lesson.supported}`) ?? 1,
    }),
  )
  return boost(taught, CLAIM)
}

const score = (word: Model, claim: Model, lesson: Lesson): number =>
  probabilities(claim, [features(lesson, word)])[0] ?? 0

function balanced(scored: readonly (readonly [number, boolean])[], at = 0.5): string {
  const rate = (of: boolean): number => {
    const all = scored.filter(([, supported]) => supported === of)
    return all.filter(([p]) => p >= at === of).length / (all.length || 1)
  }
  return ((100 * (rate(true) + rate(false))) / 2).toFixed(1)
}

function auc(scored: readonly (readonly [number, boolean])[]): string {
  const sorted = scored.toSorted((a, b) => a[0] - b[0])
  let ranks = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j]?.[0] === sorted[i]?.[0]) j += 1
    for (let k = i; k < j; k += 1) if (sorted[k]?.[1]) ranks += (i + j + 1) / 2
    i = j
  }
  const p = sorted.filter(([, supported]) => supported).length
  return ((100 * (ranks - (p * (p + 1)) / 2)) / (p * (sorted.length - p))).toFixed(1)
}

const began = process.cpuUsage().user
const seconds = (): string => ((process.cpuUsage().user - began) / 1e6).toFixed(0)
const lessons = [...SETS.flatMap(learned), ...corrupted()]
console.log(
  `${lessons.length} claims, ${lessons.flatMap((one) => one.parts.flatMap((part) => part.doubts)).length} doubted words, ${seconds()} s`,
)

const allFolds = Array.from({ length: FOLDS }, (_, fold) => fold)
// Word models without two folds serve both ways round.
const pairs = new Map<string, Model>()
for (const a of allFolds)
  for (const b of allFolds)
    if (a <= b)
      pairs.set(`${a} ${b}`, wordModel(lessons.filter((one) => one.fold !== a && one.fold !== b)))
const without = (a: number, b: number): Model =>
  pairs.get(a < b ? `${a} ${b}` : `${b} ${a}`) as Model // all pairs are there
const unseen = new Map<Lesson, number>()
for (const fold of allFolds) {
  const claim = claimModel(
    lessons.filter((one) => one.fold !== fold),
    (other) => without(fold, other),
  )
  for (const one of lessons)
    if (one.fold === fold) unseen.set(one, score(without(fold, fold), claim, one))
}
const word = wordModel(lessons)
const claim = claimModel(lessons, (fold) => without(fold, fold))

const isCorruption = (one: Lesson): boolean => one.set === CORRUPTIONS
const unseenOf = (one: Lesson): number => unseen.get(one) ?? 0
const trueOnes = lessons
  .filter((one) => isCorruption(one) && one.supported)
  .map(unseenOf)
  .sort((a, b) => a - b)
const copied = Math.round(1000 * (trueOnes[Math.floor(trueOnes.length * LOST)] ?? 0)) / 1000
const gate: Gate = { word, claim, least: { balanced: 0.5, copied, free: FREE } }
writeFileSync(new URL('../src/news/evidence/weights.ts', import.meta.url), printed(gate))
console.log(`taught, ${seconds()} s`)

const percent = (of: readonly Lesson[], test: (one: Lesson) => boolean): string =>
  `${((100 * of.filter(test).length) / (of.length || 1)).toFixed(1)} %`
for (const set of [...SETS, CORRUPTIONS]) {
  const all = lessons.filter((one) => one.set === set)
  const blind = all.map((one) => [unseenOf(one), one.supported] as const)
  const plain = all.map((one) => [score(word, claim, one), one.supported] as const)
  console.log(
    `${set.padEnd(22)} unseen ${balanced(blind)} AUC ${auc(blind)}   plain ${balanced(plain)} AUC ${auc(plain)}`,
  )
}
const corruptions = lessons.filter(isCorruption)
console.log(`corruptions at ${copied}:`)
for (const kind of [...new Set(corruptions.map((one) => one.kind))].sort()) {
  const of = corruptions.filter((one) => one.kind === kind)
  console.log(
    `  ${kind.padEnd(22)} ${of.length}, ${percent(of, (one) => unseenOf(one) >= copied)} pass`,
  )
}
for (const supported of [true, false])
  console.log(
    `  supported ${supported}: ${percent(
      corruptions.filter((one) => one.supported === supported),
      (one) => unseenOf(one) >= copied,
    )} pass`,
  )
if (out) {
  mkdirSync(out, { recursive: true })
  for (const set of [...SETS, CORRUPTIONS])
    answers(
      `${set}.jsonl`,
      lessons.filter((one) => one.set === set),
      unseenOf,
    )
  if (process.argv.includes('--others'))
    for (const set of SETS) {
      const others = lessons.filter((one) => one.set !== set)
      const halves = [0, 1].map((half) => wordModel(others.filter((one) => one.fold % 2 !== half)))
      const words = wordModel(others)
      const model = claimModel(others, (fold) => halves[fold % 2] ?? words)
      const own = lessons.filter((one) => one.set === set)
      const scored = own.map((one) => [score(words, model, one), one.supported] as const)
      console.log(`${set.padEnd(22)} without it ${balanced(scored)} AUC ${auc(scored)}`)
      answers(`${set}.others.jsonl`, own, (one) => score(words, model, one))
    }
}

function answers(file: string, of: readonly Lesson[], scored: (one: Lesson) => number): void {
  const lines = of.map((one) => {
    const sure = scored(one)
    return JSON.stringify({
      id: one.id,
      supported: sure >= gate.least.balanced,
      score: sure,
      reasons: [],
    })
  })
  writeFileSync(join(out ?? '', file), `${lines.join('\n')}\n`)
}

function printed({ word, claim, least }: Gate): string {
  return `// Made by bench/train-evidence.ts from public gold data; not to be edited. What the features are: wordings.ts, statements.ts.
// biome-ignore-all lint: numbers that were learned, not written
// biome-ignore-all format: numbers
import type { Gate } from './judge.ts'

export const WEIGHTS: Gate = {
  least: ${JSON.stringify(least)},
  word: ${JSON.stringify(word)},
  claim: ${JSON.stringify(claim)},
}
`
}
