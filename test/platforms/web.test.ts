// The page's server side: who may ask, what is suggested, what is refused.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { listen } from '../../src/http.ts'
import { log } from '../../src/log.ts'
import type { Pace } from '../../src/platforms/drafts.ts'
import { completions, examples } from '../../src/platforms/line.ts'
import type { App, Platform } from '../../src/platforms/platform.ts'
import { webPage } from '../../src/platforms/web/index.ts'
import { type TestApp, testApp } from '../app.ts'
import { record } from '../fakes/slack/limits.ts'
import { honest, modelled } from '../modelled.ts'

type Site = { readonly app: App; readonly url: string; readonly web: Platform }

async function site(t: TestContext, given?: TestApp, pace?: Pace): Promise<Site> {
  const { app, close } = given ?? (await testApp())
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    metrics: async () => '',
    log: log('silent'),
  })
  const web = webPage({ server, log: log('silent'), pace })
  await web.start(app)
  t.after(async () => {
    await server.stop(AbortSignal.abort())
    if (!given) close()
  })
  return { app, url: server.url, web }
}

const post = (url: string, body: unknown, cookie = ''): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

/** A browser that has opened the page: its cookie. */
async function visitor({ url }: Site): Promise<string> {
  const [set = ''] = (await post(`${url}api/hello`, {})).headers.getSetCookie()
  return set.split(';')[0] ?? ''
}

const html = async (response: Promise<Response>): Promise<string> => {
  const body: unknown = await (await response).json()
  return typeof body === 'object' && body !== null && 'html' in body ? String(body.html) : ''
}

const command = (app: App, last: string): string => {
  const found = app.commands().find(({ path }) => path.length > 1 && path.at(-1) === last)
  assert.ok(found, `no story has the command ${last}`)
  return `/${found.path.join(' ')}`
}

const lines = (line: string, app: App): string[] => completions(line, app).map(({ line }) => line)

test('the page and its parts are served, each as what it is', async (t) => {
  const { url } = await site(t)
  const types = {
    '': 'text/html',
    'page.css': 'text/css',
    'page.js': 'text/javascript',
    'page.svg': 'image/svg',
  }
  for (const [path, type] of Object.entries(types)) {
    const response = await fetch(url + path)
    assert.equal(response.status, 200)
    assert.ok(response.headers.get('content-type')?.startsWith(type), path)
  }
  assert.equal((await fetch(`${url}index.ts`)).status, 404)
})

test('the page holds no script, style or address but its own', async (t) => {
  const { url } = await site(t)
  const page = await (await fetch(url)).text()
  assert.doesNotMatch(page, /https?:|\son\w+=|style=|<style|<script>/)
})

test('a session begins with the first call of the page, not with a visit from a link elsewhere', async (t) => {
  const { url } = await site(t)
  assert.deepEqual((await fetch(url)).headers.getSetCookie(), [])
  const [cookie = ''] = (await post(`${url}api/hello`, {})).headers.getSetCookie()
  assert.match(cookie, /^communique=[\w-]{32};/)
  assert.match(cookie, /HttpOnly/)
  assert.match(cookie, /SameSite=Strict/)
  const again = await post(`${url}api/hello`, {}, cookie.split(';')[0])
  assert.deepEqual(again.headers.getSetCookie(), [])
})

test('without a session, or with one that was made up, nothing is answered', async (t) => {
  const { url } = await site(t)
  for (const cookie of ['', 'communique=admin', 'communique=']) {
    const response = await post(`${url}api/ask`, { line: '/help' }, cookie)
    assert.equal(response.status, 403)
    assert.match(await response.text(), /reload/)
  }
})

test('what is not from the page is refused in a sentence', async (t) => {
  const here = await site(t)
  const cookie = await visitor(here)
  const bodies = [{}, { line: 1 }, { line: 'x'.repeat(3000) }, [], undefined]
  for (const body of bodies)
    assert.equal((await post(`${here.url}api/ask`, body, cookie)).status, 400)
  const opens = [
    { answer: 'x', show: 'all' },
    { answer: 'x', show: 'page', page: 0.5 },
    { show: 'page' },
  ]
  for (const body of opens)
    assert.equal((await post(`${here.url}api/open`, body, cookie)).status, 400)
  const form = await fetch(`${here.url}api/ask`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'text/plain' }, // what a form of another site may send unasked
    body: JSON.stringify({ line: '/help' }),
  })
  assert.equal(form.status, 400)
})

