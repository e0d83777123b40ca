// What one article brings into the archive, as it is stored. Nothing of it asks the archive, so the thread that reads an
// article makes it, and the one that writes has no more to do with it than to write.
import type { Draft, Extraction } from '../news/article.ts'
import type { Key } from '../news/summary.ts'
import { type Mention, mentionOf } from './mentions.ts'
import { packDates, packQuotation, packSentences, packTelling } from './packed.ts'
import { type Saying, sayingOf } from './sayings.ts'

export type Prepared = {
  readonly quotations: readonly string[] // these four as packed.ts has them
  readonly sentences: string
  readonly dates: string
  readonly telling: string
  readonly said: string // the sentences with quotations, each once
  readonly words: number
  readonly people: readonly Mention[] // in the order of Extraction.people
  readonly sayings: readonly Saying[] // in the order of Extraction.quotations
}

/** What is to be stored of an article; `keys` are its sentences, the most telling first. Pure. */
export function prepared(
  { text }: Draft,
  { sentences, people, quotations, dates }: Extraction,
  keys: readonly Key[],
): Prepared {
  const speech = new Map(quotations.map(({ sentence }) => [sentence.start, sentence]))
  return {
    quotations: quotations.map((each) => packQuotation(each, text)),
    sentences: packSentences(sentences),
    dates: packDates(dates),
    telling: packTelling(keys),
    said: [...speech.values()].map(({ start, end }) => text.slice(start, end)).join('\n'),
    words: wordCount(text),
    people: people.map((each) => mentionOf(text, each)),
    sayings: quotations.map((each) => sayingOf(text, each)),
  }
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
