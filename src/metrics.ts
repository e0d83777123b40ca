// The counters that tell an operator whether people are answered.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = {
  /** An ask was answered, refused (the person's to mend) or failed (ours). */
  asked(command: string, outcome: 'answered' | 'refused' | 'failed', seconds: number): void
  /** How the corpus stands, told before each scrape. */
  corpus(now: { readonly articles: number; readonly refused: number }): void
  /** A digest came to its end, or could not be made or posted for now. */
  delivered(outcome: 'settled' | 'silent' | 'missed' | 'held' | 'refused' | 'failed'): void
  /** Something was looked for in the cache; a failure is a cache that could not be asked. */
  cached(outcome: 'hit' | 'miss' | 'failure'): void
  /** A model wrote: its sentences that were posted, those that were not supported, and why it came to nothing. */
  written(now: {
    readonly posted: number
    readonly rejected: number
    readonly failed?: string
  }): void
  /** Prometheus' text format. */
  text(): Promise<string>
}

/** Counters of one process; each call makes a registry of its own. */
export function metrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'communique_' })
  const asks = new Counter({
    name: 'communique_asks_total',
    help: 'Asks by command and outcome',
    labelNames: ['command', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'communique_ask_seconds',
    help: 'Time from ask to answer',
    labelNames: ['command'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers,
  })
  const articles = new Gauge({
    name: 'communique_articles',
    help: 'Articles in answers',
    registers,
  })
  const refused = new Gauge({
    name: 'communique_refused_files',
    help: 'Files and lines of the corpus that could not be read',
    registers,
  })
  const deliveries = new Counter({
    name: 'communique_deliveries_total',
    help: 'Digests by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const cache = new Counter({
    name: 'communique_cache_total',
    help: 'Look-ups in the cache by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const sentences = new Counter({
    name: 'communique_model_sentences_total',
    help: 'Sentences of the model by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  const failed = new Counter({
    name: 'communique_model_failures_total',
    help: 'Answers that went out without the model, by why',
    labelNames: ['why'],
    registers,
  })
  return {
    asked(command, outcome, took) {
      asks.inc({ command, outcome })
      seconds.observe({ command }, took)
    },
    corpus: (now) => {
      articles.set(now.articles)
      refused.set(now.refused)
    },
    delivered: (outcome) => deliveries.inc({ outcome }),
    cached: (outcome) => cache.inc({ outcome }),
    written: (now) => {
      sentences.inc({ outcome: 'posted' }, now.posted)
      sentences.inc({ outcome: 'rejected' }, now.rejected)
      if (now.failed !== undefined) failed.inc({ why: now.failed })
    },
    text: () => registry.metrics(),
  }
}
