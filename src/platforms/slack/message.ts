// One message for Slack: its lines as `rich_text` blocks, where text is literal, and the same in plain words as `text`, for
// notifications and screen readers, which have nothing else. Pure.
import type {
  ActionsBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
} from '@slack/types'
import { words } from '../../words.ts'
import { type Line, plain, type Run } from './packing.ts'
import { escaped, literal } from './text.ts'

export type Message = {
  readonly text: string // the whole message in plain words, escaped
  readonly blocks: readonly (RichTextBlock | ActionsBlock)[]
  readonly mrkdwn: false // for `text`: an asterisk is an asterisk
  readonly parse: 'none' // absent, Slack would look for names and addresses itself
  readonly link_names: false
  readonly unfurl_links: false
  readonly unfurl_media: false
}

/** A line of the bot's own. */
export const own = (text: string): Line => ({ kind: 'plain', runs: [{ text: literal(text) }] })

/** The message of these lines; at least one of them must have words. */
export function message(lines: readonly Line[], controls: readonly ActionsBlock[]): Message {
  const said = lines
    .map(({ runs, ...line }) => ({ ...line, runs: runs.filter(({ text }) => text !== '') }))
    .filter(({ runs }) => runs.length > 0) // Slack refuses an empty text
  const shown = said.length > 0 ? said : [own('\u200B')]
  return {
    text: escaped(shown.map((line, i) => lead(line, i) + plain(line)).join('')),
    blocks: [...richText(shown), ...controls],
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** The fields of a message that say it may have been posted before: both forms of it begin with the line. */
export function repeated(
  message: Pick<Message, 'text' | 'blocks'>,
): Pick<Message, 'text' | 'blocks'> {
  const line = own(words.slack.repeat)
  return {
    text: `${escaped(plain(line))}\n\n${message.text}`,
    blocks: [...richText([line]), ...message.blocks],
  }
}

const lead = ({ begins }: Line, i: number): string => (i === 0 ? '' : begins ? '\n\n' : '\n')

function richText(lines: readonly Line[]): RichTextBlock[] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && !line.begins) last.push(line)
    else blocks.push([line])
  }
  return blocks.map((lines) => ({ type: 'rich_text', elements: elements(lines) }))
}

function elements(lines: readonly Line[]): RichTextBlockElement[] {
  const result: RichTextBlockElement[] = []
  for (const { kind, runs } of lines) {
    const last = result.at(-1)
    const content = runs.map(element)
    const section = { type: 'rich_text_section', elements: content } as const
    if (kind === 'bullet' && last?.type === 'rich_text_list') last.elements.push(section)
    else if (kind === 'bullet')
      result.push({ type: 'rich_text_list', style: 'bullet', elements: [section] })
    else if (kind === 'quote') result.push({ type: 'rich_text_quote', elements: content })
    else if (last?.type === 'rich_text_section')
      last.elements.push({ type: 'text', text: '\n' }, ...content)
    else result.push(section)
  }
  return result
}

function element({ text, bold, url }: Run): RichTextElement {
  if (url !== undefined) return { type: 'link', url, text }
  return bold ? { type: 'text', text, style: { bold } } : { type: 'text', text }
}
