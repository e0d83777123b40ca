// Interactions as Discord keeps them: one answer within 3 s, then a token that lives 15 min; who sees it is settled by the
// first answer; a follow-up to a deferred answer takes its place.
import type { Answered } from './index.ts'
import { callbackProblems, editProblems, followUpProblems, record } from './limits.ts'

const EPHEMERAL = 1 << 6
const USER_FOLLOW_UPS = 5 // for an app that only the person has installed

export type Who = {
  readonly user: string
  readonly guild?: string
  readonly channel: string
  readonly parent?: string // then the channel is a thread
  readonly permissions?: string
  readonly roles?: readonly string[]
  readonly locale?: string
  readonly installed?: 'guild' | 'user'
}

export type Said =
  | {
      readonly kind: 'command'
      readonly path: readonly string[]
      readonly values: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'suggest'
      readonly path: readonly string[]
      readonly option: string
      readonly typed: string
    }
  | { readonly kind: 'press'; readonly customId: string }
  | { readonly kind: 'other'; readonly type: number }

export type Shown = {
  readonly flags: number
  readonly components: readonly unknown[]
  readonly hidden: boolean
}

export type Exchange = {
  readonly id: string
  /** The type of the first answer: 4 at once, 5 later, 8 choices. */
  readonly acknowledged: Promise<number>
  /** How long the first answer took, in ms; undefined while there is none. */
  took(): number | undefined
  choices(): readonly unknown[]
  /** What stood in the place of the first answer, one after the other; undefined where it was taken away. */
  readonly edits: readonly (Shown | undefined)[]
  /** What stands there now, in order, without a notice that an answer comes. */
  shown(): readonly Shown[]
  /** Resolves when that many messages stand there. */
  messages(count?: number): Promise<readonly Shown[]>
  /** The same event once more, as a resumed line may bring it. */
  readonly raw: object
}

type Kept = {
  readonly id: string
  readonly began: number
  readonly installed: 'guild' | 'user'
  state: 'waiting' | 'deferred' | 'answered' | 'deleted'
  hidden: boolean
  original?: Shown
  readonly edits: (Shown | undefined)[]
  readonly follows: Shown[]
  choices: readonly unknown[]
  took?: number
  readonly acknowledged: PromiseWithResolvers<number>
  waiting: { count: number; resolve: (shown: readonly Shown[]) => void }[]
}

type Deps = {
  readonly snowflake: () => string
  readonly application: string
  readonly refused: (what: string, found: readonly string[]) => Answered
  readonly within: number
  readonly lifetime: number
}

export function exchanges({ snowflake, application, refused, within, lifetime }: Deps) {
  const kept = new Map<string, Kept>()
  const gone = (code: number, message: string): Answered => ({
    status: 404,
    body: { code, message },
  })

  function begin(said: Said, who: Who) {
    const id = snowflake()
    const token = `token-${id}`
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    const entry: Kept = {
      id,
      began: performance.now(),
      installed: who.installed ?? 'guild',
      state: 'waiting',
      hidden: false,
      edits: [],
      follows: [],
      choices: [],
      acknowledged: { promise, resolve, reject },
      waiting: [],
    }
    kept.set(token, entry)
    const raw = rawInteraction(said, who, { id, token, application_id: application })
    const exchange: Exchange = {
      id,
      raw,
      acknowledged: promise,
      took: () => entry.took,
      choices: () => entry.choices,
      edits: entry.edits,
      shown: () => standing(entry),
      messages: (count = 1) =>
        new Promise((resolve) => {
          entry.waiting.push({ count, resolve })
          told(entry)
        }),
    }
    return { raw, exchange }
  }

  const standing = ({ original, follows }: Kept): readonly Shown[] => [
    ...(original ? [original] : []),
    ...follows,
  ]

  function told(entry: Kept): void {
    const now = standing(entry)
    entry.waiting = entry.waiting.filter(({ count, resolve }) => {
      if (now.length < count) return true
      resolve(now)
      return false
    })
  }

  const shown = (body: unknown, hidden: boolean): Shown => {
    const { flags = 0, components = [] } = record(body)
    return { flags, components, hidden } as Shown
  }

  function place(entry: Kept, there: Shown | undefined): void {
    entry.original = there
    entry.edits.push(there)
  }

  function callback(entry: Kept, body: unknown): Answered {
    if (entry.state !== 'waiting')
      return {
        status: 400,
        body: { code: 40060, message: 'Interaction has already been acknowledged.' },
      }
    if (performance.now() - entry.began > within) return gone(10062, 'Unknown interaction')
    const found = callbackProblems(body)
    if (found.length > 0) return refused('POST callback', found)
    const { type, data } = record(body)
    const flags = Number(record(data).flags ?? 0)
    entry.took = performance.now() - entry.began
    entry.hidden = (flags & EPHEMERAL) !== 0
    entry.state = type === 5 ? 'deferred' : 'answered'
    if (type === 4) place(entry, shown(data, entry.hidden))
    if (type === 8) entry.choices = (record(data).choices ?? []) as unknown[]
    entry.acknowledged.resolve(Number(type))
    told(entry)
    return { status: 204 }
  }

  function fill(entry: Kept, body: unknown): Answered {
    const found = editProblems(body)
    if (found.length > 0) return refused('PATCH @original', found)
    if (entry.state === 'deleted') return gone(10008, 'Unknown Message')
    place(entry, shown(body, entry.hidden))
    entry.state = 'answered'
    told(entry)
    return { status: 200, body: { id: snowflake() } }
  }

  function follow(entry: Kept, body: unknown): Answered {
    const found = followUpProblems(body)
    if (found.length > 0) return refused('POST follow-up', found)
    if (entry.state === 'deferred') {
      place(entry, shown(body, entry.hidden))
      entry.state = 'answered'
    } else {
      if (entry.installed === 'user' && entry.follows.length >= USER_FOLLOW_UPS)
        return {
          status: 400,
          body: { code: 40094, message: 'This interaction has too many follow-ups' },
        }
      entry.follows.push(shown(body, (Number(record(body).flags ?? 0) & EPHEMERAL) !== 0))
    }
    told(entry)
    return { status: 200, body: { id: snowflake() } }
  }

  function answer(what: string, body: unknown): Answered | undefined {
    const [, method = '', , token = '', rest = ''] = PATH.exec(what) ?? []
    if (method === '') return undefined
    const entry = kept.get(token)
    if (!entry) return gone(10015, 'Unknown Webhook')
    if (rest === '/callback') return callback(entry, body)
    if (performance.now() - entry.began > lifetime)
      return { status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } }
    if (entry.state === 'waiting') return gone(10015, 'Unknown Webhook')
    if (method === 'POST' && rest === '') return follow(entry, body)
    if (method === 'PATCH' && rest === '/messages/@original') return fill(entry, body)
    if (method !== 'DELETE' || rest !== '/messages/@original') return undefined
    place(entry, undefined)
    entry.state = 'deleted'
    return { status: 204 }
  }

  return { begin, answer } as {
    begin: (said: Said, who: Who) => { raw: object; exchange: Exchange }
    answer: typeof answer
  }
}

