// From the archive to the reply: numbers for the articles, passages for sentences, blocks for utterances.
import type { Entry, Quoted, Utterance, View } from './archive/archive.ts'
import type { Block, Evidence, Source, Wording } from './briefing.ts'
import type { Span } from './news/article.ts'
import { differs } from './news/similarity.ts'

/** The articles of one reply, numbered in the order in which they are first cited. */
export type Citing = {
  /** A passage of an article, under the article's number. */
  evidence(article: string, span: Span, text: string): Evidence
  quote(utterance: Utterance): Block
  sources(): readonly Source[]
}

export function citing(view: View): Citing {
  const sources = new Map<string, Source>()
  const entries = new Map<string, Entry | undefined>()

  function entryOf(article: string): Entry | undefined {
    if (!entries.has(article)) entries.set(article, view.entry(article))
    return entries.get(article)
  }

  function number(article: string): number {
    const known = sources.get(article)
    if (known) return known.n
    const entry = entryOf(article)
    if (!entry) throw new Error(`cited an article that the snapshot does not hold: ${article}`)
    const n = sources.size + 1
    sources.set(article, asSource(entry, n))
    return n
  }

  const evidence = (article: string, { start, end }: Span, text: string): Evidence => ({
    source: number(article),
    start,
    end,
    text,
  })

  return {
    evidence,
    sources: () => [...sources.values()],
    quote: ({ quoted, speaker, role }) => {
      const [first] = quoted
      if (!first) throw new Error('an utterance without a place')
      return {
        kind: 'quote',
        text: first.text,
        by: speaker,
        role,
        date: printed(entryOf(first.place.article)),
        speech: first.kind,
        status: first.status,
        context: quoted.map((each) => evidence(each.place.article, each.sentence, each.context)),
        places: quoted.flatMap((each) =>
          stretches(each).map(({ span, text }) => evidence(each.place.article, span, text)),
        ),
        wordings: wordings(quoted, number),
      }
    },
  }
}

/** The day an utterance was printed; the date of a file says only when it was copied. */
const printed = (entry: Entry | undefined): string | undefined =>
  entry?.published?.basis === 'file' ? undefined : entry?.published?.at.slice(0, 10)

/** How a reader is shown an article. */
export function asSource(entry: Entry, n: number): Source {
  return {
    n,
    article: entry.id,
    edition: entry.edition,
    reading: entry.reading,
    label: entry.outlet ?? entry.file,
    title: entry.title,
    date: entry.published?.at.slice(0, 10),
    dateBasis: entry.published?.basis,
    url: entry.url,
    sample: entry.sample,
  }
}

const JOIN = ' … '.length // what joins the parts in `text`

/** Each stretch in quotation marks with its words, taken back out of the joined text. */
function stretches({ parts, text }: Quoted): { span: Span; text: string }[] {
  let at = 0
  return parts.map((span) => {
    const words = text.slice(at, at + span.end - span.start)
    at += span.end - span.start + JOIN
    return { span, text: words }
  })
}

/** Each printed form once, with the numbers of the articles that have it; the first form is the oldest. */
function wordings(quoted: readonly Quoted[], number: (article: string) => number): Wording[] {
  const [first] = quoted
  const forms = new Map<string, Set<number>>()
  for (const { text, place } of quoted)
    forms.set(text, (forms.get(text) ?? new Set()).add(number(place.article)))
  return [...forms].map(([text, sources]) => ({
    text,
    differs: first && text !== first.text ? differs(first.text, text) : [],
    sources: [...sources],
  }))
}
