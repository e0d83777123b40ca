// The most memory that a bot takes with both platforms connected while it loads, beside one with none.
import { join } from 'node:path'
import { load } from '../loaded.ts'
import { bothPlatforms } from '../platforms.ts'
import { amount, type Bench, type Figure } from '../row.ts'

const MORE = 130 // MB for both

/** VmHWM, as for the bot without platforms. */
export async function connected({ folder, large, loaded, say }: Bench): Promise<readonly Figure[]> {
  const alone = await loaded()
  if (Number.isNaN(alone.peak)) return []
  say(`loading ${large.articles} with both platforms`)
  const platforms = await bothPlatforms()
  const data = join(folder, 'connected')
  const [{ peak, seconds }] = await Promise.all([
    load(large, data, platforms.env),
    platforms.connected(),
  ])
  await platforms.stop()
  return [
    {
      row: `the same with both platforms`,
      figure: peak,
      floor: alone.peak,
      unit: 'MB',
      bar: { most: Math.round(alone.peak + MORE) },
      beside: `loaded in ${amount(seconds, 's')}`,
    },
  ]
}
