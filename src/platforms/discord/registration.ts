// The commands as Discord wants them told, derived from what the app lists. Pure.
import { createHash } from 'node:crypto'
import type { Listed } from '../platform.ts'

// All from application-commands.
const STRING = 3
const SUBCOMMAND = 1
const GROUP = 2
const CHOICES = 25 // also options, subcommands, and values while one types
const DESCRIPTION = 100
const COMMANDS = 100
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u // lower case besides

/** A description in the languages that there are, by Discord's locale: { de: '…' }. */
export type Localised = (description: string) => Readonly<Record<string, string>> | undefined

type Described = {
  readonly name: string
  readonly description: string
  readonly description_localizations?: Readonly<Record<string, string>>
}
export type CommandOption = Described & {
  readonly type: number
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly choices?: readonly { readonly name: string; readonly value: string }[]
  readonly options?: readonly CommandOption[]
}
export type DiscordCommand = Described & {
  readonly type: 1
  readonly options: readonly CommandOption[]
  readonly integration_types: readonly number[]
  readonly contexts: readonly number[]
}

/**
 * Every command: those of one first word are subcommands of it, those of two are groups.
 * @throws {Error} naming what Discord would refuse
 */
export function registration(
  commands: readonly Listed[],
  localised: Localised = () => undefined,
): readonly DiscordCommand[] {
  const result = byWord(commands, 0).map(([name, under]): DiscordCommand => {
    const [only] = under
    const alone = under.length === 1 && only?.path.length === 1 ? only : undefined
    if (!alone && under.some(({ path }) => path.length === 1))
      throw new Error(`/${name} is a command and has subcommands; Discord allows one or the other`)
    return {
      type: 1,
      ...described(name, alone?.description ?? summary(under), localised),
      options: alone ? options(alone, localised) : subcommands(under, 1, localised),
      integration_types: [0, 1], // a guild, a user
      contexts: [0, 1, 2], // a guild, a message to the bot, other private channels
    }
  })
  if (result.length > COMMANDS) throw new Error(`${result.length} commands; Discord takes 100`)
  return result
}

/** The same for what we would register and what Discord says is registered, whatever defaults Discord fills in. */
export function fingerprint(commands: unknown): string {
  const all = Array.isArray(commands) ? commands.map(essential) : []
  const sorted = all.map((command) => JSON.stringify(command)).sort()
  return createHash('sha256').update(sorted.join('\n')).digest('hex')
}

function byWord(commands: readonly Listed[], depth: number): [string, Listed[]][] {
  return [...Map.groupBy(commands, ({ path }) => path[depth] ?? '')]
}

function subcommands(
  commands: readonly Listed[],
  depth: number,
  localised: Localised,
): readonly CommandOption[] {
  const result = byWord(commands, depth).map(([name, under]): CommandOption => {
    const [only] = under
    if (under.length === 1 && only?.path.length === depth + 1) {
      const own = options(only, localised)
      return { type: SUBCOMMAND, ...described(name, only.description, localised), options: own }
    }
    if (depth > 1) throw new Error(`/${only?.path.join(' ')} has more words than Discord allows`)
    return {
      type: GROUP,
      ...described(name, summary(under), localised),
      options: subcommands(under, depth + 1, localised),
    }
  })
  return few(result, `/${commands[0]?.path.slice(0, depth).join(' ')}`)
}

/** Discord wants the required ones first. */
function options({ path, options }: Listed, localised: Localised): readonly CommandOption[] {
  const sorted = options.toSorted((a, b) => Number(b.required) - Number(a.required))
  const result = sorted.map((option): CommandOption => {
    const fixed = option.choices !== undefined && option.choices.length <= CHOICES
    return {
      type: STRING,
      ...described(option.name, option.description, localised),
      required: option.required,
      ...(fixed ? { choices: option.choices?.map((value) => ({ name: value, value })) } : {}),
      ...(!fixed && option.suggests ? { autocomplete: true } : {}),
    }
  })
  return few(result, `/${path.join(' ')}`)
}

function described(name: string, description: string, localised: Localised): Described {
  if (!NAME.test(name) || name !== name.toLowerCase())
    throw new Error(`"${name}" is no name for a command or an option on Discord`)
  if (description === '' || description.length > DESCRIPTION)
    throw new Error(`the description of "${name}" must have 1 to ${DESCRIPTION} characters`)
  const description_localizations = localised(description)
  return { name, description, ...(description_localizations ? { description_localizations } : {}) }
}

/** What stands under a first word; Discord asks for it and shows it nowhere. */
const summary = (commands: readonly Listed[]): string => {
  const all = [...new Set(commands.map(({ path }) => path.at(-1)))].join(', ')
  return all.length <= DESCRIPTION ? all : `${all.slice(0, DESCRIPTION - 1)}…`
}

function few(all: readonly CommandOption[], name: string): readonly CommandOption[] {
  if (all.length > CHOICES)
    throw new Error(`${name} has ${all.length} options or subcommands; Discord takes ${CHOICES}`)
  return all
}

const TEXTS = ['name', 'description'] as const
const LISTS = ['integration_types', 'contexts'] as const
const TABLES = ['name_localizations', 'description_localizations'] as const

/** What we set, in one order and without what is empty or false: Discord leaves such out, or puts null. */
function essential(value: unknown): object {
  const { type = 1, required, autocomplete, choices, options, ...rest } = fields(value)
  const children = Array.isArray(options) ? options.map(essential) : []
  const values = Array.isArray(choices) ? choices.map((choice) => essentialChoice(choice)) : []
  return {
    type,
    texts: TEXTS.map((name) => rest[name] ?? ''),
    lists: LISTS.map((name) => (Array.isArray(rest[name]) ? rest[name].toSorted() : [])),
    tables: TABLES.map((name) => Object.entries(fields(rest[name])).sort()),
    required: required === true,
    autocomplete: autocomplete === true,
    choices: values,
    options: children,
  }
}

const essentialChoice = (choice: unknown): unknown[] => {
  const { name, value } = fields(choice)
  return [name, value]
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
