// The state in one SQLite file. Nothing here holds the thread for a lock longer than LOCK_WAIT: while another program
// has one, each step is tried again from a timer, one step at a time.
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { answerJson, parseAnswer } from './answer.ts'
import { copyInto } from './backup.ts'
import { deliveries } from './deliveries.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './schema.ts'
import { spending } from './spending.ts'
import type { State } from './state.ts'
import { LOCK_WAIT, turns } from './steps.ts'

const PATIENCE = 10_000 // ms, as long as an ask may take
const AWAY = 30 * 86_400_000 // ms after which what is kept of a guild or workspace without the bot is erased
const BATCH = 100 // rows erased in one statement: a few milliseconds, so that answers come between

export type StateFile = {
  readonly file: string
  readonly now: Date // names the copy that is made before a migration
  readonly log: Log
  readonly patience?: number // ms that a locked database is waited for; absent: 10 s
}

/**
 * Opens the state; makes its folder (0700) and file (0600) where they are missing; copies an older file, then migrates it.
 * This and every operation throw a UserError of one sentence when the file is locked for too long, damaged, on a full
 * disk, not ours to write, or written by a newer program.
 */
export async function sqliteState({
  file,
  now,
  log,
  patience = PATIENCE,
}: StateFile): Promise<State> {
  let wait = LOCK_WAIT
  const database = await turns(patience)(
    file,
    () => open(file, wait, now, log),
    (ms) => {
      wait = ms
    },
  )
  const setWait = (ms: number): void => database.exec(`PRAGMA busy_timeout = ${ms}`)
  setWait(LOCK_WAIT)
  const name = basename(file) // what people are shown from here on: the path is the operator's business

  const insert = database.prepare(
    'INSERT INTO answers (tenant, id, user, at, answer) VALUES (?, ?, ?, ?, ?)',
  )
  const select = database.prepare('SELECT answer FROM answers WHERE id = ?')
  const older = database.prepare(
    // What was posted can be explained as long as it is known to have been.
    eraseWhere(
      'answers',
      'at < ? AND id NOT IN (SELECT answer FROM deliveries WHERE answer IS NOT NULL)',
    ),
  )
  const olderDeliveries = database.prepare(
    eraseWhere('deliveries', "claimed < ? AND state <> 'open'"), // their parts go with them
  )
  const ofUser = database.prepare(eraseWhere('answers', 'user = ?'))
  const ofTenant = ['answers', 'deliveries', 'digests', 'departures'].map((table) =>
    database.prepare(eraseWhere(table, 'tenant = ?')),
  )
  const depart = database.prepare('INSERT OR IGNORE INTO departures (tenant, at) VALUES (?, ?)')
  const arrive = database.prepare(
    'DELETE FROM departures WHERE tenant IN (SELECT value FROM json_each(?))',
  )
  const departed = database.prepare('SELECT tenant FROM departures WHERE at < ?')

  const [reading, writing] = [turns(patience), turns(patience)]
  const step = <T>(act: () => T): Promise<T> => writing(name, act, setWait)

  async function erase(...each: readonly [StatementSync, string | number][]): Promise<number> {
    let erased = 0
    for (const [statement, value] of each) {
      for (;;) {
        const batch = Number((await step(() => statement.run(value))).changes)
        erased += batch
        if (batch < BATCH) break
        await pause(0) // whoever asked meanwhile comes first
      }
    }
    if (erased > 0) await step(() => emptyJournal(database, log))
    return erased
  }

  const ofWhom = (tenant: string): [StatementSync, string][] =>
    ofTenant.map((each) => [each, tenant])

  return {
    keep: async (answer) => {
      const { id, ask } = answer
      const at = Date.parse(answer.at)
      if (Number.isNaN(at)) throw new Error('the time of an answer must be ISO 8601')
      const json = answerJson(answer)
      await step(() => insert.run(ask.place.tenant, id, ask.user, at, json))
    },
    answer: async (id) => {
      const row = await reading(name, () => select.get(id)) // a lock on writing does not stop it
      return row ? parseAnswer(String(row.answer)) : undefined
    },
    spending: spending(database, { read: (act) => reading(name, act), write: step }),
    deliveries: deliveries(database, { read: (act) => reading(name, act), write: step }),
    left: async (tenant, at) => {
      await step(() => depart.run(tenant, at.getTime()))
    },
    joined: async (tenants) =>
      (await step(() => arrive.run(JSON.stringify(tenants)))).changes !== 0,
    sweep: async (at, retention) => {
      const gone = await reading(name, () => departed.all(at.getTime() - AWAY))
      return erase(
        ...gone.flatMap(({ tenant }) => ofWhom(String(tenant))),
        [olderDeliveries, at.getTime() - retention.deliveries],
        [older, at.getTime() - retention.answers],
      )
    },
    forget: (whose) =>
      'user' in whose ? erase([ofUser, whose.user]) : erase(...ofWhom(whose.tenant)),
    backup: (copy) => step(() => copyInto(database, copy)),
    close: () => database.close(),
  }
}

function open(file: string, timeout: number, now: Date, log: Log): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600)) // SQLite alone would make it readable for all
  const database = new DatabaseSync(file, { timeout })
  try {
    database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
    database.exec('PRAGMA wal_autocheckpoint = 4000') // pages; whoever asks at that moment waits for the copying
    migrate({ database, file, migrations: MIGRATIONS, now, log })
    const mode = database.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
    if (mode !== 'wal') log.warn({ mode }, 'the state is on a file system without WAL: slower')
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

const eraseWhere = (table: string, condition: string): string =>
  `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${condition} LIMIT ${BATCH})`

/** What was erased still lies in the write-ahead log until that is written back and cut to nothing. */
function emptyJournal(database: DatabaseSync, log: Log): void {
  const busy = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy
  if (busy !== 0) log.warn({}, 'erased rows stay in the write-ahead log until its next checkpoint')
}
