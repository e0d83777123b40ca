// What Tab offers at the prompt: commands, the names of options, and the values that the app suggests for them.
import type { App, Listed } from '../platform.ts'
import { line as harmless } from './render.ts'

/** What may stand in place of `typed`, the end of the line; readline's form of a completion. */
export type Completion = readonly [hits: readonly string[], typed: string]

export const OWN_WORDS = ['more', 'next', 'sources', 'exit', 'quit'] as const

const LONGEST = 1000 // characters; nobody completes more, and what is pasted is not searched
const NAMED = /(?:^|\s)([a-z][a-z-]*):(["“]?)([^"”]*)$/i
const NAMES = /(?:^|\s)([a-z][a-z-]*):/gi

export function completion(line: string, app: Pick<App, 'commands' | 'suggest'>): Completion {
  if (line.length > LONGEST) return [[], line]
  const commands = app.commands().toSorted((a, b) => b.path.length - a.path.length)
  const command = commands.find((listed) => line.toLowerCase().startsWith(`${spelled(listed)} `))
  if (command) return inOptions(command, line.slice(spelled(command).length + 1), app)
  const offers = [...app.commands().map((listed) => `${spelled(listed)} `), ...OWN_WORDS]
  return [offers.filter((offer) => offer.startsWith(line.toLowerCase())), line]
}

const spelled = (listed: Listed): string => `/${listed.path.join(' ')}`

function inOptions(command: Listed, rest: string, app: Pick<App, 'suggest'>): Completion {
  const [token, name, mark, value] = NAMED.exec(rest) ?? []
  const named = command.options.find((option) => option.name === name?.toLowerCase())
  // Without a quotation mark a value ends at the first blank: what follows it is a new word.
  if (named && token !== undefined && value !== undefined && (mark !== '' || !/\s/.test(value))) {
    const values = named.suggests ? suggestions(command, named.name, value, app) : []
    return [values.map((found) => `${named.name}:${quoted(found)} `), token.trimStart()]
  }
  const given = new Set(Array.from(rest.matchAll(NAMES), (match) => match[1]?.toLowerCase()))
  const free = rest.trimStart()
  const first = command.options.find((option) => option.suggests)
  const values = first && given.size === 0 ? suggestions(command, first.name, free, app) : []
  const complete = values.includes(free.trim())
  if (values.length > 0 && free !== '' && !complete) return [values.map((v) => `${v} `), free]
  if (first && free !== '') given.add(first.name) // by what stands there without a name
  const last = rest.slice(rest.lastIndexOf(' ') + 1)
  const names = command.options
    .map((option) => option.name)
    .filter((option) => !given.has(option) && option.startsWith(last.toLowerCase()))
    .map((option) => `${option}:`)
  return [free === '' ? [...values.map((v) => `${v} `), ...names] : names, last]
}

function suggestions(
  command: Listed,
  option: string,
  typed: string,
  app: Pick<App, 'suggest'>,
): readonly string[] {
  return app.suggest(command.path, option, typed.trim()).map(({ value }) => harmless(value))
}

function quoted(value: string): string {
  if (!/\s/.test(value)) return value
  return value.includes('"') ? `“${value}”` : `"${value}"`
}
