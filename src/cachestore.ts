// A store for Keyv in a file of SQLite that Node brings along. It may be deleted at any time.
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KeyvStoreAdapter } from 'keyv'
import { reason } from './errors.ts'
import type { Log } from './log.ts'

const WAIT = 50 // ms for another process that writes; then the value is made without the cache
const LARGEST = 64 * 1024 * 1024 // bytes of the file, or of memory
const SWEEP = 500 // values stored between two looks at the size

export type CacheStore = {
  /** For one Keyv: each has a namespace of its own. */
  adapter(): KeyvStoreAdapter
  close(): void
}

export type StoreSettings = {
  readonly file: string // ':memory:' for none
  readonly now: () => Date
  readonly log: Log
  readonly largest?: number // bytes; absent: 64 MiB
}

/** Never throws: a file that cannot be used is made anew, and where that fails the store lives in memory. */
export function cacheStore({ file, now, log, largest = LARGEST }: StoreSettings): CacheStore {
  let open = opened(file, log)
  let stored = 0

  /** A file that turns out to be damaged is made anew: what was in it can be made again. */
  function using<T>(act: (sql: Opened) => T): T {
    try {
      return act(open)
    } catch (thrown) {
      if (!isDamaged(thrown)) throw thrown
      log.warn({ file, why: reason(thrown) }, 'the cache was damaged and is made anew')
      open.database.close()
      remove(file)
      open = opened(file, log)
      return act(open)
    }
  }

  /** Erases what is no longer valid, and where there is too much the quarter that was stored first. */
  function sweep({ database, expire, oldest }: Opened): void {
    stored = 0
    expire.run(now().getTime())
    const [pages, free, size] = ['page_count', 'freelist_count', 'page_size'].map((name) =>
      Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]),
    )
    if (((pages ?? 0) - (free ?? 0)) * (size ?? 0) > largest) oldest.run()
  }

  function adapter(): KeyvStoreAdapter {
    const valid = (): number => now().getTime()
    return {
      opts: { dialect: 'sqlite', url: `sqlite://${file}` }, // Keyv iterates only what it knows by this name
      namespace: undefined,
      on() {
        return this
      },
      async get<Value>(key: string) {
        return using(({ get }) => get.get(key, valid())?.value) as Value | undefined // as Keyv gave it to `set`
      },
      async getMany<Value>(keys: string[]) {
        const values = using(({ get }) => keys.map((key) => get.get(key, valid())?.value))
        return values as (Value | undefined)[] // as Keyv gave them to `set`
      },
      async set(key: string, value: string, ttl?: number) {
        using((sql) => {
          sql.set.run(key, value, ttl === undefined ? null : valid() + ttl)
          if (++stored >= SWEEP) sweep(sql)
        })
        return true
      },
      async delete(key: string) {
        return using((sql) => sql.delete.run(key).changes > 0)
      },
      async deleteMany(keys: string[]) {
        return using((sql) => keys.map((key) => sql.delete.run(key).changes > 0).some(Boolean))
      },
      async clear() {
        const { namespace } = this
        using(({ clear, clearAll }) =>
          namespace === undefined ? clearAll.run() : clear.run(...within(namespace)),
        )
      },
      async has(key: string) {
        return using(({ get }) => get.get(key, valid()) !== undefined)
      },
      async hasMany(keys: string[]) {
        return using(({ get }) => keys.map((key) => get.get(key, valid()) !== undefined))
      },
      async *iterator<Value>(namespace?: string) {
        const rows = using(({ all, allIn }) =>
          namespace === undefined ? all.all(valid()) : allIn.all(...within(namespace), valid()),
        )
        for (const { key, value } of rows) yield [String(key), value as Value] // as Keyv gave it to `set`
      },
      async disconnect() {},
    }
  }

  return { adapter, close: () => open.database.close() }
}

/** Every key that Keyv begins with a namespace and a colon; the semicolon comes next after the colon. */
const within = (namespace: string): [string, string] => [`${namespace}:`, `${namespace};`]

type Opened = ReturnType<typeof prepared>

function opened(file: string, log: Log): Opened {
  try {
    return prepared(file)
  } catch (first) {
    try {
      if (!isDamaged(first)) throw first
      remove(file)
      return prepared(file)
    } catch (thrown) {
      log.warn(
        { file, why: reason(thrown) },
        'the cache is kept in memory: its file cannot be used',
      )
      return prepared(':memory:')
    }
  }
}

const VERSION = 1

function prepared(file: string) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(file, { timeout: WAIT })
  try {
    if (file !== ':memory:') chmodSync(file, 0o600) // private answers are in it
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -4000;
       CREATE TABLE IF NOT EXISTS cache_${VERSION} (
         key TEXT NOT NULL UNIQUE, value TEXT NOT NULL, expires INTEGER) STRICT;
       CREATE INDEX IF NOT EXISTS expires_${VERSION} ON cache_${VERSION} (expires);`,
    )
    const table = `cache_${VERSION}`
    return {
      database,
      get: database.prepare(
        `SELECT value FROM ${table} WHERE key = ? AND (expires IS NULL OR expires >= ?)`,
      ),
      set: database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?)`),
      delete: database.prepare(`DELETE FROM ${table} WHERE key = ?`),
      clear: database.prepare(`DELETE FROM ${table} WHERE key >= ? AND key < ?`),
      clearAll: database.prepare(`DELETE FROM ${table}`),
      all: database.prepare(
        `SELECT key, value FROM ${table} WHERE expires IS NULL OR expires >= ? ORDER BY rowid`,
      ),
      allIn: database.prepare(
        `SELECT key, value FROM ${table} WHERE key >= ? AND key < ?
         AND (expires IS NULL OR expires >= ?) ORDER BY rowid`,
      ),
      expire: database.prepare(`DELETE FROM ${table} WHERE expires < ?`),
      oldest: database.prepare(
        `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ORDER BY rowid
         LIMIT (SELECT 1 + count(*) / 4 FROM ${table}))`,
      ),
    }
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

function remove(file: string): void {
  if (file === ':memory:') return
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

// CORRUPT and NOTADB, https://www.sqlite.org/rescode.html
const isDamaged = (thrown: unknown): boolean =>
  thrown instanceof Error && 'errcode' in thrown && [11, 26].includes(Number(thrown.errcode) & 0xff)
