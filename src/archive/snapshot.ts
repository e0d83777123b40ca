// One state of the archive, and what was worked out from it. What depends on a scope alone is worked out once, shared
// by all snapshots, and holds until an article of that scope changes.
import type { DatabaseSync } from 'node:sqlite'
import type { Scope } from './archive.ts'
import { PLACES } from './schema.ts'
import { type Prepared, prepareAll } from './statements.ts'
import { matching, tells } from './words.ts'

export type Snapshot = {
  readonly generation: number
  readonly sql: Readonly<Record<keyof typeof STATEMENTS, Prepared>>
  /**
   * What `work` gives, remembered under `name` for as long as no article of the scope changes; `weight` is about its
   * size in bytes.
   */
  remembered<T>(name: string, scope: Scope, work: () => T, weight: (value: T) => number): T
}

/** Articles in a scope. */
export type Members = {
  readonly newest: readonly number[] // newest first
  readonly place: ReadonlyMap<number, number> // article → its place in `newest`
  readonly json: string // for json_each
}

const ENTRY =
  'n, id, edition, reading, raw, generation, words, head FROM article WHERE gone IS NULL'
const IN = 'IN (SELECT value FROM json_each(?))'
// `+rowid`: else FTS5 is asked once for each article of the scope. Points are worked out for those alone that are in it.
const RANKED = 'SELECT rowid, bm25(fts, 3, 1) AS points FROM fts WHERE fts'
const AT = `article = place / ${PLACES} AND i = place % ${PLACES}`
// Where articles (?2) or a person (?3) are given, only theirs.
const SPOKEN = `FROM spoken WHERE spoken MATCH ?1
  AND (?2 IS NULL OR +rowid / ${PLACES} IN (SELECT value FROM json_each(?2)))
  AND (?3 IS NULL OR +rowid IN (SELECT article * ${PLACES} + i FROM quotation WHERE person = ?3))`

/** Every question that a view puts to the database. */
const STATEMENTS = {
  generation: "SELECT value FROM meta WHERE name = 'generation'",
  all: 'SELECT n, day FROM article WHERE gone IS NULL ORDER BY at DESC, n',
  count: 'SELECT count(*) FROM article WHERE gone IS NULL',
  archive: "SELECT value FROM meta WHERE name = 'archive'",
  outlets: `SELECT n, json_extract(head, '$.outlet') FROM article WHERE n ${IN}`,
  venue: 'SELECT article, utterance, kind, venue FROM quotation WHERE venue IS NOT NULL',
  listener: 'SELECT article, utterance, kind, listener FROM quotation WHERE listener IS NOT NULL',
  newer: 'SELECT n FROM article WHERE generation > ?',
  touched: 'SELECT n, gone FROM article WHERE touched > ? LIMIT 2000',
  touchedPersons: 'SELECT n FROM person WHERE touched > ? LIMIT 2000',
  matchingFrom: 'SELECT rowid FROM fts WHERE fts MATCH ? AND rowid >= ? AND rowid <= ?',
  matching: `SELECT n, day FROM fts JOIN article ON n = fts.rowid
    WHERE fts MATCH ? AND gone IS NULL ORDER BY at DESC, n`,
  ranked: `${RANKED} MATCH ? ORDER BY points, rowid LIMIT ?`,
  rankedIn: `${RANKED} MATCH ? AND +rowid ${IN} ORDER BY points, rowid LIMIT ?`,
  having: 'SELECT count(*) FROM (SELECT 1 FROM fts WHERE fts MATCH ? LIMIT ?)',
  spoken: `SELECT place, utterance, kind FROM (SELECT rowid AS place ${SPOKEN})
    CROSS JOIN quotation ON ${AT}`,
  rankedSpoken: `WITH hit AS MATERIALIZED (SELECT rowid AS place, bm25(spoken, 1, 0) AS points ${SPOKEN}),
      best AS (SELECT quotation.said AS words, min(points) AS points FROM hit CROSS JOIN quotation ON ${AT}
        WHERE kind IN (SELECT value FROM json_each(?5)) GROUP BY words ORDER BY 2, words LIMIT ?4)
    SELECT utterance, wording FROM best CROSS JOIN said ON n = words ORDER BY points, n`,
  hits: `SELECT text, sentences, n, article.id, edition, reading, article.raw, generation, words, head
    FROM json_each(?) AS asked CROSS JOIN article ON n = asked.value JOIN body ON article = n
    WHERE gone IS NULL ORDER BY asked.key`,
  entryOf: `SELECT ${ENTRY} AND id = ?`,
  entries: `SELECT ${ENTRY}`,
  entriesIn: `SELECT ${ENTRY} AND n ${IN}`,
  body: 'SELECT sentences, dates, text FROM body JOIN article ON n = article WHERE id = ?',
  now: `SELECT article.raw, head, text FROM article JOIN body ON article = n
    WHERE id = ? AND edition = ? AND reading = ?`,
  last: `SELECT article.raw, head, text FROM article JOIN body ON article = n
    WHERE id = ? AND edition = ?`,
  past: 'SELECT reading, raw, head, text FROM past WHERE id = ? AND edition = ? ORDER BY n',
  rawNow: `SELECT bytes FROM raw JOIN article ON article = n WHERE id = ? AND edition = ?`,
  rawPast: 'SELECT bytes FROM past WHERE id = ? AND edition = ? AND bytes IS NOT NULL',
  telling: `SELECT telling.article, id, telling.sentences, text FROM telling
    JOIN body USING (article) JOIN article ON n = telling.article`,
  tellingIn: `SELECT telling.article, id, telling.sentences, text FROM telling
    JOIN body USING (article) JOIN article ON n = telling.article WHERE telling.article ${IN}`,
  refused: 'SELECT key, why, path FROM refused ORDER BY path, key',
  notices: 'SELECT text FROM notice ORDER BY about',
  person: 'SELECT n, id, name, kind, articles, utterances, merged FROM person WHERE n = ?',
  personOf: 'SELECT n, merged FROM person WHERE id = ?',
  persons: 'SELECT n, articles, utterances FROM person WHERE articles > 0',
  mentionedIn: `SELECT person, count(DISTINCT article) FROM mention WHERE article ${IN}
    GROUP BY person`,
  quotedIn: `SELECT person, count(DISTINCT utterance) FROM quotation
    WHERE article ${IN} AND person IS NOT NULL AND kind < 2 GROUP BY person`,
  aliases: `SELECT printed FROM form WHERE person = ? AND configured < 2
    ORDER BY configured DESC, uses DESC, printed`,
  forms: 'SELECT folded, configured FROM form WHERE person = ?',
  titles: "SELECT DISTINCT title FROM mention WHERE person = ? AND title <> ''",
  allForms: 'SELECT DISTINCT person, folded FROM form',
  words: 'SELECT DISTINCT person FROM word WHERE word >= ? AND word < ?',
  roles: `SELECT article, roles FROM mention WHERE person = ? AND roles IS NOT NULL
    ORDER BY article DESC LIMIT ?`,
  rolesIn: 'SELECT roles FROM mention WHERE person = ? AND article = ? AND roles IS NOT NULL',
  place: 'SELECT id, edition, reading FROM article WHERE n = ?',
  of: 'SELECT utterance, article, i, kind FROM quotation WHERE person = ?',
  ofByDate: `SELECT utterance, article, i, kind, at FROM quotation JOIN article ON n = article
    WHERE person = ?`,
  ofIn: `SELECT utterance, article, i, kind FROM quotation WHERE article ${IN}`,
  text: 'SELECT text FROM body WHERE article = ?',
  places: `SELECT utterance, quotation.kind, person, article, i, article.id, edition, reading, packed, who.id, who.name
    FROM json_each(?) AS asked CROSS JOIN quotation ON utterance = asked.value
    JOIN quoted USING (article, i) JOIN article ON article.n = article
    LEFT JOIN person AS who ON who.n = person
    ORDER BY asked.key, at, article DESC, i`,
} as const

