// The page as people use it: in a browser, by keyboard, narrow, dark, and with text that attacks it.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { after, before, type TestContext, test } from 'node:test'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { listen } from '../../src/http.ts'
import { log } from '../../src/log.ts'
import type { App, Reply, ShowDraft } from '../../src/platforms/platform.ts'
import { webPage } from '../../src/platforms/web/index.ts'
import { testApp } from '../app.ts'
import { ALL_BITS } from '../fixtures/hostile-bits.ts'

const PROGRAM = '/usr/bin/chromium'
const QUIET = ['quic', 'background-networking', 'component-update', 'sync', 'gpu']
const missing = !existsSync(PROGRAM)
if (missing && process.env.CI !== 'true')
  console.log(`left out, no ${PROGRAM}: the page in a browser`)
const skip = missing && process.env.CI !== 'true'

let browser: Browser
before(async () => {
  if (skip) return
  const args = ['--no-sandbox', ...QUIET.map((part) => `--disable-${part}`)]
  browser = await chromium.launch({ executablePath: PROGRAM, args })
})
after(() => browser?.close())

type Look = { colorScheme?: 'light' | 'dark'; width?: number; height?: number }

/** The page of a real app; what it complains of on its console fails the test. */
async function open(t: TestContext, app: App, look: Look = {}): Promise<Page> {
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    metrics: async () => '',
    log: log('silent'),
  })
  await webPage({ server, log: log('silent') }).start(app)
  const { width = 1000, height = 800, colorScheme = 'light' } = look
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => complaints.push(`a dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`asked for ${request.url()}`)
  })
  t.after(async () => {
    await context.close()
    await server.stop(AbortSignal.abort())
    assert.deepEqual(complaints, [])
  })
  await page.goto(server.url)
  await page.locator('.examples button').first().waitFor()
  return page
}

const WHO = { user: 'web:x', place: { platform: 'web', tenant: 'web', channel: 'page' } }

const replies = (page: Page): Locator => page.locator('.exchange > :is(.answer, .apology)')

async function ask(page: Page, line: string): Promise<Locator> {
  const before = await replies(page).count()
  await page.locator('#line').fill(line)
  await page.keyboard.press('Enter')
  const reply = replies(page).nth(before)
  await reply.waitFor()
  return reply
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement.id || document.activeElement.textContent`)

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'))
  return page.evaluate(async () => {
    const run = Reflect.get(globalThis, 'axe') as typeof import('axe-core')
    const { violations } = await run.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

const path = (app: App, last: string): string => {
  const found = app.commands().find(({ path }) => path.length > 1 && path.at(-1) === last)
  assert.ok(found, `no story has the command ${last}`)
  return `/${found.path.join(' ')}`
}

const quoted = (app: App): string => app.suggest(['quote'], 'speaker', '')[0]?.value ?? ''

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the ${colorScheme} page, before an answer and after`, {
    skip,
  }, async (t) => {
    const { app, close } = await testApp()
    t.after(close)
    const page = await open(t, app, { colorScheme })
    assert.deepEqual(await findings(page), [])
    await page.locator('#line').pressSequentially('/')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    assert.deepEqual(await findings(page), [])
    for (const last of ['summary', 'quotes', 'timeline']) await ask(page, path(app, last))
    await ask(page, '/help')
    await ask(page, '/nothing')
    await page.getByRole('button', { name: 'Sources' }).first().click()
    await page.locator('.passages .answer').waitFor()
    assert.deepEqual(await findings(page), [])
  })
}

test('a person with a keyboard alone types, chooses, reads, turns the page and sees the sources', {
  skip,
}, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app)
  const box = page.getByRole('combobox', { name: /^Ask with a command/ })
  assert.equal(await focused(page), 'line')

  await page.keyboard.type('/quotes')
  await page.locator('[data-line="/quotes"]').waitFor() // not the list of a letter before
  assert.equal(await box.getAttribute('aria-expanded'), 'true')
  await page.keyboard.press('ArrowDown')
  const chosen = page.locator(`#${await box.getAttribute('aria-activedescendant')}`)
  assert.equal(await chosen.getAttribute('aria-selected'), 'true')
  await page.keyboard.press('Enter')
  assert.equal(await box.inputValue(), `${path(app, 'quotes')} `)
  await page.getByRole('option', { name: /speaker:/ }).waitFor()
  await page.keyboard.press('Escape')
  assert.equal(await box.getAttribute('aria-expanded'), 'false')
  await page.keyboard.press('Enter')
  await replies(page).first().waitFor()
  assert.equal(await page.locator('.asked').textContent(), `You asked: ${path(app, 'quotes')}`)
  assert.equal(await focused(page), 'line')

  await page.keyboard.press('Shift+Tab')
  assert.equal(await focused(page), 'Why')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Why: / }).waitFor()
  assert.match(await page.locator('.passages').innerText(), /edition 1, characters \d+–\d+/)
  await page.keyboard.press('Enter')
  await page.locator('.passages').waitFor({ state: 'hidden' })

  await page.keyboard.press('Shift+Tab')
  assert.match(await focused(page), /^Sources/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Sources of: / }).waitFor()
  assert.equal(
    await page.getByRole('button', { name: /^Sources/ }).getAttribute('aria-expanded'),
    'true',
  )
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Sources of: / }).waitFor({ state: 'hidden' })

  await page.keyboard.press('Shift+Tab')
  assert.equal(await focused(page), 'Next page')
  await page.keyboard.press('Enter')
  await replies(page).nth(1).waitFor()
  const title = await replies(page).nth(1).locator('h2').getAttribute('id')
  assert.equal(await focused(page), title)
})

