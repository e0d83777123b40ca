// What stands before a name: titles and roles.

import type { Span } from '../article.ts'
import { isFirstName, isNationality, nameSort, TITLES } from './names.ts'
import { isPluralRole } from './roles.ts'
import type { Token } from './tokens.ts'
import { CALENDAR, FUNCTION_WORD, isA, PREPOSITION, ROLE, SHORT_PAST } from './words.ts'

const FORMER = new Set(
  'former ex then late acting deputy senior longtime long-time retired incoming outgoing top'.split(
    ' ',
  ),
)

/** How many words at the front of a run of capitals are no name: 'Alaska Sen.', 'Former', 'Secretary of State'. */
export function prefixLength(words: readonly Token[]): number {
  const last = words.at(-1)
  if (last && nameSort(last.lower) === 'organisation' && !isTitleAt(words, words.length - 1))
    return 0
  for (let n = words.length - 1; n > 0; n -= 1) {
    if (isTitleAt(words, n - 1)) return n
    const before = words[n - 1]
    if (before && (FORMER.has(before.lower) || (isA(before, ROLE) && !isFirstName(before.lower))))
      return n
  }
  const front = words[0]
  return words.length > 2 &&
    front &&
    (isNationality(front.lower) || /\.$/.test(front.lower)) &&
    isFirstName(words[1]?.lower ?? '')
    ? 1
    : 0
}

function isTitleAt(words: readonly Token[], n: number): boolean {
  return titleLength(words, n) > 0
}

// The longest title, in words, that ends with word n.
function titleLength(words: readonly Token[], n: number): number {
  let longest = 0
  let phrase = ''
  for (let size = 1; size <= Math.min(4, n + 1); size += 1) {
    const word = words[n + 1 - size]?.lower ?? ''
    phrase = size === 1 ? word : `${word} ${phrase}`
    if (TITLES.has(phrase)) longest = size
  }
  return longest
}

/** The title that ends where the name begins. */
export function titleEnding(line: readonly Token[], first: number, name: number): Span | undefined {
  const size = name > first ? titleLength(line.slice(first, name), name - first - 1) : 0
  const [from, to] = [line[name - size], line[name - 1]]
  return size > 0 && from && to ? { start: from.start, end: to.end } : undefined
}

const ROLE_REACH = 9

/** The words before a name that say what somebody is, as far left as they belong together. */
export function roleBefore(line: readonly Token[], first: number, name: number): Span | undefined {
  const last = line[name - 1]
  if (!last) return undefined
  const prefixed = name > first
  // 'The ministry’s spokeswoman, Maria Hall, wrote': the comma parts a role from its name.
  const comma =
    !prefixed && last.lower === ',' && isA(line[name - 2], ROLE) && !line[name - 2]?.capital
  const end = comma ? name - 2 : name - 1
  const head = line[end]
  if (!head || (!prefixed && !isA(head, ROLE))) return undefined
  let from = prefixed ? afterByline(line, first, name) : end
  const reached = prefixed && from > first ? 0 : ROLE_REACH
  while (from > 0 && end - from < reached && belongsToRole(line, from - 1) && !isBorder(line, from))
    from -= 1
  const pointed = /^(?:this|that)$/.test(line[from - 1]?.lower ?? '') // 'Share this update President Hall'
  if (pointed && prefixed) from = afterByline(line, first, name)
  if (comma && !isApposition(line, from, end, name)) return undefined
  const start = line[from]
  const onlyTitle =
    prefixed &&
    from >= first &&
    titleLength(line.slice(from, name), name - from - 1) === name - from
  if (!start || onlyTitle) return undefined
  return { start: start.start, end: head.end }
}

// 'Rosa Bell Mayor Ann Hall', where a byline runs into the text: where her own role begins.
function afterByline(line: readonly Token[], first: number, name: number): number {
  const second = line[first + 1]
  const person =
    isFirstName(line[first]?.lower ?? '') &&
    nameSort(second?.lower ?? '') === undefined && // 'Martin County Sheriff'
    !isA(second, ROLE)
  if (!person) return first
  for (let n = first + 2; n < name; n += 1) {
    const lower = line[n]?.lower ?? ''
    if (isNationality(lower) || TITLES.has(lower)) return n
  }
  return first
}

/**
 * Whether a role, a comma and a name belong together. Where the role begins the clause they do; after a preposition or a verb
 * only where the name stands between commas: not 'at a meeting with the chief negotiator, Hall was told'.
 */
function isApposition(line: readonly Token[], from: number, end: number, name: number): boolean {
  const determined = /^(?:the|a|an|his|her|its|their|'s)$/.test(line[from - 1]?.lower ?? '')
  if (!determined && !hasPossessive(line, from, end)) return false
  const before = line[determined ? from - 2 : from - 1]
  if (before === undefined || (before.kind === 'mark' && before.lower !== "'s")) return true
  let after = name
  while (after < name + NAME_REACH && line[after]?.capital) after += 1
  return (
    line[after]?.kind !== 'word' || line[after]?.lower === 'and' || isA(line[after], PREPOSITION)
  )
}

const NAME_REACH = 6

const hasPossessive = (line: readonly Token[], from: number, end: number): boolean =>
  line.slice(from, end).some((token) => token.lower === "'s")

const AFTER_FIRST = new Set(['lady', 'gentleman', 'minister', 'deputy', 'secretary', 'vice'])

// What may stand in small letters before a title in capitals, besides roles and adjectives: 'state Rep.'
const BEFORE_TITLE = new Set(
  `state federal county city town district national local regional assistant associate vice interim current new onetime
  first second third fellow freshman incumbent moderate liberal prominent opposition billionaire veteran elected`.split(
    /\s+/,
  ),
)
const ADJECTIVE = /.-.|(?:ist|ous|ic|ive|ary|able|ible|ian)$/ // 'five-time', 'centrist', 'previous', 'visionary'

/** Whether a phrase ends before a word: 'to lower prices Treasury Secretary Hall', 'speakers include former Sen. Hall'. */
function isBorder(line: readonly Token[], at: number): boolean {
  const [before, token] = [line[at - 1], line[at]]
  if (!before || before.capital || before.kind !== 'word' || before.lower === "'s") return false
  if (ADJECTIVE.test(before.lower) || line[at - 2]?.lower === "'s") return false
  if (token?.lower === 'former' || /^(?:ex|then)-/.test(token?.lower ?? '')) return true
  const may = FORMER.has(before.lower) || BEFORE_TITLE.has(before.lower)
  return token?.capital === true && !may && (!isA(before, ROLE) || isPluralRole(before.lower))
}

function belongsToRole(line: readonly Token[], at: number): boolean {
  const token = line[at]
  if (!token) return false
  if (token.lower === "'s") return line[at - 1]?.capital === true
  if (token.kind !== 'word') return token.lower === '&'
  if (FORMER.has(token.lower)) return true
  if (token.lower === 'first') return AFTER_FIRST.has(line[at + 1]?.lower ?? '') // 'First lady'
  // 'to meet Mayor Hall'
  if (line[at - 1]?.lower === 'to' && !token.capital && token.lower !== 'vice') return false
  return (
    !isA(token, FUNCTION_WORD) &&
    !isA(token, CALENDAR) &&
    token.verb === undefined &&
    !isA(token, SHORT_PAST) &&
    !/(?:ed|ing)$/.test(token.lower)
  )
}
