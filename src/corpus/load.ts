// The corpus comes into the archive: by a worker thread while the bot runs, or once for the command line.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Worker } from 'node:worker_threads'
import { openWriter, type Writer } from '../archive/writer.ts'
import { UserError } from '../errors.ts'
import type { Log } from '../log.ts'
import { analystBeside } from './analysis.ts'
import { type Looked, looker, type Progress } from './look.ts'
import { codeNames } from './reading.ts'
import { startThread } from './thread.ts'
import './worker.ts' // what its thread does: imported here as well, see `startThread`

export type { Looked, Progress } from './look.ts'

type People = readonly { readonly name: string; readonly also: readonly string[] }[]

export type Loader = {
  /** How far the look that is going on has come; undefined between looks, and where there is nothing to read. */
  progress(): Progress | undefined
  /** What an operator should know and the archive could not be told, such as a full disk. */
  notices(): readonly string[]
  /** Settles after the first look, however it went. */
  readonly ready: Promise<void>
  /** Lets the batch that is being written be written, at most until `signal` fires, then ends the thread. */
  stop(signal?: AbortSignal): Promise<void>
}

export type Order = {
  readonly archive: string // path of the archive's file
  readonly folders: readonly string[]
  readonly people: People
  readonly skip: readonly string[]
}
export type ToWorker = { readonly kind: 'look'; readonly now: Date } | { readonly kind: 'stop' }
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'large'; readonly version: string | undefined }
  | { readonly kind: 'looked'; readonly looked: Looked }
  | { readonly kind: 'broken'; readonly why: string }

const EVERY = 5_000 // ms between looks
const SOON = 2_000 // while a file still grows
const GRACE = 8_000 // for the last batch, when it is told to stop
const LATEST = 60_000 // between two attempts to start a thread that dies again and again
// The heap of the thread, in MB: small at first, so that 10,000 articles do not leave garbage lying about. Where a large
// file or a very large archive does not fit, the thread dies of it and the next one has more; what does not fit there
// either is refused by name.
const HEAP = { first: 40, most: 160 }
const LIMITS = { maxYoungGenerationSizeMb: 4, stackSizeMb: 4 }

/**
 * Looks at the folders every few seconds, in a thread of its own, and keeps the archive as they are.
 * @param options.clock what time it is; asked before each look
 */
export function startLoader(options: {
  readonly archive: string
  readonly folders: readonly string[]
  readonly people: People
  readonly clock: () => Date
  readonly log: Log
}): Loader {
  const { archive, folders, people, clock, log } = options
  const first = Promise.withResolvers<void>()
  const skip: string[] = []
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined
  let progress: Progress | undefined
  let trouble: string | undefined
  let large: string | undefined
  let deaths = 0
  let heap = HEAP.first
  let stopping = false

  function start(): void {
    const order: Order = { archive, folders, people, skip }
    const resourceLimits = { ...LIMITS, maxOldGenerationSizeMb: heap }
    worker = startThread('./worker.ts', { workerData: order, resourceLimits })
    worker.on('message', heard)
    worker.on('error', died)
    look()
  }

  function look(): void {
    timer = undefined
    worker?.postMessage({ kind: 'look', now: clock() } satisfies ToWorker)
  }

  function heard(message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        progress = message.progress.of > 0 ? message.progress : undefined
        break
      case 'large':
        large = message.version
        break
      case 'broken':
        log.error({ why: message.why }, 'the loader is broken')
        break
      case 'looked':
        tell(message.looked)
        break
      default:
        message satisfies never
    }
  }

  function tell(looked: Looked): void {
    const { refused, removed, notices, resting, failed, ...counts } = looked
    progress = undefined
    large = undefined
    deaths = 0
    trouble = failed
    setFlagsFromString('--semi-space-growth-factor=2') // start.js held it back while all is loaded
    if (failed !== undefined)
      log.warn({ why: failed }, 'the corpus could not be loaded; it is tried again')
    if (counts.new + counts.changed + counts.reread + removed.length + refused.length > 0)
      log.info({ ...counts, removed: removed.length, refused }, 'corpus loaded')
    first.resolve()
    if (!stopping) timer = setTimeout(look, resting > 0 ? SOON : EVERY)
  }

  /** A file that the thread died of, with all the memory there is, is named to the next one, which refuses it. */
  function died(thrown: Error): void {
    const file = large
    progress = undefined
    large = undefined
    const full = 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (full && heap < HEAP.most) {
      log.info({ file, heap: HEAP.most }, 'the loading thread starts again with more memory')
      heap = HEAP.most
      if (!stopping) start()
      return
    }
    log.error({ err: thrown, file }, 'the loading thread died')
    const skipped = full && file !== undefined
    if (skipped) skip.push(file)
    deaths++
    trouble = `The corpus cannot be loaded: ${thrown.message}`
    if (thrown instanceof UserError || thrown.name === 'UserError') trouble = thrown.message
    const wait = skipped ? 0 : Math.min(LATEST, EVERY * deaths)
    if (!skipped) first.resolve()
    if (!stopping) timer = setTimeout(start, wait)
  }

  start()
  return {
    progress: () => progress,
    notices: () => (trouble === undefined ? [] : [trouble]),
    ready: first.promise,
    stop: async (signal) => {
      stopping = true
      clearTimeout(timer)
      first.resolve()
      const thread = worker
      if (thread === undefined || thread.threadId === -1) return
      const gone = new Promise<void>((done) => thread.once('exit', () => done()))
      thread.postMessage({ kind: 'stop' } satisfies ToWorker)
      const late = setTimeout(() => thread.terminate(), GRACE)
      signal?.addEventListener('abort', () => thread.terminate(), { once: true })
      await gone
      clearTimeout(late)
    },
  }
}

/**
 * Looks once at folders and files, at once and to the end.
 * @throws {UserError} when a path does not exist, or the archive cannot be written
 */
export async function ingest(options: {
  readonly archive: string
  readonly paths: readonly string[]
  readonly people: People
  readonly now: Date
  readonly acceptRemovals?: boolean
  readonly onProgress?: (progress: Progress) => void
}): Promise<Looked> {
  const { archive, paths, people, now, acceptRemovals = false } = options
  const absent = paths.find((path) => !existsSync(path))
  if (absent !== undefined && !acceptRemovals)
    throw new UserError(
      `There is no file or folder ${resolve(absent)}; what was read from it stays. If it is gone for good, add --accept-removals.`,
    )
  const look = looker({
    folders: paths,
    open: () => writerOf(archive, people),
    once: true,
    acceptRemovals,
    skip: new Set(),
    onProgress: options.onProgress ?? (() => undefined),
    onLarge: () => undefined,
    stopped: () => false,
    analyst: analystBeside, // somebody waits for it, and the other processor is idle
  })
  try {
    const looked = await look.look(now)
    if (looked.failed !== undefined) throw new UserError(looked.failed)
    return looked
  } finally {
    look.close()
  }
}

/** The archive for writing, under the names of the code that runs now: for `withdraw` and `relink`. */
export function writerOf(archive: string, people: People): Writer {
  return openWriter({ file: archive, people, ...codeNames() })
}

/** Where an archive is: the bot's own, or that of a folder given as --corpus, named by the folder's path. */
export function archiveFile(dataDir: string, corpus: string | undefined): string {
  if (corpus === undefined) return join(dataDir, 'archive.db')
  const path = resolve(corpus)
  const name = basename(path)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, 40)
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8)
  return join(dataDir, 'corpora', `${name}-${hash}.db`)
}
