// What a model was paid for, by day.
import type { DatabaseSync } from 'node:sqlite'
import type { Steps } from './deliveries.ts'
import type { Spending } from './state.ts'

export function spending(database: DatabaseSync, { read, write }: Steps): Spending {
  const sql = {
    spent: database.prepare('SELECT calls, read, written FROM spending WHERE day = ?'),
    add: database.prepare(
      `INSERT INTO spending (tenant, day, calls, read, written) VALUES ('', ?1, 1, ?2, ?3)
       ON CONFLICT (day) DO UPDATE SET calls = calls + 1, read = read + ?2, written = written + ?3`,
    ),
  }
  return {
    spent: async (day) => {
      const row = await read(() => sql.spent.get(day))
      return {
        calls: Number(row?.calls ?? 0),
        read: Number(row?.read ?? 0),
        written: Number(row?.written ?? 0),
      }
    },
    add: async (day, tokens) => {
      await write(() => sql.add.run(day, tokens.read, tokens.written))
    },
  }
}
