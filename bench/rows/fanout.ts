// How long a digest takes to many channels, beside what the platform's own limit allows.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Posted } from '../fanout.ts'
import { bothPlatforms } from '../platforms.ts'
import { run, setting } from '../process.ts'
import type { Bench, Figure } from '../row.ts'

const DISCORD_A_SECOND = 50 // requests of one bot: Discord, topics/rate-limits
const AGO = 300_000 // ms since the time at which the digests were due: not late yet
const SCRIPT = join(import.meta.dirname, '../fanout.ts')

/** A first digest of a story, one message, to each channel; on Slack the time alone, since its limit is a channel's own. */
export async function fanout({ folder, small, channels, say }: Bench): Promise<readonly Figure[]> {
  const at = new Date(Math.floor((Date.now() - AGO) / 60_000) * 60_000)
  const platforms = await bothPlatforms()
  const there = platforms.channels(channels)
  const [story] = small.stories
  const measured = async (name: 'discord' | 'slack'): Promise<number> => {
    say(`a digest to ${channels} channels on ${name}`)
    const data = join(folder, `fanout-${name}`)
    const time = at.toISOString().slice(11, 16)
    const digests = there[name].map((channel) => ({
      ...{ to: `${name}:${channel}`, story: story?.name, command: 'summary' },
      ...{ options: { length: 'short' }, at: [time], zone: 'UTC' },
    }))
    const env = setting({ corpus: small, data, platforms: platforms.env, digests })
    await run(join(SCRIPT, '../load.ts'), [], env)
    const posted = JSON.parse(await run(SCRIPT, [at.toISOString()], env)) as Posted // from our own script
    if (posted.settled !== channels)
      throw new Error(`${posted.settled} of ${channels} were posted: ${posted.why}`)
    rmSync(data, { recursive: true })
    return posted.ms / 1000
  }
  const [discord, slack] = [await measured('discord'), await measured('slack')]
  await platforms.stop()
  return [
    {
      row: `a digest to ${channels} channels on Discord`,
      figure: discord,
      floor: channels / DISCORD_A_SECOND,
      unit: 's',
      bar: { times: 1.25 },
      beside: `the floor: ${DISCORD_A_SECOND} requests a second`,
    },
    { row: `a digest to ${channels} channels on Slack`, figure: slack, unit: 's' },
  ]
}
