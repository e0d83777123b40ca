// Work that holds the thread, one piece in each round of the event loop.
import { setImmediate as nextRound } from 'node:timers/promises'

export type Turns = {
  /**
   * Each call is let through in a round of its own, in order. Between two, whoever waits for the event loop has its turn:
   * a platform tells there that it has heard, however many ask at once.
   */
  next(): Promise<void>
  /** How many wait for theirs. */
  waiting(): number
}

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    next: async () => {
      waiting++
      const mine = last.then(() => nextRound())
      last = mine
      await mine
      waiting--
    },
    waiting: () => waiting,
  }
}
