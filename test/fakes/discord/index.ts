// Discord on loopback: REST and gateway. It checks the token, refuses what Discord refuses, remembers what was posted,
// and can be told to misbehave. For the tests of this room, the end-to-end test and the bench.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { history, type Stored } from './channels.ts'
import { type Exchange, exchanges, type Said, type Who } from './exchanges.ts'
import { type Gateway, gateway } from './gateway.ts'
import { commandProblems, record } from './limits.ts'

export type { Stored } from './channels.ts'
export type { Exchange, Said, Who } from './exchanges.ts'

/** What happens instead of an answer. 'posted, then cut': it is done, but the bot never hears of it. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: object
      readonly retryAfter?: number
    }
  | { readonly kind: 'late'; readonly until: Promise<void> } // then as if nothing had been
  | { readonly kind: 'hang' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'posted, then cut' }

export type Answered = { readonly status: number; readonly body?: unknown }

export type FakeDiscord = {
  readonly url: string // what DISCORD_API_URL is set to
  readonly token: string
  readonly self: string // the bot's user id
  readonly application: string
  readonly gateway: Gateway
  /** Each way in which the bot broke a rule of Discord, with the request. Empty is good. */
  readonly problems: readonly string[]
  /** Requests as 'METHOD /path', in order. */
  readonly requests: readonly string[]
  commands(): readonly unknown[]
  registrations(): number
  /** What stands in a channel, oldest first. */
  posted(channel: string): readonly Stored[]
  /** A message of somebody else in a channel, as its history has it. */
  chatter(channel: string, count: number): void
  channels: Map<string, object> // id → channel, as GET answers; one that is missing is unknown
  roles: object[]
  /** The next requests that match behave so. */
  next(matching: RegExp, fault: Fault, times?: number): void
  /** The token is reset: every line is closed, every request refused. */
  revoke(): void
  restore(): void
  /** The bot is taken out of its guild, or only the guild cannot be reached for a while; it is taken in again. */
  leave(how?: 'outage'): void
  join(): void
  /** A person does something; the bot hears of it. */
  exchange(said: Said, who: Who): Exchange
  /** A person writes; `mentions` the ids that they mention. */
  write(message: {
    channel: string
    user: string
    guild?: string
    mentions?: readonly string[]
    bot?: boolean
  }): void
  stop(): Promise<void>
}

export type FakeSettings = {
  readonly within?: number // ms in which an interaction must be answered; Discord: 3000
  readonly lifetime?: number // ms that its token lives; Discord: 15 min
}

export const GUILD = '900000000000000001'
export const CHANNEL = '900000000000000002'
const EPOCH = 1_420_070_400_000n
const DEFAULT_PERMISSIONS = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n))

