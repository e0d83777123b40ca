// Processes under measurement: started, asked, looked at from outside, and stopped.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { words } from '../src/words.ts'
import type { Corpus } from './row.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const START = join(root, 'src/start.js')
const RECORDER = join(root, 'bench/bare/record.ts')
const SCRIPT = '/usr/bin/script' // util-linux: runs a command on a terminal of its own
const PATIENCE = 600_000 // ms; a bot that has not answered by then never will
const POLL = 2 // ms: finer than any figure that is read off it

export type Setting = {
  readonly corpus: Corpus
  readonly data: string
  readonly platforms?: NodeJS.ProcessEnv // where they and a model are, with their tokens; absent: none
  readonly digests?: readonly object[] // as they stand in the configuration
}

export type Bot = {
  readonly pid: number
  readonly startup: number // ms from the start of the process to its first answers
  ask(line: string): Promise<{ ms: number; html: string }>
  stop(): Promise<void>
}

/**
 * The environment and the configuration file under which a bot serves a corpus. Nothing else of the caller's
 * environment goes in: its tokens would start platforms.
 */
export function setting({
  corpus,
  data,
  platforms = {},
  digests = [],
}: Setting): NodeJS.ProcessEnv {
  const file = `${data}.yaml`
  const model = platforms.OPENAI_BASE_URL ? 'on' : 'off'
  const stories = corpus.stories.map(({ name, title, match }) => [name, { title, match, model }])
  const limits = { asks_per_minute: 10_000 } // the bench asks faster than any person
  writeFileSync(
    file,
    stringify({
      ...{ corpus: [corpus.folder], stories: Object.fromEntries(stories), limits, digests },
      page: 'on', // the bench asks there how far the bot is
    }),
  )
  const { PATH, HOME, TMPDIR } = process.env
  const common = { PATH, HOME, TMPDIR, DATA_DIR: data, LOG_LEVEL: 'warn' }
  return { ...common, COMMUNIQUE_CONFIG: file, ...platforms }
}

/** The bot as a service starts it, without a terminal; comes back when the page has answered an ask. */
export async function startBot(given: Setting, record?: string): Promise<Bot> {
  const recording = record === undefined ? {} : { BENCH_LIBRARIES: record }
  const flags = record === undefined ? [] : ['--import', RECORDER]
  const port = await freePort()
  const began = performance.now()
  const env = { ...setting(given), ...recording, PORT: String(port) }
  const child = spawned(process.execPath, [...flags, START, 'start'], env)
  child.stdout.resume()
  const { url, cookie } = await pageOf(port, child)
  return {
    pid: child.pid ?? 0,
    startup: performance.now() - began,
    ask: (line) => ask(url, cookie, line),
    stop: () => end(child),
  }
}

/**
 * Milliseconds until a bot that a person starts on a terminal has answered on its page and at its prompt. The terminal
 * is that of script(1); undefined where there is none.
 */
export async function startAtTerminal(given: Setting): Promise<number | undefined> {
  if (!existsSync(SCRIPT)) return undefined
  const port = await freePort()
  const began = performance.now()
  const command = `'${process.execPath}' '${START}' start`
  const env = { ...setting(given), PORT: String(port) }
  const child = spawned(SCRIPT, ['-qfec', command, '/dev/null'], env)
  const prompted = shown(child.stdout, words.help.title)
  child.stdin.write('/help\r')
  await Promise.all([pageOf(port, child), prompted])
  const ms = performance.now() - began
  const closed = once(child, 'close')
  child.stdin.write('exit\r')
  await closed
  return ms
}

/** A process in a folder without a .env, that does not outlive the bench. Somebody must read what it prints. */
function spawned(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(program, args, { cwd: tmpdir(), env, stdio: ['pipe', 'pipe', 'inherit'] })
  const kill = (): boolean => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return child
}

/** Waits until a text stands in what a process prints. */
async function shown(output: Readable, text: string): Promise<void> {
  let all = ''
  output.setEncoding('utf8')
  await new Promise<void>((resolve, reject) => {
    output.on('data', (part: string) => {
      all += part
      if (all.includes(text)) resolve()
    })
    output.once('end', () => reject(new Error(`the prompt did not answer: ${all.slice(-300)}`)))
  })
}

/** A page that has answered an ask, and the cookie that it gave. */
async function pageOf(port: number, child: ChildProcess): Promise<{ url: string; cookie: string }> {
  const url = `http://127.0.0.1:${port}`
  await answered(`${url}/`, child)
  const response = await post(`${url}/api/hello`, {}, '')
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  await ask(url, cookie, '/help')
  return { url, cookie }
}

/** Milliseconds from the start of a process to its first answer over HTTP, and its peak memory in MB then. */
export async function startBare(
  script: string,
  argument: unknown,
): Promise<{ ms: number; peak: number | undefined }> {
  const port = await freePort()
  const began = performance.now()
  const args = [script, String(port), JSON.stringify(argument)]
  const child = spawned(process.execPath, args, process.env)
  child.stdout.resume()
  await answered(`http://127.0.0.1:${port}/`, child)
  const ms = performance.now() - began
  const peak = peakMemory(child.pid ?? 0)
  await end(child)
  return { ms, peak }
}

/** Runs a script of the bench, or a verb of the bot, to its end and gives back what it printed. */
export async function run(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const child = spawned(process.execPath, [script, ...args], environment)
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return Buffer.concat(parts).toString()
}

export const runVerb = (args: readonly string[], given: Setting): Promise<string> =>
  run(START, args, setting(given))

/** The most memory that a process has had so far, in MB (VmHWM); undefined where there is no /proc. */
export function peakMemory(pid: number): number | undefined {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found ? Number(found[1]) / 1024 : undefined
  } catch {
    return undefined
  }
}

async function ask(
  url: string,
  cookie: string,
  line: string,
): Promise<{ ms: number; html: string }> {
  const began = performance.now()
  const response = await post(`${url}/api/ask`, { line }, cookie)
  const body: unknown = await response.json()
  const ms = performance.now() - began
  if (typeof body !== 'object' || body === null || !('html' in body))
    throw new Error(`no answer to ${line}: ${JSON.stringify(body)}`)
  return { ms, html: String(body.html) }
}

const post = (url: string, body: object, cookie: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

async function answered(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode}`)
    const response = await fetch(url).catch(() => undefined) // nobody listens yet
    await response?.arrayBuffer()
    if (response?.ok) return
    await wait(POLL)
  }
  child.kill('SIGKILL')
  throw new Error(`no answer from ${url}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
