// Noun phrases and the subjects of verbs, found without a parser: by closed word classes, commas and role nouns.

import type { Span } from '../article.ts'
import {
  ADVERB,
  AUXILIARY,
  BODY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  FUNCTION_WORD,
  isA,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../english/words.ts'
import type { Item } from './frames.ts'

/** A noun phrase: `first` and `last` are item indices, both included; `head` is the noun that says who. */
export type Phrase = Span & {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly group: boolean // 'Ann Hall and Tom Okafor'
  readonly relative: Span | undefined // the 'who' that stands for it: 'Ann Hall, who said'
}

const LONGEST = 14 // words of one phrase
const OTHER = AUXILIARY | PREPOSITION | SUBORDINATOR | CONJUNCTION // what no noun phrase goes on with

/** The place of an item. */
export const spanOf = (item: Item | undefined): Span | undefined =>
  item && { start: item.start, end: item.end }

export const isWord = (item: Item | undefined): item is Item => item?.kind === 'word'
export const lowerAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? ''

// 'Kelly' is no adverb, but 'Recently' at the front of a sentence is.
export const adverbAt = (items: readonly Item[], at: number): boolean =>
  isA(items[at], ADVERB) && (at === 0 || items[at]?.capital !== true)

/** The phrase from one item to another, both included. */
export function phrase(
  items: readonly Item[],
  first: number,
  last: number,
  head: number,
): Phrase | undefined {
  const [from, to] = [items[first], items[last]]
  return from && to && first <= last
    ? { first, last, head, start: from.start, end: to.end, group: false, relative: undefined }
    : undefined
}

/** Two who speak with one voice. */
export const together = (one: Phrase, other: Phrase): Phrase => ({
  ...one,
  last: other.last,
  end: other.end,
  group: true,
})

/** The noun phrase that begins at an item: 'a spokesman' of 'said a spokesman for the mayor'. */
export function phraseFrom(items: readonly Item[], at: number): Phrase | undefined {
  if (
    !isWord(items[at]) ||
    isA(items[at], CALENDAR) ||
    (adverbAt(items, at) && !isA(items[at], DETERMINER))
  )
    return undefined
  if (isA(items[at], PRONOUN) && !isA(items[at], DETERMINER)) return phrase(items, at, at, at)
  let end = at
  let head = at
  let owned = false // past an 'of' the head stays where it is
  for (; end < items.length && end - at < LONGEST; end += 1) {
    const item = items[end]
    if (isNickname(items, end) && end > at) continue
    if (!isWord(item) || !continuesPhrase(items, end, at)) break
    if (item.lower === 'of') owned = true
    else if (!owned && item.lower !== "'s") head = end
  }
  // 'the authors of the “Harbour Plan”': a quotation ended it early.
  while (
    end > at + 1 &&
    owned &&
    (isA(items[end - 1], DETERMINER) || lowerAt(items, end - 1) === 'of')
  )
    end -= 1
  // 'a person familiar with the matter'
  const close = lowerAt(items, end - 1) === 'familiar' && lowerAt(items, end) === 'with'
  const matter = close ? phraseFrom(items, end + 1) : undefined
  if (matter) return phrase(items, at, matter.last, head - 1)
  const last = lowerAt(items, end - 1)
  return end === at || isA(items[end - 1], DETERMINER) || last === 'of'
    ? undefined
    : phrase(items, at, end - 1, head)
}

const NICKNAME = 20 // characters

/** Whether marks at an item stand inside a name: 'Tom “Two Hats” Okafor'. */
export function isNickname(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'quoted' || item.comma || item.end - item.start > NICKNAME) return false
  const [before, after] = [items[at - 1], items[at + 1]]
  return isWord(before) && isWord(after) && before.capital && after.capital
}

function continuesPhrase(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at]
  const lower = item?.lower ?? ''
  if (lower === "'s") return isWord(items[at + 1]) // 'Hall’s aide'; 'that’s' has a pronoun before
  if (lower === 'of') return at > from
  if (isA(item, DETERMINER))
    return (
      at === from ||
      ["'s", 'of', 'all', 'both', 'the', 'one'].includes(lowerAt(items, at - 1)) ||
      !isArticle(lower)
    )
  if (isA(item, CALENDAR)) return at > from && isA(items[at - 1], DETERMINER) // 'a Wednesday editorial'
  if (isA(item, OTHER) || adverbAt(items, at)) return false
  if (at > from && isA(items[at - 1], BODY) && isPredicate(items, at)) return false
  const verb = at > from ? item?.verb : undefined
  if (verb && (verb.form === 'past' || verb.form === 'third') && !isA(items[at - 1], DETERMINER))
    return false
  // A role ends its phrase ('the president left'), unless it only leads to another ('chief technology officer').
  const role = lowerAt(items, at - 1)
  if (
    at > from &&
    isA(items[at - 1], ROLE) &&
    !LEADING.has(role) &&
    !item?.capital &&
    !isA(item, ROLE)
  )
    return false
  // After a whole name small letters are something else: 'said Hall late in May'.
  const before = items[at - 1]
  return !(
    at > from &&
    before?.capital &&
    !item?.capital &&
    !isA(item, ROLE | BODY) &&
    lowerAt(items, from) !== 'the' &&
    !leadsToRole(items, at)
  )
}

