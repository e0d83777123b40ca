// A folder of articles and the archive made of it, for tests that need the real thing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { TestContext } from 'node:test'
import type { Archive, View } from '../../src/archive/archive.ts'
import { sqliteArchive } from '../../src/archive/sqlite.ts'
import { openWriter, type Writer } from '../../src/archive/writer.ts'
import { analystHere } from '../../src/corpus/analysis.ts'
import { type Looked, type Looker, looker } from '../../src/corpus/look.ts'

export type Newsroom = {
  readonly folder: string
  readonly file: string // of the archive
  readonly archive: Archive
  put(name: string, text: string): void
  remove(name: string): void
  /** One look with everything read at once. */
  ingest(options?: { acceptRemovals?: boolean; reading?: string; now?: Date }): Promise<Looked>
  /** A loader that goes on looking; closed with the test. */
  looker(options?: { stopped?: () => boolean; once?: boolean; reading?: string }): Looker
  writer<T>(use: (writer: Writer) => T): T
  see<T>(use: (view: View) => T): T
  rows(sql: string): unknown[][]
}

export const SOON = new Date(Date.now() + 60_000) // later than all files of a test were written
export const after = (ms: number): Date => new Date(SOON.getTime() + ms)

export function newsroom(
  context: TestContext,
  people: readonly { name: string; also: readonly string[] }[] = [],
): Newsroom {
  const root = mkdtempSync(join(tmpdir(), 'communique-archive-'))
  const folder = join(root, 'corpus')
  const file = join(root, 'data/archive.db')
  mkdirSync(folder)
  const open = (reading = 'r1') => openWriter({ file, reading, linking: 'l1', people })
  const archive = sqliteArchive({ file })
  const opened: Looker[] = []
  context.after(() => {
    for (const each of opened) each.close()
    archive.close()
    rmSync(root, { recursive: true })
  })
  const look = (options: {
    once: boolean
    accept: boolean
    reading?: string
    stopped: () => boolean
  }) =>
    looker({
      folders: [folder],
      open: () => open(options.reading),
      once: options.once,
      acceptRemovals: options.accept,
      skip: new Set(),
      onProgress: () => undefined,
      onLarge: () => undefined,
      stopped: options.stopped,
      analyst: analystHere,
    })
  return {
    folder,
    file,
    archive,
    put: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    },
    remove: (name) => rmSync(join(folder, name)),
    ingest: async ({ acceptRemovals = false, reading, now = SOON } = {}) => {
      const one = look({ once: true, accept: acceptRemovals, reading, stopped: () => false })
      try {
        return await one.look(now)
      } finally {
        one.close()
      }
    },
    looker: ({ stopped = () => false, once = true, reading } = {}) => {
      const one = look({ once, accept: false, reading, stopped })
      opened.push(one)
      return one
    },
    writer: (use) => {
      const writer = open()
      try {
        return use(writer)
      } finally {
        writer.close()
      }
    },
    see: (use) => archive.read(use),
    rows: (sql) => {
      const database = new DatabaseSync(file, { readOnly: true })
      try {
        return database
          .prepare(sql)
          .all()
          .map((row) => Object.values(row))
      } finally {
        database.close()
      }
    },
  }
}

/** An article of a day, as a file with front matter. */
export function article(day: string, ...paragraphs: readonly string[]): string {
  return `---\ndate: ${day}\noutlet: Marrowby Echo\n---\n\n${paragraphs.join('\n\n')}\n`
}
