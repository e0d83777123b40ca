// npm run bench: what the bot takes beside what it cannot do without, measured in the same run. It reports; it judges nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from './generate.ts'
import { libraries, load } from './loaded.ts'
import { type Bench, type Corpus, type Figure, type Row, table } from './row.ts'
import { acknowledged } from './rows/acknowledged.ts'
import { busy } from './rows/busy.ts'
import { commands } from './rows/commands.ts'
import { connected } from './rows/connected.ts'
import { drafted } from './rows/drafted.ts'
import { fanout } from './rows/fanout.ts'
import { hurried } from './rows/hurried.ts'
import { loading } from './rows/loading.ts'
import { lost } from './rows/lost.ts'
import { memory } from './rows/memory.ts'
import { quotations } from './rows/quotations.ts'
import { start } from './rows/start.ts'
import { verify } from './rows/verify.ts'

const ROWS = {
  ...{ quotations, verify, loading, memory, connected, start, commands, drafted, busy },
  ...{ acknowledged, hurried, lost, fanout },
} satisfies Record<string, Row>
const SIZES = {
  full: { articles: [2_000, 10_000, 1_000], seconds: 20, channels: 200 }, // small, large, other
  quick: { articles: [500, 1_000, 250], seconds: 2, channels: 25 },
} as const
const FLOORS = `Floors: loading, each text read and inserted as one FTS5 row in one transaction; start and memory, a process that
imports the same libraries; a command, the median article query (the 50 best with their text) for its words, any of them,
or for its story on the same archive. Commands are asked of a bot that has answered 400 of the same sort, and the query
ran beside each of them; of an archive that rests, other words, speakers or stories each time (what a story was asked
before comes from the cache), and again after a change of it, when nothing comes from the cache. A write alone: 2,000
characters made durable.`

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true, // names of rows: only these
})
const unknown = positionals.filter((name) => !(name in ROWS))
if (unknown.length > 0) throw new Error(`no such row: ${unknown}; there are ${Object.keys(ROWS)}`)
const circumstances = machine()
const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))

process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
process.once('SIGINT', () => process.exit(130))

const size = values.quick ? SIZES.quick : SIZES.full
const [small, large, other] = size.articles
const figures = await measure({
  small: corpus('small', small, 1),
  large: corpus('large', large, 2),
  other: corpus('other', other, 3),
})
process.stdout.write(`${table(figures)}\n\n${circumstances}\n${FLOORS}\n`)

async function measure(corpora: Pick<Bench, 'small' | 'large' | 'other'>): Promise<Figure[]> {
  const bench: Bench = {
    ...corpora,
    ...{ folder, seconds: size.seconds, channels: size.channels },
    say,
    libraries: once(() => {
      say('recording the libraries of the bot')
      return libraries(corpora.other, join(folder, 'recorded'))
    }),
    loaded: once(() => {
      say(`loading ${corpora.large.articles} in a running bot`)
      return load(corpora.large, join(folder, 'loaded'))
    }),
  }
  const figures: Figure[] = []
  for (const [name, row] of Object.entries(ROWS))
    if (positionals.length === 0 || positionals.includes(name)) figures.push(...(await row(bench))) // in turn: each wants the machine to itself
  return figures
}

function corpus(name: string, articles: number, seed: number): Corpus {
  say(`writing ${articles} articles`)
  const path = join(folder, name)
  return { folder: path, articles, stories: generate(path, articles, seed) }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= work()
    return made
  }
}

function say(text: string): void {
  process.stderr.write(`${text} …\n`)
}

/** Read before the run: whoever else uses the machine shows in the figures. */
function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const load = loadavg()[0]?.toFixed(1)
  return `Node ${process.versions.node}, ${availableParallelism()} × ${model}, load before the run ${load}.`
}
