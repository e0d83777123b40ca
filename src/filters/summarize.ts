// The verb `summarize`: the sentences of some articles that tell their story, as offsets into them.
import { z } from 'zod'
import type { Span } from '../news/article.ts'
import { lead } from '../news/lead.ts'
import { frames } from '../news/quotations/frames.ts'
import { sentences as sentencesOf } from '../news/sentences.ts'
import { summary } from '../news/summary.ts'
import { telling } from './telling.ts'

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  articles: z.array(z.string()).min(1),
  sentences: z.int().positive().optional(),
  words: z.int().positive().optional(),
})

const SENTENCES = 6 // where the row does not say how long

/**
 * A filter from `{id,articles,sentences?,words?}` to `{id,sentences}`; `article` counts the articles from 0. At most so
 * many sentences and words.
 * @throws {Error} with a sentence when the row is something else
 */
export function summarize(row: unknown): unknown {
  const { success, data } = Row.safeParse(row)
  if (!success)
    throw new Error(
      'it takes an object with an id, articles, and how many sentences or words: {"id":"1","articles":["…"],"sentences":3}',
    )
  const { id, articles, words } = data
  const sentences = data.sentences ?? (words === undefined ? SENTENCES : Number.POSITIVE_INFINITY)
  const [only, ...others] = articles
  const chosen =
    only !== undefined && others.length === 0
      ? ofOne(only, { sentences, words })
      : ofMany(articles, { sentences, words })
  return { id, sentences: chosen }
}

type Limits = { readonly sentences: number; readonly words?: number }
type Chosen = Span & { readonly article: number; readonly text: string }

function ofOne(text: string, limits: Limits): Chosen[] {
  return lead(text, sentencesOf(frames(text)), limits).map(({ start, end }) => {
    return { article: 0, start, end, text: text.slice(start, end) }
  })
}

function ofMany(articles: readonly string[], limits: Limits): Chosen[] {
  const digits = String(articles.length).length // so that their names are in the order of the articles
  const candidates = articles.flatMap((text, n) =>
    telling(text).map((key) => ({ ...key, n, article: String(n).padStart(digits) })),
  )
  return summary(candidates, limits).map(({ candidate: { n, start, end, text } }) => {
    return { article: n, start, end, text }
  })
}
