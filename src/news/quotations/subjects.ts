// Verbs of speech and whose they are, found without a parser: by commas, conjunctions and relative pronouns.

import { PUT_IT, type SpeechVerb } from '../english/verbs.ts'
import {
  ARTICLE,
  AUXILIARY,
  BODY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  isA,
  MODAL,
  NEGATION,
  PREPOSITION,
  ROLE,
  SHORT_PAST,
  SUBJECT_PRONOUN,
} from '../english/words.ts'
import { withFirst } from './couples.ts'
import type { Item } from './frames.ts'
import { beforeApposition, isBreak } from './inserts.ts'
import { beforeTime, mainSubject } from './main-subject.ts'
import {
  adverbAt,
  finiteAt,
  isWord,
  lowerAt,
  maySpeak,
  type Phrase,
  phrase,
  phraseFrom,
  phraseTo,
} from './phrases.ts'

const REACH = 60 // words that an apposition or an opening may have: what keeps a hostile sentence linear

/** A verb of speech at its place, with what stands before it. */
export type Spoken = {
  readonly at: number
  readonly verb: SpeechVerb
  readonly subject: Phrase | undefined
  readonly negated: boolean
  readonly modal: boolean
  readonly passive: boolean
}

/** A sentence with what its grammar needs to be known once, so that each quotation in it costs the same. */
export type Grammar = {
  readonly items: readonly Item[]
  readonly verbs: readonly Spoken[]
  readonly verbAt: ReadonlyMap<number, Spoken>
  readonly places: readonly number[] // item indices of the verbs
  readonly main: Phrase | undefined
  readonly according: readonly number[] // item indices of 'according to'
  readonly wordless: boolean // nothing but quotations and marks
}

/** Reads the grammar of a sentence. */
export function grammar(items: readonly Item[]): Grammar {
  const main = mainSubject(items)
  const verbs = spoken(items, main)
  const verbAt = new Map<number, Spoken>()
  const places: number[] = []
  for (const verb of verbs) {
    verbAt.set(verb.at, verb)
    places.push(verb.at)
  }
  const according: number[] = []
  let wordless = true
  for (let n = 0; n < items.length; n += 1) {
    if (isWord(items[n])) wordless = false
    if (lowerAt(items, n) === 'according' && lowerAt(items, n + 1) === 'to') according.push(n)
  }
  return { items, verbs, verbAt, places, main, according, wordless }
}

/** The verbs of speech of a sentence with their subjects, left to right. Nouns of the same form are left out. */
function spoken(items: readonly Item[], main: Phrase | undefined): Spoken[] {
  const found: Spoken[] = []
  let latest: Phrase | undefined
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    const verb =
      item?.kind === 'word' && !(item.capital && at > 0)
        ? (item.verb ?? putIt(items, at))
        : undefined
    if (!verb || !isVerbHere(items, at, verb)) continue
    const one = withSubject(
      items,
      at,
      verb,
      nearer(latest, main && main.last < at ? main : undefined),
    )
    const after = invertedAt(items, at, verb)
    found.push(one.subject || !after ? one : { ...one, subject: after })
    if (verb.class !== 'say') continue
    const told = after ?? one.subject
    if (told && maySpeak(items, told)) latest = told
  }
  return found
}

// '“…,” said Hall and left': who speaks comes after.
function invertedAt(items: readonly Item[], at: number, verb: SpeechVerb): Phrase | undefined {
  const before = items[at - 1]
  const open = before?.kind === 'quoted' || /^[,"”]$/.test(before?.lower ?? '')
  return open && verb.form === 'past' ? phraseFrom(items, at + 1) : undefined
}

// A participle belongs to the clause it follows: 'although she spoke, Hall stayed, saying'.
const nearer = (latest: Phrase | undefined, main: Phrase | undefined): Phrase | undefined =>
  latest && main ? (main.first > latest.first ? main : latest) : (latest ?? main)

const putIt = (items: readonly Item[], at: number): SpeechVerb | undefined =>
  (lowerAt(items, at + 1) === 'it' && /^puts?$/.test(lowerAt(items, at))) ||
  (lowerAt(items, at + 1) === 'back' && BACK.test(lowerAt(items, at)))
    ? PUT_IT
    : undefined

const BACK = /^(?:(?:shoot|fire|hit|snap|punch|clap)s|shot|fired|hit|snapped|punched|clapped)$/ // back

function isVerbHere(items: readonly Item[], at: number, verb: SpeechVerb): boolean {
  let before = at - 1
  while (before >= 0 && isWord(items[before]) && adverbAt(items, before)) before -= 1
  const left = lowerAt(items, before)
  // 'several points' are nouns; 'another says' and 'several said' are not.
  if (
    verb.form !== 'past' &&
    isA(items[before], DETERMINER) &&
    !/^(?:another|one|each|this|that)$/.test(left)
  )
    return false
  if (isA(items[before], ARTICLE) || (left === 'her' && verb.form !== 'past')) return false
  // 'would continue to be' and 'Hall said, and I quote,' say nothing themselves.
  if (verb.lemma === 'continue' && lowerAt(items, at + 1) === 'to') return false
  if (verb.lemma === 'quote' && left === 'i' && lowerAt(items, before - 1) === 'and') return false
  if (
    (verb.form === 'third' || verb.form === 'base') &&
    isA(items[at + 1], AUXILIARY) &&
    !lowerAt(items, at + 1).startsWith("'")
  )
    return false
  if (left === "'s" && verb.form !== 'ing') return false
  if (verb.form === 'ing') return !isA(items[before], DETERMINER)
  if (isA(items[before], PREPOSITION) && left !== 'to') return false
  if (verb.form === 'third') return !['of', 'the', 'and'].includes(left) || verb.lemma === 'say'
  if (verb.form === 'base' && verb.lemma === 'say' && opensClause(items, at + 1)) return left !== ''
  if (verb.form === 'base')
    return left === 'to' || isA(items[before], AUXILIARY) || isPluralSubject(items, before)
  return left !== 'so-called'
}

// '42 percent say they', 'all five say that'
const opensClause = (items: readonly Item[], at: number): boolean =>
  /^(?:that|he|she|it|they|we|there|the|their|his|her)$/.test(lowerAt(items, at))

const isPluralSubject = (items: readonly Item[], at: number): boolean =>
  /^(?:they|we|i|you|who|some|many|both|others)$/.test(lowerAt(items, at)) ||
  (isWord(items[at]) &&
    /[^s]s$/.test(lowerAt(items, at)) &&
    (isA(items[at], ROLE | BODY) || items[at]?.capital === true) &&
    !finiteAt(items, at))

function withSubject(
  items: readonly Item[],
  at: number,
  verb: SpeechVerb,
  inherited: Phrase | undefined,
): Spoken {
  let n = at - 1
  let negated = false
  let modal = false
  let be = false
  for (;;) {
    n = beforeTime(items, n)
    if (!isWord(items[n]) || !(isA(items[n], AUXILIARY) || adverbAt(items, n))) break
    const lower = lowerAt(items, n)
    if (lower === "'s" && !isA(items[n - 1], SUBJECT_PRONOUN)) break
    negated ||= isA(items[n], NEGATION)
    modal ||= isA(items[n], MODAL)
    be ||= /^(?:is|are|was|were|been|being|be)$/.test(lower)
    n -= 1
  }
  const passive = be && (verb.form === 'past' || verb.form === 'participle')
  const subject = subjectEnding(items, n, verb, inherited)
  return { at, verb, subject, negated, modal, passive }
}

function subjectEnding(
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
