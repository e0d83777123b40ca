// What sort of character stands where. A regular expression with \p{…} asks Unicode's tables anew at each character;
// here each character is asked about once in the life of the process, and the hot paths look at numbers.

export const LETTER = 1 // \p{L}
export const MARK = 2 // \p{M}
export const NUMBER = 4 // \p{N}
export const UPPER = 8 // \p{Lu}
export const LOWER = 16 // \p{Ll}
export const BLANK = 32 // \s
export const LATIN = 64 // \p{sc=Latin}
const KNOWN = 128
const PAIR = 256 // two UTF-16 units

const SORTS: readonly (readonly [sort: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [BLANK, /\s/u],
  [LATIN, /\p{sc=Latin}/u],
]
const known = new Uint8Array(0x10000) // of the Basic Multilingual Plane, filled as texts need it

/** The sorts of the character that begins at an offset, as bits; 0 past the end. A surrogate pair is one character. */
export function sortAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  const sort = known[text.charCodeAt(at)] ?? 0 // never known of the first half of a pair, which is no character
  return sort === 0 ? sortOf(text.codePointAt(at) ?? 0) : sort
}

/** The sorts of the character that ends at an offset; 0 at the beginning. */
export function sortBefore(text: string, at: number): number {
  const pair = sortAt(text, at - 2)
  return pair & PAIR ? pair : sortAt(text, at - 1)
}

/** How many UTF-16 units a character of these sorts has: 1 or 2. */
export const width = (sort: number): number => (sort & PAIR ? 2 : 1)

/** Where a run of characters of any of these sorts ends. */
export function runEnd(text: string, at: number, sorts: number): number {
  let end = at
  for (let sort = sortAt(text, end); sort & sorts; sort = sortAt(text, end)) end += width(sort)
  return end
}

const HIGH_SURROGATE = 0xd800
const LOW_SURROGATE = 0xdc00

function sortOf(code: number): number {
  const char = String.fromCodePoint(code)
  const base = char.length === 2 ? KNOWN | PAIR : KNOWN
  const sort = SORTS.reduce((all, [bit, pattern]) => (pattern.test(char) ? all | bit : all), base)
  if (code < HIGH_SURROGATE || (code >= LOW_SURROGATE && code < known.length)) known[code] = sort
  return sort
}
