// Bolt's log in ours.
import type { Logger, LogLevel } from '@slack/bolt'
import { reason } from '../../errors.ts'
import type { Log } from '../../log.ts'

const LONGEST = 300 // characters of what the library says

/** What Bolt says below a warning is left out: it tells of each request, with what people typed. */
export function boltLogger(log: Log): Logger {
  const quiet = (): void => {}
  const said = (messages: readonly unknown[]): string =>
    messages.map(reason).join(' ').slice(0, LONGEST)
  return {
    debug: quiet,
    info: quiet,
    warn: (...messages) => log.warn({ bolt: said(messages) }, 'Slack'),
    error: (...messages) => log.warn({ bolt: said(messages) }, 'Slack'), // whatever of it matters comes to us as an error
    setLevel: quiet,
    getLevel: () => 'warn' as LogLevel, // an enum, for which the library would have to be loaded
    setName: quiet,
  }
}
