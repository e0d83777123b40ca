// Text of others for Slack: as it is where Slack takes text literally, escaped once where it does not. Pure.

/**
 * Text for a `rich_text` element, where Slack reads nothing into it: one line, every visible character as it is; what
 * turns the order of reading or cannot be seen (control, bidirectional and tag characters) becomes one � a run.
 */
export const literal = (text: string): string => quoted(text).replaceAll('\n', ' ')

/** The same for words between quotation marks: their line breaks stay. */
export const quoted = (text: string): string =>
  text.toWellFormed().replace(BREAK, '\n').replace(SPACE, ' ').replace(UNSAFE, '\uFFFD')

/** Text for everywhere else: these three, and no others, are Slack's control characters (formatting message text). */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a person typed, as it was before Slack escaped it. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** The beginning of a text that is at most `most` characters long once escaped, with an ellipsis where it was cut. */
export function shortened(text: string, most: number): string {
  const whole = escaped(literal(text))
  if (whole.length <= most) return whole
  const kept: string[] = []
  let room = most - 1
  for (const character of literal(text)) {
    const next = escaped(character)
    if (next.length > room) break
    kept.push(next)
    room -= next.length
  }
  return `${kept.join('')}…`
}

const BREAK = /\r\n?|\n/g
const SPACE = /[\t\v\f\u0085\u2028\u2029]/g

// C0 but the line break, DEL and C1; marks, embeddings, overrides and isolates that turn the order of reading;
// interlinear annotation; tag characters (they spell invisible words). ZWJ and ZWNJ stay: Persian and Hindi need them.
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu
