// A reply as messages for Discord, in Components V2, since members can hide embeds. Pure; the limits are Discord's.
import type { Action, Block, Briefing, Claim, Source, Wording } from '../../briefing.ts'
import { words } from '../../words.ts'
import type { Reply } from '../platform.ts'
import { type Button, button, opening, type Row, rows } from './buttons.ts'
import { type Line, packed } from './packing.ts'
import { escaped } from './text.ts'

const COMPONENTS_V2 = 1 << 15 // a flag that cannot be taken back: components/reference
/** How many messages one ask puts into a channel; a user installation may send 5 follow-ups (receiving-and-responding). */
const AT_ONCE = 5

export type Display = { readonly type: 10; readonly content: string }
export type Message = {
  readonly flags: number
  readonly components: readonly (Display | Row)[]
  readonly allowed_mentions: { readonly parse: readonly never[] } // absent, Discord would look for mentions itself
}

/** The messages of a page, in order, at least one; nothing is cut. What is over a message's limits is in the next. */
export function payloads({ briefing, page, pages }: Reply): readonly Message[] {
  const buttons = (briefing.actions ?? []).map((action) => button(action.label, opening(action)))
  return messages(briefing, buttons, pages > 1 ? words.console.page(page, pages) : undefined)
}

/** One sentence of the bot's own. */
export const sentence = (text: string): Message => message([{ prefix: '', text }], [])

/** The messages from number `from` on that are sent at once; the last of them has a button for the rest, if there is any. */
export function batch(reply: Reply, show: Action['show'], from: number): readonly Message[] {
  const all = payloads(reply)
  const now = all.slice(from, from + AT_ONCE)
  const last = now.at(-1)
  if (!last || reply.answer === undefined || from + AT_ONCE >= all.length) return now
  const action = { answer: reply.answer, show, page: reply.page }
  const onward = button(words.discord.onward, opening(action, from + AT_ONCE))
  return [...now.slice(0, -1), { ...last, components: [...last.components, ...rows([onward])] }]
}

function messages(
  briefing: Briefing,
  buttons: readonly Button[],
  page?: string,
): readonly Message[] {
  const bundles = packed(briefingLines(briefing))
  return bundles.map((displays, i) => {
    const part = bundles.length > 1 ? words.discord.part(i + 1, bundles.length) : undefined
    const footer = [page, part].filter(isSaid).join(' · ')
    const small = footer === '' ? [] : [{ prefix: '-# ', text: escaped(footer) }]
    const last = i === bundles.length - 1
    return message(
      [...displays.map((content) => ({ prefix: '', text: content })), ...small],
      last ? buttons : [],
    )
  })
}

const message = (
  texts: readonly { prefix: string; text: string }[],
  buttons: readonly Button[],
): Message => ({
  flags: COMPONENTS_V2,
  components: [
    ...texts.map(({ prefix, text }): Display => ({ type: 10, content: prefix + text })),
    ...rows(buttons),
  ],
  allowed_mentions: { parse: [] },
})

function briefingLines({ title, blocks, sources, closing }: Briefing): readonly Line[] {
  return [
    ...(title === '' ? [] : [{ prefix: '## ', text: escaped(title), begins: true }]),
    ...blocks.flatMap(blockLines),
    ...sourceLines(sources),
    ...(closing === undefined ? [] : [{ prefix: '-# ', text: escaped(closing), begins: true }]),
  ]
}

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>

function blockLines(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [{ prefix: '### ', text: escaped(block.text), begins: true }]
    case 'paragraph':
      return [{ prefix: '', text: said(block.claims), begins: true }]
    case 'list':
      return block.items.map((item, i) => ({
        prefix: '- ',
        text: listed(item),
        begins: i === 0,
        next: '  ',
      }))
    case 'quote':
      return quoteLines(block)
    case 'note':
      return [{ prefix: '', text: escaped(block.text), begins: true }]
    default:
      return block satisfies never
  }
}

const said = (claims: readonly Claim[]): string => claims.map(claimed).join(' ')

function listed({ label, claims }: Kind<'list'>['items'][number]): string {
  if (label === undefined) return said(claims)
  const first = claims[0]
  // A passage behind an answer is labelled with its number already.
  if (first && label === `[${first.evidence[0]?.source}]`)
    return `${escaped(label)} ${escaped(first.text)}`
  return [`${strong(label)}`, said(claims)].filter(isSaid).join(': ')
}

