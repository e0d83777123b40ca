// What a text says somebody is, after the name: 'Ann Hall, a baker and former mayor,'.

import type { Span } from '../article.ts'
import type { Naming } from './namings.ts'
import { isPluralRole } from './roles.ts'
import type { Token } from './tokens.ts'
import { AUXILIARY, isA, PREPOSITION, ROLE } from './words.ts'

const REACH = 40 // words; a longer apposition is none
const OPENERS = new Set(
  'a an the his her its their our former ex-president one then senior deputy acting head chief executive'.split(
    ' ',
  ),
)

/** For each naming of somebody, the span of the role that follows it in an apposition, without its commas. Linear. */
export function appositions(
  text: string,
  all: readonly Naming[],
  lines: readonly (readonly Token[])[],
): Map<Naming, Span> {
  const found = new Map<Naming, Span>()
  for (const one of all) {
    if (one.sort === 'organisation' || one.sort === 'place') continue
    const role = after(text, lines[one.paragraph] ?? [], one.after)
    if (role) found.set(one, role)
  }
  return found
}

function after(text: string, line: readonly Token[], comma: number): Span | undefined {
  if (line[comma]?.lower !== ',') return undefined
  // 'Ann Hall, 45, a baker,'
  const aged = /^\d{1,3}$/.test(line[comma + 1]?.lower ?? '') && line[comma + 2]?.lower === ','
  const from = aged ? comma + 3 : comma + 1
  const first = line[from]
  if (!first || !begins(line, from)) return undefined
  let end = from
  while (end < line.length && end - from <= REACH && !stops(text, line, end)) end += 1
  const last = line[end - 1]
  if (!last || end - from > REACH || end === from || !hasRole(line.slice(from, end)))
    return undefined
  return { start: first.start, end: last.end }
}

// A determiner, or words up to a role noun without one: 'founder of', 'Rand’s director'.
function begins(line: readonly Token[], from: number): boolean {
  const first = line[from]
  if (first?.kind !== 'word' || first.verb?.class === 'say') return false
  if (OPENERS.has(first.lower)) return true
  return (
    line.slice(from, from + 5).some((token) => isA(token, ROLE) && !token.capital) &&
    !isA(first, AUXILIARY) &&
    !isA(first, PREPOSITION)
  )
}

function stops(text: string, line: readonly Token[], at: number): boolean {
  const token = line[at]
  if (!token) return true
  if (token.kind === 'mark') return !/^[&\-‐/'’]$/.test(token.lower)
  const next = line[at + 1]
  return (
    token.lower.endsWith('.') &&
    next?.capital === true &&
    text.slice(token.end, next.start).includes('\n')
  )
}

// Its head, before the first preposition, is a role, of one person; and no cue follows it ('Hall, a neighbour said').
function hasRole(words: readonly Token[]): boolean {
  const cut = words.findIndex((token) => isA(token, PREPOSITION))
  const head = words.slice(0, cut < 0 ? undefined : cut)
  const role = head.findIndex((token) => isA(token, ROLE))
  const verb = words[role + 1]?.verb
  return role >= 0 && !isPluralRole(head[role]?.lower ?? '') && verb?.class !== 'say'
}
