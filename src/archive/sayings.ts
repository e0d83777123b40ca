// A quotation as it is compared with others: its words without their dress, and the hashes by which it is found; and what
// answers are narrowed by.
import type { Quotation, Span } from '../news/article.ts'
import { signature, words } from '../news/similarity.ts'
import { type Found, KINDS, wordsOf } from './packed.ts'

/** Only what one person, or one description of a speaker, said in one way can be one utterance. */
export type Saying = {
  readonly who: number | undefined // index in Extraction.people
  readonly speaker: string // the words of the mention; '' where nobody is named
  readonly kind: number // as in KINDS
  readonly status: Quotation['status']
  readonly wording: string // as `wording` gives it; the text itself where no word is in it
  readonly hashes: readonly number[] // as `signature` gives them
  readonly venue: string | null // in the words of the text
  readonly listener: string | null
}

/** A quotation of a text, ready to be compared. */
export function sayingOf(
  text: string,
  { attribution, kind, status, parts, venue, listener }: Found | Quotation,
): Saying {
  const said = wordsOf(text, parts)
  const form = words(said)
  const named = attribution !== undefined && attribution.basis !== 'pronoun'
  return {
    who: attribution?.who,
    speaker: (named && slice(text, attribution.mention)) || '',
    kind: KINDS.indexOf(kind),
    status,
    wording: form.length > 0 ? form.join(' ') : said.trim(),
    hashes: signature(form),
    venue: slice(text, venue),
    listener: slice(text, listener),
  }
}

function slice(text: string, span: Span | undefined): string | null {
  return (span && text.slice(span.start, span.end)) || null
}
