// A reply as messages for Slack. Pure; the limits are Slack's.
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
import { button, type Picking, picker, row } from './buttons.ts'
import { type Message, message, own } from './message.ts'
import { type Line, packed, type Run } from './packing.ts'
import { literal, quoted } from './text.ts'

/** How many messages one ask puts into a channel: a response_url takes 5 (slash-commands). */
export const AT_ONCE = 5

/** The messages of a page, in order, at least one; nothing is cut. What is over a message's limits is in the next. */
export function payloads({ briefing, page, pages }: Reply): readonly Message[] {
  const buttons = (briefing.actions ?? []).map(({ label, answer, show, page = 1 }, i) =>
    button(i, label, { answer, show, page, from: 0 }),
  )
  const bundles = packed(briefingGroups(briefing))
  const pageOf = pages > 1 ? words.pageOf(page, pages) : undefined
  return bundles.map((lines, i) => {
    const part = bundles.length > 1 ? words.slack.part(i + 1, bundles.length) : undefined
    const footer = [pageOf, part].filter(isSaid).join(' · ')
    const all = footer === '' ? lines : [...lines, { ...own(footer), begins: true }]
    return message(all, i === bundles.length - 1 ? row(buttons) : [])
  })
}

/** One sentence of the bot's own. */
export const sentence = (text: string): Message => message([own(text)], [])

/** A sentence with a list to choose from. */
export const picking = (what: Picking): Message => message([own(words.slack.pick)], [picker(what)])

/** The messages from number `from` on that are sent at once; the last has a button for the rest, if there is any. */
export function batch(
  reply: Reply,
  show: Action['show'],
  from: number,
  atOnce = AT_ONCE,
): readonly Message[] {
  const all = payloads(reply)
  const now = all.slice(from, from + atOnce)
  const last = now.at(-1)
  if (!last || reply.answer === undefined || from + atOnce >= all.length) return now
  const rest = { answer: reply.answer, show, page: reply.page, from: from + atOnce }
  const onward = row([button(0, words.slack.onward, rest)])
  return [...now.slice(0, -1), { ...last, blocks: [...last.blocks, ...onward] }]
}

/** What stays together where a message can hold it; what `leads` stays with the group after it as well. */
type Group = { readonly lines: readonly Line[]; readonly leads?: boolean }

function briefingGroups({
  title,
  blocks,
  sources,
  closing,
}: Briefing): readonly (readonly Line[])[] {
  const groups = [
    ...(title === '' ? [] : [heading(title)]),
    ...blocks.flatMap(blockGroups),
    ...sourceGroups(sources),
    ...(closing === undefined ? [] : [{ lines: [line([{ text: literal(closing) }])] }]),
  ]
  const result: (readonly Line[])[] = []
  let waiting: readonly Line[] = [] // a heading must not be the last line of a message
  for (const { lines, leads } of groups) {
    waiting = [...waiting, ...lines]
    if (leads) continue
    result.push(waiting)
    waiting = []
  }
  return waiting.length > 0 ? [...result, waiting] : result
}

const heading = (text: string): Group => ({
  lines: [line([{ text: literal(text), bold: true }])],
  leads: true,
})

/** A line that begins a block. */
const line = (runs: readonly Run[]): Line => ({ kind: 'plain', runs, begins: true })

function blockGroups(block: Block): readonly Group[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text)]
    case 'paragraph':
      return [{ lines: [line([{ text: said(block.claims) }])] }]
    case 'list':
      return block.items.map((item, i) => bullet(listed(item), i))
    case 'quote':
      return [{ lines: quoteLines(block) }]
    case 'note':
      return [{ lines: [line([{ text: literal(block.text) }])] }]
    default:
      return block satisfies never
  }
}

const bullet = (runs: readonly Run[], i: number): Group => ({
  lines: [{ kind: 'bullet', runs, begins: i === 0 }],
})

const said = (claims: readonly Claim[]): string => claims.map(claimed).join(' ')

function listed({ label, claims }: BlockOf<'list'>['items'][number]): readonly Run[] {
  if (label === undefined) return [{ text: said(claims) }]
  const first = claims[0]
  // A passage behind an answer is labelled with its number already.
  if (first && label === `[${first.evidence[0]?.source}]`)
    return [{ text: `${literal(label)} ${literal(first.text)}` }]
  const rest = said(claims)
  return [{ text: literal(label), bold: true }, { text: rest === '' ? '' : `: ${rest}` }]
}

const claimed = ({ text, evidence }: Claim): string =>
  [literal(text), cited(sourcesOf(evidence))].filter(isSaid).join(' ')

function quoteLines(quote: BlockOf<'quote'>): readonly Line[] {
  const { by, known, details, remark, sources } = creditOf(quote)
  const more = details.map((text) => `, ${literal(text)}`).join('')
  const rest = [remark, cited(sources)].filter(isSaid).map((text) => ` ${text}`)
  return [
    { kind: 'quote', runs: inMarks([{ text: quoted(quote.text) }], quote), begins: true },
    {
      kind: 'plain',
      runs: [{ text: '— ' }, { text: literal(by), bold: known }, { text: more + rest.join('') }],
    },
    ...contextOf(quote).map(({ text, source }) =>
      own(`${words.quote.context} ${literal(text)} ${cited([source])}`),
    ),
    ...otherWordings(quote).flatMap((wording): Line[] => [
      own(`${wording.how} ${cited(wording.sources)}`),
      { kind: 'quote', runs: inMarks(marked(wording), quote) },
    ]),
  ]
}

const inMarks = (runs: readonly Run[], quote: BlockOf<'quote'>): readonly Run[] =>
  hasMarks(quote) ? [{ text: '“' }, ...runs, { text: '”' }] : runs

/** The words that the first wording does not have are bold. */
const marked = (wording: Wording): readonly Run[] =>
  piecesOf(wording).map(({ text, differs }) => ({ text: quoted(text), bold: differs }))

function sourceGroups(sources: readonly Source[]): readonly Group[] {
  if (sources.length === 0) return []
  return [heading(words.cited), ...sources.map((source, i) => bullet(sourceRuns(source), i))]
}

const sourceRuns = (source: Source): readonly Run[] => [
  { text: `${cited([source.n])} ${sourceDetails(source).map(literal).join(', ')}` },
  ...link(source.url),
]

const ADDRESS = 500 // characters; a longer one would take the room of the answer

/** Only the web's own schemes become a link, and its text is the host that it really leads to. */
function link(address: string | undefined): readonly Run[] {
  const url = webAddress(address)
  if (!url) return []
  const open = url.username === '' && url.password === '' && url.href.length <= ADDRESS
  return [{ text: ', ' }, open ? { text: url.host, url: url.href } : { text: url.host }]
}
