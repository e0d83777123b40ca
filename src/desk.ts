// The writing desk: what a model is asked, what it cost, what became of its sentences, and nothing that hangs on it.
import { z } from 'zod'
import type { Cache } from './cache.ts'
import { ModelError } from './errors.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Model } from './model/model.ts'
import type { Spending } from './state/state.ts'
import { type Check, type Work, type Written, writing } from './writing.ts'

export type Desk = {
  readonly host: string // that questions and passages go to
  readonly patience: number // ms that an answer may take longer where a model writes
  /** Never throws for what a model does or does not: then the extract stands. */
  write(work: Work, order: Order): Promise<Written>
  standing(): Promise<Standing>
  /** What an operator should know: why the last call came to nothing. */
  notices(): readonly string[]
}

export type Order = {
  readonly tenant: string
  readonly draft: (claims: Written['claims']) => void // told also what was begun for another asker
}

/** How the model is doing, for an operator; tokens and calls of today (UTC), the rest since the start. */
export type Standing = {
  readonly model: string
  readonly host: string
  readonly calls: number
  readonly read: number
  readonly written: number
  readonly cost?: number // in the currency of the prices that the operator gave
  readonly posted: number // sentences
  readonly rejected: number
  readonly why: readonly string[] // of the last ones that were rejected
}

export type DeskSettings = {
  readonly model: Model
  readonly check: Check
  readonly spending: Spending
  readonly patience: number
  readonly price?: { readonly read: number; readonly written: number } // of a million tokens
  readonly cache: Cache
  readonly now: () => Date
  readonly log: Log
  readonly metrics: Metrics
}

const LAST = 3 // reasons

/** Equal work at once is written once, and kept as long as the cache keeps it; what came without the model is not kept. */
export function openDesk(settings: DeskSettings): Desk {
  const { model, check, patience, cache, metrics, log } = settings
  const tally = { posted: 0, rejected: 0 }
  let why: readonly string[] = []
  let trouble: ModelError | undefined
  const drafts = new Map<string, Set<Order['draft']>>() // of those who wait for the same

  function count({ claims, rejected, trouble: met }: Written): void {
    const posted = claims.filter((claim) => claim.written).length
    tally.posted += posted
    tally.rejected += rejected.length
    why = [...rejected.flatMap(({ reasons }) => reasons.slice(0, 1)), ...why].slice(0, LAST)
    metrics.written({ posted, rejected: rejected.length, failed: met?.kind })
    // Only what is ours to say: the server's own words may hold a question or a passage.
    if (met && met.kind !== trouble?.kind)
      log.warn({ kind: met.kind }, `${met.message} The sources speak instead.`)
    trouble = met
  }

  async function kept(work: Work, tenant: string, draft: Order['draft']): Promise<Written> {
    const signal = AbortSignal.timeout(patience) // not an asker's: another may wait for the same
    const make = async (): Promise<Written> => {
      const written = await writing(work, { model, check, signal, draft })
      count(written)
      if (written.trouble) throw new Unkept(written)
      return written
    }
    try {
      await model.find(signal) // what it is called is a part of the key
      const key = ['written', model.host, model.name, model.prompt, JSON.stringify(work)]
      return await cache.cached({ tenant, key, read: parseWritten, make })
    } catch (thrown) {
      if (thrown instanceof Unkept) return thrown.written
      if (!(thrown instanceof ModelError)) throw thrown
      const written = {
        claims: work.extract,
        by: 'sources',
        rejected: [],
        trouble: thrown,
      } as const
      count(written)
      return written
    }
  }

  return {
    host: model.host,
    patience,
    write: async (work, { tenant, draft }) => {
      const name = JSON.stringify([tenant, work])
      const mine = drafts.get(name) ?? new Set()
      drafts.set(name, mine.add(draft))
      try {
        return await kept(work, tenant, (claims) => {
          for (const each of mine) each(claims)
        })
      } finally {
        mine.delete(draft)
        if (mine.size === 0) drafts.delete(name)
      }
    },
    standing: async () => {
      const spent = await settings.spending.spent(day(settings.now()))
      const { price } = settings
      const cost = price && (spent.read * price.read + spent.written * price.written) / 1e6
      return { model: model.name, host: model.host, ...spent, cost, ...tally, why }
    },
    notices: () => (trouble ? [trouble.message] : []),
  }
}

const day = (at: Date): string => at.toISOString().slice(0, 10)

/** Carries what is shown now and made anew the next time. */
class Unkept extends Error {
  readonly written: Written
  constructor(written: Written) {
    super('not kept')
    this.written = written
  }
}

const whole = z.number().int()
const schema: z.ZodType<Written> = z.object({
  claims: z.array(
    z.object({
      text: z.string(),
      evidence: z.array(z.object({ source: whole, start: whole, end: whole, text: z.string() })),
      written: z.object({ model: z.string(), prompt: z.string(), score: z.number() }).optional(),
    }),
  ),
  by: z.enum(['model', 'sources']),
  rejected: z.array(z.object({ text: z.string(), reasons: z.array(z.string()) })),
})

/** @throws {Error} when what is stored is none */
function parseWritten(stored: unknown): Written {
  const parsed = schema.safeParse(stored)
  if (parsed.success) return parsed.data
  throw new Error('what a model wrote cannot be read back')
}
