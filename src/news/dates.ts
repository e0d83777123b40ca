// The days that a text speaks of. Civil dates only: no clock, no zone; all arithmetic by Date.UTC.
import type { Dated, Sentence } from './article.ts'
import { LETTER, NUMBER, sortAt } from './characters.ts'

/**
 * The days named in each sentence, in order: 'Aug. 15', 'August 15, 2025', '15 August', '2025-08-15', 'on Friday',
 * 'yesterday'. What leaves the day open ('last week', a year alone) is left out, and so is a "today" inside quotation
 * marks, whose day is the speaker's. Without `published` (ISO, its first ten characters count) only full dates are
 * found. A weekday is the last one, or the next where the sentence says so ('next Friday', 'will meet on Friday').
 */
export function dates(text: string, sentences: readonly Sentence[], published?: string): Dated[] {
  const today = published === undefined ? undefined : dayNumber(published)
  return sentences.flatMap((sentence, at) => {
    const part = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))
    return printed(part).flatMap((match) => {
      const day = resolved(match, part, today)
      const start = sentence.start + match.index
      return day === undefined
        ? []
        : [{ day: isoDay(day), words: { start, end: start + match[0].length }, sentence: at }]
    })
  })
}

/** The dates of a sentence as they are printed. The long pattern is tried only where one of its words may begin. */
function printed(part: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let inside = 0 // a word
  for (let at = 0; at < part.length; at++) {
    const before = inside
    inside = sortAt(part, at) & (LETTER | NUMBER)
    if (inside === 0 || before !== 0 || !mayBegin(part, at)) continue
    DATE.lastIndex = at
    const match = DATE.exec(part)
    if (match === null) continue
    found.push(match)
    at = DATE.lastIndex - 1
  }
  return found
}

/** Whether a digit, or the first three letters of one of the words, stands here. What is not ASCII is left to the pattern. */
function mayBegin(part: string, at: number): boolean {
  const code = part.charCodeAt(at)
  if (code > ASCII || sortAt(part, at) & NUMBER) return true
  const [second, third] = [part.charCodeAt(at + 1), part.charCodeAt(at + 2)]
  return second > ASCII || third > ASCII || BEGINS[index(code, second, third)] === 1
}

const ASCII = 0x7f
const index = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31) // the same for capitals

const LONGEST = 2000 // characters; no sentence of news is longer
const DAY = 86_400_000 // ms
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ')
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)'
const DATE = new RegExp(
  [
    '(?<![\\p{L}\\p{N}-])(?:',
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
    `|(?<month>${MONTH})\\s(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s?(?<year>(?:1[89]|20)\\d\\d))?`,
    `|(?<date2>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month2>${MONTH})(?:\\s?,?\\s(?<year2>(?:1[89]|20)\\d\\d))?`,
    '|(?:(?<which>last|next|coming)\\s)?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
    '|(?<near>yesterday|today|tonight|tomorrow|last\\snight|this\\s(?:morning|afternoon|evening))',
    ')(?![\\p{L}\\p{N}-])',
  ].join(''),
  'iuy',
)
const BEGINS = new Uint8Array(1 << 15)
for (const word of [...MONTHS, ...WEEKDAYS, ...'las nex com yes tod ton tom thi'.split(' ')])
  BEGINS[index(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1
// Weekdays as a habit or a name: 'Fridays' does not match; these do.
const NAMED_DAY = /^(?:black|good|super|ash|bloody|palm)\s$/i
const WILL =
  /\b(?:will|is to|are to|is due|are due|is set to|are set to|is expected to|are expected to|scheduled|plans? to|going to|upcoming)\b/i
const SAID =
  /(?:\b(?:said|told|held|met|began|took|came|went|spoke|won|died|was|were)|ed(?<!scheduled|expected|planned|slated))\s(?:(?!for\b)\S+\s)?(?:on\s)?$/i
const SOON = 45 // days: 'the vote on Aug. 20' in a text of July
const REACH = 80 // characters from the date to a word that says "still to come"

function resolved(
  match: RegExpMatchArray,
  part: string,
  today: number | undefined,
): number | undefined {
  const { iso, month, date, year, month2, date2, year2, which, weekday, near } = match.groups ?? {}
  if (iso !== undefined) return dayNumber(iso)
  const at = match.index ?? 0
  const to = at + match[0].length
  const named = month ?? month2
  if (named !== undefined) {
    const index = MONTHS.indexOf(named.slice(0, 3).toLowerCase())
    const known = year ?? year2
    if (known !== undefined) return validDay(Number(known), index, Number(date ?? date2))
    if (today === undefined) return undefined
    return nearest(index, Number(date ?? date2), today, isAhead(part, at, to))
  }
  if (today === undefined || NAMED_DAY.test(part.slice(Math.max(0, at - 6), at))) return undefined
  if (weekday !== undefined) {
    const target = WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase())
    const back = (new Date(today * DAY).getUTCDay() - target + 7) % 7
    if (which?.toLowerCase() === 'last') return today - (back === 0 ? 7 : back)
    return which !== undefined || isAhead(part, at, to) ? today + (7 - back) : today - back
  }
  if (near === undefined || insideQuotation(part, at)) return undefined
  const word = near.toLowerCase()
  return (
    today + (word === 'tomorrow' ? 1 : word === 'yesterday' || word.startsWith('last') ? -1 : 0)
  )
}

function isAhead(part: string, at: number, to: number): boolean {
  const before = part.slice(Math.max(0, at - REACH), at)
  if (SAID.test(before)) return false
  return WILL.test(before) || (at < 4 && WILL.test(part.slice(to, to + REACH)))
}

function insideQuotation(part: string, at: number): boolean {
  const before = part.slice(0, at)
  const straight = before.split('"').length - 1
  return before.lastIndexOf('“') > before.lastIndexOf('”') || straight % 2 === 1
}

/** A month and a date without a year: the last one, or one soon to come, unless the sentence looks ahead. */
function nearest(month: number, date: number, today: number, ahead: boolean): number | undefined {
  const year = new Date(today * DAY).getUTCFullYear()
  const [last, now, next] = [-1, 0, 1].map((step) => validDay(year + step, month, date))
  const soon = [now, next].find((day) => day !== undefined && day >= today)
  const gone = [now, last].find((day) => day !== undefined && day < today)
  if (soon === undefined || gone === undefined) return soon ?? gone
  if (ahead) return today - gone < SOON ? gone : soon
  return soon - today < SOON ? soon : gone
}

/** Days since 1970-01-01 of an ISO date; absent when it is none. */
function dayNumber(iso: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  return year === undefined ? undefined : validDay(Number(year), Number(month) - 1, Number(date))
}

function validDay(year: number, month: number, date: number): number | undefined {
  const day = new Date(Date.UTC(year, month, date))
  const same =
    day.getUTCFullYear() === year && day.getUTCMonth() === month && day.getUTCDate() === date
  return same ? day.getTime() / DAY : undefined
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