// 'Wexcombe political consultant Ann Hall'
function leadsToRole(items: readonly Item[], at: number): boolean {
  for (let n = at; n < at + 3; n += 1) {
    const item = items[n]
    if (!isWord(item) || isA(item, FUNCTION_WORD | CALENDAR)) return false
    if (isA(item, ROLE)) return true
  }
  return false
}

// 'the agency declined to', 'the ad targets a'; but 'the court documents show'
const isPredicate = (items: readonly Item[], at: number): boolean =>
  !items[at]?.capital &&
  /(?:ed|[^s]s)$/.test(lowerAt(items, at)) &&
  !isA(items[at], ROLE | BODY) &&
  isA(items[at + 1], DETERMINER | PREPOSITION | PRONOUN)

const LEADING = new Set(
  'chief general deputy head executive star independent conservative liberal republican democrat socialist libertarian majority source child man woman person minority member citizen police student parent patient voter consumer worker celebrity veteran senior junior major private'.split(
    ' ',
  ),
)
const isArticle = (lower: string): boolean =>
  ['the', 'a', 'an', 'his', 'her', 'their', 'this', 'that'].includes(lower)
const BINDING = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'on', 'near', 'by'])

/** The noun phrase that ends at an item: 'officials in the ministry' of 'officials in the ministry said'. */
export function phraseTo(items: readonly Item[], at: number): Phrase | undefined {
  const lower = lowerAt(items, at)
  if (!isWord(items[at])) return undefined
  if (
    isA(items[at], SUBJECT_PRONOUN) ||
    ['this', 'that', 'these', 'those', 'some', 'many', 'others', 'both', 'all'].includes(lower)
  )
    return phrase(items, at, at, at)
  if (isA(items[at], OTHER)) return undefined
  let first = at
  let head = lower === "'s" ? at - 1 : at
  for (let n = at - 1; n >= 0 && at - n < LONGEST; n -= 1) {
    const word = lowerAt(items, n)
    if (isNickname(items, n)) continue
    if (!isWord(items[n])) break
    if (isA(items[n], PREPOSITION)) {
      if (
        !BINDING.has(word) ||
        !isWord(items[n - 1]) ||
        !(isA(items[n - 1], ROLE | BODY) || bindsGroup(items, n))
      )
        break
      head = n - 1
    } else if (isA(items[n], DETERMINER)) {
      first = n
      if (!['all', 'both'].includes(lowerAt(items, n - 1)) && !isA(items[n - 1], PREPOSITION)) break
      continue
    } else if (isA(items[n], AUXILIARY) && word !== "'s") break
    else if (isA(items[n], CONJUNCTION | SUBORDINATOR | PRONOUN | CALENDAR)) break
    else if (finiteAt(items, n)) break
    first = n
  }
  while (
    first < at &&
    (adverbAt(items, first) || isA(items[first], PREPOSITION) || lowerAt(items, first) === "'s")
  )
    first += 1
  return head < first ? phrase(items, first, at, at) : phrase(items, first, at, head)
}

const bindsGroup = (items: readonly Item[], n: number): boolean =>
  lowerAt(items, n) === 'of' &&
  (/^(?:one|some|many|most|several|all|members?|half|both|each|none|part)$/.test(
    lowerAt(items, n - 1),
  ) ||
    items[n - 1]?.capital === true)

export function finiteAt(items: readonly Item[], at: number): boolean {
  const verb = items[at]?.verb
  return (
    verb !== undefined &&
    (verb.form === 'past' || verb.form === 'third' || verb.form === 'ing') &&
    !items[at]?.capital &&
    !isA(items[at], ROLE)
  )
}

/** Whether a phrase names somebody or something that can speak: a name, a role, a body, a personal pronoun. */
export function maySpeak(items: readonly Item[], { head }: Phrase): boolean {
  const lower = lowerAt(items, head)
  return (
    items[head]?.capital === true ||
    isA(items[head], ROLE | BODY) ||
    /^(?:he|she|they|it|i|we|you|who|some|many|others|another|one|several|critics)$/.test(lower)
  )
}
