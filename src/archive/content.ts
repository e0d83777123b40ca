// The rows that one article fills by itself: its text, its index, its telling sentences, and what it was before.
import type { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Draft } from '../news/article.ts'
import type { Prepared } from './prepared.ts'
import { PLACES } from './schema.ts'
import { prepareAll } from './statements.ts'

/** An article read and worked through, ready to be stored. */
export type Work = {
  readonly draft: Draft
  readonly bytes: Uint8Array // as the source has it
  readonly prepared: Prepared
}

export type Content = {
  /** Stores the work on an article; `instead` of what was there. */
  store(article: number, work: Work, instead: boolean): void
  /** Takes an article out of the index; its text stays for those who were shown it. */
  hide(article: number): void
  /** Keeps what an article was, before it becomes another edition or is read anew. */
  keep(article: number, next: Next): void
}

export type Next = {
  readonly raw: string
  readonly reading: string
  readonly head: string
  readonly text: string
}

export function articleContent(database: DatabaseSync): Content {
  const sql = prepareAll(database, {
    raw: 'INSERT OR REPLACE INTO raw VALUES (?, ?)',
    body: 'INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?)',
    quoted: 'INSERT INTO quoted VALUES (?, ?, ?)',
    noQuoted: 'DELETE FROM quoted WHERE article = ?',
    telling: 'INSERT OR REPLACE INTO telling VALUES (?, ?)',
    noTelling: 'DELETE FROM telling WHERE article = ?',
    index: 'INSERT INTO fts (rowid, title, text) VALUES (?, ?, ?)',
    noIndex: 'DELETE FROM fts WHERE rowid = ?',
    spoken: 'INSERT INTO spoken (rowid, said, around) VALUES (?, ?, ?)',
    noSpoken: `DELETE FROM spoken WHERE rowid IN
      (SELECT article * ${PLACES} + i FROM quoted WHERE article = ?)`,
    now: `SELECT id, edition, reading, article.raw, head, text, bytes FROM article
      JOIN body ON body.article = n JOIN raw ON raw.article = n WHERE n = ?`,
    past: `INSERT INTO past (id, edition, reading, raw, head, text, bytes)
      VALUES (?, ?, ?, ?, ?, ?, ?)`,
    prune: `DELETE FROM past WHERE id = ? AND edition = ? AND n <= (SELECT n FROM past
      WHERE id = ? AND edition = ? ORDER BY n DESC LIMIT 1 OFFSET ?)`,
  })
  function noContent(article: number): void {
    sql.noIndex.run(article)
    sql.noSpoken.run(article) // knows them by `quoted`
    sql.noQuoted.run(article)
  }

  return {
    store: (article, { draft, bytes, prepared }, instead) => {
      const { quotations, spoken, sentences, dates, telling } = prepared
      if (instead) noContent(article)
      sql.index.run(article, draft.title ?? '', draft.text)
      sql.raw.run(article, compress(bytes))
      sql.body.run(article, sentences, dates, draft.text)
      for (const [i, packed] of quotations.entries()) sql.quoted.run(article, i, packed)
      for (const [i, [said, around]] of spoken.entries())
        sql.spoken.run(article * PLACES + i, said, around)
      sql.telling.run(article, telling)
    },
    hide: (article) => {
      noContent(article)
      sql.noTelling.run(article)
    },
    keep: (article, next) => {
      const [id, edition, reading, raw, head, text, bytes] = sql.now.get(article) ?? []
      if (id === undefined) return
      const edited = raw !== next.raw
      const asNext = !edited && head === next.head && text === next.text
      if (asNext && reading === next.reading) return
      sql.past.run(
        ...[id, edition ?? null, reading ?? null, raw ?? null, asNext ? null : (head ?? null)],
        ...[asNext ? null : (text ?? null), edited ? (bytes ?? null) : null],
      )
      if (!edited) sql.prune.run(id, edition ?? null, id, edition ?? null, READINGS)
    },
  }
}

const READINGS = 3 // older ones of an edition are let go
const WORTH = 16_384 // bytes: to compress less takes longer than to write it
const PACKED = [0x28, 0xb5, 0x2f, 0xfd] // how Zstandard begins; no text does (RFC 8878, 3.1.1)

/** Raw bytes as they are stored. */
function compress(bytes: Uint8Array): NodeJS.NonSharedUint8Array {
  return bytes.length > WORTH ? zstdCompressSync(bytes) : new Uint8Array(bytes)
}

/** Raw bytes as the source has them. */
export function decompress(stored: Uint8Array): Uint8Array {
  return PACKED.every((byte, at) => stored[at] === byte)
    ? new Uint8Array(zstdDecompressSync(stored))
    : stored
}

/** The columns at (ms), day, words and head of an article. */
export function facts(
  { draft, prepared }: Work,
  file: string,
): [at: number | null, day: string | null, words: number, head: string] {
  const { text: _, ...rest } = draft
  const at = Date.parse(draft.published?.at ?? '')
  const day = DAY.exec(draft.published?.at ?? '')?.[0]
  const head = JSON.stringify({ ...rest, file })
  return [Number.isNaN(at) ? null : at, day ?? null, prepared.words, head]
}

const DAY = /^\d{4}-\d{2}-\d{2}/
