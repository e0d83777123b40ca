// Speaking unasked: digests. A key of ours goes into every message, so that it can be found again.
import { createHash } from 'node:crypto'
import { Routes } from 'discord.js'
import { z } from 'zod'
import { words } from '../../words.ts'
import type { Place, Poster, Receipt } from '../platform.ts'
import { aboutDigest, button, rows } from './buttons.ts'
import {
  type Channel,
  channelSchema,
  memberSchema,
  PERMISSIONS,
  permissionsIn,
  rolesSchema,
} from './permissions.ts'
import { payloads } from './render.ts'
import { type Requests, refusal } from './requests.ts'
import { escaped } from './text.ts'

const NONCE = 25 // characters: resources/message
const EPOCH = 1_420_070_400_000n // ms: the first moment of Discord's ids (reference, snowflakes)
const PAGE = 100 // messages in one answer
const FARTHEST = 50 // pages read forward before we say that we cannot tell
const SKEW = 60_000 // ms that our clock may be ahead of Discord's

/** @param self the bot's own user id, which stands beside the token and costs one request */
export function poster(requests: Requests, self: () => Promise<string>): Poster {
  /** The channel, and what the bot may do there. */
  async function look(place: Place): Promise<{ channel: Channel; may: bigint }> {
    const here = channelSchema.parse(
      await requests.get(Routes.channel(place.thread ?? place.channel)),
    )
    const inThread = THREADS.has(here.type) && here.parent_id
    const channel = inThread
      ? channelSchema.parse(await requests.get(Routes.channel(inThread)))
      : here
    if (!channel.guild_id) return { channel: here, may: ~0n } // a private channel has no permissions
    const me = await self()
    const [roles, member] = await Promise.all([
      requests.get(Routes.guildRoles(channel.guild_id)),
      requests.get(Routes.guildMember(channel.guild_id, me)),
    ])
    const may = permissionsIn(channel, {
      self: me,
      guild: channel.guild_id,
      roles: rolesSchema.parse(roles),
      member: memberSchema.parse(member),
    })
    return { channel: here, may }
  }

  return {
    async where(channel) {
      try {
        const { guild_id, parent_id, type } = channelSchema.parse(
          await requests.get(Routes.channel(channel)),
        )
        const tenant = guild_id ?? `channel:${channel}` // a private channel belongs to no guild
        const thread = THREADS.has(type) && parent_id
        return thread
          ? { platform: 'discord', tenant, channel: thread, thread: channel }
          : { platform: 'discord', tenant, channel }
      } catch (thrown) {
        throw refusal(thrown) ?? thrown
      }
    },

    parts: (briefing) =>
      payloads({ briefing, audience: 'everyone', page: 1, pages: 1 }).map((payload) => ({
        payload,
      })),

    async post(place, part, key, repeat) {
      const body = { ...keyed(part.payload, key, repeat), nonce: nonce(key), enforce_nonce: true }
      try {
        const message = await requests.say(place.thread ?? place.channel, body)
        return { message: messageSchema.parse(message).id }
      } catch (thrown) {
        throw refusal(thrown) ?? thrown
      }
    },

    async find(place, key, since) {
      try {
        const { may } = await look(place)
        const needed = PERMISSIONS.view | PERMISSIONS.history // without them Discord gives an empty list, not an error
        if ((may & needed) !== needed) return 'cannot tell'
        return await search(requests, place.thread ?? place.channel, {
          key,
          since,
          self: await self(),
        })
      } catch (thrown) {
        const known = refusal(thrown)
        if (known && (known.status === 403 || known.status === 404)) return 'cannot tell'
        throw known ?? thrown
      }
    },

    async check(place) {
      try {
        const { channel, may } = await look(place)
        if (!TEXT.has(channel.type)) return [words.discord.notText]
        const send = THREADS.has(channel.type) ? 'sendInThreads' : 'send'
        return (['view', send, 'history'] as const)
          .filter((name) => (may & PERMISSIONS[name]) === 0n)
          .map((name) => words.discord.missing[name])
      } catch (thrown) {
        const known = refusal(thrown)
        if (!known) throw thrown
        return [known.message]
      }
    },
  }
}

// Types of channels: resources/channel. Text, direct, group, announcement, threads.
const THREADS = new Set([10, 11, 12])
const TEXT = new Set([0, 1, 3, 5, ...THREADS])

const storedSchema = z.looseObject({ components: z.array(z.looseObject({ type: z.number() })) })
const messageSchema = z.object({ id: z.string() })
const historySchema = z.array(
  z.object({
    id: z.string().regex(/^\d+$/),
    author: z.object({ id: z.string() }),
    components: z.unknown(),
  }),
)

/** The stored message with the key in a button, and with the line that it may be a repeat. */
function keyed(payload: unknown, key: string, repeat: boolean): object {
  const stored = storedSchema.parse(payload)
  const notice = { type: 10, content: `-# ${escaped(words.discord.repeat)}` }
  return {
    ...stored,
    components: [
      ...(repeat ? [notice] : []),
      ...stored.components,
      ...rows([button(words.discord.aboutDigest, aboutDigest(key))]),
    ],
  }
}

/** The same for each try of one key, and never longer than Discord takes. */
const nonce = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, NONCE)

type Wanted = { readonly key: string; readonly since: Date; readonly self: string }

async function search(
  requests: Requests,
  channel: string,
  { key, since, self }: Wanted,
): Promise<Receipt | 'absent' | 'cannot tell'> {
  const wanted = JSON.stringify(aboutDigest(key))
  let after = snowflake(since.getTime() - SKEW)
  for (let page = 0; page < FARTHEST; page++) {
    const query = { after: String(after), limit: String(PAGE) }
    const history = historySchema.parse(await requests.get(Routes.channelMessages(channel), query))
    const found = history.find(
      ({ author, components }) =>
        author.id === self && JSON.stringify(components ?? []).includes(`"custom_id":${wanted}`),
    )
    if (found) return { message: found.id }
    if (history.length < PAGE) return 'absent'
    after = history.reduce((most, { id }) => (BigInt(id) > most ? BigInt(id) : most), after)
  }
  return 'cannot tell'
}

const snowflake = (ms: number): bigint => {
  const at = BigInt(ms) - EPOCH
  return at > 0n ? at << 22n : 0n
}
