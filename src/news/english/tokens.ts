// Words and marks of an English text with their places. Everything here is one pass from left to right.
import type { Span } from '../article.ts'
import { ABBREVIATIONS } from './words.ts'

export type Token = Span & {
  readonly kind: 'word' | 'mark'
  readonly lower: string // with a straight apostrophe
  readonly capital: boolean // begins with a capital letter
}

// A possessive or a contraction is a token of its own ('Hall' + '’s', 'she' + '’d'), so that a name stays a name.
const SUFFIX = /['’](?:s|d|ll|ve|re|m)(?![\p{L}\p{N}])/uy
const ACRONYM = /(?:\p{Lu}\.){2,}/uy
const WORD =
  /[$£€#@]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-‐‑&_](?=[\p{L}\p{N}])|[.,](?=\p{N})|\.(?=\p{Ll}{2})|['’](?=\p{L})(?!(?:s|d|ll|ve|re|m)(?![\p{L}\p{N}])))*/uy
const MARK = /\.{2,}|-{2,}|\S/uy
const CAPITAL = /^\p{Lu}/u
const INITIAL = /^\p{Lu}$/u
const SPACE = /\s+/uy

/** The tokens between two offsets, in order. A full stop that belongs to an abbreviation or an initial stays with its word. */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const found: Token[] = []
  let at = start
  while (at < end) {
    const gap = match(SPACE, text, at)
    if (gap > at) {
      at = gap
      continue
    }
    const word = wordEnd(text, at)
    const stop = Math.min(word ?? match(MARK, text, at), end)
    found.push(token(text, at, Math.max(stop, at + 1), word === undefined ? 'mark' : 'word'))
    at = Math.max(stop, at + 1)
  }
  return found
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function wordEnd(text: string, at: number): number | undefined {
  const acronym = match(ACRONYM, text, at)
  if (acronym > at) return acronym
  const suffix = match(SUFFIX, text, at)
  if (suffix > at) return suffix
  const word = match(WORD, text, at)
  if (word === at) return undefined
  if (text[word] !== '.' || text[word + 1] === '.' || word - at > 8) return word
  const bare = text.slice(at, word)
  return INITIAL.test(bare) ||
    ABBREVIATIONS.has(bare.toLowerCase().slice(bare.lastIndexOf('-') + 1))
    ? word + 1
    : word
}

function token(text: string, start: number, end: number, kind: Token['kind']): Token {
  const words = text.slice(start, end)
  return {
    start,
    end,
    kind,
    lower: words.toLowerCase().replaceAll('’', "'"),
    capital: CAPITAL.test(words),
  }
}

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

const EDGE = /\s/u

/** The span without the blanks at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && EDGE.test(text[from] ?? '')) from += 1
  while (to > from && EDGE.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}