const claimed = ({ text, evidence }: Claim): string =>
  [escaped(text), cited(evidence.map(({ source }) => source))].filter(isSaid).join(' ')

/** '[1][3]': each source once, in order. */
const cited = (numbers: readonly number[]): string =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((n) => escaped(`[${n}]`))
    .join('')

const BOLD = 200 // characters: what is longer may be cut between messages, and half a pair of marks would show

const strong = (text: string): string =>
  text.trim() === '' || text.length > BOLD ? escaped(text) : `**${escaped(text)}**`

function quoteLines(quote: Kind<'quote'>): readonly Line[] {
  const [first, ...others] = quote.wordings
  const numbers = first?.sources ?? quote.places.map((place) => place.source)
  const by = [
    strong(quote.by ?? words.unattributed),
    ...[quote.role, quote.date].filter(isSaid).map(escaped),
  ]
  const remark = words.console.speech[quote.speech][quote.status]
  const credit = [`— ${by.join(', ')}`, remark && escaped(remark), cited(numbers)].filter(isSaid)
  const lines = [
    inMarks(escaped(quote.text), quote),
    credit.join(' '),
    ...(quote.speech === 'direct' ? [] : inContext(quote)),
    ...others.flatMap((wording) => otherwise(wording, quote)),
  ]
  return lines.map((text, i) => ({ prefix: '> ', text, begins: i === 0, next: '> ' }))
}

/** The stored words are what stands between the marks in the article; a reported clause has none. */
const inMarks = (text: string, { speech }: Kind<'quote'>): string =>
  speech === 'indirect' ? text : `“${text}”`

/** Part of a sentence is little without the rest of it. */
const inContext = ({ context }: Kind<'quote'>): string[] =>
  context
    .slice(0, 1)
    .map(
      ({ text, source }) => `${escaped(words.console.context)} ${escaped(text)} ${cited([source])}`,
    )

/** Another printed form under the first, with the words that the first does not have underlined. */
function otherwise(wording: Wording, quote: Kind<'quote'>): string[] {
  const how = wording.differs.length > 0 ? words.console.otherWords : words.console.otherPunctuation
  return [
    `${escaped(how)} ${cited(wording.sources)}`,
    inMarks(wording.text.length > BOLD * 5 ? escaped(wording.text) : marked(wording), quote),
  ]
}

function marked({ text, differs }: Wording): string {
  const spans = differs.toSorted((a, b) => a.start - b.start)
  const pieces = spans.flatMap(({ start, end }, i) => [
    escaped(text.slice(spans[i - 1]?.end ?? 0, start)),
    underlined(text.slice(start, end)),
  ])
  return [...pieces, escaped(text.slice(spans.at(-1)?.end ?? 0))].join('')
}

const underlined = (text: string): string =>
  text.trim() === '' ? escaped(text) : `__${escaped(text)}__`

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== ''

function sourceLines(sources: readonly Source[]): readonly Line[] {
  if (sources.length === 0) return []
  const heading: Line = { prefix: '', text: strong(words.page.cited), begins: true }
  return [heading, ...sources.map((source): Line => ({ prefix: '-# ', text: sourceLine(source) }))]
}

function sourceLine(source: Source): string {
  const basis =
    source.dateBasis && source.dateBasis !== 'metadata'
      ? ` (${words.console.dated[source.dateBasis]})`
      : ''
  const date = source.date ? `${source.date}${basis}` : words.console.undated
  const parts = [source.label, date, source.title].filter(isSaid).map(escaped)
  return [`${cited([source.n])} ${parts.join(', ')}`, link(source.url)].filter(isSaid).join(', ')
}

const ADDRESS = 500 // characters; a longer one would take the room of the answer

/** 'evil.example, open': the host as text and our own word to press, since Discord lets a link's text say anything. */
function link(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
  if (url.username !== '' || url.password !== '' || url.href.length > ADDRESS)
    return escaped(url.host)
  const target = url.href.replace(ENDS_A_LINK, percent)
  return `${escaped(url.host)} [${words.discord.open}](<${target}>)`
}

// WHATWG leaves these in a path or a query; each could end the link early and let the rest become markup.
const ENDS_A_LINK = /[()<>[\]\\*~`|@\s]/g

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
