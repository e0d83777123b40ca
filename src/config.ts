// Environment + YAML → Config, or one ConfigError with every problem. The only file that reads process.env.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inspect, parseEnv } from 'node:util'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { ConfigError, reason } from './errors.ts'
import type { Level } from './log.ts'

/** A token or key. It cannot be printed, logged or serialised by accident; `reveal` is for the one who sends it. */
export class Secret {
  readonly #value: string
  constructor(value: string) {
    this.#value = value
  }
  reveal(): string {
    return this.#value
  }
  toString(): string {
    return '[secret]'
  }
  toJSON(): string {
    return '[secret]'
  }
  [inspect.custom](): string {
    return '[secret]'
  }
}

const DAY = 86_400_000
const RESERVED = new Set(['quote', 'whosaid', 'status', 'help', 'digest', 'communique'])

const zone = z.string().refine(isZone, {
  error: ({ input }) => `"${input}" is not a time zone; write one such as Europe/Berlin`,
})
const days = z
  .string()
  .regex(/^[1-9]\d{0,4}d$/, 'write a number of days such as 30d')
  .transform((text) => Number.parseInt(text, 10) * DAY)
const whole = (least: number, most: number) =>
  z.number().int().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`)
const address = (platforms: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${platforms}):[A-Za-z0-9_-]+$`),
      'write it as discord:1234 or slack:C0123',
    )

const storySchema = z.strictObject({
  title: z.string().min(1).max(100),
  match: z.string().min(1).max(1000).optional(),
  model: z.enum(['on', 'off']).default('off'),
})

const digestSchema = z.strictObject({
  to: address('discord|slack'),
  story: z.string(),
  command: z.string().default('summary'),
  options: z.record(z.string(), z.string()).default({}),
  at: z.array(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'write a time such as 08:00')).min(1),
  days: z
    .string()
    .regex(/^[a-z]{3}(?:[-,][a-z]{3})*$/, 'write days such as mon-fri or sat,sun')
    .default('mon-sun'),
  zone: zone.optional(),
  when_nothing_new: z.enum(['silent', 'say-so']).default('silent'),
})

const fileSchema = z.strictObject({
  zone: zone.default('UTC'),
  corpus: z.array(z.string().min(1)).default(['./corpus']),
  stories: z
    .record(
      z
        .string()
        .regex(/^[a-z][a-z0-9-]{0,31}$/, 'a story is named in lower case, digits and hyphens')
        .refine((name) => !RESERVED.has(name), 'this name belongs to a command of the bot'),
      storySchema,
    )
    .default({}),
  people: z
    .array(
      z.strictObject({ name: z.string().min(1), also: z.array(z.string().min(1)).default([]) }),
    )
    .default([]),
  digests: z.array(digestSchema).default([]),
  digest: z
    .strictObject({
      verify: z.boolean().default(true),
      cannot_tell: z.enum(['repeat', 'hold']).default('repeat'),
    })
    .prefault({}),
  operator: z
    .strictObject({
      tell: address('discord|slack').optional(),
      users: z.array(address('discord|slack|console|web')).default([]),
    })
    .prefault({}),
  limits: z
    .strictObject({
      words_per_article: whole(20, 10_000).default(120),
      asks_per_minute: whole(1, 10_000).default(20),
    })
    .prefault({}),
  retention: z
    .strictObject({ answers: days.default(30 * DAY), deliveries: days.default(400 * DAY) })
    .prefault({}),
  log: z.strictObject({ text: z.boolean().default(false) }).prefault({}),
})

export type Config = {
  readonly file: string | undefined // absent: no file, built-in defaults
  readonly zone: string
  readonly corpus: readonly string[]
  readonly stories: readonly {
    readonly name: string
    readonly title: string
    readonly match?: string
  }[]
  readonly people: readonly { readonly name: string; readonly also: readonly string[] }[]
  readonly operators: readonly string[] // 'discord:1234'
  readonly limits: { readonly wordsPerArticle: number; readonly asksPerMinute: number }
  readonly retention: { readonly answers: number } // ms
  readonly logText: boolean
  readonly logLevel: Level | undefined // absent: as main finds fit
  readonly colour: boolean // https://no-color.org
  readonly dataDir: string
  readonly host: string
  readonly port: number
  readonly unused: readonly string[] // settings that are understood and that this version does nothing with yet
}

/**
 * Reads the configuration.
 * @param environment what stands in for process.env (tests); `.env` in the working directory fills what it lacks
 * @throws {ConfigError} with every problem, each under the name that the operator typed
 */
export function loadConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const env = withDotEnv(environment)
  const problems: string[] = []
  const path = env.COMMUNIQUE_CONFIG || 'config/communique.yaml'
  const parsed = parseFile(path, env.COMMUNIQUE_CONFIG !== undefined, problems)
  const settings = readEnvironment(env, problems)
  if (parsed) problems.push(...dangling(parsed.values, path))
  if (!parsed || problems.length > 0) throw new ConfigError(problems)
  const { values } = parsed
  return {
    file: parsed.found ? path : undefined,
    zone: values.zone,
    corpus: values.corpus.map((folder) => resolve(folder)),
    stories: Object.entries(values.stories).map(([name, { title, match }]) => ({
      name,
      title,
      match,
    })),
    people: values.people,
    operators: values.operator.users,
    limits: {
      wordsPerArticle: values.limits.words_per_article,
      asksPerMinute: values.limits.asks_per_minute,
    },
    retention: { answers: values.retention.answers },
    logText: values.log.text,
    ...settings,
    unused: [
      ...settings.unused,
      ...(values.digests.length > 0 ? ['digests'] : []),
      ...(values.operator.tell ? ['operator.tell'] : []),
      ...(Object.values(values.stories).some((story) => story.model === 'on')
        ? ['stories: model']
        : []),
    ],
  }
}

