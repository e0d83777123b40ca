// What is told and what is stored of a digest.
import type { Place } from '../platforms/platform.ts'
import type { NewDelivery, Outcome } from '../state/state.ts'
import { words } from '../words.ts'
import type { Carried } from './carry.ts'
import { commandLine, type Digest } from './digest.ts'

/** What came of one digest in one look. */
export type Report = {
  readonly digest: string // '/summit summary to discord:1234'
  readonly outcome: Outcome | 'not due' | 'claimed before' | 'failed'
  readonly why?: string
}

/** '/summit summary to discord:1234' */
export const nameOf = (digest: Digest): string => words.digest.line(commandLine(digest), digest.to)

export const report = (digest: Digest, outcome: Report['outcome'], why?: string): Report => ({
  digest: nameOf(digest),
  outcome,
  why,
})

export const reportOf = (digest: Digest, carried: Carried): Report =>
  report(digest, carried.state, carried.state === 'settled' ? undefined : carried.why)

/** What is stored of a digest that stands for these times, of which there is at least one. */
export function row(
  place: Place,
  slots: readonly Date[],
  claimed: Date,
  how: Pick<NewDelivery, 'state' | 'why'>,
): NewDelivery {
  const [first = claimed, last = first] = [slots[0], slots.at(-1)]
  return { slot: last, first, slots: slots.length, claimed, place, parts: [], ...how }
}
