// The gateway's side of the line: HELLO, IDENTIFY, RESUME with replay, and being cut off.
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'

const DISPATCH = 0
const HEARTBEAT = 1
const IDENTIFY = 2
const RESUME = 6
const RECONNECT = 7
const INVALID_SESSION = 9
const HELLO = 10
const HEARTBEAT_ACK = 11
const GUILDS = 1 << 0

export type Gateway = {
  /** Tells every connected bot; one whose line is down hears it when it resumes. */
  dispatch(event: string, data: unknown): void
  /** Cuts every line: without a word, with a close code, or by asking to connect anew (op 7). */
  drop(how?: number | 'reconnect'): void
  /** From now on no line is taken, until `accept`. */
  refuse(): void
  accept(): void
  readonly identified: () => number
  readonly resumed: () => number
  /** Resolves when that many bots are on the line. */
  connected(count?: number): Promise<void>
  close(): Promise<void>
}

type Session = {
  id: string
  seq: number
  log: { seq: number; frame: string }[]
  socket?: WebSocket
}

export function gateway(
  server: Server,
  options: {
    token: () => string
    ready: (session: string) => object
    guilds: () => readonly object[] // as a bot with the intent Guilds is told of them
    url: () => string
  },
): Gateway {
  const sockets = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, Session>()
  let waiting: { count: number; resolve: () => void }[] = []
  let refusing = false
  let [identified, resumed] = [0, 0]

  server.on('upgrade', (request, socket, head) => {
    if (refusing) return socket.destroy()
    sockets.handleUpgrade(request, socket, head, (ws) => greet(ws))
  })

  const online = (): Session[] =>
    [...sessions.values()].filter(({ socket }) => socket?.readyState === 1)
  const told = (): void => {
    waiting = waiting.filter(({ count, resolve }) => {
      if (online().length < count) return true
      resolve()
      return false
    })
  }

  function greet(ws: WebSocket): void {
    const send = (op: number, d: unknown = null): void =>
      ws.send(JSON.stringify({ op, d, s: null, t: null }))
    ws.on('error', () => ws.terminate())
    ws.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw))
      if (op === HEARTBEAT) return send(HEARTBEAT_ACK)
      if ((op === IDENTIFY || op === RESUME) && d.token !== options.token())
        return ws.close(4004, 'Authentication failed.')
      if (op === IDENTIFY) {
        const session: Session = { id: `session-${++identified}`, seq: 0, log: [], socket: ws }
        sessions.set(session.id, session)
        emit(session, 'READY', options.ready(session.id))
        if ((d.intents & GUILDS) !== 0)
          for (const guild of options.guilds()) emit(session, 'GUILD_CREATE', guild)
        return told()
      }
      if (op !== RESUME) return
      const session = sessions.get(d.session_id)
      if (!session) return send(INVALID_SESSION, false)
      resumed++
      session.socket = ws
      for (const { seq, frame } of session.log) if (seq > d.seq) ws.send(frame)
      emit(session, 'RESUMED', {})
      told()
    })
    send(HELLO, { heartbeat_interval: 41_250 })
  }

  function emit(session: Session, t: string, d: unknown): void {
    const frame = JSON.stringify({ op: DISPATCH, t, s: ++session.seq, d })
    session.log.push({ seq: session.seq, frame })
    if (session.log.length > 1000) session.log.shift()
    if (session.socket?.readyState === 1) session.socket.send(frame)
  }

  return {
    dispatch: (event, data) => {
      for (const session of sessions.values()) emit(session, event, data)
    },
    drop: (how) => {
      for (const { socket } of online()) {
        if (how === 'reconnect')
          socket?.send(JSON.stringify({ op: RECONNECT, d: null, s: null, t: null }))
        else if (how !== undefined) socket?.close(how)
        else socket?.terminate()
      }
    },
    refuse: () => {
      refusing = true
    },
    accept: () => {
      refusing = false
    },
    identified: () => identified,
    resumed: () => resumed,
    connected: (count = 1) =>
      new Promise((resolve) => {
        waiting.push({ count, resolve })
        told()
      }),
    close: async () => {
      for (const ws of sockets.clients) ws.terminate()
      await new Promise((resolve) => sockets.close(resolve))
    },
  }
}
