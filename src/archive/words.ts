// Words that people type, and what FTS5 makes of them: its MATCH is a language, and nobody but the operator may speak it.
import { UserError } from '../errors.ts'
import { STOP_WORDS, termOf, tokens, wording } from '../news/terms.ts'
import { trouble } from './schema.ts'
import type { Cell, Cells, Prepared } from './statements.ts'

/**
 * The rows of a statement for an operator's expression.
 * @throws {UserError} when it is none that FTS5 understands
 */
export function matching(statement: Prepared, match: string): readonly Cells[] {
  try {
    return statement.all(match)
  } catch (thrown) {
    if (trouble(thrown) !== undefined || !(thrown instanceof Error)) throw thrown
    throw new UserError(
      `The story's match "${match}" cannot be read (${thrown.message}); write words, "phrases" in quotation marks, AND, OR, NOT and brackets.`,
    )
  }
}

/** Whether the words that a person typed stand in a name, one after the other: 'the mercury' in 'Marrowby Mercury'. */
export function tells(name: Cell | undefined, typed: string): boolean {
  const wanted = wording(typed).replace(ARTICLE, '')
  return typeof name === 'string' && wanted !== '' && ` ${wording(name)} `.includes(` ${wanted} `)
}

const ARTICLE = /^(?:an?|the) /

const MOST_WORDS = 32

/**
 * A person's words as strings for FTS5's language, which then has nothing to say; words such as "the" only where
 * there are no others.
 */
export function quotedWords(typed: string): string[] {
  const words = tokens(typed.replaceAll('\0', ' ').slice(0, 2_000))
  const isLand = (start: number, end: number): boolean => termOf(typed.slice(start, end)) === 'usa'
  const telling = words.filter(
    ({ word, start, end }) => !STOP_WORDS.has(word) || isLand(start, end),
  )
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).map(({ start, end }) => {
    const word = typed.slice(start, end).replaceAll('"', '').replace(POSSESSIVE, '')
    return isLand(start, end) ? '"U.S."' : `"${word}"` // to FTS5 'US' is a small word
  })
}

const POSSESSIVE = /['’ʼ‘]s?$/i

const SYNTAX = /[.*+?^${}()|[\]\\]/g

/** Any of these terms (of terms.ts) at the beginning of a word. */
export function beginning(wanted: Iterable<string>, flags: 'iu' | 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(wanted)})`, flags)
}

/** The source of an expression for any of these, wherever it stands. */
const anyOf = (wanted: Iterable<string>): string =>
  Array.from(wanted, (text) => text.replace(SYNTAX, '\\$&')).join('|')
