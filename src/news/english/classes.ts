// What a word is, whatever stands around it: asked of its lists once in the life of the word, then read off its token.
import { isBody, isRole } from './roles.ts'
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isCalendar,
  isFunctionWord,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  SHORT_PASTS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts'

export const DETERMINER = 1
export const ARTICLE = 2 // a determiner that needs a noun
export const PRONOUN = 4
export const SUBJECT_PRONOUN = 8
export const PREPOSITION = 16
export const CONJUNCTION = 32
export const SUBORDINATOR = 64
export const AUXILIARY = 128
export const NEGATION = 256
export const MODAL = 512
export const ADVERB = 1024 // 'Kelly' also looks like one
export const SHORT_PAST = 2048 // a common verb that no ending tells
export const CALENDAR = 4096 // a day or a month
export const FUNCTION_WORD = 8192 // of a closed class, and so no part of a name
export const ROLE = 16_384
export const BODY = 32_768

const has = (words: ReadonlySet<string>) => (lower: string) => words.has(lower)
const CLASSES: readonly (readonly [bit: number, belongs: (lower: string) => boolean])[] = [
  [DETERMINER, has(DETERMINERS)],
  [ARTICLE, has(ARTICLES)],
  [PRONOUN, has(PRONOUNS)],
  [SUBJECT_PRONOUN, has(SUBJECT_PRONOUNS)],
  [PREPOSITION, has(PREPOSITIONS)],
  [CONJUNCTION, has(CONJUNCTIONS)],
  [SUBORDINATOR, has(SUBORDINATORS)],
  [AUXILIARY, has(AUXILIARIES)],
  [NEGATION, has(NEGATIONS)],
  [MODAL, has(MODALS)],
  [ADVERB, isAdverb],
  [SHORT_PAST, has(SHORT_PASTS)],
  [CALENDAR, isCalendar],
  [FUNCTION_WORD, isFunctionWord],
  [ROLE, isRole],
  [BODY, isBody],
]

/** The classes of a word, as bits; by its small letters. */
export function classesOf(lower: string): number {
  return CLASSES.reduce((all, [bit, belongs]) => (belongs(lower) ? all | bit : all), 0)
}

/** Whether a token belongs to one of some classes; what is not there belongs to none. */
export const isA = (token: { readonly classes: number } | undefined, classes: number): boolean =>
  token !== undefined && (token.classes & classes) !== 0
