// All that one article says: what the rooms of the core find, put together.
import type { Draft, Extraction } from './article.ts'
import { people } from './people.ts'
import { withhold } from './quotations/confidence.ts'
import { directOnly } from './quotations/direct.ts'
import { frames } from './quotations/frames.ts'
import { quotations } from './quotations/quotations.ts'
import { sentences } from './sentences.ts'
import { dates } from './timeline.ts'

/**
 * What stands in an article, found without looking at any other. English is analysed; of another language there are the
 * sentences and what stands in quotation marks, unattributed. Pure and linear in the length of the text.
 */
export function extract({
  text,
  language,
  published,
}: Pick<Draft, 'text' | 'language' | 'published'>): Extraction {
  const framed = frames(text)
  const found = sentences(framed)
  if (language !== 'en')
    return { sentences: found, people: [], quotations: directOnly(framed, found), dates: [] }
  const named = people(framed, found)
  return {
    sentences: found,
    people: named,
    quotations: quotations(framed, found, named).map(withhold),
    // 'On Friday' is told by the day of the article; the day of a file says only when it was copied.
    dates: dates(text, found, published?.basis === 'file' ? undefined : published?.at),
  }
}
