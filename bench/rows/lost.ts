// How long a line that breaks without a word is missed.
import { join } from 'node:path'
import { bothPlatforms } from '../platforms.ts'
import { startBot } from '../process.ts'
import type { Bench, Figure } from '../row.ts'

const TIMES = 5

/** The slowest of five, of a bot that has nothing else to do. Discord has no bar: its library asks where to connect. */
export async function lost({ folder, other, say }: Bench): Promise<readonly Figure[]> {
  say('lines that break')
  const platforms = await bothPlatforms()
  const data = join(folder, 'lost')
  const bot = await startBot({ corpus: other, data, platforms: platforms.env })
  await platforms.connected()
  const slowest = { Discord: 0, Slack: 0 }
  for (const name of ['Discord', 'Slack'] as const)
    for (let time = 0; time < TIMES; time++) {
      const began = performance.now()
      await platforms.lose[name]()
      slowest[name] = Math.max(slowest[name], performance.now() - began)
      await platforms.ask[name]('/help', time) // it is good
    }
  await bot.stop()
  await platforms.stop()
  return [
    { row: 'a lost line to Discord is back', figure: slowest.Discord, unit: 'ms' },
    {
      row: 'a lost line to Slack is replaced',
      figure: slowest.Slack,
      unit: 'ms',
      bar: { most: 1000 },
    },
  ]
}
