// What stands before the first sentence of a story.
import type { Span } from '../article.ts'
import { BLANK, LOWER, sortAt, UPPER, width } from '../characters.ts'

const STAMP = /^\s*date\s+(\d{4}-\d{2}-\d{2})(?=\s)/u
// 'ANCHORAGE, Alaska—', 'LONDON (Wire) -', 'NEW YORK, Aug. 15 —': capitals, at most one further part, a dash.
const DATELINE =
  /^\s*((?:\p{Lu}[\p{Lu}.'’-]*)(?: \p{Lu}[\p{Lu}.'’-]*){0,4}(?:, ?\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15}){0,2})?)((?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: \([^()\n]{1,30}\))?\s*(?:[—–‒―]|--|(?<=\s)-)\s*)/u
// 'Seoul, South Korea (CNN) ': a place in small letters too, where an agency's name follows.
const WIRES =
  '(?:AP|AFP|CNN(?: Business)?|UPI|Reuters|REUTERS|Bloomberg|ANI|PTI|IANS|AAP|Xinhua|TASS|dpa|DPA|EFE|ANSA|Kyodo|Yonhap|PA|RNS)'
const WIRED = new RegExp(
  `^\\s*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?)( \\(${WIRES}\\)\\s*(?:(?:[—–‒―]|--|-)\\s*)?)`,
  'u',
)
const WIRED_HEAD = 60
const HEAD = 200 // a dateline stands at the very beginning

/** The day of a stray ' date 2025-08-17 ' before the text, as some crawls leave it. */
export function stamp(text: string): string | undefined {
  return STAMP.exec(text.slice(0, HEAD))?.[1]
}

/** Where the story was filed: the place as printed, and the span of all that comes before the first sentence. */
export function dateline(text: string): { place: string; span: Span } | undefined {
  const prose = beginsAsProse(text)
  if (prose && !text.slice(0, WIRED_HEAD).includes(' (')) return undefined
  const stamped = STAMP.exec(text.slice(0, HEAD))?.[0].length ?? 0
  const head = text.slice(stamped, stamped + HEAD)
  const found = prose ? WIRED.exec(head) : DATELINE.exec(head)
  if (!found?.[1]) return undefined
  return { place: found[1], span: { start: 0, end: stamped + found[0].length } }
}

/** The offset at which the story itself begins. */
export function opening(text: string): number {
  return dateline(text)?.span.end ?? STAMP.exec(text.slice(0, HEAD))?.[0].length ?? 0
}

// A capital and a small letter: nearly every sentence, and nothing else is asked of it.
function beginsAsProse(text: string): boolean {
  let at = 0
  while (sortAt(text, at) & BLANK) at += 1
  const first = sortAt(text, at)
  return (first & UPPER) !== 0 && (sortAt(text, at + width(first)) & LOWER) !== 0
}
