// What a person typed becomes a command, its options, and the person they mean.
import { distance } from 'fastest-levenshtein'
import type { Circumstance, Person, Scope, View } from './archive/archive.ts'
import { type Option, type Options, type Registered, usage, type Values } from './command.ts'
import { UserError } from './errors.ts'
import { STOP_WORDS } from './news/terms.ts'
import { words } from './words.ts'

const LONGEST_LINE = 1000 // characters; more than any command can use

/**
 * The command of a line and what follows it: '/summit quotes Putin' → ['summit', 'quotes'] and 'Putin'.
 * @throws {UserError} for no command, an unknown one, or a folder of commands alone
 */
export function readLine(
  line: string,
  commands: readonly Registered[],
): { command: readonly string[]; input: string } {
  const typed = line.trim().replace(/^\//, '')
  if (typed === '') throw new UserError(words.ask.empty)
  if (typed.length > LONGEST_LINE) throw new UserError(words.ask.lineTooLong(LONGEST_LINE))
  const said = typed.split(/\s+/)
  const found = commands.find(({ path }) =>
    path.every((word, i) => word === said[i]?.toLowerCase()),
  )
  if (!found) throw asked(line, commands) ?? unknown(said, commands)
  const start = new RegExp(`^(?:\\S+\\s*){${found.path.length}}`)
  return { command: found.path, input: typed.replace(start, '') }
}

const PLAIN = 3 // words without a slash are more likely a question than a slip in a command

/** A question in plain words is shown how to be asked, where a story can be asked. */
function asked(line: string, commands: readonly Registered[]): UserError | undefined {
  const typed = line.trim()
  const parts = typed.split(/\s+/)
  const ask = commands.find(({ path }) => path.at(-1) === 'ask')
  if (typed.startsWith('/') || parts.length < PLAIN || !ask) return undefined
  const example = `/${ask.path.join(' ')} ${typed.slice(0, 80)}`
  return new UserError(words.ask.noCommand(parts[0] ?? '', example))
}

/** The registered command of a path. @throws {UserError} for an unknown one */
export function findCommand(path: readonly string[], commands: readonly Registered[]): Registered {
  const found = commands.find((each) => each.path.join(' ') === path.join(' '))
  if (!found) throw unknown(path, commands)
  return found
}

function unknown(said: readonly string[], commands: readonly Registered[]): UserError {
  const [first = ''] = said
  const inFolder = commands.filter(({ path }) => path.length > 1 && path[0] === first.toLowerCase())
  if (inFolder.length > 0) {
    const choices = inFolder.map(({ path }) => path.slice(1).join(' '))
    const near = said[1] ? choices.filter((choice) => slip(choice, said[1] ?? '')) : []
    return new UserError(words.ask.incomplete(first, choices, near[0]))
  }
  const names = [...new Set(commands.flatMap(({ path }) => [path[0] ?? '', path.join(' ')]))]
  const typed = said.slice(0, 2).join(' ').slice(0, 60)
  const near = names.filter((name) => slip(name, typed) || slip(name, first))
  return new UserError(words.ask.unknown(first.slice(0, 60), near.slice(0, 3)))
}

const slip = (name: string, typed: string): boolean =>
  distance(name, typed.toLowerCase()) <= Math.ceil(name.length / 4)

export type Reading = {
  readonly now: Date
  readonly zone: string
  readonly names: (text: string) => boolean // whether somebody in the archive has this name
}

/**
 * The options of an ask: from a line ('Trump about:"no deal"') or from named values (a form, Discord).
 * @throws {UserError} for an unknown option, a missing, an over-long or an unreadable value
 */
export function readOptions(
  registered: Registered,
  input: string | Readonly<Record<string, string>>,
  reading: Reading,
): Values<Options> {
  const { options } = registered.command
  const given =
    typeof input === 'string'
      ? readInput(registered, input, reading)
      : new Map(Object.entries(input))
  const values: Record<string, string | undefined> = Object.create(null)
  for (const [name, typed] of given) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) throw new UserError(words.ask.noOption(name, usage(registered)))
    const value = typed.trim().replace(WRAPPED, '$1')
    if (value !== '') values[name] = readValue(name, option, value, reading)
  }
  const missing = Object.entries(options).find(([name, option]) => option.required && !values[name])
  if (missing) throw new UserError(words.ask.missing(missing[0], usage(registered)))
  return values
}

function readValue(name: string, option: Option, value: string, reading: Reading): string {
  const longest = option.longest ?? 200
  if (value.length > longest) throw new UserError(words.ask.tooLong(name, longest, value.length))
  if (option.kind === 'choice') {
    const choice = option.choices?.find((choice) => choice === value.toLowerCase())
    if (!choice) throw new UserError(words.ask.notAChoice(name, value, option.choices ?? []))
    return choice
  }
  if (option.kind === 'date') {
    const day = readDay(value, reading.now, reading.zone)
    if (!day) throw new UserError(words.ask.notADay(name, value))
    return day
  }
  return value
}

