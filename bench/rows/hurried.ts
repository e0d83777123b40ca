// How long the slowest command on a platform waits until it is acknowledged while the bot loads.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isLoading } from '../loaded.ts'
import { bothPlatforms, type Said } from '../platforms.ts'
import { startBot } from '../process.ts'
import { questions } from '../questions.ts'
import { amount, type Bench, type Figure, median } from '../row.ts'

const PAUSE = 50 // ms between two commands

/** Every command in turn on both platforms, from the moment the bot is on their lines until all is read. */
export async function hurried({ folder, small, say }: Bench): Promise<readonly Figure[]> {
  say(`commands on both platforms while ${small.articles} are loaded`)
  const platforms = await bothPlatforms()
  const data = join(folder, 'hurried')
  const bot = await startBot({ corpus: small, data, platforms: platforms.env })
  await platforms.connected()
  const all = questions(small)
  const asked: Promise<Said & { readonly on: string }>[] = []
  for (let round = 0, n = 0, loading = true; loading; round++) {
    for (const { command, ask } of all)
      for (const name of ['Discord', 'Slack'] as const) {
        const on = `${command} on ${name}`
        asked.push(platforms.ask[name](ask(round).line, n++).then((said) => ({ ...said, on })))
        await wait(PAUSE)
      }
    loading = isLoading((await bot.ask('/help')).html)
  }
  const times = await Promise.all(asked)
  await bot.stop()
  await platforms.stop()
  const slowest = times.reduce((worst, each) =>
    each.acknowledged > worst.acknowledged ? each : worst,
  )
  const half = median(times.map(({ acknowledged }) => acknowledged))
  return [
    {
      row: `slowest acknowledgement while ${small.articles.toLocaleString('en')} are loaded`,
      figure: slowest.acknowledged,
      unit: 'ms',
      bar: { most: 1500 },
      beside: `${slowest.on}; ${times.length} commands, median ${amount(half, 'ms')}`,
    },
  ]
}
