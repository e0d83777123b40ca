// The line to Slack: kept up by us, because the library waits 5 s before it replaces a lost socket, and lets a refused
// reconnect end the process.
import type { SocketModeReceiver } from '@slack/bolt'
import { PlatformError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { words } from '../../words.ts'
import { failure, refusal } from './requests.ts'

const FIRST = 250 // ms before the second try
const MOST = 30_000 // ms between two tries
const LASTING = 10_000 // ms after which a line counts as good
const LOOK = 400 // ms between two looks at a socket that should be closing

/** Before the n-th try in a row. */
const pause = (n: number): number => Math.min(FIRST * 2 ** (n - 1), MOST)

export type Line = {
  /** Resolves after the first try, whatever came of it; further ones go on. @throws {PlatformError} a refused token */
  open(): Promise<void>
  close(): Promise<void>
}

type Keeping = {
  readonly timeout: number // ms for one request
  readonly log: Log
  readonly trouble: (why: string | undefined) => void // hears that the token is refused, and when it is taken again
}

/** Keeps one socket open from `open` to `close`. */
export function keptUp(
  client: SocketModeReceiver['client'],
  { timeout, log, trouble }: Keeping,
): Line {
  const closing = new AbortController()
  const opened = Promise.withResolvers<void>()
  let lost = Promise.withResolvers<void>()
  let running: Promise<void> = Promise.resolve()
  let told = '' // what was logged last: an outage is one line, not one every half minute
  client.on('disconnected', () => lost.resolve())
  client.once('ws_message', (data: unknown) => {
    const { type, num_connections: lines } = heard(data)
    if (type === 'hello' && typeof lines === 'number' && lines > 1)
      log.warn({ lines }, words.slack.others)
  })

  async function keep(): Promise<void> {
    let failures = 0
    let brief = 0 // lines in a row that did not last: Slack may take each and shut it, as when Socket Mode was turned off
    while (!closing.signal.aborted) {
      lost = Promise.withResolvers()
      const failed = await connected()
      if (failed === undefined) {
        if (failures > 0) log.info({}, 'Slack: the line is back')
        failures = 0
        told = ''
        trouble(undefined)
        opened.resolve()
        if (closing.signal.aborted) return disconnect()
        brief = (await gone()) ? 0 : brief + 1
        if (closing.signal.aborted) return
        log.info({ brief }, 'Slack: the line was lost; a new one is opened')
        if (brief > 1) await rest(pause(brief - 1))
        continue
      }
      const refused = refusal('apps.connections.open', failed)
      if (refused?.status === 401) opened.reject(refused)
      else opened.resolve()
      if (closing.signal.aborted) return
      report(refused ?? failed)
      failures++
      const asked = (refused?.retryAfter ?? 0) * 1000
      await rest(Math.max(pause(failures), asked))
    }
  }

  /** Undefined when Slack has said hello. Only then does the library settle, so a line that stays silent is given up. */
  async function connected(): Promise<unknown> {
    const started = client.start().then(() => undefined)
    const late = Promise.withResolvers<Error>()
    const timer = setTimeout(() => late.resolve(new Error('no hello came')), timeout * 2) // asking for the address, then the socket
    const outcome = await Promise.race([started, late.promise]).catch(known)
    clearTimeout(timer)
    if (outcome !== undefined) await disconnect()
    return outcome
  }

  /** When the socket is gone, and whether it had lasted; one that its peer does not close is cut, else 30 s pass. */
  async function gone(): Promise<boolean> {
    let lasted = false
    let closingSince = 0
    const timer = setTimeout(() => {
      lasted = true
    }, LASTING)
    const watch = setInterval(() => {
      const state = client.websocket?.readyState
      closingSince = state === WebSocket.CLOSING ? closingSince + 1 : 0
      if (closingSince > 1) client.websocket?.disconnect() // the second call cuts
    }, LOOK)
    await lost.promise
    clearInterval(watch)
    clearTimeout(timer)
    return lasted
  }

  async function disconnect(): Promise<void> {
    const closed = client.disconnect()
    const cut = setTimeout(() => client.websocket?.disconnect(), LOOK)
    await closed
    clearTimeout(cut)
  }

  function report(thrown: unknown): void {
    const fields = failure(thrown)
    if (told === JSON.stringify(fields)) return
    told = JSON.stringify(fields)
    if (thrown instanceof PlatformError && thrown.status === 401) trouble(thrown.message)
    else log.warn(fields, 'Slack cannot be reached; it is tried again')
  }

  async function rest(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, ms)
    closing.signal.addEventListener('abort', () => resolve(), { once: true })
    await promise
    clearTimeout(timer)
  }

  return {
    async open() {
      running = keep().catch((thrown) => {
        log.error(failure(thrown), 'Slack: the line is not kept up any more')
        opened.reject(thrown)
      })
      await opened.promise
    },
    async close() {
      closing.abort()
      await disconnect()
      await running
    },
  }
}

/** A message of Slack's on the line; nothing of it where it is none. */
function heard(data: unknown): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(data))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** What was thrown, as a value that is never undefined. */
const known = (thrown: unknown): unknown =>
  thrown ?? new Error('the socket was closed before a hello')
