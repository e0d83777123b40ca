// The page: an interface of JSON over the app, and the files that use it.
import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { stream } from 'hono/streaming'
import { z } from 'zod'
import { reason } from '../../errors.ts'
import type { HttpServer } from '../../http.ts'
import type { Log } from '../../log.ts'
import { words } from '../../words.ts'
import { drafts, type Pace } from '../drafts.ts'
import { completions, examples } from '../line.ts'
import type { App, Platform, Reply, ShowDraft } from '../platform.ts'
import { examplesMarkup, replyMarkup } from './render.ts'

const LINE = 2000 // characters; the app refuses earlier, with a sentence
/** Nobody counts what goes to the page; but an answer that comes within half a second should not flicker. */
const PACE: Pace = { first: 500, gap: 0 }
const MOST = 12 // entries of the list under the box; more is no help to a reader

// All that the page sends. The app says what is wrong with a line; here only the shape counts.
const Ask = z.object({ line: z.string().max(LINE) })
const Open = z.object({
  answer: z.string().max(64),
  show: z.enum(['page', 'sources', 'why']),
  page: z.number().int().min(1).max(10_000).optional(),
})

const FILES = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.combobox.js': ['page.combobox.js', 'text/javascript; charset=utf-8'],
  '/page.svg': ['page.svg', 'image/svg+xml'],
} as const

/** The page as a platform: `start` mounts it on the server, which somebody else closes. */
export function webPage({
  server,
  log,
  pace = PACE,
}: {
  readonly server: HttpServer
  readonly log: Log
  readonly pace?: Pace
}): Platform {
  const running = new Set<Promise<Reply>>()
  let stopping = false

  const wait = async (reply: Promise<Reply>): Promise<Reply> => {
    running.add(reply)
    return reply.finally(() => running.delete(reply))
  }

  return {
    name: 'web',
    async start(app) {
      const routes = new Hono()
      routes.use(async (c, next) =>
        stopping ? c.json({ problem: words.page.stopping }, 503) : next(),
      )
      await serveFiles(routes)
      serveApi(routes, app, { wait, pace })
      routes.onError((error, c) => {
        log.error({ path: c.req.path, error: reason(error), stack: error.stack }, 'the page failed')
        return c.json({ problem: words.page.broken }, 500)
      })
      server.mount(routes.fetch)
    },
    async stop(signal) {
      stopping = true
      const cut = new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      await Promise.race([Promise.allSettled(running), cut])
    },
  }
}

async function serveFiles(routes: Hono): Promise<void> {
  const all = Object.entries(FILES).map(async ([path, [file, type]]) => {
    const text = await readFile(new URL(file, import.meta.url), 'utf8')
    routes.get(path, (c) => c.body(text, 200, { 'content-type': type }))
  })
  await Promise.all(all)
}

type Serving = {
  readonly wait: (reply: Promise<Reply>) => Promise<Reply>
  readonly pace: Pace
}

function serveApi(routes: Hono, app: App, { wait, pace }: Serving): void {
  const place = { platform: 'web', tenant: 'web', channel: 'page' }

  // A page opened from a link elsewhere comes without the cookie (SameSite=Strict), so that "none" there says nothing:
  // only the page's own first call, which does carry it, may hand out a new one.
  routes.post('/api/hello', async (c) => {
    if (session(c) === undefined) welcome(c)
    return c.json({ html: String(await examplesMarkup(examples(app))) })
  })
  routes.post('/api/suggest', async (c) => {
    const asked = Ask.safeParse(await sent(c))
    if (!asked.success) return c.json({ problem: words.page.badRequest }, 400)
    return c.json(completions(asked.data.line, app).slice(0, MOST))
  })
  routes.post('/api/ask', async (c) => {
    const asked = Ask.safeParse(await sent(c))
    const user = session(c)
    if (!asked.success) return c.json({ problem: words.page.badRequest }, 400)
    if (user === undefined) return c.json({ problem: words.page.noSession }, 403)
    const { line } = asked.data
    return grow(c, pace, (draft) =>
      wait(app.handleLine(line, { place, user }, c.req.raw.signal, draft)),
    )
  })
  routes.post('/api/open', async (c) => {
    const action = Open.safeParse(await sent(c))
    const user = session(c)
    if (!action.success) return c.json({ problem: words.page.badRequest }, 400)
    if (user === undefined) return c.json({ problem: words.page.noSession }, 403)
    return show(c, await wait(app.open(action.data, { user, place })))
  })
}

const COOKIE = 'communique'
const SESSION = /^[A-Za-z0-9_-]{32}$/
const AGE = 30 * 86_400 // seconds: as long as an answer is kept

/** Who uses the page: a random value that only this browser has; undefined where it has none. */
function session(c: Context): string | undefined {
  const value = getCookie(c, COOKIE)
  return value !== undefined && SESSION.test(value) ? `web:${value}` : undefined
}

function welcome(c: Context): void {
  const value = randomBytes(24).toString('base64url')
  setCookie(c, COOKIE, value, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: AGE })
}

/** The body, if it says that it is JSON: a form of another site cannot say so without being asked first. */
async function sent(c: Context): Promise<unknown> {
  if (!c.req.header('content-type')?.startsWith('application/json')) return undefined
  return c.req.json().catch(() => undefined)
}

async function show(c: Context, reply: Reply): Promise<Response> {
  return c.json({ html: String(await replyMarkup(reply, newKey())) })
}

const newKey = (): string => `r-${randomUUID()}`

/** One object where the answer comes before a draft is due; else lines of JSON: each draft, marked so, and the answer. */
async function grow(
  c: Context,
  pace: Pace,
  ask: (draft: ShowDraft) => Promise<Reply>,
): Promise<Response> {
  const key = newKey()
  const out = Promise.withResolvers<{ writeln(line: string): Promise<unknown> }>()
  const due = Promise.withResolvers<undefined>()
  let growing = false
  const line = async (reply: Reply): Promise<string> =>
    JSON.stringify({ html: String(await replyMarkup(reply, key)), draft: reply.draft })
  const paced = drafts(
    async (draft) => {
      growing = true
      due.resolve(undefined)
      await (await out.promise).writeln(await line(draft))
    },
    pace,
    () => {}, // who reads it has gone
  )
  const work = ask(paced.take)
  paced.begin()
  await Promise.race([work, due.promise])
  if (!growing) {
    await paced.end()
    return c.body(await line(await work), 200, { 'content-type': 'application/json' })
  }
  c.header('content-type', 'application/x-ndjson')
  return stream(c, async (writing) => {
    out.resolve(writing)
    const reply = await work
    await paced.end()
    await writing.writeln(await line(reply))
  })
}
