import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefing, note } from '../../src/briefing.ts'
import { log } from '../../src/log.ts'
import { discordPlatform } from '../../src/platforms/discord/index.ts'
import type { Place, Poster } from '../../src/platforms/platform.ts'
import { read } from '../fakes/discord/harness.ts'
import { CHANNEL, type FakeDiscord, fakeDiscord, GUILD } from '../fakes/discord/index.ts'

const PLACE: Place = { platform: 'discord', tenant: GUILD, channel: CHANNEL }
const SINCE = new Date()
const DIGEST = briefing('Marrowby: summary', [note('The bridge is shut.')])

/** The poster of a platform that was never started: a digest's look from the command line needs no gateway. */
async function posting(use: (poster: Poster, fake: FakeDiscord) => Promise<void>): Promise<void> {
  const fake = await fakeDiscord()
  const { poster } = discordPlatform({
    token: fake.token,
    apiUrl: fake.url,
    private: true,
    roles: [],
    log: log('silent'),
    deferral: 1000,
    drafts: { first: 0, gap: 0 },
    timeout: 300,
    again: 10,
  })
  try {
    await use(poster, fake)
  } finally {
    await fake.stop()
  }
}

const sent = (fake: FakeDiscord): number =>
  fake.requests.filter((each) => /^POST \/channels/.test(each)).length

test('a part whose answer was lost is found by its key, and posting it again makes no second', async () => {
  await posting(async (poster, fake) => {
    const [part] = poster.parts(DIGEST)
    for (const [key, kind] of [
      ['one', 'posted, then cut'],
      ['two', 'cut'],
    ] as const) {
      fake.next(/POST \/channels/, { kind })
      await assert.rejects(
        poster.post(PLACE, part!, key, false),
        (thrown) => (thrown as Error).name !== 'PlatformError',
      )
    }
    assert.equal(sent(fake), 2, 'nothing is sent again by itself')
    const there = await poster.find(PLACE, 'one', SINCE)
    assert.deepEqual(there, { message: fake.posted(CHANNEL)[0]?.id })
    assert.equal(await poster.find(PLACE, 'two', SINCE), 'absent')
    assert.deepEqual(await poster.post(PLACE, part!, 'one', true), there)
    assert.equal(fake.posted(CHANNEL).length, 1)
  })
})

test('a request that hangs or fails on Discord’s side leaves the outcome open and is sent once', async () => {
  await posting(async (poster, fake) => {
    const [part] = poster.parts(DIGEST)
    for (const fault of [{ kind: 'hang' }, { kind: 'status', status: 502 }] as const) {
      fake.next(/POST \/channels/, fault)
      await assert.rejects(
        poster.post(PLACE, part!, 'key', false),
        (thrown) => (thrown as Error).name !== 'PlatformError',
      )
    }
    assert.equal(sent(fake), 2)
  })
})

test('what Discord refuses was certainly not posted: a sentence for the operator, with its status', async () => {
  await posting(async (poster, fake) => {
    const [part] = poster.parts(DIGEST)
    const refused = (status: number, code: number) =>
      fake.next(/POST \/channels/, { kind: 'status', status, body: { code, message: 'no' } })
    refused(403, 50013)
    await assert.rejects(poster.post(PLACE, part!, 'key', false), {
      name: 'PlatformError',
      status: 403,
      message: /Send Messages/,
    })
    refused(401, 0)
    await assert.rejects(poster.post(PLACE, part!, 'key', false), {
      name: 'PlatformError',
      status: 401,
      message: /DISCORD_TOKEN/,
    })
    await assert.rejects(poster.post({ ...PLACE, channel: '404' }, part!, 'key', false), {
      name: 'PlatformError',
      status: 404,
      message: /no such channel/,
    })
    fake.next(/POST \/channels/, { kind: 'status', status: 429, retryAfter: 900 })
    await assert.rejects(poster.post(PLACE, part!, 'key', false), {
      name: 'PlatformError',
      status: 429,
      retryAfter: 901, // discord.js waits 50 ms more than it is told
    })
    assert.equal(fake.posted(CHANNEL).length, 0)
  })
})

