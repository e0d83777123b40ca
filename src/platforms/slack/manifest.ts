// The app as Slack is told of it: made of the commands and the stories, so that no name stands in two places. Pure.
import { ConfigError } from '../../errors.ts'
import { words } from '../../words.ts'
import type { Listed } from '../platform.ts'
import { literal } from './text.ts'

const COMMANDS = 25 // of one app; documented are 50, but bots with more than this were refused
const DESCRIPTION = 2000 // characters: the types of apps.manifest.create
const HINT = 1000 // characters: the same
const NAME = /^[a-z0-9][a-z0-9-]{0,30}$/ // 32 with the slash

// Slack's own; one of them in a manifest and the whole of it is refused.
const RESERVED = new Set(
  'me status join away dnd shrug remind msg feed who collapse expand leave open search topic mute pro shortcuts help'.split(
    ' ',
  ),
)
/** Commands that stand beside the one that carries everything. */
const BESIDE = ['quote', 'whosaid', 'digest']

export type Names = {
  readonly command: string // the one that carries everything: 'communique'
  readonly prefix: string // before each of the others: '' or 'news-'
}

export type Manifested = Names & {
  readonly commands: readonly Listed[]
  readonly stories: readonly { readonly name: string; readonly title: string }[]
  readonly verify: boolean // whether a channel is read back after a doubtful post
  readonly admins: boolean // whether Slack is asked who is an admin
}

/** The manifest as JSON for https://api.slack.com/apps, and what an operator should know of it, a sentence each. */
export type Manifest = { readonly manifest: object; readonly notes: readonly string[] }

/** @throws {ConfigError} with a sentence for each name that Slack would refuse */
export function manifest(app: Manifested): Manifest {
  const all = slashCommands(app)
  const problems = all.flatMap((each, i) => {
    const twice = all.findIndex(({ name }) => name === each.name) < i
    return [
      ...refused(each),
      ...(twice ? [words.slack.manifest.twice(each.setting, each.name)] : []),
    ]
  })
  if (problems.length > 0) throw new ConfigError(problems)
  const [first, rest] = [all.slice(0, COMMANDS), all.slice(COMMANDS)]
  const { scopes, name, description, leftOut } = words.slack.manifest
  const explained = [
    scopes.commands,
    scopes['chat:write'],
    scopes['app_mentions:read'],
    ...(app.verify ? [scopes['channels:history'], scopes['im:history']] : []),
    ...(app.admins ? [scopes['users:read']] : []),
  ]
  const bot = [
    'commands',
    'chat:write',
    'app_mentions:read',
    ...(app.verify ? ['channels:history', 'groups:history', 'im:history'] : []),
    ...(app.admins ? ['users:read'] : []),
  ]
  return {
    notes: [
      ...explained,
      ...(rest.length > 0
        ? [
            leftOut(
              app.command,
              rest.map(({ name }) => name),
            ),
          ]
        : []),
    ],
    manifest: {
      display_information: {
        name,
        description,
        long_description: [`${description}.`, ...explained].join('\n'),
      },
      features: {
        // What is written to the bot reaches it with im:history alone; without, nothing can be written.
        app_home: {
          home_tab_enabled: false,
          messages_tab_enabled: true,
          messages_tab_read_only_enabled: !app.verify,
        },
        bot_user: { display_name: app.command, always_online: true },
        slash_commands: first.map(({ name, description, hint }) => ({
          command: `/${name}`,
          description: literal(description).slice(0, DESCRIPTION),
          ...(hint === '' ? {} : { usage_hint: literal(hint).slice(0, HINT) }),
          should_escape: false,
        })),
      },
      oauth_config: { scopes: { bot } },
      settings: {
        event_subscriptions: {
          bot_events: [
            ...['app_mention', 'app_uninstalled', 'tokens_revoked'], // the last two need no scope
            ...(app.verify ? ['message.im'] : []),
          ],
        },
        interactivity: { is_enabled: true },
        org_deploy_enabled: false,
        socket_mode_enabled: true,
        token_rotation_enabled: false,
      },
    },
  }
}

/** The line that a slash command means: '/summit' and 'quotes Putin' → 'summit quotes Putin'. */
export function lineOf(names: Names, command: string, text: string): string {
  const name = command.replace(/^\//, '')
  if (name === names.command) return text.trim() === '' ? 'help' : text
  const own = name.startsWith(names.prefix) ? name.slice(names.prefix.length) : name
  return `${own} ${text}`.trim()
}

type Slash = {
  readonly name: string
  readonly description: string
  readonly hint: string
  readonly setting: string // where an operator can change the name
}

function slashCommands({ commands, stories, command, prefix }: Manifested): readonly Slash[] {
  const setting = 'slack.prefix'
  const folder = (first: string, title: string, setting: string): Slash => {
    const parts = commands
      .filter(({ path }) => path[0] === first && path.length > 1)
      .map(({ path }) => path.slice(1).join(' '))
    const description = words.slack.manifest.folder(title, parts)
    return { name: prefix + first, description, hint: parts.join(' | '), setting }
  }
  const beside = BESIDE.flatMap((first): Slash[] => {
    const own = commands.filter(({ path }) => path[0] === first)
    const [only] = own
    if (!only) return []
    return only.path.length > 1
      ? [folder(first, first, setting)]
      : [{ name: prefix + first, description: only.description, hint: optionsOf(only), setting }]
  })
  const told = stories.map(({ name, title }) => folder(name, title, `stories.${name}`))
  const everything = {
    name: command,
    description: words.slack.manifest.all(command),
    hint: 'help',
    setting: 'slack.command',
  }
  return [everything, ...beside, ...told]
}

const optionsOf = ({ options }: Listed): string =>
  options.map(({ name, required }) => (required ? name : `[${name}]`)).join(' ')

function refused({ name, setting }: Slash): readonly string[] {
  if (!NAME.test(name)) return [words.slack.manifest.malformed(setting, name)]
  return RESERVED.has(name) ? [words.slack.manifest.reserved(setting, name)] : []
}
