// Reported clauses that stand before their cue or around it: 'The plan was dead, Hall said.'
import { CALENDAR, isA, PREPOSITION } from '../english/words.ts'
import { afterListener, LEAST } from './clauses.ts'
import { begins, type Clause, clause, FEWEST, limit } from './extent.ts'
import type { Item } from './frames.ts'
import { lowerAt } from './phrases.ts'
import type { Spoken } from './subjects.ts'

/** 'The plan was dead, Hall said.'; in two parts: 'The plan, Hall said, was dead.' */
export function clauseBefore(items: readonly Item[], spoken: Spoken): Clause[] {
  const { at, subject, verb } = spoken
  if (!subject || verb.class !== 'say') return []
  const first = Math.min(subject.first, at)
  const last = Math.max(subject.last, at, afterListener(items, spoken) - 1)
  if (lowerAt(items, first - 1) !== ',' || first < 2) return []
  const from = /^(?:but|and|yet|so|—|–|--?)$/.test(lowerAt(items, 0)) ? 1 : 0
  const turned = subject.first > at // ', said Hall, the mayor'
  const rest = !turned && lowerAt(items, last + 1) === ',' ? afterAside(items, last + 2) : undefined
  if (rest) return [clause(items, from, first - 1, 1), rest].filter((one) => one !== undefined)
  if (items.slice(last + 1, last + 4).some((item) => item.kind === 'quoted')) return []
  const after = items[last + 1]
  const ends = after === undefined || /^[.!?]$/.test(after.lower)
  const done =
    after === undefined ||
    (after.kind === 'mark' && after.lower !== ':') ||
    isA(after, CALENDAR) ||
    isA(after, PREPOSITION) ||
    /^(?:who|and|last|this|earlier)$/.test(after.lower)
  const whole =
    done && (ends || !OPENING.test(lowerAt(items, from)))
      ? clause(items, from, first - 1)
      : undefined
  return whole ? [whole] : []
}

// What goes on after ', Hall said,'; not what somebody else does then.
function afterAside(items: readonly Item[], from: number): Clause | undefined {
  if (/^(?:who|whose|which|where|when|and|but|adding|noting|a|an)$|ing$/.test(lowerAt(items, from)))
    return undefined
  return clause(items, from, limit(items, from, items.length), LEAST)
}

// What opens a sentence that goes on after the cue: 'When the vote was over, Hall said, …'.
const OPENING =
  /^(?:when|while|after|before|as|in|on|at|during|since|with|for|by|from|to|asked|pressed)$/

/** What stands before 'according to', and after it where it opens the sentence or stands in its middle. */
export function clausesAround(items: readonly Item[], at: number, sourceEnd: number): Clause[] {
  const after = lowerAt(items, sourceEnd + 1) === ',' ? afterAside(items, sourceEnd + 2) : undefined
  const before =
    at === 0 ? undefined : clause(items, clauseStart(items, at), at, after ? 1 : FEWEST)
  const aside = at === 0 || lowerAt(items, at - 1) === ','
  return [before, aside ? after : undefined].filter((one) => one !== undefined)
}

const FARTHEST = 60 // words

// 'It rained, but the bridge held, according to Hall': only the last clause is hers.
function clauseStart(items: readonly Item[], at: number): number {
  for (let n = at - 2; n > 0 && at - n < FARTHEST; n -= 1) {
    if (lowerAt(items, n) === '(' || lowerAt(items, n) === ';') return n + 1
    if (
      lowerAt(items, n) === ',' &&
      /^(?:and|but)$/.test(lowerAt(items, n + 1)) &&
      begins(items, n + 2)
    )
      return n + 2
  }
  return /^(?:but|and|yet|so)$/.test(lowerAt(items, 0)) ? 1 : 0
}
