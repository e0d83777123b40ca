// What of a raw text is not the article: invisible characters, and whole lines that are captions, credits, contacts and
// boilerplate. Within a kept line every visible character stays.

import type { AsideKind } from './boilerplate.ts'
import { kindOfLine, kindOfParagraph } from './boilerplate.ts'

/** A line, or a paragraph wrapped over several, that was set apart; `text` as it stood, without blanks at either end. */
export type Aside = { readonly kind: AsideKind; readonly text: string }

/**
 * Sets apart what is not the article's own prose, by the shape of whole lines and of hard-wrapped paragraphs.
 *
 * The text that comes back keeps '\n' as it stood: one line may be one paragraph, or a paragraph may be wrapped over
 * many lines; nothing is joined. Runs of blank lines become one, none stands at either end, and a blank line stands where
 * a line was taken out. So whatever stands between two blank lines is one unbroken piece of `visible(raw)`: no sentence
 * can arise that the source does not have. Linear in the length of `raw`. Cleaning twice is cleaning once.
 */
export function clean(raw: string): { text: string; aside: Aside[] } {
  const kept: string[] = []
  const aside: Aside[] = []
  for (const { lines, kind } of paragraphs(visible(raw).split('\n'))) {
    if (kind !== undefined) aside.push({ kind, text: lines.join('\n').trim() })
    for (const line of kind === undefined ? lines : ['']) {
      if (line.trim() !== '') kept.push(line)
      else if (kept.length > 0 && kept.at(-1) !== '') kept.push('')
    }
  }
  if (kept.at(-1) === '') kept.pop()
  return { text: kept.join('\n'), aside }
}

/**
 * The text as a reader sees it: without control, bidirectional, tag and zero-width characters, soft hyphens, surplus
 * variation selectors and lone surrogates; every line break is '\n', and tabs stay. Of the zero-width characters only
 * those stay that shape what is seen: a joiner between letters of a script that joins them (Persian, Hindi …) or between
 * emoji, and one selector after an emoji. Seeing twice is seeing once.
 */
export function visible(raw: string): string {
  if (PLAIN.test(raw)) return raw
  const text = raw.replace(LINE_BREAK, '\n').replace(MISREAD, (char) => MEANT[char] ?? char)
  return text.replace(INVISIBLE, (char, at: number) => (shapes(text, at, char) ? char : ''))
}

// What nearly all texts are made of; none of it is invisible.
const PLAIN = /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u20A0-\u20BF]*$/

// NEL, vertical tab, form feed and Unicode's separators end a line too: merely taken out, they would glue two words.
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

// Windows-1252 that was read as Latin 1: as browsers do with &#147; (HTML standard, numeric character references).
const MISREAD = /[\u0091-\u0097]/g
const MEANT: Readonly<Record<string, string>> = {
  ...{ '\u0091': '‘', '\u0092': '’', '\u0093': '“', '\u0094': '”' },
  ...{ '\u0095': '•', '\u0096': '–', '\u0097': '—' },
}

// \p{DI}: Unicode's Default_Ignorable_Code_Point, among it U+00AD, 061C, 200B–F, 202A–E, 2060–F, FEFF, all of E0000–E0FFF.
const INVISIBLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFF9-\uFFFB]|\p{DI}/gu

const JOINED_BEFORE = /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{DI}])[\p{L}\p{M}]$/u
const JOINED_AFTER = /^(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{DI}])[\p{L}\p{M}]/u
const EMOJI_BEFORE = /(?:\p{ExtPict}\uFE0F?|\p{EMod})$/u
const EMOJI_AFTER = /^\p{ExtPict}/u
const PICTURE_BEFORE = /\p{ExtPict}$/u
const KEYCAP = /^[0-9#*]$/

function shapes(text: string, at: number, char: string): boolean {
  const before = text.slice(Math.max(0, at - 3), at)
  const after = text.slice(at + 1, at + 3)
  const between = JOINED_BEFORE.test(before) && JOINED_AFTER.test(after)
  switch (char) {
    case '\u200C':
      return between
    case '\u200D':
      return between || (EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after))
    case '\uFE0E':
    case '\uFE0F':
      return (
        PICTURE_BEFORE.test(before) || (KEYCAP.test(before.slice(-1)) && after.startsWith('\u20E3'))
      )
    default:
      return false
  }
}

type Paragraph = { readonly lines: readonly string[]; readonly kind?: AsideKind }

/** Lines with those that they flow on into: a notice may be wrapped, and the middle of a sentence is not a notice. */
function paragraphs(lines: readonly string[]): Paragraph[] {
  const found: Paragraph[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) found.push({ lines: open, kind: kindOfParagraph(open) })
    open = []
  }
  for (const [at, line] of lines.entries()) {
    const kind = kindOfLine(line)
    if (kind !== undefined) {
      close()
      found.push({ lines: [line], kind })
      continue
    }
    open.push(line)
    if (!flowsOn(line) || (BEGINS.test(lines[at + 1] ?? '') && kindOfParagraph(open))) close()
  }
  close()
  return found
}

// Mail and text programs wrap at 60 to 100 characters; a shorter line that just ends is a line of its own.
const WRAPPED = { shortest: 50, longest: 110 }
const BEGINS = /^\s{0,20}["“„‘'«]?\p{Lu}/u // after a whole notice, a capital is a new paragraph
const ENDED = /[.!?:”"’'»)\]]$/

function flowsOn(line: string): boolean {
  const ink = line.trim()
  return (
    ink.length >= WRAPPED.shortest && ink.length <= WRAPPED.longest && !ENDED.test(ink.slice(-1))
  )
}
