// What a block says, as plain text and numbers: each renderer escapes it and sets it in the marks of its platform.
import type { BlockOf, Evidence, Source, Wording } from '../briefing.ts'
import { words } from '../words.ts'

type Quote = BlockOf<'quote'>

/** Each source once, in order. */
export const citedNumbers = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b)

/** '[1][3]': each source once, in order; '' where there is none. */
export const cited = (numbers: readonly number[]): string =>
  citedNumbers(numbers)
    .map((n) => `[${n}]`)
    .join('')

export const sourcesOf = (evidence: readonly Evidence[]): readonly number[] =>
  evidence.map(({ source }) => source)

/** Who said a quotation: `remark` where it was not simply said, `sources` of its first wording. */
export type Credit = {
  readonly by: string
  readonly known: boolean
  readonly details: readonly string[] // role and date, as far as there are any
  readonly remark: string | undefined
  readonly sources: readonly number[]
}

export function creditOf(quote: Quote): Credit {
  return {
    by: quote.by ?? words.unattributed,
    known: quote.by !== undefined,
    details: [quote.role, quote.date].filter(isSaid),
    remark: words.quote.speech[quote.speech][quote.status],
    sources: quote.wordings[0]?.sources ?? sourcesOf(quote.places),
  }
}

/** The sentence that a part of it is little without; none where all of the words stand in marks. */
export const contextOf = ({ speech, context }: Quote): readonly Quote['context'][number][] =>
  speech === 'direct' ? [] : context.slice(0, 1)

/** The stored words are what stands between the marks in the article; a reported clause has none. */
export const hasMarks = ({ speech }: Quote): boolean => speech !== 'indirect'

/** The other printed forms of an utterance, each with what to say before it. */
export const otherWordings = ({ wordings }: Quote): readonly (Wording & { how: string })[] =>
  wordings.slice(1).map((wording) => ({
    ...wording,
    how: wording.differs.length > 0 ? words.quote.otherWords : words.quote.otherPunctuation,
  }))

/** A wording cut where its words begin or cease to differ from the first one's; together the whole text. */
export function piecesOf({
  text,
  differs,
}: Wording): readonly { readonly text: string; readonly differs: boolean }[] {
  const spans = differs.toSorted((a, b) => a.start - b.start)
  const pieces = spans.flatMap(({ start, end }, i) => [
    { text: text.slice(spans[i - 1]?.end ?? 0, start), differs: false },
    { text: text.slice(start, end), differs: true },
  ])
  return [...pieces, { text: text.slice(spans.at(-1)?.end ?? 0), differs: false }].filter(
    (piece) => piece.text !== '',
  )
}

/** Outlet or file, its day and where that is known from, and the title. */
export function sourceDetails({ label, date, dateBasis, title }: Source): readonly string[] {
  const basis =
    dateBasis && dateBasis !== 'metadata' ? ` (${words.sourcesOf.dated[dateBasis]})` : ''
  return [label, date ? `${date}${basis}` : words.sourcesOf.undated, title].filter(isSaid)
}

/** An address of the web that may become a link; undefined for every other scheme. */
export function webAddress(address: string | undefined): URL | undefined {
  const url = address === undefined ? null : URL.parse(address)
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined
}

export const isSaid = (text: string | undefined): text is string =>
  text !== undefined && text !== ''
