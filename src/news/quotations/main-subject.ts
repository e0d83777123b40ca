// What a sentence is about, past its openings: 'On Monday, after the vote, Hall …'.
import { WITH_LISTENER } from '../english/verbs.ts'
import {
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  isA,
  PREPOSITION,
  SUBORDINATOR,
} from '../english/words.ts'
import { withSecond } from './couples.ts'
import type { Item } from './frames.ts'
import { adverbAt, isWord, lowerAt, type Phrase, phraseFrom } from './phrases.ts'

// 'A few days later, Hall …', 'In 2007'
const TIMES =
  /^(?:(?:minute|hour|day|week|month|year|decade|moment|morning|afternoon|evening|night|weekend)s?|spring|summer|autumn|fall|winter|\d{4})$/

/** Whether a word is one of time, or a number of the date. */
export const isTimeWord = (lower: string): boolean => TIMES.test(lower) || /^\d{1,2}$/.test(lower)

/** Whether a phrase says when. */
export const isTime = (items: readonly Item[], { head }: Phrase): boolean =>
  TIMES.test(lowerAt(items, head))

// 'on Monday', 'last Monday', 'in May', 'last week', 'late Monday'
const LEADS_TIME = /^(?:on|in|late|early|last|this|next)$/

/** Where a time that stands at an item, between a subject and its verb, begins to its left; the item where there is none. */
export function beforeTime(items: readonly Item[], at: number): number {
  const time = isA(items[at], CALENDAR) || TIMES.test(lowerAt(items, at))
  const leads = time && LEADS_TIME.test(lowerAt(items, at - 1))
  if (!leads && !isA(items[at], CALENDAR)) return at
  let n = at - 1
  while (n > at - 3 && LEADS_TIME.test(lowerAt(items, n))) n -= 1
  return isWord(items[n]) || lowerAt(items, n) === ',' ? n : at
}

/** The subject of the main clause: the first phrase that no preposition or subordinator leads in. */
export function mainSubject(items: readonly Item[]): Phrase | undefined {
  const before = items.length
  let at = 0
  while (at < before) {
    while (
      at < before &&
      (isA(items[at], CONJUNCTION) ||
        adverbAt(items, at) ||
        [',', '—', '-', '•', '('].includes(lowerAt(items, at)))
    )
      at += 1
    const lower = lowerAt(items, at)
    const leads =
      isA(items[at], PREPOSITION) ||
      isA(items[at], SUBORDINATOR) ||
      /(?:ing|ed)$/.test(lower) ||
      items[at]?.kind !== 'word'
    if (!leads) {
      const found = phraseFrom(items, at)
      if (found && !isTime(items, found) && !TIMES.test(lowerAt(items, found.last + 1)))
        return withSecond(items, meantBy(items, found), 'after')
    }
    while (at < before && lowerAt(items, at) !== ',' && items[at]?.kind !== 'quoted') at += 1
    at += 1
  }
  return undefined
}

const CLEFT = 10 // words between 'it was' and 'that'
const AUXILIARIES = 3 // 'it would have been'

// 'It was the second time that Hall denied it': 'it' is nobody, and the sentence is about Hall.
function meantBy(items: readonly Item[], found: Phrase): Phrase {
  let at = found.last + 1
  while (at - found.last <= AUXILIARIES && isA(items[at], AUXILIARY)) at += 1
  if (lowerAt(items, found.head) !== 'it' || !BE.test(lowerAt(items, at - 1))) return found
  for (let n = at; n < at + CLEFT && isWord(items[n]); n += 1) {
    const verb = items[n]?.verb
    if (verb?.form === 'ing' || WITH_LISTENER.has(verb?.lemma ?? '')) return found
    if (lowerAt(items, n) === 'that' && n > at) return phraseFrom(items, n + 1) ?? found
  }
  return found
}

const BE = /^(?:is|was|be|been|'s)$/
