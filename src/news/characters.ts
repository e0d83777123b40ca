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
  return sortAt(text, at > 1 && widthAt(text, at - 2) === 2 ? at - 2 : at - 1)
}

/** How many UTF-16 units the character at an offset has: 1 or 2. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < HIGH_SURROGATE || code >= LOW_SURROGATE) return 1
  const next = text.charCodeAt(at + 1)
  return next >= LOW_SURROGATE && next < AFTER_SURROGATES ? 2 : 1
}

const HIGH_SURROGATE = 0xd800
const LOW_SURROGATE = 0xdc00
const AFTER_SURROGATES = 0xe000

function sortOf(code: number): number {
  const char = String.fromCodePoint(code)
  const sort = SORTS.reduce((all, [bit, pattern]) => (pattern.test(char) ? all | bit : all), KNOWN)
  if (code < HIGH_SURROGATE || (code >= LOW_SURROGATE && code < known.length)) known[code] = sort
  return sort
}
