// What one article tells first: its sentences that can be read alone, weighed.
import type { Dated, Mentioned, Quotation, Sentence } from './article.ts'
import { LETTER, MARK, runEnd, sortAt, UPPER } from './characters.ts'
import { clued, cluesOf, matches } from './clues.ts'
import { isRole } from './english/roles.ts'
import { remembered } from './remembered.ts'
import { dateline } from './sentences.ts'
import { standalone, surroundings, touching } from './standalone.ts'
import { eachWord, termOf, terms } from './terms.ts'

export type Key = Sentence & {
  readonly salience: number // 0–1, the most telling of the article has 1
  readonly day?: string // the first day it speaks of, rather that of its main clause
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
  const { told, frequency, titled } = words(text, sentences, title)
  const mentions = people.flatMap((person) => person.mentions).toSorted((a, b) => a.start - b.start)
  const days = daysOf(text, sentences, dates)
  const placed = dateline(text) !== undefined
  const keys = told.flatMap(({ sentence, whole, own, turns, clues }, at) => {
    const part = standalone(around, sentence, whole, clues)
    if (part === undefined) return []
    const printed = text.slice(part.start, part.end)
    const [first] = touching(mentions, part)
    const subject = first !== undefined && first.start - part.start <= SUBJECT
    const weight =
      WEIGHT.position * early(at, sentences.length) +
      WEIGHT.central * central(own, frequency, sentences.length) +
      WEIGHT.title * share(titled, own) +
      WEIGHT.subject * Number(subject) +
      WEIGHT.opens * Number(sentence.paragraph !== sentences[at - 1]?.paragraph)
    const turning = TURN[Math.min(turns, TURN.length - 1)] ?? 1
    const less = turning * telling(printed, clues) * readable(printed, clues, subject, placed)
    return [{ ...sentence, ...part, salience: weight, less, day: days.get(at) }]
  })
  const most = keys.reduce((sum, key) => Math.max(sum, key.salience), Number.MIN_VALUE)
  return keys
    .map(({ less, ...key }) => ({ ...key, salience: (less * key.salience) / most }))
    .toSorted((a, b) => b.salience - a.salience || a.start - b.start)
}

/** The day of each sentence: the first outside a clause that leads to it ("After the vote on Friday, …"), else the first. */
function daysOf(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly Dated[],
): Map<number, string> {
  const days = new Map<number, { readonly day: string; readonly leads: boolean }>()
  for (const { sentence, day, words } of dates) {
    const before = days.get(sentence)
    if (before !== undefined && !before.leads) continue
    const start = sentences[sentence]?.start ?? 0
    const head = text.slice(start, Math.min(words.start, start + LEAD))
    const leads = LEADS.test(head)
    if (before === undefined ? !APART.test(head) : !leads) days.set(sentence, { day, leads })
  }
  return new Map(Array.from(days, ([sentence, { day }]) => [sentence, day]))
}

const LEAD = 300 // characters; spares the patterns a hostile sentence
const AMOUNT =
  '(?:a|an|the|few|couple|of|several|many|some|one|two|three|four|five|six|seven|eight|nine|ten|\\p{N}+|half)'
const UNIT = '(?:minute|hour|day|night|week|month|year|decade)s?'
const LEADS = new RegExp(
  `^(?:(?:${AMOUNT}|${UNIT}|just|only|even|shortly|soon|long|right|immediately|more|less|than|about|nearly|almost|ever) ){0,6}(?:after|before|since|until)\\b[^,;:]*$`,
  'iu',
)
/** "Two months after the attack on Friday, …": what is told happened on another day, which nothing names. */
const APART = new RegExp(`^(?:\\S+ ){0,4}${UNIT} (?:after|before|since)\\b[^,;:]*$`, 'iu')

