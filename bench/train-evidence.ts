// Teaches the gate: node bench/train-evidence.ts DATA [OUT]
// DATA is the folder of the public sets (faith_*/dev.jsonl with docs.jsonl.br, quotes/*.jsonl). Writes
// src/news/evidence/weights.ts, and with OUT the out-of-fold answers in the form of the verb `verify`: OUT/SET.jsonl of five
// folds by document, OUT/SET.others.jsonl of a gate taught without that set, OUT/corruptions.jsonl. No text is written.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, type Gate, judgedWords, likely } from '../src/news/evidence/judge.ts'
import { statement } from '../src/news/evidence/statements.ts'
import type { Model } from '../src/news/quotations/trees.ts'
import { boost, type Row } from './boost.ts'
import { altered, CORRUPTIONS, corrupted, FOLDS, type Lesson, learned } from './lessons.ts'
import { logistic } from './logistic.ts'
import { auc, balanced, type Knots, passes, type Scored, thresholds } from './thresholds.ts'

const WORD = { trees: 80, depth: 5, rate: 0.14, fewest: 25, ridge: 4, columns: 0.3 }
const CLAIM = { trees: 100, depth: 4, rate: 0.09, fewest: 15, ridge: 15, columns: 0.35 }
const RIDGE = 100 // of the line
const SETS = [
  'faith_summedits_news',
  'faith_bump',
  'faith_factcc_val',
  'faith_xsumfaith',
  'faith_wice',
  'faith_cogensumm_test',
]
const LOST = 0.03 // of the true claims over articles, how many may be refused at the posting threshold
const FREE = 0.85 // how sure to be of a sentence that is not close to its source
const MARKED = 0.4 // what a word counts that people marked in free summaries, most of which are wrong

const [folder, out] = process.argv.slice(2)
if (!folder) throw new Error('node bench/train-evidence.ts DATA [OUT]')

// Each set counts as much as another, and in each the false as much as the true.
const MASS = 1000
const INVENTED = 3 // sets that the corruptions count for
function weights(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { set, supported } of lessons)
    counts.set(`${set} ${supported}`, (counts.get(`${set} ${supported}`) ?? 0) + 1)
  return new Map(
    [...counts].map(([key, count]) => [
      key,
      (MASS * (key.startsWith(CORRUPTIONS) ? INVENTED : 1)) / count,
    ]),
  )
}

// Of the words, each set counts as the root of how many it has.
function wordModel(lessons: readonly Lesson[]): Model {
  const taught = lessons.flatMap(({ parts, wrong, set }) =>
    parts.flatMap(({ doubts }, p) =>
      doubts.flatMap(({ features }, d) => {
        const surely = wrong[p]?.[d]
        return surely === undefined ? [] : [{ set, features, wrong: surely >= 0.5 }]
      }),
    ),
  )
  const sizes = Map.groupBy(taught, ({ set }) => set)
  const roots = [...sizes.values()].reduce((sum, { length }) => sum + Math.sqrt(length), 0)
  return boost(
    taught.map(
      ({ set, features, wrong }, group): Row => ({
        features,
        label: wrong ? 1 : 0,
        group,
        weight:
          (set === 'faith_xsumfaith' ? MARKED : 1) *
          (taught.length / roots / Math.sqrt(sizes.get(set)?.length ?? 1)),
      }),
    ),
    WORD,
  )
}

const features = (lesson: Lesson, model: Model): number[] =>
  statement(lesson.parts, judgedWords(lesson.parts, model), lesson.source)

function claimModel(lessons: readonly Lesson[], modelFor: (fold: number) => Model): Claim {
  const weight = weights(lessons)
  const taught = lessons.map(
    (lesson, group): Row => ({
      features: features(lesson, modelFor(lesson.fold)),
      label: lesson.supported ? 1 : 0,
      group,
      weight: weight.get(`${lesson.set} ${lesson.supported}`) ?? 1,
    }),
  )
  return { trees: boost(taught, CLAIM), line: logistic(taught, RIDGE) }
}

const score = (word: Model, claim: Claim, lesson: Lesson): number =>
  likely(claim, features(lesson, word))

const began = process.cpuUsage().user
const seconds = (): string => ((process.cpuUsage().user - began) / 1e6).toFixed(0)
const gold = SETS.flatMap((set) => learned(folder, set))
const lessons = [...gold.map(({ lesson }) => lesson), ...corrupted(folder)]
const extra = gold.flatMap(altered)
console.log(
  `${lessons.length} claims, ${lessons.flatMap((one) => one.parts.flatMap((part) => part.doubts)).length} doubted words, ${seconds()} s`,
)

