import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { App, Ask } from '../../src/platforms/platform.ts'
import { type TestApp, testApp } from '../app.ts'
import { CHANNEL, GUILD } from '../fakes/discord/index.ts'
import { record } from '../fakes/discord/limits.ts'
import { ADA, HELP, inRoom, SUMMARY, textOf } from './discord-room.ts'

let town: TestApp
before(async () => {
  town = await testApp()
})
after(() => town.close())

test('the commands are told to Discord once, and again only when they differ', async () => {
  await inRoom(town, async ({ fake, platform }) => {
    assert.equal(fake.registrations(), 1)
    const names = fake.commands().map((command) => record(command).name)
    assert.deepEqual(names.sort(), ['digest', 'help', 'quote', 'status', 'town', 'whosaid'])
    assert.equal(await platform.register(town.app.commands()), 'unchanged')
    const [first, ...others] = town.app.commands()
    assert.equal(
      await platform.register([{ ...first!, description: 'Another' }, ...others]),
      'registered',
    )
    assert.deepEqual(fake.problems, [])
  })
})

test('speakers are offered as one types, within Discord’s limits and with whole names', async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({
    value: i === 0 ? 'x'.repeat(101) : `Name ${i}`,
    label: `${'long '.repeat(40)}\u202E`,
  }))
  await inRoom(town, async ({ fake }) => {
    const exchange = fake.exchange(
      { kind: 'suggest', path: ['quote'], option: 'speaker', typed: 'fin' },
      ADA,
    )
    assert.equal(await exchange.acknowledged, 8)
    assert.deepEqual(
      exchange.choices().map((choice) => record(choice).value),
      ['Tom Finch', 'Ada Finch'],
    )
  })
  await inRoom(
    town,
    async ({ fake }) => {
      const exchange = fake.exchange(
        { kind: 'suggest', path: ['quote'], option: 'speaker', typed: '' },
        ADA,
      )
      await exchange.acknowledged
      assert.equal(exchange.choices().length, 25)
      assert.equal(record(exchange.choices()[0]).value, 'Name 1')
      assert.deepEqual(fake.problems, [])
    },
    { app: { suggest: () => many } },
  )
})

test('a command that is marked slow is told to wait for at once', async () => {
  const commands = () => town.app.commands().map((each) => ({ ...each, slow: true }))
  await inRoom(
    town,
    async ({ fake }) => {
      const exchange = fake.exchange(SUMMARY, ADA)
      assert.equal(await exchange.acknowledged, 5)
      assert.match(textOf((await exchange.messages())[0]), /^Marrowby: summary/)
    },
    { app: { commands } },
  )
})

test('while many ask at once, a person is told at once that the answer comes', async () => {
  await inRoom(
    town,
    async ({ fake }) => {
      const exchange = fake.exchange(HELP, ADA)
      assert.equal(await exchange.acknowledged, 5)
      assert.match(textOf((await exchange.messages())[0]), /^What you can ask/)
    },
    { app: { busy: () => true } },
  )
})

test('an answer that Discord does not take is an apology with its reference in the log', async () => {
  await inRoom(town, async ({ fake, logged }) => {
    fake.next(/callback/, {
      kind: 'status',
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    })
    const [shown] = await fake.exchange(SUMMARY, ADA).messages()
    assert.equal(shown?.hidden, true)
    const { reference } = record((await logged(/could not be shown/)).fields)
    assert.ok(textOf(shown).includes(String(reference)))
  })
})

test('a button from before an upgrade gets one sentence, for the one who pressed it', async () => {
  await inRoom(town, async ({ fake }) => {
    const [shown] = await fake.exchange({ kind: 'press', customId: 'v0|answer|7' }, ADA).messages()
    assert.match(textOf(shown), /earlier version/)
    assert.equal(shown?.hidden, true)
    const gone = fake.exchange({ kind: 'press', customId: 'open:page:nosuchanswer:1' }, ADA)
    assert.match(textOf((await gone.messages())[0]), /no longer kept/)
  })
})

