// What a digest tells at which of its times: what came in since, once, and late where the bot was away.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MORNING, newsroom } from './runners.ts'
import { FIRST, running, town } from './town.ts'

test('the first digest tells the story as it stands, once, when it is due', async () => {
  const bot = await town()
  assert.equal((await bot.at('1 07:59'))?.outcome, 'not due')
  assert.equal((await bot.at('1 08:00'))?.outcome, 'settled')
  assert.equal((await bot.at('1 08:01'))?.outcome, 'not due')
  assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
  assert.deepEqual((await bot.standing())?.mark, { archive: 'one', generation: 2 })
  bot.close()
})

test('the next one tells what came in since, also after the bot was started anew', async () => {
  const bot = await running()
  bot.articles.push('three')
  bot.close()
  const again = await town({ file: bot.file, newsroom: newsroom([...bot.articles]) })
  await again.at('2 08:00')
  assert.deepEqual(again.texts(), [
    'Marrowby: summary: New since the last digest: one article.',
    'three',
  ])
  again.close()
})

test('where nothing is new, nothing is posted, or one line when the configuration says so', async () => {
  const silent = await running()
  assert.equal((await silent.at('2 08:00'))?.outcome, 'silent')
  assert.equal(silent.there.posted.length, 3)
  assert.equal((await silent.last())?.state, 'silent')
  silent.close()
  const saying = await running({ settings: [{ ...MORNING, whenNothingNew: 'say-so' }] })
  await saying.at('2 08:00')
  assert.equal(saying.texts().at(-1), 'Marrowby: digest: Nothing new since the last digest.')
  saying.close()
})

test('an archive that was made anew is told as it stands', async () => {
  const bot = await running()
  bot.articles.splice(0, 2, 'another', 'two', 'three')
  await bot.at('2 08:00')
  assert.deepEqual(bot.texts().slice(3), [FIRST, 'another', 'two', 'three'])
  assert.deepEqual((await bot.standing())?.mark, { archive: 'another', generation: 3 })
  bot.close()
})

test('times that the bot slept through become one late digest, and those too long ago are recorded as missed', async () => {
  const bot = await running({
    settings: [{ ...MORNING, times: ['08:00', '09:00', '10:00', '16:00'] }],
  })
  bot.articles.push('three')
  assert.equal((await bot.at('1 15:30'))?.outcome, 'settled')
  assert.deepEqual(bot.texts().slice(3), [
    'Marrowby: summary: This digest was due at 2026-05-01 10:00.',
    'three',
  ])
  const [late, missed] = await bot.state.deliveries.recent(bot.digests[0]!.id, 10)
  assert.deepEqual([late?.state, late?.slots], ['settled', 1])
  assert.deepEqual([missed?.state, missed?.slots], ['missed', 1])
  assert.match(missed?.why ?? '', /^The bot was not running or could not post at that time/)
  bot.close()
})

test('several times within the window become one digest', async () => {
  const bot = await running({ settings: [{ ...MORNING, times: ['08:00', '09:00', '10:00'] }] })
  bot.articles.push('three')
  await bot.at('1 12:00')
  assert.equal((await bot.last())?.slots, 2)
  assert.equal(bot.there.posted.length, 5)
  for (const time of ['1 09:00', '1 10:00'])
    assert.equal((await bot.run(time, '1 12:30'))?.outcome, 'claimed before') // it stands for both
  assert.equal(bot.there.posted.length, 5)
  bot.close()
})

test('when its times are changed, a digest is due from then on', async () => {
  const bot = await running()
  bot.articles.push('three')
  bot.close()
  const changed = await town({
    ...{ file: bot.file, newsroom: newsroom([...bot.articles]) },
    settings: [{ ...MORNING, times: ['07:00', '08:30'] }],
  })
  assert.equal((await changed.at('1 08:20'))?.outcome, 'not due') // 07:00 went by before it was one of its times
  await changed.at('1 08:30')
  assert.deepEqual(changed.texts().slice(1), ['three'])
  changed.close()
})

test('two entries that differ in their times only are one digest with one mark', async () => {
  const bot = await running({ settings: [MORNING, { ...MORNING, times: ['12:00'], days: [5] }] })
  assert.equal(bot.digests.length, 1)
  assert.equal((await bot.at('1 12:00'))?.outcome, 'silent')
  bot.close()
})

test('a digest remembers the answer that it was made from; one with nothing to tell has none', async () => {
  const bot = await running()
  assert.equal((await bot.last())?.answer, 'answer-1')
  await bot.at('2 08:00')
  assert.deepEqual((await bot.last())?.answer, undefined)
  bot.close()
})
