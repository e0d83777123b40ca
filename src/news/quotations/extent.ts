// How far a reported clause goes, and what makes one.

import type { Span } from '../article.ts'
import { ADVERB, AUXILIARY, isA, PREPOSITION, PRONOUN, SHORT_PAST } from '../english/words.ts'
import type { Item } from './frames.ts'
import { lowerAt, phraseFrom } from './phrases.ts'

/** A reported clause; `that` stands before it where it is printed. */
export type Clause = Span & { readonly that?: Span }

const LONGEST = 150 // words; a longer clause is none, which keeps a hostile sentence linear

/** Words of a reported clause, at the least. */
export const FEWEST = 3

/** Whether a verb follows the phrase, so that the two make a clause. */
export function finite(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = item && isA(item, ADVERB) ? items[at + 1] : item
  return (
    next?.kind === 'word' &&
    !next.capital &&
    (isA(next, AUXILIARY | PREPOSITION | PRONOUN | SHORT_PAST) ||
      next.verb !== undefined ||
      /(?:ed|[^s]s)$/.test(next.lower))
  )
}

const APART = 3 // words before a comma that an apposition may follow
const BREAKS =
  /^(?:which|but|compared|while|though|although|even|whereas|according|adding|noting|saying|citing|pointing|calling|arguing|despite|including|prompting|drawing|making|leading|leaving|reversing|unlike|less|and|or)$/

/** Where the clause ends at the latest: before the next cue, and before what the reporter adds after a comma. */
export function limit(items: readonly Item[], from: number, next: number): number {
  const farthest = Math.min(next, from + LONGEST)
  for (let n = from + FEWEST; n < farthest; n += 1) {
    const lower = lowerAt(items, n)
    if (lower === ';' || lower === ':') return n
    if (/^(?:-|–|—|--)$/.test(lower)) return n
    if (lower !== ',') continue
    const after = lowerAt(items, n + 1)
    if (BREAKS.test(after) && !goesOn(items, n + 1)) return n
    if (/^(?:a|an)$/.test(after) && n > from + APART) return n
  }
  return farthest
}

// 'but not', 'and' before the last of a list: still the same clause.
const goesOn = (items: readonly Item[], at: number): boolean =>
  /^(?:and|or)$/.test(lowerAt(items, at))
    ? !begins(items, at + 1)
    : /^(?:not|also|only)$/.test(lowerAt(items, at + 1))

/** Whether a new clause begins, rather than the last of a list: 'and Hall left', 'and it was late'. */
export function begins(items: readonly Item[], at: number): boolean {
  const phrase = phraseFrom(items, at)
  return (
    phrase !== undefined &&
    finite(items, phrase.last + 1) &&
    !isA(items[phrase.last + 1], PREPOSITION)
  )
}

/** The span of the items, without the stop at its end; none where it is a quotation's or too short. */
export function clause(
  items: readonly Item[],
  first: number,
  end: number,
  fewest = FEWEST,
): Clause | undefined {
  let last = end - 1
  while (last >= first && items[last]?.kind === 'mark') last -= 1
  while (last > first && /^(?:and|but|or)$/.test(lowerAt(items, last))) last -= 1
  while (last >= first && items[last]?.kind === 'mark') last -= 1
  const [from, to] = [items[first], items[last]]
  if (!from || !to || last - first + 1 < fewest || last - first > LONGEST) return undefined
  for (let n = first; n <= last; n += 1) if (items[n]?.kind === 'quoted') return undefined
  return { start: from.start, end: to.end }
}
