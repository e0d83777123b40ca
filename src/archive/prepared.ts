// What one article brings into the archive, as it is stored. Nothing of it asks the archive, so the thread that reads an
// article makes it, and the one that writes has no more to do with it than to write.
import type { Draft, Extraction, Span } from '../news/article.ts'
import type { Key } from '../news/summary.ts'
import { type Mention, mentionOf } from './mentions.ts'
import { packDates, packQuotation, packSentences, packTelling, wordsOf } from './packed.ts'
import { type Saying, sayingOf } from './sayings.ts'

export type Prepared = {
  readonly quotations: readonly string[] // these four as packed.ts has them
  readonly sentences: string
  readonly dates: string
  readonly telling: string
  readonly spoken: readonly Spoken[] // in the order of Extraction.quotations
  readonly words: number
  readonly people: readonly Mention[] // in the order of Extraction.people
  readonly sayings: readonly Saying[] // in the order of Extraction.quotations
}

/** The words of a quotation, as they are looked for; and those of its sentence that stand around them. */
export type Spoken = readonly [said: string, around: string]

/** What is to be stored of an article; `keys` are its sentences, the most telling first. Pure. */
export function prepared(
  { text }: Draft,
  { sentences, people, quotations, dates }: Extraction,
  keys: readonly Key[],
): Prepared {
  return {
    quotations: quotations.map((each) => packQuotation(each, text)),
    sentences: packSentences(sentences),
    dates: packDates(dates),
    telling: packTelling(keys),
    spoken: quotations.map(({ parts, sentence }) => [
      wordsOf(text, parts),
      wordsOf(text, between(sentence, parts)),
    ]),
    words: wordCount(text),
    people: people.map((each) => mentionOf(text, each)),
    sayings: quotations.map((each) => sayingOf(text, each)),
  }
}

/** What of a sentence stands before, between and after the parts of a quotation; these are in order. */
function between(sentence: Span, parts: readonly Span[]): Span[] {
  let start = sentence.start
  const before = parts.map((part) => {
    const gap = { start, end: Math.max(start, part.start) }
    start = Math.max(start, part.end)
    return gap
  })
  return [...before, { start, end: Math.max(start, sentence.end) }]
}

function wordCount(text: string): number {
  let count = 0
  let blank = true
  for (let at = 0; at < text.length; at++) {
    const now = text.charCodeAt(at) <= 32
    if (blank && !now) count++
    blank = now
  }
  return count
}
