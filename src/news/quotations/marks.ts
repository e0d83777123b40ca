// Quotation marks as newspapers print them, read in one pass over each paragraph.
import type { Span } from '../article.ts'
import { paragraphs, trim } from '../english/tokens.ts'

/** A stretch between two marks, or from a mark to the end of a paragraph where none closes it. */
export type Stretch = {
  readonly outer: Span // with its marks
  readonly inner: Span // without them, nor blanks at the ends
  readonly sort: 'double' | 'single'
  readonly paragraph: number
  readonly closed: boolean
  readonly continues: boolean // an unclosed stretch of the paragraph before goes on here
  readonly inside: readonly Stretch[]
}

type Sort = Stretch['sort']
type Open = { sort: Sort; start: number; content: number; inside: Stretch[] }

// Also as they look where UTF-8 or Windows-1252 was read as something else: “ as â€œ or as U+0093, ” as â€ and U+009D.
const MARK = /``|''|â€[œ˜™\u009D“”¦]?|["“”„«»'‘’`\u0091-\u0094]/g
const MISREAD: Readonly<Record<string, string>> = {
  ...{ 'â€œ': '“', 'â€\u009D': '”', 'â€': '”', 'â€˜': '‘', 'â€™': '’' },
  ...{ '\u0091': '‘', '\u0092': '’', '\u0093': '“', '\u0094': '”' },
}
const NO_MARK = /^â€[“”¦]$/ // a dash or three dots
const BEFORE_OPENING = /[\s([{—–\-/“"‘'„«:;,>*]/u
const BLANK = /\s/u
const LETTER = /[\p{L}\p{N}]/u
const DIGIT = /\p{N}/u
// Also 's and its like where a tokeniser has set a blank before them.
const ELISION =
  /^(?:s|d|m|ll|re|ve|em|til|tis|twas|cause|bout|round|n|neath|\d0s)(?![\p{L}\p{N}])/iu
const DEEPEST = 4 // quotations in quotations; beyond it a mark is left alone

/**
 * The stretches in quotation marks of a text, outermost first, those inside others nested in them.
 * Curly, straight, doubled single and angled marks; marks that open at each paragraph and close once; a mark that is
 * never closed ends with its paragraph. Apostrophes, feet and inches are none. Linear in the length of the text.
 */
export function stretches(text: string, blocks: readonly Span[] = paragraphs(text)): Stretch[] {
  const found: Stretch[] = []
  for (const [paragraph, block] of blocks.entries()) {
    const last = found.at(-1)
    const goesOn = last !== undefined && !last.closed && last.paragraph === paragraph - 1
    const here = inParagraph(text, block, paragraph)
    const first = here[0]
    if (goesOn && first && first.outer.start === block.start)
      here[0] = { ...first, continues: true }
    for (const stretch of here) found.push(stretch) // as arguments of one call they may be too many
  }
  return found
}

function inParagraph(text: string, block: Span, paragraph: number): Stretch[] {
  const done: Stretch[] = []
  const open: Open[] = []
  const keep = (level: number, stretch: Stretch) => {
    const around = open[level - 1]
    if (around) around.inside.push(stretch)
    else done.push(stretch)
  }
  const close = (level: number, contentEnd: number, end: number, closed: boolean) => {
    const mark = open[level]
    if (!mark) return
    // Single marks inside that nothing closed were apostrophes: what stood in them belongs to this stretch.
    const orphans = open.slice(level + 1).flatMap((lost) => lost.inside)
    open.length = level
    const inner = trim(text, { start: mark.content, end: contentEnd })
    if (inner.end > inner.start)
      keep(level, {
        outer: { start: mark.start, end },
        inner,
        sort: mark.sort,
        paragraph,
        closed,
        continues: false,
        inside: [...mark.inside, ...orphans],
      })
  }
  const own = text.slice(block.start, block.end) // else a paragraph without marks is searched to the end of the text
  MARK.lastIndex = 0
  for (let mark = MARK.exec(own); mark; mark = MARK.exec(own)) {
    if (NO_MARK.test(mark[0])) continue
    const at = block.start + mark.index
    // Of three straight marks the first closes a single quotation, if one is open: "'old-school,'''".
    const printed =
      mark[0] === "''" && text[at + 2] === "'" && open.at(-1)?.sort === 'single' ? "'" : mark[0]
    const end = at + printed.length
    const meant = MISREAD[printed] ?? printed
    const sort = sortOf(meant)
    const level = open.findLastIndex((one) => one.sort === sort)
    switch (direction(text, meant, at, end, block, open[level])) {
      case 'close':
        close(level, at, end, true)
        break
      case 'open':
        // A single mark that opens again was an apostrophe before.
        if (sort === 'single' && level === open.length - 1 && level >= 0) open.pop()
        if (open.length < DEEPEST) open.push({ sort, start: at, content: end, inside: [] })
        break
      default:
    }
    MARK.lastIndex = end - block.start
  }
  finish(open, done, block, close)
  return done
}

// At the end of a paragraph a double mark that is still open was never closed, or goes on in the next paragraph. But where
// others opened after it, it was a slip, and only what stands in those is kept; so is an open single mark: an apostrophe.
function finish(
  open: Open[],
  done: Stretch[],
  block: Span,
  close: (level: number, contentEnd: number, end: number, closed: boolean) => void,
): void {
  for (let mark = open.at(-1); mark; mark = open.at(-1)) {
    const level = open.length - 1
    const slip =
      mark.sort === 'single' || level > 0 || mark.inside.some((one) => one.sort === 'double')
    if (!slip) {
      close(level, block.end, block.end, false)
      continue
    }
    open.pop()
    const around = open.at(-1)?.inside ?? done
    for (const stretch of mark.inside) around.push(stretch)
  }
}

const sortOf = (mark: string): Sort =>
  mark === "'" || mark === '‘' || mark === '’' || mark === '`' ? 'single' : 'double'

function direction(
  text: string,
  mark: string,
  at: number,
  end: number,
  block: Span,
  open: Open | undefined,
): 'open' | 'close' | undefined {
  const before = at > block.start ? (text[at - 1] ?? ' ') : ' '
  const after = end < block.end ? (text[end] ?? ' ') : ' '
  const opens = BEFORE_OPENING.test(before) && !BLANK.test(after)
  const closes = !BLANK.test(before) || BLANK.test(after)
  switch (mark) {
    case '“':
    case '``':
    case '„':
    case '«':
      if (open && !LETTER.test(after) && closes && !opens) return 'close'
      return BLANK.test(after) && open ? 'close' : 'open'
    case '”':
    case '»':
      if (open) return 'close'
      return opens && LETTER.test(after) ? 'open' : undefined
    case '"':
    case "''":
      if (open) return closes && !(opens && BLANK.test(before)) ? 'close' : 'open'
      return (opens && !DIGIT.test(before)) || runsOn(before, after) ? 'open' : undefined
    default:
      return single(text, mark, before, after, end, open)
  }
}

// 'about"the bridge"', 'the town."We …': a blank was lost.
const runsOn = (before: string, after: string): boolean =>
  /[\p{Ll}.!?]/u.test(before) &&
  (/\p{Lu}/u.test(after) || (/\p{Ll}/u.test(before) && /\p{Ll}/u.test(after)))

function single(
  text: string,
  mark: string,
  before: string,
  after: string,
  end: number,
  open: Open | undefined,
): 'open' | 'close' | undefined {
  const closes = open !== undefined && !BLANK.test(before) && !LETTER.test(after)
  if (!closes) {
    const elided = ELISION.test(text.slice(end, end + 8))
    const begins = LETTER.test(after) || /["“[.…$]/.test(after)
    return mark !== '’' && BEFORE_OPENING.test(before) && begins && !elided ? 'open' : undefined
  }
  // "the workers' union": after an s, a blank and a small letter the mark is more likely a possessive.
  const possessive = /s/i.test(before) && BLANK.test(after) && /\p{Ll}/u.test(text[end + 1] ?? '')
  return possessive ? undefined : 'close'
}
