// What is asked of Slack over HTTP, and what its refusals mean.
import { PlatformError, reason } from '../../errors.ts'
import { words } from '../../words.ts'
import { boltLogger } from './logger.ts'
import type { Message } from './message.ts'

export type Connection = {
  readonly botToken: string
  readonly apiUrl: string // ends with a slash: 'https://slack.com/api/'
  readonly timeout: number // ms for one request
  readonly tokenRefused?: (why: string | undefined) => void // hears after each call whether Slack took the token
}

/** What a response_url takes: a message, and who sees it. */
export type Response = Message & {
  readonly response_type: 'ephemeral' | 'in_channel'
  readonly replace_original: boolean
  readonly thread_ts?: string
}

export type Requests = {
  /**
   * One call of a Web API method, never repeated.
   * @throws {PlatformError} refused: what was asked for was not done; anything else: it may have been done
   */
  call(method: string, args: object): Promise<unknown>
  /** A message through the response_url of what a person did. @throws as `call` */
  respond(url: string, response: Response): Promise<void>
}

/** Requests with the bot's token. The library is loaded by the first. */
export function requests({ botToken, apiUrl, timeout, tokenRefused }: Connection): Requests {
  const client = once(async () => {
    const { webApi } = await import('@slack/bolt')
    return new webApi.WebClient(botToken, {
      slackApiUrl: apiUrl,
      timeout,
      logger: QUIET,
      retryConfig: { retries: 0 }, // by default 10 in 30 minutes: a post that timed out would be repeated
      rejectRateLimitedCalls: true, // by default it would wait, and every other call with it
    })
  })

  return {
    async call(method, args) {
      try {
        const answer = await (await client()).apiCall(method, { ...args })
        tokenRefused?.(undefined)
        return answer
      } catch (thrown) {
        const refused = refusal(method, thrown)
        if (refused?.status === 401) tokenRefused?.(refused.message)
        throw refused ?? thrown
      }
    },
    async respond(url, response) {
      const send = (): Promise<globalThis.Response> =>
        fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(response),
          redirect: 'error',
          signal: AbortSignal.timeout(timeout),
        })
      const first = await send()
      const answer = first.status === 429 ? await waited(first, send) : first
      if (answer.ok) return
      const said = (await answer.text()).slice(0, 100)
      const message = words.slack.refused('response_url', `${answer.status} ${said}`)
      // A 5xx says nothing of whether the message is there.
      throw answer.status >= 500
        ? new Error(message)
        : new PlatformError('slack', answer.status, message)
    },
  }
}

const PATIENT = 10 // seconds that a 429 may ask to wait while a person waits too

async function waited<T>(refused: globalThis.Response, again: () => Promise<T>) {
  const seconds = Number(refused.headers.get('retry-after') ?? 1)
  if (!(seconds <= PATIENT)) return refused
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  return again()
}

/** Codes of a refusal (the method pages of docs.slack.dev) as what they would be in HTTP. */
const STATUS: Readonly<Record<string, number>> = {
  ...all(401, 'not_authed', 'invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'),
  ...all(401, 'user_removed_from_team', 'team_disabled', 'not_allowed_token_type'),
  ...all(403, 'missing_scope', 'not_in_channel', 'restricted_action', 'no_permission'),
  ...all(
    403,
    'access_denied',
    'ekm_access_denied',
    'team_access_not_granted',
    'org_login_required',
  ),
  ...all(403, 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel'),
  ...all(403, 'restricted_action_non_threadable_channel', 'restricted_action_thread_locked'),
  ...all(404, 'channel_not_found', 'is_archived', 'thread_not_found'),
  ...all(429, 'ratelimited', 'rate_limited', 'message_limit_exceeded'),
}

/** "It's possible some aspect of the operation succeeded": what the method pages say of these. */
const DOUBTFUL = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
])
const CODE = /^[a-z][a-z0-9_]{0,63}$/

function all(status: number, ...codes: readonly string[]): Record<string, number> {
  return Object.fromEntries(codes.map((code) => [code, status]))
}

/**
 * A refusal as a PlatformError with a sentence for the operator: what was asked for was certainly not done. Undefined for
 * anything else (a time-out, a lost line, a 5xx): then it may have been done.
 */
export function refusal(method: string, thrown: unknown): PlatformError | undefined {
  if (thrown instanceof PlatformError) return thrown
  const { code, data, retryAfter, statusCode } = fields(thrown)
  if (code === 'slack_webapi_rate_limited_error') {
    const wait = typeof retryAfter === 'number' ? retryAfter : 1
    return new PlatformError('slack', 429, words.slack.tooMany(wait), wait)
  }
  if (code === 'slack_webapi_http_error' && typeof statusCode === 'number' && statusCode < 500)
    return new PlatformError('slack', statusCode, words.slack.refused(method, String(statusCode)))
  const { error, needed } = fields(data)
  if (code !== 'slack_webapi_platform_error' || typeof error !== 'string') return undefined
  if (!CODE.test(error) || DOUBTFUL.has(error)) return undefined
  const status = STATUS[error] ?? 400
  const scope = typeof needed === 'string' && error === 'missing_scope' ? needed : undefined
  return new PlatformError('slack', status, meaning(method, error, scope))
}

function meaning(method: string, code: string, scope: string | undefined): string {
  if (scope !== undefined) return words.slack.missingScope(scope)
  if (STATUS[code] === 401)
    return method === 'apps.connections.open'
      ? words.slack.badAppToken(code)
      : words.slack.badBotToken(code)
  if (code === 'channel_not_found') return words.slack.gone
  if (code === 'is_archived') return words.slack.archived
  if (code === 'not_in_channel') return words.slack.notInvited
  if (code.startsWith('restricted_action')) return words.slack.notAllowed
  return words.slack.refused(method, code)
}

/** What may be logged of a request that failed: never its body or its headers, which hold the token. */
export const failure = (thrown: unknown): object =>
  thrown instanceof PlatformError
    ? { status: thrown.status, reason: thrown.message }
    : { reason: reason(thrown).slice(0, 300) }

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {} // own fields; each is tested where it is read

/** Runs at its first call; each call gets the same. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

// Each failure comes back as an error, and whoever asked logs it once.
const nothing = (): void => {}
const QUIET = boltLogger({ debug: nothing, info: nothing, warn: nothing, error: nothing })
