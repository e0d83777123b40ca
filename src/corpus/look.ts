// One look at the corpus: what is new or changed is read and worked through, what is gone is taken note of.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { trouble } from '../archive/schema.ts'
import type { Finished, Item, Writer } from '../archive/writer.ts'
import { reason } from '../errors.ts'
import { extract } from '../news/extract.ts'
import { keySentences } from '../news/summary.ts'
import { type Folder, folder, type Stat } from './folder.ts'
import { read } from './read.ts'

export type Progress = { readonly done: number; readonly of: number } // files

export type Looked = {
  readonly new: number
  readonly changed: number // another edition
  readonly reread: number // the same edition, read anew by newer code
  readonly unchanged: number
  readonly refused: readonly { readonly file: string; readonly why: string }[]
  readonly removed: readonly string[] // articles withdrawn because they are gone
  readonly resting: number // files that still grow, or were looked at too early
  readonly notices: readonly string[] // what an operator should know
  readonly failed?: string // why the look ended early; the next one goes on from there
}

export type Looker = {
  look(now: Date): Promise<Looked>
  close(): void
}

export type Looking = {
  readonly folders: readonly string[] // or files
  readonly open: () => Writer // opened again when the archive turns out to be damaged
  readonly once: boolean // read at once, without waiting for files to rest
  readonly acceptRemovals: boolean
  readonly skip: ReadonlySet<string> // files that a worker died of
  readonly onProgress: (progress: Progress) => void
  readonly onLarge: (path: string) => void // told before a file is read that might be too much
  readonly stopped: () => boolean
}

const LARGEST = 20_000_000 // bytes
const LARGE = 1_000_000
const RESTED = 2_000 // ms
const BATCH = { articles: 64, items: 512, bytes: 4_000_000 }

/** Looks at folders again and again, each time as far as `stopped` lets it. */
export function looker(looking: Looking): Looker {
  const roots = looking.folders.map((path) => resolve(path))
  let writer = looking.open()
  let version = -1
  let known: ReturnType<Writer['files']> = new Map()
  let live: ReturnType<Writer['live']> = new Map()
  const waiting = new Map<string, { size: number; modified: number; since: number }>()
  let first = true

  /** Forgets nothing that another process wrote, nor what we did. */
  function remember(anyway: boolean): void {
    const now = writer.version()
    if (!anyway && now === version) return
    version = now
    known = writer.files()
    live = writer.live()
  }

  async function look(now: Date): Promise<Looked> {
    const sum = tally()
    try {
      remember(first)
      writer.relink('empty')
      const folders = roots.map((root) => ({ root, ...looked(root) }))
      const pending = folders.flatMap(({ files }) =>
        [...files].filter(([path, stat]) => due(path, stat, now)),
      )
      const whole = await readAll(new Map(pending), now, sum)
      if (pending.length > 0) remember(true)
      if (whole) for (const each of folders) missed(each, now, sum)
      if (whole) writer.relink('stale')
      first = !whole
      return { ...sum, resting: waiting.size }
    } catch (thrown) {
      const kind = trouble(thrown)
      if (kind === undefined) throw thrown
      if (kind === 'damaged') {
        writer.close()
        writer = looking.open()
        first = true
      }
      return { ...sum, resting: waiting.size, failed: reason(thrown) }
    }
  }

  function due(path: string, { size, modified }: Stat, now: Date): boolean {
    const before = known.get(path)
    if (
      before?.size === size &&
      before.modified === modified &&
      before.reading === writer.reading
    ) {
      waiting.delete(path)
      return false
    }
    const at = now.getTime()
    if (looking.once || (first && at - modified >= RESTED)) return true
    const seen = waiting.get(path)
    if (seen?.size === size && seen.modified === modified) {
      if (at - seen.since < RESTED) return false
      waiting.delete(path)
      return true
    }
    waiting.set(path, { size, modified, since: at })
    return false
  }

  /** Reads files in batches; false when it was told to stop. */
  async function readAll(files: ReadonlyMap<string, Stat>, now: Date, sum: Sum): Promise<boolean> {
    let items: Item[] = []
    let finished: Finished[] = []
    let [work, bytes, done] = [0, 0, 0]
    const flush = async () => {
      if (items.length > 0 || finished.length > 0) add(sum, writer.write(items, finished, now))
      items = []
      finished = []
      work = 0
      bytes = 0
      looking.onProgress({ done, of: files.size })
      await setImmediate() // lets a message in: stop
    }
    for (const [path, stat] of files) {
      if (looking.stopped()) {
        await flush()
        return false
      }
      const file = contents(path, stat, looking, writer)
      done++
      if (file === 'growing') {
        waiting.set(path, { ...stat, since: now.getTime() })
        continue
      }
      const refused = [...file.refused]
      for (const part of file.parts) {
        const item = worked(path, part, writer, refused)
        if (item === undefined) continue
        items.push(item)
        work += Number(item.work !== undefined)
        bytes += item.work === undefined ? 0 : part.bytes.length
        if (work >= BATCH.articles || items.length >= BATCH.items || bytes >= BATCH.bytes)
          await flush()
      }
      sum.refused.push(...refused.map(({ key, why }) => ({ file: key, why })))
      const { size, modified } = stat
      finished.push({ path, size, modified, refused, dropped: file.dropped })
      if (finished.length >= BATCH.items) await flush()
    }
    await flush()
    return true
  }

  function missed({ root, files, unreadable, problem }: Seen, now: Date, sum: Sum): void {
    const below = (path: string) => path === root || path.startsWith(`${root}/`)
    const unknown = (path: string) => unreadable.some((each) => path.startsWith(`${each}/`))
    const paths = [...new Set([...live.keys(), ...known.keys()])].filter(below)
    const lost = paths.filter((path) => !files.has(path) && !unknown(path))
    const held = problem !== undefined && !looking.acceptRemovals
    const { withdrawn, missing, of } = held
      ? { withdrawn: [], missing: 0, of: 0 }
      : writer.miss(
          {
            root,
            lost,
            present: (path) => files.has(path) || unknown(path),
            accept: looking.acceptRemovals,
          },
          now,
        )
    const notice =
      problem ??
      (missing > 0
        ? `${missing} of ${of} articles are gone from ${root}. They stay in the answers until somebody runs "npm run -s cli -- ingest ${root} --accept-removals".`
        : unreadable.length > 0
          ? `The folder ${unreadable[0]} cannot be read; check its rights. What it held stays.`
          : undefined)
    writer.notice(root, looking.acceptRemovals ? undefined : notice)
    if (notice !== undefined) sum.notices.push(notice)
    sum.removed.push(...withdrawn)
    if (withdrawn.length > 0) remember(true)
  }

  return { look, close: () => writer.close() }
}

