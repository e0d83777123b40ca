// What only Slack has: envelopes, pickers, threads, deliveries that repeat, tokens, and a line that breaks.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { PlatformError } from '../../src/errors.ts'
import type { Log } from '../../src/log.ts'
import type { App } from '../../src/platforms/platform.ts'
import { slackPlatform } from '../../src/platforms/slack/index.ts'
import { testApp } from '../app.ts'
import { buttons, read, settings } from '../fakes/slack/harness.ts'
import { CHANNEL, type FakeSlack, fakeSlack, TEAM } from '../fakes/slack/index.ts'
import { type Fields, list, record } from '../fakes/slack/limits.ts'

const ADA = { user: 'U1ADA' }
const BEN = { user: 'U2BEN' }

type Said = { readonly level: string; readonly text: string }

/** A log that a test can wait for. */
function listening(): { log: Log; said: readonly Said[]; until(pattern: RegExp): Promise<Said> } {
  const said: Said[] = []
  let wake: () => void = () => {}
  const at = (level: string) => (fields: object, message: string) => {
    said.push({ level, text: `${message} ${JSON.stringify(fields)}` })
    wake()
  }
  return {
    said,
    log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    async until(pattern) {
      for (;;) {
        const found = said.find(({ text }) => pattern.test(text))
        if (found) return found
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

type Setting = Partial<Parameters<typeof slackPlatform>[0]>

async function bot(t: TestContext, changed: Setting = {}, wrap = (app: App): App => app) {
  const town = await testApp()
  const fake = await fakeSlack()
  const platform = slackPlatform({ ...settings(fake), ...changed })
  t.after(async () => {
    await platform.stop(AbortSignal.timeout(1000))
    await fake.stop()
    town.close()
  })
  return { fake, platform, app: wrap(town.app), start: () => platform.start(wrap(town.app)) }
}

async function started(t: TestContext, changed: Setting = {}, wrap?: (app: App) => App) {
  const here = await bot(t, changed, wrap)
  await here.start()
  return here
}

const answer = async (fake: FakeSlack, line: string, who = ADA): Promise<Fields> => {
  const [, command = '', text = ''] = /^(\S+) ?(.*)$/.exec(line) ?? []
  const [first = {}] = await fake.slash(command, text, who).messages()
  return first
}

const text = (message: Fields): string => read(message).text

test('an envelope is acknowledged, empty, before the answer is made', async (t) => {
  const gate = Promise.withResolvers<void>()
  const { fake } = await started(t, {}, (app) => ({
    ...app,
    handleLine: async (...ask) => gate.promise.then(() => app.handleLine(...ask)),
  }))
  const { acknowledged, messages } = fake.slash('/town', 'summary', ADA)
  assert.deepEqual(await acknowledged, {})
  gate.resolve()
  assert.match(text((await messages())[0] ?? {}), /^Marrowby: summary/)
})

test('stories and /quote stand beside the command that carries everything, with a prefix where one is set', async (t) => {
  const { fake } = await started(t, { prefix: 'news-' })
  for (const line of [
    '/news-town summary',
    '/communique town summary',
    '/communique /town summary',
  ])
    assert.match(text(await answer(fake, line)), /^Marrowby: summary/)
  assert.match(text(await answer(fake, '/news-quote Brandt')), /Brandt/)
})

test('the command alone shows the help, and says where it is on Slack', async (t) => {
  const { fake } = await started(t)
  const help = text(await answer(fake, '/communique'))
  assert.match(help, /What you can ask/)
  assert.match(help, /\/communique help/)
  assert.match(text(await answer(fake, '/communique nonsense')), /\/communique help/)
})

test('what Slack escaped on the way is read as it was typed', async (t) => {
  const { fake } = await started(t)
  assert.match(
    text(await answer(fake, '/whosaid salt &amp; &lt;b&gt; &amp;amp;')),
    /"salt & <b> &amp;"/,
  )
  assert.deepEqual(fake.problems, [])
})

test('/quote alone opens a list of speakers, and choosing one answers', async (t) => {
  const { fake } = await started(t)
  const shown = await answer(fake, '/quote')
  assert.equal(shown.response_type, 'ephemeral')
  const [list] = buttons(shown)
  assert.ok(list)
  const all = await fake.options(list.button, list.block, '', ADA)
  assert.ok(all.length >= 4)
  const some = await fake.options(list.button, list.block, 'bra', ADA)
  assert.ok(some.length > 0 && some.length < all.length)
  for (const { value } of some) {
    const [quotes] = await fake.choose(list.button, list.block, String(value), ADA).messages()
    assert.match(text(quotes ?? {}), /: quotations/)
  }
  assert.deepEqual(fake.problems, [])
})

test('a list that is not ours, or from before an upgrade, offers nothing and answers in a sentence', async (t) => {
  const { fake } = await started(t)
  const block = { block_id: 'pick nothing speaker' }
  assert.deepEqual(await fake.options({ action_id: 'pick' }, block, 'a', ADA), [])
  assert.deepEqual(await fake.options({ action_id: 'other' }, {}, 'a', ADA), [])
  const [chosen] = await fake.choose({ action_id: 'pick' }, block, 'Ada', ADA).messages()
  assert.match(text(chosen ?? {}), /no command/)
  for (const value of ['', 'page', 'page x 0 0', 'sources ../etc 1 0', 'x'.repeat(3000)]) {
    const [told] = await fake.press({ action_id: 'open-0', value }, {}, ADA).messages()
    assert.match(text(told ?? {}), /earlier version/)
  }
})

test('a button answers in the thread where it stands, for the one who pressed', async (t) => {
  const { fake } = await started(t)
  const summary = await answer(fake, '/town summary')
  assert.equal(summary.response_type, 'in_channel')
  const sources = buttons(summary).find(({ label }) => label === 'Sources')
  assert.ok(sources)
  const where = { ...BEN, thread: '1700000000.000001' }
  const [shown = {}] = await fake.press(sources.button, sources.block, where).messages()
  assert.equal(shown.thread_ts, '1700000000.000001')
  assert.equal(shown.response_type, 'ephemeral')
  assert.match(text(shown), /^Sources of: /)
})

test('who mentions the bot is told how to ask, alone and in the thread', async (t) => {
  const { fake } = await started(t)
  const event = {
    type: 'app_mention',
    channel: CHANNEL,
    user: 'U1ADA',
    thread_ts: '1700000000.000001',
  }
  await fake.write(event)
  await fake.write({ type: 'message', channel_type: 'im', channel: CHANNEL, user: 'U2BEN' })
  await answer(fake, '/communique help') // by now both were heard
  const [first, second] = fake.posted(CHANNEL)
  assert.equal(first?.user, 'U1ADA')
  assert.equal(first?.message.thread_ts, '1700000000.000001')
  assert.match(String(first?.message.text), /\/communique help/)
  assert.equal(second?.user, undefined)
  assert.deepEqual(fake.problems, [])
})

test('a message that Slack delivers again, of a bot, of a channel, or edited is not answered', async (t) => {
  const { fake } = await started(t)
  const event = { type: 'message', channel_type: 'im', channel: CHANNEL, user: 'U1ADA' }
  await fake.write(event, 'Ev1')
  await fake.write(event, 'Ev1')
  await fake.write({ ...event, bot_id: 'B1' })
  await fake.write({ ...event, subtype: 'message_changed' })
  await fake.write({ ...event, channel_type: 'channel' })
  await answer(fake, '/communique help')
  assert.equal(fake.posted(CHANNEL).length, 1)
})

test('a line that breaks, or that Slack wants replaced, is replaced', async (t) => {
  const { fake } = await started(t)
  for (const how of ['cut', 'asked to reconnect'] as const) {
    const again = fake.line.reconnected()
    fake.line.drop(how)
    await again
    assert.match(text(await answer(fake, '/town summary')), /^Marrowby/)
  }
})

test('a reconnect that is refused, in whatever way, ends nothing: it is tried again', async (t) => {
  const { log, until } = listening()
  const { fake } = await started(t, { log })
  const faults = [
    { kind: 'status', status: 500 },
    { kind: 'error', error: 'internal_error' },
    { kind: 'cut' },
  ] as const
  for (const fault of faults) {
    fake.next('apps.connections.open', fault)
    const again = fake.line.reconnected()
    fake.line.drop()
    await again
    assert.match(text(await answer(fake, '/town summary')), /^Marrowby/)
  }
  await until(/cannot be reached/)
})

test('a line that stays silent, or is shut at once, is given up for another', async (t) => {
  const { log, until } = listening()
  const { fake } = await started(t, { log, timeout: 100 })
  for (const [manner, pattern] of [
    ['mute', /no hello/],
    ['refuse', /before a hello/],
  ] as const) {
    fake.line.behave(manner)
    fake.line.drop()
    await until(pattern)
    fake.line.behave('well')
    await fake.line.connected()
  }
})

test('a refused token is one sentence that says which and where to get one', async (t) => {
  for (const [which, pattern] of [
    ['bot', /SLACK_BOT_TOKEN.*invalid_auth.*api\.slack\.com\/apps/],
    ['app', /SLACK_APP_TOKEN.*invalid_auth.*connections:write/],
  ] as const) {
    const { fake, start } = await bot(t)
    fake.revoke(which, 'invalid_auth')
    await assert.rejects(start(), (thrown) => {
      assert.ok(thrown instanceof PlatformError)
      assert.match(thrown.message, pattern)
      return true
    })
  }
})

test('a token that is revoked while the bot runs is an error in the log, without the token', async (t) => {
  const { log, until } = listening()
  const { fake, platform } = await started(t, { log })
  assert.equal(platform.trouble?.(), undefined)
  fake.revoke('app')
  const { level, text } = await until(/SLACK_APP_TOKEN/)
  assert.equal(level, 'error')
  assert.doesNotMatch(text, /xapp-fake|xoxb-fake/)
  assert.match(platform.trouble?.() ?? '', /^Slack refuses the app token .*connections:write/)
})

test('a bot token that is revoked while the bot runs is said once, in the log and to the operator, until it is taken again', async (t) => {
  const { log, said } = listening()
  const { fake, platform } = await started(t, { log })
  const post = () => platform.poster.check({ platform: 'slack', tenant: TEAM, channel: CHANNEL })
  for (const error of ['invalid_auth', 'account_inactive', 'token_revoked']) {
    fake.next('auth.test', { kind: 'error', error }, 2)
    await post()
    await post()
    assert.match(platform.trouble?.() ?? '', new RegExp(`SLACK_BOT_TOKEN.*${error}.*OAuth`))
    assert.equal(said.filter(({ text }) => text.includes(error)).length, 1)
    await post()
    assert.equal(platform.trouble?.(), undefined)
  }
})

test('a workspace that takes the app out, or its bot token back, is told to the app at once; a token of a person is not', async (t) => {
  for (const [event, expected] of [
    [{ type: 'app_uninstalled' }, [`joined ${TEAM}`, `left ${TEAM}`]],
    [{ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }, [`joined ${TEAM}`, `left ${TEAM}`]],
    [{ type: 'tokens_revoked', tokens: { oauth: ['U1ADA'] } }, [`joined ${TEAM}`]],
  ] as const) {
    const heard: string[] = []
    const { fake, platform } = await started(t, {}, (app) => ({
      ...app,
      left: async (tenant) => void heard.push(`left ${tenant}`),
      joined: async (tenants) => void heard.push(`joined ${tenants}`),
    }))
    await fake.write(event)
    await answer(fake, '/communique help') // by now it was heard
    assert.deepEqual(heard, expected)
    assert.equal(/Install it again/.test(platform.trouble?.() ?? ''), expected.length === 2)
  }
})

test('where Slack cannot be reached at the start, the bot goes on trying', async (t) => {
  const { fake, start } = await bot(t)
  fake.next('auth.test', { kind: 'cut' })
  fake.next('apps.connections.open', { kind: 'cut' })
  await start()
  await fake.line.connected()
  assert.match(text(await answer(fake, '/town summary')), /^Marrowby/)
})

test('an answer that Slack asks to send later is sent later, one that it does not take is logged', async (t) => {
  const { log, until } = listening()
  const { fake } = await started(t, { log })
  fake.next('response_url', { kind: 'status', status: 429, retryAfter: 0 })
  assert.match(text(await answer(fake, '/town summary')), /^Marrowby/)
  fake.next('response_url', { kind: 'status', status: 500 })
  fake.slash('/town', 'summary', ADA)
  await until(/not answered.*500/)
})

test('a channel of the fake refuses what Slack would refuse', async (t) => {
  const fake = await fakeSlack()
  t.after(fake.stop)
  const call = async (body: object): Promise<Fields> => {
    const headers = { authorization: `Bearer ${fake.botToken}`, 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    return record(await (await fetch(`${fake.url}chat.postMessage`, request)).json())
  }
  const rich = (...elements: object[]) => [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] },
  ]
  const good = {
    channel: CHANNEL,
    text: 'a &amp; b',
    blocks: rich({ type: 'text', text: 'a & b' }),
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  }
  assert.equal((await call(good)).ok, true)
  const bad = [
    { text: 'a & b' },
    { text: 'x'.repeat(4001) },
    { text: '' },
    { parse: 'full' },
    { unfurl_media: true },
    { blocks: [] },
    { blocks: Array.from({ length: 51 }, () => good.blocks[0]) },
    { blocks: rich({ type: 'text', text: 'x'.repeat(10_001) }) },
    { blocks: rich({ type: 'text', text: '' }) },
    { blocks: rich({ type: 'broadcast', range: 'channel' }) },
    { blocks: rich({ type: 'user', user_id: 'U1' }) },
    { blocks: rich({ type: 'link', url: 'javascript:alert(1)', text: 'x' }) },
    { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '<!channel>' } }] },
    { unheard_of: true },
  ]
  for (const change of bad) {
    const said = await call({ ...good, ...change })
    assert.equal(said.ok, false, JSON.stringify(change).slice(0, 80))
    assert.ok(list(said.errors).length > 0)
  }
})

