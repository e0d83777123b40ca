// What speaks for and against each word of a sentence, as numbers that a model has learned to weigh.
import { type Aligned, type Found, weight } from './align.ts'
import { kinds, synonyms } from './lexicon.ts'
import { opposed, type Turn, turns } from './polarity.ts'
import type { Word } from './reading.ts'
import { indexed, type Source } from './source.ts'

/** A word of a claim that may be wrong. */
export type Doubt = {
  readonly at: number // in the claim's sentence
  readonly features: readonly number[]
  readonly rival: Word | undefined // what the source has in its place
  readonly turn: Turn | undefined
}

/** One sentence of a claim, held against its source. */
export type Weighed = {
  readonly aligned: Aligned
  readonly doubts: readonly Doubt[]
  readonly turns: readonly Turn[]
  readonly closeness: number // 0–1: the share of its words that stand in this order in one line
  readonly covered: number // 0–1: in up to three lines
}

export const WORD_FEATURES = [
  'number',
  'date',
  'name',
  'function',
  'capital',
  'quality',
  'rank',
  'times in source',
  'best anywhere',
  'moved',
  'length',
  'left joins',
  'right joins',
  'left distance',
  'right distance',
  'gap in source',
  'gap in claim',
  'rival of its sort',
  'opposite',
  'rival alike',
  'rivals',
  'turn',
  'turn dropped',
  'closeness',
  'covered',
  'window',
  'pair left',
  'pair right',
  'name broken',
  'after determiner',
  'after to',
  'past or ing',
  'adverb',
  'again in claim',
  'quoted',
  'place',
  'words',
  'source lines',
  'opposite anywhere',
  'left found',
  'right found',
  'moved far',
  'exchange',
  'synonym anywhere',
  'lower case source',
  'after mark',
  'nearest line',
  'swapped sides',
  'lead preposition',
] as const

/** Weighs the words of a sentence that has been aligned. Words that stand in the source with both their neighbours are left out. */
export function weighed(aligned: Aligned, source: Source): Weighed {
  const { claim, found } = aligned
  const all = claim.reduce((sum, word) => sum + weight(word), 0) || 1
  const share = (most: number): number =>
    claim.reduce((sum, word, n) => {
      const one = found[n]
      return one && one.rank <= most ? sum + one.quality * weight(word) : sum
    }, 0) / all
  const [closeness, covered] = [share(0), share(9)]
  const differing = turns(aligned, source)
  const byWord = new Map(differing.map((turn) => [turn.at, turn]))
  const doubts: Doubt[] = []
  for (const [at, word] of claim.entries()) {
    const turn = byWord.get(at)
    if (word.sort === 'function' && !word.operator && !turn) continue
    if (!turn && isSafe(aligned, at)) continue
    doubts.push(doubt(aligned, source, at, turn, closeness, covered))
  }
  return { aligned, doubts, turns: differing, closeness, covered }
}

// The same word between the same neighbours.
function isSafe({ claim, found }: Aligned, at: number): boolean {
  const here = found[at]
  if (!here || here.quality < 1) return false
  const joins = (n: number, step: number): boolean => {
    const other = found[n]
    return (
      n < 0 ||
      n >= claim.length ||
      (other?.line === here.line && other.at === here.at + step && other.quality >= 1)
    )
  }
  return joins(at - 1, -1) && joins(at + 1, 1)
}

const FAR = 30 // words; what is further counts as this

