// Slack on loopback: Web API and Socket Mode. It checks tokens, refuses what Slack refuses, remembers what was posted, and
// can be told to misbehave. For the tests of this room, the end-to-end test and the bench.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type Fields,
  list,
  manifestProblems,
  messageProblems,
  optionsProblems,
  record,
} from './limits.ts'
import { type FakeLine, fakeLine } from './line.ts'

export const TEAM = 'T0TOWN'
export const CHANNEL = 'C0SQUARE'

export type Stored = {
  readonly ts: string
  readonly channel: string
  readonly user?: string // who alone sees it
  readonly message: Fields
  readonly edits: readonly Fields[] // what it was before, oldest first
}

/** What happens instead of an answer. 'done, then cut': it is done, but the bot never hears of it. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'error'; readonly error: string; readonly needed?: string }
  | { readonly kind: 'late'; readonly until: Promise<void> }
  | { readonly kind: 'hang' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'done, then cut' }

/** What a person did and what came of it. */
export type Exchange = {
  readonly acknowledged: Promise<unknown>
  /** Each use of the response_url, in order. */
  readonly uses: readonly Fields[]
  /** The first `count` messages that came through its response_url, as soon as they are there. */
  messages(count?: number): Promise<readonly Fields[]>
}

export type Who = { readonly user: string; readonly channel?: string; readonly thread?: string }

export type FakeSlack = {
  readonly url: string // what SLACK_API_URL is set to
  readonly botToken: string
  readonly appToken: string
  readonly line: FakeLine
  /** Each way in which the bot broke a rule of Slack. Empty is good. */
  readonly problems: string[]
  /** Methods called, in order; 'response_url' for an answer. */
  readonly requests: readonly string[]
  readonly scopes: Set<string>
  readonly admins: Set<string>
  /** Channels and whether the bot is in them. */
  readonly channels: Map<string, { readonly member: boolean; readonly archived?: boolean }>
  posted(channel: string): readonly Stored[]
  chatter(channel: string, count: number): void
  /** The next `times` calls of a method behave so. */
  next(method: string, fault: Fault, times?: number): void
  revoke(which: 'bot' | 'app', error?: string): void
  slash(command: string, text: string, who: Who): Exchange
  press(control: Fields, block: Fields, who: Who): Exchange
  choose(control: Fields, block: Fields, value: string, who: Who): Exchange
  /** What a list offers while somebody types. */
  options(control: Fields, block: Fields, typed: string, who: Who): Promise<readonly Fields[]>
  /** A person writes where the bot hears it; `id` repeats a delivery. */
  write(event: Fields, id?: string): Promise<unknown>
  stop(): Promise<void>
}

type Answer = { readonly status: number; readonly body: unknown; readonly headers?: object }

