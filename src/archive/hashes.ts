// Which wordings share hashes: an index in memory, twelve bytes an entry. It is loaded from the archive in a moment
// (60,000 wordings: about 0.1 s), while the same as rows of a table cost more than all else of an article together.

export type HashIndex = {
  add(n: number, hashes: Uint32Array): void
  /** Whether any wording has this hash. */
  has(hash: number): boolean
  /** Numbers, ascending, of those that share enough hashes with these to be worth a comparison. */
  near(hashes: Uint32Array): number[]
}

const MANY = 2_000 // a phrase in so many wordings of one speaker tells nothing ("the united states of america")
// Of the hashes of the smaller: nearly equal texts (a fifth of the words may differ, each in three triples) share
// more than the first, a text and a part of it (half of the hashes may be winnowed away) more than the second.
const NEARLY = 0.15
const PART = 0.4
const OTHER_LENGTH = 0.6

export function hashIndex(): HashIndex {
  const wordings: { n: number; size: number }[] = []
  let slots = 1 << 10
  let keys = new Uint32Array(slots)
  let heads = new Int32Array(slots).fill(-1)
  let used = 0
  let nodes = new Int32Array(1 << 10)
  let nexts = new Int32Array(1 << 10)
  let entries = 0

  /** The slot of a hash, or the free one where it belongs (open addressing). */
  function slot(hash: number): number {
    let at = (Math.imul(hash, 0x85ebca6b) >>> 0) & (slots - 1)
    while (heads[at] !== -1 && keys[at] !== hash) at = (at + 1) & (slots - 1)
    return at
  }

  function grow(): void {
    const [oldKeys, oldHeads] = [keys, heads]
    slots *= 2
    keys = new Uint32Array(slots)
    heads = new Int32Array(slots).fill(-1)
    for (const [old, head] of oldHeads.entries()) {
      if (head === -1) continue
      const hash = oldKeys[old] ?? 0
      const at = slot(hash)
      keys[at] = hash
      heads[at] = head
    }
  }

  return {
    add: (n, hashes) => {
      const node = wordings.push({ n, size: hashes.length }) - 1
      for (const hash of hashes) {
        if (used * 3 > slots * 2) grow()
        if (entries === nodes.length) {
          nodes = longer(nodes)
          nexts = longer(nexts)
        }
        const at = slot(hash)
        if (heads[at] === -1) used++
        keys[at] = hash
        nodes[entries] = node
        nexts[entries] = heads[at] ?? -1
        heads[at] = entries++
      }
    },
    has: (hash) => heads[slot(hash)] !== -1,
    near: (hashes) => {
      const shared = new Map<number, number>()
      for (const hash of hashes) {
        const found: number[] = []
        for (let at = heads[slot(hash)] ?? -1; at !== -1 && found.length <= MANY; ) {
          found.push(nodes[at] ?? 0)
          at = nexts[at] ?? -1
        }
        if (found.length > MANY) continue
        for (const node of found) shared.set(node, (shared.get(node) ?? 0) + 1)
      }
      const near = [...shared].flatMap(([node, count]) => {
        const wording = wordings[node]
        if (wording === undefined) return []
        const [less, more] = [
          Math.min(wording.size, hashes.length),
          Math.max(wording.size, hashes.length),
        ]
        const least = less < OTHER_LENGTH * more ? PART : NEARLY
        return count >= least * less ? [wording.n] : []
      })
      return near.sort((a, b) => a - b)
    },
  }
}

function longer(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(array.length * 2)
  twice.set(array)
  return twice
}