test('a token that was refused once is used again: the refusal may have been Discord’s slip', async () => {
  await posting(async (poster, fake) => {
    const [part] = poster.parts(DIGEST)
    fake.next(/POST \/channels/, { kind: 'status', status: 401 })
    await assert.rejects(poster.post(PLACE, part!, 'key', false))
    assert.ok((await poster.post(PLACE, part!, 'key', false)).message)
  })
})

test('429 is waited for and the part is posted once', async () => {
  await posting(async (poster, fake) => {
    const [part] = poster.parts(DIGEST)
    fake.next(/POST \/channels/, { kind: 'status', status: 429, retryAfter: 0.05 })
    await poster.post(PLACE, part!, 'key', false)
    assert.equal(fake.posted(CHANNEL).length, 1)
  })
})

test('a part is found behind hundreds of other messages, and one from before is not taken for it', async () => {
  await posting(async (poster, fake) => {
    const [part] = poster.parts(DIGEST)
    fake.chatter(CHANNEL, 130)
    const { message } = await poster.post(PLACE, part!, 'key', false)
    fake.chatter(CHANNEL, 130)
    assert.deepEqual(await poster.find(PLACE, 'key', SINCE), { message })
    assert.equal(await poster.find(PLACE, 'key', new Date(Date.now() + 3_600_000)), 'absent')
  })
})

test('without the right to read the channel nobody can tell', async () => {
  await posting(async (poster, fake) => {
    fake.channels.set(CHANNEL, {
      id: CHANNEL,
      type: 0,
      guild_id: GUILD,
      permission_overwrites: [{ id: GUILD, type: 0, allow: '0', deny: String(1n << 16n) }],
    })
    assert.equal(await poster.find(PLACE, 'key', SINCE), 'cannot tell')
    assert.match((await poster.check(PLACE)).join(), /Read Message History/)
    fake.channels.delete(CHANNEL)
    assert.equal(await poster.find(PLACE, 'key', SINCE), 'cannot tell')
    assert.match((await poster.check(PLACE)).join(), /no such channel/)
  })
})

test('what keeps the bot from posting is told before it tries', async () => {
  await posting(async (poster, fake) => {
    const closed = [{ id: GUILD, type: 0, allow: '0', deny: String((1n << 10n) | (1n << 11n)) }]
    fake.channels.set(CHANNEL, {
      id: CHANNEL,
      type: 0,
      guild_id: GUILD,
      permission_overwrites: closed,
    })
    assert.match((await poster.check(PLACE)).join(' '), /View Channel.*Send Messages/)
    const own = { id: fake.self, type: 1, allow: String((1n << 10n) | (1n << 11n)), deny: '0' }
    fake.channels.set(CHANNEL, {
      id: CHANNEL,
      type: 0,
      guild_id: GUILD,
      permission_overwrites: [...closed, own],
    })
    assert.deepEqual(await poster.check(PLACE), [])
    fake.channels.set('77', { id: '77', type: 11, guild_id: GUILD, parent_id: CHANNEL })
    assert.deepEqual(await poster.check({ ...PLACE, thread: '77' }), [])
    fake.channels.set(CHANNEL, { id: CHANNEL, type: 4, guild_id: GUILD, permission_overwrites: [] })
    assert.match((await poster.check(PLACE)).join(), /text or announcement/)
  })
})

test('the line that it may be a repeat comes first, and the button says what it is', async () => {
  await posting(async (poster, fake) => {
    const [part] = poster.parts(DIGEST)
    await poster.post(PLACE, part!, 'key', true)
    const [message] = fake.posted(CHANNEL)
    assert.match(read(message?.components ?? []).text, /^Possibly a repeat/)
    assert.match(JSON.stringify(message), /About this digest/)
    assert.deepEqual(fake.problems, [])
  })
})
