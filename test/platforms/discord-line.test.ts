// The line to Discord: refused, lost, late, and told of twice.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { App } from '../../src/platforms/platform.ts'
import { type TestApp, testApp } from '../app.ts'
import { GUILD } from '../fakes/discord/index.ts'
import { ADA, HELP, inRoom, SUMMARY, textOf } from './discord-room.ts'

let town: TestApp
before(async () => {
  town = await testApp()
})
after(() => town.close())

test('a refused token is one sentence that says where to get one, and nothing else happens', async () => {
  await inRoom(
    town,
    async ({ platform }) => {
      await assert.rejects(platform.start(town.app), {
        name: 'PlatformError',
        status: 401,
        message: /DISCORD_TOKEN.*discord\.com\/developers/,
      })
      await assert.rejects(platform.application(), { name: 'PlatformError', status: 401 })
    },
    { started: false, token: 'wrong.token.here' },
  )
})

test('a token that is revoked while the bot runs is said in the log, without the token', async () => {
  await inRoom(town, async ({ fake, platform, lines, logged }) => {
    assert.equal(platform.trouble?.(), undefined)
    fake.revoke()
    assert.equal((await logged(/DISCORD_TOKEN/)).level, 'error')
    assert.ok(!JSON.stringify(lines).includes(fake.token))
    await assert.rejects(platform.register([]), { status: 401 })
    await assert.rejects(platform.register([]), { status: 401 })
    assert.match(platform.trouble?.() ?? '', /^Discord refuses the token .*Reset Token\.$/)
    assert.equal(lines.filter(({ message }) => /DISCORD_TOKEN/.test(message)).length, 1)
  })
})

test('a token that is refused for one request is good again with the next', async () => {
  await inRoom(town, async ({ fake, platform }) => {
    fake.next(/^GET \/applications\/\d+\/commands/, { kind: 'status', status: 401 })
    await assert.rejects(platform.register(town.app.commands()), { status: 401 })
    assert.match(platform.trouble?.() ?? '', /DISCORD_TOKEN/)
    await platform.register(town.app.commands())
    assert.equal(platform.trouble?.(), undefined)
  })
})

test('a line that Discord closes for good is said with its code, to the operator as well', async () => {
  await inRoom(town, async ({ fake, platform, logged }) => {
    fake.gateway.drop(4014)
    await logged(/code 4014/)
    assert.match(platform.trouble?.() ?? '', /^Discord closed the line for good \(code 4014\)/)
  })
})

test('the app hears at once of a guild that takes the bot out or in, and at the start of all it is in; an outage is neither', async () => {
  const heard: string[] = []
  let wake = Promise.withResolvers<void>()
  const tell = (what: string): void => {
    heard.push(what)
    wake.resolve()
  }
  const left: App['left'] = async (tenant) => tell(`left ${tenant}`)
  const joined: App['joined'] = async (tenants) => tell(`joined ${tenants}`)
  const next = async (act: () => void): Promise<string | undefined> => {
    wake = Promise.withResolvers()
    act()
    await wake.promise
    return heard.at(-1)
  }
  await inRoom(
    town,
    async ({ fake }) => {
      assert.equal(heard[0], `joined ${GUILD}`)
      fake.leave('outage')
      assert.equal(await next(fake.leave), `left ${GUILD}`)
      assert.equal(await next(fake.join), `joined ${GUILD}`)
      assert.equal(heard.filter((what) => what.startsWith('left')).length, 1)
    },
    { app: { left, joined } },
  )
})

test('where Discord cannot be reached at the start it is tried again until it can', async () => {
  await inRoom(
    town,
    async ({ fake, platform, logged }) => {
      fake.next(/gateway\/bot/, { kind: 'status', status: 503 }, 6)
      await platform.start(town.app)
      await logged(/cannot be reached/)
      await logged(/connected to Discord/)
      assert.ok(await fake.exchange(HELP, ADA).messages())
    },
    { started: false },
  )
})

test('what was asked while the line was down is answered when it is back', async () => {
  for (const how of [undefined, 'reconnect', 4000] as const) {
    await inRoom(town, async ({ fake, logged }) => {
      fake.gateway.drop(how)
      const exchange = fake.exchange(HELP, ADA)
      assert.match(textOf((await exchange.messages())[0]), /^What you can ask/)
      await logged(/the line to Discord is back/)
      assert.equal(fake.gateway.resumed(), 1)
    })
  }
})

test('a session that Discord has forgotten is begun anew', async () => {
  await inRoom(town, async ({ fake }) => {
    fake.gateway.drop(4009)
    await fake.gateway.connected()
    assert.match(textOf((await fake.exchange(HELP, ADA).messages())[0]), /^What you can ask/)
  })
})

test('429, 500 and a cut line at the first answer cost time, not the answer', async () => {
  for (const fault of [
    { kind: 'status', status: 429, retryAfter: 0.05 },
    { kind: 'status', status: 500 },
    { kind: 'cut' },
  ] as const) {
    await inRoom(town, async ({ fake }) => {
      fake.next(/callback/, fault)
      assert.match(textOf((await fake.exchange(HELP, ADA).messages())[0]), /^What you can ask/)
    })
  }
})

test('an interaction that is told of twice is answered once', async () => {
  let asked = 0
  const handle: App['handle'] = (ask, signal) => town.app.handle(ask, signal).finally(() => asked++)
  await inRoom(
    town,
    async ({ fake, logged }) => {
      const exchange = fake.exchange(HELP, ADA)
      await exchange.messages()
      fake.gateway.dispatch('INTERACTION_CREATE', exchange.raw)
      await logged(/told of an interaction again/)
      assert.equal(asked, 1)
    },
    { app: { handle } },
  )
})

test('two bots with one token: the one that comes second says so and goes on', async () => {
  await inRoom(town, async ({ fake, logged }) => {
    fake.next(/callback/, {
      kind: 'status',
      status: 400,
      body: { code: 40060, message: 'acknowledged' },
    })
    fake.exchange(HELP, ADA)
    assert.match((await logged(/second process/)).message, /same token/)
    assert.ok(await fake.exchange(HELP, ADA).messages())
  })
})

test('an answer after Discord’s three seconds, or after its token, is a line of the log', async () => {
  await inRoom(
    town,
    async ({ fake, logged }) => {
      fake.exchange(HELP, ADA)
      await logged(/after the 3 seconds/)
    },
    { fake: { within: -1 } },
  )
  await inRoom(
    town,
    async ({ fake, logged }) => {
      fake.exchange(SUMMARY, ADA)
      await logged(/token had expired/)
    },
    {
      fake: { lifetime: -1 },
      app: { commands: () => town.app.commands().map((each) => ({ ...each, slow: true })) },
    },
  )
})
