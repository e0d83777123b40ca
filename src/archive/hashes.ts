// Which wordings share hashes: an index in memory, ten bytes an entry. It is loaded from the archive in a moment
// (60,000 wordings: about 0.1 s), while the same as rows of a table would cost more than all else of an article.

export type HashIndex = {
  add(n: number, hashes: Uint32Array): void
  /** Numbers of the wordings that have this hash, the newest first. */
  having(hash: number): number[]
  /** Numbers, ascending, of those that share enough hashes with these to be worth a comparison. */
  near(hashes: Uint32Array): number[]
}

const MANY = 2_000 // a phrase in so many wordings of one speaker tells nothing ("the united states of america")
// Of the hashes of the smaller: nearly equal texts (a fifth of the words may differ, each in three triples) share
// more than the first, a text and a part of it (half of the hashes may be winnowed away) more than the second.
const NEARLY = 0.15
const PART = 0.4
const OTHER_LENGTH = 0.6
const GROWTH = 1.25 // of the arrays: little of them lies idle, and all is linked anew some thirty times in a million entries

export function hashIndex(): HashIndex {
  let numbers = new Int32Array(1 << 8) // of each wording
  let starts = new Int32Array(1 << 8) // its first entry; the rest follow, up to the first of the next
  let wordings = 0
  let heads = new Int32Array(1 << 9).fill(-1) // of each slot, the newest entry
  let hashes = new Uint32Array(1 << 10) // of each entry; a slot may hold several hashes
  let nexts = new Int32Array(1 << 10) // the entry before it in the slot
  let entries = 0
  let counts = new Uint32Array(1 << 8) // of each wording, how many hashes it shares; all 0 but within `near`
  const found: number[] = [] // wordings; of use only within `near`

  const slot = (hash: number): number => (Math.imul(hash, 0x85ebca6b) >>> 8) % heads.length

  function link(entry: number): void {
    const at = slot(hashes[entry] ?? 0)
    nexts[entry] = heads[at] ?? -1
    heads[at] = entry
  }

  function makeRoom(): void {
    if (wordings === numbers.length) {
      numbers = longer(numbers, Int32Array)
      starts = longer(starts, Int32Array)
      counts = new Uint32Array(starts.length)
    }
    if (entries < hashes.length) return
    hashes = longer(hashes, Uint32Array)
    nexts = longer(nexts, Int32Array)
    heads = new Int32Array(hashes.length >> 1).fill(-1)
    for (let entry = 0; entry < entries; entry++) link(entry)
  }

  /** The wording that an entry is of: the last one that starts at it or before. */
  function owner(entry: number): number {
    let [low, high] = [0, wordings]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= entry) low = middle
      else high = middle
    }
    return low
  }

  /** Counts a hash for each wording that has it, unless those are too many; new ones are appended to `found`. */
  function share(hash: number): void {
    let many = 0
    const first = heads[slot(hash)] ?? -1
    for (let at = first; at !== -1 && many <= MANY; at = nexts[at] ?? -1)
      if (hashes[at] === hash) many++
    if (many > MANY) return
    for (let at = first; at !== -1 && many > 0; at = nexts[at] ?? -1) {
      if (hashes[at] !== hash) continue
      const node = owner(at)
      const count = counts[node] ?? 0
      if (count === 0) found.push(node)
      counts[node] = count + 1
      many--
    }
  }

  return {
    add: (n, added) => {
      makeRoom()
      numbers[wordings] = n
      starts[wordings] = entries
      for (const hash of added) {
        makeRoom()
        hashes[entries] = hash
        link(entries++)
      }
      wordings++
    },
    having: (hash) => {
      const all: number[] = []
      for (let at = heads[slot(hash)] ?? -1; at !== -1; at = nexts[at] ?? -1)
        if (hashes[at] === hash) all.push(numbers[owner(at)] ?? 0)
      return all
    },
    near: (wanted) => {
      const near: number[] = []
      for (const hash of wanted) share(hash)
      for (const node of found) {
        const end = node + 1 < wordings ? (starts[node + 1] ?? 0) : entries
        const size = end - (starts[node] ?? 0)
        const less = Math.min(size, wanted.length)
        const more = Math.max(size, wanted.length)
        const least = less < OTHER_LENGTH * more ? PART : NEARLY
        if ((counts[node] ?? 0) >= least * less) near.push(numbers[node] ?? 0)
        counts[node] = 0
      }
      found.length = 0
      return near.sort((a, b) => a - b)
    },
  }
}

type Numbers = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

function longer<T extends Numbers>(array: T, Kind: new (length: number) => T): T {
  const more = new Kind(Math.ceil(array.length * GROWTH))
  more.set(array)
  return more
}
