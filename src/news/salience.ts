// What one article tells first: its sentences that can be read alone, weighed.
import type { Dated, Mentioned, Quotation, Sentence } from './article.ts'
import { isRole } from './english/roles.ts'
import { dateline } from './sentences.ts'
import { overlap, terms } from './similarity.ts'
import { standalone, surroundings, touching } from './standalone.ts'

export type Key = Sentence & {
  readonly salience: number // 0–1, the most telling of the article has 1
  readonly day?: string // the first day it speaks of
}

/**
 * The sentences of one article that may stand in a summary, best first: each can be read alone, and is a slice
 * (see `standalone`). Salience weighs how early it stands, how central its words are to the article and its title,
 * whether it begins with somebody's name and whether something is decided in it; less where a reader would have to
 * know who, where or when is meant.
 */
export function keySentences(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Mentioned[],
  quotations: readonly Quotation[],
  dates: readonly Dated[] = [],
  title = '',
): Key[] {
  const around = surroundings(text, people, quotations)
  const words = sentences.map(({ start, end }) => new Set(terms(text.slice(start, end))))
  const frequency = counted(words)
  const titled = new Set(terms(title))
  const mentions = people.flatMap((person) => person.mentions).toSorted((a, b) => a.start - b.start)
  const days = new Map(dates.toReversed().map(({ sentence, day }) => [sentence, day]))
  const placed = dateline(text) !== undefined
  const keys = sentences.flatMap((sentence, at) => {
    const part = standalone(around, sentence)
    if (part === undefined) return []
    const own = words[at] ?? new Set()
    const printed = text.slice(part.start, part.end)
    const [first] = touching(mentions, part)
    const subject = first !== undefined && first.start - part.start <= SUBJECT
    const weight =
      WEIGHT.position * early(at, sentences.length) +
      WEIGHT.central * central(own, frequency, sentences.length) +
      WEIGHT.title * overlap(titled, own) +
      WEIGHT.subject * Number(subject) +
      WEIGHT.opens * Number(sentence.paragraph !== sentences[at - 1]?.paragraph)
    const less = turning(own) * telling(printed) * readable(printed, subject, placed)
    return [{ ...sentence, ...part, salience: weight, less, day: days.get(at) }]
  })
  const most = keys.reduce((sum, key) => Math.max(sum, key.salience), Number.MIN_VALUE)
  return keys
    .map(({ less, ...key }) => ({ ...key, salience: (less * key.salience) / most }))
    .toSorted((a, b) => b.salience - a.salience || a.start - b.start)
}

/** Whether a sentence means a place that only its dateline tells: "met here". */
export function meansItsPlace(sentence: string): boolean {
  return HERE.test(sentence)
}

const WEIGHT = { position: 0.6, central: 0.25, title: 0.15, subject: 0.1, opens: 0.15 }
const SUBJECT = 30 // characters before a name that begins a sentence: a title, "The", a date
const LENGTH_POWER = 0.8 // between the sum (long sentences win) and the mean (short ones win) of a sentence's words

// What news of any beat turns on: something is decided, done or undone. A mild prior, chosen by hand.
const TURNS = new Set(
  terms(
    'agree agreement deal decide decision approve reject refuse accept fail failure succeed success win lose sign ' +
      'order ban rule ruling vote elect appoint resign replace announce launch begin start open close end stop ' +
      'propose proposal offer demand promise plan warn threaten accuse admit deny confirm ' +
      'attack kill die death injure arrest charge convict sentence sue rescue destroy ' +
      'cut raise rise fall result breakthrough concession solution first record without neither',
  ),
)
const TURN = [0.85, 0.95, 1] // for none, one, more of these words

const HERE = /\bhere\b/i
/** A day that only the date of the article tells. */
const TODAY =
  /\b(?:today|tonight|tomorrow|yesterday|right now|this (?:morning|afternoon|evening))\b/i
const LESS = { here: 0.5, today: 0.7, unnamed: 0.5, presupposed: 0.7 }
/** "The Russian president said", "The council voted": what follows "The" up to a verb, at most three words. */
const THE = /^the ((?:[\p{L}\p{M}.’'-]+ ){1,3})/iu

/** What was before the news ("had hoped"), what was meant to be ("was to begin"), and what says little. */
const BEFORE = /^[^,;:“"]{2,60}? (?:had|was to|were to|was supposed to|were supposed to)\s/i
const VAGUE = /\b(?:something|somebody|someone|things|many|few|various|several)\b/gi
const SAYS_LESS = { before: 0.45, vague: 0.5, short: 0.7, compared: 0.7 }
/** "a larger meeting": than one that stands in another sentence. */
const COMPARED =
  /\ban? (?:larger|bigger|greater|smaller|wider|broader|longer|shorter|higher|lower|better|worse|stronger|weaker|tougher|similar|different) (?!than\b)/i
const THAN = /\b(?:than|to|from)\b/i
const SHORT = 11 // words

function telling(sentence: string): number {
  const before = BEFORE.test(sentence) ? SAYS_LESS.before : 1
  const short = sentence.split(' ').length < SHORT ? SAYS_LESS.short : 1
  const compared = COMPARED.test(sentence) && !THAN.test(sentence) ? SAYS_LESS.compared : 1
  return before * short * compared * SAYS_LESS.vague ** (sentence.match(VAGUE)?.length ?? 0)
}

/** Less than 1 where a reader would have to know who, where or when is meant. */
function readable(sentence: string, subject: boolean, placed: boolean): number {
  const where = HERE.test(sentence) && !placed ? LESS.here : 1
  const when = TODAY.test(sentence) ? LESS.today : 1
  return where * when * (subject ? 1 : who(sentence))
}

function who(sentence: string): number {
  const after = THE.exec(sentence)?.[1]?.trim().split(' ')
  if (after === undefined) return 1
  if (after.some((word) => isRole(word.toLowerCase()))) return LESS.unnamed
  return after.some((word) => /^\p{Lu}/u.test(word)) ? 1 : LESS.presupposed
}

function early(at: number, of: number): number {
  return 1 / (1 + at / Math.max(3, of / 8))
}

function turning(own: ReadonlySet<string>): number {
  let found = 0
  for (const word of own) if (TURNS.has(word)) found++
  return TURN[Math.min(found, TURN.length - 1)] ?? 1
}

function counted(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function central(
  own: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
  sentences: number,
): number {
  let sum = 0
  for (const word of own) sum += (frequency.get(word) ?? 0) / sentences
  return own.size === 0 ? 0 : Math.min(1, sum / own.size ** LENGTH_POWER)
}
