// What a whole claim has to show: its sentences taken together, as numbers that a model has learned to weigh.
import { aligned, weight } from './align.ts'
import { relatives } from './lexicon.ts'
import type { Word } from './reading.ts'
import { reading } from './reading.ts'
import { indexed, type Source } from './source.ts'
import { junction } from './surroundings.ts'
import { type Weighed, weighed } from './wordings.ts'

/** Holds each sentence of a claim against its source. */
export function held(claim: string, source: Source): Weighed[] {
  return reading(claim).lines.map((line) => weighed(aligned(line, source), source))
}

const SORTS = ['number', 'date', 'name', 'content', 'function'] as const

/**
 * The features of a claim, given how likely each doubted word of each sentence is to be wrong: of the whole, and of its worst
 * sentence, since a claim is as good as that.
 */
export function statement(
  parts: readonly Weighed[],
  wrong: readonly (readonly number[])[],
  source: Source,
): number[] {
  const doubt = wrong.map((all) =>
    all.reduce((sum, p) => sum - Math.log(1 - Math.min(0.999, p)), 0),
  )
  const worst = doubt.indexOf(Math.max(...doubt))
  const [part, its] = [parts[worst], wrong[worst]]
  const whole = taken(parts, wrong, source)
  return [...whole, ...(parts.length > 1 && part && its ? taken([part], [its], source) : whole)]
}

function taken(
  parts: readonly Weighed[],
  wrong: readonly (readonly number[])[],
  source: Source,
): number[] {
  const words = parts.flatMap(({ aligned: { claim } }) => claim)
  const doubts = parts.flatMap(({ aligned: { claim }, doubts: all }, n) =>
    all.map((doubt, at) => ({
      ...doubt,
      word: claim[doubt.at] as Word, // `at` counts the claim's own words
      wrong: wrong[n]?.[at] ?? 0,
    })),
  )
  const sorted = doubts.map((one) => one.wrong).sort((a, b) => b - a)
  const most = (sort: (typeof SORTS)[number]): number =>
    doubts.reduce((best, one) => (one.word.sort === sort ? Math.max(best, one.wrong) : best), 0)
  const telling = words.filter((word) => word.sort !== 'function')
  const absent = telling.filter((word) => !source.byKey.has(indexed(word)))
  const strange = absent.filter((word) => word.value !== undefined || !source.byRoot.has(word.root))
  const all = words.reduce((sum, word) => sum + weight(word), 0) || 1
  const average = (of: (part: Weighed) => number): number =>
    parts.reduce((sum, part) => sum + of(part) * part.aligned.claim.length, 0) / (words.length || 1)
  const least = (of: (part: Weighed) => number): number =>
    parts.reduce((found, part) => Math.min(found, of(part)), 1)
  const turned = (kinds: readonly string[], how?: string): number =>
    parts
      .flatMap(({ turns }) => turns)
      .filter((one) => kinds.includes(one.kind) && (!how || one.how === how)).length
  const runs = parts.flatMap(runLengths)
  const moved = parts.reduce(
    (sum, { aligned: { moved: strays } }) => sum + strays.filter(Boolean).length,
    0,
  )
  const firsts = parts.flatMap(({ aligned: { lines } }) => lines.slice(0, 1))
  const joints = parts.flatMap(({ aligned: one }) =>
    one.claim.map((_, at) => junction(one, source, at)),
  )
  const count = (test: (word: Word) => boolean): number => absent.filter(test).length
  return [
    parts.length,
    words.length,
    source.lines.length,
    average(({ closeness }) => closeness),
    least(({ closeness }) => closeness),
    average(({ covered }) => covered),
    least(({ covered }) => covered),
    sorted[0] ?? 0,
    sorted[1] ?? 0,
    sorted[2] ?? 0,
    sorted[4] ?? 0,
    sorted.reduce((sum, p) => sum + p, 0),
    sorted.reduce((sum, p) => sum - Math.log(1 - Math.min(0.999, p)), 0),
    sorted.reduce((sum, p) => sum + p, 0) / (words.length || 1),
    ...SORTS.map(most),
    doubts.reduce((best, one) => (one.turn ? Math.max(best, one.wrong) : best), 0),
    absent.length,
    absent.length / (telling.length || 1),
    strange.reduce((sum, word) => sum + weight(word), 0) / all,
    count(({ sort }) => sort === 'number'),
    count(({ sort }) => sort === 'name'),
    moved,
    turned(['negation'], 'added'),
    turned(['negation'], 'dropped'),
    turned(['modal', 'hedge'], 'dropped'),
    turned(['modal', 'hedge'], 'added') + turned(['modal', 'hedge'], 'changed'),
    turned(['more', 'less', 'before', 'after', 'cause', 'despite']),
    turned(['limit']),
    runs.reduce((sum, run) => sum + run * run, 0) / (words.length || 1),
    Math.max(0, ...runs) / (words.length || 1),
    Math.max(0, ...runs),
    runs.length,
    parts.reduce((sum, { aligned: { lines } }) => sum + lines.length, 0) / (parts.length || 1),
    Math.min(...firsts, source.lines.length) / (source.lines.length || 1),
    firsts.length > 1 ? Math.max(...firsts) - Math.min(...firsts) : 0,
    +words.every((word) => word.sort !== 'name'),
    +words.some((word) => word.quoted),
    firsts.length / (parts.length || 1),
    telling.filter((word) => source.names.has(word.key)).length / (telling.length || 1),
    ...[1, 2, 3, 4, 5].map((kind) => joints.filter((one) => one === kind).length),
    joints.filter((one) => one > 1).length / (words.length || 1),
    new Set(telling.map(({ key }) => key)).size / (telling.length || 1),
    absent.filter((word) => word.value === undefined && relatives(word.key) === 0).length,
    skipped(parts, source),
    +/^(?:he|she|it|they|his|her|their|this)$/.test(words[0]?.lower ?? ''),
    opening(parts, source),
  ]
}

// How many words in a row stand in a row in the source.
function runLengths({ aligned: { found } }: Weighed): number[] {
  const runs: number[] = []
  let run = 0
  for (const [n, here] of found.entries()) {
    const before = found[n - 1]
    if (here && run > 0 && before?.line === here.line && here.at === before.at + 1) run += 1
    else {
      if (run > 0) runs.push(run)
      run = here ? 1 : 0
    }
  }
  if (run > 0) runs.push(run)
  return runs
}

// The most words that say something which a sentence leaves out between two that follow each other in it.
function skipped(parts: readonly Weighed[], source: Source): number {
  let most = 0
  for (const {
    aligned: { found },
  } of parts)
    for (const [at, here] of found.entries()) {
      const before = found[at - 1]
      if (!here || before?.line !== here.line || here.at <= before.at) continue
      const words = source.lines[here.line]?.words.slice(before.at + 1, here.at) ?? []
      most = Math.max(most, words.filter(({ sort }) => sort !== 'function').length)
    }
  return most
}

// The share of the sentences that begin where a sentence or a clause of the source begins.
function opening(parts: readonly Weighed[], source: Source): number {
  const open = parts.filter(({ aligned: { found } }) => {
    const first = found.find(Boolean)
    return first && (first.at === 0 || source.lines[first.line]?.words[first.at]?.mark)
  })
  return open.length / (parts.length || 1)
}
