// Which sentences can be read without the one before.

import type { Mentioned, Quotation, Sentence, Span } from './article.ts'
import {
  BLANK,
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
import { clued, matches } from './clues.ts'
import { beginning } from './openings.ts'

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
 * long (LENGTH). Always a slice. `whole` is the sentence as printed, `clues` are those of its words.
 */
export function standalone(
  around: Surroundings,
  sentence: Sentence,
  whole: string,
  clues: number,
): Span | undefined {
  if (whole.length > LONGEST || asks(whole) || breaksOff(whole)) return undefined
  if (!balanced(whole) || mostlyQuoted(around, sentence, whole)) return undefined
  if (matches(POINTING, whole, clues)) return undefined
  if (matches(COUNTED, whole, clues) && !NAMED_TWO.test(whole)) return undefined
  if (matches(UNTOLD, whole, clues) && !TOLD.test(whole)) return undefined
  const at = beginning(whole, around)
  if (at === undefined) return undefined
  const rest = whole.slice(at)
  const words = count(rest)
  if (words < LENGTH.fewest || words > LENGTH.most || (at > 0 && !balanced(rest))) return undefined
  if (meansSomebodyBefore(rest, sentence.start + at, around, clues)) return undefined
  return { start: sentence.start + at, end: sentence.start + at + rest.length }
}

const LENGTH = { fewest: 8, most: 45 } // words; a longer one is hard to read in a chat, and takes the room of two
const LONGEST = 600 // characters; spares the patterns a hostile sentence
const MOSTLY = 0.4 // of the characters
const CAPITAL = /\p{Lu}/u
const QUESTION = /\?["”’)\]]*\s*$/
const BLANK_LINE = /\n\s*\n/
const OPEN_END = new Set(':;,–—-')
/** Words further on that need the sentence before: "agreed to that demand", ", however,". Not "this week". */
const POINTING = clued(
  'however too therefore meanwhile though instead these such this that then also later',
  /,\s(?:however|too|therefore|meanwhile|though|instead)[,.]|\b(?:these|such|this|to that|of that|on that|for that|from that|with that)\s(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|season|spring|summer|autumn|fall|winter|morning|evening|afternoon|as\b|an?\b|the\b|is\b|was\b)\p{Ll}|^\S+\s(?:then|also|later|too)\b/iu,
)
/** "on neither list", "both sides": of what was counted before; not "both food and water", "neither a deal nor peace". */
const COUNTED = clued(
  'both neither',
  /\b(?:at|by|for|from|in|of|on|to|with) neither (?!(?:of|the|an?)\b)\p{Ll}+\b(?!.{0,80}\bnor\b)|\bboth (?:of (?:the|them|these|those)\b|(?!of\b|the\b|in\b|on\b|at\b|to\b)(?:\p{Ll}+ )?(?:\p{Ll}+s|men|women|people)\b(?!.{0,40}\band\b))/iu,
)
/** "The council and the ferry company want both": the two stand before it. */
const NAMED_TWO = /\p{L}+ (?:and|or) (?:\p{L}+ ){1,8}(?:.{0,60} )?both\b/u
const PERSONAL = clued(
  'he she him her his hers himself herself',
  /\b(?:he|she|him|her|his|hers|himself|herself)\b/iu,
)
const SUBJECT = /^(?:the|an?)\s/i // somebody who is described: "A teacher said she"
const WORDS = /[\p{L}\p{M}\p{N}]+/gu
/** "was to begin as a talk between two": alone it tells what may not have happened, unless the sentence goes on to say. */
const UNTOLD = clued(
  'was were',
  /^[^“"]{2,120}?\b(?:was|were) (?:(?:originally|initially|at first) )?(?:to|supposed to|set to|due to|meant to|expected to) (?!blame\b|be (?:seen|found|had)\b)\p{Ll}/iu,
)
const TOLD = /\b(?:but|instead|though|although|until|before)\b/i
const asks = (whole: string): boolean => whole.includes('?') && QUESTION.test(whole)

function breaksOff(whole: string): boolean {
  return (
    OPEN_END.has(whole.trimEnd().at(-1) ?? '') || (whole.includes('\n') && BLANK_LINE.test(whole))
  )
}

/** "Hours before the start he raised the stakes": nobody whom the pronoun may mean was named before it. */
function meansSomebodyBefore(
  rest: string,
  start: number,
  around: Surroundings,
  clues: number,
): boolean {
  const pronoun = clues & PERSONAL.clue ? PERSONAL.pattern.exec(rest) : null
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
  return times('“', part) === times('”', part) && times('"', part) % 2 === 0
}

function times(mark: string, text: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found++
  return found
}

/** How many words: what stands between blanks. */
function count(text: string): number {
  let words = 1
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const blank = sortAt(text, at) & BLANK
    if (blank !== 0 && before === 0) words++
    before = blank
  }
  return words
}

function mostlyQuoted(around: Surroundings, { start, end }: Span, whole: string): boolean {
  const covered = touching(around.quoted, { start, end }).reduce(
    (sum, part) => sum + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)),
    0,
  )
  let marked = 0
  if (whole.includes('“') || whole.includes('"'))
    for (const [part] of whole.matchAll(MARKED)) marked += part.length
  return Math.max(covered, marked) > MOSTLY * (end - start)
}

const MARKED = /“[^“”]*”|"[^"]*"/g
