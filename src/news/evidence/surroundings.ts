// What stands around a word of a claim, and around what it rests on in the source.
import type { Aligned } from './align.ts'
import { kinds, siblings, synonyms } from './lexicon.ts'
import { opposed } from './polarity.ts'
import type { Word } from './reading.ts'
import { indexed, type Source } from './source.ts'

export const FAR = 30 // words; what is further counts as this

type Gap = {
  readonly told: readonly Word[]
  readonly claimed: number
  readonly from: number | undefined
}
const OPEN_GAP = 4 // words looked at where only one side is aligned

// What the source has between the words that the neighbours of a word rest on.
export function gapAt({ found, lines }: Aligned, source: Source, at: number): Gap {
  const here = found[at]
  let [left, right] = [at - 1, at + 1]
  while (left >= 0 && !found[left]) left -= 1
  while (right < found.length && !found[right]) right += 1
  const [before, after] = [found[left], found[right]]
  const taken = new Set(found.map((one) => (one ? one.line * 1000 + one.at : -1)))
  const line = before?.line ?? after?.line ?? lines[0] ?? 0
  const words = source.lines[line]?.words ?? []
  const both = before && after && before.line === after.line && after.at > before.at
  const from =
    before && before.line === line ? before.at + 1 : Math.max(0, (after?.at ?? 0) - OPEN_GAP)
  const to = both
    ? after.at
    : before && before.line === line
      ? Math.min(words.length, from + OPEN_GAP)
      : (after?.at ?? 0)
  const told = here
    ? []
    : words.slice(from, to).filter((_, n) => !taken.has(line * 1000 + from + n))
  return {
    told: told.slice(0, 12),
    claimed: right - left - 1,
    from: before || after ? from : undefined,
  }
}

export function bestAnywhere(word: Word, source: Source): number {
  if (source.byKey.has(indexed(word))) return 1
  if (word.value !== undefined) return 0
  if (source.byRoot.has(word.root) || source.byKey.has(word.root)) return 0.85
  for (const other of synonyms(word.key)) if (source.byKey.has(other)) return 0.75
  for (const other of kinds(word.key)) if (source.byKey.has(other)) return 0.5
  return 0
}

// How near two neighbours of the claim ever come to each other in the source, in words.
export function distance(word: Word, other: Word | undefined, source: Source): number {
  if (!other) return -1
  const [one, two] = [source.byKey.get(indexed(word)), source.byKey.get(indexed(other))]
  if (!one || !two) return FAR + 10
  let least = FAR + 5
  for (const line of one) {
    if (!two.includes(line)) continue
    const words = source.lines[line]?.words ?? []
    let [a, b] = [-FAR, -FAR]
    for (const [n, told] of words.entries()) {
      if (told.key === word.key && told.value === word.value) a = n
      if (told.key === other.key && told.value === other.value) b = n
      if (a >= 0 && b >= 0) least = Math.min(least, Math.abs(a - b))
    }
  }
  return least
}

// The share of their letters with which two words begin alike.
export function alike(one: string, other: string): number {
  let n = 0
  while (n < one.length && one[n] === other[n]) n += 1
  return (2 * n) / (one.length + other.length || 1)
}

// 1 where a name stands beside another that it never stands beside in the source, 2 where the source has one of them alone.
export function brokenName(claim: readonly Word[], at: number, source: Source): number {
  const isName = (word: Word | undefined): word is Word =>
    word !== undefined &&
    (word.sort === 'name' || source.names.has(word.key)) &&
    word.sort !== 'function'
  const word = claim[at]
  if (!isName(word)) return 0
  for (const [one, other] of [
    [claim[at - 1], word],
    [word, claim[at + 1]],
  ] as const) {
    if (!isName(one) || !isName(other) || other.mark) continue
    if (source.pairs.has(`${indexed(one)} ${indexed(other)}`)) continue
    return source.byKey.has(one.key) && source.byKey.has(other.key) ? 1 : 2
  }
  return 0
}

export function oppositeAnywhere({ lines }: Aligned, source: Source, word: Word): boolean {
  return lines.some((line) => source.lines[line]?.words.some((told) => opposed(word, told)))
}

// Whether two words of the claim stand in each other's place.
export function exchanged({ claim, found, moved }: Aligned, at: number): boolean {
  const stray = moved[at]
  if (!stray) return false
  return claim.some((word, n) => {
    if (n === at || word.sort === 'function') return false
    const other = moved[n] ?? found[n]
    return other !== undefined && other.line === stray.line && n > at !== other.at > stray.at
  })
}

export function nearestLine({ lines }: Aligned, stands: readonly number[]): number {
  const main = lines[0]
  if (main === undefined || stands.length === 0) return FAR
  return stands.reduce((least, line) => Math.min(least, Math.abs(line - main)), FAR)
}

// Of the words of the claim before this one, the share that the source has after it, in the same line.
export function sides({ claim, found, moved }: Aligned, at: number): number {
  const here = found[at] ?? moved[at]
  if (!here) return 0
  let [crossed, all] = [0, 0]
  for (const [n, word] of claim.entries()) {
    const other = found[n] ?? moved[n]
    if (n === at || word.sort === 'function' || other?.line !== here.line) continue
    all += 1
    if (n < at !== other.at < here.at) crossed += 1
  }
  return all === 0 ? 0 : crossed / all
}

export function siblingNear({ lines }: Aligned, source: Source, word: Word): boolean {
  if (word.sort !== 'content' || source.byKey.has(word.key)) return false
  const words = source.lines[lines[0] ?? -1]?.words ?? []
  return words.some((told) => told.sort === 'content' && siblings(word.key, told.key))
}

/**
 * How a word is joined to the one before it: 0 as in the source, 1 a cut at punctuation, 2 a cut within a clause, 3 backwards,
 * 4 from another line, 5 where one of them is not found.
 */
export function junction({ found }: Aligned, source: Source, at: number): number {
  const [before, here] = [found[at - 1], found[at]]
  if (!before || !here) return at === 0 ? 0 : 5
  if (before.line !== here.line) return 4
  if (here.at === before.at + 1) return 0
  if (here.at < before.at) return 3
  const words = source.lines[here.line]?.words ?? []
  return words[before.at + 1]?.mark || words[here.at]?.mark ? 1 : 2
}
