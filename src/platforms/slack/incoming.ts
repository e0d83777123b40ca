// What Slack tells of somebody who typed, pressed, chose or wrote: parsed once, here.
import { z } from 'zod'
import type { Ask } from '../platform.ts'
import { unescaped } from './text.ts'

type By = Pick<Ask, 'user' | 'place'>

/** A slash command. `key` is new for each thing that a person does; a repeated delivery has the same. */
export type Typed = {
  readonly key: string
  readonly by: By
  readonly command: string // '/quote'
  readonly text: string
  readonly responseUrl: string
}

/** @throws {Error} when it is nothing that Slack would send; so do the others */
export function readTyped(raw: unknown): Typed {
  const { trigger_id, team_id, channel_id, user_id, command, text, response_url } = parsed(
    commandSchema,
    raw,
  )
  return {
    key: trigger_id,
    by: by(user_id, { tenant: team_id, channel: channel_id }),
    command,
    text: unescaped(text),
    responseUrl: response_url,
  }
}

/** A button that was pressed, or what was chosen from a list. */
export type Pressed = {
  readonly key: string
  readonly by: By
  readonly thread: string | undefined // where it was pressed in one
  readonly action: string
  readonly block: string
  readonly value: string
  readonly responseUrl: string
}

export function readPressed(raw: unknown): Pressed {
  const body = parsed(actionsSchema, raw)
  const thread = body.container?.thread_ts ?? body.message?.thread_ts
  const [action] = body.actions
  return {
    key: body.trigger_id,
    by: by(body.user.id, {
      tenant: body.team?.id ?? body.user.team_id ?? '',
      channel: body.channel?.id ?? body.container?.channel_id ?? '',
      thread,
    }),
    thread,
    action: action?.action_id ?? '',
    block: action?.block_id ?? '',
    value: action?.selected_option?.value ?? action?.value ?? '',
    responseUrl: body.response_url,
  }
}

/** What stands in a picker while somebody types. */
export type Choosing = { readonly action: string; readonly block: string; readonly typed: string }

export function readChoosing(raw: unknown): Choosing {
  const { action_id, block_id, value } = parsed(choosingSchema, raw)
  return { action: action_id, block: block_id, typed: unescaped(value) }
}

/** A message that a person wrote to the bot, alone or by naming it. */
export type Written = {
  readonly key: string
  readonly alone: boolean // nobody else reads there
  readonly channel: string
  readonly user: string
  readonly thread: string | undefined
}

/** Undefined for a message of a bot, of a channel, or about another message (edited, deleted, joined). */
export function readWritten(raw: unknown): Written | undefined {
  const { event_id, event } = parsed(eventSchema, raw)
  const { type, channel_type, subtype, bot_id, channel, user, thread_ts } = event
  const alone = type === 'message' && channel_type === 'im'
  if (bot_id || subtype || user === undefined || (type !== 'app_mention' && !alone))
    return undefined
  return { key: event_id, alone, channel, user, thread: thread_ts }
}

/** The workspace that took the app out, or took its bot token back; undefined where only tokens of people went. */
export function readDeparture(raw: unknown): string | undefined {
  const { team_id, event } = parsed(departureSchema, raw)
  const kept = event.type === 'tokens_revoked' && (event.tokens?.bot ?? []).length === 0
  return kept ? undefined : team_id
}

const id = z.string().min(1).max(64)
const url = z.url({ protocol: /^https?$/ })

const commandSchema = z.object({
  trigger_id: z.string(),
  team_id: id,
  channel_id: id,
  user_id: id,
  command: z.string(),
  text: z.string().default(''),
  response_url: url,
})

const actionsSchema = z.object({
  trigger_id: z.string(),
  team: z.object({ id }).nullish(),
  user: z.object({ id, team_id: id.optional() }),
  channel: z.object({ id }).nullish(),
  container: z
    .object({ channel_id: z.string().optional(), thread_ts: z.string().optional() })
    .nullish(),
  message: z.object({ thread_ts: z.string().optional() }).nullish(),
  response_url: url,
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        block_id: z.string().default(''),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
})

const choosingSchema = z.object({
  action_id: z.string(),
  block_id: z.string().default(''),
  value: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
})

const eventSchema = z.object({
  event_id: z.string(),
  event: z.object({
    type: z.string(),
    channel: id,
    channel_type: z.string().optional(),
    subtype: z.string().optional(),
    bot_id: z.string().nullish(),
    user: id.optional(),
    thread_ts: z.string().optional(),
  }),
})

const departureSchema = z.object({
  team_id: id,
  event: z.object({
    type: z.enum(['app_uninstalled', 'tokens_revoked']),
    tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
  }),
})

/** The error names the fields alone: what stands in them was typed by somebody. */
function parsed<T>(schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path }) => path.join('.') || '(all of it)')
  throw new Error(`Slack sent something unknown: ${fields.join(', ')}`)
}

const by = (user: string, where: { tenant: string; channel: string; thread?: string }): By => ({
  user: `slack:${user}`,
  place: { platform: 'slack', ...where },
})