function doubt(
  aligned: Aligned,
  source: Source,
  at: number,
  turn: Turn | undefined,
  closeness: number,
  covered: number,
): Doubt {
  const { claim, found, moved } = aligned
  const word = claim[at] as Word // `at` counts the claim's own words
  const here = found[at]
  const stray = moved[at]
  const gap = gapAt(aligned, source, at)
  const rivals = gap.told.filter(
    (told) => told.sort !== 'function' || (word.operator && told.operator),
  )
  const rival =
    rivals.find((told) => opposed(word, told)) ??
    rivals.find((told) => told.sort === word.sort) ??
    rivals[0]
  const left = neighbour(claim, at, -1)
  const right = neighbour(claim, at, 1)
  const lines = source.byKey.get(indexed(word)) ?? []
  const related = here ? here.quality : bestAnywhere(word, source)
  const windowed = claim.slice(Math.max(0, at - 5), at + 6)
  const first = Math.max(0, at - 5)
  const around = windowed.reduce(
    (sum, one, n) => (first + n !== at && found[first + n] ? sum + weight(one) : sum),
    0,
  )
  const aroundAll =
    windowed.reduce((sum, one, n) => (first + n !== at ? sum + weight(one) : sum), 0) || 1
  const [leftOne, rightOne] = [
    left === undefined ? undefined : claim[left],
    right === undefined ? undefined : claim[right],
  ]
  const before = claim[at - 1]
  const features = [
    +(word.sort === 'number'),
    +(word.sort === 'date'),
    +(word.sort === 'name' || source.names.has(word.key)),
    +(word.sort === 'function'),
    +(word.sort === 'name'),
    here?.quality ?? 0,
    here?.rank ?? 4,
    Math.min(6, lines.length),
    related,
    +(stray !== undefined),
    word.lower.length,
    +joins(found[at - 1], here, 1),
    +joins(here, found[at + 1], 1),
    distance(word, leftOne, source),
    distance(word, rightOne, source),
    gap.told.length,
    gap.claimed,
    +(rival !== undefined && rival.sort === word.sort),
    +rivals.some((told) => opposed(word, told)),
    rivals.reduce((best, told) => Math.max(best, alike(word.key, told.key)), 0),
    Math.min(6, rivals.length),
    turn ? TURN[turn.kind] : 0,
    +(turn?.how === 'dropped'),
    closeness,
    covered,
    around / aroundAll,
    leftOne ? +source.pairs.has(`${indexed(leftOne)} ${indexed(word)}`) : 2,
    rightOne ? +source.pairs.has(`${indexed(word)} ${indexed(rightOne)}`) : 2,
    brokenName(claim, at, source),
    +(before !== undefined && /^(?:the|an?|this|his|her|their|its)$/.test(before.lower)),
    +(
      before !== undefined &&
      /^(?:to|will|would|may|could|can|might|should|must)$/.test(before.lower)
    ),
    +/(?:ed|ing)$/.test(word.lower),
    +/ly$/.test(word.lower),
    +claim.some((one, n) => n !== at && one.key === word.key),
    +word.quoted,
    Math.round((10 * at) / claim.length) / 10,
    claim.length,
    source.lines.length,
    +oppositeAnywhere(aligned, source, word),
    left !== undefined && found[left] ? 1 + +(found[left]?.rank === 0) : 0,
    right !== undefined && found[right] ? 1 + +(found[right]?.rank === 0) : 0,
    stray && gap.from !== undefined ? Math.min(FAR, Math.abs(stray.at - gap.from)) : 0,
    +exchanged(aligned, at),
    +(related >= 0.5 && related < 1),
    +source.lines.every(({ words }) => words.every((one) => one.sort !== 'name')),
    +word.mark,
    nearestLine(aligned, lines),
    sides(aligned, at),
    +(before !== undefined && PREPOSITION.test(before.lower)),
  ]
  return { at, features, rival, turn }
}

const PREPOSITION = /^(?:in|on|at|by|from|for|with|to|of|after|before|during|since|against|into)$/
const TURN: Readonly<Record<Turn['kind'], number>> = {
  negation: 1,
  modal: 2,
  hedge: 3,
  more: 4,
  less: 5,
  before: 6,
  after: 7,
  cause: 8,
  despite: 9,
  limit: 10,
  opposite: 11,
}

const joins = (one: Found | undefined, next: Found | undefined, step: number): boolean =>
  one !== undefined && next !== undefined && one.line === next.line && next.at - one.at === step

// The nearest word on a side that says something.
function neighbour(claim: readonly Word[], at: number, step: 1 | -1): number | undefined {
  for (let n = at + step; n >= 0 && n < claim.length; n += step)
    if (claim[n]?.sort !== 'function') return n
  return undefined
}

type Gap = {
  readonly told: readonly Word[]
  readonly claimed: number
  readonly from: number | undefined
}
const OPEN_GAP = 4 // words looked at where only one side is aligned

