// What Slack refuses, and what this project must never send. Each function gives back sentences; none is good.
// Numbers: Block Kit reference, chat.postMessage, apps.manifest.create, and what was seen (bolt-js #2867).
const TEXT = 4000
const SUM = 10_000 // nothing was ever refused below
const BLOCKS = 50
const ID = 255
const RESERVED =
  /^(?:me|status|join|away|dnd|shrug|remind|msg|feed|who|collapse|expand|leave|open|search|topic|mute|pro|shortcuts|help)$/

export type Fields = Readonly<Record<string, unknown>>

export const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const COMMON = ['text', 'blocks', 'mrkdwn', 'parse', 'link_names', 'unfurl_links', 'unfurl_media']
const FIELDS = {
  post: [...COMMON, 'channel', 'thread_ts', 'metadata', 'user', 'team_id'],
  respond: [...COMMON, 'response_type', 'replace_original', 'thread_ts'],
  update: ['text', 'blocks', 'parse', 'link_names', 'channel', 'ts', 'metadata'],
} as const

/** A message, posted or as an answer through a response_url. */
export function messageProblems(message: Fields, way: keyof typeof FIELDS): string[] {
  const { text, blocks, thread_ts: thread, metadata } = message
  const ids = deep(blocks).flatMap(({ action_id, block_id }) => [action_id, block_id])
  const actionIds = deep(blocks).flatMap(({ action_id }) => (action_id ? [action_id] : []))
  return [
    ...unknownFields(message, FIELDS[way]),
    ...(typeof text === 'string' && text !== '' ? [] : ['no text beside the blocks']),
    ...(String(text).length <= TEXT ? [] : [`text of ${String(text).length} characters`]),
    ...unescaped(String(text), 'text'),
    ...(message.parse === 'none' ? [] : ['parse is not none']),
    ...(message.link_names === false ? [] : ['link_names is not false']),
    ...(way === 'update' || message.mrkdwn === false ? [] : ['mrkdwn is not false']),
    ...(way === 'update' || (message.unfurl_links === false && message.unfurl_media === false)
      ? []
      : ['unfurls']),
    ...(list(blocks).length > 0 && list(blocks).length <= BLOCKS
      ? []
      : [`${list(blocks).length} blocks`]),
    ...(characters(blocks) <= SUM ? [] : [`msg_blocks_too_long: ${characters(blocks)}`]),
    ...list(blocks).flatMap((block) => blockProblems(record(block))),
    ...ids.filter((id) => id !== undefined && !isId(id)).map((id) => `id ${String(id)}`),
    ...(new Set(actionIds).size === actionIds.length ? [] : ['an action_id twice']),
    ...(thread === undefined || /^\d+\.\d{6}$/.test(String(thread)) ? [] : ['invalid_thread_ts']),
    ...(metadata === undefined ? [] : metadataProblems(record(metadata))),
  ]
}

/** What an options request is answered with. */
export function optionsProblems(answer: unknown): string[] {
  const { options, ...rest } = record(answer)
  return [
    ...unknownFields(rest, []),
    ...(Array.isArray(options) && options.length <= 100 ? [] : ['options: no list of at most 100']),
    ...list(options).flatMap((option) => optionProblems(record(option))),
  ]
}

export function manifestProblems(manifest: Fields): string[] {
  const features = record(manifest.features)
  const information = record(manifest.display_information)
  const commands = list(features.slash_commands).map(record)
  const names = commands.map(({ command }) => String(command))
  return [
    ...tooLong(information.name, 35, 'name'),
    ...tooLong(information.description, 140, 'description'),
    ...tooLong(information.long_description, 4000, 'long_description'),
    ...(/^[a-z0-9._-]{1,80}$/.test(String(record(features.bot_user).display_name))
      ? []
      : ['bot_user.display_name']),
    ...(commands.length <= 25 ? [] : [`${commands.length} commands`]),
    ...names.filter((name) => !/^\/[a-z0-9-]{1,31}$/.test(name)).map((name) => `name ${name}`),
    ...names.filter((name) => RESERVED.test(name.slice(1))).map((name) => `reserved ${name}`),
    ...names.filter((name, i) => names.indexOf(name) < i).map((name) => `twice ${name}`),
    ...commands.flatMap(({ description, usage_hint: hint }) => [
      ...(description ? tooLong(description, 2000, 'description') : ['a command undescribed']),
      ...tooLong(hint ?? '', 1000, 'usage_hint'),
    ]),
    ...(record(manifest.settings).socket_mode_enabled === true ? [] : ['no Socket Mode']),
    ...(record(record(manifest.settings).interactivity).is_enabled === true
      ? []
      : ['buttons would be dead']),
  ]
}

