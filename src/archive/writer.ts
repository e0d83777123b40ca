// The one way into the archive. Each call is one transaction; what it changes shows to readers all at once.
import { UserError } from '../errors.ts'
import { type Absence, absences, type Missed } from './absence.ts'
import { articleContent, facts, type Work } from './content.ts'
import { type Compared, type Identity, identities, type Named, type Placed } from './identity.ts'
import { type Added, type Configured, linker } from './link.ts'
import { randomId } from './names.ts'
import { explained, generationOf, openDatabase, transaction } from './schema.ts'
import { prepareAll } from './statements.ts'
import { readWithdrawals, recordWithdrawal } from './withdrawn.ts'

export type Item = Named &
  Placed & {
    readonly counted: boolean // its key is its place among others, where another article may stand later
    readonly work?: Work // absent where `compare` found that nothing is to be done
  }

/** A file that has been read to its end. */
export type Finished = {
  readonly path: string
  readonly size: number
  readonly modified: number // ms
  readonly refused: readonly { readonly key: string; readonly why: string }[]
  readonly dropped: readonly number[] // articles that it held before
}

export type Tally = {
  readonly new: number
  readonly changed: number // another edition
  readonly reread: number // the same edition, read by other code
  readonly unchanged: number
  readonly again: ReadonlySet<string> // files that another process wrote meanwhile: to be looked at again
}

export type Writer = {
  readonly reading: string
  readonly damaged: boolean // the file was damaged, was set aside, and is being made anew
  /** What the archive knows of files: changes of other processes are seen. */
  files(): ReadonlyMap<
    string,
    { readonly size: number; readonly modified: number; readonly reading: string }
  >
  /** How many articles that answers may use each file holds. */
  live(): ReadonlyMap<string, number>
  /** Rises when another process wrote; ours does not count. */
  version(): number
  compare(path: string, named: readonly Named[], exists: (path: string) => boolean): Compared
  /** Whether there is nothing to be done for an item. */
  settled(identity: Identity | undefined, raw: string): boolean
  write(items: readonly Item[], finished: readonly Finished[], now: Date): Tally
  /** Whether an article was missed by the last look. */
  waiting(): boolean
  /** Marks what is gone, and withdraws what was gone a minute before as well. */
  miss(absence: Absence, now: Date): Missed
  /** Takes an article (its id, its file's name or path) out of answers for good; gives back the name of its file. */
  withdraw(article: string, reason: string, now: Date): string
  /**
   * Who is who and what was said once, all anew; `stale`: only if the rules or the configured people changed;
   * `empty`: only if there is nothing to link yet. Gives back whether it was done.
   */
  relink(when: 'always' | 'stale' | 'empty'): boolean
  /** What `/status` tells of a folder; undefined takes it back. */
  notice(about: string, text: string | undefined): void
  close(): void
}

/**
 * Opens the archive for writing. `reading` names the code that read the articles, `linking` the rules of linking:
 * what was made under other names is made again.
 * @throws {UserError} when the archive cannot be used; see `openDatabase`
 */
