// A process that posts one digest and is killed before its nth step: node dying.ts '{"file":…}'. It prints what came of it.
import { log } from '../../src/log.ts'
import { sqliteState } from '../../src/state/sqlite.ts'
import { channelPoster } from '../fakes/channel.ts'
import { bench, newsroom } from './runners.ts'

const { file, url, at, now, die, history, articles } = JSON.parse(process.argv[2] ?? '{}') as {
  file: string
  url: string
  at: string
  now: string
  die: number // before this step, counted from 1; 0: never
  history: boolean
  articles: string[]
}

let steps = 0

/** The same object, with each operation counted as a step. */
function counted<T extends object>(whole: T): T {
  return new Proxy(whole, {
    get: (target, name) => {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function' || UNCOUNTED.has(String(name))) return value
      return (...given: unknown[]) => {
        if (++steps === die) process.kill(process.pid, 'SIGKILL')
        return Reflect.apply(value, target, given)
      }
    },
  })
}
const UNCOUNTED = new Set(['parts', 'where', 'check'])

const clock = () => new Date(now)
const state = await sqliteState({ file, now: clock(), log: log('silent') })
const { runner } = await bench(file, url, {
  now: clock,
  deliveries: counted(state.deliveries),
  poster: () => counted(channelPoster(url, history)),
  newsroom: newsroom(articles),
})
const [report] = await runner.run(new Date(at))
console.log(JSON.stringify({ ...report, steps }))
