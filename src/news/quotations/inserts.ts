// What stands between a subject and its verb: appositions and other inserts between commas, dashes or brackets.
import { isA, PREPOSITION, ROLE, SUBORDINATOR } from '../english/words.ts'
import type { Item } from './frames.ts'
import { adverbAt, lowerAt, type Phrase, phraseTo } from './phrases.ts'

const REACH = 60 // words that an insert or an opening may have: what keeps a hostile sentence linear

/** A comma, also one that stands inside the marks of a quotation. */
export const isBreak = (item: Item | undefined): boolean =>
  item?.lower === ',' || (item?.kind === 'quoted' && item.comma)

const OPENS_INSERT =
  /^(?:a|an|the|who|whose|which|where|one|himself|herself|his|her|their|its|\d{1,3}|also|too|however|then|now|like|then)$/
const SEGMENTS = 5

/** 'Hall, a baker from the east side, said': steps left from a comma over inserts to the phrase that they belong to. */
export function beforeApposition(items: readonly Item[], comma: number): Phrase | undefined {
  const bracketed = lowerAt(items, comma - 1) === ')' ? openBracket(items, comma - 2) : undefined
  if (bracketed !== undefined) return beforeBracket(items, bracketed)
  const closing = lowerAt(items, comma)
  if (closing === ')') {
    const open = openBracket(items, comma - 1)
    if (open !== undefined && isBreak(items[open - 1])) return beforeApposition(items, open - 1)
  }
  let right = comma
  let owner = comma // where the innermost insert that was stepped over begins
  for (let step = 0; step < SEGMENTS; step += 1) {
    const left = boundary(items, right - 1, closing)
    if (left === undefined) break
    const opener = items[left + 1]
    const skippable =
      opener === undefined ||
      right - left < 2 ||
      OPENS_INSERT.test(opener.lower) ||
      isA(opener, PREPOSITION) ||
      adverbAt(items, left + 1) ||
      /(?:ing|ed)$/.test(opener.lower) ||
      opener.capital ||
      items.slice(left + 1, left + 6).some((item) => isA(item, ROLE)) ||
      isA(opener, SUBORDINATOR)
    const outer = phraseTo(items, left - 1)
    const startsClause = outer && !leadsIn(items, outer)
    if (skippable && outer && startsClause) {
      // A list of inserts: 'Hall, the mayor, in a letter, said'.
      const around = insertAround(items, outer)
      if (around !== undefined) {
        right = around
        owner = right
        continue
      }
      return outer
    }
    if (skippable && !outer && isA(items[left + 1], PREPOSITION) === false) break
    right = left
  }
  return phraseTo(items, owner - 1) ?? phraseTo(items, comma - 1)
}

// The comma before the insert that a phrase opens, or stands in: 'Hall, a baker who leads the trust, which …, said'.
function insertAround(items: readonly Item[], { first }: Phrase): number | undefined {
  if (first > 0 && lowerAt(items, first - 1) === ',')
    return isInsert(items, first) ? first - 1 : undefined
  for (let n = first - 1; n > 0 && first - n < BRACKET; n -= 1) {
    if (items[n]?.kind !== 'word') return undefined
    if (lowerAt(items, n) !== 'who') continue
    const left = boundary(items, n - 1, ',')
    return left !== undefined && lowerAt(items, left) === ',' && isInsert(items, left + 1)
      ? left
      : undefined
  }
  return undefined
}

const isInsert = (items: readonly Item[], at: number): boolean =>
  OPENS_INSERT.test(lowerAt(items, at)) || (isA(items[at], ROLE) && !items[at]?.capital)

// 'Ann Hall (I-Wexcombe), said'; 'Ann Hall, the mayor, (once again) said'
function beforeBracket(items: readonly Item[], open: number): Phrase | undefined {
  return isBreak(items[open - 1]) ? beforeApposition(items, open - 1) : phraseTo(items, open - 1)
}

const BRACKET = 12 // words

function openBracket(items: readonly Item[], from: number): number | undefined {
  for (let n = from; n >= 0 && from - n < BRACKET; n -= 1) if (lowerAt(items, n) === '(') return n
  return undefined
}

// Whether a phrase is the end of an opening such as 'In a letter on Monday,', which no apposition follows.
function leadsIn(items: readonly Item[], { first }: Phrase): boolean {
  for (let n = first; n >= 0 && first - n < REACH; n -= 1) {
    const lower = lowerAt(items, n)
    if (items[n]?.kind !== 'word') return false
    const clause = n === first - 1 && isA(items[n], SUBORDINATOR) // 'after Hall, who was late, had said'
    if (isA(items[n], PREPOSITION) && lower !== 'of' && !isA(items[n - 1], ROLE) && !clause)
      return true
  }
  return false
}

function boundary(items: readonly Item[], from: number, closing: string): number | undefined {
  for (let n = from; n >= 0 && from - n < REACH; n -= 1) {
    const lower = lowerAt(items, n)
    if (closing === ')' ? lower === '(' : lower === closing || isBreak(items[n]) || lower === '—')
      return n
    if (lower === ';' || lower === ':') return undefined
  }
  return undefined
}
