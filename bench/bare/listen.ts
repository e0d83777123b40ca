// The floor of a start: imports the same libraries, stats the same files, starts a worker where one is wanted, listens.
import { readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

type Wanted = {
  readonly main: readonly string[]
  readonly worker?: readonly string[]
  readonly folder?: string
}

enableCompileCache()

if (isMainThread) {
  const [port, wanted] = process.argv.slice(2)
  await listen(Number(port), JSON.parse(wanted ?? '{}') as Wanted) // from our own row
} else {
  await load(workerData as readonly string[]) // from the line that starts the worker
}

async function listen(port: number, { main, worker, folder }: Wanted): Promise<void> {
  await load(main)
  if (folder !== undefined) for (const file of readdirSync(folder)) statSync(join(folder, file))
  if (worker) {
    const thread = new Worker(new URL(import.meta.url), { workerData: worker })
    await new Promise((resolve) => thread.once('exit', resolve))
  }
  createServer((_, response) => response.end('ok')).listen(port, '127.0.0.1')
}

async function load(libraries: readonly string[]): Promise<void> {
  for (const library of libraries) await import(library)
}