/** @param within ms in which an envelope must be acknowledged: Slack gives 3000 */
export async function fakeSlack({ within = 3000 } = {}): Promise<FakeSlack> {
  const problems: string[] = []
  const requests: string[] = []
  const scopes = new Set([
    'commands',
    'chat:write',
    'app_mentions:read',
    'channels:history',
    'groups:history',
    'im:history',
  ])
  const admins = new Set<string>()
  const channels: FakeSlack['channels'] = new Map([[CHANNEL, { member: true }]])
  const tokens = { bot: 'xoxb-fake', app: 'xapp-fake' }
  const refusing: { bot?: string; app?: string } = {}
  const faults: { method: string; fault: Fault; times: number }[] = []
  const history: Stored[] = []
  const answers = new Map<string, { uses: Fields[]; messages: Fields[]; waiting: (() => void)[] }>()
  let count = 0

  const server = createServer((request, response) => void serve(request, response))
  const line = fakeLine(server, within, problems)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const path = new URL(request.url ?? '', 'http://fake').pathname.slice(1)
    const answering = path.startsWith('response/')
    const method = answering ? 'response_url' : path.replace(/^api\//, '')
    requests.push(method)
    const fault = faultFor(method)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'cut') return void request.socket.destroy()
    if (fault?.kind === 'late') await fault.until
    const body = Buffer.concat(chunks).toString()
    const answer =
      failed(fault) ??
      (answering
        ? responded(path, record(JSON.parse(body)))
        : { status: 200, body: called(method, request, fields(request, body)) })
    if (fault?.kind === 'done, then cut') return void request.socket.destroy()
    response
      .writeHead(answer.status, {
        'content-type': 'application/json',
        'x-oauth-scopes': [...scopes].join(','),
        ...answer.headers,
      })
      .end(JSON.stringify(answer.body))
  }

  function faultFor(method: string): Fault | undefined {
    const found = faults.find((each) => each.times > 0 && each.method === method)
    if (found) found.times--
    return found?.fault
  }

  function failed(fault: Fault | undefined): Answer | undefined {
    if (fault?.kind === 'error') return { status: 200, body: { ok: false, ...fault } }
    if (fault?.kind !== 'status') return undefined
    const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
    return { status: fault.status, body: { ok: false, error: 'ratelimited' }, headers: wait }
  }

  const no = (error: string, more: object = {}): object => ({ ok: false, error, ...more })

  /** A call of the Web API by a token that may make it. */
  function called(method: string, request: IncomingMessage, args: Fields): object {
    const which = method === 'apps.connections.open' ? 'app' : 'bot'
    const token = request.headers.authorization?.replace('Bearer ', '')
    if (refusing[which]) return no(refusing[which])
    if (token !== tokens[which]) return no(token ? 'invalid_auth' : 'not_authed')
    const found = METHODS[method]
    return found ? found(args) : no('unknown_method')
  }

  const METHODS: Readonly<Record<string, (args: Fields) => object>> = {
    'auth.test': () => ({
      ok: true,
      team: 'Marrowby',
      user: 'communique',
      team_id: TEAM,
      user_id: 'U0BOT',
      bot_id: 'B0BOT',
    }),
    'apps.connections.open': () => ({
      ok: true,
      url: `ws://127.0.0.1:${port}/link?ticket=${line.ticket()}`,
    }),
    'users.info': ({ user }) => {
      if (!scopes.has('users:read')) return no('missing_scope', { needed: 'users:read' })
      return { ok: true, user: { id: user, is_admin: admins.has(String(user)) } }
    },
    'chat.postMessage': (args) => post(args),
    'chat.update': (args) => update(args),
    'chat.delete': (args) => remove(args),
    'chat.postEphemeral': (args) => post(args, String(args.user)),
    'conversations.history': (args) => read(args, undefined),
    'conversations.replies': (args) => read(args, String(args.ts)),
    'apps.manifest.validate': ({ manifest }) => {
      const errors = manifestProblems(record(JSON.parse(String(manifest))))
      return errors.length === 0 ? { ok: true } : no('invalid_manifest', { errors })
    },
  }

  function closed(channel: string, needed: string): object | undefined {
    const found = channels.get(channel)
    if (!found) return no('channel_not_found')
    if (!scopes.has(needed)) return no('missing_scope', { needed })
    if (found.archived) return no('is_archived')
    return found.member ? undefined : no('not_in_channel')
  }

  function post(args: Fields, user?: string): object {
    const { channel, ...message } = args
    const shut = closed(String(channel), 'chat:write')
    if (shut) return shut
    const found = messageProblems(args, 'post')
    if (found.length > 0) return refused('chat.postMessage', found)
    const stored = store(String(channel), message, user)
    return { ok: true, channel, ts: stored.ts }
  }

  /** The bot may change what it said itself. */
  function update(args: Fields): object {
    const { channel, ts, ...message } = args
    const at = history.findIndex((each) => each.channel === channel && each.ts === ts)
    const before = history[at]
    if (!before) return no('message_not_found')
    const found = messageProblems(args, 'update')
    if (found.length > 0) return refused('chat.update', found)
    history[at] = { ...before, message, edits: [...before.edits, before.message] }
    return { ok: true, channel, ts }
  }

  function remove({ channel, ts }: Fields): object {
    const at = history.findIndex((each) => each.channel === channel && each.ts === ts)
    if (at === -1) return no('message_not_found')
    history.splice(at, 1)
    return { ok: true, channel, ts }
  }

  function refused(what: string, found: readonly string[]): object {
    problems.push(...found.map((problem) => `${what}: ${problem}`))
    return no('invalid_blocks', { errors: found })
  }

  function store(channel: string, message: Fields, user?: string): Stored {
    const ts = `${Math.floor(Date.now() / 1000)}.${String(++count).padStart(6, '0')}`
    const stored = { ts, channel, message, edits: [], ...(user === undefined ? {} : { user }) }
    history.push(stored)
    return stored
  }

  /** Newest first, in pages; metadata only when asked for. */
  function read(args: Fields, thread: string | undefined): object {
    const shut = closed(String(args.channel), 'channels:history')
    if (shut) return shut
    const limit = Math.min(Number(args.limit ?? 100), 999)
    const from = Number(args.cursor ?? 0)
    const all = history
      .filter(({ channel, user }) => channel === args.channel && user === undefined)
      .filter(({ message }) => thread === undefined || message.thread_ts === thread)
      .filter(({ ts }) => Number(ts) >= Number(args.oldest ?? 0))
      .toReversed()
    const more = all.length > from + limit
    return {
      ok: true,
      has_more: more,
      response_metadata: { next_cursor: more ? String(from + limit) : '' },
      messages: all.slice(from, from + limit).map(({ ts, message: { metadata, ...message } }) => ({
        ...message,
        ts,
        ...(args.include_all_metadata === true && metadata ? { metadata } : {}),
      })),
    }
  }

  /** An answer through a response_url: five times, as Slack allows; the last may be replaced. */
  function responded(path: string, message: Fields): Answer {
    const to = answers.get(path)
    if (!to || to.uses.length >= 5) {
      problems.push(to ? 'a response_url used more than 5 times' : 'an unknown response_url')
      return { status: 404, body: 'used_url' }
    }
    const found = messageProblems(message, 'respond')
    if (found.length > 0) return { status: 400, body: refused('response_url', found) }
    to.uses.push(message)
    if (message.replace_original === true) to.messages.pop()
    to.messages.push(message)
    for (const wake of to.waiting.splice(0)) wake()
    return { status: 200, body: 'ok' }
  }

  /** Somebody does something that is answered through a response_url of its own. */
  function begin(type: string, payload: (own: object) => object): Exchange {
    const path = `response/${randomUUID()}`
    const inbox = {
      uses: [] as Fields[],
      messages: [] as Fields[],
      waiting: [] as (() => void)[],
    }
    answers.set(path, inbox)
    const own = { trigger_id: randomUUID(), response_url: `http://127.0.0.1:${port}/${path}` }
    const acknowledged = line.send({ type, payload: payload(own), accepts_response_payload: true })
    acknowledged.catch(() => {}) // told in `problems`
    return {
      acknowledged,
      uses: inbox.uses,
      async messages(count = 1) {
        while (inbox.messages.length < count)
          await new Promise<void>((resolve) => inbox.waiting.push(resolve))
        return inbox.messages
      },
    }
  }

  const person = ({ user, channel = CHANNEL, thread }: Who): object => ({
    user: { id: user, team_id: TEAM },
    team: { id: TEAM },
    channel: { id: channel },
    container: { type: 'message', channel_id: channel, ...(thread ? { thread_ts: thread } : {}) },
  })
  const control = ({ action_id }: Fields, { block_id }: Fields): object => ({
    action_id,
    block_id: block_id ?? 'generated',
  })

  return {
    url: `http://127.0.0.1:${port}/api/`,
    botToken: tokens.bot,
    appToken: tokens.app,
    line,
    problems,
    requests,
    scopes,
    admins,
    channels,
    posted: (channel) => history.filter((each) => each.channel === channel),
    chatter: (channel, count) => {
      for (let i = 0; i < count; i++) store(channel, { text: 'chatter' })
    },
    next: (method, fault, times = 1) => void faults.push({ method, fault, times }),
    revoke: (which, error = 'token_revoked') => {
      refusing[which] = error
      if (which === 'app') line.drop()
    },
    slash: (command, text, { user, channel = CHANNEL }) =>
      begin('slash_commands', (own) => ({
        ...own,
        command,
        text,
        team_id: TEAM,
        channel_id: channel,
        user_id: user,
      })),
    press: (button, block, who) =>
      begin('interactive', (own) => ({
        ...own,
        ...person(who),
        type: 'block_actions',
        actions: [{ ...control(button, block), type: 'button', value: button.value }],
      })),
    choose: (select, block, value, who) =>
      begin('interactive', (own) => ({
        ...own,
        ...person(who),
        type: 'block_actions',
        actions: [
          { ...control(select, block), type: 'external_select', selected_option: { value } },
        ],
      })),
    async options(select, block, typed, who) {
      const payload = {
        ...person(who),
        ...control(select, block),
        type: 'block_suggestion',
        value: typed,
      }
      const answer = await line.send({ type: 'interactive', payload })
      problems.push(...optionsProblems(answer).map((problem) => `options: ${problem}`))
      return list(record(answer).options).map(record)
    },
    write: (event, id = randomUUID()) =>
      line.send({
        type: 'events_api',
        payload: { type: 'event_callback', team_id: TEAM, event_id: id, event },
        retry_attempt: 0,
      }),
    async stop() {
      line.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const JSON_FIELDS = new Set(['blocks', 'metadata'])

/** Arguments as Slack reads them: JSON, or a form with JSON in some fields. */
function fields(request: IncomingMessage, body: string): Fields {
  if (request.headers['content-type']?.startsWith('application/json'))
    return record(JSON.parse(body))
  const entries = [...new URLSearchParams(body)].map(([name, value]): [string, unknown] => [
    name,
    JSON_FIELDS.has(name) || value === 'true' || value === 'false' ? JSON.parse(value) : value,
  ])
  return Object.fromEntries(entries)
}