type Sum = ReturnType<typeof tally>
type Seen = Folder & { readonly root: string; readonly problem: string | undefined }
type Part = ReturnType<typeof read>['drafts'][number] & Pick<Item, 'known' | 'raw'>

function tally() {
  const refused: { file: string; why: string }[] = []
  const removed: string[] = []
  const notices: string[] = []
  return { new: 0, changed: 0, reread: 0, unchanged: 0, refused, removed, notices }
}

function add(sum: Sum, part: Pick<Sum, 'new' | 'changed' | 'reread' | 'unchanged'>): void {
  sum.new += part.new
  sum.changed += part.changed
  sum.reread += part.reread
  sum.unchanged += part.unchanged
}

/** A folder that is not there has nothing in it and a problem. */
function looked(root: string): Folder & { readonly problem: string | undefined } {
  try {
    return { ...folder(root), problem: undefined }
  } catch (thrown) {
    const there = existsSync(root)
    const problem = there
      ? `The folder ${root} cannot be read; check its rights. What it held stays.`
      : `The folder ${root} does not exist; what it held stays. Check the setting "corpus".`
    if (!(thrown instanceof Error) || !('code' in thrown)) throw thrown
    return { files: new Map(), unreadable: [], problem }
  }
}

type Contents = {
  readonly parts: readonly Part[]
  readonly refused: Finished['refused']
  readonly dropped: readonly number[]
}

/** The articles of a file, compared with the archive. What cannot be read keeps what the archive has of it. */
function contents(
  path: string,
  { size, written }: Stat,
  { skip, onLarge }: Looking,
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
  if (skip.has(path)) return refuse('It is too much to be read at once; split it.')
  if (size > LARGE) onLarge(path)
  try {
    const bytes = readFileSync(path)
    if (bytes.length !== size) return 'growing'
    const { drafts, refused } = read(file, bytes, { modified: new Date(written) })
    const named = drafts.map(({ key, bytes }) => ({ key, raw: hash(bytes) }))
    const { known, dropped } = writer.compare(path, named, existsSync)
    const parts = drafts.map((draft, at) => ({
      ...draft,
      raw: named[at]?.raw ?? '',
      known: known[at],
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

/** What is to be stored of an article; undefined, and refused, where the work on it fails. */
function worked(
  path: string,
  { key, draft, bytes, raw, known }: Part,
  writer: Writer,
  refused: { key: string; why: string }[],
): Item | undefined {
  if (writer.settled(known, raw)) return { path, key, raw, known }
  try {
    const extraction = extract(draft)
    const { sentences, people, quotations, dates } = extraction
    const keys = keySentences(draft.text, sentences, people, quotations, dates, draft.title)
    return { path, key, raw, known, work: { draft, bytes, extraction, keys } }
  } catch (thrown) {
    refused.push({ key, why: `It could not be analysed (${reason(thrown)}); please report it.` })
    return undefined
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url')
