// Verbs of speech and whose they are, found without a parser: by commas, conjunctions and relative pronouns.
import { isBody, isRole } from '../english/roles.ts'
import { PUT_IT, type SpeechVerb, speechVerb } from '../english/verbs.ts'
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isCalendar,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../english/words.ts'
import type { Item } from './frames.ts'
import { beforeApposition, isBreak } from './inserts.ts'
import { mainSubject } from './main-subject.ts'
import {
  adverbAt,
  finiteAt,
  isWord,
  lowerAt,
  maySpeak,
  type Phrase,
  phrase,
  phraseTo,
} from './phrases.ts'

const REACH = 60 // words that an apposition or an opening may have: what keeps a hostile sentence linear

/** A verb of speech at its place, with what stands before it. */
export type Spoken = {
  readonly at: number
  readonly verb: SpeechVerb
  readonly subject?: Phrase
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
  readonly main?: Phrase
  readonly according: readonly number[] // item indices of 'according to'
  readonly wordless: boolean // nothing but quotations and marks
}

/** Reads the grammar of a sentence. */
export function grammar(items: readonly Item[]): Grammar {
  const verbs = spoken(items)
  const main = mainSubject(items)
  return {
    items,
    verbs,
    verbAt: new Map(verbs.map((verb) => [verb.at, verb])),
    places: verbs.map((verb) => verb.at),
    ...(main && { main }),
    according: items.flatMap((item, n) =>
      item.lower === 'according' && lowerAt(items, n + 1) === 'to' ? [n] : [],
    ),
    wordless: items.every((item) => item.kind !== 'word'),
  }
}

/** The verbs of speech of a sentence with their subjects, left to right. Nouns of the same form are left out. */
export function spoken(items: readonly Item[]): Spoken[] {
  const found: Spoken[] = []
  const main = mainSubject(items)
  let latest: Phrase | undefined
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    const verb =
      item?.kind === 'word' && !(item.capital && at > 0)
        ? (speechVerb(item.lower) ?? putIt(items, at))
        : undefined
    if (!verb || !isVerbHere(items, at, verb)) continue
    const one = withSubject(items, at, verb, latest ?? (main && main.last < at ? main : undefined))
    if (verb.class === 'say' && one.subject && maySpeak(items, one.subject)) latest = one.subject
    found.push(one)
  }
  return found
}

const putIt = (items: readonly Item[], at: number): SpeechVerb | undefined =>
  /^puts?$/.test(lowerAt(items, at)) && lowerAt(items, at + 1) === 'it' ? PUT_IT : undefined

function isVerbHere(items: readonly Item[], at: number, verb: SpeechVerb): boolean {
  let before = at - 1
  while (before >= 0 && isWord(items[before]) && adverbAt(items, before)) before -= 1
  const left = lowerAt(items, before)
  // 'several points' are nouns; 'another says' and 'several said' are not.
  if (
    verb.form !== 'past' &&
    DETERMINERS.has(left) &&
    !/^(?:another|one|each|this|that)$/.test(left)
  )
    return false
  if (ARTICLES.has(left) || (left === 'her' && verb.form !== 'past')) return false
  // 'would continue to be' and 'Hall said, and I quote,' say nothing themselves.
  if (verb.lemma === 'continue' && lowerAt(items, at + 1) === 'to') return false
  if (verb.lemma === 'quote' && left === 'i' && lowerAt(items, before - 1) === 'and') return false
  if (
    (verb.form === 'third' || verb.form === 'base') &&
    AUXILIARIES.has(lowerAt(items, at + 1)) &&
    !lowerAt(items, at + 1).startsWith("'")
  )
    return false
  if (left === "'s" && verb.form !== 'ing') return false
  if (verb.form === 'ing') return !DETERMINERS.has(left)
  if (PREPOSITIONS.has(left) && left !== 'to') return false
  if (verb.form === 'third') return !['of', 'the', 'and'].includes(left) || verb.lemma === 'say'
  if (verb.form === 'base' && verb.lemma === 'say' && opensClause(items, at + 1)) return left !== ''
  if (verb.form === 'base')
    return left === 'to' || AUXILIARIES.has(left) || isRole(left) || isPluralSubject(items, before)
  return left !== 'so-called'
}