const PATH =
  /^(POST|PATCH|DELETE) \/(?:interactions|webhooks)\/(\d+)\/([^/]+)(\/callback|\/messages\/@original)?$/

function rawInteraction(
  said: Said,
  who: Who,
  ids: { id: string; token: string; application_id: string },
): object {
  const {
    user,
    guild,
    channel,
    parent,
    permissions = '0',
    roles = [],
    locale = 'en-US',
    installed = 'guild',
  } = who
  const person = {
    id: user,
    username: 'somebody',
    discriminator: '0',
    avatar: null,
    global_name: null,
  }
  const owners = installed === 'guild' ? { '0': guild ?? '0' } : { '1': user }
  return {
    ...ids,
    version: 1,
    locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    app_permissions: '0',
    authorizing_integration_owners: owners,
    context: guild ? 0 : 1,
    channel_id: channel,
    channel: parent
      ? { id: channel, type: 11, parent_id: parent }
      : { id: channel, type: guild ? 0 : 1 },
    ...(guild
      ? {
          guild_id: guild,
          guild_locale: 'en-US',
          guild: { id: guild, locale: 'en-US', features: [] },
          member: {
            user: person,
            permissions,
            roles,
            joined_at: new Date(0).toISOString(),
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : { user: person }),
    ...rawData(said),
  }
}

function rawData(said: Said): object {
  switch (said.kind) {
    case 'command': {
      const options = Object.entries(said.values).map(([name, value]) => ({ type: 3, name, value }))
      return { type: 2, data: { id: '1', type: 1, ...nestedData(said.path, options) } }
    }
    case 'suggest': {
      const options = [{ type: 3, name: said.option, value: said.typed, focused: true }]
      return { type: 4, data: { id: '1', type: 1, ...nestedData(said.path, options) } }
    }
    case 'press':
      return {
        type: 3,
        data: { custom_id: said.customId, component_type: 2 },
        message: {
          id: '1',
          type: 0,
          channel_id: '1',
          author: { id: '1', username: 'x', discriminator: '0' },
          content: '',
          timestamp: new Date(0).toISOString(),
          edited_timestamp: null,
          tts: false,
          mention_everyone: false,
          mentions: [],
          mention_roles: [],
          attachments: [],
          embeds: [],
          pinned: false,
          components: [],
          flags: 0,
        },
      }
    case 'other':
      return { type: said.type, data: { custom_id: 'x', components: [] } }
    default:
      return said satisfies never
  }
}

/** A subcommand is an option that holds the options. */
function nestedData(path: readonly string[], options: readonly object[]): object {
  const [first = '', ...rest] = path
  const inner = rest.reduceRight<readonly object[]>(
    (below, name, i) => [{ type: i === rest.length - 1 ? 1 : 2, name, options: below }],
    options,
  )
  return { name: first, options: inner }
}
