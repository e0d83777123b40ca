// A text as the grammar sees it: sentences in which each quotation is one word.

import type { Span } from '../article.ts'
import { opening } from '../english/dateline.ts'
import { withSurnames } from '../english/surnames.ts'
import { paragraphs, type Token, tokens } from '../english/tokens.ts'
import { WITH_LISTENER } from '../english/verbs.ts'
import { ABBREVIATIONS, FUNCTION_WORD, isA, MAY_END } from '../english/words.ts'
import { type Stretch, stretches } from './marks.ts'
import { firstNot } from './order.ts'

/** A word, a mark, or a whole quotation. */
export type Item = (Token & { readonly stretch?: undefined }) | Quoted
export type Quoted = Span & {
  readonly kind: 'quoted'
  readonly lower: ''
  readonly capital: false
  readonly classes: 0
  readonly verb?: undefined
  readonly comma: boolean // its words end in one, as American papers print it
  readonly stretch: Stretch
}

/** A sentence of one level of speech: quotations inside it are single items. */
export type Frame = Span & {
  readonly items: readonly Item[]
  readonly paragraph: number
  readonly ended: boolean // by a full stop or its like; a heading is not
}

/** A text taken to pieces once, for all who read it. */
export type Framed = {
  readonly text: string
  readonly lines: readonly (readonly Token[])[] // all tokens of each paragraph, those inside quotations too
  readonly frames: readonly Frame[] // the sentences outside quotations, after stamp and dateline
  readonly stretches: readonly Stretch[]
}

/** The paragraphs of a text, and its sentences, none of which crosses from one to the next. Linear. */
export function frames(text: string): Framed {
  const blocks = paragraphs(text)
  const lines = withSurnames(blocks.map(({ start, end }) => tokens(text, start, end)))
  const all = stretches(text, blocks)
  const found: Frame[] = []
  const begins = opening(text)
  const cased = isCased(text)
  let next = 0
  for (const [paragraph, block] of blocks.entries()) {
    const from = next
    while (next < all.length && all[next]?.paragraph === paragraph) next += 1
    const told = { start: Math.max(block.start, begins), end: block.end }
    const here = items(text, lines[paragraph] ?? [], told, all.slice(from, next))
    for (const frame of split(text, here, paragraph, cased)) found.push(frame)
  }
  return { text, lines, frames: found, stretches: all }
}

/** Whether a text is printed with capitals. To be asked once: where there is none the whole text is looked through. */
export const isCased = (text: string): boolean => CAPITAL.test(text)

/** The sentences inside a quotation, with the quotations inside it as single items. */
export function framesWithin(text: string, stretch: Stretch, cased: boolean): Frame[] {
  const { start, end } = stretch.inner
  const line = tokens(text, start, end)
  const all = items(text, line, stretch.inner, stretch.inside)
  return split(text, all, stretch.paragraph, cased)
}

function items(
  text: string,
  line: readonly Token[],
  block: Span,
  quoted: readonly Stretch[],
): readonly Item[] {
  if (quoted.length === 0) return part(text, line, block.start, block.end)
  const found: Item[] = []
  let at = block.start
  for (const stretch of quoted) {
    for (const token of part(text, line, at, stretch.outer.start)) found.push(token)
    found.push({
      ...stretch.outer,
      kind: 'quoted',
      lower: '',
      capital: false,
      classes: 0,
      comma: /,[’'”"]?$/.test(text.slice(stretch.inner.end - 2, stretch.inner.end)),
      stretch,
    })
    at = stretch.outer.end
  }
  for (const token of part(text, line, at, block.end)) found.push(token)
  return found
}

/** The tokens of a paragraph between two offsets: read anew only where one of them lies across an edge. */
function part(text: string, line: readonly Token[], start: number, end: number): readonly Token[] {
  if (start >= end) return []
  const first = firstNot(line, (token) => token.start < start)
  const next = firstNot(line, (token) => token.start < end)
  const across = (line[first - 1]?.end ?? start) > start || (line[next - 1]?.end ?? end) > end
  if (across) return tokens(text, start, end)
  return first === 0 && next === line.length ? line : line.slice(first, next)
}

function split(text: string, all: readonly Item[], paragraph: number, cased: boolean): Frame[] {
  const found: Frame[] = []
  let first = 0
  for (let n = 0; n < all.length; n += 1) {
    if (!endsSentence(text, all, n, cased)) continue
    n = afterClosing(all, n + 1) - 1
    found.push(frame(all.slice(first, n + 1), paragraph, true))
    first = n + 1
  }
  if (first < all.length) found.push(frame(all.slice(first), paragraph, false))
  return found
}

function frame(items: readonly Item[], paragraph: number, ended: boolean): Frame {
  return { items, paragraph, ended, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 }
}

// Past the brackets and stray marks that close with a sentence; a hostile row of them is left to the next.
function afterClosing(all: readonly Item[], from: number): number {
  let n = from
  while (n < from + 3 && CLOSING.test(all[n]?.lower ?? '')) n += 1
  return n
}

const CAPITAL = /\p{Lu}/u
const CLOSING = /^[)\]”"’]$/
const STOP = /^(?:[.!?]|\.{2,}|…)$/
const STOPPED = /[.!?…][)\]’'"”]*$/u