test('the name of a speaker is suggested while it is typed, and taken with Enter or Tab', {
  skip,
}, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app)
  const name = quoted(app)
  for (const key of ['Enter', 'Tab']) {
    await page.locator('#line').fill('')
    const typed = `/quote ${name.slice(0, 3).toLowerCase()}`
    await page.keyboard.type(typed)
    await page.locator(`[data-line="${typed}"]`).waitFor() // not the list of a letter before
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(key)
    assert.equal(await page.locator('#line').inputValue(), `/quote ${name}`)
    assert.equal(await focused(page), 'line')
  }
  await page.keyboard.press('Tab') // nothing is chosen: nobody is caught in the box
  assert.equal(await focused(page), 'Ask')
})

test('what was chosen for an earlier line is not taken for this one', { skip }, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app)
  await page.keyboard.type('/')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.route('**/api/suggest', () => {}) // the next suggestions never come
  await ask(page, '/help')
  assert.equal(await page.locator('.asked bdi').innerText(), '/help')
})

test('an example of the greeting answers at a click', { skip }, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app)
  await page.locator('.examples button').first().click()
  await replies(page).first().waitFor()
  assert.equal(await replies(page).first().getAttribute('class'), 'answer')
  assert.equal(await focused(page), 'line')
})

test('what goes wrong is an alert, also when the bot does not answer as it should', {
  skip,
}, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app)
  await ask(page, '/nothing')
  assert.match(await page.getByRole('alert').innerText(), /no command \/nothing/)
  await page.route('**/api/ask', (route) => route.fulfill({ body: 'not even JSON' }))
  await ask(page, '/help')
  assert.match(await page.getByRole('alert').last().innerText(), /reload the page/)
})

test('a draft stands in the place of the answer until it comes; who reads in it is not torn away', {
  skip,
}, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const asked = Promise.withResolvers<ShowDraft>()
  const gate = Promise.withResolvers<void>()
  const handleLine: App['handleLine'] = async (line, by, signal, draft) => {
    if (draft) asked.resolve(draft)
    await gate.promise
    return app.handleLine(line, by, signal)
  }
  const page = await open(t, { ...app, handleLine })
  const { answer: _, ...reply } = await app.handleLine(path(app, 'summary'), WHO)
  const draft: Reply = { ...reply, draft: true, briefing: { ...reply.briefing, actions: [] } }
  await page.locator('#line').fill(path(app, 'summary'))
  await page.keyboard.press('Enter')
  const show = await asked.promise
  show(draft)
  const first = page.locator('.exchange > .draft')
  await first.waitFor()
  assert.match(await page.getByRole('status').innerText(), /A draft is shown/)
  assert.equal(await page.locator('.exchange').getAttribute('aria-busy'), 'true')
  assert.equal(await focused(page), 'line')
  assert.deepEqual(await findings(page), [])
  await first.locator('sup a').first().focus()
  show({ ...draft, briefing: { ...draft.briefing, title: 'Marrowby: second draft' } })
  await page.getByRole('heading', { name: 'second draft' }).waitFor()
  assert.equal(await focused(page), '[1]')
  gate.resolve()
  await page.locator('.exchange > .answer[data-answer]').waitFor()
  assert.equal(await focused(page), '[1]')
  assert.equal(await page.locator('.exchange > .draft').count(), 0)
  assert.equal(await page.locator('.exchange').getAttribute('aria-busy'), 'false')
  await page.reload()
  await replies(page).first().waitFor()
  assert.equal(await replies(page).count(), 1)
})

