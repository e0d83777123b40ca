// Surnames that are small words as well: Theresa May, George Will, Al From.
import { isFirstName } from './names.ts'
import type { Token } from './tokens.ts'
import {
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  FUNCTION_WORD,
  isA,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUBORDINATOR,
} from './words.ts'

const SMALL = FUNCTION_WORD | CALENDAR
const NEVER = DETERMINER | CONJUNCTION | PRONOUN

/**
 * The tokens of each paragraph, where a small word that somebody bears as a surname is no small word any more: where it
 * follows its first name, and wherever else only a name has a capital. Linear.
 */
export function withSurnames(lines: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const surnames = new Set<string>()
  for (const line of lines)
    for (let n = 1; n < line.length; n += 1) {
      const one = line[n]
      if (one?.capital && isA(one, SMALL) && isSurname(line, n)) surnames.add(one.lower)
    }
  if (surnames.size === 0) return lines
  return lines.map((line) =>
    line.map((one, n) =>
      one.capital && surnames.has(one.lower) && isA(one, SMALL) && isNamed(line, n)
        ? { ...one, classes: 0, verb: undefined }
        : one,
    ),
  )
}

// 'Theresa May,', 'George Will wrote'; but not 'Hillary Will Win', a heading with a capital everywhere.
function isSurname(line: readonly Token[], at: number): boolean {
  const [before, first, one, next] = [line[at - 2], line[at - 1], line[at], line[at + 1]]
  return (
    first?.capital === true &&
    (isFirstName(first.lower) || first.lower === 'al') && // alone 'Al' leads in too much else: 'Al Jazeera'
    !one?.lower.endsWith('day') &&
    !isA(first, SMALL) &&
    !isA(one, NEVER) &&
    !(before?.capital && !isA(before, ROLE) && !before.lower.endsWith('.')) &&
    !(next?.kind === 'word' && (next.capital || /\d/.test(next.lower)))
  )
}

function isNamed(line: readonly Token[], at: number): boolean {
  if (isSurname(line, at)) return true
  const [before, next] = [line[at - 1], line[at + 1]]
  if (
    isA(line[at], CALENDAR) &&
    (isA(before, PREPOSITION | SUBORDINATOR) || /\d/.test(next?.lower ?? ''))
  )
    return false
  const begins = before === undefined || (before.kind === 'mark' && before.lower !== ',')
  if (!begins) return !before.capital && !(next?.kind === 'word' && next.capital)
  const verb = next?.verb
  return (
    (verb !== undefined && !next?.capital && verb.form !== 'base') ||
    (/^(?:'s|has|had|is|was)$/.test(next?.lower ?? '') && isA(next, AUXILIARY))
  )
}
