// The writing desk: what a model is asked, what it cost, what became of its sentences, and nothing that hangs on it.
import { z } from 'zod'
import type { Cache } from './cache.ts'
import type { ModelError } from './errors.ts'
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
  readonly signal: AbortSignal
  readonly draft: (claims: Written['claims']) => void
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

  function count({ claims, rejected, trouble: met }: Written): void {
    const posted = claims.filter((claim) => claim.written).length
    tally.posted += posted
    tally.rejected += rejected.length
    why = [...rejected.flatMap(({ reasons }) => reasons.slice(0, 1)), ...why].slice(0, LAST)
    metrics.written({ posted, rejected: rejected.length, failed: met?.kind })
    if (met && met.kind !== trouble?.kind)
      log.warn({ kind: met.kind, err: met.cause }, `${met.message} The sources speak instead.`)
    trouble = met
  }

  return {
    host: model.host,
    patience,
    write: async (work, { tenant, signal, draft }) => {
      const late = AbortSignal.any([signal, AbortSignal.timeout(patience)])
      const make = async (): Promise<Written> => {
        const written = await writing(work, { model, check, signal: late, draft })
        count(written)
        if (written.trouble) throw new Unkept(written)
        return written
      }
      const key = ['written', model.host, model.name, model.prompt, JSON.stringify(work)]
      try {
        return await cache.cached({ tenant, key, read: parseWritten, make })
      } catch (thrown) {
        if (thrown instanceof Unkept) return thrown.written
        throw thrown
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
