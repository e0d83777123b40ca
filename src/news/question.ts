// What a question asks for: the words that matter in it, and what an answer must look like.
import * as find from './answers.ts'
import { terms } from './similarity.ts'
import { others } from './synonyms.ts'
import { mayHold, tokens } from './terms.ts'

export type Question = {
  readonly terms: ReadonlyMap<string, number> // content words and how much each counts
  readonly others: ReadonlyMap<string, string> // other words for them: 'talk' → 'summit'
  readonly words: RegExp // where in a text one of all these may stand
  readonly pairs: ReadonlySet<string> // of them that stand side by side: 'ferry company'
  readonly names: ReadonlySet<string> // those of them that the question capitalises
  readonly kind: Kind
  readonly said: ReadonlySet<string> // all its words, folded
}

/**
 * `needs`: a passage without it cannot be the answer. `finds`: what in a passage may be the answer; where it `must`, a
 * passage in which nothing is found is none. Without it any content word may be.
 */
export type Kind = {
  readonly sort?: RegExp // the noun that tells what is sought
  readonly needs?: RegExp
  readonly finds?: find.Finder
  readonly must?: boolean
  readonly value?: boolean // of which a source may give another: a number, a day
  readonly one?: boolean // there is one answer: what gives another is a bystander, unless it contradicts
  readonly closed?: boolean // asks for yes or no
}

/**
 * Reads a question, which may come after sentences that lead to it. "How old", "how long", "how many" need an
 * expression of that sort; "who", "where", "when", "which country" look for names, places, days, countries.
 */
export function asked(question: string): Question {
  const pieces = question.split(SENTENCE_END).filter((piece) => piece.trim() !== '')
  const last = pieces.at(-1) ?? ''
  const names = new Set(terms((question.match(NAMES) ?? []).join(' ')))
  const kind: Kind = KINDS.find(({ asks }) => asks.test(last)) ?? {}
  const sort = new Set(terms(kind.sort?.exec(last)?.[0] ?? ''))
  const weights = new Map<string, number>()
  const pairs = new Set<string>()
  for (const [at, piece] of pieces.entries()) {
    const share = at === pieces.length - 1 ? 1 : CONTEXT
    const own = terms(piece.replace(TAKES_PLACE, ' ')).filter((term) => !ASKING.has(term))
    for (const [n, term] of own.entries()) {
      const count = share * (names.has(term) ? NAME : sort.has(term) ? SORT : 1)
      weights.set(term, Math.max(weights.get(term) ?? 0, count))
      if (n > 0) pairs.add(`${own[n - 1]} ${term}`)
    }
  }
  const other = [...weights.keys()].flatMap((term) =>
    others(term).map((one): [string, string] => [one, term]),
  )
  return {
    terms: weights,
    others: new Map(other),
    words: mayHold([...weights.keys(), ...other.map(([one]) => one)]),
    pairs,
    names: new Set([...names].filter((name) => weights.has(name))),
    kind,
    said: new Set(tokens(question).map(({ word }) => word)),
  }
}

/** Whether a passage has what its answer must have. */
export function mayAnswer({ kind, said }: Question, passage: string): boolean {
  const { needs, finds, must } = kind
  const text = passage.slice(0, LONGEST)
  if (needs !== undefined && !needs.test(text)) return false
  if (!must || finds === undefined) return true
  for (const found of finds(text)) if (isNew(found, said)) return true
  return false
}

/**
 * What in a passage may be what is asked for, once each; nothing that the question has itself. With how near it stands to
 * a word of the question, 0–1; where any word may be it, 1.
 */
export function answers(question: Question, passage: string): ReadonlyMap<string, number> {
  const { kind, said, terms: wanted, words } = question
  const text = passage.slice(0, LONGEST)
  if (kind.closed) return new Map()
  const best = new Map<string, number>()
  if (kind.finds === undefined) {
    for (const term of terms(text))
      if (term.length > 3 && !wanted.has(term) && !said.has(term)) best.set(term, 1)
    return best
  }
  const asked = placesOf(words, text)
  for (const found of kind.finds(text)) {
    if (!isNew(found, said)) continue
    const apart = asked.reduce((least, at) => Math.min(least, distance(text, at, found)), NOWHERE)
    best.set(found.phrase, Math.max(best.get(found.phrase) ?? 0, 1 / (1 + apart / NEAR)))
  }
  return best
}

/** Where words of a question may stand. */
function placesOf(words: RegExp, text: string): number[] {
  const places: number[] = []
  words.lastIndex = 0
  for (let hit = words.exec(text); hit !== null; hit = words.exec(text))
    if (hit[0].length > 2) places.push(hit.index) // 'S.' may be anything
  return places
}

