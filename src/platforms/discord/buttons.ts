// What a button carries: its custom_id is all that Discord gives back when it is pressed, perhaps after an upgrade.
import type { Action } from '../../briefing.ts'

export const CUSTOM_ID = 100 // characters: Discord, components/reference
const LABEL = 80 // characters: the same page
const ROW = 5 // buttons in one row: the same page

export type Button = {
  readonly type: 2
  readonly style: 2 // grey: none of them is the one to press
  readonly label: string
  readonly custom_id: string
}
export type Row = { readonly type: 1; readonly components: readonly Button[] }

/** What a pressed button asks for. `from` is the message of that page to go on from, counted from 0. */
export type Pressed =
  | {
      readonly kind: 'open'
      readonly answer: string
      readonly show: Action['show']
      readonly page: number
      readonly from: number
    }
  | { readonly kind: 'about' } // a digest: the rest of the id is the key it was posted under

export const button = (label: string, custom_id: string): Button => {
  if (custom_id.length > CUSTOM_ID) throw new Error(`a custom_id of ${custom_id.length} characters`)
  return { type: 2, style: 2, label: label.slice(0, LABEL), custom_id }
}

/** No row for no button; Discord refuses an empty one. */
export function rows(buttons: readonly Button[]): readonly Row[] {
  const count = Math.ceil(buttons.length / ROW)
  return Array.from({ length: count }, (_, i) => ({
    type: 1,
    components: buttons.slice(i * ROW, (i + 1) * ROW),
  }))
}

export const opening = ({ answer, show, page }: Omit<Action, 'label'>, from = 0): string =>
  ['open', show, answer, page ?? 1, ...(from > 0 ? [from] : [])].join(':')

export const aboutDigest = (key: string): string => `about:${key}`

/** Undefined for what this version never made. */
export function readButton(customId: string): Pressed | undefined {
  if (ABOUT.test(customId)) return { kind: 'about' }
  const [, show, answer, page, from] = OPEN.exec(customId) ?? []
  if (!isShow(show) || answer === undefined) return undefined
  return { kind: 'open', answer, show, page: Number(page), from: Number(from ?? 0) }
}

const isShow = (show: string | undefined): show is Action['show'] =>
  show === 'page' || show === 'sources' || show === 'why'

const OPEN = /^open:(page|sources|why):([A-Za-z0-9_-]{1,24}):([1-9]\d{0,4})(?::([1-9]\d{0,3}))?$/
const ABOUT = /^about:.+$/s
