// How long a line that breaks without a word is missed.
import { join } from 'node:path'
import { bothPlatforms } from '../platforms.ts'
import { startBot } from '../process.ts'
import type { Bench, Figure } from '../row.ts'

/**
 * Of a bot that has nothing else to do, and once each: a line that breaks again and again is replaced more and more
 * slowly. Discord has no bar: its library asks first where to connect.
 */
export async function lost({ folder, other, say }: Bench): Promise<readonly Figure[]> {
  say('lines that break')
  const platforms = await bothPlatforms()
  const data = join(folder, 'lost')
  const bot = await startBot({ corpus: other, data, platforms: platforms.env })
  await platforms.connected()
  const missed = async (name: 'Discord' | 'Slack'): Promise<number> => {
    const began = performance.now()
    await platforms.lose[name]()
    const ms = performance.now() - began
    await platforms.ask[name]('/help', 0) // it is good
    return ms
  }
  const [discord, slack] = [await missed('Discord'), await missed('Slack')]
  await bot.stop()
  await platforms.stop()
  return [
    { row: 'a lost line to Discord is back', figure: discord, unit: 'ms' },
    { row: 'a lost line to Slack is replaced', figure: slack, unit: 'ms', bar: { most: 1000 } },
  ]
}
