// Where the channels of the configuration are.
import { PlatformError } from '../errors.ts'
import type { Place, Poster } from '../platforms/platform.ts'
import type { Digest } from './digest.ts'

/** The place of a channel. @throws {PlatformError} when it cannot be seen */
export async function placeIn(poster: Poster, platform: string, channel: string): Promise<Place> {
  return (await poster.where?.(channel)) ?? { platform, tenant: platform, channel }
}

/**
 * The place of a digest: where it was posted last, else as the platform says, asked for once. Without a tenant while the bot is not connected, or where the channel cannot be
 * seen: it is tried all the same, and what it answers then is kept.
 * @throws when the platform could not be asked
 */
export function placesOf(
  poster: (platform: string) => Poster | undefined,
  last: (digest: Digest) => Promise<Place | undefined>,
): (digest: Digest) => Promise<Place> {
  const places = new Map<string, Place>()
  return async (digest) => {
    const { id, platform, channel } = digest
    const known = places.get(id) ?? (await last(digest))
    const there = poster(platform)
    if (known) places.set(id, known)
    if (known || !there) return known ?? { platform, tenant: '', channel }
    try {
      const place = await placeIn(there, platform, channel)
      places.set(id, place)
      return place
    } catch (thrown) {
      if (!(thrown instanceof PlatformError)) throw thrown
      return { platform, tenant: '', channel }
    }
  }
}
