// Sentences that may be shown alone, and what stands before the first of them.
import type { Sentence } from './article.ts'
import type { Frame, Framed } from './quotations/frames.ts'

export { dateline, stamp } from './english/dateline.ts'

const FEWEST_WORDS = 2 // one is a sign-off or a list number
const SHORT_LINE = 3 // words in a line that ends in a stop and still is a heading: 'Photo: EPA.'

/**
 * The sentences of a text, in order. A sentence never begins or ends inside a quotation: a quotation of several sentences
 * is one with its cue, and one that stands alone in its paragraph is one. Headings and other lines without a full stop,
 * a stray date stamp and the dateline belong to none. `paragraph` counts the paragraphs of the text from 0. Linear.
 */
export function sentences({ text, frames }: Framed): Sentence[] {
  return frames
    .filter((frame) => isSentence(text, frame))
    .map(({ start, end, paragraph }) => ({ start, end, paragraph }))
}

const STOPPED = /[.!?…][)\]’'"”]*$/u

function isSentence(text: string, { items, start, end }: Frame): boolean {
  if (!STOPPED.test(text.slice(Math.max(start, end - 6), end))) {
    // A quotation without a stop is still speech where a paragraph breaks it off.
    return items.some((item) => item.kind === 'quoted' && !item.stretch.closed)
  }
  let words = 0
  for (const { kind } of items) {
    if (kind === 'quoted') return true
    if (kind === 'word') words++
  }
  return words >= FEWEST_WORDS && (words > SHORT_LINE || !items.some((item) => item.lower === ':'))
}
