// What a command is. The files under commands/ are the registry: the path is the name.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Circumstance, Scope, View } from './archive/archive.ts'
import type { Meant } from './ask.ts'
import type { Briefing } from './briefing.ts'
import type { Standing } from './desk.ts'
import type { Work, Written } from './writing.ts'

export type Option = {
  readonly kind: 'text' | 'speaker' | 'choice' | 'date' | Circumstance
  readonly description: string
  readonly required?: boolean
  readonly choices?: readonly string[] // for 'choice'
  readonly longest?: number // characters; default 200
  readonly named?: true // in a line only as name:value, so that free words go to the others
}
export type Options = Readonly<Record<string, Option>>

/** What a command is given for its options: a required one is a string, another may be absent. A date is '2025-08-15'. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? string : string | undefined
}

export type Story = {
  readonly name: string // 'summit', as typed
  readonly title: string
  readonly scope: Scope
  readonly everything: boolean // no article matched, so all belong to it; the answer says so
}

/** All that a command may touch. `read` runs on one snapshot of the archive and is closed after it. */
export type Context = {
  readonly story?: Story // absent for commands outside commands/story/
  readonly read: <T>(use: (view: View) => T) => T
  /** Who a typed name means: one person of the scope. @throws {UserError} that asks which, or offers the nearest */
  readonly speaker: (view: View, typed: string, scope: Scope) => Meant
  readonly now: Date
  readonly limits: { readonly wordsPerArticle: number }
  readonly status: () => Promise<Status>
  readonly commands: () => readonly Usage[]
  readonly digests?: Digests // those that the asker may see; absent: the bot posts none
  /** A model that may write for this story. Absent: the sources speak for themselves. */
  readonly model?: Writer
  readonly modelHost?: string // that questions and passages of some story go to
  /** Shows what stands so far to whoever waits, where the surface can. */
  readonly draft: (briefing: Briefing) => void
}

export type Writer = {
  /** Sentences written from passages, none that code does not find in them; never throws for what the model does. */
  write(work: Work, draft: (claims: Written['claims']) => void): Promise<Written>
}

/** How the bot is: counters and states, no text of anybody. */
export type Status = {
  readonly version: string
  readonly since: Date
  readonly articles: number
  readonly loading?: { readonly done: number; readonly of: number }
  readonly refused: readonly { readonly file: string; readonly why: string }[]
  readonly notices: readonly string[]
  readonly platforms: readonly string[]
  readonly model?: Standing // for an operator
  readonly asks: number
  readonly failures: number
}

/** The digests that somebody may see. */
export type Digests = {
  /** In the order of the configuration. */
  list(): Promise<readonly Scheduled[]>
  /**
   * All pages of what would be posted now, or for one of its times; nothing is written down.
   * @throws {UserError} for a name that is none of theirs, and for a minute that is none of its times or had its digest
   */
  preview(name: string | undefined, at: Date | undefined): Promise<Briefing>
}

/** A digest of the configuration, in words. */
export type Scheduled = {
  readonly name: string // '1': its place in the configuration
  readonly what: string // '/summit summary length:short to discord:1234'
  readonly when: string
  readonly nothingNew: string
  readonly next: string
  readonly last: string
  readonly paused?: string
  readonly leftOut: readonly string[] // what was not posted of late, and why; newest first
}

export type Usage = { readonly usage: string; readonly description: string }

export type Command<O extends Options = Options> = {
  readonly description: string
  readonly audience: 'asker' | 'everyone' // who sees the reply on a platform
  readonly right?: 'configure'
  readonly slow?: boolean
  readonly writes?: boolean // a model may write its answer, which then takes longer
  readonly cached?: boolean // its answer depends on its options, its story and the articles alone, so it may be kept
  readonly options: O
  run(context: Context, options: Values<O>): Promise<Briefing>
}

/** The story of a command under commands/story/, which always has one. */
export function storyOf({ story }: Context): Story {
  if (!story) throw new Error('a command of a story was registered without one')
  return story
}

/** Gives the options their types; a command's file default-exports what it returns. */
export const command = <const O extends Options>(definition: Command<O>): Command<O> => definition

/** A command under its name. `story` is set for each that a story gets. */
export type Registered = {
  readonly path: readonly string[]
  readonly command: Command
  readonly story?: string
}

/**
 * Every command of a folder, in the order of their names; each file of `story/` once for each story.
 * @throws {Error} naming the file that does not export a command
 */
export async function loadCommands(
  folder: string,
  stories: readonly string[],
): Promise<readonly Registered[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const loaded = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(pathToFileURL(join(folder, file)).href)
      return {
        path: file.slice(0, -'.ts'.length).split(/[\\/]/),
        command: parseCommand(module, join(folder, file)),
      }
    }),
  )
  return loaded.flatMap(({ path, command }): Registered[] =>
    path[0] === 'story'
      ? stories.map((story) => ({ path: [story, ...path.slice(1)], command, story }))
      : [{ path, command }],
  )
}

function parseCommand(module: unknown, file: string): Command {
  const found =
    typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : undefined
  if (!isCommand(found)) {
    throw new Error(
      `${file} is not a command: it must default-export command({ description, audience, options, run })`,
    )
  }
  const wrong = Object.entries(found.options).find(([name]) => !OPTION_NAME.test(name))
  if (wrong)
    throw new Error(
      `${file}: "${wrong[0]}" is not a name for an option; use lower case letters and hyphens`,
    )
  return found
}

const OPTION_NAME = /^[a-z][a-z-]{0,31}$/
const DESCRIPTION = 100 // Discord's limit

function isCommand(value: unknown): value is Command {
  if (typeof value !== 'object' || value === null) return false
  const { description, audience, options, run } = value as Record<string, unknown> // an object; each field is tested here
  return (
    typeof description === 'string' &&
    description.length > 0 &&
    description.length <= DESCRIPTION &&
    (audience === 'asker' || audience === 'everyone') &&
    typeof options === 'object' &&
    options !== null &&
    typeof run === 'function'
  )
}

/** A moment that somebody typed with its offset: '2026-11-22T08:00+01:00'. Undefined for anything else. */
export function readMoment(typed: string): Date | undefined {
  const at = new Date(typed)
  return MOMENT.test(typed) && !Number.isNaN(at.getTime()) ? at : undefined
}

const MOMENT = /T.*(?:Z|[+-]\d\d:?\d\d)$/

/** How a command is typed: '/quote <speaker> [about] [since: until:]'. */
export function usage({ path, command }: Registered): string {
  const options = Object.entries(command.options)
  const inOrder = options.filter(([, { named }]) => !named)
  const shown = inOrder.map(([name, { required }]) => (required ? `<${name}>` : `[${name}]`))
  const named = options.filter(([, { named }]) => named).map(([name]) => `${name}:`)
  const last = named.length > 0 ? [`[${named.join(' ')}]`] : []
  return [`/${path.join(' ')}`, ...shown, ...last].join(' ')
}