/** Whether a sentence means a place that only its dateline tells: "met here". */
export function meansItsPlace(sentence: string): boolean {
  return HERE.pattern.test(sentence)
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

const HERE = clued('here', /\bhere\b/i)
/** A day that only the date of the article tells. */
const TODAY = clued(
  'today tonight tomorrow yesterday right this',
  /\b(?:today|tonight|tomorrow|yesterday|right now|this (?:morning|afternoon|evening))\b/i,
)
const LESS = { here: 0.5, today: 0.7, unnamed: 0.5, presupposed: 0.7 }

/** What was before the news ("had hoped"), what was meant to be ("was to begin"), and what says little. */
const BEFORE = clued(
  'had was were',
  /^[^,;:“"]{2,60}? (?:had|was to|were to|was supposed to|were supposed to)\s/i,
)
const VAGUE = clued(
  'something somebody someone things many few various several',
  /\b(?:something|somebody|someone|things|many|few|various|several)\b/gi,
)
const SAYS_LESS = { before: 0.45, vague: 0.5, short: 0.7, compared: 0.7 }
/** "a larger meeting": than one that stands in another sentence. */
const COMPARED = clued(
  'larger bigger greater smaller wider broader longer shorter higher lower better worse stronger weaker tougher similar different',
  /\ban? (?:larger|bigger|greater|smaller|wider|broader|longer|shorter|higher|lower|better|worse|stronger|weaker|tougher|similar|different) (?!than\b)/i,
)
const THAN = /\b(?:than|to|from)\b/i
const SHORT = 11 // words

function telling(sentence: string, clues: number): number {
  const before = matches(BEFORE, sentence, clues) ? SAYS_LESS.before : 1
  const short = shorterThan(SHORT, sentence) ? SAYS_LESS.short : 1
  const compared =
    matches(COMPARED, sentence, clues) && !THAN.test(sentence) ? SAYS_LESS.compared : 1
  const vague = (clues & VAGUE.clue) === 0 ? 0 : (sentence.match(VAGUE.pattern)?.length ?? 0)
  return before * short * compared * SAYS_LESS.vague ** vague
}

function shorterThan(words: number, sentence: string): boolean {
  let at = -1
  for (let n = 1; n < words; n++) {
    at = sentence.indexOf(' ', at + 1)
    if (at === -1) return true
  }
  return false
}

/** Less than 1 where a reader would have to know who, where or when is meant. */
function readable(sentence: string, clues: number, subject: boolean, placed: boolean): number {
  const where = matches(HERE, sentence, clues) && !placed ? LESS.here : 1
  const when = matches(TODAY, sentence, clues) ? LESS.today : 1
  return where * when * (subject ? 1 : who(sentence))
}

function who(sentence: string): number {
  if (!/^the /i.test(sentence)) return 1
  const after = afterThe(sentence)
  if (after.length === 0) return 1
  if (after.some((word) => isRole(word.toLowerCase()))) return LESS.unnamed
  return after.some((word) => sortAt(word, 0) & UPPER) ? 1 : LESS.presupposed
}

/** "The Russian president said", "The council voted": what follows "The" up to a verb, at most three words. */
function afterThe(sentence: string): string[] {
  const found: string[] = []
  let start = 'the '.length
  while (found.length < 3) {
    let end = runEnd(sentence, start, LETTER | MARK)
    while (JOINS.has(sentence[end] ?? '')) end = runEnd(sentence, end + 1, LETTER | MARK)
    if (end === start || sentence[end] !== ' ') break
    found.push(sentence.slice(start, end))
    start = end + 1
  }
  return found
}

const JOINS = new Set(".’'-")

function early(at: number, of: number): number {
  return 1 / (1 + at / Math.max(3, of / 8))
}

/** A sentence by its words. */
type Told = {
  readonly sentence: Sentence
  readonly whole: string // as printed
  readonly own: readonly number[] // its terms, each once
  readonly turns: number // how many of them are in TURNS
  readonly clues: number
}

const seen = remembered((word) => {
  const term = termOf(word)
  return { term, turns: TURNS.has(term), clues: cluesOf(word) }
})

/** The sentences with their terms as numbers from 0 on, in how many of them each stands, and those of the title. */
function words(text: string, sentences: readonly Sentence[], title: string) {
  const numbers = new Map<string, number>()
  const last: number[] = [] // for each term, the last sentence that has it
  const frequency: number[] = []
  const told = sentences.map((sentence, at): Told => {
    const whole = text.slice(sentence.start, sentence.end)
    const own: number[] = []
    let [turns, clues] = [0, 0]
    eachWord(whole, (start, end) => {
      const word = seen(whole, start, end)
      clues |= word.clues
      if (word.term === '') return
      const number = numbers.get(word.term) ?? numbers.size
      if (last[number] === at) return
      if (number === numbers.size) numbers.set(word.term, number)
      last[number] = at
      frequency[number] = (frequency[number] ?? 0) + 1
      own.push(number)
      if (word.turns) turns++
    })
    return { sentence, whole, own, turns, clues }
  })
  const titled = new Set(Array.from(new Set(terms(title)), (term) => numbers.get(term) ?? term))
  return { told, frequency, titled }
}

/** The share of the terms of the smaller of two that the other has too, 0–1. */
function share(titled: ReadonlySet<number | string>, own: readonly number[]): number {
  const least = Math.min(titled.size, own.length)
  return least === 0 ? 0 : own.filter((term) => titled.has(term)).length / least
}

function central(own: readonly number[], frequency: readonly number[], sentences: number): number {
  let sum = 0
  for (const term of own) sum += (frequency[term] ?? 0) / sentences
  return own.length === 0 ? 0 : Math.min(1, sum / own.length ** LENGTH_POWER)
}
