// What is expensive to make again, and nothing that a button, a delivery or an audit needs: Keyv over a file of SQLite.
import { createHash } from 'node:crypto'
import { Keyv } from 'keyv'
import { cacheStore } from './cachestore.ts'
import { reason } from './errors.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

const KEPT = 7 * 86_400_000 // ms

type Value = string | number | boolean | undefined | Readonly<Record<string, string | undefined>>

export type Question<T> = {
  readonly tenant: string // nobody is given what was made for another guild or workspace
  /** Everything else that the value depends on: the archive and its generation, the command, its options, the limits, … */
  readonly key: readonly Value[]
  /** The value out of what is stored. @throws when it is none */
  readonly read: (stored: unknown) => T
  readonly make: () => Promise<T>
}

export type Cache = {
  /**
   * The stored value, or one that is made now and stored. Equal questions at the same time are made once: they share the
   * value, and also what `make` throws. A cache that cannot be used or holds nonsense costs time, never the value.
   */
  cached<T>(question: Question<T>): Promise<T>
  /** Erases what was made for a guild or workspace. */
  forget(tenant: string): Promise<void>
  close(): void
}

export type CacheSettings = {
  readonly url: string // 'memory:' or 'sqlite:PATH'
  readonly version: string // of the code that makes the values: another version shares nothing
  readonly now: () => Date
  readonly log: Log
  readonly metrics: Metrics
}

/** @throws {Error} for an address that is neither `memory:` nor `sqlite:PATH` */
export function openCache({ url, version, now, log, metrics }: CacheSettings): Cache {
  const store = cacheStore({ file: fileOf(url), now, log })
  const making = new Map<string, Promise<unknown>>()
  let broken = false

  const of = (tenant: string): Keyv =>
    new Keyv({
      store: store.adapter(),
      namespace: hash([tenant]),
      ttl: KEPT,
      throwOnErrors: true,
      serialize: JSON.stringify, // Keyv's own looks at each field in turn, for bytes and big numbers: there are none
      deserialize: (stored) => JSON.parse(stored), // what `serialize` gave; `read` checks it
    })

  function failed(thrown: unknown): void {
    metrics.cached('failure')
    if (!broken) log.warn({ why: reason(thrown) }, 'the cache cannot be used; answers take longer')
    broken = true
  }

  async function found<T>({ tenant, read }: Question<T>, name: string): Promise<{ value?: T }> {
    try {
      const stored: unknown = await of(tenant).get(name)
      broken = false
      metrics.cached(stored === undefined ? 'miss' : 'hit')
      return stored === undefined ? {} : { value: read(stored) }
    } catch (thrown) {
      failed(thrown)
      return {}
    }
  }

  async function work<T>(question: Question<T>, name: string): Promise<T> {
    const { value } = await found(question, name)
    if (value !== undefined) return value
    const made = await question.make()
    try {
      await of(question.tenant).set(name, made)
    } catch (thrown) {
      failed(thrown)
    }
    return made
  }

  return {
    cached: <T>(question: Question<T>): Promise<T> => {
      const name = hash([version, question.tenant, ...question.key])
      const others = making.get(name) as Promise<T> | undefined // set below, for an equal question
      if (others) return others
      const mine = work(question, name).finally(() => making.delete(name))
      making.set(name, mine)
      return mine
    },
    forget: async (tenant) => {
      try {
        await of(tenant).clear()
      } catch (thrown) {
        failed(thrown)
      }
    },
    close: () => store.close(),
  }
}

function fileOf(url: string): string {
  if (url === 'memory:') return ':memory:'
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return url.slice('sqlite:'.length)
  throw new Error(`a cache is at memory: or sqlite:PATH, not at ${url.slice(0, 20)}`)
}

/** One name for equal keys, whatever the order of the fields in them; no word of anybody's can be read out of it. */
function hash(key: readonly Value[]): string {
  const parts = key.map((part) =>
    typeof part === 'object'
      ? Object.entries(part)
          .filter(([, value]) => value !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
      : [typeof part, part],
  )
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
