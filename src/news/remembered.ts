// News uses few words over and over: what is worked out of a word once is remembered.

const SLOTS = 1 << 14
const LONGEST = 12 // characters: V8 copies so short a slice; a longer one would keep the whole text alive that it is of

/**
 * `make`, a pure function of a word, for slices of texts: a word seen lately is found without a slice and without work.
 * A word that falls on another's slot takes it over, so memory is bounded and nobody can fill it.
 */
export function remembered<T>(
  make: (word: string) => T,
): (text: string, start: number, end: number) => T {
  const words: string[] = Array.from({ length: SLOTS }, () => '')
  const made = Array.from({ length: SLOTS }, (): T | undefined => undefined)
  return (text, start, end) => {
    if (end - start > LONGEST) return make(text.slice(start, end))
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1)
    const known = made[slot]
    if (known !== undefined && isAt(text, start, end, words[slot] ?? '')) return known
    const word = text.slice(start, end)
    words[slot] = word
    const fresh = make(word)
    made[slot] = fresh
    return fresh
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
