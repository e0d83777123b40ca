// Two who speak with one voice: 'Ann Hall and Tom Okafor said', 'said Ann Hall and two other councillors'.
import {
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DETERMINER,
  isA,
  PREPOSITION,
  ROLE,
  SUBORDINATOR,
} from '../english/words.ts'
import type { Item } from './frames.ts'
import {
  isWord,
  lowerAt,
  maySpeak,
  type Phrase,
  phraseFrom,
  phraseTo,
  together,
} from './phrases.ts'

/** A subject with whom 'and' joins to it on its left; alone where that one is the object of another verb or preposition. */
export function withFirst(items: readonly Item[], subject: Phrase): Phrase {
  if (lowerAt(items, subject.first - 1) !== 'and') return subject
  const first = phraseTo(items, subject.first - 2)
  return first && maySpeak(items, first) && opensClause(items, first.first) && isOne(items, first)
    ? together(first, subject)
    : subject
}

/** A phrase with whom 'and' joins to it on its right; `verb` says whether the verb of both may come after them. */
export function withSecond(
  items: readonly Item[],
  first: Phrase,
  verb: 'before' | 'after',
): Phrase {
  if (lowerAt(items, first.last + 1) !== 'and' || !maySpeak(items, first)) return first
  const second = phraseFrom(items, first.last + 2)
  if (!second || !maySpeak(items, second)) return first
  return verb === 'before' && actsAlone(items, second.last + 1) ? first : together(first, second)
}

// 'Ann Hall met Peter Hall' is a clause: a small word that no name begins with stands before a name in it.
function isOne(items: readonly Item[], { first, last }: Phrase): boolean {
  return items.slice(first, last).every((item, n) => {
    const next = items[first + n + 1]
    return item.capital || !next?.capital || isA(item, BEFORE_NAME) || PARTICLE.test(item.lower)
  })
}

const BEFORE_NAME = ROLE | BODY | DETERMINER | PREPOSITION
const PARTICLE = /^(?:'s|v[ao]n|de[nr]?|d[aiou]|l[ae]|al|bin|el|ter?|y)$/

const opensClause = (items: readonly Item[], at: number): boolean =>
  !isWord(items[at - 1]) || isA(items[at - 1], SUBORDINATOR | CONJUNCTION)

// 'said Hall and Okafor agreed': the second has a verb of its own.
function actsAlone(items: readonly Item[], at: number): boolean {
  const next = items[at]
  return isWord(next) && (isA(next, AUXILIARY) || next.verb !== undefined || /ed$/.test(next.lower))
}
