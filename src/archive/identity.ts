// Which stored article a piece of a file is. A file may be edited, moved, or have lines put in before the others:
// an article stays the same one as long as its key or its bytes are found again.
import type { DatabaseSync } from 'node:sqlite'
import { type Cells, prepareAll } from './statements.ts'

/** A piece of a file, before it is known which article it is. */
export type Named = {
  readonly key: string // names it within its file: 'summit.md', 'wire.jsonl#3'
  readonly raw: string // hash of its bytes
}

/** An article as it was stored when it was compared. */
export type Identity = {
  readonly n: number
  readonly raw: string
  readonly reading: string
  readonly edition: number
  readonly generation: number
  readonly gone: 'missing' | 'withdrawn' | undefined
}

/** Where a piece was found, and what it was compared with. */
export type Placed = {
  readonly path: string
  readonly known?: Identity
  readonly newest: number
}

export type Compared = {
  readonly known: readonly (Identity | undefined)[] // in the order of what was given
  readonly dropped: readonly number[] // articles that the file held before
  readonly newest: number // the archive's newest article then
}

export type Identities = {
  compare(path: string, named: readonly Named[], exists: (path: string) => boolean): Compared
  settled(identity: Identity | undefined, raw: string): boolean
  /** Whether another process has changed this article since it was compared. */
  stale(item: Named & Placed): boolean
  /** What an archive of an older shape knew of a new article; it is told once. */
  before(
    item: Named & { readonly path: string },
  ): { id: string; edition: number; generation: number | undefined } | undefined
}

export function identities(database: DatabaseSync, reading: string): Identities {
  const COLUMNS = 'n, key, raw, reading, edition, generation, gone, path'
  const sql = prepareAll(database, {
    of: `SELECT ${COLUMNS} FROM article WHERE path = ?`,
    byRaw: `SELECT ${COLUMNS} FROM article WHERE raw = ? AND path <> ? AND gone IS NOT 'withdrawn'`,
    byKey: 'SELECT n FROM article WHERE path = ? AND key = ? AND n > ?',
    newest: 'SELECT max(n) FROM article',
    now: `SELECT ${COLUMNS} FROM article WHERE n = ?`,
    ledger: 'SELECT id, edition, raw, generation FROM ledger WHERE path = ? AND key = ?',
    told: 'DELETE FROM ledger WHERE path = ? AND key = ?',
  })

  // Articles that moved, and where to: a file of the same bytes may be compared before that is written.
  const moves = new Map<number, string>()

  function compare(path: string, named: readonly Named[], exists: (path: string) => boolean) {
    const free = new Map(sql.of.all(path).map((row) => [Number(row[0]), row]))
    const known: (Identity | undefined)[] = named.map(() => undefined)
    const match = (label: (piece: Named) => string) => {
      const rows = Map.groupBy(free.values(), ([, key, raw]) =>
        label({ key: String(key), raw: String(raw) }),
      )
      for (const [at, piece] of named.entries()) {
        const row = known[at] === undefined ? rows.get(label(piece))?.shift() : undefined
        if (row === undefined) continue
        known[at] = identity(row)
        free.delete(Number(row[0]))
      }
    }
    match(({ key, raw }) => `${key}\n${raw}`)
    match(({ raw }) => raw)
    match(({ key }) => key)
    const taken = new Set<number>()
    const left = (n: number, from: string) => {
      const to = moves.get(n)
      return !taken.has(n) && !exists(from) && (to === undefined || to === path || !exists(to))
    }
    for (const [at, piece] of named.entries()) {
      if (known[at] !== undefined) continue
      const moved = sql.byRaw
        .all(piece.raw, path)
        .find((row) => left(Number(row[0]), String(row[7])))
      if (moved === undefined) continue
      known[at] = identity(moved)
      taken.add(Number(moved[0]))
      moves.set(Number(moved[0]), path)
    }
    return { known, dropped: [...free.keys()], newest: Number(sql.newest.get()?.[0] ?? 0) }
  }

  return {
    compare,
    settled: (known, raw) =>
      known !== undefined &&
      (known.gone === 'withdrawn' ||
        (known.gone === undefined && known.raw === raw && known.reading === reading)),
    stale: ({ path, key, known, newest }) => {
      if (known === undefined) return sql.byKey.get(path, key, newest) !== undefined
      const row = sql.now.get(known.n)
      if (row === undefined) return true
      const now = identity(row)
      return now.raw !== known.raw || now.reading !== known.reading || now.gone !== known.gone
    },
    before: ({ path, key, raw }) => {
      const [id, edition, old, generation] = sql.ledger.get(path, key) ?? []
      if (id === undefined) return undefined
      sql.told.run(path, key)
      return old === raw
        ? { id: String(id), edition: Number(edition), generation: Number(generation) }
        : { id: String(id), edition: Number(edition) + 1, generation: undefined }
    },
  }
}

function identity([n, , raw, reading, edition, generation, gone]: Cells): Identity {
  return {
    n: Number(n),
    raw: String(raw),
    reading: String(reading),
    edition: Number(edition),
    generation: Number(generation),
    gone: gone === 'missing' || gone === 'withdrawn' ? gone : undefined,
  }
}
