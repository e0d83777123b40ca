// Articles whose files are gone: when that is believed, and when it is not.
import type { DatabaseSync } from 'node:sqlite'
import { type Cells, prepareAll } from './statements.ts'

export type Absence = {
  readonly root: string // the folder that was looked at
  readonly lost: readonly string[] // paths below it that the archive knows and that are no more
  readonly present: (path: string) => boolean
  readonly accept: boolean // the operator has said that all of it is meant
}

export type Missed = {
  readonly withdrawn: readonly string[] // keys
  readonly missing: number // of `of`: too many at once, so that nothing was withdrawn; else 0
  readonly of: number
}

export const TWO_LOOKS = 60_000 // ms between the look that misses an article and the one that withdraws it
const AT_ONCE = 1 / 3 // a folder that has lost more is more likely unmounted than emptied

export type Absences = {
  /** Whether any article was missed by the last look. */
  waiting(): boolean
  /**
   * Takes note of what is gone and gives back the articles that were gone a minute before as well; of those, `hide`
   * takes each out of answers. A folder that has lost too much at once loses nothing.
   */
  miss(absence: Absence, now: Date, hide: (article: number) => void): Missed
}

export function absences(database: DatabaseSync): Absences {
  const sql = prepareAll(database, {
    any: 'SELECT 1 FROM article WHERE missing IS NOT NULL AND gone IS NULL LIMIT 1',
    missing: `SELECT n, path, key, missing, dropped FROM article
      WHERE missing IS NOT NULL AND gone IS NULL`,
    found: 'UPDATE article SET missing = NULL WHERE n = ?',
    of: 'SELECT n FROM article WHERE path = ? AND gone IS NULL',
    live: 'SELECT path, count(*) FROM article WHERE gone IS NULL GROUP BY path',
    lose: 'UPDATE article SET missing = ? WHERE path = ? AND missing IS NULL AND gone IS NULL',
    noFile: 'DELETE FROM file WHERE path = ?',
    noRefused: 'DELETE FROM refused WHERE path = ?',
  })

  const missingBelow = (root: string): readonly Cells[] =>
    sql.missing.all().filter(([, path]) => below(root, String(path)))

  /** How many articles are missing, those that left a file that is there among them; forgets those that are back. */
  function missed({ root, lost, present }: Absence): number {
    const back = missingBelow(root).filter(([, path]) => present(String(path)))
    const dropped = back.filter(([, , , , dropped]) => dropped === 1)
    for (const [n, , , , dropped] of back) if (dropped !== 1) sql.found.run(Number(n))
    return lost.flatMap((path) => sql.of.all(path)).length + dropped.length
  }

  function miss(absence: Absence, now: Date, hide: (article: number) => void): Missed {
    const { root, lost, present, accept } = absence
    const at = now.getTime()
    const missing = missed(absence)
    const of = sql.live
      .all()
      .reduce((sum, [path, n]) => sum + (below(root, String(path)) ? Number(n) : 0), 0)
    if (missing > of * AT_ONCE && !accept) return { withdrawn: [], missing, of }
    for (const path of lost) {
      if (sql.lose.run(at, path).changes === 0 && sql.of.get(path) === undefined) {
        sql.noFile.run(path) // it held nothing but what was refused
        sql.noRefused.run(path)
      }
    }
    const due = missingBelow(root).filter(
      ([, , , since]) => accept || at - Number(since) >= TWO_LOOKS,
    )
    for (const [n, path] of due) {
      hide(Number(n))
      sql.noFile.run(path ?? null) // so that it is read when it comes back
      if (!present(String(path))) sql.noRefused.run(path ?? null)
    }
    return { withdrawn: due.map(([, , key]) => String(key)), missing: 0, of }
  }

  return { waiting: () => sql.any.get() !== undefined, miss }
}

function below(root: string, path: string): boolean {
  return path === root || path.startsWith(`${root}/`)
}
