// Cues that follow their quotation: '…,' said Ann Hall; '…,' Hall told reporters; '…,' according to Hall.
import {
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  isA,
  PREPOSITION,
  SUBORDINATOR,
} from '../english/words.ts'
import { withSecond } from './couples.ts'
import type { Cue } from './cues.ts'
import type { Item } from './frames.ts'
import { firstNot } from './order.ts'
import { lowerAt, maySpeak, type Phrase, phraseFrom, spanOf } from './phrases.ts'
import type { Grammar, Spoken } from './subjects.ts'

const ENDS_OPEN = /[,?!—–…-][)\]’'”"]*$/u
const REACH = 32
const DASH = /^(?:—|–|--?)$/

/** The cue that directly follows the quotation at an item. */
export function cueAfter(sentence: Grammar, at: number, words: string): Cue | undefined {
  const { items } = sentence
  const comma = /^[,—–-]+$/.test(lowerAt(items, at + 1))
  // 'Hall lamented it - “what a shame” - and the council left': between dashes it belongs to what stands before.
  if (comma && DASH.test(lowerAt(items, at + 1)) && DASH.test(lowerAt(items, at - 1)))
    return undefined
  const first = comma ? at + 2 : at + 1
  const open = comma || ENDS_OPEN.test(words)
  if (items[first]?.kind !== 'word' || !(open || words.endsWith('.'))) return undefined
  if (open && lowerAt(items, first) === 'according' && lowerAt(items, first + 1) === 'to')
    return according(items, first)
  return (
    (open ? inverted(sentence, first) : undefined) ??
    (at === 0 ? signed(items, at) : undefined) ??
    straight(sentence, first, open && at === 0 && !comma)
  )
}

// '“It is shut” — Ann Hall', with nothing after it
function signed(items: readonly Item[], at: number): Cue | undefined {
  const dash = items[at + 1]
  if (!DASH.test(dash?.lower ?? '')) return undefined
  const subject = phraseFrom(items, at + 2)
  const after = items[(subject?.last ?? at) + 1]
  return subject && items[subject.head]?.capital && (!after || /^[,.]$/.test(after.lower))
    ? { kind: 'after', subject, span: spanOf(dash), strength: 0.9 }
    : undefined
}

// said Ann Hall
function inverted({ items, verbAt }: Grammar, first: number): Cue | undefined {
  const spoken = verbAt.get(first)
  if (spoken?.verb.class !== 'say' || spoken.verb.form === 'ing' || spoken.verb.lemma === 'put')
    return undefined
  const one = phraseFrom(items, first + 1)
  if (!one || goesOn(items, one)) return undefined
  const subject = withSecond(items, one, 'before')
  return cue(items, { ...spoken, subject }, subject)
}

// Ann Hall said; with `any`, Ann Hall shot back: after a comma inside the marks of a quotation that comes first in its
// sentence, any verb is one of speech.
function straight({ items, verbAt }: Grammar, first: number, any: boolean): Cue | undefined {
  const lower = lowerAt(items, first)
  if (lower !== 'as' && isA(items[first], OPENS_OTHER)) return undefined
  const spoken = firstAfter(items, first, verbAt)
  if (spoken?.at === first) return undefined // 'Hall, citing “…,” said': her verb, not the quotation's
  const subject = spoken
    ? subjectFrom(items, first, spoken)
    : any
      ? phraseFrom(items, first)
      : undefined
  if (!subject) return undefined
  if (spoken) return cue(items, { ...spoken, subject }, subject)
  const verb = spanOf(items[subject.last + 1])
  return followsVerb(items, subject) && !verbAt.has(subject.head)
    ? { kind: 'after', subject, span: verb, strength: 0.85 }
    : undefined
}

const cue = (items: readonly Item[], spoken: Spoken, subject: Phrase): Cue => ({
  kind: 'after',
  subject,
  at: spoken.at,
  spoken,
  span: spanOf(items[spoken.at]),
  strength: 0.97,
})

