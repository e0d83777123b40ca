// Bolt as it is used here: it sorts what comes over the line, and decides nothing.
import type { App as Bolt, SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../log.ts'
import { boltLogger } from './logger.ts'

type Receiving = {
  readonly appToken: string
  readonly apiUrl: string // ends with a slash
  readonly timeout: number // ms for one request
  readonly log: Log
}

/** The line to Slack, closed; it is kept up by socket.ts. */
export async function newReceiver({
  appToken,
  apiUrl,
  timeout,
  log,
}: Receiving): Promise<SocketModeReceiver> {
  const { SocketModeReceiver } = await import('@slack/bolt')
  const logger = boltLogger(log)
  const clientOptions = {
    slackApiUrl: apiUrl,
    timeout,
    logger,
    retryConfig: { retries: 0 }, // ours to repeat: see socket.ts
    rejectRateLimitedCalls: true,
  }
  return new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  })
}

/** Bolt only sorts what comes: it needs no token, and its memory of conversations is not used. */
export async function newBolt(log: Log, receiver: SocketModeReceiver): Promise<Bolt> {
  const { App } = await import('@slack/bolt')
  return new App({
    receiver,
    authorize: async () => ({}),
    convoStore: false,
    ignoreSelf: false, // needs the bot's id; `readWritten` leaves out every bot
    logger: boltLogger(log),
  })
}