// A value may stand in straight or curly marks. The name is letters only, so that 10:30 and https://… stay text.
const NAMED =
  /(?<=^|\s)([A-Za-z][A-Za-z-]{0,31}):(?:"([^"]*)"|“([^”“]*)[”"]|([^\s"“/][^\s]*))(?=\s|$)/g

function readInput(registered: Registered, line: string, reading: Reading): Map<string, string> {
  const given = new Map<string, string>()
  const free = line.replace(
    NAMED,
    (_, name: string, straight?: string, curly?: string, bare?: string) => {
      const option = name.toLowerCase()
      if (given.has(option)) throw new UserError(words.ask.twice(option))
      given.set(option, straight ?? curly ?? bare ?? '')
      return ' '
    },
  )
  const unnamed = Object.entries(registered.command.options).filter(
    ([name, { named }]) => !named && !given.has(name),
  )
  const rest = unnamed.reduce(
    (left, [name, option], i) => {
      const value = take(option, left, i === unnamed.length - 1, reading)
      if (value) given.set(name, value)
      return left.slice(value.length).trimStart()
    },
    free.trim().replace(/\s+/g, ' '),
  )
  if (rest !== '') throw new UserError(words.ask.leftOver(rest, usage(registered)))
  return given
}

/** A value in marks at the beginning of a line is one, however many words it has. */
const MARKED = /^(?:"[^"]*"|“[^”“]*[”"])(?=\s|$)/
// Marks around a whole value are the person's way of writing it, not a part of it.
const WRAPPED = /^["“]([^"“”]*)["”]$/

/** What of the line's beginning belongs to this option: '' where nothing does. */
function take(option: Option, line: string, last: boolean, reading: Reading): string {
  const marked = MARKED.exec(line)?.[0]
  const first = marked ?? line.split(' ')[0] ?? ''
  switch (option.kind) {
    case 'speaker': {
      const found = marked === undefined ? beginnings(line) : [marked]
      const named = found.find((name) => reading.names(name.replace(WRAPPED, '$1')))
      if (named !== undefined || !option.required) return named ?? ''
      return STOP_WORDS.has(first.toLowerCase()) ? line : first // 'the president' is nobody's name, but 'the' is no try
    }
    case 'choice':
      return option.choices?.includes(first.toLowerCase())
        ? first
        : last && option.required
          ? first
          : ''
    case 'date':
      return readDay(first, reading.now, reading.zone) ? first : ''
    case 'text':
    case 'outlet':
    case 'venue':
    case 'listener':
      return last ? line : first
    default:
      return option.kind satisfies never
  }
}

const NAME_WORDS = 6

/** 'Lisa Murkowski on peace' → itself, then shorter ones, down to 'Lisa'. */
function beginnings(line: string): string[] {
  const parts = line.split(' ').slice(0, NAME_WORDS)
  return parts.map((_, i) => parts.slice(0, parts.length - i).join(' ')).filter(Boolean)
}

const DAY = 86_400_000

/** '2025-08-15', 'today', 'yesterday' or '7d' (seven days back) as a day of the zone; undefined for anything else. */
export function readDay(typed: string, now: Date, zone: string): string | undefined {
  const text = typed.toLowerCase()
  if (text === 'today') return dayIn(zone, now)
  if (text === 'yesterday') return dayIn(zone, new Date(now.getTime() - DAY))
  const back = /^(\d{1,4})d$/.exec(text)
  if (back) return dayIn(zone, new Date(now.getTime() - Number(back[1]) * DAY))
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
    ? text
    : undefined
}

function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at)
}

/** Who is meant, and how often others are quoted of whom the articles give only that surname: nobody knows whether it is the same. */
export type Meant = { readonly person: Person; readonly leftOut: number }

/**
 * Who a typed name means in a scope.
 * @throws {UserError} that asks which of two people is meant, or offers the nearest who are quoted
 */
export function findSpeaker(view: View, typed: string, scope: Scope): Meant {
  const named = view.named(typed, scope)
  const quoted = named.filter((person) => person.utterances > 0)
  const known = quoted.length > 0 ? quoted : named
  const full = known.filter(isFull) // the others nobody could choose by writing more of the name
  const meant = full.length > 0 ? full : known
  const [one, another] = meant
  if (one && another)
    throw new UserError(words.speaker.which(typed, meant.slice(0, 5).map(describePerson)))
  if (one) {
    const others = quoted.filter((person) => person !== one)
    return { person: one, leftOut: others.reduce((sum, { utterances }) => sum + utterances, 0) }
  }
  throw new UserError(words.speaker.unknown(typed, ...nearest(view, typed, scope)))
}

/** Whether the articles give more of a name than one word. */
const isFull = ({ name }: Person): boolean => name.includes(' ')

/** 'Heather Conley, a senior fellow …, quoted twice': how a person is offered. */
export function describePerson(person: Person): string {
  const role = person.roles[0]?.text
  const described = [person.name, ...(role ? [role] : []), words.people.quoted(person.utterances)]
  return described.join(', ').replace(/\s+/g, ' ') // a role is a slice, line breaks of the article included
}

/** Those whose name begins alike, else those most quoted; and which of the two they are. */
function nearest(view: View, typed: string, scope: Scope): [names: string[], alike: boolean] {
  const alike = view.speakers(typed.slice(0, 2), scope, 5)
  const offered = alike.length > 0 ? alike : view.speakers('', scope, 5)
  return [offered.map((person) => person.name), alike.length > 0]
}

/** Outlets, venues or listeners of a scope with a word that begins as typed, the most frequent first. */
export function circumstancesLike(
  view: View,
  of: Circumstance,
  typed: string,
  scope: Scope,
): { value: string; label: string }[] {
  const start = typed.trim().toLowerCase()
  return view
    .circumstances(of, scope)
    .filter(({ text }) => ` ${text.toLowerCase()}`.includes(` ${start}`))
    .map(({ text, count }) => ({ value: text, label: `${text}, ${words.counted[of](count)}` }))
}
