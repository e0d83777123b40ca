// What was said once, however often it is printed: equal wordings are one row of `said`, and rows that say the same
// are one utterance (the connected components of `sameUtterance`), known by the smallest of their numbers.
import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { sameWords } from '../news/similarity.ts'
import { hashIndex } from './hashes.ts'
import { fold } from './names.ts'
import { KINDS } from './packed.ts'
import type { Saying } from './sayings.ts'
import { type Cells, prepareAll } from './statements.ts'

export type Said = {
  readonly said: number
  readonly utterance: number
  readonly more: number // how many more utterances the speaker has by it: 1, 0, or less where it joins several
}

export type Same = {
  /** To be called first in each transaction: what other processes have stored is taken in. */
  begin(generation: number): void
  /** The row of this wording and its utterance; to be stored with the quotation before the next `add`. */
  add(saying: Saying, person: number | undefined): Said
  remove(said: number): void
  /** To be called last in each transaction: wordings that nobody prints any more go, and their utterances may part. */
  settle(): void
  /** To be called after a transaction that was undone. */
  reset(): void
}

export function linkUtterances(database: DatabaseSync): Same {
  const sql = prepareAll(database, {
    newest: "SELECT seq FROM sqlite_sequence WHERE name = 'said'",
    since: 'SELECT n, hashes FROM said WHERE n > ? ORDER BY n',
    form: 'SELECT utterance FROM said WHERE n = ? AND form = ?',
    read: 'SELECT wording, utterance FROM said WHERE n = ?',
    insert: 'INSERT INTO said VALUES (?, ?, ?, ?, 1, ?)',
    more: 'UPDATE said SET uses = uses + ? WHERE n = ?',
    unused: 'SELECT utterance FROM said WHERE n = ? AND uses <= 0',
    delete: 'DELETE FROM said WHERE n = ?',
    members: 'SELECT n, wording, hashes FROM said WHERE utterance = ? ORDER BY n',
    label: 'UPDATE said SET utterance = ? WHERE n = ?',
    labelAll: 'UPDATE said SET utterance = ? WHERE utterance = ?',
    touch: `UPDATE article SET touched = ? WHERE n IN
      (SELECT article FROM quotation WHERE utterance = ?)`,
    relabel: 'UPDATE quotation SET utterance = ? WHERE utterance = ? AND said = ?',
    relabelAll: 'UPDATE quotation SET utterance = ? WHERE utterance = ?',
  })
  let index = hashIndex()
  let last = 0 // the newest wording in the index
  let newest = 0 // the newest number ever given
  let generation = 0
  let doubtful = new Set<number>()

  function begin(now: number): void {
    generation = now
    newest = Number(sql.newest.get()?.[0] ?? 0)
    if (newest === last) return
    for (const [n, hashes] of sql.since.iterate(last)) index.add(Number(n), unpack(hashes))
    last = newest
  }

  function add(saying: Saying, person: number | undefined): Said {
    const bucket = bucketOf(saying, person)
    const { wording } = saying
    const form = hash('sha1', `${bucket}\n${wording}`, 'base64url')
    const salt = Buffer.from(form, 'base64url').readUInt32LE() // stands for this wording as a whole
    for (const n of index.having(salt)) {
      const [utterance] = sql.form.get(n, form) ?? []
      if (utterance === undefined) continue // gone, or another wording that falls on the same number
      sql.more.run(1, n)
      return { said: n, utterance: Number(utterance), more: 0 }
    }
    const hashes = mixed(saying.hashes, bucket, salt)
    const n = ++newest
    const same = matches(wording, index.near(hashes))
    const utterance = Math.min(n, ...same)
    for (const other of same) {
      if (other === utterance) continue
      sql.touch.run(generation, other)
      sql.labelAll.run(utterance, other)
      sql.relabelAll.run(utterance, other)
    }
    sql.insert.run(n, form, wording, pack(hashes), utterance)
    index.add(n, hashes)
    last = n
    return { said: n, utterance, more: 1 - same.size }
  }

  /** The utterances among the candidates' that say the same; one match is enough for each. */
  function matches(wording: string, candidates: readonly number[]): Set<number> {
    const same = new Set<number>()
    const words = wording.split(' ')
    for (const candidate of candidates) {
      const [other, utterance] = sql.read.get(candidate) ?? []
      if (other === undefined || same.has(Number(utterance))) continue
      if (sameWords(words, String(other).split(' '))) same.add(Number(utterance))
    }
    return same
  }

  function settle(): void {
    const parting = new Set<number>()
    for (const n of doubtful) {
      const unused = sql.unused.get(n)
      if (unused === undefined) continue
      sql.delete.run(n)
      parting.add(Number(unused[0]))
    }
    doubtful = new Set()
    for (const utterance of parting) part(utterance, sql.members.all(utterance))
  }

  /** Finds the components among the wordings that are left of one utterance. */
  function part(utterance: number, rows: readonly Cells[]): void {
    const label = new Map<number, number>()
    const near = hashIndex()
    const words = new Map(rows.map(([n, text]) => [Number(n), String(text).split(' ')]))
    for (const [cell, , packed] of rows) {
      const n = Number(cell)
      const own = words.get(n) ?? []
      const hashes = unpack(packed)
      const same = new Set<number>()
      for (const other of near.near(hashes)) {
        const group = label.get(other) ?? other
        if (!same.has(group) && sameWords(own, words.get(other) ?? [])) same.add(group)
      }
      const smallest = Math.min(n, ...same)
      for (const [other, group] of label) if (same.has(group)) label.set(other, smallest)
      label.set(n, smallest)
      near.add(n, hashes)
    }
    if ([...label.values()].some((smallest) => smallest !== utterance))
      sql.touch.run(generation, utterance)
    for (const [n, smallest] of label) {
      if (smallest === utterance) continue
      sql.label.run(smallest, n)
      sql.relabel.run(smallest, utterance, n)
    }
  }

  return {
    begin,
    add,
    remove: (said) => {
      sql.more.run(-1, said)
      doubtful.add(said)
    },
    settle,
    reset: () => {
      index = hashIndex()
      last = 0
      doubtful = new Set()
    },
  }
}

function bucketOf({ speaker, kind, status }: Saying, person: number | undefined): string {
  const who = person === undefined ? `u${fold(speaker)}` : `p${person}`
  return `${who}|${KINDS[kind] === 'indirect' ? 'indirect' : 'direct'}|${status}`
}

/** Only wordings of one bucket can be one utterance: hashes of different buckets are made different. The first is `own`. */
function mixed(hashes: readonly number[], bucket: string, own: number): Uint32Array {
  let salt = 0x811c9dc5
  for (let at = 0; at < bucket.length; at++)
    salt = Math.imul(salt ^ bucket.charCodeAt(at), 0x01000193)
  const all = new Uint32Array(hashes.length + 1)
  all[0] = own
  for (const [at, value] of hashes.entries()) all[at + 1] = Math.imul(value ^ salt, 0x9e3779b1)
  return all
}

const pack = ({ buffer, byteOffset, byteLength }: Uint32Array) =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength) // made by `mixed`, never shared

function unpack(cell: unknown): Uint32Array {
  return cell instanceof Uint8Array ? new Uint32Array(cell.slice().buffer) : new Uint32Array()
}
