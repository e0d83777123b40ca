// Places are always in order, so that none is looked for twice.

/** The index of the first of a sorted list that is not before: binary search, `sorted.length` where all are before. */
export function firstNot<T>(sorted: readonly T[], before: (one: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = sorted[middle]
    if (one !== undefined && before(one)) low = middle + 1
    else high = middle
  }
  return low
}
