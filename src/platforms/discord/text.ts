// Text of others as Discord text: nothing in it may become markup, a mention or a link. Pure.

/**
 * One line that Discord shows character for character; what turns the order of reading or cannot be seen becomes one � a run.
 * Safe at the start of a line and inside `**`, `__` and `> `; never put it inside `[ ](url)`, where no escape works.
 */
export function escaped(text: string): string {
  const line = text.toWellFormed().replace(SPACE, ' ').replace(UNSAFE, '\uFFFD')
  return lineStart(line.replace(LIVE, '\\$&'))
}

/** The same for escaped text that has come to stand at the start of a line, since it was cut before it. */
export function lineStart(text: string): string {
  return text.replace(MARK_AT_START, '$1\\$2').replace(NUMBER_AT_START, '$1\\$2')
}

// discord.js' escapeMarkdown leaves mentions, timestamps, emoji, marks at the start of a line and bare addresses. Discord
// takes a backslash before any character of ASCII punctuation as an escape, so the table is short:
// \ itself · * _ ~ ` | formatting · < > mentions, timestamps, emoji, <links>, quotes · [ ] links · @ everyone, here ·
// : emoji and the scheme of an address · # headings · a full stop within a word: evil.example, discord.gg/x
const LIVE = /[\\*_~`|<>[\]@:#]|\.(?=[\p{L}\p{N}])/gu
const MARK_AT_START = /^(\s*)([-+])/ // lists, and -# small print
const NUMBER_AT_START = /^(\s*\d+)([.)])/ // numbered lists

const SPACE = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g

// C0, DEL and C1; marks, embeddings, overrides and isolates that turn the order of reading; interlinear annotation;
// tag characters (they spell invisible words). ZWJ and ZWNJ stay: Persian and Hindi are misspelt without them.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu
