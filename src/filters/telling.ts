// What the filters summarize and timeline choose from: a text as it is, taken as English.
import { extract } from '../news/extract.ts'
import { type Key, keySentences } from '../news/summary.ts'

/** The sentences of a text that may be chosen, best first; their days too where its own (ISO) is known. */
export function telling(text: string, date?: string): (Key & { readonly text: string })[] {
  const published = date === undefined ? undefined : ({ at: date, basis: 'metadata' } as const)
  const { sentences, people, quotations, dates } = extract({ text, language: 'en', published })
  const keys = keySentences(text, sentences, people, quotations, dates)
  return keys.map((key) => ({ ...key, text: text.slice(key.start, key.end) }))
}
