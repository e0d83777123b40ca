// What the bot may do in a channel, computed as Discord documents it (topics/permissions). Pure.
import { z } from 'zod'

const bits = z
  .string()
  .regex(/^\d{1,30}$/)
  .transform((text) => BigInt(text))
const id = z.string()

export const channelSchema = z.object({
  id,
  type: z.number(),
  guild_id: id.nullish(),
  parent_id: id.nullish(),
  permission_overwrites: z.array(z.object({ id, allow: bits, deny: bits })).default([]),
})
export const rolesSchema = z.array(z.object({ id, permissions: bits }))
export const memberSchema = z.object({ roles: z.array(id) })

export type Channel = z.output<typeof channelSchema>

export const PERMISSIONS = {
  view: 1n << 10n,
  send: 1n << 11n,
  history: 1n << 16n,
  sendInThreads: 1n << 38n,
} as const
const ADMINISTRATOR = 1n << 3n
const EVERYTHING = (1n << 64n) - 1n

type Membership = {
  readonly self: string
  readonly guild: string
  readonly roles: z.output<typeof rolesSchema> // all of the guild
  readonly member: z.output<typeof memberSchema>
}

/** The bits that the bot has in a channel of its guild; for a thread, give the parent channel. */
export function permissionsIn(
  { permission_overwrites: overwrites }: Channel,
  { self, guild, roles, member }: Membership,
): bigint {
  const own = roles.filter((role) => role.id === guild || member.roles.includes(role.id))
  const base = own.reduce((sum, role) => sum | role.permissions, 0n)
  if ((base & ADMINISTRATOR) !== 0n) return EVERYTHING
  const everyone = overwrites.filter((each) => each.id === guild)
  const ofRoles = overwrites.filter((each) => each.id !== guild && member.roles.includes(each.id))
  const ofSelf = overwrites.filter((each) => each.id === self)
  return [everyone, ofRoles, ofSelf].reduce((sum, group) => {
    const deny = group.reduce((all, each) => all | each.deny, 0n)
    const allow = group.reduce((all, each) => all | each.allow, 0n)
    return (sum & ~deny) | allow
  }, base)
}

/** All that the bot needs in a guild: what an invitation asks for. */
export const NEEDED = Object.values(PERMISSIONS).reduce((sum, bit) => sum | bit, 0n)

/** Where an operator invites the bot into a guild, with exactly what it needs. */
export function invitation(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(NEEDED),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}
