// What is asked of Discord over HTTP, and what its refusals mean.
import { DiscordAPIError, HTTPError, RateLimitError, REST, Routes } from 'discord.js'
import { PlatformError, reason } from '../../errors.ts'
import { words } from '../../words.ts'
import type { Key } from './interaction.ts'
import type { Message } from './render.ts'

const EPHEMERAL = 1 << 6 // only for the one who asked: resources/message
const V2 = 1 << 15
const DRAFT = 5_000 // ms for a draft: the answer waits for it
const PATIENT = 30_000 // ms that a refusal may ask to wait; longer, and whoever asked decides

// Types of answers to an interaction: receiving-and-responding.
const MESSAGE = 4
const DEFERRED = 5
const CHOICES = 8

export type Connection = {
  readonly token: string
  readonly apiUrl: string // the root without a version
  readonly timeout: number // ms for one request
  /** Hears after each request that carried the token whether Discord took it. */
  readonly tokenTaken?: (taken: boolean) => void
}

export type Requests = {
  /** The first answer to an interaction: it must come within 3 s. */
  respond(key: Key, message: Message, hidden: boolean): Promise<void>
  /** Says that the answer comes later, and whether it will be for all. */
  defer(key: Key, hidden: boolean): Promise<void>
  suggest(key: Key, choices: readonly { name: string; value: string }[]): Promise<void>
  /** The answer, where it was deferred. */
  fill(key: Key, message: Message): Promise<void>
  /** A draft of the answer, in the same place; sent once. */
  draft(key: Key, message: Message): Promise<void>
  /** Takes back the notice that an answer comes. */
  drop(key: Key): Promise<void>
  follow(key: Key, message: Message, hidden: boolean): Promise<void>
  /** A message that is no answer to an interaction. Sent once: when it fails, `refusal` says whether it may be there. */
  say(channel: string, body: object): Promise<unknown>
  get(path: `/${string}`, query?: Readonly<Record<string, string>>): Promise<unknown>
  put(path: `/${string}`, body: unknown): Promise<unknown>
}

/**
 * Requests with one token, at most 50 a second (topics/rate-limits). 429 is waited for; what may have been done already is
 * not sent again, save where that does no harm.
 */
export function requests({ token, apiUrl, timeout, tokenTaken }: Connection): Requests {
  const common = {
    api: apiUrl,
    timeout,
    rejectOnRateLimit: ({ retryAfter }: { retryAfter: number }) => retryAfter > PATIENT,
  }
  const rest = new REST({ ...common, retries: 0 }) // one, since each would count to 50 for itself
  // Set each time: discord.js forgets a token that was refused once, and the refusal may have been Discord's error.
  const once = (): REST => rest.setToken(token)
  // "Interaction endpoints are not bound to the bot's global rate limit" (topics/rate-limits); their token is in the path.
  const answers = new REST({ ...common, retries: 0, globalRequestsPerSecond: 1_000_000 })

  async function asBot<T>(request: Promise<T>): Promise<T> {
    try {
      const answer = await request
      tokenTaken?.(true)
      return answer
    } catch (thrown) {
      if (refusal(thrown)?.status === 401) tokenTaken?.(false)
      throw thrown
    }
  }

  const callback = (key: Key, type: number, data?: object): Promise<void> =>
    arrived(() =>
      answers.post(Routes.interactionCallback(key.id, key.token), {
        body: { type, ...(data ? { data } : {}) },
        auth: false,
      }),
    )
  const flagged = (message: Message, hidden: boolean): Message => ({
    ...message,
    flags: message.flags | (hidden ? EPHEMERAL : 0),
  })

  return {
    respond: (key, message, hidden) => callback(key, MESSAGE, flagged(message, hidden)),
    defer: (key, hidden) => callback(key, DEFERRED, { flags: V2 | (hidden ? EPHEMERAL : 0) }),
    suggest: (key, choices) => callback(key, CHOICES, { choices }),
    fill: (key, body) =>
      arrived(() =>
        answers.patch(Routes.webhookMessage(key.application, key.token), { body, auth: false }),
      ),
    draft: async (key, body) => {
      const signal = AbortSignal.timeout(Math.min(DRAFT, timeout))
      const path = Routes.webhookMessage(key.application, key.token)
      await answers.patch(path, { body, auth: false, signal })
    },
    drop: async (key) => {
      await answers.delete(Routes.webhookMessage(key.application, key.token), { auth: false })
    },
    follow: async (key, message, hidden) => {
      const body = flagged(message, hidden)
      await once().post(Routes.webhook(key.application, key.token), { body, auth: false })
    },
    say: (channel, body) => asBot(once().post(Routes.channelMessages(channel), { body })),
    get: (path, query) =>
      asBot(
        twice(() => once().get(path, query ? { query: new URLSearchParams(query) } : undefined)),
      ),
    put: (path, body) => asBot(twice(() => once().put(path, { body }))),
  }
}

/**
 * A request that may arrive twice without harm: tried again at once where it is unknown whether it did, since discord.js
 * does that for some failures of the line only. That it was answered already then says that the first did arrive.
 */
async function twice<T>(send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send()
  } catch (thrown) {
    if (refusal(thrown)) throw thrown
    return await send().catch((again) => {
      if (codeOf(again) !== CODES.acknowledged) throw again
      return undefined
    })
  }
}

const arrived = async (send: () => Promise<unknown>): Promise<void> => {
  await twice(send)
}

/** Discord's own number for what is wrong (topics/opcodes-and-status-codes), where it gave one. */
export const codeOf = (thrown: unknown): number | undefined =>
  thrown instanceof DiscordAPIError ? Number(thrown.code) : undefined

export const CODES = {
  unknownChannel: 10003,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  acknowledged: 40060,
  expired: 50027,
} as const

/**
 * A refusal as a PlatformError with a sentence for the operator: what was asked for was certainly not done. Undefined for
 * anything else (a time-out, a lost line, a 5xx): then it may have been done.
 */
export function refusal(thrown: unknown): PlatformError | undefined {
  if (thrown instanceof PlatformError) return thrown
  if (thrown instanceof RateLimitError) {
    const wait = Math.ceil(thrown.retryAfter / 1000)
    return new PlatformError('discord', 429, words.discord.tooMany(wait), wait)
  }
  if (!(thrown instanceof DiscordAPIError)) return undefined
  return new PlatformError('discord', thrown.status, refused(thrown))
}

function refused(error: DiscordAPIError): string {
  if (error.status === 401) return words.discord.badToken
  if (error.status === 403) return words.discord.forbidden
  if (error.code === CODES.unknownChannel) return words.discord.noChannel
  return words.discord.refused(error.status, String(error.code), error.message.slice(0, 300))
}

/** What may be logged of a request that failed: discord.js puts the body and the address, with its token, into the error. */
export function failure(thrown: unknown): object {
  if (thrown instanceof DiscordAPIError)
    return { status: thrown.status, code: thrown.code, reason: thrown.message.slice(0, 500) }
  if (thrown instanceof HTTPError) return { status: thrown.status, reason: 'HTTP error' }
  return { reason: reason(thrown) }
}
