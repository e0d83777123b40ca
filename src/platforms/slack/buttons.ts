// What people can press or choose: what Slack gives back when they do, perhaps after an upgrade.
import type { ActionsBlock, Button, PlainTextElement, PlainTextOption } from '@slack/types'
import type { Action } from '../../briefing.ts'
import { words } from '../../words.ts'
import type { Suggestion } from '../platform.ts'
import { literal, shortened } from './text.ts'

const LABEL = 75 // characters of a button or an option: Block Kit reference
const VALUE = 2000 // characters of a button's value: the same
const OPTION = 150 // characters of an option's value: the same
const OPTIONS = 100 // in one list: the same
const ELEMENTS = 25 // in one actions block: the same

/** `from` is the message of that page to go on from, counted from 0. */
export type Opening = {
  readonly answer: string
  readonly show: Action['show']
  readonly page: number
  readonly from: number
}

/** A button that opens a page of an answer. `n` tells it from others of its message. */
export function button(n: number, label: string, { answer, show, page, from }: Opening): Button {
  const value = [show, answer, page, from].join(' ')
  if (value.length > VALUE) throw new Error(`a button's value of ${value.length} characters`)
  return { type: 'button', action_id: `open-${n}`, text: plainText(label), value }
}

/** No block for no button; Slack refuses an empty one. */
export function row(buttons: readonly Button[]): readonly ActionsBlock[] {
  if (buttons.length > ELEMENTS) throw new Error(`${buttons.length} buttons in one row`)
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }]
}

/** Undefined for what this version never made. */
export function readButton(value: string): Opening | undefined {
  const [, show, answer, page, from] = OPEN.exec(value) ?? []
  if (!isShow(show) || answer === undefined) return undefined
  return { answer, show, page: Number(page), from: Number(from) }
}

const isShow = (show: string | undefined): show is Action['show'] =>
  show === 'page' || show === 'sources' || show === 'why'

const OPEN = /^(page|sources|why) ([A-Za-z0-9_-]{1,24}) ([1-9]\d{0,4}) (\d{1,4})$/

/** The option of a command that a picker is for. */
export type Picking = { readonly command: readonly string[]; readonly option: string }

/** The action id of every picker; what it is for stands in its block id. */
export const PICK = 'pick'

/** A list that fills while one types. `min_query_length: 0`, else Slack waits for three characters. */
export const picker = ({ command, option }: Picking): ActionsBlock => ({
  type: 'actions',
  block_id: [PICK, ...command, option].join(' '),
  elements: [
    {
      type: 'external_select',
      action_id: PICK,
      placeholder: plainText(words.slack.pickHere),
      min_query_length: 0,
    },
  ],
})

/** Undefined for a block that is no picker of ours. */
export function readPicker(blockId: string): Picking | undefined {
  const [first, ...path] = blockId.split(' ')
  const option = path.at(-1)
  return first === PICK && option !== undefined && path.length > 1
    ? { command: path.slice(0, -1), option }
    : undefined
}

/** What a picker offers. A value too long for Slack is left out: it can still be typed. */
export const choices = (suggestions: readonly Suggestion[]): PlainTextOption[] =>
  suggestions
    .filter(({ value }) => value.length <= OPTION && literal(value).trim() === value)
    .slice(0, OPTIONS)
    .map(({ value, label }) => ({
      text: plainText(value),
      value,
      ...described(label.startsWith(value) ? label.slice(value.length) : label),
    }))

function described(rest: string): { description?: PlainTextElement } {
  const text = rest.replace(/^[\s,]+/, '')
  return text === '' ? {} : { description: plainText(text) }
}

const plainText = (text: string): PlainTextElement => ({
  type: 'plain_text',
  text: shortened(text, LABEL),
  emoji: false,
})
