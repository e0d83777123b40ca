// A digest that its channel does not take, or that cannot be made: paused, given up for that time, told; never deleted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MORNING, newsroom } from './runners.ts'
import { FIRST, running, town } from './town.ts'

test('a channel that is forbidden pauses the digest, the operator is told once, and it goes on by itself', async () => {
  const bot = await town({ tell: 'discord:99' })
  bot.there.next(403, 'take', 403)
  assert.equal((await bot.at('1 08:00'))?.outcome, 'open')
  assert.match((await bot.standing())?.paused ?? '', /refused with 403/)
  assert.match(bot.runner.notices().join(), /\/town summary to discord:1234: refused with 403/)
  assert.equal((await bot.at('1 08:30'))?.outcome, 'open') // not every minute
  assert.equal((await bot.at('1 09:01'))?.outcome, 'open')
  assert.equal((await bot.at('1 10:02'))?.outcome, 'settled')
  assert.match(bot.texts()[0]!, /operator.*The digest \/town summary to discord:1234 is paused/)
  assert.deepEqual(bot.texts().slice(1), [FIRST, 'one', 'two'])
  assert.equal((await bot.standing())?.paused, undefined)
  assert.deepEqual(bot.runner.notices(), [])
  bot.close()
})

test('a channel that stays forbidden is given up for that day and tried again the next', async () => {
  const bot = await running({ tell: 'discord:99' })
  bot.articles.push('three')
  bot.there.next(404, 'take', 404, 'take', 404, 'take')
  await bot.at('2 08:00')
  await bot.at('2 14:01')
  const left = await bot.last()
  assert.deepEqual([left?.state, left?.why], ['missed', 'refused with 404'])
  assert.equal((await bot.standing())?.open, undefined)
  await bot.at('3 08:00')
  await bot.at('3 09:01')
  assert.equal(bot.texts().filter((text) => /is paused/.test(text)).length, 1)
  assert.deepEqual(bot.texts().slice(-1), ['three'])
  bot.close()
})

test('what the platform will never take is ended at once, and what was new comes with the next', async () => {
  const bot = await running({ tell: 'discord:99' })
  bot.articles.push('three')
  bot.there.next(400)
  assert.equal((await bot.at('2 08:00'))?.outcome, 'refused')
  assert.match(
    bot.texts().at(-1)!,
    /of 2026-05-02 08:00: refused by the platform\. refused with 400/,
  )
  await bot.at('3 08:00')
  assert.equal(bot.texts().at(-1), 'three')
  bot.close()
})

test('a digest that cannot be made is tried again, and missed with its reason when it stays so', async () => {
  const bot = await town({ newsroom: newsroom([]) })
  const failed = await bot.at('1 08:00')
  assert.deepEqual([failed?.outcome, failed?.why], ['failed', 'There are no articles yet.'])
  await bot.at('1 14:01')
  assert.equal((await bot.last())?.why, 'There are no articles yet.')
  assert.equal(bot.there.posted.length, 0)
  bot.close()
})

test('a platform that the bot is not connected to is waited for, then named', async () => {
  const bot = await town({ poster: () => undefined })
  assert.equal((await bot.at('1 08:00'))?.outcome, 'failed')
  await bot.at('1 14:00')
  const left = await bot.last()
  assert.equal(left?.state, 'missed')
  assert.match(left?.why ?? '', /^The bot is not connected to discord/)
  bot.close()
})

test('one digest that fails keeps no other from its channel', async () => {
  const there = newsroom(['one'])
  const bot = await town({
    settings: [{ ...MORNING, story: 'broken' }, MORNING],
    newsroom: {
      ...there,
      fresh: (story, mark) => {
        if (story === 'broken') throw new TypeError('a bug')
        return there.fresh(story, mark)
      },
    },
  })
  const failed = await bot.at('1 08:00')
  assert.match(
    failed?.why ?? '',
    /^Something went wrong on our side\. It is logged under [0-9a-f]{8}\.$/,
  )
  assert.deepEqual(bot.texts(), [FIRST, 'one'])
  bot.close()
})
