// Which sentences can be read without the one before.

import type { Mentioned, Quotation, Sentence, Span } from './article.ts'
import {
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  runEnd,
  sortAt,
  sortBefore,
  UPPER,
  width,
} from './characters.ts'
import { dateline } from './sentences.ts'

/** What must be known of a whole article before its sentences can be judged; made once for each article. */
export type Surroundings = {
  readonly text: string
  readonly names: ReadonlySet<string> // words that are capitalised in the middle of sentences
  readonly cased: boolean // false where the source was printed in lower case throughout
  readonly quoted: readonly Span[] // in order
}

export function surroundings(
  text: string,
  people: readonly Mentioned[],
  quotations: readonly Quotation[],
): Surroundings {
  const mentioned = people.flatMap((person) => [
    ...person.name.split(' '),
    ...person.mentions.flatMap((span) => text.slice(span.start, span.end).split(' ')),
  ])
  const inside = insideNames(text)
  return {
    text,
    names: new Set([...mentioned, ...inside]),
    cased: CAPITAL.test(text),
    quoted: quotations
      .filter((one) => one.kind !== 'indirect')
      .flatMap((one) => one.parts)
      .toSorted((a, b) => a.start - b.start),
  }
}

/** Words with a capital that stand after a small letter, a figure or a comma; of a row of them the first, third … */
function insideNames(text: string): string[] {
  const found: string[] = []
  let free = 0 // what stands before here is used up
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (at <= free || !(sortAt(text, at + 1) & UPPER)) continue
    const goesOn = sortBefore(text, at) & (LOWER | NUMBER) || COMMA.has(text[at - 1] ?? '')
    const second = at + 1 + width(sortAt(text, at + 1))
    const end = runEnd(text, second, LETTER | MARK | NUMBER)
    if (!goesOn || end === second) continue
    found.push(text.slice(at + 1, end))
    free = end
  }
  return found
}

const COMMA = new Set(',;')

