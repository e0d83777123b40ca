// Digests on Slack: posted once, found again, and what keeps the bot from posting said in sentences.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { briefing, note } from '../../src/briefing.ts'
import { PlatformError } from '../../src/errors.ts'
import type { Place } from '../../src/platforms/platform.ts'
import { slackPlatform } from '../../src/platforms/slack/index.ts'
import { settings } from '../fakes/slack/harness.ts'
import { CHANNEL, fakeSlack, TEAM } from '../fakes/slack/index.ts'

const SQUARE: Place = { platform: 'slack', tenant: TEAM, channel: CHANNEL }
const long = (name: string): Place => ({ ...SQUARE, channel: name })

/** A poster works without a start: the command line posts, too. */
async function desk(t: TestContext, changed: { verify?: boolean; timeout?: number } = {}) {
  const fake = await fakeSlack()
  t.after(fake.stop)
  const { poster } = slackPlatform({ ...settings(fake), ...changed })
  const [part] = poster.parts(briefing('The digest', [note('Nothing new.')]))
  assert.ok(part)
  return { fake, poster, part, since: new Date() }
}

const refused =
  (status: number, pattern: RegExp, retryAfter?: number) =>
  (thrown: unknown): boolean => {
    assert.ok(thrown instanceof PlatformError, String(thrown))
    assert.equal(thrown.status, status)
    assert.equal(thrown.retryAfter, retryAfter)
    assert.match(thrown.message, pattern)
    return true
  }

const doubtful = (thrown: unknown): boolean => !(thrown instanceof PlatformError)

test('a part carries its key where only programs look, and is found by it in a thread as well', async (t) => {
  const { fake, poster, part, since } = await desk(t)
  const thread = { ...SQUARE, thread: '1700000000.000001' }
  const { message } = await poster.post(thread, part, 'key-1', false)
  const [posted] = fake.posted(CHANNEL)
  assert.deepEqual(posted?.message.metadata, {
    event_type: 'communique_part',
    event_payload: { key: 'key-1' },
  })
  assert.doesNotMatch(JSON.stringify([posted?.message.text, posted?.message.blocks]), /key-1/)
  assert.deepEqual(await poster.find(thread, 'key-1', since), { message })
  assert.deepEqual(fake.problems, [])
})

test('a post is sent once, however it fails', async (t) => {
  const faults = [
    [{ kind: 'status', status: 429, retryAfter: 7 }, refused(429, /wait 7 seconds/, 7)],
    [{ kind: 'status', status: 500 }, doubtful],
    [{ kind: 'cut' }, doubtful],
    [{ kind: 'hang' }, doubtful],
    [{ kind: 'error', error: 'internal_error' }, doubtful],
    [{ kind: 'error', error: 'fatal_error' }, doubtful],
    [{ kind: 'error', error: 'is_archived' }, refused(404, /archived/)],
    [{ kind: 'error', error: 'restricted_action' }, refused(403, /may not post/)],
    [{ kind: 'error', error: 'token_revoked' }, refused(401, /SLACK_BOT_TOKEN/)],
    [{ kind: 'error', error: 'no_such_error_yet' }, refused(400, /no_such_error_yet/)],
  ] as const
  for (const [fault, expected] of faults) {
    const { fake, poster, part } = await desk(t, { timeout: 200 })
    fake.next('chat.postMessage', fault, 1)
    await assert.rejects(poster.post(SQUARE, part, 'key', false), expected)
    assert.deepEqual(fake.requests, ['chat.postMessage'], JSON.stringify(fault))
  }
})

test('a post of which no answer came is found, if it was done, and absent if not', async (t) => {
  const { fake, poster, part, since } = await desk(t)
  fake.next('chat.postMessage', { kind: 'done, then cut' })
  await assert.rejects(poster.post(SQUARE, part, 'done', false), doubtful)
  fake.next('chat.postMessage', { kind: 'cut' })
  await assert.rejects(poster.post(SQUARE, part, 'lost', false), doubtful)
  assert.deepEqual(await poster.find(SQUARE, 'done', since), {
    message: fake.posted(CHANNEL)[0]?.ts,
  })
  assert.equal(await poster.find(SQUARE, 'lost', since), 'absent')
})

test('a part is found behind many later messages, also where our clock is ahead', async (t) => {
  const { fake, poster, part } = await desk(t)
  const { message } = await poster.post(SQUARE, part, 'key', false)
  fake.chatter(CHANNEL, 450)
  const ahead = new Date(Date.now() + 5 * 60_000)
  assert.deepEqual(await poster.find(SQUARE, 'key', ahead), { message })
})

test('where the channel cannot be read, nobody says that a part is absent', async (t) => {
  const { fake, poster, since } = await desk(t)
  assert.equal(await poster.find(long('C0GONE'), 'key', since), 'cannot tell')
  fake.channels.set('C0OUT', { member: false })
  assert.equal(await poster.find(long('C0OUT'), 'key', since), 'cannot tell')
  fake.scopes.delete('channels:history')
  assert.equal(await poster.find(SQUARE, 'key', since), 'cannot tell')
  const blind = await desk(t, { verify: false })
  assert.equal(await blind.poster.find(SQUARE, 'key', since), 'cannot tell')
  assert.deepEqual(blind.fake.requests, [])
})

test('a look that Slack asks to make later is no answer', async (t) => {
  const { fake, poster, since } = await desk(t)
  fake.next('conversations.history', { kind: 'status', status: 429, retryAfter: 60 })
  await assert.rejects(poster.find(SQUARE, 'key', since), refused(429, /60 seconds/, 60))
  fake.next('conversations.history', { kind: 'status', status: 500 })
  await assert.rejects(poster.find(SQUARE, 'key', since), doubtful)
})

test('a possible repeat says so first, in the blocks and in the text', async (t) => {
  const { fake, poster, part } = await desk(t)
  await poster.post(SQUARE, part, 'key', true)
  const [posted] = fake.posted(CHANNEL)
  assert.match(String(posted?.message.text), /^Possibly a repeat/)
  assert.match(JSON.stringify(posted?.message.blocks), /^[^P]*Possibly a repeat/)
  assert.deepEqual(fake.problems, [])
})

test('what keeps the bot from posting is said in sentences', async (t) => {
  const { fake, poster } = await desk(t)
  fake.channels.set('C0OUT', { member: false })
  fake.channels.set('C0OLD', { member: true, archived: true })
  assert.deepEqual(await poster.check(SQUARE), [])
  assert.match((await poster.check(long('C0GONE'))).join(), /no such channel/)
  assert.match((await poster.check(long('C0OUT'))).join(), /\/invite/)
  assert.match((await poster.check(long('C0OLD'))).join(), /archived/)
  for (const scope of ['channels:history', 'groups:history', 'im:history', 'chat:write'])
    fake.scopes.delete(scope)
  const [post, look] = await poster.check(SQUARE)
  assert.match(post ?? '', /lacks the scope chat:write/)
  assert.match(look ?? '', /digest\.verify/)
  fake.revoke('bot')
  assert.match((await poster.check(SQUARE)).join(), /SLACK_BOT_TOKEN/)
})