// '42 percent say they', 'all five say that'
const opensClause = (items: readonly Item[], at: number): boolean =>
  /^(?:that|he|she|it|they|we|there|the|their|his|her)$/.test(lowerAt(items, at))

const isPluralSubject = (items: readonly Item[], at: number): boolean =>
  /^(?:they|we|i|you|who|some|many|both|others)$/.test(lowerAt(items, at)) ||
  (isWord(items[at]) &&
    /[^s]s$/.test(lowerAt(items, at)) &&
    (isRole(lowerAt(items, at)) || isBody(lowerAt(items, at)) || items[at]?.capital === true) &&
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
  while (n >= 0 && isWord(items[n]) && (AUXILIARIES.has(lowerAt(items, n)) || adverbAt(items, n))) {
    const lower = lowerAt(items, n)
    if (lower === "'s" && !SUBJECT_PRONOUNS.has(lowerAt(items, n - 1))) break
    negated ||= NEGATIONS.has(lower)
    modal ||= MODALS.has(lower)
    be ||= /^(?:is|are|was|were|been|being|be)$/.test(lower)
    n -= 1
  }
  const passive = be && (verb.form === 'past' || verb.form === 'participle')
  const subject = subjectEnding(items, n, verb, inherited)
  return { at, verb, ...(subject && { subject }), negated, modal, passive }
}

function subjectEnding(
  items: readonly Item[],
  at: number,
  verb: SpeechVerb,
  inherited: Phrase | undefined,
): Phrase | undefined {
  const lower = lowerAt(items, at)
  if (verb.form === 'ing') return speakerSaying(items, at) ?? inherited
  if (lower === 'to' || CONJUNCTIONS.has(lower) || lower === 'then') return inherited
  if (/^(?:who|which|that)$/.test(lower)) return relative(items, at) ?? phrase(items, at, at, at)
  if (isBreak(items[at]) || lower === '—' || lower === '–' || lower === '--' || lower === ')')
    return (
      beforeApposition(items, at) ??
      (CONJUNCTIONS.has(lowerAt(items, at - 1)) ? inherited : undefined)
    )
  const near = phraseTo(items, at)
  if (!near) return undefined
  if (!maySpeak(items, near)) return beforeRelative(items, near.first) ?? near
  return beforeParticiple(items, near.first - 1) ?? near
}

// 'with Hall noting', 'remembers Hall saying'; but 'Hall put out a statement saying' is Hall's.
function speakerSaying(items: readonly Item[], at: number): Phrase | undefined {
  const found = isWord(items[at]) ? phraseTo(items, at) : undefined
  const head = found && items[found.head]
  const before = found && lowerAt(items, found.first - 1)
  if (!found || !head || before === 'to' || speechVerb(before ?? '')?.class === 'say')
    return undefined
  return isRole(head.lower) ||
    (head.capital && before !== 'in' && !isCalendar(head.lower)) ||
    /^(?:voice|crowd)$/.test(head.lower)
    ? found
    : undefined
}

const PARTICIPLE_REACH = 6

// 'an official speaking to Wexcombe Radio said'
function beforeParticiple(items: readonly Item[], preposition: number): Phrase | undefined {
  if (!PREPOSITIONS.has(lowerAt(items, preposition))) return undefined
  for (let n = preposition - 1; n > 0 && preposition - n < PARTICIPLE_REACH; n -= 1) {
    if (items[n]?.kind !== 'word') return undefined
    if (/ing$/.test(lowerAt(items, n)) && isRole(lowerAt(items, n - 1)))
      return phraseTo(items, n - 1)
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
