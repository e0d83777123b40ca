// One file: its bytes read, and its articles compared with the archive.
import * as crypto from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { trouble } from '../archive/schema.ts'
import type { Finished, Item, Writer } from '../archive/writer.ts'
import { reason } from '../errors.ts'
import type { Stat } from './folder.ts'
import { read } from './read.ts'

export type Reading = {
  readonly skip: ReadonlySet<string> // versions of files that a worker died of
  readonly onLarge: (version: string | undefined) => void // told before a file that might be too much, and after it
}

export type Part = ReturnType<typeof read>['drafts'][number] &
  Pick<Item, 'known' | 'raw' | 'newest'>

const LARGEST = 20_000_000 // bytes
export const LARGE = 250_000 // bytes; of a larger one nothing but short quotations might be too much for the loading thread

export type Contents = {
  readonly parts: readonly Part[]
  readonly refused: Finished['refused']
  readonly dropped: readonly number[]
}

/** What a file is called as it is now: another version of it may be less. */
export const versionOf = (
  path: string,
  { size, written }: Pick<Stat, 'size' | 'written'>,
): string => `${path} of ${size} bytes, ${written}`

/** The articles of a file, compared with the archive. What cannot be read keeps what the archive has of it. */
export function contents(
  path: string,
  { size, written }: Stat,
  { skip, onLarge }: Reading,
  writer: Writer,
): Contents | 'growing' {
  const file = basename(path)
  const refuse = (why: string): Contents => ({
    parts: [],
    refused: [{ key: file, why }],
    dropped: [],
  })
  if (size > LARGEST)
    return refuse(
      `It is larger than ${LARGEST / 1_000_000} MB; split it, with one article a line (.jsonl).`,
    )
  const version = versionOf(path, { size, written })
  if (skip.has(version)) return refuse('It is too much to be read at once; split it.')
  if (size > LARGE) onLarge(version)
  try {
    const bytes = readFileSync(path)
    if (bytes.length !== size) return 'growing'
    const { drafts, refused } = read(file, bytes, { modified: new Date(written) })
    const whole = drafts.length === 0 && refused.some(({ key }) => key === file)
    if (whole) return { parts: [], refused, dropped: [] }
    const named = drafts.map(({ key, bytes }) => ({ key, raw: hash(bytes) }))
    const { known, dropped, newest } = writer.compare(path, named, existsSync)
    const parts = drafts.map((draft, at) => ({
      ...draft,
      raw: named[at]?.raw ?? '',
      known: known[at],
      newest,
    }))
    return { parts, refused, dropped }
  } catch (thrown) {
    if (trouble(thrown) !== undefined) throw thrown
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    if (code === 'ENOENT') return 'growing' // gone again: the next look will see
    return refuse(
      code === 'EACCES' || code === 'EPERM'
        ? 'It may not be read; check its rights.'
        : `It could not be read (${reason(thrown)}).`,
    )
  }
}

const hash = (bytes: Uint8Array): string => crypto.hash('sha256', bytes, 'base64url')