export type Statements = Snapshot['sql']

export const viewStatements = (database: DatabaseSync): Statements =>
  prepareAll(database, STATEMENTS)

const HELD = 64_000_000 // about so many bytes are remembered; a story of 500 articles takes two million

type Value = { readonly value: unknown; readonly weight: number }

/** What is known of one scope, and at which generation that was last seen to be true. */
type Known = { asOf: number; held: number; readonly values: Map<string, Value> }

export type Memory = Map<string, Known>

/** The state that the open transaction of `sql` sees. */
export function snapshot(sql: Statements, memory: Memory): Snapshot {
  const generation = Number(sql.generation.get()?.[0])
  const scopes = new Map<Scope, Known>() // a page asks a hundred times for what is known of one
  const knownOf = (scope: Scope): Known => {
    const found = scopes.get(scope)
    if (found?.asOf === generation) return found // else a later snapshot, opened meanwhile, has taken it over
    const known = lastKnown(sql, memory, scope, generation)
    scopes.set(scope, known)
    return known
  }
  return {
    generation,
    sql,
    remembered: (name, scope, work, weight) => {
      const known = knownOf(scope)
      const found = known.values.get(name)
      if (found !== undefined) return found.value as ReturnType<typeof work> // set below, under the same name
      const value = work()
      const heavy = weight(value)
      known.values.set(name, { value, weight: heavy })
      known.held += heavy
      forget(memory, known)
      return value
    },
  }
}

/** What still holds of what is remembered of a scope. */
function lastKnown(sql: Statements, memory: Memory, scope: Scope, generation: number): Known {
  const key = JSON.stringify([scope.match, scope.since, scope.until, scope.outlet, scope.after])
  const known = memory.get(key) ?? { asOf: generation, held: 0, values: new Map() }
  if (known.asOf > generation) return { asOf: generation, held: 0, values: new Map() } // of an older snapshot, still open
  memory.delete(key) // and to the end: the last used
  memory.set(key, known)
  if (known.asOf < generation) {
    if (!holds(sql, scope, known)) known.values.clear()
    known.held = [...known.values.values()].reduce((sum, { weight }) => sum + weight, 0)
    known.asOf = generation
  }
  return known
}

