// Patterns that are asked of every sentence, while few sentences have a word that could make one match. What a word may
// begin is looked up with the word; a pattern is tried only where one of its words stands.

/** A pattern, and its bit among the clues of a sentence. */
export type Clued = { readonly clue: number; readonly pattern: RegExp }

const MOST = 31 // bits
const clues = new Map<string, number>()
let made = 0

/** A pattern that cannot match where none of the `words` stands, in whatever case; to be made when a file is loaded. */
export function clued(words: string, pattern: RegExp): Clued {
  if (made === MOST) throw new Error('There is no bit left for another pattern.')
  const clue = 1 << made++
  for (const word of words.split(' ')) clues.set(word, (clues.get(word) ?? 0) | clue)
  return { clue, pattern }
}

/** The bits of the patterns that a word may be a part of: 'here’s' as 'here'. */
export function cluesOf(word: string): number {
  const lower = word.toLowerCase()
  const known = clues.get(lower)
  if (known !== undefined || ASCII.test(lower)) return known ?? 0
  // What ends a word for \b; for a pattern that folds case, 'ſ' is an s.
  return lower
    .replaceAll('ſ', 's')
    .split(APART)
    .reduce((all, part) => all | (clues.get(part) ?? 0), 0)
}

const ASCII = /^[a-z0-9]*$/
const APART = /[^a-z0-9_]+/

/** Whether a pattern matches a sentence, given the clues of all its words. */
export const matches = ({ clue, pattern }: Clued, sentence: string, all: number): boolean =>
  (all & clue) !== 0 && pattern.test(sentence)