test('what we never offered, or cannot read, is logged and harms nothing', async () => {
  await inRoom(town, async ({ fake, logged }) => {
    fake.exchange({ kind: 'other', type: 5 }, ADA)
    await logged(/never offered/)
    fake.gateway.dispatch('INTERACTION_CREATE', { ...fake.exchange(HELP, ADA).raw, id: 'x' })
    await logged(/cannot be read/)
    assert.ok(await fake.exchange(HELP, ADA).messages())
  })
})

test('who writes to the bot or mentions it is told once how to ask; nobody else hears anything', async () => {
  await inRoom(town, async ({ fake, logged }) => {
    fake.write({ channel: '42', user: '7' })
    fake.write({ channel: '42', user: '7' })
    fake.write({ channel: CHANNEL, user: '8', guild: GUILD, mentions: [fake.self] })
    fake.write({ channel: CHANNEL, user: '9', guild: GUILD })
    fake.write({ channel: CHANNEL, user: '10', guild: GUILD, mentions: [fake.self], bot: true })
    fake.next(/POST \/channels\/43/, {
      kind: 'status',
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    })
    fake.write({ channel: '43', user: '11' })
    await logged(/could not be answered/)
    assert.deepEqual(fake.posted('42').map(textOf), [
      'Type a command such as /quote Trump; /help lists them all.',
    ])
    assert.equal(fake.posted(CHANNEL).length, 1)
    assert.deepEqual(fake.problems, [])
  })
})

test('the app hears who asks, where, and whether Discord lets them configure', async () => {
  const asks: Ask[] = []
  const handle: App['handle'] = (ask, signal) =>
    town.app.handle(ask, signal).finally(() => asks.push(ask))
  await inRoom(
    town,
    async ({ fake }) => {
      const { user } = ADA
      for (const who of [
        { ...ADA, permissions: '32' },
        { ...ADA, channel: '55', parent: CHANNEL },
        { user, channel: '66' },
        { ...ADA, installed: 'user', permissions: '8' },
        { ...ADA, roles: ['30', '31'] },
        { ...ADA, roles: ['30'] },
      ] as const)
        await fake.exchange(HELP, who).messages()
      const [guild, thread, direct, own, trusted, other] = asks
      assert.deepEqual([trusted?.configures, other?.configures], [true, false])
      assert.deepEqual(guild, {
        command: ['help'],
        input: {},
        user: `discord:${user}`,
        configures: true,
        place: { platform: 'discord', tenant: GUILD, channel: CHANNEL },
      })
      assert.deepEqual(thread?.place, {
        platform: 'discord',
        tenant: GUILD,
        channel: CHANNEL,
        thread: '55',
      })
      assert.deepEqual(direct?.place, {
        platform: 'discord',
        tenant: `user:${user}`,
        channel: '66',
      })
      assert.deepEqual([own?.place.tenant, own?.configures], [`user:${user}`, false])
    },
    { app: { handle } },
  )
})

test('where private answers are switched off they are for all, and apologies still for one', async () => {
  await inRoom(
    town,
    async ({ fake }) => {
      assert.equal((await fake.exchange(HELP, ADA).messages())[0]?.hidden, false)
      const wrong = fake.exchange(
        { kind: 'command', path: ['quote'], values: { speaker: 'Nobody' } },
        ADA,
      )
      assert.equal((await wrong.messages())[0]?.hidden, true)
    },
    { private: false },
  )
})

test('the invitation asks for what is needed and for nothing more', async () => {
  await inRoom(town, async ({ platform, fake }) => {
    const { invitation, id } = await platform.application()
    const url = new URL(invitation)
    assert.equal(id, fake.application)
    assert.equal(url.searchParams.get('scope'), 'bot applications.commands')
    const bits = BigInt(url.searchParams.get('permissions') ?? '0')
    assert.equal(bits, (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n))
  })
})
