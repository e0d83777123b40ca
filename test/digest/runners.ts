// A runner over a real state and a channel, for the tests of digests and for the processes that they kill.
import { type Briefing, briefing, heading } from '../../src/briefing.ts'
import { type Digest, digestsOf } from '../../src/digest/digest.ts'
import { type DigestDeps, type DigestRunner, digestRunner } from '../../src/digest/run.ts'
import { UserError } from '../../src/errors.ts'
import { log } from '../../src/log.ts'
import { metrics } from '../../src/metrics.ts'
import type { Answer, Ask } from '../../src/platforms/platform.ts'
import { sqliteState } from '../../src/state/sqlite.ts'
import type { State } from '../../src/state/state.ts'
import { channelPoster } from '../fakes/channel.ts'

export const REST = 75_000 // ms

/** The morning digest of the town: at eight by the clocks of Berlin. */
export const MORNING = {
  to: 'discord:1234',
  story: 'town',
  command: 'summary',
  options: {},
  times: ['08:00'],
  days: [0, 1, 2, 3, 4, 5, 6],
  zone: 'Europe/Berlin',
  whenNothingNew: 'silent',
} as const

/** A newsroom in which articles come in when the test says so; an answer has a heading for each that is new. */
export function newsroom(articles: string[]): DigestDeps['newsroom'] & { readonly asks: Ask[] } {
  const asks: Ask[] = []
  return {
    asks,
    fresh: (_story, after = 0) => {
      if (articles.length === 0) throw new UserError('There are no articles yet.')
      return {
        ...{ title: 'Marrowby', archive: articles[0] ?? '', generation: articles.length },
        articles: articles.length - after,
      }
    },
    answer: async (ask): Promise<Answer> => {
      asks.push(ask)
      const told = articles.slice(ask.after ?? 0)
      return {
        id: `answer-${asks.length}`,
        at: '2026-05-01T06:00:00Z',
        ask: { command: 'town summary', user: ask.user, place: ask.place },
        audience: 'everyone',
        briefing: briefing('Marrowby: summary', told.map(heading)),
        generation: articles.length,
      }
    },
    page: ({ briefing }): { briefing: Briefing } & Record<'audience' | 'page' | 'pages', never> =>
      ({ audience: 'everyone', briefing, page: 1, pages: 1 }) as never,
  }
}

export type Bench = {
  readonly runner: DigestRunner
  readonly state: State
  readonly digests: readonly Digest[]
}

/** The bot's digests as main wires them, with a clock of the test's. */
export async function bench(
  file: string,
  url: string,
  options: Partial<Omit<DigestDeps, 'digests'>> & {
    readonly settings?: Parameters<typeof digestsOf>[0]
    readonly history?: boolean
    readonly now: () => Date
  },
): Promise<Bench> {
  const { settings = [MORNING], history = true, ...deps } = options
  const quiet = log('silent')
  const state = await sqliteState({ file, now: deps.now(), log: quiet })
  const digests = digestsOf(settings)
  const runner = digestRunner({
    poster: (platform) => (platform === 'discord' ? channelPoster(url, history) : undefined),
    newsroom: newsroom(['one']),
    deliveries: state.deliveries,
    rest: REST,
    verify: true,
    cannotTell: 'repeat',
    tell: undefined,
    log: quiet,
    metrics: metrics(),
    ...deps,
    digests,
  })
  return { runner, state, digests }
}
