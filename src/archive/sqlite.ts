// The archive as its readers see it: each read has a connection and a snapshot of its own.
import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { reason } from '../errors.ts'
import type { Archive, View } from './archive.ts'
import { explained, openDatabase, openReader } from './schema.ts'
import { type Memory, type Statements, snapshot, viewStatements } from './snapshot.ts'
import { viewOf } from './view.ts'

type Connection = { readonly database: DatabaseSync; readonly sql: Statements }

/**
 * Opens an archive to read; it is made, empty, where there is none. Reads inside reads are allowed, each with its
 * own snapshot. An archive that was made anew meanwhile is opened again.
 * @throws {UserError} when the file cannot be used: a newer archive, or another program's database
 */
export function sqliteArchive({ file }: { readonly file: string }): Archive {
  openDatabase(file).database.close()
  let idle: Connection[] = []
  let remembered: Memory = new Map()
  let opened = identityOf(file)
  let closed = false

  function connection(): Connection {
    const now = identityOf(file)
    if (now !== opened) {
      drop()
      openDatabase(file).database.close() // deleted, or set aside as damaged
      opened = identityOf(file)
    }
    const free = idle.pop()
    if (free !== undefined) return free
    const database = openReader(file)
    return { database, sql: viewStatements(database) }
  }

  function drop(): void {
    for (const { database } of idle) database.close()
    idle = []
    remembered = new Map()
  }

  return {
    read: (use) => {
      if (closed) throw new Error('the archive is closed')
      const own = opened
      try {
        const borrowed = connection()
        const mine = opened
        borrowed.database.exec('BEGIN')
        try {
          const { view, end } = lasting(viewOf(snapshot(borrowed.sql, remembered)))
          try {
            return use(view)
          } finally {
            end()
          }
        } finally {
          if (borrowed.database.isTransaction) borrowed.database.exec('ROLLBACK')
          if (closed || mine !== opened || idle.length >= POOL) borrowed.database.close()
          else idle.push(borrowed)
        }
      } catch (thrown) {
        if (own !== identityOf(file)) drop()
        throw explained(thrown, file)
      }
    },
    close: () => {
      closed = true
      drop()
    },
  }
}

const POOL = 4

/** A view that says so when it is used after its snapshot was closed. */
function lasting(view: View): { view: View; end(): void } {
  let over = false
  const guarded = new Proxy(view, {
    get: (target, name, receiver) => {
      if (over) throw new Error(`a view was used after it was closed (${String(name)})`)
      return Reflect.get(target, name, receiver)
    },
  })
  return {
    view: guarded,
    end: () => {
      over = true
    },
  }
}

/** Tells a file from the one that stood under its name before; '' where there is none. */
function identityOf(file: string): string {
  try {
    const { dev, ino } = statSync(file)
    return `${dev}.${ino}`
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return ''
    throw new Error(`The archive ${file} cannot be looked at: ${reason(thrown)}`)
  }
}
