// Somebody in one article, as a row; and the SQL of who is who.
import type { DatabaseSync } from 'node:sqlite'
import type { Mentioned } from '../news/article.ts'
import { nameKey } from './names.ts'
import { type Cell, type Cells, prepareAll } from './statements.ts'

/** Somebody in one article, ready to be stored: the name taken to pieces. */
export type Mention = {
  readonly surname: string
  readonly name: string
  readonly title: string // as printed, '' where there is none
  readonly printed: string
  readonly full: number // 1 a full name, 0 a surname alone, 2 an organisation
  readonly roles: string | null // JSON: [text, start, end][]
}

export type Row = Omit<Mention, 'roles'> & {
  readonly article: number
  readonly i: number // index in Extraction.people
}

/** Somebody found in a text, ready to be stored. */
export function mentionOf(text: string, { name: printed, kind, title, roles }: Mentioned): Mention {
  const { name, surname, full } = nameKey(printed)
  return {
    surname,
    name,
    title: title ?? '',
    printed,
    full: kind === 'organisation' ? 2 : Number(full),
    roles:
      roles.length === 0
        ? null
        : JSON.stringify(roles.map(({ start, end }) => [text.slice(start, end), start, end])),
  }
}

/** The name that is shown: a full one before a surname, without initials before one with, with accents before none. */
export function bestName(forms: readonly Cells[]): string | undefined {
  const printed = forms.map(([form]) => String(form))
  const [best] = printed.toSorted(
    (a, b) =>
      Number(nameKey(b).full) - Number(nameKey(a).full) ||
      a.split(' ').length - b.split(' ').length ||
      (a < b ? 1 : -1),
  )
  return best
}

/** A stored mention: surname, name, title, printed, full. */
export function rowOf(
  article: number,
  i: Cell | undefined,
  [surname, name, title, printed, full]: Cells,
): Row {
  return {
    article,
    i: Number(i),
    surname: String(surname),
    name: String(name),
    title: String(title),
    printed: String(printed),
    full: Number(full),
  }
}

/** What linking persons asks and tells the database. */
export function statements(database: DatabaseSync) {
  const ROW = 'surname, name, title, printed, full'
  return prepareAll(database, {
    newest: "SELECT seq FROM sqlite_sequence WHERE name = 'person'",
    facts: 'SELECT name, title FROM fact WHERE surname = ?',
    fact: `INSERT INTO fact VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET uses = uses + excluded.uses RETURNING uses`,
    noFact: 'DELETE FROM fact WHERE surname = ? AND name = ? AND title = ?',
    form: `INSERT INTO form VALUES (?, ?, ?, ?, 0)
      ON CONFLICT DO UPDATE SET uses = uses + excluded.uses RETURNING uses`,
    noForm: 'DELETE FROM form WHERE person = ? AND folded = ? AND printed = ? AND configured = 0',
    forms: 'SELECT printed FROM form WHERE person = ? AND configured = 0',
    configure: 'INSERT INTO form VALUES (?, ?, ?, 0, 1) ON CONFLICT DO UPDATE SET configured = 1',
    word: 'INSERT OR IGNORE INTO word VALUES (?, ?)',
    person: 'SELECT n FROM person WHERE key = ?',
    persons: 'SELECT n FROM person',
    key: 'SELECT key FROM person WHERE n = ?',
    create: `INSERT INTO person (n, key, id, name, kind, articles, utterances)
      VALUES (?, ?, ?, ?, ?, ?, ?)`,
    add: 'UPDATE person SET articles = articles + ?, utterances = utterances + ? WHERE n = ?',
    recount: `UPDATE person SET
      articles = (SELECT count(DISTINCT article) FROM mention WHERE person = ?),
      utterances = (SELECT count(DISTINCT utterance) FROM quotation WHERE person = ? AND kind < 2)
      WHERE n = ?`,
    name: `UPDATE person SET name = coalesce(?, name), kind = max(kind, ?), touched = ? WHERE n = ?`,
    alive: 'UPDATE person SET merged = NULL WHERE n = ? AND articles > 0',
    merge: 'UPDATE person SET merged = ? WHERE n = ?',
    mentions: `SELECT i, person, ${ROW} FROM mention WHERE article = ?`,
    noMentions: 'DELETE FROM mention WHERE article = ?',
    mention: 'INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    short: `SELECT article, i, person, ${ROW} FROM mention WHERE surname = ? AND full = 0`,
    chunk: `SELECT article, i, person, ${ROW} FROM mention WHERE article > ? AND article <= ?`,
    next: 'SELECT min(article) FROM mention WHERE article > ?',
    move: 'UPDATE mention SET person = ? WHERE article = ? AND i = ?',
  })
}