test('where the operator says so, what a person asked for is shown to all, and an apology still to them alone', async (t) => {
  const { fake } = await started(t, { private: false })
  assert.equal((await answer(fake, '/quote Pell')).response_type, 'in_channel')
  assert.equal((await answer(fake, '/quote Nobody')).response_type, 'ephemeral')
})

test('an admin of the workspace may configure where the operator says so and the app has the scope; Slack is asked once', async (t) => {
  const { log, until } = listening()
  const { fake } = await started(t, { admins: true, log })
  fake.admins.add('U1ADA')
  assert.match(text(await answer(fake, '/digest list', BEN)), /This command is for/)
  await until(/did not say whether.*users:read/)
  fake.scopes.add('users:read')
  assert.match(text(await answer(fake, '/digest list')), /No digest is set up here/)
  assert.match(text(await answer(fake, '/digest status')), /No digest is set up here/)
  assert.match(text(await answer(fake, '/digest list', BEN)), /This command is for/)
  await answer(fake, '/quote Pell') // nobody needs a right for it
  assert.equal(fake.requests.filter((method) => method === 'users.info').length, 3)
})

test('without the setting Slack is not asked who is an admin', async (t) => {
  const { fake } = await started(t)
  fake.admins.add('U1ADA')
  fake.scopes.add('users:read')
  assert.match(text(await answer(fake, '/digest list')), /This command is for/)
  assert.ok(!fake.requests.includes('users.info'))
})

test('two bots with one token: the one that comes second says so and goes on', async (t) => {
  const { log, said, until } = listening()
  const first = await started(t, { log })
  const second = slackPlatform({ ...settings(first.fake), log })
  t.after(() => second.stop(AbortSignal.timeout(1000)))
  assert.ok(!said.some(({ text }) => /another line is open/.test(text)))
  await second.start(first.app)
  assert.equal((await until(/another line is open .*second process/)).level, 'warn')
  assert.match(text(await answer(first.fake, '/town summary')), /^Marrowby/)
})
