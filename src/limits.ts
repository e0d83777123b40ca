// How often a person, and a channel, may ask.
import type { Ask } from './platforms/platform.ts'

const PLACE = 10 // a channel may ask this many times what one of its members may
const MINUTE = 60_000 // ms

/** Milliseconds to wait before this person, in this channel, may ask again; 0 counts the ask. A sliding minute. */
export function limiter(perMinute: number): (ask: Ask, now: number) => number {
  const asked = new Map<string, number[]>()
  return ({ user, place }, now) => {
    const keys: [string, number][] = [
      [JSON.stringify(['user', place.tenant, user]), perMinute],
      [JSON.stringify(['place', place.tenant, place.channel]), perMinute * PLACE],
    ]
    for (const [key, times] of asked) if ((times.at(-1) ?? 0) <= now - MINUTE) asked.delete(key)
    const waits = keys.map(([key, most]) => {
      const recent = (asked.get(key) ?? []).filter((time) => time > now - MINUTE)
      asked.set(key, recent)
      return recent.length < most ? 0 : (recent[0] ?? now) + MINUTE - now
    })
    const wait = Math.max(...waits)
    if (wait === 0) for (const [key] of keys) asked.get(key)?.push(now)
    return wait
  }
}
