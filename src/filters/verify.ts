// The verb `verify`: whether a source supports a sentence.
import { z } from 'zod'
import { check, read, type Threshold } from '../news/evidence.ts'

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.string(),
  sentence: z.string(),
})

/**
 * A filter from `{id,source,sentence}` to `{id,supported,score,reasons}`; `score` from 0 to 1. Rows of one source are best
 * given one after another: it is read once.
 * @throws {Error} with a sentence when the row is something else
 */
export function verified(threshold: Threshold): (row: unknown) => unknown {
  let last = { text: '', source: read([]) }
  return (row) => {
    const { success, data } = Row.safeParse(row)
    if (!success)
      throw new Error(
        'it takes an object with an id, a source and a sentence: {"id":"1","source":"…","sentence":"…"}',
      )
    const { id, source, sentence } = data
    if (source !== last.text) last = { text: source, source: read([source]) }
    const { supported, score, reasons } = check(sentence, last.source, { threshold })
    return { id, supported, score, reasons }
  }
}
