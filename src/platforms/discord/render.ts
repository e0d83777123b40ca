// A reply as messages for Discord, in Components V2, since members can hide embeds. Pure; the limits are Discord's.
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
  webAddress,
} from '../blocks.ts'
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
  return messages(briefing, buttons, pages > 1 ? words.pageOf(page, pages) : undefined)
}

/** What is shown of a draft: its first message. */
export const beginning = (draft: Reply): Message => payloads(draft)[0] ?? sentence('')

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

function listed({ label, claims }: BlockOf<'list'>['items'][number]): string {
  if (label === undefined) return said(claims)
  const first = claims[0]
  // A passage behind an answer is labelled with its number already.
  if (first && label === `[${first.evidence[0]?.source}]`)
    return `${escaped(label)} ${escaped(first.text)}`
  return [`${strong(label)}`, said(claims)].filter(isSaid).join(': ')
}

const claimed = ({ text, evidence }: Claim): string =>
  [escaped(text), cites(sourcesOf(evidence))].filter(isSaid).join(' ')

const cites = (numbers: readonly number[]): string => escaped(cited(numbers))

const BOLD = 200 // characters: what is longer may be cut between messages, and half a pair of marks would show

const strong = (text: string): string =>
  text.trim() === '' || text.length > BOLD ? escaped(text) : `**${escaped(text)}**`

function quoteLines(quote: BlockOf<'quote'>): readonly Line[] {
  const { by, details, remark, sources } = creditOf(quote)
  const named = `— ${[strong(by), ...details.map(escaped)].join(', ')}`
  const lines = [
    inMarks(escaped(quote.text), quote),
    [named, remark && escaped(remark), cites(sources)].filter(isSaid).join(' '),
    ...contextOf(quote).map(
      ({ text, source }) => `${escaped(words.quote.context)} ${escaped(text)} ${cites([source])}`,
    ),
    ...otherWordings(quote).flatMap((wording) => [
      `${escaped(wording.how)} ${cites(wording.sources)}`,
      inMarks(marked(wording), quote),
    ]),
  ]
  return lines.map((text, i) => ({ prefix: '> ', text, begins: i === 0, next: '> ' }))
}

const inMarks = (text: string, quote: BlockOf<'quote'>): string =>
  hasMarks(quote) ? `“${text}”` : text

const MARKED = 1000 // characters: what is longer is cut between messages, where half a pair of marks would show

/** The words that the first wording does not have are underlined. */
const marked = (wording: Wording): string =>
  wording.text.length > MARKED
    ? escaped(wording.text)
    : piecesOf(wording)
        .map(({ text, differs }) => (differs ? underlined(text) : escaped(text)))
        .join('')

const underlined = (text: string): string =>
  text.trim() === '' ? escaped(text) : `__${escaped(text)}__`

function sourceLines(sources: readonly Source[]): readonly Line[] {
  if (sources.length === 0) return []
  const heading: Line = { prefix: '', text: strong(words.cited), begins: true }
  return [heading, ...sources.map((source): Line => ({ prefix: '-# ', text: sourceLine(source) }))]
}

function sourceLine(source: Source): string {
  const details = sourceDetails(source).map(escaped).join(', ')
  return [`${cites([source.n])} ${details}`, link(source.url)].filter(isSaid).join(', ')
}

const ADDRESS = 500 // characters; a longer one would take the room of the answer

/** 'evil.example, open': the host as text and our own word to press, since Discord lets a link's text say anything. */
function link(address: string | undefined): string | undefined {
  const url = webAddress(address)
  if (!url) return undefined
  if (url.username !== '' || url.password !== '' || url.href.length > ADDRESS)
    return escaped(url.host)
  const target = url.href.replace(ENDS_A_LINK, percent)
  return `${escaped(url.host)} [${words.discord.open}](<${target}>)`
}

// WHATWG leaves these in a path or a query; each could end the link early and let the rest become markup.
const ENDS_A_LINK = /[()<>[\]\\*~`|@\s]/g

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
