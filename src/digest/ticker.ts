// What makes the bot look at its calendar: a ticker and no more. It remembers nothing and is asked for no times.
import { reason } from '../errors.ts'
import type { Log } from '../log.ts'

/** Calls `tick` from time to time until it is stopped by what it gives back. */
export type Ticker = (tick: () => void) => Promise<() => Promise<void>>

/** Once a minute, by node-cron. A tick that comes late or never is made up by the next. */
export const eachMinute =
  (log: Log): Ticker =>
  async (tick) => {
    const { schedule } = await import('node-cron')
    const task = schedule('* * * * *', tick, {
      name: 'digests',
      timezone: 'UTC', // has no leaps; the calendar knows the zones
      suppressMissedWarning: true,
      logger: {
        debug: (message) => log.debug({}, reason(message)),
        info: (message) => log.info({}, message),
        warn: (message) => log.warn({}, message),
        error: (message, err) => log.error({ err: err ?? message }, 'the ticker failed'),
      },
    })
    return async () => {
      await task.destroy()
    }
  }