/** Characters between a word of the question and what may be the answer; a comma between them sets them apart. */
function distance(text: string, word: number, { phrase, at }: find.Found): number {
  const [from, to] = word < at ? [word + A_WORD, at] : [at + phrase.length, word]
  if (to <= from) return 0
  if (to - from > NOWHERE) return NOWHERE
  return to - from + A_COMMA * (text.slice(from, to).split(/[,;:—]/).length - 1)
}

function isNew({ phrase }: find.Found, said: ReadonlySet<string>): boolean {
  return (phrase.match(WORD) ?? [phrase]).some((word) => !said.has(word))
}

const WORD = /[\p{L}\p{M}\p{N}']+/gu
const LONGEST = 2000 // characters; no passage of news is longer
const NOWHERE = 1000
const A_WORD = 6 // characters
const A_COMMA = 25
const NEAR = 60 // characters; what stands so far from the nearest word of the question counts half
const CONTEXT = 0.7 // a word of what goes before the question itself
const SORT = 0.3 // 'country' in "which country": what answers has its name instead
const NAME = 1.5 // a word that the question capitalises
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“]?\p{Lu})/u
const NAMES = /(?<=[\p{L}\p{N},;:“"(—-]\s?)\p{Lu}[\p{L}\p{M}'’.-]+/gu
const TAKES_PLACE = /\b(?:take|takes|took|taken|taking) (?:place|part)\b/giu

// What a question is asked with and about, without saying what is sought. As terms, so after stemming.
const ASKING = new Set(
  terms(
    'who whom whose what which where when why how many much long old often tall name named called known do does did ' +
      'week weeks today yesterday recently recent currently current latest now year month day time following according ' +
      'new news say says said tell corpus article articles source sources happen happened happens happening one two ' +
      'first type kind sort best reason made make makes making get take took people person man woman last lasted lasts come comes',
  ),
)

const AGE = /\byears?[- ]old\b|\bage[ds]?\b|\bborn\b|\p{L}, \p{N}{1,3},|\bbirthday\b/iu
const DURATION = /\bseconds\b|\b(?:minute|hour|day|week|month|year|decade|centur(?:y|ie))s?\b/i
const LENGTH =
  /\b(?:inch|inches|foot|feet|yards?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|km|cm|acres?|hectares?|square|stor(?:y|ey|ies|eys))\b/i
const EXTENT = new RegExp(`${DURATION.source}|${LENGTH.source}`, 'i')
const OFTEN =
  /\b(?:every|each|daily|weekly|monthly|yearly|annual(?:ly)?|times|once|twice|rarely|never|always)\b/i

/** "which NOUN", "what ADJECTIVE NOUN": nouns that tell what sort of name is sought, or that none is. */
const which = (nouns: string): RegExp =>
  new RegExp(`\\b(?:which|what) (?:[\\p{L}\\p{N}’'-]+ ){0,3}?(?:${nouns})\\b`, 'iu')

// The first that fits counts.
const KINDS: readonly (Kind & { readonly asks: RegExp })[] = [
  { asks: /\bhow old\b|\bwhat age\b/i, needs: AGE, finds: find.numbers, must: true, value: true },
  { asks: /\bhow (?:long|far)\b/i, needs: EXTENT, finds: find.durations, must: true, value: true },
  {
    asks: /\bhow (?:tall|high|deep|wide)\b/i,
    needs: LENGTH,
    finds: find.numbers,
    must: true,
    value: true,
  },
  { asks: /\bhow often\b/i, needs: OFTEN, finds: find.numbers },
  {
    asks: /\bhow (?:many|much|big|large|fast)\b|\bwhat (?:percent|number|share|price)|\b(?:what|which) is the (?:average|number|price|cost|share)\b/i,
    finds: find.numbers,
    must: true,
    value: true,
  },
  {
    asks: /^(?!.*\b(?:what|which|how|who)\b.*\bwhen\b).*\bwhen\b|\b(?:what|which) (?:day|date|year|month)\b|\bdeadline\b/i,
    finds: find.days,
    must: true,
    value: true,
  },
  {
    asks: which('country|countries|nations?'),
    sort: /\b(?:country|countries|nations?)\b/i,
    finds: find.countries,
    must: true,
  },
  { asks: which('states?'), sort: /\bstates?\b/i, finds: find.states, must: true },
  {
    asks: which('films?|movies?|songs?|shows?|books?|series|comic|album|play|drama|novel|game'),
    finds: find.titles,
  },
  {
    asks: which(
      'type|kind|sort|animal|species|food|item|beverage|drink|condition|resource|phenomenon|weather|issue|sport|colou?r|' +
        'disease|event|holiday|celebration|nickname|cause|material|language|creature|personnel|employees',
    ),
  },
  { asks: /\bwhere\b/i, finds: find.places, must: true, one: true },
  { asks: /\b(?:who|whom|whose|which|what is the name)\b/i, finds: find.names, must: true },
  { asks: /\bwhy\b/i },
  {
    asks: /^(?:\P{L}*)(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/iu,
    closed: true,
  },
]