// A text without any capital tells by its full stops alone where sentences end.
function endsSentence(text: string, all: readonly Item[], n: number, cased: boolean): boolean {
  const item = all[n]
  if (!item || !mayEnd(item)) return false
  const next = all[afterClosing(all, n + 1)]
  const opensNext =
    (!cased && isStop(text, all, n)) ||
    next === undefined ||
    next.capital ||
    next.kind === 'quoted' ||
    isNumber(text, next) ||
    isOpening(next.lower)
  switch (item.kind) {
    case 'quoted': {
      const words = text.slice(
        Math.max(item.stretch.inner.start, item.stretch.inner.end - 4),
        item.stretch.inner.end,
      )
      if (!STOPPED.test(words) || !opensNext) return false
      if (next?.kind === 'quoted') return true
      if (tagFollows(all, n + 1)) return false
      // '"Why?" Hall asked.': a question keeps its cue; after a full stop newspapers begin a new sentence.
      return /\.[)\]’'"”]*$/u.test(words) || !cueFollows(all, n + 1)
    }
    case 'mark':
      return item.lower === '!' || item.lower === '?' || item.lower === '.'
        ? opensNext
        : opensNext && next?.kind !== 'quoted'
    case 'word':
      return opensNext && abbreviationEnds(item.lower, next)
    default:
      return item satisfies never
  }
}

function mayEnd({ kind, lower }: Item): boolean {
  return kind === 'quoted' || (kind === 'mark' ? STOP.test(lower) : lower.endsWith('.'))
}

// In a text without capitals. A letter with a full stop of its own is an initial: 'rosco p. coltrane', 'u.s. officials'.
function isStop(text: string, all: readonly Item[], n: number): boolean {
  const item = all[n]
  const before = all[n - 1]
  if (item?.kind !== 'mark') return item?.kind === 'quoted'
  const apart = before === undefined || before.end < item.start
  const letter = before?.kind === 'word' && before.end - before.start === 1
  return (apart || !letter) && !/[\p{L}\p{N}]/u.test(text[item.end] ?? '')
}

const isNumber = (text: string, item: Item): boolean =>
  item.kind === 'word' && /\p{N}/u.test(text[item.start] ?? '')
const isOpening = (lower: string): boolean =>
  lower === '(' || lower === '[' || lower === '—' || lower === '•' || lower === '*'

// A sentence may end with 'U.S.' or 'Inc.', never with 'Mr.' or an initial; then a word that begins sentences comes next.
function abbreviationEnds(lower: string, next: Item | undefined): boolean {
  const bare = lower.slice(0, -1)
  if (next === undefined) return true
  const acronym = bare.includes('.') && bare.length > 1
  if (!acronym && ABBREVIATIONS.has(bare) && !MAY_END.has(bare)) return false
  if (!acronym && bare.length === 1) return false
  return next.kind === 'quoted' || isA(next, FUNCTION_WORD)
}

const CUE_REACH = 8

// '“It is shut.” Hall said.': two or three words that only say who spoke are no sentence.
function tagFollows(all: readonly Item[], from: number): boolean {
  for (let n = from; n < from + 4; n += 1) {
    const item = all[n]
    if (item?.kind !== 'word') return false
    const verb = n > from && !item.capital ? item.verb : undefined
    if (verb) return verb.class === 'say' && verb.form === 'past' && all[n + 1]?.lower === '.'
  }
  return false
}

// Whether 'Hall asked.' or 'Ann Lee, the mayor, wanted to know.' comes: a verb of speech that says nothing more itself.
function cueFollows(all: readonly Item[], from: number): boolean {
  for (let n = from; n < Math.min(all.length, from + CUE_REACH); n += 1) {
    const item = all[n]
    if (!item || item.kind === 'quoted' || STOP.test(item.lower)) return false
    const verb = item.kind === 'word' && n > from ? item.verb : undefined
    if (verb?.class === 'say' && verb.form !== 'ing') {
      const after = all[n + 1]
      return (
        after === undefined ||
        after.kind !== 'word' ||
        WITH_LISTENER.has(verb.lemma) ||
        /^(?:in|on|at|of|during|to|as|before|after|with)$/.test(after.lower)
      )
    }
  }
  return false
}
