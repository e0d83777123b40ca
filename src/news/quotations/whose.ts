// Whose a verb of speech is: the phrase before it, past relative clauses, participles and inserts.
import type { SpeechVerb } from '../english/verbs.ts'
import {
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  isA,
  PREPOSITION,
  ROLE,
  SHORT_PAST,
} from '../english/words.ts'
import { withFirst } from './couples.ts'
import type { Item } from './frames.ts'
import { beforeApposition, isBreak } from './inserts.ts'
import { adverbAt, isWord, lowerAt, maySpeak, type Phrase, phrase, phraseTo } from './phrases.ts'

const REACH = 60 // words that an apposition or an opening may have: what keeps a hostile sentence linear

/** The phrase that a verb has for its subject where words end at an item; `inherited` is that of the clause before. */
export function subjectEnding(
  items: readonly Item[],
  at: number,
  verb: SpeechVerb,
  inherited: Phrase | undefined,
): Phrase | undefined {
  const lower = lowerAt(items, at)
  if (verb.form === 'ing') return speakerSaying(items, at) ?? inherited
  if (lower === 'to') return governing(items, at - 1) ?? inherited
  if (isA(items[at], CONJUNCTION) || lower === 'then') return inherited
  if (/^(?:who|which|that)$/.test(lower)) return relative(items, at) ?? phrase(items, at, at, at)
  if (isBreak(items[at]) || lower === '—' || lower === '–' || lower === '--' || lower === ')')
    return beforeApposition(items, at) ?? (isA(items[at - 1], CONJUNCTION) ? inherited : undefined)
  const near = phraseTo(items, at)
  if (!near) return undefined
  if (!maySpeak(items, near)) return beforeRelative(items, near.first) ?? near
  return beforeParticiple(items, near.first - 1) ?? withFirst(items, near)
}

const GOVERNING = 5 // words
const PARTICLE = /^(?:on|out|back|ahead|up|able|not)$/

// 'Hall was prompted to say', 'Hall went on to say', 'they asked Hall to say'
function governing(items: readonly Item[], at: number): Phrase | undefined {
  let n = at
  while (at - n < GOVERNING && isWord(items[n]) && isVerbal(items, n)) n -= 1
  const found = n < at && isWord(items[n]) ? phraseTo(items, n) : undefined
  return found && maySpeak(items, found) ? found : undefined
}

const isVerbal = (items: readonly Item[], at: number): boolean =>
  !items[at]?.capital &&
  (isA(items[at], AUXILIARY | SHORT_PAST) ||
    adverbAt(items, at) ||
    PARTICLE.test(lowerAt(items, at)) ||
    (/(?:ed|ing)$/.test(lowerAt(items, at)) && !isA(items[at], ROLE)))

// 'with Hall noting', 'remembers Hall saying'; but 'Hall put out a statement saying' is Hall's.
function speakerSaying(items: readonly Item[], at: number): Phrase | undefined {
  const found = isWord(items[at]) ? phraseTo(items, at) : undefined
  const head = found && items[found.head]
  if (!found || !head) return undefined
  const before = lowerAt(items, found.first - 1)
  if (before === 'to' || items[found.first - 1]?.verb?.class === 'say') return undefined
  return isA(head, ROLE) ||
    (head.capital && before !== 'in' && !isA(head, CALENDAR)) ||
    /^(?:voice|crowd)$/.test(head.lower)
    ? found
    : undefined
}

const PARTICIPLE_REACH = 6

// 'an official speaking to Wexcombe Radio said'
function beforeParticiple(items: readonly Item[], preposition: number): Phrase | undefined {
  if (!isA(items[preposition], PREPOSITION)) return undefined
  for (let n = preposition - 1; n > 0 && preposition - n < PARTICIPLE_REACH; n -= 1) {
    if (items[n]?.kind !== 'word') return undefined
    if (/ing$/.test(lowerAt(items, n)) && isA(items[n - 1], ROLE)) return phraseTo(items, n - 1)
  }
  return undefined
}

// 'Ann Hall, who said': the words are hers, and 'who' is what names her there.
function relative(items: readonly Item[], at: number): Phrase | undefined {
  const found = antecedent(items, at)
  const who = items[at]
  return found && who ? { ...found, relative: { start: who.start, end: who.end } } : undefined
}

// 'an aide who spoke to explain the plan said': the clause in between has no comma.
function beforeRelative(items: readonly Item[], from: number): Phrase | undefined {
  for (let n = from; n >= 0 && from - n < REACH; n -= 1) {
    if (items[n]?.kind !== 'word') return undefined
    if (lowerAt(items, n) === 'who') return antecedent(items, n)
  }
  return undefined
}

function antecedent(items: readonly Item[], at: number): Phrase | undefined {
  const comma = lowerAt(items, at - 1) === ','
  return phraseTo(items, comma ? at - 2 : at - 1)
}
