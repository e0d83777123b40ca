// A text as the grammar sees it: sentences in which each quotation is one word.
import type { Span } from '../article.ts'
import { opening } from '../english/dateline.ts'
import { paragraphs, type Token, tokens } from '../english/tokens.ts'
import { speechVerb } from '../english/verbs.ts'
import { ABBREVIATIONS, isFunctionWord, MAY_END } from '../english/words.ts'
import { type Stretch, stretches } from './marks.ts'

/** A word, a mark, or a whole quotation. */
export type Item = (Token & { readonly stretch?: undefined }) | Quoted
export type Quoted = Span & {
  readonly kind: 'quoted'
  readonly lower: ''
  readonly capital: false
  readonly comma: boolean // its words end in one, as American papers print it
  readonly stretch: Stretch
}

/** A sentence of one level of speech: quotations inside it are single items. */
export type Frame = Span & {
  readonly items: readonly Item[]
  readonly paragraph: number
  readonly ended: boolean // by a full stop or its like; a heading is not
}

/** The sentences of a text (after stamp and dateline) outside quotations, and paragraphs, which no sentence crosses. Linear. */
export function frames(text: string): { frames: Frame[]; stretches: Stretch[]; blocks: Span[] } {
  const blocks = paragraphs(text)
  const all = stretches(text, blocks)
  const found: Frame[] = []
  const begins = opening(text)
  let next = 0
  for (const [paragraph, block] of blocks.entries()) {
    const from = next
    while (next < all.length && all[next]?.paragraph === paragraph) next += 1
    found.push(
      ...split(
        text,
        items(text, { ...block, start: Math.max(block.start, begins) }, all.slice(from, next)),
        paragraph,
      ),
    )
  }
  return { frames: found, stretches: all, blocks }
}

/** The sentences inside a quotation, with the quotations inside it as single items. */
export function framesWithin(text: string, stretch: Stretch): Frame[] {
  return split(text, items(text, stretch.inner, stretch.inside), stretch.paragraph)
}

function items(text: string, block: Span, quoted: readonly Stretch[]): Item[] {
  const found: Item[] = []
  let at = block.start
  for (const stretch of quoted) {
    for (const token of tokens(text, at, stretch.outer.start)) found.push(token)
    found.push({
      ...stretch.outer,
      kind: 'quoted',
      lower: '',
      capital: false,
      comma: /,[’'”"]?$/.test(text.slice(stretch.inner.end - 2, stretch.inner.end)),
      stretch,
    })
    at = stretch.outer.end
  }
  for (const token of tokens(text, at, block.end)) found.push(token)
  return found
}

function split(text: string, all: readonly Item[], paragraph: number): Frame[] {
  const found: Frame[] = []
  let first = 0
  for (let n = 0; n < all.length; n += 1) {
    if (!endsSentence(text, all, n)) continue
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

const CLOSING = /^[)\]”"’]$/
const STOP = /^(?:[.!?]|\.{2,}|…)$/
const STOPPED = /[.!?…][)\]’'"”]*$/u

function endsSentence(text: string, all: readonly Item[], n: number): boolean {
  const item = all[n]
  const next = all[afterClosing(all, n + 1)]
  if (!item) return false
  const opensNext =
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
      // '"Why?" Hall asked.': a question keeps its cue; after a full stop newspapers begin a new sentence.
      return /\.[)\]’'"”]*$/u.test(words) || !cueFollows(all, n + 1)
    }
    case 'mark':
      if (!STOP.test(item.lower)) return false
      return item.lower === '!' || item.lower === '?' || item.lower === '.'
        ? opensNext
        : opensNext && next?.kind !== 'quoted'
    case 'word':
      return item.lower.endsWith('.') && opensNext && abbreviationEnds(item.lower, next)
    default:
      return item satisfies never
  }
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
  return next.kind === 'quoted' || isFunctionWord(next.lower)
}

const CUE_REACH = 8

// Whether 'Hall asked.' or 'Ann Lee, the mayor, wanted to know.' comes: a verb of speech that says nothing more itself.
function cueFollows(all: readonly Item[], from: number): boolean {
  for (let n = from; n < Math.min(all.length, from + CUE_REACH); n += 1) {
    const item = all[n]
    if (!item || item.kind === 'quoted' || STOP.test(item.lower)) return false
    const verb = item.kind === 'word' && n > from ? speechVerb(item.lower) : undefined
    if (verb?.class === 'say' && verb.form !== 'ing') {
      const after = all[n + 1]
      return (
        after === undefined ||
        after.kind !== 'word' ||
        /^(?:in|on|at|of|during|to|as|before|after|with)$/.test(after.lower)
      )
    }
  }
  return false
}
