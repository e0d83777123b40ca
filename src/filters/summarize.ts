// The verb `summarize`: the sentences of some articles that tell their story, as offsets into them.
import { z } from 'zod'
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
  const digits = String(articles.length).length
  const candidates = articles.flatMap((text, article) =>
    telling(text).map((key) => ({ ...key, n: article, article: String(article).padStart(digits) })),
  )
  const sentences = data.sentences ?? (words === undefined ? SENTENCES : candidates.length)
  return {
    id,
    sentences: summary(candidates, { sentences, words }).map(
      ({ candidate: { n: article, start, end, text } }) => ({ article, start, end, text }),
    ),
  }
}
