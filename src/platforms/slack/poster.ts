// Speaking unasked: digests. Slack offers no way to post once, so a key of ours goes into each message's metadata.
import { z } from 'zod'
import { PlatformError } from '../../errors.ts'
import { words } from '../../words.ts'
import type { Place, Poster, Receipt } from '../platform.ts'
import { type Message, repeated } from './message.ts'
import { payloads } from './render.ts'
import type { Requests } from './requests.ts'

const EVENT = 'communique_part' // the type that Slack asks for beside the key; any app may read both
const PAGE = 200 // messages in one answer of the history (conversations.history: at most 999, no more than 200 advised)
const FARTHEST = 25 // pages read before we say that we cannot tell
const SKEW = 10 * 60_000 // ms that our clock may be ahead of Slack's

/** @param verify whether the operator wants channels read back, which needs scopes of its own */
export function poster(requests: Requests, verify: boolean): Poster {
  let team: string | undefined

  return {
    where: async (channel) => {
      team ??= teamSchema.parse(await requests.call('auth.test', {})).team_id
      return { platform: 'slack', tenant: team, channel }
    },

    parts: (briefing) =>
      payloads({ briefing, audience: 'everyone', page: 1, pages: 1 }).map((payload) => ({
        payload,
      })),

    async post(place, part, key, repeat) {
      const stored = storedSchema.parse(part.payload) as unknown as Message // made by `parts`, kept as it was
      const answer = await requests.call('chat.postMessage', {
        ...stored,
        ...(repeat ? repeated(stored) : {}),
        ...addressed(place),
        metadata: { event_type: EVENT, event_payload: { key } },
      })
      return { message: postedSchema.parse(answer).ts }
    },

    async find(place, key, since) {
      if (!verify) return 'cannot tell'
      try {
        return await search(requests, place, { key, since })
      } catch (thrown) {
        const blind =
          thrown instanceof PlatformError && (thrown.status === 403 || thrown.status === 404)
        if (blind) return 'cannot tell'
        throw thrown
      }
    },

    async check(place) {
      try {
        const scopes = scopesOf(await requests.call('auth.test', {}))
        const lacks = (scope: string): boolean => scopes !== undefined && !scopes.includes(scope)
        const problems = lacks('chat:write') ? [words.slack.missingScope('chat:write')] : []
        if (!verify) return problems
        const blind = HISTORY.every(lacks)
        return [
          ...problems,
          ...(blind ? [words.slack.cannotVerify] : await looked(requests, place)),
        ]
      } catch (thrown) {
        if (thrown instanceof PlatformError) return [thrown.message]
        throw thrown
      }
    },
  }
}

const HISTORY = ['channels:history', 'groups:history', 'im:history']

const teamSchema = z.looseObject({ team_id: z.string() })
const storedSchema = z.looseObject({ text: z.string(), blocks: z.array(z.unknown()) })
const postedSchema = z.looseObject({ ts: z.string() })
const historySchema = z.looseObject({
  messages: z.array(
    z.looseObject({
      ts: z.string(),
      metadata: z
        .looseObject({
          event_type: z.string().optional(),
          event_payload: z.looseObject({ key: z.unknown() }).optional(),
        })
        .optional(),
    }),
  ),
  has_more: z.boolean().optional(),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
})
const testedSchema = z.looseObject({
  response_metadata: z.looseObject({ scopes: z.array(z.string()).optional() }).optional(),
})

const addressed = ({ channel, thread }: Place): { channel: string; thread_ts?: string } => ({
  channel,
  ...(thread === undefined ? {} : { thread_ts: thread }),
})

type Wanted = { readonly key: string; readonly since: Date }

async function search(
  requests: Requests,
  place: Place,
  { key, since }: Wanted,
): Promise<Receipt | 'absent' | 'cannot tell'> {
  const oldest = ((since.getTime() - SKEW) / 1000).toFixed(6)
  let cursor: string | undefined
  for (let page = 0; page < FARTHEST; page++) {
    const answer = await history(requests, place, { oldest, limit: PAGE, cursor })
    const found = answer.messages.find(
      ({ metadata }) => metadata?.event_type === EVENT && metadata.event_payload?.key === key,
    )
    if (found) return { message: found.ts }
    cursor = answer.response_metadata?.next_cursor || undefined
    if (cursor === undefined) return answer.has_more ? 'cannot tell' : 'absent'
  }
  return 'cannot tell'
}

async function history(requests: Requests, place: Place, args: object) {
  const method = place.thread === undefined ? 'conversations.history' : 'conversations.replies'
  const where = {
    channel: place.channel,
    ...(place.thread === undefined ? {} : { ts: place.thread }),
  }
  const all = { ...where, ...args, inclusive: true, include_all_metadata: true }
  return historySchema.parse(await requests.call(method, all))
}

/** What a look at the channel says of it: also whether the bot was invited, which no other scope of ours tells. */
async function looked(requests: Requests, place: Place): Promise<readonly string[]> {
  try {
    await history(requests, place, { limit: 1 })
    return []
  } catch (thrown) {
    if (thrown instanceof PlatformError) return [thrown.message]
    throw thrown
  }
}

/** The scopes that Slack said the token has; undefined where it did not say. */
const scopesOf = (answer: unknown): readonly string[] | undefined =>
  testedSchema.parse(answer).response_metadata?.scopes
