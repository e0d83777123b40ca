// What a text says somebody is, after the name: 'Ann Hall, a baker and former mayor,'.

import type { Span } from '../article.ts'
import type { Naming } from './namings.ts'
import { isPluralRole } from './roles.ts'
import type { Token } from './tokens.ts'
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  DETERMINER,
  FUNCTION_WORD,
  isA,
  PREPOSITION,
  ROLE,
} from './words.ts'

const REACH = 40 // words; a longer apposition is none
const OPENERS = new Set(
  'a an the his her its their our another now former ex-president one then senior deputy acting head chief executive'.split(
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
  for (const [n, one] of all.entries()) {
    if (one.sort === 'organisation' || one.sort === 'place') continue
    const line = lines[one.paragraph] ?? []
    const role = after(text, line, one.after)
    if (role && !introduces(text, role, all[n + 1], line)) found.set(one, role)
  }
  return found
}

const LONGEST_TITLE = 100 // characters

/** Whether it is the title of the next in a list: 'Ann Hall, Secretary of State Tom Okafor and Ben Lund'. */
function introduces(
  text: string,
  { start }: Span,
  next: Naming | undefined,
  line: readonly Token[],
): boolean {
  if (next?.sort !== 'person' || next.start - start > LONGEST_TITLE) return false
  const before = text.slice(start, next.start).trimEnd()
  const its = before === next.title || (next.role?.start === start && !/ of /.test(before))
  return its && line[next.after]?.lower !== "'s"
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
  if (end - from > REACH) return undefined
  const role = headOf(line, from, end)
  if (role === undefined) return undefined
  const last = line[lastOf(line, role, end)]
  return last && { start: first.start, end: last.end }
}

// A determiner, or words up to a role noun without one: 'founder of', 'Rand’s director'; not 'became the leader of'.
function begins(line: readonly Token[], from: number): boolean {
  const first = line[from]
  if (first?.kind !== 'word' || first.verb?.class === 'say') return false
  if (OPENERS.has(first.lower)) return true
  const role = line
    .slice(from, from + 5)
    .findIndex(
      (token, n) => isA(token, ROLE) && (!token.capital || line[from + n + 1]?.lower === 'of'),
    )
  return role >= 0 && line.slice(from, from + role).every(mayStandBefore)
}

const mayStandBefore = (token: Token): boolean =>
  token.lower === "'s" || !isA(token, FUNCTION_WORD | ADVERB)

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

/**
 * Its head, before the first preposition, is a role of one person. Undefined where a verb follows it ('Hall, a neighbour
 * said', 'for Hall, the leader is'), or the name whose title it is: 'Hall, Marrowby mayor Tom Okafor and …' is a list.
 */
function headOf(line: readonly Token[], from: number, end: number): number | undefined {
  let head: number | undefined
  let phrase = true // until a preposition or a relative clause
  for (let n = from; n < end; n += 1) {
    const token = line[n]
    if (RELATIVE.has(token?.lower ?? '')) break // it has a verb of its own
    if (isA(token, AUXILIARY) && token?.lower !== "'s") return undefined
    phrase &&= !isA(token, PREPOSITION)
    if (phrase && isA(token, ROLE)) head = n
  }
  if (head === undefined || isPluralRole(line[head]?.lower ?? '')) return undefined
  const next = head + 1 < end ? line[head + 1] : undefined
  return next?.verb?.class === 'say' || next?.capital ? undefined : head
}

const RELATIVE = new Set(['who', 'whose', 'whom', 'that', 'which', 'where', 'when'])

const SAID_IN = new Set(
  'statement interview letter email e-mail post report speech tweet release'.split(' '),
)

// Its last word: before a verb of speech whose comma is missing ('head of the agency told'), and without small words that
// introduce something in marks ('author of “…”').
function lastOf(line: readonly Token[], role: number, end: number): number {
  let last = role
  for (; last + 1 < end; last += 1) {
    const verb = line[last + 1]?.verb
    if (verb?.class === 'say' && verb.form === 'past') break
    if (line[last + 1]?.lower.endsWith('ed') && line[last + 2]?.lower === 'that') break // 'agreed that'
  }
  const inSpeech = SAID_IN.has(line[last]?.lower ?? '') && isA(line[last - 1], ARTICLE)
  if (inSpeech && line[last - 2]?.lower === 'in') last -= 1 // 'head of the agency in a statement'
  while (last > role && isA(line[last], PREPOSITION | ARTICLE | DETERMINER)) last -= 1
  return last
}
