// One step after the other on a database that other programs may lock, and what to tell when it cannot be used.
import { setTimeout as pause } from 'node:timers/promises'
import { reason, UserError } from '../errors.ts'

/** ms on the thread, once: a process of ours commits in a few; with 5000 the whole bot stood still. */
export const LOCK_WAIT = 250
const LOOK_AGAIN = 100 // ms between two looks at a lock that outlasted that; these looks do not wait

export type Turn = <T>(name: string, act: () => T, setWait?: (ms: number) => void) => Promise<T>

/**
 * Steps one after the other. One that meets a lock looks again until `patience` ms are used up; those behind it wait
 * without looking, and share what is left: the last of ten does not wait ten times as long.
 */
export function turns(patience: number): Turn {
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

// Primary result codes, https://www.sqlite.org/rescode.html; an extended code has one of them in its low byte.
const [PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB] = [
  3, 5, 6, 8, 10, 11, 13, 14, 26,
]

/** SQLite's primary result code, where it was SQLite that threw. */
function sqliteCode(thrown: unknown): number | undefined {
  const code = thrown instanceof Error && 'errcode' in thrown ? thrown.errcode : undefined
  return typeof code === 'number' ? code & 0xff : undefined
}

/** The code of an error of the system: 'EEXIST'. */
export function codeOf(thrown: unknown): unknown {
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

/** Whether the disk was full. */
export const isFull = (thrown: unknown): boolean => sqliteCode(thrown) === FULL
