// Loading a corpus into a fresh archive, beside the least that any full-text search must do.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { run, setting } from '../process.ts'
import { amount, type Bench, type Figure, median } from '../row.ts'

const TIMES = 3
const script = (name: string): string => join(import.meta.dirname, '..', name)

/** Medians of three loads, each in a process of its own and back to back with the floor. */
export async function loading({ folder, small, say }: Bench): Promise<readonly Figure[]> {
  const figures: Measured[] = []
  const floors: Measured[] = []
  for (let time = 0; time < TIMES; time++) {
    const [data, index] = [join(folder, `loading-${time}`), join(folder, `index-${time}.db`)]
    say(`loading ${small.articles}, ${time + 1} of ${TIMES}`)
    floors.push(measured(await run(script('bare/index.ts'), [small.folder, index], process.env)))
    figures.push(measured(await run(script('load.ts'), [], setting({ corpus: small, data }))))
    for (const made of [data, index]) rmSync(made, { recursive: true })
  }
  const unread = figures.find((each) => each.new !== small.articles)
  if (unread) throw new Error(`${unread.new} of ${small.articles} articles were loaded`)
  const of = (all: readonly Measured[], what: 'ms' | 'cpu'): number =>
    median(all.map((each) => each[what])) / 1000
  const [cpu, floor] = [of(figures, 'cpu'), of(floors, 'cpu')]
  return [
    {
      row: `loading ${small.articles.toLocaleString('en')}`,
      figure: of(figures, 'ms'),
      floor: of(floors, 'ms'),
      unit: 's',
      bar: { times: 8 },
      beside: `on the processor alone ${amount(cpu, 's')} and ${amount(floor, 's')}, ${(cpu / floor).toFixed(1)} ×`,
    },
  ]
}

type Measured = { readonly ms: number; readonly cpu: number; readonly new?: number }

const measured = (printed: string): Measured => JSON.parse(printed) as Measured // from our own scripts
