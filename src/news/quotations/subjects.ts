// Verbs of speech and whose they are, found without a parser: by commas, conjunctions and relative pronouns.
import { isBody, isRole } from '../english/roles.ts'
import { PUT_IT, type SpeechVerb, speechVerb } from '../english/verbs.ts'
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../english/words.ts'
import type { Item } from './frames.ts'
import { beforeApposition, isBreak } from './inserts.ts'
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
  if (verb.form === 'base')
    return left === 'to' || AUXILIARIES.has(left) || isRole(left) || isPluralSubject(items, before)
  return left !== 'so-called'
}

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
  if (verb.form === 'ing' || lower === 'to' || CONJUNCTIONS.has(lower) || lower === 'then')
    return inherited
  if (/^(?:who|which|that)$/.test(lower)) return antecedent(items, at) ?? phrase(items, at, at, at)
  if (isBreak(items[at]) || lower === '—' || lower === '–' || lower === '--' || lower === ')')
    return (
      beforeApposition(items, at) ??
      (CONJUNCTIONS.has(lowerAt(items, at - 1)) ? inherited : undefined)
    )
  const near = phraseTo(items, at)
  return (near && !maySpeak(items, near) ? beforeRelative(items, near.first) : undefined) ?? near
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

/** The subject of the main clause: the first phrase that no preposition or subordinator leads in. */
export function mainSubject(items: readonly Item[]): Phrase | undefined {
  const before = items.length
  let at = 0
  while (at < before) {
    while (
      at < before &&
      (CONJUNCTIONS.has(lowerAt(items, at)) ||
        adverbAt(items, at) ||
        [',', '—', '-', '•', '('].includes(lowerAt(items, at)))
    )
      at += 1
    const lower = lowerAt(items, at)
    const leads =
      PREPOSITIONS.has(lower) ||
      SUBORDINATORS.has(lower) ||
      /(?:ing|ed)$/.test(lower) ||
      items[at]?.kind !== 'word'
    if (!leads) {
      const found = phraseFrom(items, at)
      if (found) return found
    }
    while (at < before && lowerAt(items, at) !== ',' && items[at]?.kind !== 'quoted') at += 1
    at += 1
  }
  return undefined
}
