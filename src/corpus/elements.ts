// The source of each article in a file of many. Nothing is parsed here, so one broken article does not spoil its neighbours,
// and a file of many megabytes is never held as values.
import { UserError } from '../errors.ts'

/** More articles than this in one file are refused: the list of what is wrong with it would have no end. */
export const MOST_ARTICLES = 100_000

const TOO_MANY = `The file holds more than ${MOST_ARTICLES} articles: split it.`

/** The lines of a text, without their ends; an empty line is an empty string. Linear. */
export function lines(text: string): string[] {
  const found: string[] = []
  let written = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const next = end < 0 ? text.length : end
    const line = text.slice(start, text[next - 1] === '\r' ? next - 1 : next)
    if (line !== '') written += 1
    if (written > MOST_ARTICLES || found.length > 10 * MOST_ARTICLES) throw new UserError(TOO_MANY)
    found.push(line)
    start = next + 1
  }
  return found
}

/**
 * The slices of a JSON array that hold its elements, in order and without the blanks around them; a slice may still be
 * no valid JSON. Throws a UserError where the array is not closed, or something follows it. Linear.
 */
export function elements(json: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  MARK.lastIndex = 0
  for (let mark = MARK.exec(json); mark; mark = MARK.exec(json)) {
    const [char] = mark
    if (char === '"') {
      MARK.lastIndex = afterString(json, mark.index)
    } else if (char === '[' || char === '{') {
      depth += 1
      if (depth === 1) start = mark.index + 1
    } else {
      if (depth === 1) {
        found.push(json.slice(start, mark.index).trim())
        if (found.length > MOST_ARTICLES) throw new UserError(TOO_MANY)
        start = mark.index + 1
      }
      if (char !== ',') depth -= 1
      if (depth === 0) break
    }
  }
  if (depth !== 0) throw new UserError('The JSON array is not closed: the file may be cut off.')
  if (json.slice(start).trim() !== '') {
    throw new UserError('Something follows the JSON array: put one array into the file.')
  }
  return found.length === 1 && found[0] === '' ? [] : found
}

const MARK = /["[\]{},]/g

function afterString(json: string, open: number): number {
  let close = json.indexOf('"', open + 1)
  while (close > 0 && isEscaped(json, close)) close = json.indexOf('"', close + 1)
  return close < 0 ? json.length : close + 1
}

function isEscaped(json: string, at: number): boolean {
  let backslashes = 0
  while (json[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}
