// The socket of the fake: says hello, hands out envelopes, and hears what is acknowledged, in time or not.
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { record } from './limits.ts'

export type FakeLine = {
  /** An address that opens once. */
  ticket(): string
  /** Sends an envelope as soon as a socket is there; what it is acknowledged with. @throws when that takes too long */
  send(envelope: object): Promise<unknown>
  /** When a socket is there. */
  connected(): Promise<void>
  /** When the next one is. */
  reconnected(): Promise<void>
  /** Breaks the line without a word, or says that it is to be replaced. */
  drop(how?: 'cut' | 'asked to reconnect'): void
  /** What becomes of the sockets that come from here on: greeted, taken and left without a word, or refused. */
  behave(how: 'well' | 'mute' | 'refuse'): void
  stop(): void
}

/** @param within ms in which an envelope must be acknowledged: Slack gives 3000 */
export function fakeLine(server: Server, within: number, problems: string[]): FakeLine {
  const sockets = new WebSocketServer({ noServer: true })
  const tickets = new Set<string>()
  const waiting = new Map<string, (payload: unknown) => void>()
  const open = new Set<WebSocket>()
  const greeted = new Set<WebSocket>()
  let ready = Promise.withResolvers<WebSocket>()
  let next = Promise.withResolvers<void>()
  let manner: Parameters<FakeLine['behave']>[0] = 'well'

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '', 'http://fake').searchParams.get('ticket') ?? ''
    if (!tickets.delete(ticket) || manner === 'refuse')
      return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
    sockets.handleUpgrade(request, socket, head, (line) => {
      open.add(line)
      line.on('message', (data) => heard(String(data)))
      line.on('close', () => left(line))
      if (manner === 'mute') return
      line.send(JSON.stringify({ type: 'hello', num_connections: open.size, connection_info: {} }))
      greeted.add(line)
      ready.resolve(line)
      next.resolve()
      next = Promise.withResolvers()
    })
  })

  function heard(data: string): void {
    const { envelope_id: id, payload } = record(JSON.parse(data))
    const done = waiting.get(String(id))
    if (!done) problems.push(`acknowledged twice or unasked: ${data.slice(0, 200)}`)
    waiting.delete(String(id))
    done?.(payload)
  }

  function left(line: WebSocket): void {
    open.delete(line)
    if (greeted.delete(line) && greeted.size === 0) ready = Promise.withResolvers()
  }

  return {
    ticket() {
      const ticket = randomUUID()
      tickets.add(ticket)
      return ticket
    },
    async send(envelope) {
      const line = await ready.promise
      const id = randomUUID()
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      const timer = setTimeout(() => {
        problems.push(
          `not acknowledged within ${within} ms: ${JSON.stringify(envelope).slice(0, 200)}`,
        )
        reject(new Error('not acknowledged'))
      }, within)
      waiting.set(id, resolve)
      line.send(JSON.stringify({ ...envelope, envelope_id: id }))
      return promise.finally(() => clearTimeout(timer))
    },
    connected: async () => void (await ready.promise),
    reconnected: () => next.promise,
    drop(how = 'cut') {
      for (const line of [...open]) {
        if (how === 'asked to reconnect')
          line.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
        else {
          left(line) // what is sent from here on waits for the next
          line.terminate()
        }
      }
    },
    behave: (how) => {
      manner = how
    },
    stop() {
      for (const line of open) line.terminate()
      sockets.close()
    },
  }
}