test('a reload brings back what this tab has asked, as it was answered', { skip }, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app)
  const answer = await (await ask(page, path(app, 'summary'))).innerText()
  await ask(page, '/nothing')
  await page.reload()
  await replies(page).first().waitFor()
  assert.equal(await replies(page).first().innerText(), answer)
  assert.equal(await page.locator('.asked bdi').innerText(), path(app, 'summary'))
  await page.getByRole('button', { name: 'Sources' }).click()
  await page.locator('.passages .answer').waitFor()
})

test('at 320 pixels, which is 400 % zoom, nothing scrolls sideways', { skip }, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app, { width: 320, height: 256 })
  for (const last of ['summary', 'quotes', 'timeline', 'people', 'sources'])
    await ask(page, path(app, last))
  await ask(page, `/quote ${'x'.repeat(150)}`)
  await page.locator('#line').fill('/')
  await page.getByRole('option').first().waitFor()
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
})

test('a line that attacks the page is shown as it was typed', { skip }, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, app)
  const attack = ALL_BITS.filter((bit) => /[<>"&]/.test(bit))
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, 900)
  await ask(page, `/whosaid ${attack}`)
  assert.equal(await page.locator('.asked bdi').textContent(), `/whosaid ${attack}`)
  assert.equal(
    await page.locator('.transcript :is(script, img, svg, b, base, title, iframe)').count(),
    0,
  )
})

test('an answer that attacks the page is shown as it is written, and nothing of it comes alive', {
  skip,
}, async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const page = await open(t, { ...app, handleLine: async () => hostileReply })
  const reply = await ask(page, '/help')
  assert.equal(await reply.locator('bdi').first().textContent(), HOSTILE)
  assert.equal(await reply.locator(':is(script, img, svg, b, base, title, iframe)').count(), 0)
  assert.deepEqual(await reply.locator('a:not([href^="#"])').allInnerTexts(), ['evil.example'])
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 1000)
  assert.deepEqual(await findings(page), [])
})

// What HTML itself changes: NUL and lone surrogates become U+FFFD in any browser, and a carriage return a line feed.
const HOSTILE = ALL_BITS.join(' ').replaceAll('\0', '').replaceAll('\r', '').toWellFormed()
const EVIDENCE = { source: 1, start: 0, end: HOSTILE.length, text: HOSTILE }
const CLAIMS = [{ text: HOSTILE, evidence: [EVIDENCE] }]
const hostileReply: Reply = {
  answer: 'hostile',
  audience: 'everyone',
  page: 1,
  pages: 1,
  briefing: {
    title: HOSTILE,
    blocks: [
      { kind: 'heading', text: HOSTILE },
      { kind: 'paragraph', claims: CLAIMS },
      { kind: 'list', items: [{ label: HOSTILE, claims: CLAIMS }] },
      { kind: 'note', text: 'and the bridge was long '.repeat(2000) },
    ],
    sources: [
      {
        n: 1,
        article: 'a',
        edition: 1,
        reading: 'r',
        label: HOSTILE,
        title: HOSTILE,
        date: HOSTILE,
        url: 'javascript:alert(1)',
      },
      {
        n: 2,
        article: 'b',
        edition: 1,
        reading: 'r',
        label: 'x'.repeat(5000),
        url: 'https://bank.example@evil.example/',
      },
    ],
  },
}
