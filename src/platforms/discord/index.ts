// Discord: the gateway that tells what people do, and the requests that answer. discord.js is imported in this room only.
import { type Client, Events, GatewayDispatchEvents, Routes } from 'discord.js'
import { z } from 'zod'
import { PlatformError, reason } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { words } from '../../words.ts'
import type { Pace } from '../drafts.ts'
import type { App, Listed, Platform, Poster } from '../platform.ts'
import { troubleOf } from '../trouble.ts'
import { createClient, guildOf, guildsOf, isRefused } from './client.ts'
import { type Conversation, conversation } from './conversation.ts'
import { invitation } from './permissions.ts'
import { poster } from './poster.ts'
import { fingerprint, type Localised, registration } from './registration.ts'
import { failure, refusal, requests } from './requests.ts'

export type DiscordSettings = {
  readonly token: string
  readonly apiUrl: string // the root of the API without a version: https://discord.com/api
  readonly private: boolean // whether answers for the asker are shown to nobody else
  readonly roles: readonly string[] // whose members may see and preview digests, as who has Manage Server
  readonly log: Log
  readonly localised?: Localised // descriptions in other languages; absent: none
  readonly deferral: number // ms after which a person is told that the answer comes later; Discord waits 3 s
  readonly drafts: Pace
  readonly timeout: number // ms for one request
  readonly again: number // ms until the first new try where Discord cannot be reached; doubled up to a minute
}

/** What a bot in earnest uses; tests shorten it. Deferred at 1 s: 2 s remain for the request. Edited once a second. */
export const DISCORD_TIMES = {
  deferral: 1000,
  drafts: { first: 1000, gap: 1000 },
  timeout: 15_000,
  again: 5000,
} as const

export type Discord = Platform & {
  readonly poster: Poster
  /** Which application the token belongs to, and where to invite it. @throws {PlatformError} where the token is refused */
  application(): Promise<{
    readonly id: string
    readonly name: string
    readonly invitation: string
  }>
  /** Tells Discord the commands where they differ from what it has. @throws {PlatformError} where Discord refuses them */
  register(commands: readonly Listed[]): Promise<'unchanged' | 'registered'>
}

const LONGEST_AGAIN = 60_000 // ms

/** Discord as a platform. `poster`, `application` and `register` work without `start`. */
export function discordPlatform(settings: DiscordSettings): Discord {
  const { log } = settings
  const trouble = troubleOf(log)
  const tokenTaken = (taken: boolean): void => {
    if (client) trouble.set('token', taken ? undefined : words.discord.badToken) // before that, whoever asks is told
  }
  const asking = requests({ ...settings, tokenTaken })
  const running = new Set<Promise<void>>()
  const ended = new AbortController()
  let talk: Conversation | undefined
  let client: Client | undefined
  let known: Promise<z.output<typeof applicationSchema>> | undefined

  const track = (work: Promise<void>): void => {
    running.add(work)
    void work.finally(() => running.delete(work))
  }

  /** Asked for once; a failure is not remembered. */
  async function application(): Promise<z.output<typeof applicationSchema>> {
    known ??= asking.get(Routes.currentApplication()).then((raw) => applicationSchema.parse(raw))
    try {
      return await known
    } catch (thrown) {
      known = undefined
      throw refusal(thrown) ?? thrown
    }
  }

  async function register(commands: readonly Listed[]): Promise<'unchanged' | 'registered'> {
    const wanted = registration(commands, settings.localised)
    const path = Routes.applicationCommands((await application()).id)
    try {
      const there = await asking.get(path, { with_localizations: 'true' })
      if (fingerprint(there) === fingerprint(wanted)) return 'unchanged'
      await asking.put(path, wanted)
      return 'registered'
    } catch (thrown) {
      throw refusal(thrown) ?? thrown
    }
  }

  async function connect(app: App, heard: Conversation): Promise<void> {
    const fresh = createClient(settings.apiUrl, settings.timeout)
    client = fresh
    member(app, fresh)
    fresh.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => track(heard.take(raw)))
    fresh.ws.on(GatewayDispatchEvents.MessageCreate, (raw: unknown) => {
      if (fresh.user) track(heard.hear(raw, fresh.user.id))
    })
    fresh.on(Events.Error, (error) =>
      log.error(failure(error), 'the connection to Discord had an error'),
    )
    fresh.on(Events.ShardError, (error) =>
      log.warn(failure(error), 'the line to Discord had an error'),
    )
    fresh.on(Events.ShardReconnecting, () => {
      if (!ended.signal.aborted) log.info({}, 'the line to Discord is lost; connecting again')
    })
    fresh.on(Events.ShardResume, () => log.info({}, 'the line to Discord is back'))
    fresh.on(Events.ShardDisconnect, ({ code }) => {
      const why =
        code === AUTHENTICATION_FAILED ? words.discord.badToken : words.discord.closed(code)
      trouble.set('line', why)
    })
    await fresh.login(settings.token)
    trouble.set('line', undefined)
  }

  /** Tells the app of the guilds that take the bot in or out; an outage of a guild is neither. */
  function member(app: App, { ws }: Client): void {
    const heard = (event: GatewayDispatchEvents, tell: (raw: unknown) => Promise<void>): void => {
      ws.on(event, (raw: unknown) => {
        const told = tell(raw).catch((thrown) =>
          log.error(failure(thrown), 'what happened to a guild could not be taken down'),
        )
        track(told)
      })
    }
    heard(GatewayDispatchEvents.Ready, async (raw) => app.joined(guildsOf(raw)))
    heard(GatewayDispatchEvents.GuildCreate, async (raw) => {
      const guild = guildOf(raw)
      if (guild) await app.joined([guild])
    })
    heard(GatewayDispatchEvents.GuildDelete, async (raw) => {
      const guild = guildOf(raw)
      if (guild) await app.left(guild)
    })
  }

  /** Connected, or refused; where Discord cannot be reached it is tried again in the background. */
  async function begin(app: App, heard: Conversation, wait: number): Promise<void> {
    try {
      await connect(app, heard)
    } catch (thrown) {
      await client?.destroy()
      if (ended.signal.aborted) return
      if (isRefused(thrown)) throw new PlatformError('discord', 401, words.discord.badToken)
      log.warn({ ...failure(thrown), again: wait }, 'Discord cannot be reached; it is tried again')
      const timer = setTimeout(() => {
        begin(app, heard, Math.min(wait * 2, LONGEST_AGAIN)).catch((refused) =>
          trouble.set('line', reason(refused)),
        )
      }, wait)
      ended.signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
      return
    }
    log.info({}, 'connected to Discord')
    try {
      log.info({ outcome: await register(app.commands()) }, 'the commands on Discord')
    } catch (thrown) {
      // What Discord has from before goes on working.
      log.error(failure(thrown), 'the commands could not be registered on Discord')
    }
  }

  return {
    name: 'discord',
    poster: poster(asking, async () => (await application()).bot.id),
    register,
    trouble: trouble.now,
    application: async () => {
      const { id, name } = await application()
      return { id, name, invitation: invitation(id) }
    },

    async start(app: App) {
      talk = conversation({ ...settings, app, requests: asking })
      await begin(app, talk, settings.again)
    },

    async stop(signal) {
      talk?.close()
      const cut = new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      await Promise.race([Promise.allSettled(running), cut])
      ended.abort()
      await client?.destroy()
    },
  }
}

const AUTHENTICATION_FAILED = 4004 // topics/opcodes-and-status-codes

const applicationSchema = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  name: z.string(),
  bot: z.object({ id: z.string().regex(/^\d{1,20}$/) }),
})
