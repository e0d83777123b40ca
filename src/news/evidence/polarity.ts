// What turns a statement: negations, modals, hedges, comparisons and causes, each with the word that it acts on. A claim that
// stays close to its source must have the same ones in the same places.
import type { Aligned } from './align.ts'
import { denies, type Operator, opposites } from './lexicon.ts'
import type { Word } from './reading.ts'
import type { Source } from './source.ts'

export type Turn = {
  readonly kind: Operator
  readonly how: 'added' | 'dropped' | 'changed'
  readonly at: number // the word of the claim: the operator, or what the dropped one acts on
  readonly claimed: string
  readonly told: string
}

const REACH = 4 // words from an operator to what it acts on

/** The differences between a sentence and the lines it rests on. Linear. */
export function turns({ claim, found, lines }: Aligned, source: Source): Turn[] {
  const rests = new Map<number, number>() // a word of the source, to the word of the claim that rests on it
  for (const [i, one] of found.entries()) if (one) rests.set(place(one.line, one.at), i)
  const differences: Turn[] = []
  for (const [i, word] of claim.entries()) {
    if (!word.operator || found[i]) continue
    const head = headAt(claim, i, (n) => found[n] !== undefined)
    const stands = head === undefined ? undefined : found[head]
    if (!stands || head === undefined) continue
    const words = source.lines[stands.line]?.words ?? []
    const same = rival(words, stands.at, word, (n) => rests.has(place(stands.line, n)))
    if (same === 'same') continue
    if (
      word.operator === 'negation' &&
      deniedNear(words, stands.at, (n) => rests.has(place(stands.line, n)))
    )
      continue
    differences.push({
      kind: word.operator,
      how: same === undefined ? 'added' : 'changed',
      at: i,
      claimed: word.lower,
      told: same?.lower ?? '',
    })
  }
  for (const line of lines) {
    const words = source.lines[line]?.words ?? []
    for (const [j, word] of words.entries()) {
      if (!word.operator || rests.has(place(line, j))) continue
      const head = headAt(words, j, (n) => rests.has(place(line, n)))
      const i = head === undefined ? undefined : rests.get(place(line, head))
      if (i === undefined) continue
      const same = rival(claim, i, word, (n) => found[n] !== undefined)
      if (same === 'same') continue
      if (word.operator === 'negation' && deniedNear(claim, i, (n) => found[n] !== undefined))
        continue
      if (same === undefined)
        differences.push({
          kind: word.operator,
          how: 'dropped',
          at: i,
          claimed: '',
          told: word.lower,
        })
    }
  }
  return differences
}

const place = (line: number, at: number): number => line * 1000 + at

// The word that an operator acts on: the next that says something, before the clause ends.
function headAt(
  words: readonly Word[],
  at: number,
  aligned: (n: number) => boolean,
): number | undefined {
  for (let n = at + 1; n <= Math.min(words.length - 1, at + REACH); n += 1) {
    const word = words[n]
    if (!word || word.mark) return undefined
    if (word.sort === 'function') continue
    return aligned(n) ? n : undefined
  }
  return undefined
}

// An operator of the same kind near a word of the other text, which stands there for this one.
function rival(
  words: readonly Word[],
  at: number,
  operator: Word,
  aligned: (n: number) => boolean,
): Word | 'same' | undefined {
  let found: Word | undefined
  for (let n = Math.max(0, at - REACH - 1); n <= Math.min(words.length - 1, at + 2); n += 1) {
    const word = words[n]
    if (!word?.operator || aligned(n)) continue
    if (
      word.key === operator.key ||
      (word.operator === operator.operator && LIKE.has(word.operator))
    )
      return 'same'
    if (family(word.operator) === family(operator.operator)) found = word
  }
  return found
}

// Two of these may stand for each other; 'some' and 'all', or 'may' and 'will', may not.
const LIKE: ReadonlySet<Operator> = new Set([
  'negation',
  'more',
  'less',
  'cause',
  'despite',
  'hedge',
  'before',
  'after',
])
const family = (kind: Operator | undefined): string =>
  kind === 'more' || kind === 'less'
    ? 'comparison'
    : kind === 'before' || kind === 'after'
      ? 'time'
      : kind === 'cause' || kind === 'despite'
        ? 'cause'
        : (kind ?? '')

function deniedNear(words: readonly Word[], at: number, aligned: (n: number) => boolean): boolean {
  for (let n = Math.max(0, at - REACH); n <= Math.min(words.length - 1, at + 1); n += 1) {
    const word = words[n]
    if (word && !aligned(n) && denies(word.key)) return true
  }
  return false
}

/** Whether a word of the claim is the opposite of one that the source has in its place. */
export const opposed = (claimed: Word, told: Word): boolean =>
  opposites(claimed.key).has(told.key) ||
  PREFIXES.some((prefix) => claimed.key === prefix + told.key || told.key === prefix + claimed.key)
const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis']
