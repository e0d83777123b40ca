// How Discord's client reads a text: what a person sees, and what of it is live. Written from the rules that its parser is
// known to have (a backslash before any punctuation is an escape; escapes come first), apart from the bot's own table.

export type Live =
  | 'link'
  | 'masked link'
  | 'mention'
  | 'everyone'
  | 'emoji'
  | 'timestamp'
  | 'command'
  | 'spoiler'
  | 'code'
  | 'strike'
  | 'heading'
  | 'small'
  | 'list'
  | 'quote'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'invite'

export type Seen = {
  readonly text: string // without escapes and marks
  readonly live: readonly { readonly kind: Live; readonly source: string }[]
}

/** One text component. */
export function seen(source: string): Seen {
  const live: { kind: Live; source: string }[] = []
  const lines = source.split('\n').map((line) => {
    let rest = line
    for (;;) {
      const start = LINE_STARTS.find(([, mark]) => mark.test(rest))
      if (!start) break
      const [kind, mark] = start
      live.push({ kind, source: rest.slice(0, 40) })
      rest = rest.replace(mark, '')
    }
    return inline(rest, live)
  })
  return { text: lines.join('\n'), live }
}

const LINE_STARTS: readonly [Live, RegExp][] = [
  ['quote', /^ *>>> ?/],
  ['quote', /^ *> /],
  ['heading', /^ *#{1,3} +(?=\S)/],
  ['small', /^ *-# +(?=\S)/],
  ['list', /^ *(?:[-*]|\d+\.) +(?=\S)/],
]

type Rule = readonly [Live, RegExp]

// Each at the place where the reader stands, in the order in which they are tried.
const RULES: readonly Rule[] = [
  ['code', /^(`+)[^`]+\1/],
  ['timestamp', /^<t:-?\d+(?::[a-zA-Z])?>/],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['mention', /^<id:\w+>/],
  ['command', /^<\/[^>\n:]+:\d+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['link', /^<[a-z][a-z0-9+.-]*:[^\s>]+>/i],
  ['link', /^<[^\s@>]+@[^\s>]+>/],
  ['masked link', /^!?\[[^\]\n]*\]\(\s*<?[^\s)]*>?\s*\)/],
  ['link', /^(?:https?|discord|steam|ftp):\/\/[^\s<]+/i],
  ['invite', /^discord(?:\.gg|(?:app)?\.com\/invite)\/\w+/i],
  ['everyone', /^@(?:everyone|here)\b/],
  ['emoji', /^:\w+:/],
  ['spoiler', /^\|\|(?=.+\|\|)/],
  ['strike', /^~~(?=.+~~)/],
  ['bold', /^\*\*/],
  ['underline', /^__/],
  ['italic', /^[*_](?=\S)/],
]

function inline(line: string, live: { kind: Live; source: string }[]): string {
  let text = ''
  let at = 0
  while (at < line.length) {
    const here = line.slice(at, at + WINDOW)
    const escaped = ESCAPE.exec(here)
    if (escaped) {
      text += escaped[1]
      at += escaped[0].length
      continue
    }
    const rule = MARKS.test(here) ? RULES.find(([, pattern]) => pattern.test(here)) : undefined
    if (!rule) {
      text += line[at]
      at++
      continue
    }
    const [kind, pattern] = rule
    const source = pattern.exec(here)?.[0] ?? ''
    live.push({ kind, source })
    text += PAIRED.has(kind) ? '' : source
    at += source.length
  }
  return text
}

const WINDOW = 3000 // characters that one rule may look at: long enough for a link, short enough for a text of 50,000
const ESCAPE = /^\\([^0-9A-Za-z\s])/
const MARKS = /^[`<[!@:|~*_a-z]/i
const PAIRED = new Set<Live>(['bold', 'underline', 'italic', 'spoiler', 'strike'])