test('an answer that is for the asker alone opens only in the browser that asked', async (t) => {
  const here = await site(t)
  const asker = await visitor(here)
  const other = await visitor(here)
  const user = `web:${asker.split('=')[1]}`
  const place = { platform: 'web', tenant: 'web', channel: 'page' }
  const { answer } = await here.app.handleLine('/help', { place, user })
  const open = (cookie: string) =>
    html(post(`${here.url}api/open`, { answer, show: 'page' }, cookie))
  assert.match(await open(asker), /^<article/)
  assert.match(await open(other), /role="alert"/)
})

test('an unknown command is an apology that names the nearest', async (t) => {
  const here = await site(t)
  const answer = html(post(`${here.url}api/ask`, { line: '/qoute x' }, await visitor(here)))
  assert.match(await answer, /role="alert"[\s\S]*\/quote/)
})

test('a stop waits for what is being answered', async (t) => {
  const here = await site(t)
  const cookie = await visitor(here)
  const begun = Promise.withResolvers<void>()
  const go = Promise.withResolvers<void>()
  const slow: App['handleLine'] = async (...ask) => {
    begun.resolve()
    await go.promise
    return here.app.handleLine(...ask)
  }
  await here.web.start({ ...here.app, handleLine: slow })
  const running = html(post(`${here.url}api/ask`, { line: '/help' }, cookie))
  await begun.promise
  const stopped = here.web.stop(new AbortController().signal)
  go.resolve()
  await stopped
  assert.match(await running, /^<article/)
})

test('a page that was stopped takes nothing new and says so', async (t) => {
  const here = await site(t)
  const cookie = await visitor(here)
  const line = command(here.app, 'summary')
  assert.match(await html(post(`${here.url}api/ask`, { line }, cookie)), /^<article/)
  await here.web.stop(new AbortController().signal)
  const late = await post(`${here.url}api/ask`, { line }, cookie)
  assert.equal(late.status, 503)
  assert.match(await late.text(), /stopping/)
})

test('commands are suggested from the first letter, with or without the slash', async (t) => {
  const { app } = await site(t)
  assert.equal(lines('/quo', app)[0], '/quote ')
  assert.equal(lines('Quo', app)[0], '/quote ')
  assert.ok(lines('summ', app).some((line) => line.startsWith(command(app, 'summary'))))
  assert.ok(lines('/', app).length > 3)
  assert.deepEqual(lines('/no such thing', app), [])
})

test('options are suggested once each, and their values behind the colon', async (t) => {
  const { app } = await site(t)
  const quotes = command(app, 'quotes')
  assert.ok(lines(`${quotes} `, app).includes(`${quotes} speaker:`))
  assert.ok(!lines(`${quotes} speaker:x `, app).includes(`${quotes} speaker:x speaker:`))
  const summary = command(app, 'summary')
  assert.deepEqual(lines(`${summary} length:sh`, app), [`${summary} length:short`])
})

test('every name that is suggested is understood when it is taken', async (t) => {
  const { app } = await site(t)
  const place = { platform: 'web', tenant: 'web', channel: 'page' }
  const offers = [...lines('/quote ', app), ...lines('/quote speaker:', app)]
  assert.ok(offers.length >= 4)
  for (const [i, line] of offers.entries()) {
    const reply = await app.handleLine(line, { place, user: `web:${i}` })
    assert.ok(reply.answer, line)
  }
})

test('the greeting offers three lines that are answered', async (t) => {
  const { app } = await site(t)
  const place = { platform: 'web', tenant: 'web', channel: 'page' }
  const offered = examples(app)
  assert.equal(offered.length, 3)
  for (const line of offered)
    assert.ok((await app.handleLine(line, { place, user: 'web:x' })).answer, line)
})

test('the page is sent a line for each draft and then the answer, one line where there is no draft', async (t) => {
  const there = await modelled(t, (request) => ({ ...honest(request), pause: 2 }))
  const here = await site(t, there, { first: 0, gap: 0 })
  const cookie = await visitor(here)
  const ask = (line: string) => post(`${here.url}api/ask`, { line }, cookie)
  const grown = await ask('/town summary')
  assert.match(grown.headers.get('content-type') ?? '', /ndjson/)
  const lines = (await grown.text())
    .trim()
    .split('\n')
    .map((line) => record(JSON.parse(line)))
  const last = lines.at(-1)
  assert.ok(lines.length > 1)
  for (const each of lines.slice(0, -1)) {
    assert.equal(each.draft, true)
    assert.match(String(each.html), /^<article class="answer draft"[\s\S]*A draft: /)
    assert.doesNotMatch(String(each.html), /<button|data-answer/)
  }
  assert.deepEqual(Object.keys(last ?? {}), ['html'])
  assert.match(String(last?.html), /^<article class="answer" data-answer=/)
  const plain = await ask('/help')
  assert.match(plain.headers.get('content-type') ?? '', /application\/json/)
  assert.match(String(record(await plain.json()).html), /^<article/)
})
