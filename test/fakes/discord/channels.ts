// What stands in the channels of the fake: messages with Discord's limits, nonces and history.
import type { Answered } from './index.ts'
import { messageProblems, record } from './limits.ts'

export type Stored = {
  readonly id: string
  readonly channel: string
  readonly author: { readonly id: string }
  readonly flags: number
  readonly components: readonly unknown[]
  readonly nonce?: string
}

type Deps = {
  readonly self: string
  readonly channels: ReadonlyMap<string, object>
  readonly snowflake: () => string
  readonly refused: (what: string, found: readonly string[]) => Answered
}

export function history({ self, channels, snowflake, refused }: Deps) {
  const all: Stored[] = []
  const unknown: Answered = { status: 404, body: { code: 10003, message: 'Unknown Channel' } }

  function store(channel: string, body: unknown, author: string): Stored {
    const { components = [], flags = 0, nonce } = record(body)
    const message = { id: snowflake(), channel, author: { id: author }, flags, components, nonce }
    all.push(message as Stored) // the limits have been checked, or it is our own
    return message as Stored
  }

  return {
    of: (channel: string): readonly Stored[] => all.filter((each) => each.channel === channel),
    chatter: (channel: string, count: number): void => {
      for (let i = 0; i < count; i++) store(channel, { components: [] }, '600000000000000001')
    },
    post: (channel: string, body: unknown): Answered => {
      if (!channels.has(channel)) return unknown
      const found = messageProblems(body)
      if (found.length > 0) return refused('POST message', found)
      const { nonce, enforce_nonce } = record(body)
      const before = all.find((message) => nonce !== undefined && message.nonce === nonce)
      return { status: 200, body: enforce_nonce && before ? before : store(channel, body, self) }
    },
    /** Newest first, as Discord does, of those that come right after `after`; the nonce is never given back. */
    read: (channel: string, query: URLSearchParams): Answered => {
      if (!channels.has(channel)) return unknown
      const after = BigInt(query.get('after') ?? '0')
      const messages = all
        .filter((message) => message.channel === channel && BigInt(message.id) > after)
        .slice(0, Number(query.get('limit') ?? 50))
        .reverse()
        .map(({ nonce: _, ...message }) => message)
      return { status: 200, body: messages }
    },
    channel: (id: string): Answered => {
      const found = channels.get(id)
      return found ? { status: 200, body: found } : unknown
    },
  }
}
