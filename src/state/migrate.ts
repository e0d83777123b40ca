// Numbered migrations of a precious database file: each runs once, in order, after the file was copied.
import type { DatabaseSync } from 'node:sqlite'
import { UserError } from '../errors.ts'
import type { Log } from '../log.ts'
import { copyInto } from './backup.ts'

export type Migrating = {
  readonly database: DatabaseSync
  readonly file: string // the copy is made beside it
  readonly migrations: readonly string[] // SQL; the first makes version 1
  readonly now: Date // names the copy
  readonly log: Log
}

/**
 * Brings a database to the version that `migrations` ends with; one that holds something is copied first,
 * to `FILE.v1-20260102T030405Z`. All migrations run in one transaction: after a failure the file is as it was.
 * @throws {UserError} when a newer program wrote the file, or when it is not a state database at all
 */
export function migrate(migrating: Migrating): void {
  const { database, file, migrations, log } = migrating
  const found = version(database)
  refuseForeign(migrating, found)
  if (found === migrations.length) return
  if (found > 0) {
    const copy = `${file}.v${found}-${stamp(migrating.now)}`
    copyInto(database, copy)
    log.info({ copy, from: found, to: migrations.length }, 'state copied before its migration')
  }
  database.exec('BEGIN IMMEDIATE')
  try {
    // Read again: another process may have migrated between the look above and the lock.
    const from = version(database)
    refuseForeign(migrating, from)
    for (const sql of migrations.slice(from)) database.exec(sql)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
    database.exec('COMMIT')
  } catch (thrown) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw thrown
  }
}

function refuseForeign({ database, file, migrations }: Migrating, found: number): void {
  if (found > migrations.length) {
    throw new UserError(
      `The state database ${file} was written by a newer Communiqué (version ${found}, this one reads up to ${migrations.length}); start the newer program, or restore a copy of the older file.`,
    )
  }
  const foreign = found === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined
  if (foreign || found < 0) {
    throw new UserError(
      `${file} is a database of another program; move it away, or choose another folder with DATA_DIR.`,
    )
  }
}

function version(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

/** '20260102T030405Z': sorts by time, and no file system objects to it. */
const stamp = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '')
