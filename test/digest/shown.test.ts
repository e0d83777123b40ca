// What people may see of digests: which there are, how they went, and what would be posted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelPoster } from '../fakes/channel.ts'
import { MORNING } from './runners.ts'
import { running, town } from './town.ts'

test('an operator sees all digests, others those of their own place only', async () => {
  const elsewhere = { ...MORNING, to: 'discord:777' }
  const bot = await town({
    settings: [elsewhere, MORNING],
    poster: () => ({
      ...channelPoster('http://127.0.0.1:1', true),
      where: async (id) => ({
        ...{ platform: 'discord', channel: id },
        tenant: id === '777' ? 'city' : 'town',
      }),
    }),
  })
  const by = (tenant: string, operator: boolean) =>
    bot.runner.seenBy({ place: { platform: 'discord', tenant, channel: '1' }, operator })
  const names = async (tenant: string, operator = false) =>
    (await by(tenant, operator).list()).map(({ name }) => name)
  assert.deepEqual(await names('town'), ['2'])
  assert.deepEqual(await names('city'), ['1'])
  assert.deepEqual(await names('village'), [])
  assert.deepEqual(await names('village', true), ['1', '2'])
  await assert.rejects(by('town', false).preview('1', undefined), /Which digest: 2\?/)
  await assert.rejects(
    by('village', false).preview(undefined, undefined),
    /No digest is set up here/,
  )
  bot.close()
})

test('a preview is what would be posted, and posting stays as it was', async () => {
  const bot = await running()
  const seen = bot.runner.seenBy({
    ...{ place: { platform: 'discord', tenant: 'town', channel: '1234' }, operator: false },
  })
  assert.deepEqual((await seen.preview(undefined, undefined)).blocks, [
    { kind: 'note', text: 'Nothing new since the last digest: nothing would be posted now.' },
  ])
  bot.articles.push('three')
  const preview = await seen.preview('1', undefined)
  assert.deepEqual(
    preview.blocks.map((block) => 'text' in block && block.text),
    ['New since the last digest: one article.', 'three'],
  )
  assert.deepEqual((await bot.standing())?.mark, { archive: 'one', generation: 2 })
  await bot.at('2 08:00')
  assert.equal(bot.texts().at(-1), 'three')
  bot.close()
})

test('the list tells when each comes next by its own clocks, how the last one went, and what was left out', async () => {
  const bot = await running({
    settings: [{ ...MORNING, options: { length: 'short' }, days: [1, 5] }],
  })
  const list = async () =>
    bot.runner
      .seenBy({ place: { platform: 'c', tenant: 'c', channel: 'c' }, operator: true })
      .list()
  const [digest] = await list()
  assert.deepEqual(digest, {
    name: '1',
    what: '/town summary length:short to discord:1234',
    when: 'at 08:00, Mon, Fri, Europe/Berlin',
    nothingNew: 'when nothing is new, nothing is posted',
    next: 'Next: 2026-05-04 08:00 (Europe/Berlin).',
    last: 'Last: 2026-05-01 08:00, posted.',
    paused: undefined,
    leftOut: [],
  })
  await bot.at('4 20:00')
  assert.deepEqual((await list())[0]?.leftOut, [
    '2026-05-04 08:00: not posted. The bot was not running or could not post at that time; what was new is in the next one.',
  ])
  bot.close()
})

test('a preview of one of its times is what is then posted for it, word for word, and nothing is written down', async () => {
  const bot = await running()
  bot.articles.push('three')
  const seen = bot.runner.seenBy({ place: bot.place, operator: true })
  const eight = new Date('2026-05-02T08:00:20+02:00')
  bot.set('2 11:00')
  const { parts } = await seen.messages('1', eight)
  const late = 'Marrowby: summary: This digest was due at 2026-05-02 08:00.'
  const texts = parts?.map(({ payload }) => (payload as { text: string }).text)
  assert.deepEqual(texts, [late, 'three'])
  assert.equal(bot.there.posted.length, 3)
  assert.deepEqual((await bot.standing())?.mark, { archive: 'one', generation: 2 })
  assert.equal((await bot.run('2 08:00', '2 11:00'))?.outcome, 'settled')
  assert.deepEqual(bot.texts().slice(3), texts)
  await assert.rejects(seen.preview('1', eight), /2026-05-02 08:00 had its digest/)
})

test('a preview of a minute that is none of its times names the next one; one that lies ahead is not late', async () => {
  const bot = await running()
  const seen = bot.runner.seenBy({ place: bot.place, operator: true })
  await assert.rejects(
    seen.preview('1', new Date('2026-05-02T08:01+02:00')),
    /2026-05-02 08:01 is none of its times\. Next: 2026-05-02 08:00 \(Europe\/Berlin\)\./,
  )
  bot.articles.push('three')
  const ahead = await seen.preview('1', new Date('2026-05-05T08:00+02:00'))
  assert.deepEqual(
    ahead.blocks.map((block) => 'text' in block && block.text),
    ['New since the last digest: one article.', 'three'],
  )
  const { page, parts } = await seen.messages('1', undefined)
  assert.deepEqual([page.blocks.length, parts?.length], [2, 2])
})
