// One look at the corpus: what is new or changed is read and worked through, what is gone is taken note of.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { trouble } from '../archive/schema.ts'
import type { Writer } from '../archive/writer.ts'
import { reason } from '../errors.ts'
import { type Analysed, type Analyst, analystHere } from './analysis.ts'
import { addTo, type Batch, emptyBatch, isFull, itemsOf, toAnalyse } from './batch.ts'
import { contents, LARGE } from './file.ts'
import { type Folder, folder, type Stat } from './folder.ts'

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
  readonly skip: ReadonlySet<string> // versions of files that a worker died of
  readonly onProgress: (progress: Progress) => void
  readonly onLarge: (version: string | undefined) => void // told before a file that might be too much, and after it
  readonly stopped: () => boolean
  readonly analyst: () => Analyst // asked for where many files are to be read
}

const RESTED = 2_000 // ms
const AHEAD = 3 // batches read and not written: with fewer one thread waits for the other now and then
const MANY = 200 // files: with fewer, starting another thread takes longer than it saves

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
      const pending = new Map(
        folders.flatMap(({ files }) => [...files].filter(([path, stat]) => due(path, stat, now))),
      )
      const there = new Set(folders.flatMap(({ files }) => [...files.keys()]))
      for (const path of there) if (!pending.has(path)) sum.unchanged += live.get(path) ?? 0
      for (const path of waiting.keys()) if (!there.has(path)) waiting.delete(path)
      if (writer.damaged && first)
        sum.notices.push('The archive was damaged: it was set aside, and another one is made.')
      const whole = await readAll(pending, now, sum)
      if (pending.size > 0) remember(true)
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
    const analyst = files.size >= MANY ? looking.analyst() : analystHere()
    let batch = emptyBatch()
    let writing = Promise.resolve() // of the last batch
    const ahead: Promise<void>[] = [] // batches that are not written yet
    const again = new Set<string>() // files of which a batch left something out, so that no later one finishes them
    let done = 0
    let whole = true
    // While a batch is analysed beside us, we write those before it and read the one after it.
    const flush = async () => {
      const [full, progress] = [batch, { done, of: files.size }]
      batch = emptyBatch()
      const before = writing
      const found = analyst.analyse(toAnalyse(full))
      writing = Promise.all([found, before]).then(([analysed]) => {
        write(full, analysed, now, sum, again)
        looking.onProgress(progress)
      })
      writing.catch(() => undefined) // thrown to who waits for it: here with the next batch, or at the end
      ahead.push(writing)
      if (ahead.length > (analyst.beside ? AHEAD : 0)) await ahead.shift()
      await setImmediate() // lets a message in: stop
    }
    try {
      for (const [path, stat] of files) {
        if (looking.stopped()) {
          whole = false
          break
        }
        const file = contents(path, stat, looking, writer)
        done++
        if (file === 'growing') {
          looking.onLarge(undefined)
          waiting.set(path, { ...stat, since: now.getTime() })
          continue
        }
        const refused = [...file.refused]
        for (const part of file.parts) {
          addTo(batch, { path, part, refused, settled: writer.settled(part.known, part.raw) })
          if (isFull(batch)) await flush()
        }
        const { size, modified } = stat
        batch.finished.push({ path, size, modified, refused, dropped: file.dropped })
        if (stat.size > LARGE) {
          await flush()
          await writing
          looking.onLarge(undefined)
        }
        if (isFull(batch)) await flush()
      }
      await flush()
      await writing
    } finally {
      analyst.close()
    }
    return whole
  }

  function write(
    batch: Batch,
    analysed: readonly Analysed[],
    now: Date,
    sum: Sum,
    again: Set<string>,
  ): void {
    const items = itemsOf(batch, analysed)
    for (const { refused } of batch.finished)
      sum.refused.push(...refused.map(({ key, why }) => ({ file: key, why })))
    const finished = batch.finished.filter(({ path }) => !again.has(path))
    if (items.length === 0 && finished.length === 0) return
    const written = writer.write(items, finished, now)
    add(sum, written)
    for (const path of written.again) again.add(path)
  }

  function missed({ root, files, unreadable, problem }: Seen, now: Date, sum: Sum): void {
    const below = (path: string) => path === root || path.startsWith(`${root}/`)
    const unknown = (path: string) => unreadable.some((each) => path.startsWith(`${each}/`))
    const paths = [...new Set([...live.keys(), ...known.keys()])].filter(below)
    const lost = paths.filter((path) => !files.has(path) && !unknown(path))
    const idle = lost.length === 0 && !writer.waiting()
    const held = problem !== undefined && !looking.acceptRemovals
    const { withdrawn, missing, of } =
      held || idle
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
