// A loopback server that speaks OpenAI's chat completions, streamed, and answers as a test scripts it.
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** What a request held, as far as a test looks at it. */
export type Request = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly response_format?: unknown
  readonly max_tokens?: number
  readonly max_completion_tokens?: number
}

/** What the server does with a request. */
export type Script = {
  readonly status?: number // instead of an answer
  readonly pieces?: readonly string[]
  readonly pause?: number // ms before each piece
  readonly cut?: boolean // the line drops after the pieces
  readonly end?: 'stop' | 'length' | 'content_filter'
  readonly usage?: boolean // whether it counts tokens; absent: yes
}

export type FakeModel = {
  readonly url: string
  readonly requests: Request[]
  /** What the passages and the task of the last request were. */
  order(): {
    readonly passages: readonly { n: number; text: string }[]
    readonly [name: string]: unknown
  }
  close(): Promise<void>
}

export type Habits = {
  readonly key?: string // asked for, where it is set
  readonly refuses?: readonly (keyof Request)[] // parameters that it does not know
}

/** Starts a server; `script` is asked at each request that is in order. */
export async function fakeModel(
  script: (request: Request, n: number) => Script,
  { key, refuses = [] }: Habits = {},
): Promise<FakeModel> {
  const requests: Request[] = []
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part as Buffer)
    if (incoming.url === '/v1/models') return listed(response)
    if (incoming.url !== '/v1/chat/completions') return failed(response, 404)
    const request = JSON.parse(Buffer.concat(parts).toString()) as Request
    if (key !== undefined && incoming.headers.authorization !== `Bearer ${key}`)
      return failed(response, 401)
    const unknown = refuses.find((name) => request[name] !== undefined)
    requests.push(request)
    if (unknown !== undefined) return failed(response, 400, `unknown parameter ${unknown}`)
    const { status, ...answer } = script(request, requests.length)
    if (status !== undefined) return failed(response, status)
    await streamed(response, request.model, answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    order: () => JSON.parse(requests.at(-1)?.messages.at(-1)?.content ?? '{}'),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The pieces of an answer of these sentences, as a server that is held to a schema sends them. */
export const sentences = (
  ...all: readonly { readonly text: string; readonly passages: readonly number[] }[]
): readonly string[] => {
  const json = JSON.stringify({ sentences: all })
  return json.match(/.{1,7}/gs) ?? []
}

function listed(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ object: 'list', data: [{ id: 'listed', object: 'model' }] }))
}

function failed(response: ServerResponse, status: number, message = 'no'): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-should-retry': 'false' })
  response.end(JSON.stringify({ error: { message, type: 'error' } }))
}

async function streamed(
  response: ServerResponse,
  model: string,
  { pieces = [], pause, cut, end = 'stop', usage = true }: Script,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  const send = (rest: object): boolean =>
    response.write(
      `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 0, model, ...rest })}\n\n`,
    )
  for (const content of pieces) {
    if (pause !== undefined) await wait(pause)
    if (response.destroyed) return
    send({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })
  }
  if (cut) return void setImmediate(() => response.destroy())
  send({ choices: [{ index: 0, delta: {}, finish_reason: end }] })
  if (usage)
    send({ choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } })
  response.end('data: [DONE]\n\n')
}
