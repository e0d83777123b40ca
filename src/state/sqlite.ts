// The state in one SQLite file. Nothing here holds the thread for a lock longer than LOCK_WAIT: while another program
// has one, each step is tried again from a timer, one step at a time.
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { reason, UserError } from '../errors.ts'
import type { Log } from '../log.ts'
import { answerJson, parseAnswer } from './answer.ts'
import { migrate } from './migrate.ts'
import type { State } from './state.ts'

const LOCK_WAIT = 250 // ms on the thread, once: a process of ours commits in a few; with 5000 the whole bot stood still
const LOOK_AGAIN = 100 // ms between two looks at a lock that outlasted that; these looks do not wait
const PATIENCE = 10_000 // ms, as long as an ask may take
const BATCH = 100 // rows erased in one statement: a few milliseconds, so that answers come between

// Every row begins with the tenant. `at` is in ms since 1970; `answer` is the whole answer, the columns are to find it by.
const MIGRATIONS = [
  `CREATE TABLE answers (
     tenant TEXT NOT NULL,
     id TEXT NOT NULL UNIQUE,
     user TEXT NOT NULL,
     at INTEGER NOT NULL,
     answer TEXT NOT NULL
   ) STRICT;
   CREATE INDEX answers_at ON answers (at);
   CREATE INDEX answers_tenant ON answers (tenant);
   CREATE INDEX answers_user ON answers (user);`,
] as const

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
  const older = database.prepare(eraseWhere('at < ?'))
  const ofUser = database.prepare(eraseWhere('user = ?'))
  const ofTenant = database.prepare(eraseWhere('tenant = ?'))

  const [reading, writing] = [turns(patience), turns(patience)]
  const step = <T>(act: () => T): Promise<T> => writing(name, act, setWait)

  async function erase(statement: StatementSync, value: string | number): Promise<number> {
    let erased = 0
    for (;;) {
      const batch = Number((await step(() => statement.run(value))).changes)
      erased += batch
      if (batch < BATCH) break
      await pause(0) // whoever asked meanwhile comes first
    }
    if (erased > 0) await step(() => emptyJournal(database, log))
    return erased
  }

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
    sweep: (at, retention) => erase(older, at.getTime() - retention.answers),
    forget: (whose) =>
      'user' in whose ? erase(ofUser, whose.user) : erase(ofTenant, whose.tenant),
    backup: (copy) => step(() => copyInto(database, copy)),
    close: () => database.close(),
  }
}

type Turn = <T>(name: string, act: () => T, setWait?: (ms: number) => void) => Promise<T>

/**
 * Steps one after the other. One that meets a lock looks again until `patience` ms are used up; those behind it wait
 * without looking, and share what is left: the last of ten does not wait ten times as long.
 */
function turns(patience: number): Turn {
  const most = Math.ceil(patience / LOOK_AGAIN)
  let looks = most // left since the last step that went through
  let last: Promise<unknown> = Promise.resolve()

  async function patiently<T>(name: string, act: () => T, setWait?: (ms: number) => void) {
    for (;;) {
      try {
        const value = act()
        if (looks < most) setWait?.(LOCK_WAIT)
        looks = most
        return value
      } catch (thrown) {
        if (!isLocked(thrown) || looks === 0) throw explained(thrown, name)
        if (looks === most) setWait?.(0)
        looks--
        await pause(LOOK_AGAIN)
      }
    }
  }

  return (name, act, setWait) => {
    const result = last.then(() => patiently(name, act, setWait))
    last = result.catch(() => {}) // whoever asked for it hears of it
    return result
  }
}

function open(file: string, timeout: number, now: Date, log: Log): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600)) // SQLite alone would make it readable for all
  const database = new DatabaseSync(file, { timeout })
  try {
    database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
    migrate({ database, file, migrations: MIGRATIONS, now, log })
    const mode = database.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
    if (mode !== 'wal') log.warn({ mode }, 'the state is on a file system without WAL: slower')
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

const eraseWhere = (condition: string): string =>
  `DELETE FROM answers WHERE rowid IN (SELECT rowid FROM answers WHERE ${condition} LIMIT ${BATCH})`

/** What was erased still lies in the write-ahead log until that is written back and cut to nothing. */
function emptyJournal(database: DatabaseSync, log: Log): void {
  const busy = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy
  if (busy !== 0)
    log.warn({}, 'erased answers stay in the write-ahead log until its next checkpoint')
}

/** VACUUM INTO takes an empty file that is there already, so the file is made first: ours alone, and never another's. */
function copyInto(database: DatabaseSync, copy: string): void {
  try {
    closeSync(openSync(copy, 'wx', 0o600))
  } catch (thrown) {
    throw new UserError(
      codeOf(thrown) === 'EEXIST'
        ? `${copy} exists already and is left as it is; give the backup another name.`
        : `The backup ${copy} cannot be written (${reason(thrown)}); name a file in a folder that exists and is yours.`,
    )
  }
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } catch (thrown) {
    rmSync(copy, { force: true })
    if (sqliteCode(thrown) !== FULL) throw thrown
    throw new UserError(`The disk is full before the backup ${copy} is complete; free some space.`)
  }
}

// Primary result codes, https://www.sqlite.org/rescode.html; an extended code has one of them in its low byte.
const [PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB] = [
  3, 5, 6, 8, 10, 11, 13, 14, 26,
]

function sqliteCode(thrown: unknown): number | undefined {
  const code = thrown instanceof Error && 'errcode' in thrown ? thrown.errcode : undefined
  return typeof code === 'number' ? code & 0xff : undefined
}

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
}

function isLocked(thrown: unknown): boolean {
  const code = sqliteCode(thrown)
  return code === BUSY || code === LOCKED
}

/** What a person can do something about, in one sentence; anything else as it is. */
function explained(thrown: unknown, name: string): unknown {
  switch (sqliteCode(thrown) ?? codeOf(thrown)) {
    case BUSY:
    case LOCKED:
      return new UserError(
        `The state database ${name} is locked by another program; end that program, then try again.`,
      )
    case FULL:
    case 'ENOSPC':
    case 'EDQUOT':
      return new UserError(
        `The disk with the state database ${name} is full; free some space, then try again: what was stored is kept.`,
      )
    case CORRUPT:
    case NOTADB:
      return new UserError(
        `The state database ${name} is damaged; put a backup in its place, or move it away to begin with an empty one.`,
      )
    case IOERR:
      return new UserError(
        `The state database ${name} cannot be read or written (${reason(thrown)}); check the disk.`,
      )
    case PERM:
    case READONLY:
    case CANTOPEN:
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
      return new UserError(
        `The state database ${name} cannot be opened for writing (${reason(thrown)}); check who owns the file and its folder.`,
      )
    default:
      return thrown
  }
}
