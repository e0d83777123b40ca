// What one article tells, in its own order: its lead, without what a reader would not miss.
import type { Sentence, Span } from './article.ts'
import { leavesOut, letterOpening, pointsBack } from './openings.ts'
import { overlap, terms } from './similarity.ts'

/**
 * The sentences of one article that tell what it is about: from its beginning, for reporters say first what matters,
 * but no question and no sentence that opens with somebody's words, none that is very short or long (LENGTH), that
 * hardly speaks of what the rest of the article does (CENTRAL), or that says again what was said (AGAIN). One that points
 * back ("He …") is taken only right after the one that it points to. At most so many sentences and words, in their order;
 * each a slice. Linear in the length of the text.
 */
export function lead(
  text: string,
  sentences: readonly Sentence[],
  limits: { readonly sentences: number; readonly words?: number },
): Span[] {
  const words = sentences.map(({ start, end }) => new Set(terms(text.slice(start, end))))
  const weights = centrality(words)
  const least = CENTRAL * weights.slice(0, FIRST).reduce((most, one) => Math.max(most, one), 0)
  const chosen: { readonly at: number; readonly span: Span }[] = []
  let left = limits.words ?? Number.POSITIVE_INFINITY
  for (const [at, sentence] of sentences.entries()) {
    if (chosen.length === limits.sentences) break
    const span = told(text, sentence)
    const part = text.slice(span.start, span.end)
    const room = part.split(/\s+/).length
    const length = part.match(WORD)?.length ?? 0
    if (length < LENGTH.fewest || length > LENGTH.most || room > left) continue
    if (QUESTION.test(part) || OPENS_QUOTED.test(part) || leavesOut(part)) continue
    if (pointsBack(part) && chosen.at(-1)?.at !== at - 1) continue
    const own = words[at] ?? new Set()
    if ((weights[at] ?? 0) < least) continue
    if (chosen.some((other) => overlap(words[other.at] ?? new Set(), own) > AGAIN)) continue
    chosen.push({ at, span })
    left -= room
  }
  return chosen.map(({ span }) => span)
}

const LENGTH = { fewest: 8, most: 40 } // words
const CENTRAL = 0.3 // of the most central sentence among the first
const FIRST = 12 // sentences
const AGAIN = 0.5 // of the words of the smaller sentence
const WORD = /[\p{L}\p{N}][^\s]*/gu
const QUESTION = /\?["”’'\s]*$/
const OPENS_QUOTED = /^["“‘'`«„]/
/** "(CNN)", "( cnn )", "(Reuters) -": who reports, as agencies print it before the first word. */
const AGENCY =
  /^\(\s?\p{L}[\p{L}.]{1,15}(?: \p{L}[\p{L}.]{1,15}){0,2}\s?\)\s{0,2}(?:[-–—]{1,2}\s{0,2})?/u

/** The sentence without the agency's name, or the letter that it answers, before it. */
function told(text: string, { start, end }: Span): Span {
  const letter = letterOpening(text.slice(start, end))
  if (letter !== undefined) return { start: start + letter, end }
  const agency = AGENCY.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0
  return { start: start + agency, end }
}

/** How much each sentence speaks of what the others do: the shares of them that have its words, tempered by their number. */
function centrality(sets: readonly ReadonlySet<string>[]): number[] {
  const having = new Map<string, number>()
  for (const set of sets) for (const word of set) having.set(word, (having.get(word) ?? 0) + 1)
  return sets.map((set) => {
    let sum = 0
    for (const word of set) sum += (having.get(word) ?? 0) - 1
    return sum / sets.length / Math.sqrt(Math.max(1, set.size))
  })
}
