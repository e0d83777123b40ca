// The verb `timeline`: the days that some articles tell of, each in their sentences.
import { z } from 'zod'
import { timeline } from '../news/timeline.ts'
import { telling } from './telling.ts'

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  articles: z
    .array(z.object({ id: z.union([z.string(), z.number()]), date: z.string(), text: z.string() }))
    .min(1),
  dates: z.int().positive().default(20),
  sentencesPerDate: z.int().positive().default(1),
})

const CANDIDATES = 5 // of each article

/**
 * A filter from `{id,articles,dates,sentencesPerDate}` to `{id,entries}`: at most so many days (ISO), oldest first, each
 * with its sentences. An article's `date` is ISO, and tells what its "on Friday" means.
 * @throws {Error} with a sentence when the row is something else
 */
export function timelineOf(row: unknown): unknown {
  const { success, data } = Row.safeParse(row)
  if (!success)
    throw new Error(
      'it takes an object with an id, dated articles, and how many dates: {"id":"1","articles":[{"id":"a","date":"2026-05-01","text":"…"}],"dates":10,"sentencesPerDate":1}',
    )
  const candidates = data.articles.flatMap(({ id, date, text }) =>
    telling(text, date)
      .slice(0, CANDIDATES)
      .map((key) => ({ ...key, article: String(id), published: date })),
  )
  const days = timeline(candidates, { entries: data.dates, sentences: data.sentencesPerDate })
  return {
    id: data.id,
    entries: days.map(({ day, chosen }) => [day, chosen.map(({ candidate }) => candidate.text)]),
  }
}
