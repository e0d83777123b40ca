// A reply as text for a terminal or a pipe. Pure. What others wrote is made harmless here, once, last.
import type { Action, Block, Briefing, Claim, Source, Wording } from '../../briefing.ts'
import { words } from '../../words.ts'
import type { Reply } from '../platform.ts'

export type Look = {
  readonly width: number // columns; Infinity for a pipe: no line is broken, so that a quotation can be searched for
  readonly colour: boolean
  readonly prompt?: boolean // somebody can type `more` after it; absent or false: only the number of the page is said
}

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>
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

/** What a person can go on to from here: the next page of what is shown, and the passages behind it. */
export function steps({ actions = [] }: Briefing): { next?: Action; sources?: Action } {
  return {
    next: actions.find((action) => action.label === words.nextPage), // of the answer, or of its sources
    sources: actions.find((action) => action.label === words.sources),
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
  const numbers = claim.evidence.map((evidence) => evidence.source)
  return [line(claim.text), cited(numbers, page)].filter(Boolean).join(' ')
}

/** '[1][3]': each source once, in order. */
function cited(numbers: readonly number[], { paint }: Page): string {
  const once = [...new Set(numbers)].sort((a, b) => a - b)
  return once.length > 0 ? paint('faint', once.map((n) => `[${n}]`).join('')) : ''
}

function quote(block: BlockOf<'quote'>, page: Page): string[] {
  const [first, ...others] = block.wordings
  const numbers = first?.sources ?? block.places.map((place) => place.source)
  const by = [block.by ?? words.unattributed, block.role, block.date].filter(isSaid).map(line)
  const remark = words.console.speech[block.speech][block.status]
  const credit = [`— ${by.join(', ')}`, remark, cited(numbers, page)].filter(isSaid).join(' ')
  return [
    ...wrapped(inMarks(line(block.text), block), page.width, '  ', '  '),
    ...wrapped(credit, page.width, '      ', '    '),
    ...(block.speech === 'direct' ? [] : sentence(block, page)),
    ...others.flatMap((wording) => otherwise(wording, block, page)),
  ]
}

/** Part of a sentence is little without the rest of it. */
function sentence({ context }: BlockOf<'quote'>, page: Page): string[] {
  return context
    .slice(0, 1)
    .flatMap(({ text, source }) =>
      wrapped(
        `${words.console.context} ${line(text)} ${cited([source], page)}`,
        page.width,
        '      ',
        '    ',
      ),
    )
}

/** Another printed form under the first, with the words that the first does not have in ‹ ›. */
function otherwise(wording: Wording, block: BlockOf<'quote'>, page: Page): string[] {
  const how = wording.differs.length > 0 ? words.console.otherWords : words.console.otherPunctuation
  const text = inMarks(marked(wording, page), block)
  return [
    ...wrapped(`${how} ${cited(wording.sources, page)}`, page.width, '      ', '    '),
    ...wrapped(text, page.width, '      ', '      '),
  ]
}

function marked({ text, differs }: Wording, { paint }: Page): string {
  const spans = differs.toSorted((a, b) => a.start - b.start)
  const pieces = spans.map(({ start, end }, i) => [
    line(text.slice(spans[i - 1]?.end ?? 0, start)),
    paint('mark', `‹${line(text.slice(start, end))}›`),
  ])
  return [...pieces.flat(), line(text.slice(spans.at(-1)?.end ?? 0))].join('')
}

/** The stored words are what stands between the marks in the article; a reported clause has none. */
const inMarks = (text: string, { speech }: BlockOf<'quote'>): string =>
  speech === 'indirect' ? text : `“${text}”`

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== ''

function sourceList(sources: readonly Source[], page: Page): string[] {
  return [
    page.paint('strong', words.sources),
    ...sources.flatMap((source) => wrapped(sourceLine(source, page), page.width, '    ', '  ')),
  ]
}

function sourceLine(source: Source, { paint }: Page): string {
  const basis =
    source.dateBasis && source.dateBasis !== 'metadata'
      ? ` (${words.console.dated[source.dateBasis]})`
      : ''
  const date = source.date ? `${source.date}${basis}` : words.console.undated
  const parts = [source.label, date, source.title].filter(isSaid).map(line)
  return `${paint('faint', `[${source.n}]`)} ${parts.join(', ')}`
}

function footer(reply: Reply, { prompt }: Look, { paint, width }: Page): string[] {
  const { next, sources } = steps(reply.briefing)
  const parts = [
    reply.pages > 1 ? words.console.page(reply.page, reply.pages) : undefined,
    prompt && next ? words.console.moreHint : undefined,
    prompt && sources ? words.console.sourcesHint : undefined,
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