export function openWriter(options: {
  readonly file: string
  readonly reading: string
  readonly linking: string
  readonly people: readonly Configured[]
}): Writer {
  const { file, reading, people } = options
  const linking = `${options.linking} ${JSON.stringify(people)}`
  const { database, damaged } = openDatabase(file)
  const content = articleContent(database)
  const links = linker(database, people)
  const who = identities(database, reading)
  const absent = absences(database)
  const sql = prepareAll(database, {
    files: 'SELECT path, size, modified, reading FROM file',
    live: 'SELECT path, count(*) FROM article WHERE gone IS NULL GROUP BY path',
    version: 'PRAGMA data_version',
    insert: `INSERT INTO article (id, path, key, edition, reading, raw, generation, gone, why, at, day,
      words, head, touched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    update: `UPDATE article SET path = ?, key = ?, edition = ?, reading = ?, raw = ?, generation = ?,
      missing = NULL, dropped = 0, gone = NULL, at = ?, day = ?, words = ?, head = ?, touched = ?
      WHERE n = ?`,
    touch: `UPDATE article SET path = ?, key = ?, raw = ?, missing = NULL, dropped = 0 WHERE n = ?
      AND (path <> ? OR key <> ? OR raw <> ? OR missing IS NOT NULL)`,
    rename: `UPDATE article SET head = json_set(head, '$.file', ?1), touched = ?2
      WHERE n = ?3 AND key <> ?1`,
    file: 'INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)',
    noRefused: 'DELETE FROM refused WHERE path = ?',
    refused: 'INSERT OR REPLACE INTO refused VALUES (?, ?, ?)',
    drop: 'UPDATE article SET missing = ?, dropped = 1 WHERE n = ? AND missing IS NULL AND gone IS NULL',
    gone: 'UPDATE article SET gone = ?, why = ?, missing = NULL, touched = ? WHERE n = ?',
    byName: `SELECT n, id, path, key, raw, gone FROM article
      WHERE (id = ?1 OR key = ?1 OR path = ?1) AND gone IS NOT 'withdrawn'`,
    generation: "UPDATE meta SET value = ? WHERE name = 'generation'",
    any: 'SELECT 1 FROM article LIMIT 1',
    linking: "SELECT value FROM meta WHERE name = 'linking'",
    linked: "INSERT OR REPLACE INTO meta VALUES ('linking', ?)",
    notice: 'SELECT text FROM notice WHERE about = ?',
    say: 'INSERT OR REPLACE INTO notice VALUES (?, ?)',
    unsay: 'DELETE FROM notice WHERE about = ?',
  })

  function write(items: readonly Item[], finished: readonly Finished[], now: Date): Tally {
    return changing((generation) => {
      const tally = { new: 0, changed: 0, reread: 0, unchanged: 0 }
      const again = new Set(items.filter((item) => who.stale(item)).map((item) => item.path))
      const withdrawn = readWithdrawals(file)
      const gone: number[] = []
      const added: Added[] = []
      let renamed = false
      for (const item of items) {
        if (again.has(item.path)) continue
        const { known, work, raw } = item
        if (known === undefined) {
          const out = withdrawn(item)
          if (work === undefined) throw new Error('a new article without its text')
          const n = insert(item, work, generation, out?.reason)
          tally.new++
          if (out === undefined) added.push({ article: n, ...work.prepared })
        } else if (work === undefined) {
          if (sql.rename.run(item.key, generation, known.n).changes !== 0) renamed = true
          sql.touch.run(item.path, item.key, raw, known.n, item.path, item.key, raw)
          tally.unchanged++
        } else {
          const changed = known.raw !== raw
          tally[changed ? 'changed' : known.gone === undefined ? 'reread' : 'new']++
          if (known.gone === undefined) gone.push(known.n)
          update(item, known, work, generation)
          added.push({ article: known.n, ...work.prepared })
        }
      }
      for (const each of finished) if (!again.has(each.path)) finish(each, now)
      if (gone.length > 0 || added.length > 0) links.update(generation, gone, added)
      return { result: { ...tally, again }, changed: added.length > 0 || renamed }
    })
  }

  function insert(
    item: Item,
    work: Work,
    generation: number,
    withdrawn: string | undefined,
  ): number {
    const before = who.before(item)
    const id = before?.id ?? randomId()
    const n = Number(
      sql.insert.run(
        ...[id, item.path, item.key, before?.edition ?? 1, reading, item.raw],
        ...[before?.generation ?? generation, withdrawn === undefined ? null : 'withdrawn'],
        ...[withdrawn ?? null, ...facts(work, item.key), generation],
      ).lastInsertRowid,
    )
    if (withdrawn === undefined) content.store(n, work, false)
    return n
  }

  function update(item: Item, known: Identity, work: Work, generation: number): void {
    const columns = facts(work, item.key)
    const head = String(columns.at(-1))
    const edited = known.raw !== item.raw
    content.keep(known.n, { raw: item.raw, reading, head, text: work.draft.text })
    sql.update.run(
      ...[item.path, item.key, known.edition + Number(edited), reading, item.raw],
      ...[edited ? generation : known.generation, ...columns, generation, known.n],
    )
    content.store(known.n, work, true)
  }

  function finish({ path, size, modified, refused, dropped }: Finished, now: Date): void {
    sql.file.run(path, size, modified, reading)
    sql.noRefused.run(path)
    for (const { key, why } of refused) sql.refused.run(path, key, why)
    for (const n of dropped) sql.drop.run(now.getTime(), n)
  }

  function miss(absence: Absence, now: Date): Missed {
    return changing((generation) => {
      const gone: number[] = []
      const result = absent.miss(absence, now, (article) => {
        sql.gone.run('missing', null, generation, article)
        content.hide(article)
        gone.push(article)
      })
      if (gone.length > 0) links.update(generation, gone, [])
      return { result, changed: gone.length > 0 }
    })
  }

  function withdraw(article: string, reason: string, now: Date): string {
    return changing((generation) => {
      const [one, another] = sql.byName.all(article)
      if (one === undefined)
        throw new UserError(`There is no article "${article}"; give its id or its file's name.`)
      if (another !== undefined)
        throw new UserError(`Several articles are called "${article}"; give the path or the id.`)
      const [n, id, path, key, raw, gone] = one
      recordWithdrawal(file, {
        article: String(id),
        path: String(path),
        key: String(key),
        raw: String(raw),
        reason,
        at: now.toISOString(),
      })
      sql.gone.run('withdrawn', reason, generation, Number(n))
      content.hide(Number(n))
      if (gone === null) links.update(generation, [Number(n)], [])
      return { result: String(key), changed: gone === null }
    })
  }

  function relink(when: 'always' | 'stale' | 'empty'): boolean {
    if (when !== 'always' && sql.linking.get()?.[0] === linking) return false
    const some = sql.any.get() !== undefined
    if (when === 'empty' && some) return false
    return changing((generation) => {
      if (some) links.again(generation)
      sql.linked.run(linking)
      return { result: true, changed: some }
    })
  }

  /** Runs a write in one transaction; the generation rises when it changed what answers may show. */
  function changing<T>(work: (generation: number) => { result: T; changed: boolean }): T {
    try {
      return transaction(database, () => {
        const generation = generationOf(database) + 1
        const { result, changed } = work(generation)
        if (changed) sql.generation.run(generation)
        return result
      })
    } catch (thrown) {
      links.reset()
      throw explained(thrown, file)
    }
  }

  const live = () =>
    new Map(sql.live.all().map(([path, count]) => [String(path), Number(count)] as const))

  return {
    reading,
    damaged,
    files: () =>
      new Map(
        sql.files
          .all()
          .map(([path, size, modified, read]) => [
            String(path),
            { size: Number(size), modified: Number(modified), reading: String(read) },
          ]),
      ),
    live,
    version: () => Number(sql.version.get()?.[0]),
    compare: (path, named, exists) => who.compare(path, named, exists),
    settled: (identity, raw) => who.settled(identity, raw),
    write,
    waiting: absent.waiting,
    miss,
    withdraw,
    relink,
    notice: (about, text) => {
      if (sql.notice.get(about)?.[0] === text) return
      changing(() => {
        if (text === undefined) sql.unsay.run(about)
        else sql.say.run(about, text)
        return { result: undefined, changed: false }
      })
    },
    close: () => database.close(),
  }
}
