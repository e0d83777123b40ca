// Where the operator is told of what went wrong with a digest.
import { randomBytes } from 'node:crypto'
import { briefing, note } from '../briefing.ts'
import { reason } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Poster } from '../platforms/platform.ts'
import { words } from '../words.ts'
import { placeIn } from './places.ts'

/** Tells the operator one sentence: in the log always, in the channel `to` ('slack:C0123') where one is set. Never throws. */
export function operatorOf(
  to: string | undefined,
  poster: (platform: string) => Poster | undefined,
  log: Log,
): (sentence: string) => Promise<void> {
  return async (sentence) => {
    log.warn({ notice: sentence }, 'told to the operator')
    if (to === undefined) return
    const [platform = '', channel = ''] = to.split(':')
    const there = poster(platform)
    if (!there) return log.error({ to }, 'the operator could not be told: not connected')
    try {
      const place = await placeIn(there, platform, channel)
      for (const part of there.parts(briefing(words.digest.operator, [note(sentence)])))
        await there.post(place, part, newKey(), false)
    } catch (thrown) {
      log.error({ to, why: reason(thrown) }, 'the operator could not be told')
    }
  }
}

/** A key that a part is posted under: random, so that nobody else's message has it. */
export const newKey = (): string => randomBytes(16).toString('base64url')
