// What makes the bot look at its calendar, by itself or by hand, and what happens when it is told to stop.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eachMinute } from '../../src/digest/ticker.ts'
import { log } from '../../src/log.ts'
import type { Poster } from '../../src/platforms/platform.ts'
import { channel, channelPoster } from '../fakes/channel.ts'
import { bench, newsroom } from './runners.ts'
import { FIRST, town } from './town.ts'

test('the times of one minute can be run by hand, once; one that lies ahead cannot', async () => {
  const bot = await town()
  assert.equal((await bot.run('1 08:00', '1 11:00'))?.outcome, 'settled')
  assert.match(bot.texts()[0]!, /This digest was due at 2026-05-01 08:00/)
  assert.equal((await bot.run('1 08:00', '1 11:00'))?.outcome, 'claimed before')
  assert.equal((await bot.run('1 08:07', '1 11:00'))?.outcome, 'not due')
  await assert.rejects(bot.run('2 08:00', '1 11:00'), /lies ahead; "digest preview" shows/)
  bot.close()
})

test('it begins nothing new once it is told to stop, and the rest of a digest is posted by the next bot', async () => {
  const bot = await town()
  bot.there.next('hang')
  const posting = bot.at('1 08:00')
  await bot.there.hangs()
  const stopped = bot.runner.stop(AbortSignal.timeout(60_000))
  bot.there.arrive()
  await Promise.all([posting, stopped])
  assert.equal((await posting)?.outcome, 'open')
  assert.deepEqual(await bot.at('1 09:00'), undefined)
  bot.state.close()
  const next = await bench(bot.file, bot.there.url, {
    ...{ newsroom: newsroom([]), now: () => new Date('2026-05-01T07:00:00Z') },
  })
  await next.runner.tick()
  assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
  next.state.close()
  bot.there.close()
})

test('the ticker makes it look, and stops with it', async () => {
  const bot = await town()
  const ticks: (() => void)[] = []
  let stopped = false
  await bot.runner.start(async (tick) => {
    ticks.push(tick)
    return async () => {
      stopped = true
    }
  })
  assert.equal(ticks.length, 1)
  await bot.runner.stop(AbortSignal.timeout(60_000))
  assert.ok(stopped)
  bot.close()
})

test('the ticker of earnest starts and stops', async () => {
  const stop = await eachMinute(log('silent'))(() => {})
  await stop()
})

test('where its channels are is asked once, when it starts, and never again once something was posted there', async () => {
  let asked = 0
  const poster = (url: string): Poster => ({
    ...channelPoster(url, true),
    where: async (channel) => {
      asked++
      return { platform: 'discord', tenant: 'town', channel }
    },
  })
  const here = await channel()
  const bot = await town({ poster: () => poster(here.url) })
  await bot.runner.start(async () => async () => {})
  assert.equal(asked, 1)
  assert.equal((await bot.at('1 08:00'))?.outcome, 'settled')
  assert.equal(asked, 1)
  const next = await town({ file: bot.file, poster: () => poster(here.url) })
  await next.runner.start(async () => async () => {})
  assert.equal(asked, 1)
  next.close()
  bot.close()
  here.close()
})
