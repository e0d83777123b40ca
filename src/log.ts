// The log: JSON lines on standard error, so that standard output stays free for answers. Never a word that a person typed.
import { pino } from 'pino'

export type Log = {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** A log that writes what is at or above `level`. */
export function log(level: Level): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
}
