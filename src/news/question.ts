// What a question asks for: the words that matter in it, and what an answer must look like.
import { terms } from './similarity.ts'

export type Question = {
  readonly terms: ReadonlyMap<string, number> // content words and how much each counts
  readonly names: ReadonlySet<string> // those of them that the question capitalises
  readonly own: ReadonlySet<string> // all its content words
  readonly kind: Kind
}

/** `needs`: a passage without it cannot be the answer. `finds`: what in a passage may be the answer. */
type Kind = { readonly needs?: RegExp; readonly finds?: RegExp }

/**
 * Reads a question, which may come after sentences that lead to it. "How old", "how long", "how many" need an
 * expression of that sort; "who", "where" and "when" look for names and days.
 */
export function asked(question: string): Question {
  const pieces = question.split(SENTENCE_END).filter((piece) => piece.trim() !== '')
  const last = pieces.at(-1) ?? ''
  const names = new Set(terms((question.match(NAMES) ?? []).join(' ')))
  const weights = new Map<string, number>()
  for (const [at, piece] of pieces.entries()) {
    const share = at === pieces.length - 1 ? 1 : CONTEXT
    for (const term of terms(piece)) {
      if (ASKING.has(term)) continue
      weights.set(term, Math.max(weights.get(term) ?? 0, share * (names.has(term) ? NAME : 1)))
    }
  }
  return {
    terms: weights,
    names: new Set([...names].filter((name) => weights.has(name))),
    own: new Set(terms(question)),
    kind: KINDS.find(({ asks }) => asks.test(last)) ?? {},
  }
}

/** Whether a passage has what its answer must have. */
export function mayAnswer({ kind }: Question, text: string): boolean {
  return kind.needs === undefined || kind.needs.test(text)
}

/** The words of a passage that may be what is asked for, once each; none that the question has itself. */
export function answers({ kind, own }: Question, text: string): string[] {
  if (kind.finds === undefined) return []
  const found = terms((text.match(kind.finds) ?? []).join(' '))
  return [...new Set(found)].filter((term) => !own.has(term))
}

const CONTEXT = 0.7 // a word of what goes before the question itself
const NAME = 1.5 // a word that the question capitalises
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“]?\p{Lu})/u
const NAMES = /(?<=[\p{L}\p{N},;:“"(—-]\s?)\p{Lu}[\p{L}\p{M}'’.-]+/gu

const PLACES =
  /(?<=(?:\b(?:in|at|near|from|to|off|outside|across|around)\s(?:the\s)?|,\s))\p{Lu}[\p{L}\p{M}'’.-]+/gu

// What a question is asked with and about, without saying what is sought. As terms, so after stemming.
const ASKING = new Set(
  terms(
    'who whom whose what which where when why how many much long old often tall name named called known do does did ' +
      'week weeks today yesterday recently recent currently current latest now year month day time following according ' +
      'new news say says said tell corpus article articles source sources happen happened happens happening one two ' +
      'first type kind sort best reason made make makes making get take took people person man woman',
  ),
)

const WORDED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|once'
const NUMBER = new RegExp(`\\p{N}|\\b(?:${WORDED})\\b`, 'iu')
const NUMBERS = new RegExp(`\\p{N}[\\p{N}.,]*|\\b(?:${WORDED})\\b`, 'giu')
const AGE = /\byears?[- ]old\b|\bage[ds]?\b|\bborn\b|\p{L}, \p{N}{1,3},|\bbirthday\b/iu
const DURATION = /\bseconds\b|\b(?:minute|hour|day|week|month|year|decade|centur(?:y|ie))s?\b/i
const LENGTH =
  /\b(?:inch|inches|foot|feet|yards?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|km|cm|acres?|hectares?|square|stor(?:y|ey|ies|eys))\b/i
const EXTENT = new RegExp(`${DURATION.source}|${LENGTH.source}`, 'i')
const OFTEN =
  /\b(?:every|each|daily|weekly|monthly|yearly|annual(?:ly)?|times|once|twice|rarely|never|always)\b/i
const DAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.|yesterday|today|tomorrow|(?:1[89]|20)\d\d)\b/giu

// The first that fits counts.
const KINDS: readonly (Kind & { readonly asks: RegExp })[] = [
  { asks: /\bhow old\b|\bwhat age\b/i, needs: AGE, finds: NUMBERS },
  { asks: /\bhow (?:long|far)\b/i, needs: EXTENT, finds: NUMBERS },
  { asks: /\bhow (?:tall|high|deep|wide)\b/i, needs: LENGTH, finds: NUMBERS },
  { asks: /\bhow often\b/i, needs: OFTEN, finds: NUMBERS },
  {
    asks: /\bhow (?:many|much|big|large|fast)\b|\bwhat (?:percent|number|share|price)/i,
    needs: NUMBER,
    finds: NUMBERS,
  },
  { asks: /\bwhen\b|\b(?:what|which) (?:day|date|year|month)\b/i, finds: DAYS },
  { asks: /\bwhere\b/i, finds: PLACES },
  {
    asks: /\b(?:who|whom|whose|which|what is the name|what country|what city|what state|what company)\b/i,
    finds: NAMES,
  },
]
