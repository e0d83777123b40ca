// What Tab offers at the prompt: what may come next in the line, and the words that belong to the prompt itself.
import { completions, type Offers } from '../line.ts'
import { line as harmless } from './render.ts'

/** What may stand in place of `typed`, the end of the line; readline's form of a completion. */
export type Completion = readonly [hits: readonly string[], typed: string]

export const OWN_WORDS = ['more', 'next', 'sources', 'why', 'exit', 'quit'] as const

const LONGEST = 1000 // characters; nobody completes more, and what is pasted is not searched

/** The words in which the offers differ from the line, so that Tab lists values and not whole lines. */
export function completion(typed: string, app: Offers): Completion {
  if (typed.length > LONGEST) return [[], typed]
  const offers = completions(typed, app).map(({ line }) => ended(harmless(line)))
  const lines = [...offers, ...OWN_WORDS].filter((line) => goesOn(line, typed))
  if (lines.length === 0) return [[], typed]
  const same = lines.reduce((length, line) => Math.min(length, alike(line, typed)), typed.length)
  const from = typed.lastIndexOf(' ', same - 1) + 1
  return [lines.map((line) => line.slice(from)), typed.slice(from)]
}

/** The first word is completed, not replaced: readline inserts only what all offers have in common. */
const goesOn = (line: string, typed: string): boolean =>
  /\S\s/.test(typed)
    ? line.startsWith('/')
    : line.replace('/', '').startsWith(typed.trim().replace('/', '').toLowerCase())

/** What follows a whole word is a new one; what follows 'about:' is its value. */
const ended = (line: string): string => (/[\s:]$/.test(line) ? line : `${line} `)

/** How many characters two lines have in common from their beginning. */
function alike(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
