// A thread of this room, as it is started.
import { flushCompileCache } from 'node:module'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread that does the `work` of a file of this room. The caller should import that file too: what this thread
 * has read is written to the compile cache first, and the new one need not strip it of its types again.
 */
export function startThread(file: string, options: WorkerOptions): Worker {
  flushCompileCache()
  return new Worker(new URL('./thread.js', import.meta.url), { ...options, argv: [file] })
}
