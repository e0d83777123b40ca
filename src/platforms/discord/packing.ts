// Lines into messages: as many as fit, in order, and none of their characters lost.
import { lineStart } from './text.ts'

const TEXT = 4000 // characters in all texts of one message: the discord.js guide on Components V2
const COMPONENTS = 40 // in one message, nested ones counted: components/reference

// What a message may need beside its lines: the footer, "possibly a repeat", and a row of five buttons.
const ROOM = TEXT - 400
const DISPLAYS = COMPONENTS - 8

/** A line of Discord text. What begins a block gets a text of its own, which Discord sets apart. */
export type Line = {
  readonly prefix: string // our own mark before it: '> '
  readonly text: string // escaped
  readonly begins?: boolean
  readonly next?: string // the prefix where it goes on in the next message; absent: none
}

/** The texts of each message, at least one message. A line that a message cannot hold is cut, others stay whole. */
export function packed(lines: readonly Line[]): readonly (readonly string[])[] {
  const bundles: string[][] = [[]]
  let room = ROOM // in the last of them

  function add(content: string, begins: boolean): void {
    const bundle = bundles.at(-1) ?? []
    if (begins || bundle.length === 0) bundle.push(content)
    else bundle.push(`${bundle.pop()}\n${content}`)
    room -= content.length + 1
  }
  const turn = (): void => {
    if (bundles.at(-1)?.length === 0) return
    bundles.push([])
    room = ROOM
  }

  for (const { prefix, text, begins = false, next = '' } of lines) {
    if ((prefix + text).trim() === '') continue // Discord refuses a text that shows nothing
    const full = begins && (bundles.at(-1)?.length ?? 0) >= DISPLAYS
    const long = prefix.length + text.length >= ROOM
    if (full || (long ? room < ROOM / 2 : prefix.length + text.length >= room)) turn()
    let [mark, rest] = [prefix, text]
    while (mark.length + rest.length >= room) {
      const end = cut(rest, room - 1 - mark.length)
      add(mark + rest.slice(0, end), begins)
      turn() // its pieces stand in messages of their own, so that no line break comes between them
      rest = lineStart(rest.slice(end))
      mark = next
    }
    add(mark + rest, begins)
  }
  const shown = bundles.map((bundle) => bundle.filter((content) => content.trim() !== ''))
  const some = shown.filter((bundle) => bundle.length > 0)
  return some.length > 0 ? some : [[NOTHING]]
}

const NOTHING = '\u200B' // a message without a text is refused

const LOOK_BACK = 300 // characters: a blank that is further back would leave a hole at the end of the message

/** Where to cut: before a blank (Discord drops one at the end), else anywhere but inside an escape or a character. */
function cut(text: string, most: number): number {
  const blank = text.lastIndexOf(' ', most)
  if (blank > Math.max(0, most - LOOK_BACK)) return blank
  let backslashes = 0
  while (text[most - 1 - backslashes] === '\\') backslashes++
  if (backslashes % 2 === 1) return most - 1
  const code = text.charCodeAt(most)
  return code >= 0xdc00 && code <= 0xdfff ? most - 1 : most
}
