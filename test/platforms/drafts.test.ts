// What people see while an answer is written: a draft soon, no faster than the platform takes it, and nothing after the answer.
import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import type { App, Reply, ShowDraft } from '../../src/platforms/platform.ts'
import { slackPlatform } from '../../src/platforms/slack/index.ts'
import { words } from '../../src/words.ts'
import { type TestApp, testApp } from '../app.ts'
import type { Script } from '../fakes/model.ts'
import { buttons, read, settings } from '../fakes/slack/harness.ts'
import { CHANNEL, fakeSlack } from '../fakes/slack/index.ts'
import { honest, modelled } from '../modelled.ts'
import { ADA, inRoom, SUMMARY, textOf } from './discord-room.ts'
import { draft, until } from './draft.ts'

let town: TestApp
before(async () => {
  town = await testApp()
})
after(() => town.close())

/** An app whose answers wait at a gate, and what it is told to show meanwhile. */
function waiting(changed: (reply: Reply) => Reply = (reply) => reply) {
  const asked = Promise.withResolvers<ShowDraft>()
  const gate = Promise.withResolvers<void>()
  async function answer(work: () => Promise<Reply>, shown?: ShowDraft): Promise<Reply> {
    asked.resolve(shown ?? (() => {}))
    await gate.promise
    return changed(await work())
  }
  const app: App = {
    ...town.app,
    commands: () => town.app.commands().map((each) => ({ ...each, slow: true })),
    handle: (ask, signal, shown) => answer(() => town.app.handle(ask, signal), shown),
    handleLine: (line, by, signal, shown) =>
      answer(() => town.app.handleLine(line, by, signal), shown),
  }
  return { app, asked: asked.promise, answer: () => gate.resolve() }
}

const apology = (reply: Reply): Reply => ({
  audience: 'asker',
  briefing: { ...reply.briefing, blocks: [{ kind: 'note', text: words.ask.tooLate }], sources: [] },
  page: 1,
  pages: 1,
})

// Discord

const slow: Script = { pieces: ['{'], pause: 1_000 } // longer than its patience, and no test waits for it

test('on Discord the sources stand as a draft while a model is slow, without buttons, and then the answer in its place', async (t) => {
  for (const script of [slow, undefined]) {
    const there = await modelled(t, (request) => script ?? { ...honest(request), pause: 2 }, {
      patience: script ? 400 : 5_000,
    })
    await inRoom(there, async ({ fake }) => {
      const exchange = fake.exchange(SUMMARY, ADA)
      assert.equal(await exchange.acknowledged, 5)
      await until(() => exchange.edits.some((each) => !textOf(each).includes(words.written.draft)))
      const [answer] = exchange.shown()
      const before = exchange.edits.slice(0, -1)
      assert.ok(before.length > 0)
      for (const each of before) {
        assert.match(textOf(each), /^Marrowby: summary\nA draft: /)
        assert.ok(!JSON.stringify(each?.components).includes('custom_id'))
      }
      assert.ok(JSON.stringify(answer?.components).includes('custom_id'))
      assert.match(textOf(answer), script ? /in their own words/ : /checked against them/)
      assert.deepEqual(fake.problems, [])
    })
  }
})

test('a draft that Discord does not take, or loses, costs nothing but the draft', async () => {
  const body = { code: 50035, message: 'Invalid Form Body' }
  for (const fault of [{ kind: 'status', status: 400, body } as const, { kind: 'cut' } as const]) {
    const { app, asked, answer } = waiting()
    await inRoom(
      town,
      async ({ fake, logged }) => {
        fake.next(/PATCH/, fault)
        const exchange = fake.exchange(SUMMARY, ADA)
        const show = await asked
        show(draft('a'))
        await logged(/draft could not be shown/)
        show(draft('b'))
        answer()
        const [shown] = await exchange.messages()
        assert.ok(!textOf(shown).endsWith('a'))
        assert.equal(shown?.hidden, false)
        assert.match(textOf(shown), /^Marrowby: summary\n[\s\S]*Cited/)
      },
      { app },
    )
  }
})

test('a draft that arrives on Discord after its time does not take the place of the answer', async () => {
  const { app, asked, answer } = waiting()
  await inRoom(
    town,
    async ({ fake, logged }) => {
      const late = Promise.withResolvers<void>()
      fake.next(/PATCH/, { kind: 'late', until: late.promise })
      const exchange = fake.exchange(SUMMARY, ADA)
      ;(await asked)(draft('a'))
      await logged(/draft could not be shown/)
      answer()
      await until(() => exchange.shown().length === 1)
      late.resolve()
      await fake.exchange(SUMMARY, ADA).messages() // by now it has arrived
      assert.equal(exchange.shown().length, 1)
      assert.match(textOf(exchange.shown()[0]), /Cited/)
    },
    { app, timeout: 100 },
  )
})

test('where an apology comes of it, the draft goes from the channel on Discord, and the asker alone is told', async () => {
  const { app, asked, answer } = waiting(apology)
  await inRoom(
    town,
    async ({ fake }) => {
      const exchange = fake.exchange(SUMMARY, ADA)
      ;(await asked)(draft('a'))
      await until(() => exchange.edits.length === 1)
      answer()
      await until(() => exchange.shown().some(({ hidden }) => hidden))
      assert.deepEqual(exchange.shown().map(textOf), [`Marrowby: summary\n${words.ask.tooLate}`])
      assert.deepEqual(fake.problems, [])
    },
    { app },
  )
})