/** Whether no article that was in the scope, or is now, changed since, and none of the persons did. */
function holds(sql: Statements, scope: Scope, { asOf, values }: Known): boolean {
  const articles = sql.touched.all(asOf).map(([n]) => Number(n))
  const persons = sql.touchedPersons.all(asOf).map(([n]) => Number(n))
  if (articles.length === 0 && persons.length === 0) return true
  const members = values.get('members')?.value as Members | undefined // set by `members`, under this name
  if (scope.match === undefined || members === undefined) return false
  if (articles.length === LIMIT || persons.length === LIMIT) return false
  if (articles.some((article) => members.place.has(article))) return false
  const touched = new Set(articles)
  const now = sql.matchingFrom.all(scope.match, Math.min(...articles), Math.max(...articles))
  if (now.some(([n]) => touched.has(Number(n)))) return false
  const census = values.get('census')?.value as ReadonlyMap<number, unknown> | undefined // set by persons.ts
  const shown = census === undefined ? persons : persons.filter((n) => census.has(n))
  for (const n of shown) values.delete(`person ${n}`)
  if (shown.length > 0)
    for (const name of values.keys()) if (name.startsWith(OF_PERSONS)) values.delete(name)
  return true
}

/** Names of what is remembered begin so where the name of a person may stand in it. */
export const OF_PERSONS = 'of persons: '
const LIMIT = 2_000 // changes looked at, as in the statements

function forget(memory: Memory, kept: Known): void {
  let held = 0
  for (const known of memory.values()) held += known.held
  for (const [key, known] of memory) {
    if (held <= HELD) break
    if (known === kept) continue
    held -= known.held
    memory.delete(key)
  }
}

/** The whole archive. */
export const ALL: Scope = {}

/** Whether a scope takes in the whole archive. */
export const everything = (scope: Scope): boolean =>
  scope.match === undefined &&
  scope.since === undefined &&
  scope.until === undefined &&
  scope.outlet === undefined &&
  scope.after === undefined

/**
 * The articles in a scope.
 * @throws {UserError} when the operator's expression is none that FTS5 understands
 */
export function members(state: Snapshot, scope: Scope): Members {
  const work = (): Members => {
    const rows =
      scope.match === undefined ? state.sql.all.all() : matching(state.sql.matching, scope.match)
    const dated = rows.filter(([, day]) => within(day, scope)).map(([n]) => Number(n))
    const fresh = scope.after === undefined ? dated : newer(state, scope.after, dated)
    const newest = scope.outlet === undefined ? fresh : printedBy(state, scope.outlet, fresh)
    return {
      newest,
      place: new Map(newest.map((n, at) => [n, at])),
      json: JSON.stringify(newest),
    }
  }
  return state.remembered('members', scope, work, ({ newest }) => 500 + newest.length * 100)
}

/** Of these articles those whose edition came in after a generation; another reading of an edition is not new. */
function newer({ sql }: Snapshot, after: number, articles: readonly number[]): number[] {
  const found = new Set(sql.newer.all(after).map(([n]) => Number(n)))
  return articles.filter((n) => found.has(n))
}

function printedBy({ sql }: Snapshot, outlet: string, articles: readonly number[]): number[] {
  const rows = sql.outlets.all(JSON.stringify(articles))
  const found = new Set(rows.filter(([, name]) => tells(name, outlet)).map(([n]) => Number(n)))
  return articles.filter((n) => found.has(n))
}

function within(day: unknown, { since, until }: Scope): boolean {
  if (since === undefined && until === undefined) return true
  if (typeof day !== 'string') return false
  return (since === undefined || day >= since) && (until === undefined || day <= until)
}

/** Articles of the scope that match, best first, at most `limit`; `rank` is that of bm25() in SQLite: the smaller, the better. */
export function ranked(
  state: Snapshot,
  expression: string,
  scope: Scope,
  limit: number,
): { readonly article: number; readonly rank: number }[] {
  if (expression === '') return []
  const rows = everything(scope)
    ? state.sql.ranked.all(expression, limit)
    : state.sql.rankedIn.all(expression, members(state, scope).json, limit)
  return rows.map(([article, rank]) => ({ article: Number(article), rank: Number(rank) }))
}

/** How many articles there are. */
export const countAll = (state: Snapshot): number =>
  state.remembered(
    'count',
    ALL,
    () => Number(state.sql.count.get()?.[0]),
    () => 8,
  )

/** Whether half of the articles or more have a word (as FTS5 reads it): BM25 then gives it no weight. */
export function isCommon(state: Snapshot, word: string): boolean {
  const counted = (): Map<string, boolean> => new Map()
  const known = state.remembered('common words', ALL, counted, () => WORDS * 100)
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size === WORDS) known.clear() // of words that people may type there is no end
  const half = countAll(state) / 2
  const common = Number(state.sql.having.get(word, Math.ceil(half))?.[0]) >= half
  known.set(word, common)
  return common
}

const WORDS = 5_000
