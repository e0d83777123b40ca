// A line while it is typed, at the prompt or on the page: what may come next.
import type { App, Listed, Suggestion } from './platform.ts'

export type Offers = Pick<App, 'commands' | 'suggest'>

/** One offer: taking it makes the line `line`. */
export type Completion = { readonly line: string; readonly label: string; readonly hint: string }

/** What a person may want to type next: commands, then the options of the command and their values. */
export function completions(line: string, app: Offers): readonly Completion[] {
  const commands = app.commands()
  const command = commands.find(({ path }) => startsWith(line, path))
  return command ? nextOptions(line, command, app) : nextCommands(line, commands)
}

/** Lines to begin with, at most three, made of commands that are there. */
export function examples(app: Offers): readonly string[] {
  const commands = app.commands()
  const ending = (word: string): string[] =>
    commands
      .filter(({ path }) => path.length > 1 && path.at(-1) === word)
      .map(typed)
      .slice(0, 1)
  const quoted = app.suggest(['quote'], 'speaker', '')[0]
  const quote =
    quoted && commands.some(({ path }) => path.join() === 'quote') ? [`/quote ${quoted.value}`] : []
  const rest = commands.filter((command) => !needsMore(command)).map(typed)
  return [...new Set([...ending('summary'), ...quote, ...ending('timeline'), ...rest])].slice(0, 3)
}

const tokens = (line: string): string[] =>
  line.trim().replace(/^\//, '').split(/\s+/).filter(Boolean)

/** The line without its first `count` words, as typed. */
function after(line: string, count: number): string {
  const start = line.trimStart().replace(/^\/\s*/, '')
  const words = start.matchAll(/\S+/g)
  const last = [...words][count - 1]
  return last ? start.slice(last.index + last[0].length).trimStart() : ''
}

const typed = ({ path }: Listed): string => `/${path.join(' ')}`

const needsMore = ({ options }: Listed): boolean => options.some(({ required }) => required)

/** Whether the line names this command whole and goes on after it. */
const startsWith = (line: string, path: readonly string[]): boolean =>
  `${tokens(line).join(' ').toLowerCase()}${/\s$/.test(line) ? ' ' : ''}`.startsWith(
    `${path.join(' ')} `,
  )

function nextCommands(line: string, commands: readonly Listed[]): Completion[] {
  const words = tokens(line).join(' ').toLowerCase()
  const first = commands.filter(({ path }) => path.join(' ').startsWith(words))
  const inside = commands.filter(({ path }) => path.slice(1).some((word) => word.startsWith(words)))
  return [...new Set([...first, ...inside])].map((command) => ({
    line: command.options.length > 0 ? `${typed(command)} ` : typed(command),
    label: [typed(command), ...command.options.map(placeholder)].join(' '),
    hint: command.description,
  }))
}

type Option = Listed['options'][number]

const placeholder = ({ name, required }: Option): string => (required ? `<${name}>` : `[${name}]`)

// The last stretch of a line that is still being typed: 'speaker:Pu', 'speaker:"Vladimir Pu'.
const OPEN = /(?:^|\s)([a-z][a-z-]{0,31}):("[^"]*|“[^“”"]*|[^\s"“]*)$/i
const NAMED = /(?<=^|\s)([a-z][a-z-]{0,31}):(?:"[^"]*"|“[^“”]*[”"]|[^\s"“]+)(?=\s|$)/gi

function nextOptions(line: string, command: Listed, app: Offers): Completion[] {
  const rest = after(line, command.path.length)
  const open = OPEN.exec(rest)
  const option = open && command.options.find(({ name }) => name === open[1]?.toLowerCase())
  if (open && option) {
    const before = rest.slice(0, open.index).trim()
    const start = [typed(command), before].filter(Boolean).join(' ')
    return values(app, command, option, (open[2] ?? '').replace(/^["“]/, '')).map((value) => ({
      line: `${start} ${option.name}:${quoted(value.value)}`,
      label: value.label,
      hint: option.name,
    }))
  }
  return [...freeValues(rest, command, app), ...optionNames(line, rest, command)]
}

/** Values for the first option that the words without a name belong to: '/quote Tru' is for its speaker. */
function freeValues(rest: string, command: Listed, app: Offers): Completion[] {
  const named = rest.match(NAMED) ?? []
  const free = rest.replace(NAMED, ' ').trim()
  const option = unnamed(rest, command).at(0)
  if (!option || (free === '' && !option.required)) return []
  return values(app, command, option, free)
    .filter(({ value }) => value.toLowerCase() !== free.toLowerCase())
    .map((value) => ({
      line: [typed(command), value.value, ...named].join(' '),
      label: value.label,
      hint: option.name,
    }))
}

function optionNames(line: string, rest: string, command: Listed): Completion[] {
  const partial = /\s$/.test(line) ? '' : (/\S*$/.exec(rest)?.[0] ?? '').toLowerCase()
  const kept = line.slice(0, line.length - partial.length).trimEnd()
  const missing = command.options.find(({ required }) => required)
  if (missing && rest.trim() === '') return [] // what is required comes first
  return unnamed(rest, command)
    .filter(({ name, required }) => !required && name.startsWith(partial))
    .map(({ name, description }) => ({
      line: `${kept} ${name}:`,
      label: `${name}:`,
      hint: description,
    }))
}

function unnamed(rest: string, command: Listed): readonly Option[] {
  const given = new Set([...rest.matchAll(NAMED)].map(([, name]) => name?.toLowerCase()))
  return command.options.filter(({ name }) => !given.has(name))
}

function values(
  app: Offers,
  command: Listed,
  option: Option,
  start: string,
): readonly Suggestion[] {
  if (option.suggests) return app.suggest(command.path, option.name, start)
  const choices = option.choices ?? []
  return choices
    .filter((choice) => choice.startsWith(start.toLowerCase()))
    .map((choice) => ({ value: choice, label: choice }))
}

/** A value that holds a blank goes between marks that it does not hold itself. */
function quoted(value: string): string {
  if (!/[\s"“”]/.test(value)) return value
  return value.includes('"') ? `“${value.replaceAll(/[“”]/g, '')}”` : `"${value}"`
}
