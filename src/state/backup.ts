// A copy of the state in one file, made while the bot runs.
import { closeSync, openSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { reason, UserError } from '../errors.ts'
import { codeOf, isFull } from './steps.ts'

/** VACUUM INTO takes an empty file that is there already, so the file is made first: ours alone, and never another's. */
export function copyInto(database: DatabaseSync, copy: string): void {
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
    if (!isFull(thrown)) throw thrown
    throw new UserError(`The disk is full before the backup ${copy} is complete; free some space.`)
  }
}