// Slack

async function onSlack(t: TestContext, app: App, changed: object = {}) {
  const fake = await fakeSlack()
  const platform = slackPlatform({
    ...settings(fake),
    drafts: { first: 0, gap: 0 },
    ...changed,
  })
  await platform.start(app)
  t.after(async () => {
    await platform.stop(AbortSignal.timeout(1000))
    await fake.stop()
  })
  return fake
}

const ask = { user: 'U1ADA' }
const texts = (messages: readonly { readonly message: object }[]): string[] =>
  messages.map(({ message }) => read(message as Parameters<typeof read>[0]).text)

test('on Slack the sources stand in the channel while a model is slow, and the answer takes their place', async (t) => {
  for (const script of [slow, undefined]) {
    const there = await modelled(t, (request) => script ?? { ...honest(request), pause: 2 }, {
      patience: script ? 400 : 5_000,
    })
    const fake = await onSlack(t, there.app)
    const exchange = fake.slash('/town', 'summary', ask)
    await until(() => /^Marrowby: summary\n(?!A draft)/.test(texts(fake.posted(CHANNEL))[0] ?? ''))
    const [stored] = fake.posted(CHANNEL)
    assert.equal(fake.posted(CHANNEL).length, 1)
    assert.ok((stored?.edits.length ?? 0) > 0)
    for (const each of stored?.edits ?? []) {
      assert.match(read(each).text, /^Marrowby: summary\nA draft: /)
      assert.deepEqual(buttons(each), [])
    }
    assert.ok(buttons(stored?.message ?? {}).length > 0)
    assert.equal(exchange.uses.length, 0)
    assert.deepEqual(fake.problems, [])
  }
})

test('where the bot may not post on Slack there is no draft, and the answer comes as ever', async (t) => {
  const { app, asked, answer } = waiting()
  const fake = await onSlack(t, app)
  fake.channels.set(CHANNEL, { member: false })
  const exchange = fake.slash('/town', 'summary', ask)
  ;(await asked)(draft('a'))
  await until(() => fake.requests.includes('chat.postMessage'))
  answer()
  const [shown = {}] = await exchange.messages()
  assert.equal(shown.response_type, 'in_channel')
  assert.match(read(shown).text, /Cited/)
  assert.deepEqual(fake.posted(CHANNEL), [])
  assert.deepEqual(fake.problems, [])
})

test('a draft that was deleted on Slack, or an update that is lost, does not cost the answer', async (t) => {
  for (const fault of [
    { kind: 'error', error: 'message_not_found' },
    { kind: 'done, then cut' },
  ] as const) {
    const { app, asked, answer } = waiting()
    const fake = await onSlack(t, app)
    const exchange = fake.slash('/town', 'summary', ask)
    ;(await asked)(draft('a'))
    await until(() => fake.posted(CHANNEL).length === 1)
    fake.next('chat.update', fault)
    answer()
    const there = (): readonly string[] => [
      ...texts(fake.posted(CHANNEL)),
      ...exchange.uses.map((each) => read(each).text),
    ]
    await until(() => there().some((text) => text.includes('Cited')))
    assert.deepEqual(fake.problems, [])
  }
})

test('where an apology comes of it, the draft goes from the channel on Slack, and the asker alone is told', async (t) => {
  const { app, asked, answer } = waiting(apology)
  const fake = await onSlack(t, app)
  const exchange = fake.slash('/town', 'summary', ask)
  ;(await asked)(draft('a'))
  await until(() => fake.posted(CHANNEL).length === 1)
  answer()
  const [shown = {}] = await exchange.messages()
  assert.equal(shown.response_type, 'ephemeral')
  assert.match(read(shown).text, /too long/)
  assert.deepEqual(fake.posted(CHANNEL), [])
})

test('a private draft on Slack is replaced at most three times, however long the answer', async (t) => {
  const long = (reply: Reply): Reply => ({
    ...reply,
    audience: 'asker',
    briefing: {
      ...reply.briefing,
      blocks: [{ kind: 'note', text: 'We walked over the bridge. '.repeat(1000) }],
    },
  })
  const { app, asked, answer } = waiting(long)
  const fake = await onSlack(t, app)
  const exchange = fake.slash('/town', 'summary', ask)
  const show = await asked
  for (const n of [1, 2, 3, 4, 5]) {
    show({ ...draft(`draft ${n}`), audience: 'asker' })
    await until(() => exchange.uses.length >= Math.min(n, 3))
  }
  answer()
  await until(() => exchange.uses.length === 5)
  assert.equal(exchange.uses.filter((use) => use.replace_original === true).length, 3)
  assert.ok(exchange.uses.every((use) => use.response_type === 'ephemeral'))
  const stand = (await exchange.messages(2)).map((each) => read(each).text)
  assert.match(stand[0] ?? '', /^Marrowby: summary\nWe walked/)
  assert.deepEqual(
    buttons(exchange.uses.at(-1) ?? {}).map(({ label }) => label),
    ['Continue'],
  )
  assert.deepEqual(fake.problems, [])
})
