// A channel to post digests to: a loopback server that remembers what was posted, whoever dies meanwhile.
import { EventEmitter, once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Briefing } from '../../src/briefing.ts'
import { PlatformError } from '../../src/errors.ts'
import type { Poster } from '../../src/platforms/platform.ts'

export type Posted = { readonly key: string; readonly text: string; readonly repeat: boolean }

/** What the channel does with the next posts: takes them, refuses with a status, or drops the line before or after it took one. */
export type Does = number | 'take' | 'drop' | 'take and drop' | 'hang'

export type Channel = {
  readonly url: string
  readonly posted: readonly Posted[]
  /** How often it was asked for its history. */
  looks(): number
  /** What it does with the next posts, one after the other; after the last it takes what comes. */
  next(...doings: readonly Does[]): void
  /** Waits until a post hangs. */
  hangs(): Promise<void>
  /** Posts that hang arrive, however dead the one who sent them. */
  arrive(): void
  close(): void
}

export async function channel(): Promise<Channel> {
  const posted: Posted[] = []
  const hanging: { readonly message: Posted; readonly response: ServerResponse }[] = []
  const events = new EventEmitter()
  let doings: Does[] = []
  let looks = 0
  const server = createServer(async (request, response) => {
    const json = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    if (request.method === 'GET') {
      looks++
      return json(200, posted)
    }
    const message: Posted = JSON.parse(await text(request))
    const does = doings.shift() ?? 'take'
    if (typeof does === 'number') return json(does, { why: `status ${does}` })
    if (does === 'hang') {
      hanging.push({ message, response })
      return void events.emit('hangs')
    }
    if (does !== 'drop') posted.push(message)
    if (does !== 'take') return void response.destroy()
    json(200, { id: String(posted.length) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    looks: () => looks,
    next: (...then) => {
      doings = [...then]
    },
    hangs: async () => {
      if (hanging.length === 0) await once(events, 'hangs')
    },
    arrive: () => {
      for (const { message, response } of hanging.splice(0)) {
        posted.push(message)
        response.destroy()
      }
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** How the bot talks to it: a message for each heading of a briefing, or one. */
export function channelPoster(url: string, history: boolean): Poster {
  return {
    where: async (id) => ({ platform: 'discord', tenant: 'town', channel: id }),
    parts: (briefing) => messages(briefing).map((text) => ({ payload: { text } })),
    post: async (_place, { payload }, key, repeat) => {
      const body = JSON.stringify({ ...(payload as { text: string }), key, repeat })
      const response = await fetch(url, { method: 'POST', body })
      if (!response.ok)
        throw new PlatformError('discord', response.status, `refused with ${response.status}`)
      return { message: ((await response.json()) as { id: string }).id }
    },
    find: async (_place, key) => {
      if (!history) return 'cannot tell'
      const found = ((await (await fetch(url)).json()) as Posted[]).findIndex(
        (each) => each.key === key,
      )
      return found === -1 ? 'absent' : { message: String(found + 1) }
    },
    check: async () => [],
  }
}

function messages({ title, blocks }: Briefing): string[] {
  const texts: string[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') texts.push(block.text)
    else if (block.kind === 'note' && texts.length === 0) texts.push(`${title}: ${block.text}`)
  }
  return texts
}
