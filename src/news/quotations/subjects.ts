// Verbs of speech and whose they are, found without a parser: by commas, conjunctions and relative pronouns.

import { PUT_IT, type SpeechVerb, WITH_LISTENER } from '../english/verbs.ts'
import {
  ARTICLE,
  AUXILIARY,
  BODY,
  DETERMINER,
  isA,
  MODAL,
  NEGATION,
  PREPOSITION,
  ROLE,
  SHORT_PAST,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../english/words.ts'
import type { Item } from './frames.ts'
import { isBreak } from './inserts.ts'
import { beforeTime, mainSubject } from './main-subject.ts'
import {
  adverbAt,
  finiteAt,
  isWord,
  lowerAt,
  maySpeak,
  type Phrase,
  phraseFrom,
} from './phrases.ts'
import { subjectEnding } from './whose.ts'

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
    const whom = quotedBy(items, one)
    const after = whom ?? invertedAt(items, at, verb)
    const turned = whom ?? (after && isTurned(items, one, main) ? after : one.subject)
    found.push(turned ? { ...one, subject: turned } : one)
    if (verb.class !== 'say') continue
    // Of 'Hall, the mayor, said Okafor should mend it, adding' Hall is the one who adds.
    const named = items[at - 1]?.kind === 'quoted' || nameAfter(items, at, verb) !== undefined
    const told = (named ? after : undefined) ?? turned
    if (told && maySpeak(items, told)) latest = told
  }
  return found
}

const RELAYS = /^(?:quote|cite)$/
const QUOTED_REACH = 12 // words

// 'The Gazette quoted Hall as saying': the words are hers.
function quotedBy(items: readonly Item[], { at, verb, passive }: Spoken): Phrase | undefined {
  if (!RELAYS.test(verb.lemma) || passive) return undefined
  const whom = phraseFrom(items, at + 1)
  for (let n = (whom?.last ?? at) + 1; n <= at + QUOTED_REACH && isWord(items[n]); n += 1)
    if (lowerAt(items, n) === 'as')
      return items[n + 1]?.verb?.form === 'ing' && items[n + 1]?.verb?.class === 'say'
        ? whom
        : undefined
  return undefined
}

// '“…,” said Hall and left': who speaks comes after.
function invertedAt(items: readonly Item[], at: number, verb: SpeechVerb): Phrase | undefined {
  const before = items[at - 1]
  if (verb.form !== 'past' || before === undefined || before.kind === 'word') return undefined
  const open = before.kind === 'quoted' || /^[,"”]$/.test(before.lower)
  return open ? phraseFrom(items, at + 1) : undefined
}

const VERB_REACH = 12 // words within which a clause has its verb

// 'The price will stay high this year, said Hall.': a whole clause with a subject of its own stands before the comma.
function isTurned(
  items: readonly Item[],
  { at, verb, subject }: Spoken,
  main: Phrase | undefined,
): boolean {
  if (!subject) return true
  if (subject.last !== at - 2 && maySpeak(items, subject)) return false
  const from = (main?.last ?? at) + 1
  for (let n = from; n < Math.min(at - 1, from + VERB_REACH) && isWord(items[n]); n += 1) {
    if (isA(items[n], SUBORDINATOR)) return false
    if (isA(items[n], AUXILIARY | SHORT_PAST)) return nameAfter(items, at, verb) !== undefined
  }
  return false
}

/** Whom an inverted verb after a comma names: 'The bridge was shut, said Ann Hall, the mayor'; no clause comes after. */
export function nameAfter(
  items: readonly Item[],
  at: number,
  verb: SpeechVerb,
): Phrase | undefined {
  if (!isBreak(items[at - 1]) || verb.class !== 'say' || verb.form !== 'past') return undefined
  const name = WITH_LISTENER.has(verb.lemma) ? undefined : phraseFrom(items, at + 1)
  if (!name || isA(items[name.head], SUBJECT_PRONOUN) || !maySpeak(items, name)) return undefined
  const after = items[name.last + 1]
  const verbless = !isWord(after) || /^(?:who|and)$/.test(after.lower) || isA(after, PREPOSITION)
  return verbless ? name : undefined
}

// A participle belongs to the clause it follows: 'although she spoke, Hall stayed, saying'.
const nearer = (latest: Phrase | undefined, main: Phrase | undefined): Phrase | undefined =>
  latest && main ? (main.first > latest.first ? main : latest) : (latest ?? main)

function putIt(items: readonly Item[], at: number): SpeechVerb | undefined {
  const next = lowerAt(items, at + 1)
  const verb = next === 'it' ? PUT : next === 'back' ? BACK : undefined
  return verb?.test(lowerAt(items, at)) ? PUT_IT : undefined
}

const PUT = /^puts?$/
const BACK = /^(?:(?:shoot|fire|hit|snap|punch|clap)s|shot|fired|hit|snapped|punched|clapped)$/

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
  if (verb.form === 'ing' && lowerAt(items, n) === 'without') negated = true
  const passive = be && (verb.form === 'past' || verb.form === 'participle')
  const subject = subjectEnding(items, n, verb, inherited)
  return { at, verb, subject, negated, modal, passive }
}
