// How often a draft is shown, whatever the surface: the newest only, one at a time, never after the answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DISCORD_TIMES } from '../../src/platforms/discord/index.ts'
import { drafts } from '../../src/platforms/drafts.ts'
import { PACE } from '../../src/platforms/slack/growing.ts'
import { draft, textOfDraft, until } from './draft.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('the newest draft is shown, one at a time, never within the gap after the last', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const shown: string[] = []
  const paced = drafts(
    async (each) => void shown.push(textOfDraft(each)),
    { first: 1000, gap: 3000 },
    () => {},
  )
  paced.take(draft('a'))
  paced.begin()
  t.mock.timers.tick(999)
  assert.deepEqual(shown, [])
  t.mock.timers.tick(1)
  await turn()
  assert.deepEqual(shown, ['a'])
  for (const each of ['b', 'c']) paced.take(draft(each))
  t.mock.timers.tick(2999)
  await turn()
  assert.deepEqual(shown, ['a'])
  t.mock.timers.tick(1)
  await turn()
  assert.deepEqual(shown, ['a', 'c'])
  paced.take(draft('d'))
  let over = false
  const ended = paced.end().then(() => {
    over = true
  })
  await turn()
  assert.equal(over, false, 'the answer would come within the gap')
  t.mock.timers.tick(3000)
  await ended
  t.mock.timers.tick(60_000)
  await turn()
  assert.deepEqual(shown, ['a', 'c'])
})

test('an answer that comes before a draft is due waits for nothing, and a draft that is under way is waited for', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const gate = Promise.withResolvers<void>()
  const paced = drafts(
    () => gate.promise,
    { first: 1000, gap: 1000 },
    () => {},
  )
  const soon = drafts(
    async () => assert.fail('shown'),
    { first: 1000, gap: 1000 },
    () => {},
  )
  for (const each of [paced, soon]) {
    each.take(draft('a'))
    each.begin()
  }
  await soon.end()
  t.mock.timers.tick(1000)
  const order: string[] = []
  const ended = paced.end().then(() => order.push('answer'))
  order.push('draft')
  gate.resolve()
  await turn()
  t.mock.timers.tick(1000)
  await ended
  assert.deepEqual(order, ['draft', 'answer'])
})

test('a draft that cannot be shown is told once, and no other is tried', async () => {
  const told: unknown[] = []
  let tries = 0
  const paced = drafts(
    async () => {
      tries++
      throw new Error('no')
    },
    { first: 0, gap: 0 },
    (thrown) => told.push(thrown),
  )
  paced.take(draft('a'))
  paced.begin()
  await until(() => told.length === 1)
  paced.take(draft('b'))
  await paced.end()
  assert.deepEqual([tries, told.length], [1, 1])
})

test('in earnest a draft is due well within three seconds, on Discord once a second, on Slack every three', () => {
  for (const { first } of [DISCORD_TIMES.drafts, PACE]) assert.ok(first + 1000 < 3000)
  assert.ok(DISCORD_TIMES.drafts.gap >= 1000)
  assert.ok(PACE.gap >= 3000)
})
