// The whole app with a model behind a loopback server.
import type { TestContext } from 'node:test'
import { openCache } from '../src/cache.ts'
import { openDesk } from '../src/desk.ts'
import { log } from '../src/log.ts'
import { metrics } from '../src/metrics.ts'
import { openModel } from '../src/model/model.ts'
import { check } from '../src/news/evidence.ts'
import type { Spending } from '../src/state/state.ts'
import { BY, type TestCorpus, testApp } from './app.ts'
import { fakeModel, type Request, type Script, sentences } from './fakes/model.ts'

const STORY = { name: 'town', title: 'Marrowby', model: true }
const now = () => new Date('2026-05-01T12:00:00Z')

/** What a model was given to write from. */
export type Given = {
  readonly passages: readonly { readonly n: number; readonly text: string }[]
}
export const given = (request: Request): Given =>
  JSON.parse(request.messages.at(-1)?.content ?? '{}')

/** A model that repeats the first passages that hold no quotation: all of it is supported. */
export const honest = (request: Request): Script => {
  const plain = given(request).passages.filter(({ text }) => !text.includes('[Q'))
  return {
    pieces: sentences(...plain.slice(0, 3).map(({ n, text }) => ({ text, passages: [n] }))),
  }
}

function purse(): Spending {
  let spent = { calls: 0, read: 0, written: 0 }
  return {
    spent: async () => spent,
    add: async (_, { read, written }) => {
      spent = {
        calls: spent.calls + 1,
        read: spent.read + read,
        written: spent.written + written,
      }
    },
  }
}

/** As an operator asks it; with a gate, a cache, a desk and a purse like the bot's. */
export async function modelled(
  t: TestContext,
  script: (request: Request, n: number) => Script,
  { patience = 5_000, ...corpus }: TestCorpus & { readonly patience?: number } = {},
) {
  const fake = await fakeModel(script)
  t.after(fake.close)
  const quiet = log('silent')
  const counters = metrics()
  const cache = openCache({ url: 'memory:', version: 'test', now, log: quiet, metrics: counters })
  const spending = purse()
  const desk = openDesk({
    model: openModel(
      {
        name: 'small',
        baseUrl: fake.url,
        key: undefined,
        tokensPerAnswer: 500,
        tokensPerDay: 1e6,
      },
      spending,
      now,
    ),
    check: (sentence, passages) => check(sentence, passages, { threshold: 'posting' }),
    ...{ spending, patience, cache, now, log: quiet, metrics: counters },
    price: { read: 1, written: 10 },
  })
  const there = await testApp({ stories: [STORY], operators: [BY.user], desk, cache, ...corpus })
  t.after(there.close)
  return { ...there, desk, fake, counters }
}
