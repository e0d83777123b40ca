// What keeps a platform from answering, for as long as it does: told once to the log, and to the operator who asks.
import type { Log } from '../log.ts'

export type Trouble = {
  /** `why` is one sentence that says what to do; undefined when `what` is well again. */
  set(what: 'line' | 'token', why: string | undefined): void
  now(): string | undefined
}

/** None at first. */
export function troubleOf(log: Log): Trouble {
  const found = new Map<string, string>()
  return {
    set(what, why) {
      const told = [...found.values()].includes(why ?? '')
      if (why === undefined) return void found.delete(what)
      found.set(what, why)
      if (!told) log.error({}, why)
    },
    now: () => found.values().next().value,
  }
}
