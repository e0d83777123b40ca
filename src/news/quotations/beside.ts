// What stands beside a quotation or a phrase.
import { DETERMINER, isA, PREPOSITION } from '../english/words.ts'
import type { Item } from './frames.ts'
import { isWord, lowerAt } from './phrases.ts'

/** What stands at an item, as a number for the trees: 0 nothing, 1 a mark, then words by what they can introduce. */
export function sortAt(items: readonly Item[], at: number): number {
  const item = items[at]
  const lower = lowerAt(items, at)
  if (!item) return 0
  if (!isWord(item)) return lower === ':' ? 2 : lower === ',' ? 3 : 1
  if (lower === 'that') return 4
  if (item.verb) return 5
  if (lower === "'s") return 6
  if (isA(item, DETERMINER)) return 7
  if (isA(item, PREPOSITION)) return lower === 'as' ? 8 : 9
  return item.capital ? 10 : 11
}
