// Words and marks of an English text with their places. Everything here is one pass from left to right.

import type { Span } from '../article.ts'
import { BLANK, LETTER, LOWER, MARK, NUMBER, runEnd, sortAt, UPPER, width } from '../characters.ts'
import { remembered } from '../remembered.ts'
import { type SpeechVerb, speechVerb } from './verbs.ts'
import { ABBREVIATIONS, classesOf } from './words.ts'

export type Token = Span & {
  readonly kind: 'word' | 'mark'
  readonly lower: string // with a straight apostrophe
  readonly capital: boolean // begins with a capital letter
  readonly classes: number // words.ts
  readonly verb?: SpeechVerb | undefined // that the word is a form of
}

const CONTRACTED = /['’](?:s|d|ll|ve|re|m)(?![\p{L}\p{N}])/uy
const INITIAL = /^\p{Lu}$/u
const LONGEST_ABBREVIATION = 8

/**
 * The tokens between two offsets, in order. A possessive or a contraction is a token of its own ('Hall' + '’s', 'she' +
 * '’d'), so that a name stays a name; a full stop that belongs to an abbreviation or an initial stays with its word; a
 * hyphen, an ampersand or an apostrophe between letters, and a comma or a point between digits, belong to theirs.
 */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const found: Token[] = []
  let at = start
  while (at < end) {
    if (sortAt(text, at) & BLANK) {
      at += 1
      continue
    }
    const word = wordEnd(text, at)
    const stop = Math.max(Math.min(word ?? markEnd(text, at), end), at + 1)
    const kind = word === undefined ? 'mark' : 'word'
    const { lower, capital, classes, verb } = printed(text, at, stop)
    found.push({ start: at, end: stop, kind, lower, capital, classes, verb })
    at = stop
  }
  return found
}

function wordEnd(text: string, at: number): number | undefined {
  const sort = sortAt(text, at)
  const first = text.charCodeAt(at)
  if (sort & LETTER) {
    const dotted = dottedEnd(text, at)
    if (dotted !== undefined) return dotted
  }
  if (isApostrophe(first)) return contractionEnd(text, at)
  const from = isSign(first) ? at + 1 : at
  if (!(sortAt(text, from) & (LETTER | NUMBER))) return undefined
  const word = bodyEnd(text, from)
  if (text[word] !== '.' || text[word + 1] === '.' || word - at > LONGEST_ABBREVIATION) return word
  const bare = text.slice(at, word)
  return INITIAL.test(bare) ||
    ABBREVIATIONS.has(bare.toLowerCase().slice(bare.lastIndexOf('-') + 1))
    ? word + 1
    : word
}

/** Where 'U.S.' and 'p.m.' end: letters with their points, two at least. */
function dottedEnd(text: string, at: number): number | undefined {
  let end = at
  let letters = 0
  while (sortAt(text, end) & LETTER) {
    const point = end + width(sortAt(text, end))
    if (text.charCodeAt(point) !== POINT) break
    end = point + 1
    letters += 1
  }
  return letters > 1 ? end : undefined
}

function contractionEnd(text: string, at: number): number | undefined {
  CONTRACTED.lastIndex = at
  return CONTRACTED.test(text) ? CONTRACTED.lastIndex : undefined
}

/** Where the word ends whose first letter or digit stands at an offset. */
function bodyEnd(text: string, first: number): number {
  let at = first
  for (;;) {
    at = runEnd(text, at, LETTER | MARK | NUMBER)
    if (!joins(text, at)) return at
    at += 1
  }
}

/** Whether a mark inside a word belongs to it. */
function joins(text: string, at: number): boolean {
  const next = sortAt(text, at + 1)
  switch (text[at]) {
    case '-':
    case '‐':
    case '‑':
    case '&':
    case '_':
      return (next & (LETTER | NUMBER)) !== 0
    case ',':
      return (next & NUMBER) !== 0
    case '.':
      if (next & NUMBER) return true
      return (next & LOWER) !== 0 && (sortAt(text, at + 1 + width(next)) & LOWER) !== 0
    case "'":
    case '’':
      return (next & LETTER) !== 0 && contractionEnd(text, at) === undefined
    default:
      return false
  }
}

/** Where a mark ends: a row of points or hyphens is one. */
function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = at + width(sortAt(text, at))
  if (code === POINT || code === HYPHEN) while (text.charCodeAt(end) === code) end += 1
  return end
}

const POINT = 0x2e
const HYPHEN = 0x2d
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
const isSign = (code: number): boolean =>
  code === 0x24 || code === 0xa3 || code === 0x20ac || code === 0x23 || code === 0x40 // $ £ € # @

// One string for each word also makes every later look-up of it quick.
const printed = remembered((word) => {
  const lower = word.toLowerCase().replaceAll('’', "'")
  const capital = (sortAt(word, 0) & UPPER) !== 0
  return { lower, capital, classes: classesOf(lower), verb: speechVerb(lower) }
})

const BLANK_LINE = /\n[^\S\n]*\n/
const LINE = /[^\n]+/g
const WRAPPED_SHARE = 0.3 // of single line ends that stand before a small letter: then lines are only wrapped

/**
 * The paragraphs: what stands between blank lines, or between any line ends where the text is not hard-wrapped
 * (a text is when a third of its single line ends stand inside a sentence). Blank ends are left out.
 */
export function paragraphs(text: string): Span[] {
  const lines = [...text.matchAll(LINE)]
    .map((line) => trim(text, { start: line.index, end: line.index + line[0].length }))
    .filter((line) => line.end > line.start)
  const single = lines.slice(1).map((line, n) => !BLANK_LINE.test(between(text, lines[n], line)))
  const inside = lines
    .slice(1)
    .filter((line, n) => single[n] && /^\p{Ll}/u.test(text[line.start] ?? ''))
  const wrapped =
    inside.length > 0 && inside.length >= WRAPPED_SHARE * single.filter(Boolean).length
  if (!wrapped) return lines
  const joined: Span[] = []
  for (const [n, line] of lines.entries()) {
    const last = joined.at(-1)
    if (last && single[n - 1]) joined[joined.length - 1] = { start: last.start, end: line.end }
    else joined.push(line)
  }
  return joined
}

function between(text: string, before: Span | undefined, after: Span): string {
  return text.slice(before?.end ?? 0, after.start)
}

/** The span without the blanks at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && sortAt(text, from) & BLANK) from += 1
  while (to > from && sortAt(text, to - 1) & BLANK) to -= 1
  return { start: from, end: to }
}
