// A text as the gate sees it: words with what they are compared by, sentence by sentence.
import type { Span } from '../article.ts'
import { sortAt, UPPER } from '../characters.ts'
import { speechVerb } from '../english/verbs.ts'
import { CALENDAR, classesOf, FUNCTION_WORD } from '../english/words.ts'
import { frames } from '../quotations/frames.ts'
import { type Token, tokens } from '../terms.ts'
import { keyOf, type Operator, operator, smallKey } from './lexicon.ts'
import { numeralAt } from './numbers.ts'

export type Sort = 'number' | 'date' | 'name' | 'content' | 'function'

export type Word = Span & {
  readonly lower: string
  readonly key: string
  readonly root: string // key without the endings that make nouns of verbs, nations of countries
  readonly sort: Sort
  readonly value: number | undefined
  readonly operator: Operator | undefined
  readonly says: boolean // a verb that reports speech
  readonly quoted: boolean
  readonly mark: boolean // punctuation stands before it
}

export type Line = { readonly words: readonly Word[]; readonly start: number; readonly end: number }
export type Reading = { readonly text: string; readonly lines: readonly Line[] }

/** The sentences of a text, headings too, with their words. Linear. */
export function reading(text: string): Reading {
  const lines = frames(text).frames.map(({ start, end }) => ({
    start,
    end,
    words: words(text, start, end),
  }))
  return { text, lines: lines.filter((line) => line.words.length > 0) }
}

function words(text: string, start: number, end: number): Word[] {
  const slice = text.slice(start, end)
  const row = united(slice, tokens(slice)).flatMap((token) => contracted(token))
  const folded = row.map(({ word }) => word)
  const found: Word[] = []
  let quoted = false
  let before = 0
  for (let at = 0; at < row.length; ) {
    const token = row[at]
    if (!token) break
    const between = slice.slice(before, token.start)
    if (MARKS.test(between)) for (const mark of between) quoted = turns(mark, quoted)
    const numeral = numeralAt(folded, at)
    const last = row[at + (numeral?.words ?? 1) - 1] ?? token
    const spent = { start: start + token.start, end: start + last.end }
    const made = word(slice.slice(token.start, last.end), token, found.length === 0, numeral?.value)
    found.push({ ...made, ...spent, quoted, mark: PUNCTUATION.test(between) })
    const sign = UNIT[slice[last.end] ?? ''] ?? UNIT[between.at(-1) ?? '']
    if (sign && numeral)
      found.push({
        ...word(sign, { ...token, word: sign }, false, undefined),
        ...spent,
        quoted,
        mark: false,
      })
    before = last.end
    at += numeral?.words ?? 1
  }
  return found
}

const MARKS = /["“”]/
const PUNCTUATION = /[,;:()—–"“”]| -+ /
const UNIT: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
}
const turns = (mark: string, quoted: boolean): boolean =>
  mark === '“' ? true : mark === '”' ? false : mark === '"' ? !quoted : quoted

const TWO: Readonly<Record<string, string>> = {
  'united states': 'USA',
  'united kingdom': 'UK',
  'united nations': 'UN',
  'european union': 'EU',
}

// A name of two words that has a short form is read as that.
function united(text: string, row: readonly Token[]): Token[] {
  return row.flatMap((token, n) => {
    const [before, next] = [row[n - 1], row[n + 1]]
    if (before && isShort(text, before, token)) return []
    const short = next ? isShort(text, token, next) : undefined
    return [next && short ? { start: token.start, end: next.end, word: short } : token]
  })
}

const isShort = (text: string, one: Token, other: Token): string | undefined =>
  other.start === one.end + 1 && text[one.start]?.toUpperCase() === text[one.start]
    ? TWO[`${one.word} ${other.word}`]
    : undefined

// 'isn't' is two words, of which the second turns the sentence.
function contracted(token: Token): Token[] {
  const { word, start, end } = token
  if (word === 'cannot')
    return [
      { ...token, word: 'can' },
      { start: start + 3, end, word: 'not' },
    ]
  if (!word.endsWith("n't") || word.length < 5) return [token]
  const bare = { "won't": 'will', "can't": 'can', "shan't": 'shall' }[word] ?? word.slice(0, -3)
  return [
    { start, end: end - 3, word: bare },
    { start: end - 3, end, word: 'not' },
  ]
}

function word(
  printed: string,
  { word: folded }: Token,
  opens: boolean,
  value: number | undefined,
): Omit<Word, 'start' | 'end' | 'quoted' | 'mark'> {
  const lower = folded.toLowerCase().replace(POSSESSIVE, '')
  const acts = operator(lower)
  const country = COUNTRY.test(printed) || folded === 'USA' // not 'us'
  const small =
    !country && ((classesOf(lower) & FUNCTION_WORD) !== 0 || acts !== undefined || SMALL.has(lower))
  const capital = (sortAt(printed, 0) & UPPER) !== 0 && printed !== 'I'
  const key = country ? keyOf('USA') : small ? smallKey(lower) : keyOf(lower)
  return {
    lower,
    key,
    root: small ? key : rootOf(key),
    sort: sortOf(lower, small, capital && (!opens || !small), value),
    value,
    operator: acts,
    says: speechVerb(lower)?.class === 'say',
  }
}

function sortOf(lower: string, small: boolean, capital: boolean, value: number | undefined): Sort {
  if (value !== undefined) return ONES.has(lower) ? 'function' : 'number'
  if (isDate(lower) && (capital || lower !== 'march')) return 'date'
  if (capital && !small) return 'name'
  return small ? 'function' : 'content'
}

/** A day or a month, also as 'Jan' without its full stop; 'may' is nearly always the verb. */
const isDate = (lower: string): boolean =>
  lower !== 'may' &&
  (RELATIVE.has(lower) || ((classesOf(lower) | classesOf(`${lower}.`)) & CALENDAR) !== 0)
const RELATIVE = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])
const POSSESSIVE = /'s?$/
const ONES = new Set(['one', 'once', 'both', 'single', 'first', 'half', 'second'])
const COUNTRY = /^(?:US|U\.S\.?|USA|U\.S\.A\.?)$/
const SMALL = new Set(
  "s 's 'd 'll 've 're 'm t d ll ve re m said say says saying mr mrs ms lrb rrb".split(' '),
)
const ENDING =
  /(?:ations?|itions?|ions?|ments?|ers?|ors?|ances?|ences?|ings?|ness|ity|ives?|ally|ly|als?|ians?|ans?|ese|ish|ists?|ism|y|e|i)$/

function rootOf(key: string): string {
  const bare = key.length > 5 ? key.replace(ENDING, '') : key
  return bare.length > 3 ? bare : key
}
