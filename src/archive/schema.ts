// The tables of the archive, and opening it. All of it is derived, so an older shape is not converted but made anew.
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { UserError } from '../errors.ts'

/** Raise it with any change to the tables: an archive of a smaller number is emptied and filled again from the corpus. */
export const SCHEMA = 5
/** A quotation has the rowid article * PLACES + i in `spoken`: more than the quotations of any file that is read. */
export const PLACES = 2 ** 24
const OURS = 0x436d7165 // PRAGMA application_id, 'Cmqe': tells our file from another program's
const PATIENCE = 10_000 // ms: two programs may load at once, and a batch takes well under a second

// Who is who outlives a new shape: these columns of `article`, and `meta`, keep their names for ever.
// `article.gone`: NULL (answers), 'missing' (its file went; it may come back) or 'withdrawn' (an operator took it out).
// `touched`: the generation at which anything last changed that an answer could show of it. Rows of the tables below
// `body` exist only for articles that answers may use. `quoted`: where each quotation stands, and its sentence once more,
// so that dozens of them are shown without reading the articles. `spoken`: its words, and those of its sentence around
// them, to be looked for; a row for each, see PLACES. `quotation` is who said it.
const TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER, modified REAL, reading TEXT) WITHOUT ROWID;
CREATE TABLE refused (path TEXT, key TEXT, why TEXT, PRIMARY KEY (path, key)) WITHOUT ROWID;
CREATE TABLE notice (about TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID;
CREATE TABLE ledger (path TEXT, key TEXT, id TEXT, edition INTEGER, raw TEXT, generation INTEGER,
  PRIMARY KEY (path, key)) WITHOUT ROWID;
CREATE TABLE article (n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, path TEXT, key TEXT,
  edition INTEGER, reading TEXT, raw TEXT, generation INTEGER, missing REAL, dropped INTEGER DEFAULT 0, gone TEXT, why TEXT,
  touched INTEGER,
  at REAL, day TEXT, words INTEGER, head TEXT);
CREATE INDEX article_key ON article (path, key);
CREATE INDEX article_raw ON article (raw);
CREATE INDEX article_touched ON article (touched);
CREATE INDEX article_live ON article (at DESC, n, day) WHERE gone IS NULL;
CREATE INDEX article_missing ON article (missing) WHERE missing IS NOT NULL;
CREATE TABLE past (n INTEGER PRIMARY KEY, id TEXT, edition INTEGER, reading TEXT, raw TEXT, head TEXT,
  text TEXT, bytes BLOB);
CREATE INDEX past_place ON past (id, edition);
CREATE TABLE raw (article INTEGER PRIMARY KEY, bytes BLOB);

CREATE TABLE body (article INTEGER PRIMARY KEY, sentences TEXT, dates TEXT, text TEXT);
CREATE TABLE quoted (article INTEGER, i INTEGER, packed TEXT, PRIMARY KEY (article, i)) WITHOUT ROWID;
CREATE TABLE telling (article INTEGER PRIMARY KEY, sentences TEXT);
CREATE VIRTUAL TABLE fts USING fts5 (title, text, content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO fts (fts, rank) VALUES ('rank', 'bm25(3.0, 1.0)');
CREATE VIRTUAL TABLE spoken USING fts5 (said, around, content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TABLE person (n INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT UNIQUE, id TEXT UNIQUE, name TEXT,
  kind TEXT, articles INTEGER DEFAULT 0, utterances INTEGER DEFAULT 0, merged INTEGER, touched INTEGER);
CREATE INDEX person_touched ON person (touched);
CREATE TABLE mention (article INTEGER, i INTEGER, person INTEGER, surname TEXT, name TEXT, title TEXT,
  printed TEXT, full INTEGER, roles TEXT, PRIMARY KEY (article, i)) WITHOUT ROWID;
CREATE INDEX mention_person ON mention (person, article);
CREATE INDEX mention_short ON mention (surname) WHERE full = 0;
CREATE INDEX mention_roles ON mention (person, article) WHERE roles IS NOT NULL;
CREATE TABLE fact (surname TEXT, name TEXT, title TEXT, uses INTEGER,
  PRIMARY KEY (surname, name, title)) WITHOUT ROWID;
CREATE TABLE form (person INTEGER, folded TEXT, printed TEXT, uses INTEGER, configured INTEGER DEFAULT 0,
  PRIMARY KEY (person, folded, printed)) WITHOUT ROWID;
CREATE INDEX form_folded ON form (folded);
CREATE TABLE word (word TEXT, person INTEGER, PRIMARY KEY (word, person)) WITHOUT ROWID;
CREATE TABLE quotation (article INTEGER, i INTEGER, who INTEGER, person INTEGER, kind INTEGER, said INTEGER,
  utterance INTEGER, venue TEXT, listener TEXT, PRIMARY KEY (article, i)) WITHOUT ROWID;
CREATE INDEX quotation_person ON quotation (person, article) WHERE person IS NOT NULL;
CREATE INDEX quotation_utterance ON quotation (utterance);
CREATE INDEX quotation_venue ON quotation (utterance, kind, venue) WHERE venue IS NOT NULL;
CREATE INDEX quotation_listener ON quotation (utterance, kind, listener) WHERE listener IS NOT NULL;
CREATE TABLE said (n INTEGER PRIMARY KEY AUTOINCREMENT, form TEXT, wording TEXT, hashes BLOB,
  uses INTEGER, utterance INTEGER);
CREATE INDEX said_utterance ON said (utterance);
`

/**
 * Opens the archive for writing, made or made anew where there is none of this shape; `damaged` says that the
 * file could not be used and was set aside as FILE.damaged.
 * @throws {UserError} for a newer archive, another program's database, or a place that cannot be written
 */
export function openDatabase(file: string): { database: DatabaseSync; damaged: boolean } {
  try {
    return { database: prepared(file), damaged: false }
  } catch (thrown) {
    if (trouble(thrown) !== 'damaged') throw explained(thrown, file)
    renameSync(file, `${file}.damaged`)
    for (const tail of ['-wal', '-shm']) rmSync(file + tail, { force: true })
    return { database: prepared(file), damaged: true }
  }
}

/** Opens an archive that exists for reading alone. */
export function openReader(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 1_000 })
  database.exec('PRAGMA cache_size = -4000')
  return database
}

/** Runs `work` in one write transaction; whatever it throws undoes all of it. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (thrown) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw thrown
  }
}

/** What kind of trouble SQLite is or was in; undefined for a mistake of ours or an error of somebody else. */
export function trouble(thrown: unknown): 'busy' | 'full' | 'damaged' | 'refused' | undefined {
  if (thrown instanceof UserError) return trouble(thrown.cause)
  if (!(thrown instanceof Error) || !('errcode' in thrown)) return undefined
  switch (Number(thrown.errcode) & 0xff) {
    case 5:
    case 6:
      return 'busy'
    case 10: // an input or output error: on most file systems a disk that ran full while a page was written
    case 13:
      return 'full'
    case 11:
    case 26:
      return 'damaged'
    case 3:
    case 8:
    case 14:
      return 'refused'
    default:
      return undefined
  }
}

/** The sentence for the trouble that SQLite is in with `file`; anything else comes back as it is. */
export function explained(thrown: unknown, file: string): unknown {
  if (thrown instanceof UserError) return thrown
  switch (trouble(thrown)) {
    case 'busy':
      return new UserError(
        `Another program is writing to the archive ${file}; try again when it is done.`,
        { cause: thrown },
      )
    case 'full':
      return new UserError(
        `The archive ${file} could not be written; make room on the disk, then try again.`,
        { cause: thrown },
      )
    case 'damaged':
      return new UserError(`The archive ${file} is damaged; ingest again and it is made anew.`, {
        cause: thrown,
      })
    case 'refused':
      return new UserError(
        `The archive ${file} cannot be opened for writing; check the rights of its folder, or choose another with DATA_DIR.`,
        { cause: thrown },
      )
    default:
      return thrown
  }
}

function prepared(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(file, { timeout: PATIENCE })
  try {
    chmodSync(file, 0o600) // before SQLite makes its other files, which have the same mode
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    database.exec(
      'PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000',
    )
    refuseForeign(database, file)
    if (version(database) < SCHEMA) transaction(database, () => shape(database, file))
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

function refuseForeign(database: DatabaseSync, file: string): void {
  const found = version(database)
  if (found > SCHEMA)
    throw new UserError(
      `The archive ${file} was written by a newer Communiqué (version ${found}, this one reads up to ${SCHEMA}); start the newer program, or delete the file to have it made again from the corpus.`,
    )
  const { application_id } = database.prepare('PRAGMA application_id').get() ?? {}
  if (application_id !== OURS && tables(database).length > 0)
    throw new UserError(
      `${file} is a database of another program; move it away, or choose another folder with DATA_DIR.`,
    )
}

/** Makes the tables; from an older archive it takes over which articles were known, and since when. */
function shape(database: DatabaseSync, file: string): void {
  refuseForeign(database, file) // again, under the lock: another process may have been here first
  if (version(database) === SCHEMA) return
  const older = tables(database)
  const generation = older.includes('meta') ? generationOf(database) : 0
  const id = older.includes('meta')
    ? database.prepare("SELECT value FROM meta WHERE name = 'archive'").get()?.value
    : undefined
  const known = older.includes('article')
    ? database
        .prepare(
          `SELECT path, key, id, edition, raw, generation FROM article
            ORDER BY gone IS NULL, dropped = 0, n`,
        )
        .all()
        .map(({ path, key, id, edition, raw, generation }) => [
          path ?? null,
          key ?? null,
          id ?? null,
          edition ?? null,
          raw ?? null,
          generation ?? null,
        ])
    : []
  for (const table of older) database.exec(`DROP TABLE IF EXISTS "${table.replaceAll('"', '""')}"`)
  database.exec(TABLES)
  // An article that left its place may leave it to another: the last of them is the one that stands there.
  const keep = database.prepare('INSERT OR REPLACE INTO ledger VALUES (?, ?, ?, ?, ?, ?)')
  for (const row of known) keep.run(...row)
  const generationNow = known.length > 0 ? generation + 1 : generation
  database.prepare("INSERT INTO meta VALUES ('generation', ?)").run(generationNow)
  // Generations of an archive that was deleted and made again cannot be compared with those of the one before.
  database.prepare("INSERT INTO meta VALUES ('archive', ?)").run(id ?? randomUUID())
  database.exec(`PRAGMA application_id = ${OURS}; PRAGMA user_version = ${SCHEMA}`)
}

/** The archive's generation: it rises with each change that an answer could show. */
export function generationOf(database: DatabaseSync): number {
  const row = database.prepare("SELECT value FROM meta WHERE name = 'generation'").get()
  return Number(row?.value ?? 0)
}

function version(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

/** Ours to drop: not SQLite's own, and not the inner tables of FTS5, which go with theirs. */
function tables(database: DatabaseSync): string[] {
  return database
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')",
    )
    .all()
    .map((row) => String(row.name))
    .filter((name) => !name.startsWith('sqlite_'))
}
