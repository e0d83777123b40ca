// The most memory that a running bot takes while it loads, beside a process that only imports the same libraries.
import { join } from 'node:path'
import { startBare } from '../process.ts'
import { amount, type Bench, type Figure } from '../row.ts'

const LISTEN = join(import.meta.dirname, '../bare/listen.ts')

/**
 * VmHWM of the whole process, its worker included, of a bot that was started before: the first start after an upgrade strips
 * its code of types meanwhile. Elsewhere than on Linux there is no such figure, and no row.
 */
export async function memory({ loaded, libraries, large, say }: Bench): Promise<readonly Figure[]> {
  const imported = await libraries()
  const { peak, seconds } = await loaded()
  say('memory of a bare process')
  const bare = await startBare(LISTEN, imported)
  if (bare.peak === undefined) return []
  return [
    {
      row: `peak memory while ${large.articles.toLocaleString('en')} are loaded`,
      figure: peak,
      floor: bare.peak,
      unit: 'MB',
      bar: { most: 220 },
      beside: `loaded in ${amount(seconds, 's')}`,
    },
  ]
}
