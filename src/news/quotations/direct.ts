// What can be said of quotations in a language whose grammar we do not read.
import type { Quotation, Sentence } from '../article.ts'
import type { Framed } from './frames.ts'

const FEWEST = 5 // words: fewer may as well be a title or a name

/** What stands in quotation marks, five words or more, as direct speech of nobody in particular. Linear. */
export function directOnly({ text, frames }: Framed, sentences: readonly Sentence[]): Quotation[] {
  const shown = new Map(sentences.map((sentence) => [sentence.end, sentence.start]))
  return frames.flatMap((frame) =>
    frame.items.flatMap((item): Quotation[] => {
      if (item.kind !== 'quoted') return []
      const part = item.stretch.inner
      const words = text.slice(part.start, part.end)
      if (words.split(/\s+/).length < FEWEST) return []
      const sentence = { start: shown.get(frame.end) ?? frame.start, end: frame.end }
      return [{ span: part, parts: [part], text: words, kind: 'direct', status: 'said', sentence }]
    }),
  )
}
