// Which words of a passage each word of a sentence rests on: the sentences of the source that tell most of it, aligned in order.
import { kinds, synonyms } from './lexicon.ts'
import { sameValue } from './numbers.ts'
import type { Line, Word } from './reading.ts'
import { indexed, type Source } from './source.ts'

/** Where a word of the claim stands in the source, and how well it is rendered: 1 the same word, less a relative. */
export type Found = {
  readonly line: number
  readonly at: number
  readonly quality: number
  readonly rank: number
}

export type Aligned = {
  readonly claim: readonly Word[]
  readonly found: readonly (Found | undefined)[] // one for each word of the claim
  readonly moved: readonly (Found | undefined)[] // for those not found in order: the same word elsewhere in the chosen lines
  readonly lines: readonly number[] // the chosen lines of the source, best first
}

const LINES = 3 // of the source that a sentence may join
const TRIED = 5
const BONUS = 0.25 // for words that are neighbours in both

/** Aligns one sentence with its source. Bounded by TRIED times the product of the lengths of two sentences. */
export function aligned(claim: Line, source: Source): Aligned {
  const words = claim.words.slice(0, LONGEST)
  const found: (Found | undefined)[] = words.map(() => undefined)
  const lines: number[] = []
  const tried = likely(words, source)
  while (lines.length < LINES && tried.length > 0) {
    let best: { gain: number; line: number; pairs: readonly Pair[] } | undefined
    for (const line of tried) {
      const pairs = inOrder(words, found, source.lines[line]?.words.slice(0, LONGEST) ?? [])
      const gain = pairs.reduce((sum, { worth }) => sum + worth, 0)
      if (gain > (best?.gain ?? LEAST)) best = { gain, line, pairs }
    }
    if (!best) break
    for (const { i, j, quality } of best.pairs)
      found[i] = { line: best.line, at: j, quality, rank: lines.length }
    lines.push(best.line)
    tried.splice(tried.indexOf(best.line), 1)
    for (const near of lines.length === 1 ? [best.line - 1, best.line + 1] : [])
      if (source.lines[near] && !tried.includes(near)) tried.push(near)
  }
  return { claim: words, found, lines, moved: strays(words, found, lines, source) }
}

export const LONGEST = 120 // words of a sentence that are looked at
const LEAST = 0.6 // what a line must add: a good half of one content word

type Pair = {
  readonly i: number
  readonly j: number
  readonly quality: number
  readonly worth: number
}

// The lines that share most with the claim, each shared word by how rare it is in the source.
function likely(words: readonly Word[], source: Source): number[] {
  const scores = new Map<number, number>()
  const all = source.lines.length
  for (const word of words) {
    if (word.sort === 'function' && !word.operator) continue
    const give = (lines: readonly number[] | undefined, share: number): void => {
      if (!lines) return
      const rarity = share * Math.log(1 + all / lines.length)
      for (const line of lines) scores.set(line, (scores.get(line) ?? 0) + rarity)
    }
    const same = source.byKey.get(indexed(word))
    give(same, word.sort === 'function' ? 0.3 : 1)
    give(source.byRoot.get(word.root), 0.7)
    if (!same && word.value === undefined)
      for (const other of synonyms(word.key)) give(source.byKey.get(other), 0.5)
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, TRIED)
    .map(([line]) => line)
}

/** How well a word of a source renders one of a claim, 0–1. */
export function quality(claimed: Word, told: Word): number {
  if (claimed.value !== undefined || told.value !== undefined) {
    if (claimed.value === undefined || told.value === undefined) return 0
    return sameValue(claimed.value, told.value)
  }
  if (claimed.key === told.key) return 1
  if (claimed.says && told.says) return 0.7
  if (claimed.sort === 'function' || told.sort === 'function') return 0
  if (claimed.root === told.root) return 0.85
  if (synonyms(claimed.key).has(told.key)) return 0.75
  return kinds(claimed.key).has(told.key) ? 0.5 : 0
}

/** What a word weighs in a sentence. */
export const weight = (word: Word): number => {
  if (word.sort === 'function') return word.operator ? 0.6 : 0.2
  return word.sort === 'content' ? 1 : 1.2
}

// The heaviest alignment in order of the words not yet found, neighbours preferred.
function inOrder(
  words: readonly Word[],
  found: readonly (Found | undefined)[],
  told: readonly Word[],
): Pair[] {
  const [rows, columns] = [words.length, told.length]
  const width = columns + 1
  const best = new Float32Array((rows + 1) * width)
  const ends = new Float32Array((rows + 1) * width) // of alignments whose last pair is this one
  const pairs = new Float32Array(rows * columns)
  for (let i = 0; i < rows; i += 1) {
    const word = words[i]
    if (!word) break
    const heavy = weight(word)
    for (let j = 0; j < columns; j += 1) {
      const other = told[j]
      const cell = (i + 1) * width + j + 1
      const before = i * width + j
      const good = found[i] || !other ? 0 : quality(word, other)
      pairs[i * columns + j] = good
      let here = 0
      if (good > 0) {
        const last = ends[before] ?? 0
        here = good * heavy + Math.max(best[before] ?? 0, last > 0 ? last + BONUS : 0)
      }
      ends[cell] = here
      best[cell] = Math.max(here, best[cell - 1] ?? 0, best[cell - width] ?? 0)
    }
  }
  return traced(words, { best, ends, pairs, rows, columns })
}

type Grid = {
  readonly best: Float32Array
  readonly ends: Float32Array
  readonly pairs: Float32Array
  readonly rows: number
  readonly columns: number
}

function traced(words: readonly Word[], { best, ends, pairs, rows, columns }: Grid): Pair[] {
  const width = columns + 1
  const found: Pair[] = []
  let [i, j] = [rows, columns]
  let forced = false // the pair before must be the neighbour
  while (i > 0 && j > 0) {
    const cell = i * width + j
    const here = ends[cell] ?? 0
    if (here > 0 && (forced || here >= (best[cell] ?? 0))) {
      const word = words[i - 1]
      const good = pairs[(i - 1) * columns + j - 1] ?? 0
      if (word) found.push({ i: i - 1, j: j - 1, quality: good, worth: good * weight(word) })
      const before = (i - 1) * width + j - 1
      const last = ends[before] ?? 0
      forced = last > 0 && last + BONUS > (best[before] ?? 0)
      i -= 1
      j -= 1
    } else if ((best[cell - 1] ?? 0) >= (best[cell - width] ?? 0)) j -= 1
    else i -= 1
  }
  return found
}

// Words that the chosen lines have, but not in this order.
function strays(
  words: readonly Word[],
  found: readonly (Found | undefined)[],
  lines: readonly number[],
  source: Source,
): (Found | undefined)[] {
  const taken = new Set(found.map((one) => (one ? one.line * 1000 + one.at : -1)))
  return words.map((word, i) => {
    if (found[i] || (word.sort === 'function' && !word.operator)) return undefined
    for (const [rank, line] of lines.entries()) {
      for (const [at, told] of (source.lines[line]?.words ?? []).entries()) {
        if (taken.has(line * 1000 + at)) continue
        const good = quality(word, told)
        if (good >= 0.8) return { line, at, quality: good, rank }
      }
    }
    return undefined
  })
}
