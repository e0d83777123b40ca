// Digests in the state: what was claimed, what was posted, and up to where each has told.
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { z } from 'zod'
import type {
  Deliveries,
  Delivery,
  Mark,
  NewDelivery,
  Outcome,
  Standing,
  StoredPart,
} from './state.ts'

export type Steps = {
  readonly read: <T>(act: () => T) => Promise<T>
  readonly write: <T>(act: () => T) => Promise<T>
}

const SEEN = 'seen by an operator' // in the place of a message's id that nobody knows

type Row = Record<string, SQLOutputValue>

export function deliveries(database: DatabaseSync, { read, write }: Steps): Deliveries {
  const sql = {
    begin: database.prepare(
      `INSERT INTO digests (tenant, digest, schedule, handled) VALUES ('', ?1, ?2, ?3)
       ON CONFLICT (digest) DO UPDATE SET schedule = ?2, handled = max(handled, ?3)
       WHERE schedule <> ?2`,
    ),
    standing: database.prepare(
      `SELECT handled, archive, generation, paused, departures.at AS departed
       FROM digests LEFT JOIN departures USING (tenant) WHERE digest = ?`,
    ),
    open: database.prepare(
      "SELECT * FROM deliveries WHERE digest = ? AND state = 'open' ORDER BY slot LIMIT 1",
    ),
    parts: database.prepare('SELECT * FROM parts WHERE digest = ? AND slot = ? ORDER BY n'),
    handle: database.prepare(
      `UPDATE digests SET handled = max(handled, ?), tenant = coalesce(nullif(?, ''), tenant)
       WHERE digest = ? AND handled = ?`,
    ),
    deliver: database.prepare(
      `INSERT INTO deliveries
       (tenant, digest, slot, first, slots, claimed, state, why, place, archive, generation, answer)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    // One delivery may stand for several times; those of a missed one were told by none.
    claimed: database.prepare(
      `SELECT 1 FROM deliveries WHERE digest = ?1
         AND (slot = ?2 OR (state <> 'missed' AND first <= ?2 AND slot > ?2))`,
    ),
    part: database.prepare(
      'INSERT INTO parts (tenant, digest, slot, n, key, payload) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    take: database.prepare(
      `UPDATE parts SET tries = tries + 1, tried = ?, repeat = max(repeat, ?)
       WHERE key = ? AND tries = ? AND message IS NULL`,
    ),
    unknown: database.prepare(
      'UPDATE parts SET tried = ? WHERE key = ? AND tries = ? AND message IS NULL',
    ),
    refused: database.prepare(
      `UPDATE parts SET tried = NULL WHERE key = ? AND tries = ? AND message IS NULL
       RETURNING digest, slot`,
    ),
    wait: database.prepare(
      'UPDATE deliveries SET why = ?, again = ? WHERE digest = ? AND slot = ?',
    ),
    pause: database.prepare('UPDATE digests SET paused = ? WHERE digest = ?'),
    settled: database.prepare(
      'UPDATE parts SET message = ?, tried = NULL WHERE key = ? RETURNING digest, slot',
    ),
    complete: database.prepare(
      `UPDATE deliveries SET state = 'settled', why = NULL, again = NULL
       WHERE digest = ?1 AND slot = ?2 AND NOT EXISTS
         (SELECT 1 FROM parts WHERE digest = ?1 AND slot = ?2 AND message IS NULL)
       RETURNING archive, generation`,
    ),
    mark: database.prepare(
      'UPDATE digests SET archive = ?, generation = ?, paused = NULL WHERE digest = ?',
    ),
    end: database.prepare(
      "UPDATE deliveries SET state = ?, why = ? WHERE digest = ? AND slot = ? AND state = 'open'",
    ),
    doubtful: database.prepare(
      `SELECT key, deliveries.slot FROM deliveries JOIN parts USING (digest, slot)
       WHERE digest = ?1 AND state IN ('held', 'missed') AND message IS NULL AND tried IS NOT NULL
         AND slot = (SELECT max(slot) FROM deliveries WHERE digest = ?1)
       ORDER BY n LIMIT 1`,
    ),
    reopen: database.prepare(
      `UPDATE deliveries SET state = 'open', why = NULL, again = NULL, resumed = ?
       WHERE digest = ? AND slot = ?`,
    ),
    absent: database.prepare('UPDATE parts SET tried = NULL WHERE key = ?'),
    posted: database.prepare(
      `SELECT deliveries.* FROM parts JOIN deliveries USING (digest, slot)
       WHERE key = ?1 OR message = ?1 ORDER BY slot DESC LIMIT 1`,
    ),
    recent: database.prepare(
      'SELECT * FROM deliveries WHERE digest = ? ORDER BY slot DESC LIMIT ?',
    ),
  }

  /** All of it or nothing; a lock is met at its beginning, where the step can be tried again. */
  const transaction = <T>(act: () => T): Promise<T> =>
    write(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const value = act()
        database.exec('COMMIT')
        return value
      } catch (thrown) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw thrown
      }
    })

  function store(digest: string, each: NewDelivery): void {
    const { tenant } = each.place
    const slot = each.slot.getTime()
    sql.deliver.run(
      ...[tenant, digest, slot, each.first.getTime(), each.slots, each.claimed.getTime()],
      ...[each.state, each.why ?? null, JSON.stringify(each.place)],
      ...[each.made?.archive ?? null, each.made?.generation ?? null, each.answer ?? null],
    )
    for (const [n, { key, payload }] of each.parts.entries())
      sql.part.run(tenant, digest, slot, n, key, JSON.stringify(payload))
  }

  function settle(key: string, message: string): void {
    const { digest, slot } = sql.settled.get(message, key) ?? {}
    if (digest === undefined || slot === undefined) return
    const complete = sql.complete.get(digest, slot)
    if (complete) sql.mark.run(complete.archive ?? null, complete.generation ?? null, digest)
  }

  return {
    begin: (digest, schedule, now) =>
      write(() => {
        sql.begin.run(digest, schedule, now.getTime())
      }),

    standing: (digest) =>
      read(() => {
        const row = sql.standing.get(digest)
        if (!row) return undefined
        const open = sql.open.get(digest)
        return standing(row, open && delivery(open, sql.parts.all(digest, open.slot ?? null)))
      }),

    claim: (digest, handled, made) =>
      transaction(() => {
        const last = made.toSorted((a, b) => b.slot.getTime() - a.slot.getTime())[0]
        if (!last || made.some(({ slot }) => sql.claimed.get(digest, slot.getTime()))) return false
        const moved = sql.handle.run(
          ...[last.slot.getTime(), last.place.tenant, digest, handled.getTime()],
        )
        if (moved.changes === 0) return false
        for (const each of made) store(digest, each)
        return true
      }),

    take: ({ key, tries }, at, repeat) =>
      write(() => sql.take.run(at.getTime(), Number(repeat), key, tries).changes === 1),

    // `take` has counted the try that this is about.
    unknown: ({ key, tries }, at) =>
      write(() => {
        sql.unknown.run(at.getTime(), key, tries + 1)
      }),

    refused: ({ key, tries }, { why, again, paused }) =>
      transaction(() => {
        const { digest, slot } = sql.refused.get(key, tries + 1) ?? {}
        if (digest === undefined || slot === undefined) return
        sql.wait.run(why, again.getTime(), digest, slot)
        if (paused) sql.pause.run(why, digest)
      }),

    settled: ({ key }, message) => transaction(() => settle(key, message)),

    resume: (digest, seen, now) =>
      transaction(() => {
        const { key, slot } = sql.doubtful.get(digest) ?? {}
        if (key === undefined || slot === undefined) return false
        sql.reopen.run(now.getTime(), digest, slot)
        if (seen) settle(String(key), SEEN)
        else sql.absent.run(key)
        return true
      }),

    end: (digest, slot, state, why) =>
      write(() => {
        sql.end.run(state, why, digest, slot.getTime())
      }),

    posted: (message) =>
      read(() => {
        const row = sql.posted.get(message)
        return row && { digest: String(row.digest), delivery: delivery(row, []) }
      }),

    recent: (digest, limit) =>
      read(() => sql.recent.all(digest, limit).map((row) => delivery(row, []))),
  }
}

function standing(row: Row, open: Delivery | undefined): Standing {
  return {
    handled: new Date(Number(row.handled)),
    mark: markOf(row),
    paused: row.paused === null ? undefined : String(row.paused),
    left: row.departed === null ? undefined : new Date(Number(row.departed)),
    open,
  }
}

const markOf = ({ archive, generation }: Row): Mark | undefined =>
  typeof archive === 'string' && generation !== null
    ? { archive, generation: Number(generation) }
    : undefined

// Checked where it comes back: a file may have been touched by others.
const outcome: z.ZodType<Outcome> = z.enum([
  'open',
  'settled',
  'silent',
  'missed',
  'held',
  'refused',
])
const place = z.object({
  platform: z.string(),
  tenant: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
})

function delivery(row: Row, parts: readonly Row[]): Delivery {
  return {
    slot: new Date(Number(row.slot)),
    first: new Date(Number(row.first)),
    slots: Number(row.slots),
    claimed: new Date(Number(row.claimed)),
    state: outcome.parse(row.state),
    why: row.why === null ? undefined : String(row.why),
    place: place.parse(JSON.parse(String(row.place))),
    made: markOf(row),
    answer: row.answer === null ? undefined : String(row.answer),
    resumed: row.resumed === null ? undefined : new Date(Number(row.resumed)),
    again: row.again === null ? undefined : new Date(Number(row.again)),
    parts: parts.map(storedPart),
  }
}

function storedPart(row: Row): StoredPart {
  const payload: unknown = JSON.parse(String(row.payload))
  return {
    key: String(row.key),
    payload,
    tries: Number(row.tries),
    tried: row.tried === null ? undefined : new Date(Number(row.tried)),
    repeat: row.repeat === 1,
    message: row.message === null ? undefined : String(row.message),
  }
}
