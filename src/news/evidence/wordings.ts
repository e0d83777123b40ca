// What speaks for and against each word of a sentence, as numbers that a model has learned to weigh.

import { isFirstName, isNationality, nameSort } from '../english/names.ts'
import { type Aligned, type Found, quality, weight } from './align.ts'
import { relatives, siblings } from './lexicon.ts'
import { opposed, type Turn, turns } from './polarity.ts'
import type { Word } from './reading.ts'
import { indexed, type Source } from './source.ts'
import {
  alike,
  bestAnywhere,
  brokenName,
  distance,
  exchanged,
  FAR,
  gapAt,
  junction,
  nearestLine,
  oppositeAnywhere,
  siblingNear,
  sides,
} from './surroundings.ts'

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
  'relatives',
  'name list',
  'rival is sibling',
  'sibling near',
  'rarity',
  'junction',
  'unfound',
  'lines',
  'after number',
  'before number',
  'left times',
  'right times',
  'operator',
  'rival quality',
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
    Math.min(20, relatives(word.key)),
    NAMED[
      nameSort(word.lower) ??
        (isFirstName(word.lower) ? 'person' : isNationality(word.lower) ? 'nation' : 'none')
    ],
    +rivals.some((told) => siblings(word.key, told.key)),
    +siblingNear(aligned, source, word),
    lines.length === 0 ? 0 : Math.log(source.lines.length / lines.length),
    junction(aligned, source, at),
    claim.filter((_, n) => !found[n]).length / claim.length,
    aligned.lines.length,
    +(before?.value !== undefined),
    +(claim[at + 1]?.value !== undefined),
    leftOne ? Math.min(6, source.byKey.get(indexed(leftOne))?.length ?? 0) : -1,
    rightOne ? Math.min(6, source.byKey.get(indexed(rightOne))?.length ?? 0) : -1,
    +(word.operator !== undefined),
    rivals.reduce((best, told) => Math.max(best, quality(word, told)), 0),
  ]
  return { at, features, rival, turn }
}

const NAMED = { none: 0, organisation: 1, place: 2, other: 3, person: 4, nation: 5 } as const
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
  direction: 11,
}

const joins = (one: Found | undefined, next: Found | undefined, step: number): boolean =>
  one !== undefined && next !== undefined && one.line === next.line && next.at - one.at === step

// The nearest word on a side that says something.
function neighbour(claim: readonly Word[], at: number, step: 1 | -1): number | undefined {
  for (let n = at + step; n >= 0 && n < claim.length; n += step)
    if (claim[n]?.sort !== 'function') return n
  return undefined
}