// The subject of a verb that follows a quotation: all that stands between, so that it begins where the clause begins.
function subjectFrom(
  items: readonly Item[],
  first: number,
  { subject, at }: Spoken,
): Phrase | undefined {
  if (subject && subject.first >= first && subject.first <= first + 1) return subject
  if (subject && subject.first > at) return subject // 'the Gazette quoted Ann Hall as saying'
  // 'Ann Hall, head of Harbour Policy, Wexcombe Trust, said': the clause begins with its subject.
  const opening = items[first]?.capital ? phraseFrom(items, first) : undefined
  if (opening && maySpeak(items, opening) && lowerAt(items, opening.last + 1) === ',')
    return opening
  for (let n = first; n < at; n += 1) if (items[n]?.lower === ',') return undefined
  return phraseFrom(items, first)
}

const OPENS_OTHER = CONJUNCTION | PREPOSITION | AUXILIARY | SUBORDINATOR

const followsVerb = (items: readonly Item[], subject: Phrase): boolean => {
  const next = items[subject.last + 1]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !isA(next, PREPOSITION | CONJUNCTION) &&
    (items[subject.head]?.capital === true ||
      /^(?:he|she|they)$/.test(lowerAt(items, subject.head)))
  )
}

// The first finite verb of speech of the clause that follows, with nothing said in between.
function firstAfter(
  items: readonly Item[],
  first: number,
  verbAt: Grammar['verbAt'],
): Spoken | undefined {
  for (let n = first; n < Math.min(items.length, first + REACH); n += 1) {
    const item = items[n]
    if (!item || /^[;:?!]$/.test(item.lower)) return undefined
    const verb = verbAt.get(n)
    if (verb?.verb.class === 'say' && verb.verb.form !== 'ing' && lowerAt(items, n - 1) !== 'who')
      return verb
  }
  return undefined
}

// '"…," said the vote was lost' goes on with a verb: then the subject stands further left.
function goesOn(items: readonly Item[], subject: Phrase): boolean {
  const next = items[subject.last + 1]
  return next?.kind === 'word' && isA(next, AUXILIARY)
}

function according(items: readonly Item[], at: number): Cue | undefined {
  const subject = phraseFrom(items, at + 2)
  const [from, to] = [items[at], items[at + 1]]
  if (!subject || !from || !to) return undefined
  return {
    kind: 'according-to',
    subject,
    at,
    span: { start: from.start, end: to.end },
    strength: 0.95,
  }
}

/** The nearest 'according to' of the sentence. */
export function accordingTo({ items, according: places }: Grammar, at: number): Cue | undefined {
  const near = nearest(places, at)
  return near !== undefined && Math.abs(near - at) < REACH * 2 ? according(items, near) : undefined
}

function nearest(places: readonly number[], at: number): number | undefined {
  const after = firstNot(places, (place) => place < at)
  const [left, right] = [places[after - 1], places[after]]
  if (left === undefined || right === undefined) return left ?? right
  return at - left <= right - at ? left : right
}

/** '“A” part of it, Hall said, and more': a cue between commas, somewhere after the quotation. */
export function cueAside(sentence: Grammar, at: number): Cue | undefined {
  const { items, verbs, places } = sentence
  const next = firstNot(places, (place) => place < at)
  const last = verbs.at(-1)?.at ?? 0
  if (last > at && last - at <= REACH && lowerAt(items, last - 1) === ',') {
    const closing = inverted(sentence, last) // '“a shame” for the town, said Hall.'
    if (closing) return { ...closing, strength: 0.9 }
  }
  const one = verbs
    .slice(next, next + 2)
    .find(({ verb, subject }) => verb.class === 'say' && verb.form !== 'ing' && subject)
  const before = items[(one?.subject?.first ?? 0) - 1]
  const after = items[(one?.at ?? 0) + 1]
  if (!one?.subject || one.subject.first < at || one.at - at > REACH || before?.lower !== ',')
    return undefined
  const aside =
    after === undefined || after.kind === 'mark' || isA(after, PREPOSITION) || isA(after, CALENDAR)
  return aside
    ? {
        kind: 'after',
        subject: one.subject,
        at: one.at,
        spoken: one,
        span: spanOf(items[one.at]),
        strength: 0.9,
      }
    : undefined
}
