// How what was found in an article is stored: as short arrays, mostly offsets. The words are slices of the text.
import type { Attribution, Dated, Quotation, Sentence, Span } from '../news/article.ts'
import type { Key } from '../news/summary.ts'

/** A quotation as it is stored and shown, without its words. */
export type Found = Omit<Quotation, 'inside' | 'text'>

export const KINDS: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect'] // as numbers in the tables
const STATUS: readonly Quotation['status'][] = ['said', 'denied', 'hypothetical']
const BASIS: readonly Attribution['basis'][] = ['named', 'pronoun', 'described', 'carried']

type Pair = readonly [number, number]
type Row = readonly [
  kind: number,
  status: number,
  span: Pair,
  parts: readonly Pair[],
  sentence: Pair,
  attribution: readonly [who: number, mention: Pair, basis: number, confidence: number] | 0,
  cue: Pair | 0,
  venue: Pair | 0,
  listener: Pair | 0,
  around: string | 0,
]

/** A quotation of a text, with the words of its sentence: who is shown it need not read the article. */
export function packQuotation(quotation: Quotation, text: string): string {
  const { kind, status, span, parts, sentence, attribution, cue, venue, listener } = quotation
  const row: Row = [
    KINDS.indexOf(kind),
    STATUS.indexOf(status),
    pair(span),
    parts.map(pair),
    pair(sentence),
    attribution === undefined
      ? 0
      : [
          attribution.who ?? -1,
          pair(attribution.mention),
          BASIS.indexOf(attribution.basis),
          attribution.confidence,
        ],
    cue === undefined ? 0 : pair(cue),
    venue === undefined ? 0 : pair(venue),
    listener === undefined ? 0 : pair(listener),
    sentence.end - sentence.start > LONGEST ? 0 : text.slice(sentence.start, sentence.end),
  ]
  return JSON.stringify(row)
}

const LONGEST = 2_000 // characters of a sentence that is stored once more

/** `around`: the words of its sentence; undefined for a very long one. */
export function unpackQuotation(json: unknown): { found: Found; around: string | undefined } {
  const [kind, status, at, parts, sentence, said, cue, venue, listener, around]: Row = JSON.parse(
    String(json), // written by `packQuotation` alone
  )
  const found: Found = {
    kind: KINDS[kind] ?? 'direct',
    status: STATUS[status] ?? 'said',
    span: span(at),
    parts: parts.map(span),
    sentence: span(sentence),
    ...(said === 0
      ? {}
      : {
          attribution: {
            ...(said[0] < 0 ? {} : { who: said[0] }),
            mention: span(said[1]),
            basis: BASIS[said[2]] ?? 'carried',
            confidence: said[3],
          },
        }),
    ...(cue === 0 ? {} : { cue: span(cue) }),
    ...(venue === 0 ? {} : { venue: span(venue) }),
    ...(listener === 0 ? {} : { listener: span(listener) }),
  }
  return { found, around: around === 0 ? undefined : around }
}

/** The words of a quotation: its parts, character for character, joined by ' … '. */
export function wordsOf(text: string, parts: readonly Span[]): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(PARTED)
}

/** What stands between the parts of a quotation. */
export const PARTED = ' … '

export function packSentences(sentences: readonly Sentence[]): string {
  return JSON.stringify(sentences.flatMap((s) => [s.start, s.end, s.paragraph]))
}

export function unpackSentences(json: unknown): Sentence[] {
  const flat: readonly number[] = JSON.parse(String(json)) // written by `packSentences` alone
  return Array.from({ length: flat.length / 3 }, (_, i) => ({
    start: flat[i * 3] ?? 0,
    end: flat[i * 3 + 1] ?? 0,
    paragraph: flat[i * 3 + 2] ?? 0,
  }))
}

export function packDates(dates: readonly Dated[]): string {
  return JSON.stringify(dates.map((d) => [d.day, d.words.start, d.words.end, d.sentence]))
}

export function unpackDates(json: unknown): Dated[] {
  const rows: readonly [string, number, number, number][] = JSON.parse(String(json)) // written by `packDates` alone
  return rows.map(([day, start, end, sentence]) => ({ day, words: { start, end }, sentence }))
}

const TELLING = 8 // of each article, and as many that speak of a day: a timeline needs those

type Told = readonly [number, number, number, number, string | 0]

/** The most telling sentences, best first. */
export function packTelling(keys: readonly Key[]): string {
  const dated = keys.filter((key) => key.day !== undefined)
  const chosen = new Set([...keys.slice(0, TELLING), ...dated.slice(0, TELLING)])
  return JSON.stringify(
    [...chosen].map(
      ({ start, end, paragraph, salience, day }): Told => [
        start,
        end,
        paragraph,
        Math.round(salience * 1e4) / 1e4,
        day ?? 0,
      ],
    ),
  )
}

export function unpackTelling(json: unknown): Key[] {
  const rows: readonly Told[] = JSON.parse(String(json)) // written by `packTelling` alone
  return rows.map(([start, end, paragraph, salience, day]) => ({
    start,
    end,
    paragraph,
    salience,
    ...(day === 0 ? {} : { day }),
  }))
}

const pair = ({ start, end }: Span): Pair => [start, end]
const span = ([start, end]: Pair): Span => ({ start, end })
