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
import { type Looked, type Looker, type Looking, looker } from '../../src/corpus/look.ts'

export type Newsroom = {
  readonly folder: string
  readonly file: string // of the archive
  readonly archive: Archive
  put(name: string, text: string): void
  remove(name: string): void
  /** One look with everything read at once. */
  ingest(options?: { acceptRemovals?: boolean; reading?: string; now?: Date }): Promise<Looked>
  /** A loader that goes on looking; closed with the test. */
  looker(options?: Partial<Looks>): Looker
  writer<T>(use: (writer: Writer) => T): T
  see<T>(use: (view: View) => T): T
  rows(sql: string): unknown[][]
}

type Looks = Pick<Looking, 'folders' | 'skip' | 'stopped' | 'once' | 'acceptRemovals'> & {
  readonly reading: string
  readonly through: (writer: Writer) => Writer // what stands between the loader and the archive
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
  const look = ({
    folders = [folder],
    skip = new Set(),
    stopped = () => false,
    once = true,
    acceptRemovals = false,
    reading,
    through = (writer) => writer,
  }: Partial<Looks>): Looker =>
    looker({
      ...{ folders, skip, stopped, once, acceptRemovals },
      open: () => through(open(reading)),
      onProgress: () => undefined,
      onLarge: () => undefined,
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
    ingest: async ({ acceptRemovals, reading, now = SOON } = {}) => {
      const one = look({ acceptRemovals, reading })
      try {
        return await one.look(now)
      } finally {
        one.close()
      }
    },
    looker: (options = {}) => {
      const one = look(options)
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
