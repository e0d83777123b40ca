// The verb `quotations`: every quotation of a text with its speaker, as offsets into that text.
import { z } from 'zod'
import type { Attribution, Mentioned, Quotation, Span } from '../news/article.ts'
import { people } from '../news/people.ts'
import { type Candidate, candidates, FEATURES } from '../news/quotations/candidates.ts'
import { isPublished } from '../news/quotations/confidence.ts'
import { ranked, type Weights } from '../news/quotations/decide.ts'
import { type Framed, frames } from '../news/quotations/frames.ts'
import { quotations } from '../news/quotations/quotations.ts'
import { scene } from '../news/quotations/scene.ts'
import { WEIGHTS } from '../news/quotations/weights.ts'
import { sentences } from '../news/sentences.ts'

const Row = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

type Wanted = {
  readonly all?: boolean
  readonly explain?: boolean
  readonly weights?: Weights // of a model that is tried out
}

/**
 * A filter from `{id,text}` to `{id,quotes}`. Speakers whom the bot would name; with `all` every best guess, with
 * `explain` also how each was found and what the text has to show for it. The text is taken as English, as it is.
 * @throws {Error} with a sentence when the row is something else
 */
export function quotationsOf(wanted: Wanted): (row: unknown) => unknown {
  return (row) => {
    const { success, data } = Row.safeParse(row)
    if (!success) throw new Error('it takes an object with an id and a text: {"id":"1","text":"…"}')
    const { id, text } = data
    const framed = frames(text)
    const found = sentences(framed)
    const named = people(framed, found)
    const explained = wanted.explain ? explanations(framed, named, wanted.weights) : undefined
    return {
      id,
      quotes: quotations(framed, found, named, wanted.weights)
        .filter((one) => one.inside === undefined)
        .flatMap((one) =>
          inPieces(one).map((piece) => ({
            ...quote(text, piece, named, wanted),
            ...(explained && { candidates: explained.get(one.span.start) ?? [] }),
          })),
        ),
    }
  }
}

// Reported speech around its cue ('The bridge, she said, is shut') is given in its pieces: what lies between is not reported.
function inPieces(one: Quotation): Quotation[] {
  if (one.kind !== 'indirect' || one.parts.length < 2) return [one]
  return one.parts.map((part) => ({ ...one, span: part, parts: [part] }))
}

function quote(
  text: string,
  one: Quotation,
  named: readonly Mentioned[],
  { all, explain }: Wanted,
): object {
  const { attribution } = one
  const shown = attribution && (all || isPublished(one)) ? attribution : undefined
  return {
    ...span(one.span),
    quoted: one.kind === 'indirect' ? [] : one.parts.map(span),
    kind: one.kind,
    cue: one.cue ? span(one.cue) : null,
    speaker: shown ? span(shown.mention) : null,
    canonical: nameOf(named, shown?.who) ?? null,
    confidence: attribution?.confidence ?? 0,
    ...(explain && {
      text: one.text,
      status: one.status,
      cueWords: one.cue ? words(text, one.cue) : null,
      venue: one.venue ? words(text, one.venue) : null,
      listener: one.listener ? words(text, one.listener) : null,
      guess: attribution
        ? {
            words: words(text, attribution.mention),
            name: nameOf(named, attribution.who) ?? null,
            basis: attribution.basis,
            published: isPublished(one),
          }
        : null,
    }),
  }
}

const SHOWN = 3 // candidates

// For each stretch in quotation marks, by where it begins, the likeliest speakers and what speaks for each.
function explanations(
  framed: Framed,
  named: readonly Mentioned[],
  weights: Weights = WEIGHTS,
): ReadonlyMap<number, object[]> {
  const read = scene(framed, named)
  return new Map(
    read.heard.map(({ stretch }, n) => {
      const all = candidates(read, n)
      const best = ranked(all, weights.speaker).slice(0, SHOWN)
      return [
        stretch.inner.start,
        best.map((one) => ({
          words: words(framed.text, one.mention),
          name: nameOf(named, one.who) ?? null,
          confidence: one.confidence,
          features: featuresOf(all, one),
        })),
      ] as const
    }),
  )
}

function featuresOf(all: readonly Candidate[], one: Attribution): Record<string, number> {
  const found = all.find(
    ({ attribution: { mention, who } }) => mention.start === one.mention.start && who === one.who,
  )
  const named = FEATURES.map((name, n) => [name, found?.features[n] ?? 0] as const)
  return Object.fromEntries(named.filter(([, value]) => value !== 0))
}

const span = ({ start, end }: Span): Span => ({ start, end })
const words = (text: string, { start, end }: Span): string => text.slice(start, end)
const nameOf = (named: readonly Mentioned[], who: number | undefined): string | undefined =>
  who === undefined ? undefined : named[who]?.name
