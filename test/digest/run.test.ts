import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { DigestDeps } from '../../src/digest/run.ts'
import { eachMinute } from '../../src/digest/ticker.ts'
import { log } from '../../src/log.ts'
import { type Channel, channel, channelPoster } from '../fakes/channel.ts'
import { bench, MORNING, newsroom } from './runners.ts'

const root = mkdtempSync(join(tmpdir(), 'communique-digests-'))
const channels: Channel[] = []
after(() => {
  for (const there of channels) there.close() // also those of a test that failed
  rmSync(root, { recursive: true, force: true })
})
let files = 0

type Town = Awaited<ReturnType<typeof town>>
type Options = Partial<Omit<DigestDeps, 'now'>> & {
  readonly settings?: Parameters<typeof bench>[2]['settings']
  readonly history?: boolean
  readonly file?: string
}

/** A bot whose clock the test sets, in the time of Berlin in May: '1 08:00' is the first of May. */
async function town(options: Options = {}) {
  const { file = join(root, `state-${++files}.db`), ...deps } = options
  const there: Channel = await channel()
  channels.push(there)
  const articles = ['one', 'two']
  const times = { now: new Date('2026-04-30T10:00:00Z') }
  const set = (clock: string): void => {
    const [day = '', time = ''] = clock.split(' ')
    times.now = new Date(`2026-05-${day.padStart(2, '0')}T${time}:00+02:00`)
  }
  const made = await bench(file, there.url, {
    newsroom: newsroom(articles),
    ...deps,
    now: () => times.now,
  })
  await made.runner.tick() // makes the digests known: what was due before is nobody's business
  return {
    ...{ ...made, there, articles, file },
    /** A look at the calendar at a time; what came of the first digest. */
    at: async (clock: string) => {
      set(clock)
      return (await made.runner.tick())[0]
    },
    run: async (clock: string, now: string) => {
      set(clock)
      const at = times.now
      set(now)
      return (await made.runner.run(at))[0]
    },
    texts: () => there.posted.map(({ text, repeat }) => (repeat ? `(again) ${text}` : text)),
    last: async () => (await made.state.deliveries.recent(made.digests[0]!.id, 10))[0],
    standing: () => made.state.deliveries.standing(made.digests[0]!.id),
    close: () => {
      there.close()
      made.state.close()
    },
  }
}

const FIRST = 'Marrowby: summary: The first digest here: the story as it stands.'

/** A bot that has posted its first digest on the first of May. */
async function running(options: Options = {}): Promise<Town> {
  const bot = await town(options)
  assert.equal((await bot.at('1 08:00'))?.outcome, 'settled')
  assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
  return bot
}

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

test('two entries that differ in their times only are one digest with one mark', async () => {
  const bot = await running({ settings: [MORNING, { ...MORNING, times: ['12:00'], days: [5] }] })
  assert.equal(bot.digests.length, 1)
  assert.equal((await bot.at('1 12:00'))?.outcome, 'silent')
  bot.close()
})

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
  await assert.rejects(by('town', false).preview('1'), /Which digest: 2\?/)
  await assert.rejects(by('village', false).preview(undefined), /No digest is set up here/)
  bot.close()
})

test('a preview is what would be posted, and posting stays as it was', async () => {
  const bot = await running()
  const seen = bot.runner.seenBy({
    ...{ place: { platform: 'discord', tenant: 'town', channel: '1234' }, operator: false },
  })
  assert.deepEqual((await seen.preview(undefined)).blocks, [
    { kind: 'note', text: 'Nothing new since the last digest: nothing would be posted now.' },
  ])
  bot.articles.push('three')
  const preview = await seen.preview('1')
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
