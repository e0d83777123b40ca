// Every command on a loaded archive, beside the bare full-text query for the same words.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Timed } from '../asks.ts'
import { run, setting } from '../process.ts'
import { questions } from '../questions.ts'
import { amount, type Bench, type Figure, median, quantile } from '../row.ts'

const WARM_UP = 400 // a bot runs for weeks: before, it is V8's compiling that is measured
const RUNS = 240 // so that no single hiccup of the machine decides what all but one in a hundred take
const ASKS = join(import.meta.dirname, '../asks.ts')

/** Two figures for each command: half of the answers, and all but one in a hundred, both beside the median query. */
export async function commands({ folder, large, loaded, say }: Bench): Promise<readonly Figure[]> {
  const { data } = await loaded()
  const figures: Figure[] = []
  for (const { command, ask } of questions(large)) {
    say(`${command}, ${RUNS} times`)
    const file = join(folder, 'asks.json')
    writeFileSync(file, JSON.stringify(Array.from({ length: WARM_UP + RUNS }, (_, n) => ask(n))))
    const printed = await run(ASKS, [file], setting({ corpus: large, data }))
    const timed = (JSON.parse(printed) as Timed[]).slice(WARM_UP) // from our own script
    figures.push(...rows(command, timed))
  }
  return figures
}

function rows(command: string, timed: readonly Timed[]): Figure[] {
  const asks = timed.map(({ ask }) => ask)
  const bare = timed.map((each) => each.bare)
  const refused = timed.filter((each) => each.refused).length
  const changed = timed.map((each) => each.changed)
  const write = amount(median(timed.map((each) => each.write)), 'ms')
  const floor = median(bare)
  const common = { floor, unit: 'ms' } as const
  return [
    {
      ...common,
      row: `${command} p50`,
      figure: median(asks),
      bar: { times: 3 },
      beside: `after a change: ${amount(median(changed), 'ms')}; a write alone: ${write}${refused > 0 ? `; ${refused} of ${timed.length} found nothing` : ''}`,
    },
    {
      ...common,
      row: `${command} p99`,
      figure: quantile(asks, 0.99),
      bar: { times: 6 },
      beside: `after a change: ${amount(quantile(changed, 0.99), 'ms')}; p99 of the query: ${amount(quantile(bare, 0.99), 'ms')}`,
    },
  ]
}
