// Chance that comes out the same every time: what is generated depends on the seed alone.

export type Random = {
  /** From 0 up to, without, 1. */
  next(): number
  /** A whole number from 0 up to, without, `below`. */
  below(below: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
}

/** Numbers from a seed: mulberry32 (Tommy Ettinger, public domain), good enough for texts and quick. */
export function random(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}

/** Several numbers as one seed, so that each article has a seed of its own. */
export function mixed(...numbers: readonly number[]): number {
  return numbers.reduce((hash, n) => Math.imul(hash ^ n, 0x9e3779b1) ^ (hash >>> 13), 0x2545f491)
}

/**
 * Picks as words occur in a language: the one of rank r with a probability near 1 / (r + 2.7) (Zipf's law with
 * Mandelbrot's shift).
 */
export function zipf<T>(items: readonly T[]): (chance: Random) => T {
  const sums: number[] = []
  let sum = 0
  for (const rank of items.keys()) {
    sum += 1 / (rank + 1 + 2.7)
    sums.push(sum)
  }
  return (chance) => {
    const wanted = chance.next() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? sum) <= wanted) low = middle + 1
      else high = middle
    }
    const found = items[low]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
}
