// The counters that tell an operator whether people are answered.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = {
  /** An ask was answered, refused (the person's to mend) or failed (ours). */
  asked(command: string, outcome: 'answered' | 'refused' | 'failed', seconds: number): void
  articles(count: number): void
  refusedFile(): void
  looked(at: Date): void
  /** Prometheus' text format. */
  text(): Promise<string>
}

/** Counters of one process; each call makes a registry of its own. */
export function metrics(): Metrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
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
  const stored = new Gauge({ name: 'communique_articles', help: 'Articles in answers', registers })
  const refused = new Counter({
    name: 'communique_refused_files_total',
    help: 'Files of the corpus that could not be read',
    registers,
  })
  const look = new Gauge({
    name: 'communique_last_look_timestamp_seconds',
    help: 'When the corpus was last looked at',
    registers,
  })
  return {
    asked(command, outcome, took) {
      asks.inc({ command, outcome })
      seconds.observe({ command }, took)
    },
    articles: (count) => stored.set(count),
    refusedFile: () => refused.inc(),
    looked: (at) => look.set(at.getTime() / 1000),
    text: () => registry.metrics(),
  }
}