const allFolds = Array.from({ length: FOLDS }, (_, fold) => fold)
// Word models without two folds serve both ways round.
const pairs = new Map<string, Model>()
for (const a of allFolds)
  for (const b of allFolds)
    if (a <= b)
      pairs.set(
        `${a} ${b}`,
        wordModel([...lessons, ...extra].filter((one) => one.fold !== a && one.fold !== b)),
      )
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
const word = wordModel([...lessons, ...extra])
const claim = claimModel(lessons, (fold) => without(fold, fold))

const isCorruption = (one: Lesson): boolean => one.set === CORRUPTIONS
const unseenOf = (one: Lesson): number => unseen.get(one) ?? 0
const trueOnes = lessons
  .filter((one) => isCorruption(one) && one.supported)
  .map(unseenOf)
  .sort((a, b) => a - b)
const posting = Math.round(1000 * (trueOnes[Math.floor(trueOnes.length * LOST)] ?? 0)) / 1000
const scored = (one: Lesson, sure: number): Scored => ({ ...one, sure, near: closeness(one) })
const known = lessons.filter((one) => !isCorruption(one)).map((one) => scored(one, unseenOf(one)))
const knots = thresholds(known)
const knotsWithout = allFolds.map((fold) => thresholds(known.filter((one) => one.fold !== fold)))
const unseenKnots = (fold: number): Knots => knotsWithout[fold] ?? knots
const gate: Gate = { word, claim, least: { balanced: knots, posting, free: FREE } }
writeFileSync(new URL('../src/news/evidence/weights.ts', import.meta.url), printed(gate))
console.log(`taught, ${seconds()} s`)

const percent = (of: readonly Lesson[], test: (one: Lesson) => boolean): string =>
  `${((100 * of.filter(test).length) / (of.length || 1)).toFixed(1)} %`
for (const set of [...SETS, CORRUPTIONS]) {
  const all = lessons.filter((one) => one.set === set)
  const blind = all.map((one) => scored(one, unseenOf(one)))
  const plain = all.map((one) => scored(one, score(word, claim, one)))
  console.log(
    `${set.padEnd(22)} unseen ${balanced(blind, unseenKnots)} AUC ${auc(blind)}   plain ${balanced(plain, () => knots)} AUC ${auc(plain)}`,
  )
}
const corruptions = lessons.filter(isCorruption)
console.log(`corruptions at ${posting}:`)
for (const kind of [...new Set(corruptions.map((one) => one.kind))].sort()) {
  const of = corruptions.filter((one) => one.kind === kind)
  console.log(
    `  ${kind.padEnd(22)} ${of.length}, ${percent(of, (one) => unseenOf(one) >= posting)} pass`,
  )
}
for (const supported of [true, false])
  console.log(
    `  supported ${supported}: ${percent(
      corruptions.filter((one) => one.supported === supported),
      (one) => unseenOf(one) >= posting,
    )} pass`,
  )
if (out) {
  mkdirSync(out, { recursive: true })
  for (const set of [...SETS, CORRUPTIONS])
    answers(
      `${set}.jsonl`,
      lessons.filter((one) => one.set === set),
      unseenOf,
      unseenKnots,
    )
  // Without the set: words taught on some folds, claims on the others.
  for (const set of SETS) {
    const others = lessons.filter((one) => one.set !== set)
    const words = wordModel(
      [...others, ...extra.filter((one) => one.set !== set)].filter((one) => one.fold < 3),
    )
    const model = claimModel(
      others.filter((one) => one.fold >= 3),
      () => words,
    )
    const own = lessons.filter((one) => one.set === set)
    const strange = own.map((one) => scored(one, score(words, model, one)))
    // The threshold, too, of the other sets.
    const limits = thresholds(known.filter((one) => one.set !== set))
    console.log(
      `${set.padEnd(22)} without it ${balanced(strange, () => limits)} AUC ${auc(strange)}`,
    )
    answers(
      `${set}.others.jsonl`,
      own,
      (one) => score(words, model, one),
      () => limits,
    )
  }
}

function closeness({ parts }: Lesson): number {
  return parts.reduce((found, { covered }) => Math.min(found, covered), 1)
}

function answers(
  file: string,
  of: readonly Lesson[],
  sureOf: (one: Lesson) => number,
  limits: (fold: number) => Knots,
): void {
  const lines = of.map((one) => {
    const sure = sureOf(one)
    return JSON.stringify({
      id: one.id,
      supported: passes(scored(one, sure), limits(one.fold)),
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
