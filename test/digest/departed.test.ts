// A guild that takes the bot out: its digests rest at once, go on when it is invited again, and are erased after 30 days.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FIRST, running, town } from './town.ts'

const RETENTION = { answers: 30 * 86_400_000, deliveries: 400 * 86_400_000 }

test('from the moment on that the bot is taken out nothing is posted, and people and the operator are told why', async () => {
  const bot = await running()
  bot.articles.push('three')
  await bot.state.left('town', bot.now())
  const resting = await bot.at('2 08:00')
  assert.equal(resting?.outcome, 'not due')
  assert.match(resting?.why ?? '', /taken out .* on 2026-05-01\. Invite it again/)
  assert.equal(bot.texts().length, 3)
  assert.equal(bot.there.looks(), 0)
  assert.match(bot.runner.notices().join(), /discord:1234: The bot was taken out/)
  const [digest] = await bot.runner.seenBy({ place: bot.place, operator: true }).list()
  assert.match(digest?.paused ?? '', /taken out/)
})

test('invited again it goes on: one late digest for what is recent, and what is older is missed with the reason', async () => {
  const bot = await running()
  bot.articles.push('three')
  await bot.state.left('town', bot.now())
  await bot.at('2 08:00')
  await bot.at('3 08:00')
  await bot.state.joined(['elsewhere', 'town'])
  assert.equal((await bot.at('3 09:00'))?.outcome, 'settled')
  assert.deepEqual(bot.texts().slice(3), [
    'Marrowby: summary: This digest was due at 2026-05-03 08:00.',
    'three',
  ])
  const [, missed] = await bot.state.deliveries.recent(bot.digests[0]!.id, 10)
  assert.equal(missed?.state, 'missed')
  assert.match(missed?.why ?? '', /taken out/)
  assert.deepEqual(bot.runner.notices(), [])
})

test('what was under way when the bot was taken out is not posted until it is back', async () => {
  const bot = await running()
  bot.articles.push('three')
  bot.there.next('drop')
  assert.equal((await bot.at('2 08:00'))?.outcome, 'open')
  await bot.state.left('town', bot.now())
  assert.equal((await bot.at('2 08:10'))?.outcome, 'not due')
  await bot.state.joined(['town'])
  assert.equal((await bot.at('2 08:20'))?.outcome, 'settled')
  assert.deepEqual(bot.texts().slice(-1), ['three'])
})

test('thirty days later all of it is erased, and not before; the digest then begins anew', async () => {
  const bot = await running()
  await bot.state.left('town', bot.now())
  await bot.state.left('town', new Date(bot.now().getTime() + 86_400_000)) // told of again: the first time counts
  const after = (days: number): Date => new Date(bot.now().getTime() + days * 86_400_000)
  assert.equal(await bot.state.sweep(after(29.9), RETENTION), 0)
  assert.ok((await bot.state.sweep(after(30.1), RETENTION)) >= 3) // a delivery, the digest, the departure
  assert.equal(await bot.standing(), undefined)
  await bot.at('31 09:00')
  await bot.at('31 09:01')
  bot.articles.push('three')
  await bot.state.joined(['town'])
  bot.times.now = new Date('2026-06-01T08:00:00+02:00')
  await bot.runner.tick()
  assert.deepEqual(bot.texts().slice(3), [FIRST, 'one', 'two', 'three'])
})

test('a digest that was never posted rests as well, as soon as it is known whose it is', async () => {
  const bot = await town()
  await bot.state.left('town', bot.now())
  assert.equal((await bot.at('1 08:00'))?.outcome, 'not due')
  assert.deepEqual(bot.texts(), [])
  await bot.state.joined(['town'])
  assert.equal((await bot.at('1 08:30'))?.outcome, 'settled')
  assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
})
