// What Discord refuses. Its own numbers, written down a second time on purpose: a slip in the bot's constants shows.
// The second opinion is a third party's build of Discord's OpenAPI description; what that misses is checked by hand.
import { isDeepStrictEqual } from 'node:util'

type Schema = { safeParse(value: unknown): { success: boolean; data?: unknown; error?: Error } }

const SPEC: string = 'discord-api-spec/zod' // it brings no types
const spec: Record<string, Schema> = await import(SPEC)

const V2 = 1 << 15
const EPHEMERAL = 1 << 6

/** A message as it is created: a channel's, an answer to an interaction, a follow-up. */
export const messageProblems = (body: unknown): string[] => [
  ...specProblems(spec.MessageCreateRequestSchema, body),
  ...ownProblems(record(body), { creating: true }),
]

/** A follow-up or the filling of a deferred answer: Discord describes these as webhook messages. */
export const followUpProblems = (body: unknown): string[] => [
  ...specProblems(spec.IncomingWebhookRequestPartialSchema, body),
  ...ownProblems(record(body), { creating: true }),
]

export const editProblems = (body: unknown): string[] => [
  ...specProblems(spec.IncomingWebhookUpdateRequestPartialSchema, body),
  ...ownProblems(record(body), { creating: false }),
]

/** The first answer to an interaction. */
export function callbackProblems(body: unknown): string[] {
  const { type, data } = record(body)
  switch (type) {
    case 4:
      return [
        ...specProblems(spec.CreateMessageInteractionCallbackRequestSchema, body),
        ...ownProblems(record(data), { creating: true }),
      ]
    case 5:
      return specProblems(spec.CreateMessageInteractionCallbackRequestSchema, body)
    case 8:
      return [
        ...specProblems(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...choiceProblems(list(record(data).choices)),
      ]
    default:
      return [`an answer of type ${type} is not one that a bot of commands and buttons gives`]
  }
}

/** All commands, put as a whole. */
export function commandProblems(body: unknown): string[] {
  const commands = list(body)
  return [
    ...(Array.isArray(body) ? [] : ['not a list']),
    ...(commands.length > 100 ? [`${commands.length} commands, at most 100`] : []),
    ...repeated(commands),
    ...commands.flatMap((command) => [
      ...specProblems(spec.ApplicationCommandUpdateRequestSchema, command),
      ...nodeProblems(command),
      ...(weight(command) > 8000
        ? [`a command of ${weight(command)} characters, at most 8000`]
        : []),
    ]),
  ]
}

/** Strict: a field that the description does not know is dropped by it, and that shows. (Its own switch for that does nothing.) */
function specProblems(schema: Schema | undefined, body: unknown): string[] {
  if (!schema) throw new Error('discord-api-spec has no such schema any more')
  const parsed = schema.safeParse(body)
  if (!parsed.success) return [`not as described: ${parsed.error?.message.slice(0, 400)}`]
  return isDeepStrictEqual(parsed.data, body)
    ? []
    : ['holds a field that the description does not know']
}

type Fields = Record<string, unknown>

function ownProblems(body: Fields, { creating }: { creating: boolean }): string[] {
  const flags = typeof body.flags === 'number' ? body.flags : 0
  const components = nested(list(body.components))
  const texts = components.filter(({ type }) => type === 10).map(({ content }) => String(content))
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  const content = typeof body.content === 'string' ? body.content : ''
  return [
    ...(isDeepStrictEqual(body.allowed_mentions, { parse: [] })
      ? []
      : ['allowed_mentions is not {parse: []}']),
    ...(content.length > 2000 ? [`content of ${content.length} characters, at most 2000`] : []),
    ...(flags & V2 && (content !== '' || list(body.embeds).length > 0)
      ? ['content or embeds beside Components V2']
      : []),
    ...(texts.length > 0 && !(flags & V2) ? ['texts without the flag of Components V2'] : []),
    ...(!creating && flags & EPHEMERAL ? ['an edit cannot make a message private'] : []),
    ...(components.length > 40 ? [`${components.length} components, at most 40`] : []),
    ...(total > 4000 ? [`${total} characters of text, at most 4000`] : []),
    ...(texts.some((text) => text.trim() === '') ? ['a text without a character'] : []),
    ...(components.length === 0 && content === '' ? ['an empty message'] : []),
    ...components.flatMap(componentProblems),
    ...repeatedIds(components),
    ...(typeof body.nonce === 'string' && body.nonce.length > 25
      ? ['a nonce of more than 25 characters']
      : []),
  ]
}

function componentProblems({ type, components, custom_id, label, style }: Fields): string[] {
  if (type === 1) {
    const count = list(components).length
    return count < 1 || count > 5 ? [`${count} buttons in a row, 1 to 5`] : []
  }
  if (type !== 2) return []
  const [id, text] = [String(custom_id ?? ''), String(label ?? '')]
  return [
    ...(style !== 5 && (id.length < 1 || id.length > 100)
      ? [`a custom_id of ${id.length} characters`]
      : []),
    ...(text.length < 1 || text.length > 80 ? [`a label of ${text.length} characters`] : []),
  ]
}

function repeatedIds(components: readonly Fields[]): string[] {
  const ids = components.map(({ custom_id }) => custom_id).filter((id) => id !== undefined)
  return new Set(ids).size === ids.length ? [] : ['two buttons with one custom_id']
}

function choiceProblems(choices: readonly unknown[]): string[] {
  return [
    ...(choices.length > 25 ? [`${choices.length} choices, at most 25`] : []),
    ...choices.flatMap((choice) => {
      const { name, value } = record(choice)
      const lengths = [String(name ?? '').length, String(value ?? '').length]
      return lengths.some((length) => length < 1 || length > 100)
        ? ['a choice of 0 or more than 100 characters']
        : []
    }),
  ]
}

// What the description misses: its pattern for names is absent, and a description may be empty in it.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

function nodeProblems(node: unknown): string[] {
  const { name, description, options, choices } = record(node)
  const [text, said] = [String(name ?? ''), String(description ?? '')]
  const under = list(options)
  const required = under.map((option) => record(option).required === true)
  return [
    ...(NAME.test(text) && text === text.toLowerCase() ? [] : [`"${text}" is not a name`]),
    ...(said.length >= 1 && said.length <= 100
      ? []
      : [`a description of ${said.length} characters`]),
    ...(under.length > 25 ? [`${under.length} options, at most 25`] : []),
    ...(required.lastIndexOf(true) > required.indexOf(false) &&
    required.includes(false) &&
    required.includes(true)
      ? ['a required option after one that is not']
      : []),
    ...repeated(under),
    ...choiceProblems(list(choices)),
    ...under.flatMap(nodeProblems),
  ]
}

function repeated(nodes: readonly unknown[]): string[] {
  const names = nodes.map((node) => record(node).name)
  return new Set(names).size === names.length ? [] : ['two of one name']
}

function weight(node: unknown): number {
  const { name, description, options, choices } = record(node)
  const own = String(name ?? '').length + String(description ?? '').length
  const values = list(choices).map((choice) => Object.values(record(choice)).join('').length)
  return [own, ...values, ...list(options).map(weight)].reduce((sum, each) => sum + each, 0)
}

const nested = (components: readonly unknown[]): Fields[] =>
  components.map(record).flatMap((component) => [component, ...nested(list(component.components))])

export const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
