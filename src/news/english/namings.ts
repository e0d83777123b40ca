// Places where a text names somebody or something, before anybody is told apart.

import type { Span } from '../article.ts'
import {
  isFirstName,
  isNationality,
  isSurnameToo,
  NAME_SUFFIXES,
  nameSort,
  PARTICLES,
} from './names.ts'
import { nicknameLength, withoutNickname } from './nicknames.ts'
import { isPluralRole } from './roles.ts'
import { prefixLength, roleBefore, titleEnding } from './titles.ts'
import type { Token } from './tokens.ts'
import { ADVERB, CALENDAR, DETERMINER, FUNCTION_WORD, isA, ROLE } from './words.ts'

export type Naming = Span & {
  readonly words: readonly string[] // of the name alone, as printed
  readonly sort: 'person' | 'organisation' | 'place' | 'unknown'
  readonly title: string | undefined
  readonly role: Span | undefined // before the name: 'Russian leader', 'Ukrainian President'
  readonly speaks: boolean // a verb of speech stands beside it
  readonly modifier: boolean // 'the Hall campaign': names somebody, but speaks of something else
  readonly after: number // index into the paragraph's tokens of what comes next
  readonly paragraph: number
}

const ADJECTIVAL =
  /-(?:based|led|backed|born|style|era|area|run|wide|held|controlled|leaning|made|turned)$/
const ACRONYM = /^(?:\p{Lu}{2,6}(?:-\p{Lu}{2})?|(?:\p{Lu}\.){2,})$/u
const INITIALS = /^(?:\p{Lu}\p{Lu}|(?:\p{Lu}\.){1,3})$/u // 'TJ', 'A.B.'
const STATES = new Set('us uk eu un dc la ny nj nc u.s. u.k. e.u. u.n. d.c. n.y. n.j.'.split(' '))
const LONGEST = 8 // words of one name; more are a heading in capitals

/** Every naming of a text in order; `lines` are the tokens of each paragraph. */
export function namings(text: string, lines: readonly (readonly Token[])[]): Naming[] {
  return lines.flatMap((line, paragraph) => inLine(text, line, paragraph))
}