export async function fakeDiscord({
  within = 3000,
  lifetime = 900_000,
}: FakeSettings = {}): Promise<FakeDiscord> {
  let token = 'fake.discord.token'
  const given = token
  const self = '800000000000000001'
  const application = '700000000000000001'
  const problems: string[] = []
  const requests: string[] = []
  const channels = new Map<string, object>([
    [CHANNEL, { id: CHANNEL, type: 0, guild_id: GUILD, permission_overwrites: [] }],
  ])
  const roles: object[] = [{ id: GUILD, permissions: DEFAULT_PERMISSIONS }]
  const faults: { matching: RegExp; fault: Fault; times: number }[] = []
  let commands: readonly unknown[] = []
  let member = true
  let registrations = 0
  let count = 0n

  const snowflake = (): string =>
    String(((BigInt(Date.now()) - EPOCH) << 22n) + (++count % 4_194_304n))
  const refused = (what: string, found: readonly string[]): Answered => {
    problems.push(...found.map((problem) => `${what}: ${problem}`))
    return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: { found } } }
  }
  const server = createServer((request, response) => void serve(request, response))
  const messages = history({ self, channels, snowflake, refused })
  const talks = exchanges({ snowflake, application, refused, within, lifetime })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://fake')
    const path = decodeURIComponent(pathname.replace(/^\/api\/v10/, ''))
    const what = `${request.method} ${path}`
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    requests.push(what)
    const fault = faultFor(what)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'late') await fault.until
    if (fault?.kind === 'cut') return void request.socket.destroy()
    const answered =
      fault?.kind === 'status'
        ? undefined
        : answer(request, what, text && JSON.parse(text), searchParams)
    if (fault?.kind === 'posted, then cut') return void request.socket.destroy()
    if (fault?.kind === 'status') {
      const { status, retryAfter, body = { message: `${status}`, code: 0 } } = fault
      const wait =
        retryAfter === undefined
          ? {}
          : { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' }
      const limited =
        retryAfter === undefined ? body : { ...body, retry_after: retryAfter, global: false }
      return send(response, { status, body: limited }, wait)
    }
    send(response, answered ?? { status: 404, body: { code: 0, message: '404: Not Found' } })
  }

  function send(response: ServerResponse, { status, body }: Answered, headers: object = {}): void {
    if (body === undefined) return void response.writeHead(status, { ...headers }).end() // a 204 has no type
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body))
  }

  function faultFor(what: string): Fault | undefined {
    const found = faults.find(({ matching, times }) => times > 0 && matching.test(what))
    if (found) found.times--
    return found?.fault
  }

  function answer(
    request: IncomingMessage,
    what: string,
    body: unknown,
    query: URLSearchParams,
  ): Answered | undefined {
    const talked = talks.answer(what, body)
    if (talked) return talked
    if (request.headers.authorization !== `Bot ${token}`)
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } }
    for (const [pattern, reply] of ROUTES) {
      const match = pattern.exec(what)
      if (match) return reply(match.slice(1), body, query)
    }
    return undefined
  }

  type Route = (
    params: readonly (string | undefined)[],
    body: unknown,
    query: URLSearchParams,
  ) => Answered
  const ok = (body: unknown): Answered => ({ status: 200, body })
  const ROUTES: readonly [RegExp, Route][] = [
    [
      /^GET \/gateway\/bot$/,
      () =>
        ok({
          url: socketUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
        }),
    ],
    [
      /^GET \/applications\/@me$/,
      () => ok({ id: application, name: 'Communiqué', bot: { id: self } }),
    ],
    [/^GET \/applications\/(\d+)\/commands$/, () => ok(commands)],
    [/^PUT \/applications\/(\d+)\/commands$/, (_, body) => register(body)],
    [/^GET \/channels\/(\d+)$/, ([id]) => messages.channel(id ?? '')],
    [/^GET \/channels\/(\d+)\/messages$/, ([id], _, query) => messages.read(id ?? '', query)],
    [/^POST \/channels\/(\d+)\/messages$/, ([id], body) => messages.post(id ?? '', body)],
    [/^GET \/guilds\/(\d+)\/roles$/, () => ok(roles)],
    [/^GET \/guilds\/(\d+)\/members\/(\d+)$/, () => ok({ roles: [], user: { id: self } })],
  ]

  function register(body: unknown): Answered {
    const found = commandProblems(body)
    if (found.length > 0) return refused('PUT commands', found)
    registrations++
    // As Discord gives them back: with ids and defaults, and without what is false.
    commands = (body as object[]).map((command) => ({
      ...dropFalse(command),
      id: snowflake(),
      application_id: application,
      version: '1',
      nsfw: false,
      default_member_permissions: null,
      name_localizations: null,
    }))
    return ok(commands)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const socketUrl = (): string => `ws://127.0.0.1:${port}/gateway`
  const line = gateway(server, {
    token: () => token,
    url: socketUrl,
    guilds: () => (member ? [guild()] : []),
    ready: (session) => ({
      v: 10,
      user: { id: self, username: 'communique', discriminator: '0', bot: true },
      guilds: member ? [{ id: GUILD, unavailable: true }] : [],
      session_id: session,
      resume_gateway_url: socketUrl(),
      application: { id: application, flags: 0 },
    }),
  })

  return {
    url: `http://127.0.0.1:${port}/api`,
    token: given,
    self,
    application,
    problems,
    requests,
    channels,
    roles,
    gateway: line,
    commands: () => commands,
    registrations: () => registrations,
    posted: messages.of,
    chatter: messages.chatter,
    next: (matching, fault, times = 1) => void faults.push({ matching, fault, times }),
    revoke: () => {
      token = 'another'
      line.drop(4004)
    },
    restore: () => {
      token = given
    },
    leave: (how) => {
      member = how === 'outage'
      line.dispatch('GUILD_DELETE', {
        id: GUILD,
        ...(how === 'outage' ? { unavailable: true } : {}),
      })
    },
    join: () => {
      member = true
      line.dispatch('GUILD_CREATE', guild())
    },
    exchange: (said, who): Exchange => {
      const { raw, exchange } = talks.begin(said, who)
      line.dispatch('INTERACTION_CREATE', raw)
      return exchange
    },
    write: ({ channel, user, guild, mentions = [], bot = false }) => {
      channels.set(
        channel,
        channels.get(channel) ?? { id: channel, type: guild ? 0 : 1, guild_id: guild },
      )
      line.dispatch('MESSAGE_CREATE', {
        id: snowflake(),
        channel_id: channel,
        guild_id: guild,
        content: '',
        type: 0,
        timestamp: new Date().toISOString(),
        author: { id: user, username: 'somebody', discriminator: '0', bot },
        mentions: mentions.map((id) => ({ id, username: 'x', discriminator: '0' })),
        mention_roles: [],
        attachments: [],
        embeds: [],
        components: [],
        pinned: false,
        mention_everyone: false,
        tts: false,
        edited_timestamp: null,
      })
    },
    stop: async () => {
      await line.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const guild = (): object => ({
  ...{ id: GUILD, name: 'Marrowby', owner_id: '1', unavailable: false, member_count: 2 },
  ...{ channels: [], threads: [], members: [], roles: [], emojis: [], stickers: [], features: [] },
  ...{ voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [] },
})

function dropFalse(value: unknown): object {
  const kept = Object.entries(record(value)).filter(([, each]) => each !== false)
  return Object.fromEntries(
    kept.map(([name, each]) => [
      name,
      name === 'options' && Array.isArray(each) ? each.map(dropFalse) : each,
    ]),
  )
}
