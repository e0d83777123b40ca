import assert from 'node:assert/strict'
import { Agent, request } from 'node:http'
import { type TestContext, test } from 'node:test'
import { UserError } from '../src/errors.ts'
import { type HttpServer, type HttpSettings, listen } from '../src/http.ts'
import { log } from '../src/log.ts'

const metrics = async (): Promise<string> => '# HELP x\nx 1\n'
const settings: HttpSettings = { host: '127.0.0.1', port: 0, metrics, log: log('silent') }

async function server(t: TestContext, changed: Partial<HttpSettings> = {}): Promise<HttpServer> {
  const made = await listen({ ...settings, ...changed })
  t.after(() => made.stop(AbortSignal.abort()))
  return made
}

/** fetch sets its own Host; a stranger's browser sends another. */
function statusFor(to: HttpServer, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: to.port, path: '/healthz', headers })
    sent.once('error', reject)
    sent.once('response', (response) => resolve(response.resume().statusCode ?? 0))
    sent.end()
  })
}

test('health and metrics are there without a page, and nothing else is', async (t) => {
  const { url } = await server(t)
  const [health, counters, page] = await Promise.all(
    ['healthz', 'metrics', ''].map((path) => fetch(url + path)),
  )
  assert.equal(await health?.text(), 'ok\n')
  assert.match(counters?.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  assert.equal(await counters?.text(), await metrics())
  assert.equal(page?.status, 404)
})

test('port 0 gives back the real port, in the address too', async (t) => {
  const { port, url } = await server(t)
  assert.ok(port > 0)
  assert.equal(url, `http://127.0.0.1:${port}/`)
})

test('a server for all interfaces tells an address that can be opened', async (t) => {
  const { url } = await server(t, { host: '0.0.0.0' })
  assert.equal((await fetch(`${url}healthz`)).status, 200)
})

test('only the names of this server are answered, each with its port', async (t) => {
  const own = await server(t)
  const hosts = ['127.0.0.1', 'localhost', 'LocalHost', '[::1]']
  for (const host of hosts) assert.equal(await statusFor(own, { host: `${host}:${own.port}` }), 200)
  const strangers = [
    'evil.example',
    `evil.example:${own.port}`,
    `127.0.0.1.evil.example:${own.port}`,
    'localhost',
    'localhost:1',
    `localhost.:${own.port}`,
    `user@localhost:${own.port}`,
  ]
  for (const host of strangers) assert.notEqual(await statusFor(own, { host }), 200, host)
})

test('a configured name is answered as well', async (t) => {
  const own = await server(t, { host: 'localhost' })
  assert.equal((await fetch(`http://localhost:${own.port}/healthz`)).status, 200)
})

test('no other site is answered, also under the right name', async (t) => {
  const own = await server(t)
  const host = `localhost:${own.port}`
  const status = (origin: string) => statusFor(own, { host, origin })
  assert.equal(await status(`http://${host}`), 200)
  const strangers = ['https://evil.example', 'null', `https://${host}`, 'http://localhost:1', '']
  for (const origin of strangers) assert.equal(await status(origin), 403, origin)
})

test('every answer carries the headers that keep a page closed, refusals too', async (t) => {
  const { url } = await server(t)
  for (const path of ['healthz', 'metrics', 'nowhere']) {
    const { headers } = await fetch(url + path)
    assert.match(
      headers.get('content-security-policy') ?? '',
      /^default-src 'none'; script-src 'self'/,
    )
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe|\*|data:/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
  }
  const refused = await fetch(url, { headers: { origin: 'https://evil.example' } })
  assert.equal(refused.headers.get('x-content-type-options'), 'nosniff')
})

test('what is too long is refused before it is read', async (t) => {
  const own = await server(t)
  own.mount(async (request) => new Response(await request.text()))
  const send = (body: string) => fetch(own.url, { method: 'POST', body })
  assert.equal((await send('x'.repeat(16_000))).status, 200)
  assert.equal((await send('x'.repeat(17_000))).status, 413)
})

test('a page that fails says so and hides why', async (t) => {
  const own = await server(t)
  own.mount(() => {
    throw new Error('secret')
  })
  const response = await fetch(own.url)
  assert.equal(response.status, 500)
  assert.doesNotMatch(await response.text(), /secret/)
})

test('a port in use is one sentence that says what to do', async (t) => {
  const { port } = await server(t)
  const says = new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use: .*PORT`)
  const second = listen({ ...settings, port })
  await assert.rejects(second, (e) => e instanceof UserError && says.test(e.message))
})

test('an address of another machine is one sentence that says what to do', async () => {
  const foreign = listen({ ...settings, host: '192.0.2.1' }) // kept for documents (RFC 5737): nobody has it
  await assert.rejects(foreign, (e) => e instanceof UserError && /HOST/.test(e.message))
})

test('stopping waits for what runs, and for no connection that only stays open', async (t) => {
  const own = await listen(settings)
  const agent = new Agent({ keepAlive: true })
  t.after(() => agent.destroy())
  const go = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  own.mount(async () => {
    begun.resolve()
    await go.promise
    return new Response('done')
  })
  const running = new Promise<number>((resolve) =>
    request({ agent, port: own.port, host: '127.0.0.1' }, (response) =>
      resolve(response.resume().statusCode ?? 0),
    ).end(),
  )
  await begun.promise
  const stopped = own.stop(new AbortController().signal)
  go.resolve()
  assert.equal(await running, 200)
  await stopped
  await assert.rejects(fetch(own.url))
})

test('at the end of its time a stop cuts what still runs', async () => {
  const own = await listen(settings)
  const begun = Promise.withResolvers<void>()
  own.mount(() => {
    begun.resolve()
    return new Promise<never>(() => {})
  })
  const running = fetch(own.url)
  await begun.promise
  const time = new AbortController()
  const stopped = own.stop(time.signal)
  time.abort()
  await assert.rejects(running)
  await stopped
})
