// A reply as text for a terminal or a pipe. Pure. What others wrote is made harmless here, once, last.
import type { Action, Block, BlockOf, Briefing, Claim, Source, Wording } from '../../briefing.ts'
import { words } from '../../words.ts'
import {
  cited,
  contextOf,
  creditOf,
  hasMarks,
  isSaid,
  otherWordings,
  piecesOf,
  sourceDetails,
  sourcesOf,
} from '../blocks.ts'
import type { Reply } from '../platform.ts'

export type Look = {
  readonly width: number // columns; Infinity for a pipe: no line is broken, so that a quotation can be searched for
  readonly colour: boolean
  readonly prompt?: boolean // somebody can type `more` after it; absent or false: only the number of the page is said
  readonly verb?: boolean // it was asked for at the command line, which takes --page
}

type Paint = (style: keyof typeof STYLES, text: string) => string
type Page = { readonly paint: Paint; readonly width: number }

/**
 * The text of a reply, without a line break at its end. Words of others keep every visible character; what could steer
 * a terminal or turn the order of reading (control, bidirectional and tag characters) becomes one � a run.
 */
export function render(reply: Reply, look: Look): string {
  const page: Page = {
    paint: look.colour ? (style, text) => `${STYLES[style]}${text}${RESET}` : (_, text) => text,
    width: Math.max(look.width, NARROWEST),
  }
  const { title, blocks, sources, closing } = reply.briefing
  const parts = [
    title === '' ? [] : wrapped(page.paint('strong', line(title)), page.width),
    ...blocks.map((block, i) => rendered(introducedOnce(block, blocks.slice(0, i)), page)),
    sources.length === 0 ? [] : sourceList(sources, page),
    footer(reply, look, page),
    closing === undefined ? [] : wrapped(page.paint('faint', line(closing)), page.width),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** What a person can go on to from here: the next page of what is shown, the passages behind it, and why it says so. */
export function steps({ actions = [] }: Briefing): {
  next?: Action
  sources?: Action
  why?: Action
} {
  return {
    next: actions.find((action) => action.label === words.nextPage), // of the answer, or of its sources
    sources: actions.find((action) => action.label === words.sources),
    why: actions.find((action) => action.label === words.why.label),
  }
}

/** Text of others as one line that no terminal acts on. */
export function line(text: string): string {
  return text.toWellFormed().replace(SPACE, ' ').replace(UNSAFE, '\uFFFD')
}

const NARROWEST = 20

const ESC = '\u001b['
const STYLES = { strong: `${ESC}1m`, faint: `${ESC}2m`, mark: `${ESC}4m` } as const // bold, faint, underlined
const RESET = `${ESC}0m`
const OURS = /\u001b\[\dm/g

const SPACE = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g

// C0, DEL and C1; marks, embeddings, overrides and isolates that turn the order of reading; interlinear annotation;
// tag characters (they spell invisible words). ZWJ and ZWNJ stay: Persian and Hindi are misspelt without them.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu

/** Who was given a role further up on the page is named without it. */
function introducedOnce(block: Block, above: readonly Block[]): Block {
  const again = (earlier: Block): boolean =>
    earlier.kind === 'quote' &&
    block.kind === 'quote' &&
    earlier.by === block.by &&
    earlier.role === block.role
  return block.kind === 'quote' && above.some(again) ? { ...block, role: undefined } : block
}

function rendered(block: Block, page: Page): string[] {
  switch (block.kind) {
    case 'heading':
      return wrapped(page.paint('strong', line(block.text)), page.width)
    case 'paragraph':
      return wrapped(block.claims.map((claim) => claimed(claim, page)).join(' '), page.width)
    case 'list':
      return block.items.flatMap((item) => wrapped(listed(item, page), page.width, '    ', '  • '))
    case 'quote':
      return quote(block, page)
    case 'note':
      return wrapped(line(block.text), page.width)
    default:
      return block satisfies never
  }
}

function listed({ label, claims }: BlockOf<'list'>['items'][number], page: Page): string {
  const said = claims.map((claim) => claimed(claim, page)).join(' ')
  if (label === undefined) return said
  const first = claims[0]
  // A passage behind an answer is labelled with its number already.
  if (first && label === `[${first.evidence[0]?.source}]`)
    return `${page.paint('faint', line(label))} ${line(first.text)}`
  const named = page.paint('strong', line(label))
  return said === '' ? named : `${named}: ${said}`
}

function claimed(claim: Claim, page: Page): string {
  return [line(claim.text), faint(sourcesOf(claim.evidence), page)].filter(isSaid).join(' ')
}

function faint(numbers: readonly number[], { paint }: Page): string {
  const text = cited(numbers)
  return text === '' ? '' : paint('faint', text)
}

function quote(block: BlockOf<'quote'>, page: Page): string[] {
  const { by, details, remark, sources } = creditOf(block)
  const named = `— ${[by, ...details].map(line).join(', ')}`
  const credit = [named, remark, faint(sources, page)].filter(isSaid).join(' ')
  return [
    ...wrapped(inMarks(line(block.text), block), page.width, '  ', '  '),
    ...wrapped(credit, page.width, '      ', '    '),
    ...contextOf(block).flatMap(({ text, source }) => {
      const sentence = `${words.quote.context} ${line(text)} ${faint([source], page)}`
      return wrapped(sentence, page.width, '      ', '    ')
    }),
    ...otherWordings(block).flatMap((wording) => [
      ...wrapped(`${wording.how} ${faint(wording.sources, page)}`, page.width, '      ', '    '),
      ...wrapped(inMarks(marked(wording, page), block), page.width, '      ', '      '),
    ]),
  ]
}

/** The words that the first wording does not have stand in ‹ ›. */
const marked = (wording: Wording, { paint }: Page): string =>
  piecesOf(wording)
    .map(({ text, differs }) => (differs ? paint('mark', `‹${line(text)}›`) : line(text)))
    .join('')

const inMarks = (text: string, block: BlockOf<'quote'>): string =>
  hasMarks(block) ? `“${text}”` : text

function sourceList(sources: readonly Source[], page: Page): string[] {
  return [
    page.paint('strong', words.sources),
    ...sources.flatMap((source) => wrapped(sourceLine(source, page), page.width, '    ', '  ')),
  ]
}

const sourceLine = (source: Source, page: Page): string =>
  `${faint([source.n], page)} ${sourceDetails(source).map(line).join(', ')}`

function footer(reply: Reply, { prompt, verb }: Look, { paint, width }: Page): string[] {
  const { next, sources, why } = steps(reply.briefing)
  const parts = [
    reply.pages > 1 ? words.pageOf(reply.page, reply.pages) : undefined,
    prompt && next ? words.console.moreHint : undefined,
    verb && next ? words.cli.moreHint(reply.page + 1) : undefined,
    prompt && sources ? words.console.sourcesHint : undefined,
    prompt && why ? words.console.whyHint : undefined,
  ].filter(isSaid)
  return parts.length > 0 ? wrapped(paint('faint', parts.join(' · ')), width) : []
}

/**
 * Lines of at most `width` columns where blanks allow it; a word longer than that stands alone and unbroken.
 * Every blank but those that became a line break is kept.
 */
function wrapped(text: string, width: number, indent = '', first = indent): string[] {
  const lines: string[] = []
  let current = first
  let used = first.length
  let empty = true
  for (const word of text.split(' ')) {
    const length = columns(word)
    if (!empty && used + 1 + length > width) {
      lines.push(current)
      current = indent + word
      used = indent.length + length
    } else {
      current += empty ? word : ` ${word}`
      used += empty ? length : length + 1
    }
    empty = false
  }
  return [...lines, current]
}

/** Characters that a terminal shows, one column each: near enough for breaking lines. */
const columns = (word: string): number => [...word.replace(OURS, '')].length
