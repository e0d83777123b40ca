// What Discord tells of somebody who typed, pressed or wrote: parsed once, here. Raw gateway events and not discord.js'
// objects, because those wait until every guild has been told of; an interaction that waits 3 s is dead.
import { z } from 'zod'
import type { Ask, Place } from '../platform.ts'

export type Key = { readonly id: string; readonly application: string; readonly token: string }

type By = Pick<Ask, 'user' | 'place' | 'configures'>

export type Interaction = { readonly key: Key; readonly by: By } & (
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
  | { readonly kind: 'other'; readonly type: number } // nothing that we ever offered
)

/**
 * @param roles whose members may configure, as those may who have Manage Server
 * @throws {Error} when it is nothing that Discord would send
 */
export function readInteraction(raw: unknown, roles: readonly string[]): Interaction {
  const parsed = interactionSchema.safeParse(raw)
  if (!parsed.success) throw new Error(`not an interaction: ${fieldsOf(parsed.error)}`)
  const { id, application_id, token, type, data } = parsed.data
  const common = { key: { id, application: application_id, token }, by: readBy(parsed.data, roles) }
  if (type === COMPONENT) return { ...common, kind: 'press', customId: data?.custom_id ?? '' }
  if (type !== COMMAND && type !== AUTOCOMPLETE) return { ...common, kind: 'other', type }
  const { path, options } = descend([data?.name ?? ''], data?.options ?? [])
  if (type === AUTOCOMPLETE) {
    const focused = options.find((option) => option.focused)
    const typed = String(focused?.value ?? '')
    return { ...common, kind: 'suggest', path, option: focused?.name ?? '', typed }
  }
  const given = options.map(({ name, value }): [string, string] => [name, String(value ?? '')])
  return { ...common, kind: 'command', path, values: Object.fromEntries(given) }
}

export type Written = {
  readonly id: string
  readonly channel: string
  readonly user: string
}

/** A message that a person wrote to the bot, alone or by mentioning it; undefined for any other. */
export function readWritten(raw: unknown, self: string): Written | undefined {
  const parsed = messageSchema.safeParse(raw)
  if (!parsed.success) return undefined
  const { id, channel_id, guild_id, author, webhook_id, mentions, type } = parsed.data
  if (author.bot || webhook_id || author.id === self || (type !== DEFAULT && type !== REPLY)) return
  if (guild_id && !mentions.some((mentioned) => mentioned.id === self)) return
  return { id, channel: channel_id, user: author.id }
}

// Types of interactions, options, channels and messages: receiving-and-responding, application-commands, channel, message.
const COMMAND = 2
const COMPONENT = 3
const AUTOCOMPLETE = 4
const SUBCOMMAND = 1
const GROUP = 2
const THREADS = [10, 11, 12]
const DEFAULT = 0
const REPLY = 19
const ADMINISTRATOR = 1n << 3n
const MANAGE_GUILD = 1n << 5n

const id = z.string().regex(/^\d{1,20}$/)

const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(optionSchema).optional()
  },
})
type RawOption = z.output<typeof optionSchema>

const interactionSchema = z.object({
  id,
  application_id: id,
  type: z.number(),
  token: z.string().min(1),
  guild_id: id.nullish(),
  channel_id: id.nullish(),
  channel: z.object({ id, type: z.number(), parent_id: id.nullish() }).nullish(),
  user: z.object({ id }).nullish(),
  member: z
    .object({
      user: z.object({ id }),
      permissions: z.string().regex(/^\d{1,30}$/),
      roles: z.array(z.string()).default([]),
    })
    .nullish(),
  authorizing_integration_owners: z.record(z.string(), z.string()).nullish(),
  data: z
    .object({
      name: z.string().optional(),
      options: z.array(optionSchema).optional(),
      custom_id: z.string().optional(),
    })
    .nullish(),
})

const messageSchema = z.object({
  id,
  channel_id: id,
  guild_id: id.nullish(),
  author: z.object({ id, bot: z.boolean().optional() }),
  webhook_id: id.nullish(),
  mentions: z.array(z.object({ id })).default([]),
  type: z.number().default(DEFAULT),
})

/** A subcommand comes as an option that holds the options. */
function descend(
  path: readonly string[],
  options: readonly RawOption[],
): { path: readonly string[]; options: readonly RawOption[] } {
  const [first] = options
  if (!first || (first.type !== SUBCOMMAND && first.type !== GROUP)) return { path, options }
  return descend([...path, first.name], first.options ?? [])
}

function readBy(raw: z.output<typeof interactionSchema>, trusted: readonly string[]): By {
  const user = raw.member?.user.id ?? raw.user?.id ?? ''
  const owner = tenant(raw, user)
  return {
    user: `discord:${user}`,
    place: { platform: 'discord', tenant: owner, ...channel(raw) },
    configures: owner === raw.guild_id && mayConfigure(raw.member, trusted),
  }
}

/** The guild that installed the bot, else the person who did: then nobody else's guild owns what is said there. */
function tenant(raw: z.output<typeof interactionSchema>, user: string): string {
  const owners = raw.authorizing_integration_owners
  const guild = owners ? owners['0'] : raw.guild_id
  if (guild && guild !== '0') return guild // '0': a direct message to the bot
  return `user:${owners?.['1'] ?? user}`
}

function channel(raw: z.output<typeof interactionSchema>): Pick<Place, 'channel' | 'thread'> {
  const here = raw.channel?.id ?? raw.channel_id ?? ''
  const parent = raw.channel?.parent_id
  const inThread = raw.channel && THREADS.includes(raw.channel.type) && parent
  return inThread ? { channel: parent, thread: here } : { channel: here }
}

const mayConfigure = (
  member: z.output<typeof interactionSchema>['member'],
  trusted: readonly string[],
): boolean =>
  member !== null &&
  member !== undefined &&
  ((BigInt(member.permissions) & (MANAGE_GUILD | ADMINISTRATOR)) !== 0n ||
    member.roles.some((role) => trusted.includes(role)))

const fieldsOf = (error: z.ZodError): string =>
  error.issues.map((issue) => issue.path.join('.') || '(all of it)').join(', ')
