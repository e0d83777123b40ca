// The one server of the process: /healthz and /metrics always, the page where it is mounted. It answers no other site.
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { isIPv6 } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { reason, UserError } from './errors.ts'
import type { Log } from './log.ts'

export type Handler = (request: Request) => Response | Promise<Response>

export type HttpServer = {
  readonly url: string // as a person on this machine opens it: 'http://127.0.0.1:8080/'
  readonly port: number // the real one, also where 0 was asked for
  /** From now on `handler` answers what is not /healthz or /metrics. */
  mount(handler: Handler): void
  /** Takes no new connection, waits for what runs until `signal` fires, closes. */
  stop(signal: AbortSignal): Promise<void>
}

export type HttpSettings = {
  readonly host: string
  readonly port: number // 0: any free one
  readonly metrics: () => Promise<string> // Prometheus' text format
  readonly log: Log
}

const BODY = 16 * 1024 // bytes; a line is at most 2,000 characters
const REQUEST_TIME = 10_000 // ms in which a request must have arrived whole: a slow sender holds no connection
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

// 'none' first, so that what is not named here is refused. Trusted types: the page's script has one door for markup.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types communique',
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/**
 * A server that listens.
 * @throws {UserError} where it cannot: the port is taken, the address is not this machine's
 */
export async function listen({ host, port, metrics, log }: HttpSettings): Promise<HttpServer> {
  let page: Handler | undefined
  let own: ReadonlySet<string> = new Set()
  let stopping = false

  const routes = new Hono()
  routes.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
    if (stopping) c.header('connection', 'close')
  })
  routes.use(refusesStrangers(() => own))
  routes.use(bodyLimit({ maxSize: BODY, onError: tooLarge }))
  routes.get('/healthz', (c) => c.text('ok\n'))
  routes.get('/metrics', async (c) =>
    c.body(await metrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  routes.all('*', (c) => page?.(c.req.raw) ?? c.text('There is no such page.\n', 404))
  routes.onError((error, c) => {
    log.error({ path: c.req.path, error: reason(error), stack: error.stack }, 'a request failed')
    return c.text('Something went wrong here; the log of the bot says what.\n', 500)
  })

  const listener = getRequestListener(routes.fetch, { overrideGlobalObjects: false })
  const timeouts = { headersTimeout: REQUEST_TIME, requestTimeout: REQUEST_TIME }
  const server = createServer(timeouts, (request, response) => void listener(request, response))
  const real = await bound(server, host, port)
  own = ownNames(host, real)
  server.on('error', (error) => log.error({ error: reason(error) }, 'the server failed'))

  return {
    url: `http://${LOOPBACK.includes(bracketed(host)) ? bracketed(host) : everywhere(host)}:${real}/`,
    port: real,
    mount(handler) {
      page = handler
      if (LOOPBACK.includes(bracketed(host))) return
      log.warn(
        { host },
        'the page can be reached from other machines; HOST=127.0.0.1 keeps it here',
      )
    },
    async stop(signal) {
      stopping = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const cut = (): void => server.closeAllConnections()
      if (signal.aborted) cut()
      signal.addEventListener('abort', cut, { once: true })
      await closed
      signal.removeEventListener('abort', cut)
    },
  }
}

/**
 * DNS rebinding: a stranger's name may be made to point at 127.0.0.1, and then a stranger's page reads what it likes.
 * The Host tells the two apart; the Origin tells who sends a form or a fetch to the right Host.
 */
function refusesStrangers(own: () => ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    if (!host || !own().has(host))
      return c.text('This server does not answer under that name.\n', 421)
    const origin = c.req.header('origin')?.toLowerCase()
    if (origin !== undefined && origin !== `http://${host}`) {
      return c.text('This server does not answer other sites.\n', 403)
    }
    await next()
  }
}

function ownNames(host: string, port: number): ReadonlySet<string> {
  const names = [...LOOPBACK, bracketed(host).toLowerCase()]
  const withPort = names.map((name) => `${name}:${port}`)
  return new Set(port === 80 ? [...names, ...withPort] : withPort) // a browser leaves out :80
}

const bracketed = (host: string): string => (isIPv6(host) ? `[${host}]` : host)

/** An address for all interfaces cannot be opened; loopback is one of them. */
const everywhere = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : bracketed(host)

const tooLarge = (c: Context): Response =>
  c.text(`That is too long: at most ${BODY / 1024} kB.\n`, 413)

async function bound(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)))
    server.listen(port, host, resolve)
  })
  return (server.address() as AddressInfo).port // never a string or null: a TCP server that listens
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(
        `Port ${port} on ${host} is in use: stop the program that has it, or set PORT to another number (0 takes any free one).`,
      )
    case 'EACCES':
      return new UserError(
        `Port ${port} needs more rights than this user has: set PORT to a number from 1024 up.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(
        `"${host}" is not an address of this machine: set HOST to 127.0.0.1, or to one that is.`,
      )
    default:
      return error
  }
}
