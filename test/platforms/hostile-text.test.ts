// A corpus written to break out, read by the real loader, asked through the real app, shown on every surface.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { render } from '../../src/platforms/console/render.ts'
import type { Reply } from '../../src/platforms/platform.ts'
import { replyMarkup } from '../../src/platforms/web/render.ts'
import { BY, type TestApp, testApp } from '../app.ts'
import { SPEAKER, writeHostileCorpus } from '../fixtures/hostile.ts'

const folder = mkdtempSync(join(tmpdir(), 'communique-hostile-'))
let bot: TestApp
let replies: Reply[]

const LINES = [
  '/town summary',
  '/town summary long',
  '/town timeline',
  '/town people',
  '/town sources',
  '/town quotes',
  `/quote ${SPEAKER}`,
  '/whosaid everyone',
  '/whosaid script',
  '/town ask What did Blank say about the bridge?',
  '/quote @everyone',
  '/quote <script>alert(1)</script>',
  '/quote __proto__',
  '/whosaid "; DROP TABLE article; --',
  '/town ask NEAR(a b) * OR -x AND "',
  '/status',
]

before(async () => {
  writeHostileCorpus(folder)
  bot = await testApp({ folder, limits: { wordsPerArticle: 120, asksPerMinute: 1000 } })
  replies = []
  for (const line of LINES) {
    let reply = await bot.reply(line)
    replies.push(reply)
    for (const action of reply.briefing.actions ?? []) {
      reply = await bot.app.open(action, BY)
      replies.push(reply)
    }
  }
})
after(() => {
  bot.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every command answers or apologises in a sentence; none fails', () => {
  const failed = replies.filter(({ briefing }) =>
    /logged under/.test(JSON.stringify(briefing.blocks)),
  )
  assert.deepEqual(failed, [])
  assert.ok(replies.filter(({ answer }) => answer).length > 12)
})

test('what the attacker wrote is really shown', () => {
  const shown = JSON.stringify(replies.map(({ briefing }) => briefing))
  for (const bit of ['@everyone', '<!channel>', '<@U1>', '<script'])
    assert.ok(shown.includes(bit), bit)
})

// C0 but the line break, DEL, C1, bidirectional controls, tag characters.
const STEERS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u

test('on a terminal nothing moves the cursor, makes a link, changes the clipboard or turns the line', () => {
  for (const reply of replies) {
    assert.doesNotMatch(render(reply, { width: 80, colour: false }), STEERS)
    const painted = render(reply, { width: 80, colour: true }).replace(/\u001b\[[0-4]m/g, '')
    assert.doesNotMatch(painted, STEERS)
  }
})

const ELEMENTS = new Set(
  'article h2 h3 p ul ol li figure blockquote figcaption div span bdi mark sup a button i section dl dt dd cite q b strong em small time footer header nav details summary aside'.split(
    ' ',
  ),
)

test('on the page nothing becomes an element, a handler or an address of the attacker’s', async () => {
  for (const [i, reply] of replies.entries()) {
    const { document } = parseHTML(`<main>${await replyMarkup(reply, `a${i}`)}</main>`)
    for (const element of document.querySelectorAll('main *')) {
      assert.ok(ELEMENTS.has(element.localName), `<${element.localName}>`)
      for (const { name, value } of element.attributes) {
        assert.doesNotMatch(name, /^on|^style$|^src/)
        if (name === 'href') assert.match(value, /^(?:#|https?:\/\/)/)
      }
    }
  }
})
