// SQL, prepared once for each connection.
import type { DatabaseSync } from 'node:sqlite'

export type Cell = null | number | bigint | string | NodeJS.NonSharedUint8Array
export type Cells = readonly Cell[]

export type Prepared = {
  get(...values: Cell[]): Cells | undefined
  all(...values: Cell[]): readonly Cells[]
  iterate(...values: Cell[]): Iterable<Cells>
  run(...values: Cell[]): { lastInsertRowid: number | bigint; changes: number | bigint }
}

/** Prepares each statement to give rows as arrays: half the time of objects. */
export function prepareAll<Name extends string>(
  database: DatabaseSync,
  statements: Readonly<Record<Name, string>>,
): Readonly<Record<Name, Prepared>> {
  const prepared = Object.entries<string>(statements).map(([name, sql]) => {
    const statement = database.prepare(sql)
    statement.setReturnArrays(true)
    return [name, statement]
  })
  return Object.fromEntries(prepared)
}
