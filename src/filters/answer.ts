// The verb `answer`: the passages of some articles that answer a question, or none where they do not say.
import { z } from 'zod'
import { passages } from '../news/passages.ts'
import { frames } from '../news/quotations/frames.ts'
import { sentences } from '../news/sentences.ts'

const Id = z.union([z.string(), z.number()])
const Row = z.object({
  id: Id,
  question: z.string(),
  articles: z.array(z.object({ id: Id, title: z.string().optional(), text: z.string() })),
})

const PASSAGES = 5

/**
 * A filter from `{id,question,articles}` to `{id,passages}`, best first; `article` is the id of one.
 * @throws {Error} with a sentence when the row is something else
 */
export function answer(row: unknown): unknown {
  const { success, data } = Row.safeParse(row)
  if (!success)
    throw new Error(
      'it takes an object with an id, a question and articles: {"id":"1","question":"…","articles":[{"id":"a","title":"…","text":"…"}]}',
    )
  const ids = data.articles.map(({ id }) => id)
  const candidates = data.articles.map(({ title, text }, n) => {
    return { article: String(n), title, text, sentences: sentences(frames(text)) }
  })
  return {
    id: data.id,
    passages: passages(data.question, candidates, { limit: PASSAGES, wide: true }).map(
      ({ article, start, end, text }) => ({ article: ids[Number(article)], start, end, text }),
    ),
  }
}
