// A bot whose clock the test sets, with a channel and a state of its own.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { DigestDeps } from '../../src/digest/run.ts'
import { type Channel, channel } from '../fakes/channel.ts'
import { bench, newsroom } from './runners.ts'

const root = mkdtempSync(join(tmpdir(), 'communique-digests-'))
const channels: Channel[] = []
after(() => {
  for (const there of channels) there.close() // also those of a test that failed
  rmSync(root, { recursive: true, force: true })
})
let files = 0

export type Town = Awaited<ReturnType<typeof town>>
type Options = Partial<Omit<DigestDeps, 'now'>> & {
  readonly settings?: Parameters<typeof bench>[2]['settings']
  readonly history?: boolean
  readonly file?: string
}

/** In the time of Berlin in May: '1 08:00' is the first of May. */
export async function town(options: Options = {}) {
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
    ...{ ...made, there, articles, file, times, set, now: () => times.now },
    place: { platform: 'discord', tenant: 'town', channel: '1234' },
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

export const FIRST = 'Marrowby: summary: The first digest here: the story as it stands.'

/** A bot that has posted its first digest on the first of May. */
export async function running(options: Options = {}): Promise<Town> {
  const bot = await town(options)
  assert.equal((await bot.at('1 08:00'))?.outcome, 'settled')
  assert.deepEqual(bot.texts(), [FIRST, 'one', 'two'])
  return bot
}