function inLine(text: string, line: readonly Token[], paragraph: number): Naming[] {
  const found: Naming[] = []
  for (let n = 0; n < line.length; ) {
    const end = runEnd(line, n)
    if (end > n) found.push(...naming(text, line, n, end, paragraph))
    n = Math.max(end, n + 1)
  }
  return found
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  !isA(token, FUNCTION_WORD) &&
  !isA(token, CALENDAR) &&
  !ADJECTIVAL.test(token.lower)

// 'Malcolm 2X'
const isNumbered = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\d{1,2}[a-z]{1,2}$/.test(token.lower) &&
  !/\d(?:st|nd|rd|th|am|pm|k|m|s|d)$/.test(token.lower)

function runEnd(line: readonly Token[], from: number): number {
  if (!isName(line[from]) || opensWithAdverb(line, from)) return from
  let end = from + 1
  let organisation = nameSort(line[from]?.lower ?? '') === 'organisation'
  let linked = false // 'Department of', 'Center for': only then may an 'and' belong to the name
  for (; end < line.length; ) {
    const step: number =
      isName(line[end]) || isNumbered(line[end]) ? 1 : linkLength(line, end, organisation, linked)
    if (step === 0) break
    linked ||= organisation && step > 1
    end += step
    organisation ||= nameSort(line[end - 1]?.lower ?? '') === 'organisation'
  }
  return end
}

// 'Recently Hall said', 'Said Hall'; but 'Kelly said'.
function opensWithAdverb(line: readonly Token[], at: number): boolean {
  const lower = line[at]?.lower ?? ''
  const begins = at === 0 || line[at - 1]?.kind === 'mark'
  if (!begins || isFirstName(lower)) return false
  const verb = isName(line[at + 1]) ? line[at]?.verb : undefined
  return isA(line[at], ADVERB) || verb?.form === 'past' || verb?.form === 'ing'
}

const ORGANISATION_LINK = new Set(['of', 'for', 'the', 'and', '&', 'on'])

// How many small words a name goes on over: 'van der Berg', 'Secretary of State', 'Hall, Jr.', 'Center for the Analysis of Trade'.
function linkLength(
  line: readonly Token[],
  at: number,
  organisation: boolean,
  linked: boolean,
): number {
  const [here, next, third] = [line[at]?.lower ?? '', line[at + 1], line[at + 2]]
  const nickname = nicknameLength(line, at)
  if (nickname > 0) return isName(line[at + nickname]) ? nickname + 1 : 0
  if (here === ',' && NAME_SUFFIXES.has(next?.lower ?? '')) return 2
  if (PARTICLES.has(here))
    return isName(next) ? 2 : PARTICLES.has(next?.lower ?? '') && isName(third) ? 3 : 0
  const before = line[at - 1]?.lower ?? ''
  if (
    here === 'of' &&
    isName(next) &&
    (isA(line[at - 1], ROLE) || organisation || before === 'house')
  )
    return 2
  if (here === '&' && isName(next)) return 2
  if (!organisation || !ORGANISATION_LINK.has(here) || (here === 'and' && !linked)) return 0
  return isName(next) ? 2 : next?.lower === 'the' && isName(third) ? 3 : 0
}

function naming(
  text: string,
  line: readonly Token[],
  first: number,
  end: number,
  paragraph: number,
  otherwise: Naming['sort'] = 'unknown', // what it is where nothing tells
): Naming[] {
  if (end - first > LONGEST * 2) return []
  const split = headOf(line, first, end)
  if (split > first)
    return [
      ...naming(text, line, first, split, paragraph),
      ...naming(text, line, split, end, paragraph, 'person'),
    ]
  const name = first + prefixLength(line.slice(first, end))
  const title = titleEnding(line, first, name)
  const named = line.slice(name, end)
  const head = named[0]
  const last = named.at(-1)
  if (!head || !last) return []
  if (head.lower === 'of') {
    // 'the Secretary of State' alone names nobody, 'Chancellor of Germany Ann Hall' does
    const person = named.findIndex((token, n) => n > 1 && isFirstName(token.lower))
    const rest = named.length - person
    return person > 0 && (rest === 2 || rest === 3)
      ? naming(text, line, name + person, end, paragraph, 'person')
      : []
  }
  const plain = withoutNickname(named)
  const role = roleBefore(line, first, name)
  const noun = [line[name - 1], line[name - 2]].find((token) => token?.end === role?.end)
  const before = line[first - 1]
  const next = line[end]
  const sort = sortOf(
    text,
    plain,
    title !== undefined || role !== undefined || plain.length < named.length,
    title !== undefined,
    before,
    otherwise,
  )
  const words: string[] = []
  for (const token of plain)
    if (token.kind === 'word') words.push(text.slice(token.start, token.end))
  const verbNext = next?.verb
  return [
    {
      start: head.start,
      end: last.end,
      words,
      sort,
      title: title && text.slice(title.start, title.end),
      role: isPluralRole(noun?.lower ?? '') ? undefined : role, // 'actors Ann Hall and'
      speaks: speaks(line, first, name, end),
      modifier:
        isA(before, DETERMINER) &&
        !role &&
        !title &&
        next?.kind === 'word' &&
        !next.capital &&
        next.lower !== "'s" &&
        !verbNext &&
        !isA(next, FUNCTION_WORD),
      after: end,
      paragraph,
    },
  ]
}

// 'director of the Harbour Council Ann Hall': where the name of who leads it begins, else `first`.
function headOf(line: readonly Token[], first: number, end: number): number {
  const the = line[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const led =
    (line[the]?.lower === 'of' && isA(line[the - 1], ROLE)) ||
    (isA(line[first], ROLE) && line[first + 1]?.lower === 'of')
  if (!led) return first
  const body = line
    .slice(first, end)
    .findLastIndex((token) => nameSort(token.lower) === 'organisation')
  const rest = end - first - body - 1
  const name = line.slice(end - rest, end)
  const plain = name.every(
    (token) =>
      isName(token) &&
      (nameSort(token.lower) === undefined || isSurnameToo(token.lower)) &&
      !isA(token, ROLE),
  )
  return body >= 0 && (rest === 2 || rest === 3) && plain ? end - rest : first
}

// 'Hall said', 'said Hall', '…,” Hall shot back', 'as Hall put it'.
function speaks(line: readonly Token[], first: number, name: number, end: number): boolean {
  const next = line[verbAfter(line, end)]?.verb
  const before = line[first - 1]?.verb
  const put = /^puts?$/.test(line[end]?.lower ?? '') && line[end + 1]?.lower === 'it'
  const quoted =
    CLOSING.test(line[first - 1]?.lower ?? '') && /^[,?!]$/.test(line[first - 2]?.lower ?? '')
  const verb = line[end]?.kind === 'word' && !line[end]?.capital && !isA(line[end], FUNCTION_WORD)
  return (
    put ||
    (quoted && verb) ||
    (next?.class === 'say' && next.form !== 'ing' && next.form !== 'base') ||
    (before?.class === 'say' && before.form === 'past' && name === first)
  )
}

// 'Hall also explained', 'Hall later told'
function verbAfter(line: readonly Token[], end: number): number {
  let n = end
  while (n < end + 2 && line[n]?.kind === 'word' && isA(line[n], ADVERB)) n += 1
  return n
}

const CLOSING = /^["”’']$/

function sortOf(
  text: string,
  named: readonly Token[],
  introduced: boolean,
  titled: boolean,
  before: Token | undefined,
  otherwise: Naming['sort'],
): Naming['sort'] {
  const words = named.filter((token) => token.kind === 'word')
  const sorts: ReturnType<typeof nameSort>[] = []
  for (const { lower } of words) sorts.push(nameSort(lower))
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? '']
  const single = words.length === 1
  if (sorts.includes('organisation') && !(introduced && isFirstName(first))) return 'organisation'
  if (single && sorts[0] === 'place' && !titled) return 'place'
  const printed = single ? text.slice(words[0]?.start, words[0]?.end) : ''
  const acronym = ACRONYM.test(printed) && !isA(words[0], ROLE)
  if (acronym && !titled) return STATES.has(first) ? 'place' : 'organisation'
  if (introduced && !sorts.includes('other')) return 'person'
  const known = isFirstName(first) && !single
  if (known && sorts[0] !== 'place' && (sorts.at(-1) !== 'place' || isSurnameToo(last)))
    return 'person'
  if (acronym) return 'organisation'
  if (sorts.some((sort) => sort !== undefined) || (single && isNationality(printed))) return 'place'
  if (
    words.length > 1 &&
    INITIALS.test(text.slice(words[0]?.start, words[0]?.end)) &&
    !STATES.has(first)
  )
    return 'person'
  if (isA(words.at(-1), ROLE) || words[0]?.verb || before?.lower === 'the') return 'place'
  return otherwise
}
