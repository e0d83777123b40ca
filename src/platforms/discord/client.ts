// discord.js as it is used here: a client that only listens. It answers nothing and keeps next to nothing.
import { Client, GatewayIntentBits, Options } from 'discord.js'
import { z } from 'zod'

// None is privileged. Guilds tells when the bot is taken out of one.
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
]

/** What of a guild discord.js cannot do without stays: the guild, its channels and its roles. */
export const createClient = (apiUrl: string, timeout: number): Client =>
  new Client({
    intents: INTENTS,
    rest: { api: apiUrl, timeout },
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...{ AutoModerationRuleManager: 0, ApplicationCommandManager: 0, EntitlementManager: 0 },
      ...{ GuildEmojiManager: 0, GuildScheduledEventManager: 0, GuildStickerManager: 0 },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => isSelf(member) },
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => isSelf(user) },
      VoiceStateManager: 0,
    }),
  })

const isSelf = ({ id, client }: { id: string; client: Client }): boolean => id === client.user?.id

/** Whether a client was refused at its login, and not just kept from it. */
export const isRefused = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  (('code' in thrown && thrown.code === 'TokenInvalid') ||
    thrown.message === 'Authentication failed')

const guild = z.looseObject({ id: z.string(), unavailable: z.boolean().optional() })
const ready = z.looseObject({ guilds: z.array(guild) })

/** The guilds that a READY names: all that the bot is in. */
export const guildsOf = (raw: unknown): readonly string[] =>
  ready.parse(raw).guilds.map(({ id }) => id)

/** The guild of a GUILD_CREATE or GUILD_DELETE; undefined for one that only cannot be reached for a while. */
export function guildOf(raw: unknown): string | undefined {
  const { id, unavailable } = guild.parse(raw)
  return unavailable === undefined || unavailable === false ? id : undefined
}