// What the source has between the words that the neighbours of a word rest on.
function gapAt({ found, lines }: Aligned, source: Source, at: number): Gap {
  const here = found[at]
  let [left, right] = [at - 1, at + 1]
  while (left >= 0 && !found[left]) left -= 1
  while (right < found.length && !found[right]) right += 1
  const [before, after] = [found[left], found[right]]
  const taken = new Set(found.map((one) => (one ? one.line * 1000 + one.at : -1)))
  const line = before?.line ?? after?.line ?? lines[0] ?? 0
  const words = source.lines[line]?.words ?? []
  const both = before && after && before.line === after.line && after.at > before.at
  const from =
    before && before.line === line ? before.at + 1 : Math.max(0, (after?.at ?? 0) - OPEN_GAP)
  const to = both
    ? after.at
    : before && before.line === line
      ? Math.min(words.length, from + OPEN_GAP)
      : (after?.at ?? 0)
  const told = here
    ? []
    : words.slice(from, to).filter((_, n) => !taken.has(line * 1000 + from + n))
  return {
    told: told.slice(0, 12),
    claimed: right - left - 1,
    from: before || after ? from : undefined,
  }
}

function bestAnywhere(word: Word, source: Source): number {
  if (source.byKey.has(indexed(word))) return 1
  if (word.value !== undefined) return 0
  if (source.byRoot.has(word.root) || source.byKey.has(word.root)) return 0.85
  for (const other of synonyms(word.key)) if (source.byKey.has(other)) return 0.75
  for (const other of kinds(word.key)) if (source.byKey.has(other)) return 0.5
  return 0
}

// How near two neighbours of the claim ever come to each other in the source, in words.
function distance(word: Word, other: Word | undefined, source: Source): number {
  if (!other) return -1
  const [one, two] = [source.byKey.get(indexed(word)), source.byKey.get(indexed(other))]
  if (!one || !two) return FAR + 10
  let least = FAR + 5
  for (const line of one) {
    if (!two.includes(line)) continue
    const words = source.lines[line]?.words ?? []
    let [a, b] = [-FAR, -FAR]
    for (const [n, told] of words.entries()) {
      if (told.key === word.key && told.value === word.value) a = n
      if (told.key === other.key && told.value === other.value) b = n
      if (a >= 0 && b >= 0) least = Math.min(least, Math.abs(a - b))
    }
  }
  return least
}

// The share of their letters with which two words begin alike.
function alike(one: string, other: string): number {
  let n = 0
  while (n < one.length && one[n] === other[n]) n += 1
  return (2 * n) / (one.length + other.length || 1)
}

// 1 where a name stands beside another that it never stands beside in the source, 2 where the source has one of them alone.
function brokenName(claim: readonly Word[], at: number, source: Source): number {
  const isName = (word: Word | undefined): word is Word =>
    word !== undefined &&
    (word.sort === 'name' || source.names.has(word.key)) &&
    word.sort !== 'function'
  const word = claim[at]
  if (!isName(word)) return 0
  for (const [one, other] of [
    [claim[at - 1], word],
    [word, claim[at + 1]],
  ] as const) {
    if (!isName(one) || !isName(other) || other.mark) continue
    if (source.pairs.has(`${indexed(one)} ${indexed(other)}`)) continue
    return source.byKey.has(one.key) && source.byKey.has(other.key) ? 1 : 2
  }
  return 0
}

function oppositeAnywhere({ lines }: Aligned, source: Source, word: Word): boolean {
  return lines.some((line) => source.lines[line]?.words.some((told) => opposed(word, told)))
}

// Whether two words of the claim stand in each other's place.
function exchanged({ claim, found, moved }: Aligned, at: number): boolean {
  const stray = moved[at]
  if (!stray) return false
  return claim.some((word, n) => {
    if (n === at || word.sort === 'function') return false
    const other = moved[n] ?? found[n]
    return other !== undefined && other.line === stray.line && n > at !== other.at > stray.at
  })
}

function nearestLine({ lines }: Aligned, stands: readonly number[]): number {
  const main = lines[0]
  if (main === undefined || stands.length === 0) return FAR
  return stands.reduce((least, line) => Math.min(least, Math.abs(line - main)), FAR)
}

// Of the words of the claim before this one, the share that the source has after it, in the same line.
function sides({ claim, found, moved }: Aligned, at: number): number {
  const here = found[at] ?? moved[at]
  if (!here) return 0
  let [crossed, all] = [0, 0]
  for (const [n, word] of claim.entries()) {
    const other = found[n] ?? moved[n]
    if (n === at || word.sort === 'function' || other?.line !== here.line) continue
    all += 1
    if (n < at !== other.at < here.at) crossed += 1
  }
  return all === 0 ? 0 : crossed / all
}