/** Those of `spans`, which are in order and do not overlap, that share a character with `span`. */
export function touching(spans: readonly Span[], span: Span): readonly Span[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  let to = low
  while ((spans[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++
  return spans.slice(low, to)
}

/**
 * The part of a sentence that can stand in a summary: the whole, or what follows a leading "But".
 * It begins with a name, a noun phrase or a date. Absent when it would need its neighbours: it begins with a pronoun or an adverb,
 * points back ("to that demand"), asks, is mostly somebody's words, has an open quotation mark, or is too short or
 * long (LENGTH). Always a slice.
 */
export function standalone(around: Surroundings, sentence: Sentence): Span | undefined {
  const whole = around.text.slice(sentence.start, sentence.end)
  if (whole.length > LONGEST || QUESTION.test(whole) || BREAK.test(whole)) return undefined
  if (!balanced(whole) || mostlyQuoted(around, sentence) || POINTING.test(whole)) return undefined
  if (UNTOLD.test(whole) && !TOLD.test(whole)) return undefined
  const begins = [afterDateline(whole) ?? 0, afterAgency(whole), afterLinking(whole)]
  const at = begins.find((begin) => begin !== undefined && opens(whole.slice(begin), around))
  if (at === undefined) return undefined
  const rest = whole.slice(at)
  const words = rest.split(/\s+/).length
  if (words < LENGTH.fewest || words > LENGTH.most || !balanced(rest)) return undefined
  if (meansSomebodyBefore(rest, sentence.start + at, around)) return undefined
  return { start: sentence.start + at, end: sentence.start + at + rest.length }
}

const LENGTH = { fewest: 8, most: 45 } // words; a longer one is hard to read in a chat, and takes the room of two
const LONGEST = 600 // characters; spares the patterns a hostile sentence
const MOSTLY = 0.4 // of the characters
const CAPITAL = /\p{Lu}/u
const QUESTION = /\?["”’)\]]*\s*$/
const BREAK = /\n\s*\n|[:;,–—-]\s*$/
const OPENING_WORD =
  /^(?:\p{L}\.){2,}|^[\p{L}\p{M}\p{N}$£€][\p{L}\p{M}\p{N}.,'’]*(?:-[\p{L}\p{M}\p{N}]+)*/u
const EDGES = /[.,'’]+$/

const NO_OPENING = new Set(
  // pronouns, and what points back
  (
    'he she it they we you i me him them us this that these those his her its their our your my mine ones both each ' +
    'either neither none others another such same here there who whom whose what which whatever how why when where ' +
    "whether it's he's she's they're we're you're that's there's i'm i've here's what's " +
    // conjunctions and linking words
    'but and or so yet nor for plus if unless although though because while whilst since as until till than lest ' +
    'however still meanwhile instead also then thus therefore moreover furthermore nevertheless nonetheless otherwise ' +
    'besides indeed perhaps maybe again now later earlier soon not only even just too once twice never always often ' +
    'sometimes already almost quite rather very much more most less least first second third last next finally ' +
    'elsewhere likewise hence ' +
    // prepositions
    'after before in on at by with without within from to into onto of off over under above below between among ' +
    'amongst amid amidst during despite against about around across along behind beyond beside near through ' +
    'throughout toward towards upon via per like unlike except following according based given regarding concerning ' +
    'including excluding contrary thanks due ' +
    // verbs: participles, orders, questions
    'asked told seen born set made known taken left held led built written faced is are was were be been do does did ' +
    'has have had will would can could shall should may might must let see read click watch sign write call follow ' +
    'photo image video credit caption file advertisement updated yes ok okay well oh ah wow sorry'
  ).split(' '),
)
/** After "the": a noun that names nothing unless something was named before. */
const POINTS_BACK = new Set(
  (
    'two three four five pair duo trio former latter same other others move moves decision announcement comments ' +
    'remarks news man woman boy girl men women statement incident latest first second ruling report case result ' +
    'plan plans number figure figures issue attack victim victims suspect author couple'
  ).split(' '),
)
const DATE =
  /^(?:(?:on|by|in|since|late|early|until|before|after)\s+)*(?:(?:late|early|mid)[\s-])?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|(?:1[89]|20)\d\d)(?![\p{L}\p{N}])/iu
/** Words further on that need the sentence before: "agreed to that demand", ", however,". Not "this week". */
const POINTING =
  /,\s(?:however|too|therefore|meanwhile|though|instead)[,.]|\b(?:these|such|this|to that|of that|on that|for that|from that|with that)\s(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|season|spring|summer|autumn|fall|winter|morning|evening|afternoon|as\b|an?\b|the\b|is\b|was\b)\p{Ll}|^\S+\s(?:then|also|later|too)\b/iu
/** "(CNN)", "(Reuters) -": who reports, as agencies print it before the first word. */
const AGENCY =
  /^\(\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15}){0,2}\)\s{0,2}(?:[-–—]{1,2}\s{0,2})?/u
const PERSONAL = /\b(?:he|she|him|her|his|hers|himself|herself)\b/iu
const SUBJECT = /^(?:the|an?)\s/i // somebody who is described: "A teacher said she"
const WORDS = /[\p{L}\p{M}\p{N}]+/gu
/** "was to begin as a talk between two": alone it tells what may not have happened, unless the sentence goes on to say. */
const UNTOLD =
  /^[^“"]{2,120}?\b(?:was|were) (?:(?:originally|initially|at first) )?(?:to|supposed to|set to|due to|meant to|expected to) (?!blame\b|be (?:seen|found|had)\b)\p{Ll}/iu
const TOLD = /\b(?:but|instead|though|although|until|before)\b/i
const LINKING =
  /^(?:but|and|yet|so|still|meanwhile|however|moreover|furthermore|also|instead|nevertheless|nonetheless|besides|indeed|in addition|at the same time|in fact|for now|of course)(?:,\s*|\s+)(?=[\p{Lu}\p{N}])/iu
const OPEN = /[“]/g
const CLOSE = /[”]/g
const STRAIGHT = /"/g

function opens(rest: string, around: Surroundings): boolean {
  if (DATE.test(rest)) return true
  const printed = OPENING_WORD.exec(rest)?.[0].replace(EDGES, '')
  if (printed === undefined || printed === '') return false
  if (around.cased && /^\p{Ll}/u.test(printed)) return false
  const word = printed.toLowerCase().replace('’', "'")
  if (NO_OPENING.has(word)) return false
  if (word === 'the')
    return !POINTS_BACK.has(/^the\s+([\p{L}]+)/iu.exec(rest)?.[1]?.toLowerCase() ?? '')
  if (rest.startsWith(`${printed}, `) && !around.names.has(printed)) return false // "Today, …", "Well, …"
  return !/(?:ly|ing|ed)$/.test(word) || around.names.has(printed)
}

/** Also below a headline, where the text does not begin with it. */
function afterDateline(whole: string): number | undefined {
  return dateline(whole)?.span.end
}

function afterAgency(whole: string): number | undefined {
  return AGENCY.exec(whole)?.[0].length
}

function afterLinking(whole: string): number | undefined {
  return LINKING.exec(whole)?.[0].length
}

/** "Hours before the start he raised the stakes": nobody whom the pronoun may mean was named before it. */
function meansSomebodyBefore(rest: string, start: number, around: Surroundings): boolean {
  const pronoun = PERSONAL.exec(rest)
  if (pronoun === null || SUBJECT.test(rest)) return false
  if (
    touching(around.quoted, { start: start + pronoun.index, end: start + pronoun.index + 1 })
      .length > 0
  )
    return false
  const before = rest.slice(0, pronoun.index).match(WORDS) ?? []
  return !before.some((word) => around.names.has(word))
}

function balanced(part: string): boolean {
  const count = (mark: RegExp): number => part.match(mark)?.length ?? 0
  return count(OPEN) === count(CLOSE) && count(STRAIGHT) % 2 === 0
}

function mostlyQuoted(around: Surroundings, { start, end }: Span): boolean {
  const covered = touching(around.quoted, { start, end }).reduce(
    (sum, part) => sum + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)),
    0,
  )
  const marked = Array.from(
    around.text.slice(start, end).matchAll(/“[^“”]*”|"[^"]*"/g),
    (match) => match[0].length,
  ).reduce((sum, length) => sum + length, 0)
  return Math.max(covered, marked) > MOSTLY * (end - start)
}