function blockProblems(block: Fields): string[] {
  switch (block.type) {
    case 'rich_text':
      return [
        ...unknownFields(block, ['type', 'elements']),
        ...filled(block.elements, 'rich_text'),
        ...list(block.elements).flatMap((element) => richProblems(record(element))),
      ]
    case 'actions':
      return [
        ...unknownFields(block, ['type', 'block_id', 'elements']),
        ...filled(block.elements, 'actions'),
        ...(list(block.elements).length <= 25 ? [] : ['more than 25 elements']),
        ...list(block.elements).flatMap((element) => controlProblems(record(element))),
      ]
    default:
      return [`a block of the type ${String(block.type)}`]
  }
}

function richProblems(element: Fields): string[] {
  const inner = list(element.elements).map(record)
  switch (element.type) {
    case 'rich_text_section':
    case 'rich_text_quote':
      return [...filled(element.elements, element.type), ...inner.flatMap(inlineProblems)]
    case 'rich_text_list':
      return [
        ...filled(element.elements, element.type),
        ...(element.style === 'bullet' ? [] : ['a list without style']),
        ...inner.flatMap((each) =>
          each.type === 'rich_text_section' ? richProblems(each) : ['no section in a list'],
        ),
      ]
    default:
      return [`rich text of the type ${String(element.type)}`]
  }
}

/** Text and links: everything else (user, usergroup, channel, broadcast, emoji, team) would be live. */
function inlineProblems(element: Fields): string[] {
  if (element.type !== 'text' && element.type !== 'link')
    return [`live: ${JSON.stringify(element)}`]
  return [
    ...unknownFields(element, ['type', 'text', 'style', 'url']),
    ...(typeof element.text === 'string' && element.text !== '' ? [] : ['an empty text']),
    ...(element.type === 'text' || /^https?:\/\/[^/@]+(?:\/|$)/.test(String(element.url))
      ? []
      : [`a link to ${String(element.url)}`]),
    ...(String(element.text).isWellFormed() ? [] : ['half a character']),
  ]
}

function controlProblems(control: Fields): string[] {
  if (control.type === 'button')
    return [
      ...unknownFields(control, ['type', 'action_id', 'text', 'value']),
      ...(isId(control.action_id) ? [] : ['a button without id']),
      ...plainProblems(record(control.text), 75),
      ...tooLong(control.value, 2000, 'value'),
    ]
  if (control.type === 'external_select')
    return [
      ...unknownFields(control, ['type', 'action_id', 'placeholder', 'min_query_length']),
      ...(isId(control.action_id) ? [] : ['a list without id']),
      ...plainProblems(record(control.placeholder), 150),
      ...(control.min_query_length === 0 ? [] : ['the list waits for three characters']),
    ]
  return [`a control of the type ${String(control.type)}`]
}

const optionProblems = (option: Fields): string[] => [
  ...unknownFields(option, ['text', 'value', 'description']),
  ...plainProblems(record(option.text), 75),
  ...tooLong(option.value, 150, 'value of an option'),
  ...(option.description === undefined ? [] : plainProblems(record(option.description), 75)),
]

const plainProblems = ({ type, text }: Fields, most: number): string[] => [
  ...(type === 'plain_text' ? [] : ['text that is not plain']),
  ...tooLong(text, most, 'plain text'),
  ...unescaped(String(text), 'plain text'),
]

const metadataProblems = ({ event_type, event_payload }: Fields): string[] => [
  ...tooLong(event_type, ID, 'event_type'),
  ...(Object.keys(record(event_payload)).length > 0 ? [] : ['metadata without a payload']),
]

const unknownFields = (value: Fields, known: readonly string[]): string[] =>
  Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `invalid_arguments: ${name}`)

const unescaped = (text: string, where: string): string[] =>
  /[<>]|&(?!(?:amp|lt|gt);)/.test(text) ? [`${where} not escaped: ${text.slice(0, 200)}`] : []

const filled = (value: unknown, where: string): string[] =>
  list(value).length > 0 ? [] : [`${where} is empty`]

const tooLong = (value: unknown, most: number, where: string): string[] =>
  typeof value === 'string' && value.length <= most && (value !== '' || where === 'usage_hint')
    ? []
    : [`${where}: ${typeof value === 'string' ? value.length : typeof value}`]

const isId = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value.length <= ID

/** Every object in a value, itself included. */
function deep(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(deep)
  if (typeof value !== 'object' || value === null) return []
  return [record(value), ...Object.values(value).flatMap(deep)]
}

/** Characters of all texts, addresses and values in the blocks. */
const characters = (blocks: unknown): number =>
  deep(blocks)
    .flatMap(({ text, url, value }) => [text, url, value])
    .reduce<number>((sum, each) => sum + (typeof each === 'string' ? each.length : 0), 0)
