// Lines into messages: as many as fit, in order, and none of their characters lost.
import { escaped } from './text.ts'

/** Characters of `text`, the fallback that phones and screen readers use: changelog, 2026-07-13. */
const TEXT = 4000
/** Blocks in one message: Block Kit reference. */
const BLOCKS = 50
/** Characters in all blocks of a message together. Documented nowhere; one message was refused at 11,341. */
const SUM = 10_000

// What a message may need beside its lines: the footer, "possibly a repeat", and buttons.
const ROOM = { text: TEXT - 400, sum: SUM - 1000, blocks: BLOCKS - 4 } as const

/** A stretch of text in one style; with `url` it is a link. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly url?: string }

/** A line of a message. What begins a block is set apart by Slack. */
export type Line = {
  readonly kind: 'plain' | 'bullet' | 'quote'
  readonly runs: readonly Run[]
  readonly begins?: boolean
}

/** The words of a line as the fallback has them, not yet escaped. */
export const plain = ({ kind, runs }: Line): string =>
  (kind === 'bullet' ? '• ' : '') + runs.map(({ text }) => text.replaceAll('\n', ' ')).join('')

/** The lines of each message, at least one message. A group stays together where a message can hold it. */
export function packed(groups: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const messages: Line[][] = [[]]
  let used = NOTHING
  const add = (lines: readonly Line[], size: Size): void => {
    const message = messages.at(-1)
    if (message && (message.length === 0 || fits(sum(used, size)))) {
      message.push(...lines)
      used = sum(used, size)
    } else {
      messages.push([...lines])
      used = size
    }
  }
  for (const group of groups) {
    const whole = group.map(measured).reduce(sum, NOTHING)
    if (fits(whole)) add(group, whole)
    else
      for (const line of group) {
        const left = ROOM.text - used.text - BULLET - BREAK
        const first = left > LONGEST / 2 ? left : LONGEST // the beginning of a long one still goes into this message
        for (const piece of pieces(line, first)) add([piece], measured(piece))
      }
  }
  return messages
}

type Size = { readonly text: number; readonly sum: number; readonly blocks: number }
const NOTHING: Size = { text: 0, sum: 0, blocks: 0 }
const BREAK = 2 // characters between two lines of the fallback, at most
const BULLET = 2

const sum = (a: Size, b: Size): Size => ({
  text: a.text + b.text,
  sum: a.sum + b.sum,
  blocks: a.blocks + b.blocks,
})

const fits = ({ text, sum, blocks }: Size): boolean =>
  text <= ROOM.text && sum <= ROOM.sum && blocks <= ROOM.blocks

function measured(line: Line): Size {
  const text = line.runs.reduce((length, run) => length + escaped(run.text).length, 0)
  const urls = line.runs.reduce((length, { url }) => length + (url?.length ?? 0), 0)
  return { text: text + BULLET + BREAK, sum: text + urls + 1, blocks: line.begins ? 1 : 0 }
}

const LONGEST = ROOM.text - BULLET - BREAK

/** A line, or where it is longer than a message, its pieces, the first at most `first` long. A link is never cut. */
function pieces(line: Line, first: number): readonly Line[] {
  const result: Run[][] = [[]]
  let room = measured(line).text <= LONGEST ? LONGEST : first
  const next = (): void => {
    result.push([])
    room = LONGEST
  }
  for (const run of line.runs) {
    let rest = run.text
    while (escaped(rest).length > room) {
      const end = run.url === undefined ? cut(rest, room) : 0
      if (end === 0 && room === LONGEST) break // a link longer than a message; nobody makes one
      if (end > 0) result.at(-1)?.push({ ...run, text: rest.slice(0, end) })
      rest = rest.slice(end)
      next()
    }
    result.at(-1)?.push({ ...run, text: rest })
    room -= escaped(rest).length
  }
  return result.map((runs, i) =>
    i === 0 ? { ...line, runs } : { kind: line.kind === 'quote' ? 'quote' : 'plain', runs },
  )
}

const LOOK_BACK = 300 // characters: a blank that is further back would leave a hole at the end of the message

/** How much of a text has at most `most` characters once escaped: up to a blank, and never half a character. */
function cut(text: string, most: number): number {
  let [end, length] = [0, 0]
  for (const character of text) {
    length += escaped(character).length
    if (length > most) break
    end += character.length
  }
  const blank = text.lastIndexOf(' ', end - 1)
  return blank > end - LOOK_BACK && blank > 0 ? blank : end
}
