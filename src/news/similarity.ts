// When two pieces of text say the same.
import type { Span } from './article.ts'
import { fingerprint, NEGATIONS, STOP_WORDS, tokens, words } from './terms.ts'

export { fingerprints, terms, tokens, wording, words } from './terms.ts'

/** What `terms` gives; where one text is compared with many, the set of it, made once. */
export type Terms = readonly string[] | ReadonlySet<string>

/**
 * The words of `other` that `first` does not have at that point of its order, as offsets into `other`; neighbours
 * are one span. Words are compared without punctuation and case, but a contraction is another word than its long
 * form. Long texts (beyond CELLS steps after equal beginnings and ends are set aside) are compared as bags of words.
 */
export function differs(first: string, other: string): Span[] {
  const old = tokens(first)
  const now = tokens(other)
  const same = aligned(
    old.map((token) => token.word),
    now.map((token) => token.word),
  )
  const spans: { start: number; end: number }[] = []
  for (const [at, token] of now.entries()) {
    if (same[at]) continue
    const last = spans.at(-1)
    if (last !== undefined && at > 0 && !same[at - 1]) last.end = token.end
    else spans.push({ start: token.start, end: token.end })
  }
  return spans
}

/**
 * Hashes (32 bits, unsigned) by which near-duplicates of an utterance are found: of each three in a row of its `words`, those of only stop words left out. Two texts that share four words in a row with content in both
 * triples share a hash, also where one is a part of the other; utterances without such a triple have one hash of
 * the whole. From ALL_SHINGLES on only the smaller of each two neighbours is kept: winnowing (Schleimer, Wilkerson
 * and Aiken 2003), which keeps that promise.
 */
export function signature(form: readonly string[]): readonly number[] {
  const kept: number[] = []
  const prints: number[] = []
  let content = -1 // the last word that is no stop word
  for (const [at, word] of form.entries()) {
    prints.push(fingerprint(word) | 0) // signed: a small integer, which an array holds as it is
    if (!STOP_WORDS.has(word)) content = at
    const first = at - SHINGLE + 1
    if (first >= 0 && content >= first) kept.push(joined(prints, first, at + 1))
  }
  if (kept.length === 0) return form.length === 0 ? [] : [joined(prints, 0, form.length)]
  if (kept.length <= ALL_SHINGLES) return [...new Set(kept)]
  return [...new Set(kept.slice(1).map((value, at) => Math.min(value, kept[at] ?? value)))]
}

/**
 * Whether two printed forms are one utterance, whichever comes first: equal but for punctuation, case and
 * contractions; one a part of the other (of at least PART words); or nearly all words in the same order, when what
 * differs is no negation and no number. Says nothing of who said it.
 */
export function sameUtterance(a: string, b: string): boolean {
  const one = words(a)
  const two = words(b)
  return one.length + two.length === 0 ? a.trim() === b.trim() : sameWords(one, two)
}

/** `sameUtterance` of two forms that are given as their `words`; without any, nothing is the same. */
export function sameWords(one: readonly string[], two: readonly string[]): boolean {
  const swap =
    one.length > two.length || (one.length === two.length && one.join(' ') > two.join(' '))
  const [short, long] = swap ? [two, one] : [one, two] // one order for both, so that ties fall alike
  if (short.length === 0) return false
  if (short.length === long.length && short.every((word, at) => word === long[at])) return true
  if (short.length < PART) return false
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) {
    return short.some((word) => !STOP_WORDS.has(word))
  }
  if (short.length < NEARLY * long.length) return false
  const inLong = aligned(short, long)
  if (inLong.filter(Boolean).length < NEARLY * long.length) return false
  const odd = [
    ...long.filter((_, at) => !inLong[at]),
    ...without(
      short,
      long.filter((_, at) => inLong[at]),
    ),
  ]
  return !odd.some((word) => TURNS.has(word) || DIGIT.test(word))
}

/** The share of the distinct terms of the smaller text that the other has too, 0–1; 0 where one has none. */
export function overlap(termsA: Terms, termsB: Terms): number {
  const [a, b] = [asSet(termsA), asSet(termsB)]
  return a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.min(a.size, b.size)
}

/** Whether two passages say the same in nearly the same words, with the same numbers and negation. */
export function nearDuplicate(termsA: Terms, termsB: Terms): boolean {
  const [a, b] = [asSet(termsA), asSet(termsB)]
  const common = shared(a, b)
  if (common < FEWEST_SHARED || common < DUPLICATE * Math.max(a.size, b.size)) return false
  const odd = [...a, ...b].filter((word) => !a.has(word) || !b.has(word))
  return !odd.some((word) => word === 'not' || DIGIT.test(word))
}

const SHINGLE = 3
const ALL_SHINGLES = 20
const PART = 4 // words: a shorter part ('very good') may be anybody's
const NEARLY = 0.8
const CELLS = 1_000_000 // about 10 ms
const FEWEST_SHARED = 3
const DUPLICATE = 0.6
const DIGIT = /\p{N}/u
/** A difference in one of these turns what is said. */
const TURNS = new Set([
  ...NEGATIONS,
  ...'yes one two three four five six seven eight nine ten eleven twelve'.split(' '),
  ...'hundred thousand million billion trillion'.split(' '),
])

/** One number for several in a row; where the hashes of words are as good as random, so is it. */
function joined(prints: readonly number[], start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++)
    value = Math.imul(Math.imul(value, 0x9e3779b1) ^ (prints[at] ?? 0), 0x85ebca6b)
  return (value ^ (value >>> 15)) >>> 0
}

/** For each word of `now`, whether it belongs to a longest common subsequence with `old`. */
function aligned(old: readonly string[], now: readonly string[]): boolean[] {
  const same = now.map(() => false)
  let begin = 0
  while (begin < Math.min(old.length, now.length) && old[begin] === now[begin]) same[begin++] = true
  let [oldEnd, nowEnd] = [old.length, now.length]
  while (oldEnd > begin && nowEnd > begin && old[oldEnd - 1] === now[nowEnd - 1]) {
    same[--nowEnd] = true
    oldEnd--
  }
  const rows = oldEnd - begin
  const columns = nowEnd - begin
  if (rows * columns > CELLS) {
    const bag = counts(old.slice(begin, oldEnd))
    for (let at = begin; at < nowEnd; at++) same[at] = taken(bag, now[at])
    return same
  }
  const width = columns + 1
  const length = new Uint16Array((rows + 1) * width) // ≤ 1,000,000 cells: no subsequence is longer than 1,000 words
  const cell = (row: number, column: number): number => length[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      length[row * width + column] =
        old[begin + row] === now[begin + column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1))
    }
  }
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (old[begin + row] === now[begin + column]) {
      same[begin + column] = true
      row++
      column++
    } else if (cell(row + 1, column) >= cell(row, column + 1)) row++
    else column++
  }
  return same
}

function asSet(terms: Terms): ReadonlySet<string> {
  return terms instanceof Set ? terms : new Set(terms)
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both
}

function counts(list: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>()
  for (const word of list) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

function taken(bag: Map<string, number>, word: string | undefined): boolean {
  if (word === undefined) return false
  const left = bag.get(word) ?? 0
  if (left > 0) bag.set(word, left - 1)
  return left > 0
}

function without(list: readonly string[], used: readonly string[]): string[] {
  const bag = counts(used)
  return list.filter((word) => !taken(bag, word))
}