type Env = Readonly<Record<string, string | undefined>>
type FileValues = z.output<typeof fileSchema>

function withDotEnv(environment: Env): Env {
  try {
    return { ...parseEnv(readFileSync('.env', 'utf8')), ...environment }
  } catch (thrown) {
    if (isMissing(thrown)) return environment
    throw new ConfigError([`.env cannot be read: ${reason(thrown)}`])
  }
}

function parseFile(
  path: string,
  asked: boolean,
  problems: string[],
): { values: FileValues; found: boolean } | undefined {
  const source = readSource(path, asked, problems)
  if (source === undefined)
    return asked ? undefined : { values: fileSchema.parse({}), found: false }
  const document = parseDocument(source, { prettyErrors: true })
  if (document.errors.length > 0) {
    problems.push(
      ...document.errors.map((error) => `${path}: not valid YAML: ${error.message.split('\n')[0]}`),
    )
    return undefined
  }
  const result = fileSchema.safeParse(plain(document, path, problems) ?? {})
  if (result.success) return { values: result.data, found: true }
  problems.push(...result.error.issues.map((issue) => `${path}: ${describe(issue)}`))
  return undefined
}

function readSource(path: string, asked: boolean, problems: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    if (isMissing(thrown) && !asked) return undefined
    problems.push(`COMMUNIQUE_CONFIG: ${path} cannot be read: ${reason(thrown)}`)
    return undefined
  }
}

function plain(
  document: ReturnType<typeof parseDocument>,
  path: string,
  problems: string[],
): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (thrown) {
    problems.push(`${path}: not usable YAML: ${reason(thrown)}`)
    return undefined
  }
}

/** What refers to something that is not there. */
function dangling(values: FileValues, path: string): string[] {
  return values.digests.flatMap((digest, n) =>
    values.stories[digest.story]
      ? []
      : [`${path}: digests[${n}].story: there is no story "${digest.story}"`],
  )
}

function describe(issue: z.core.$ZodIssue): string {
  const at = issue.path.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    '',
  )
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => (at ? `${at}.${key}` : key)).join(', ')}: no such setting; docs/settings.md lists them`
  }
  const message =
    issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message
  return at ? `${at}: ${message}` : message
}

function readEnvironment(env: Env, problems: string[]) {
  const logLevel = env.LOG_LEVEL || undefined
  if (logLevel !== undefined && !isLevel(logLevel))
    problems.push(`LOG_LEVEL: "${logLevel}" is not one of ${LEVELS.join(', ')}`)
  const port = Number(env.PORT || 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    problems.push(`PORT: "${env.PORT}" is not a port; write a number from 0 to 65535`)
  }
  return {
    logLevel: logLevel !== undefined && isLevel(logLevel) ? logLevel : undefined,
    colour: !env.NO_COLOR,
    port,
    host: env.HOST || '127.0.0.1',
    dataDir: resolve(env.DATA_DIR || 'data'),
    unused: platformSections(env, problems),
  } as const
}

/** A section is complete or absent; half of one is a problem that names what is missing. */
function platformSections(env: Env, problems: string[]): string[] {
  const discord = secret(env, 'DISCORD_TOKEN', problems)
  const bot = secret(env, 'SLACK_BOT_TOKEN', problems)
  const app = secret(env, 'SLACK_APP_TOKEN', problems)
  secret(env, 'OPENAI_API_KEY', problems)
  if (bot && !app)
    problems.push('SLACK_APP_TOKEN: missing, while SLACK_BOT_TOKEN is set; set both or neither')
  if (app && !bot)
    problems.push('SLACK_BOT_TOKEN: missing, while SLACK_APP_TOKEN is set; set both or neither')
  if (env.DISCORD_API_URL && !discord)
    problems.push('DISCORD_TOKEN: missing, while DISCORD_API_URL is set')
  if (env.SLACK_API_URL && !bot)
    problems.push('SLACK_BOT_TOKEN: missing, while SLACK_API_URL is set')
  return [
    ...(discord ? ['DISCORD_TOKEN'] : []),
    ...(bot && app ? ['SLACK_BOT_TOKEN, SLACK_APP_TOKEN'] : []),
  ]
}

/** A secret of the environment, or of the file that NAME_FILE names (Docker and Kubernetes mount them so). */
function secret(env: Env, name: string, problems: string[]): Secret | undefined {
  const file = env[`${name}_FILE`]
  if (env[name] && file) problems.push(`${name}: set as ${name} and as ${name}_FILE; keep one`)
  if (env[name]) return new Secret(env[name])
  if (!file) return undefined
  try {
    return new Secret(readFileSync(file, 'utf8').trim())
  } catch (thrown) {
    problems.push(`${name}_FILE: ${file} cannot be read: ${reason(thrown)}`)
    return undefined
  }
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
const isLevel = (text: string): text is Level => LEVELS.some((level) => level === text)

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
}
