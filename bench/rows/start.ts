// The start of a bot that has nothing new to read, beside a process that only imports the same libraries.
import { join } from 'node:path'
import { run, type Setting, startAtTerminal, startBare, startBot } from '../process.ts'
import { amount, type Bench, type Figure, median } from '../row.ts'

const TIMES = 7
const LISTEN = join(import.meta.dirname, '../bare/listen.ts')

/** Medians of seven starts each, in turn, after one rehearsal. */
export async function start({ loaded, libraries, large, say }: Bench): Promise<readonly Figure[]> {
  const { data } = await loaded()
  const { main } = await libraries()
  const setting = { corpus: large, data }
  const once = async () => ({
    floor: (await startBare(LISTEN, { main, folder: large.folder })).ms,
    service: await startup(setting),
    terminal: await startAtTerminal(setting),
    empty: await nodeAlone(),
  })
  const times: Awaited<ReturnType<typeof once>>[] = []
  for (let time = 0; time <= TIMES; time++) {
    say(`warm start, ${time} of ${TIMES}`)
    const measured = await once()
    if (time > 0) times.push(measured)
  }
  const floor = median(times.map((time) => time.floor))
  const figure = (row: string, values: readonly number[]): Figure[] =>
    values.length === 0
      ? []
      : [{ row, figure: median(values), floor, unit: 'ms', bar: { times: 2 }, beside }]
  const beside = `node -e 0: ${amount(median(times.map(({ empty }) => empty)), 'ms')}`
  return [
    ...figure(
      'warm start, console and page',
      times.flatMap(({ terminal }) => terminal ?? []),
    ),
    ...figure(
      'warm start, page alone',
      times.map(({ service }) => service),
    ),
  ]
}

async function startup(setting: Setting): Promise<number> {
  const bot = await startBot(setting)
  await bot.stop()
  return bot.startup
}

async function nodeAlone(): Promise<number> {
  const began = performance.now()
  await run('-e', ['0'], process.env)
  return performance.now() - began
}
