// A part of which nobody knows whether it arrived: it rests, is looked up, and is posted again or held.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MORNING } from './runners.ts'
import { FIRST, town } from './town.ts'

test('a post of unknown outcome rests, is looked up, and is posted again only where it is not there', async () => {
  for (const does of ['drop', 'take and drop'] as const) {
    const bot = await town()
    bot.there.next('take', does)
    assert.equal((await bot.at('1 08:00'))?.outcome, 'open')
    assert.equal((await bot.at('1 08:01'))?.outcome, 'open')
    assert.equal(bot.there.looks(), 0)
    assert.equal((await bot.at('1 08:02'))?.outcome, 'settled')
    assert.equal(bot.there.looks(), 1)
    assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
    bot.close()
  }
})

test('a time that comes while another one rests waits for it, and tells only what is newer', async () => {
  const bot = await town({ settings: [{ ...MORNING, times: ['08:00', '08:01', '08:02'] }] })
  bot.there.next('take', 'take', 'take and drop')
  await bot.at('1 08:00')
  assert.equal((await bot.at('1 08:01'))?.outcome, 'open')
  bot.articles.push('three')
  assert.equal((await bot.at('1 08:02'))?.outcome, 'settled')
  assert.deepEqual(bot.texts(), [
    ...[FIRST, 'one', 'two'],
    ...['Marrowby: summary: New since the last digest: one article.', 'three'],
  ])
  assert.equal((await bot.last())?.slots, 2)
  bot.close()
})

test('what nobody can look up is posted again with a word of warning, or held and told to the operator', async () => {
  const repeating = await town({ history: false })
  repeating.there.next('take and drop')
  await repeating.at('1 08:00')
  assert.equal((await repeating.at('1 08:02'))?.outcome, 'settled')
  assert.deepEqual(repeating.texts(), [FIRST, `(again) ${FIRST}`, 'one', 'two'])
  repeating.close()
  const holding = await town({ history: false, cannotTell: 'hold', tell: 'discord:99' })
  holding.there.next('take and drop')
  await holding.at('1 08:00')
  assert.equal((await holding.at('1 08:02'))?.outcome, 'held')
  assert.equal(holding.there.posted.length, 2)
  assert.match(
    holding.texts()[1]!,
    /^To the operator of this bot: The digest \/town summary to discord:1234 of 2026-05-01 08:00: held back\./,
  )
  assert.equal((await holding.standing())?.mark, undefined) // so that the next one tells it
  holding.close()
})

test('with digest.verify off, no channel is read back', async () => {
  const bot = await town({ verify: false })
  bot.there.next('drop')
  await bot.at('1 08:00')
  await bot.at('1 08:02')
  assert.equal(bot.there.looks(), 0)
  assert.deepEqual(bot.texts(), [`(again) ${FIRST}`, 'one', 'two'])
  bot.close()
})

test('a repeat that is refused for now still says later that it may be one', async () => {
  const bot = await town({ history: false })
  bot.there.next('take and drop', 503)
  await bot.at('1 08:00')
  await bot.at('1 08:02')
  await bot.at('1 08:08')
  assert.deepEqual(bot.texts(), [FIRST, `(again) ${FIRST}`, 'one', 'two'])
  bot.close()
})

/** A bot that holds its first digest: its second message may stand there. */
async function holding(does: 'drop' | 'take and drop') {
  const bot = await town({ history: false, cannotTell: 'hold' })
  bot.there.next('take', does)
  await bot.at('1 08:00')
  assert.equal((await bot.at('1 08:02'))?.outcome, 'held')
  assert.match((await bot.last())?.why ?? '', /digest settle 1 posted \(or: again\)/)
  return bot
}

test('who holds a digest and has looked says what became of it: then the rest of it is posted, each part once', async () => {
  for (const [does, how] of [
    ['take and drop', 'posted'],
    ['drop', 'again'],
  ] as const) {
    const bot = await holding(does)
    await bot.runner.settle('1', how)
    assert.equal((await bot.at('1 20:00'))?.outcome, 'settled') // hours later: it was held, not late
    assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
    assert.deepEqual((await bot.standing())?.mark, { archive: 'one', generation: 2 })
    assert.deepEqual(bot.runner.notices(), [])
  }
})

test('what an operator has go on in the afternoon is tried for hours again, not given up at the first trouble', async () => {
  const bot = await holding('drop')
  bot.set('1 14:30')
  await bot.runner.settle('1', 'again')
  bot.there.next(503)
  assert.equal((await bot.at('1 14:31'))?.outcome, 'open')
  assert.equal((await bot.at('1 14:40'))?.outcome, 'settled')
  assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
})

test('where only the last part was in doubt and stands there, saying so settles it at once', async () => {
  const bot = await town({ history: false, cannotTell: 'hold' })
  bot.there.next('take', 'take', 'take and drop')
  await bot.at('1 08:00')
  await bot.at('1 08:02')
  await bot.runner.settle('1', 'posted')
  assert.equal((await bot.last())?.state, 'settled')
  assert.deepEqual((await bot.standing())?.mark, { archive: 'one', generation: 2 })
})

test('what is not in doubt cannot be settled, nor what a later digest has told', async () => {
  const bot = await holding('take and drop')
  await assert.rejects(bot.runner.settle('2', 'posted'), /Which digest: 1\?/)
  await bot.at('2 08:00')
  await assert.rejects(
    bot.runner.settle('1', 'again'),
    /nothing to settle: of the last \/town summary/,
  )
  assert.equal(bot.texts().filter((text) => text === 'two').length, 1)
})
