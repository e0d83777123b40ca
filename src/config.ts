// Environment + YAML → Config, or one ConfigError with every problem. The only file that reads process.env.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inspect, parseEnv } from 'node:util'
import { parseDocument } from 'yaml'
import { ConfigError, reason } from './errors.ts'
import type { Level } from './log.ts'
import { describe, explained, type FileValues, fileSchema } from './settings.ts'

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

export type Config = {
  readonly zone: string
  readonly corpus: readonly string[]
  readonly stories: readonly {
    readonly name: string
    readonly title: string
    readonly match?: string
    readonly model: boolean // whether a model may write its summaries and answers
  }[]
  readonly model: ModelSetting | undefined // absent: no model is asked
  readonly people: readonly { readonly name: string; readonly also: readonly string[] }[]
  readonly digests: readonly DigestSetting[]
  readonly digest: { readonly verify: boolean; readonly cannotTell: 'repeat' | 'hold' }
  readonly operators: readonly string[] // 'discord:1234'
  readonly roles: readonly string[] // on Discord, whose members may configure: '5678'
  readonly tell: string | undefined // where the operator is told of what went wrong: 'slack:C0123456'
  readonly limits: { readonly wordsPerArticle: number; readonly asksPerMinute: number }
  readonly retention: { readonly answers: number; readonly deliveries: number } // ms
  readonly logText: boolean
  readonly logLevel: Level | undefined // absent: as main finds fit
  readonly colour: boolean // https://no-color.org
  readonly dataDir: string
  readonly cacheUrl: string // 'memory:' or 'sqlite:PATH'
  readonly host: string
  readonly port: number
  readonly page: 'auto' | 'on' // auto: only where no platform has a token
  readonly private: boolean // whether an answer for the asker is shown to nobody else on Discord and Slack
  readonly discord: { readonly token: Secret; readonly apiUrl: string } | undefined
  readonly slack:
    | { readonly botToken: Secret; readonly appToken: Secret; readonly apiUrl: string }
    | undefined
  readonly names: { readonly command: string; readonly prefix: string } // of Slack's commands
  readonly admins: boolean // whether Slack is asked who is an admin there, which needs a scope
  readonly notices: readonly string[] // settings that come to nothing without another one
}

/** A model behind an OpenAI-compatible server. */
export type ModelSetting = {
  readonly name: string | undefined // absent: the first that the server lists
  readonly baseUrl: string
  readonly key: Secret | undefined // absent: a server of one's own that asks for none
  readonly tokensPerAnswer: number
  readonly tokensPerDay: number
  readonly patience: number // ms
  readonly price: { readonly read: number; readonly written: number } | undefined // of a million tokens
}

/** A digest as the operator wrote it. */
export type DigestSetting = {
  readonly to: string // 'discord:123456789012345678'
  readonly story: string
  readonly command: string // of the story: 'summary'
  readonly options: Readonly<Record<string, string>>
  readonly times: readonly string[] // '08:00'
  readonly days: readonly number[] // 0 is Sunday
  readonly zone: string // IANA
  readonly whenNothingNew: 'silent' | 'say-so'
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
  const values = parseFile(path, env.COMMUNIQUE_CONFIG !== undefined, problems)
  const { model, ...settings } = readEnvironment(env, problems)
  if (values) problems.push(...dangling(values, path))
  if (!values || problems.length > 0) throw new ConfigError(problems)
  return {
    zone: values.zone,
    corpus: values.corpus.map((folder) => resolve(folder)),
    stories: Object.entries(values.stories).map(([name, { title, match, model }]) => ({
      name,
      title,
      match,
      model: model === 'on',
    })),
    people: values.people,
    digests: values.digests.map(({ at, when_nothing_new, ...digest }) => ({
      ...digest,
      times: [...new Set(at)].sort(),
      zone: digest.zone ?? values.zone,
      whenNothingNew: when_nothing_new,
    })),
    digest: { verify: values.digest.verify, cannotTell: values.digest.cannot_tell },
    operators: values.operator.users,
    roles: values.operator.roles.map((role) => role.replace(/^discord:/, '')),
    tell: values.operator.tell,
    limits: {
      wordsPerArticle: values.limits.words_per_article,
      asksPerMinute: values.limits.asks_per_minute,
    },
    retention: values.retention,
    logText: values.log.text,
    page: values.page,
    private: values.private_answers,
    names: { command: values.slack.command, prefix: values.slack.prefix },
    admins: values.slack.admins,
    ...settings,
    model: model && {
      ...model,
      tokensPerAnswer: values.model.tokens_per_answer,
      tokensPerDay: values.model.tokens_per_day,
      patience: values.model.seconds * 1000,
      price: values.model.price,
    },
    notices: idle(values, model !== undefined),
  }
}

/** A model needs a server and a story that may use it. */
function idle({ stories }: FileValues, model: boolean): string[] {
  const wanting = Object.keys(stories).filter((name) => stories[name]?.model === 'on')
  if (model && wanting.length === 0)
    return ['A model is set, but no story has "model: on"; it is not asked.']
  if (!model && wanting.length > 0)
    return [
      `stories.${wanting[0]}.model is on, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set; the sources speak for themselves.`,
    ]
  return []
}

type Env = Readonly<Record<string, string | undefined>>

function withDotEnv(environment: Env): Env {
  try {
    return { ...parseEnv(readFileSync('.env', 'utf8')), ...environment }
  } catch (thrown) {
    if (isMissing(thrown)) return environment
    throw new ConfigError([`.env cannot be read: ${reason(thrown)}`])
  }
}

function parseFile(path: string, asked: boolean, problems: string[]): FileValues | undefined {
  const source = readSource(path, asked, problems)
  if (source === undefined) return asked ? undefined : fileSchema.parse({})
  const document = parseDocument(source, { prettyErrors: true })
  if (document.errors.length > 0) {
    problems.push(
      ...document.errors.map((error) => `${path}: not valid YAML: ${error.message.split('\n')[0]}`),
    )
    return undefined
  }
  const result = fileSchema.safeParse(plain(document, path, problems) ?? {}, { error: explained })
  if (result.success) return result.data
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

function readEnvironment(env: Env, problems: string[]) {
  const logLevel = env.LOG_LEVEL || undefined
  if (logLevel !== undefined && !isLevel(logLevel))
    problems.push(`LOG_LEVEL: "${logLevel}" is not one of ${LEVELS.join(', ')}`)
  if (env.CACHE_URL && !/^(?:memory:$|sqlite:.)/.test(env.CACHE_URL))
    problems.push(`CACHE_URL: "${env.CACHE_URL}" is no cache; write memory: or sqlite:PATH`)
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
    cacheUrl: env.CACHE_URL || `sqlite:${resolve(env.DATA_DIR || 'data', 'cache.db')}`,
    ...platformSections(env, problems),
    model: modelSection(env, problems),
  } as const
}

/** A section is complete or absent; half of one is a problem that names what is missing. */
function platformSections(env: Env, problems: string[]) {
  const token = secret(env, 'DISCORD_TOKEN', problems)
  const botToken = secret(env, 'SLACK_BOT_TOKEN', problems)
  const appToken = secret(env, 'SLACK_APP_TOKEN', problems)
  if (botToken && !appToken)
    problems.push('SLACK_APP_TOKEN: missing, while SLACK_BOT_TOKEN is set; set both or neither')
  if (appToken && !botToken)
    problems.push('SLACK_BOT_TOKEN: missing, while SLACK_APP_TOKEN is set; set both or neither')
  if (env.DISCORD_API_URL && !token)
    problems.push('DISCORD_TOKEN: missing, while DISCORD_API_URL is set')
  if (env.SLACK_API_URL && !botToken)
    problems.push('SLACK_BOT_TOKEN: missing, while SLACK_API_URL is set')
  return {
    discord: token && { token, apiUrl: env.DISCORD_API_URL || 'https://discord.com/api' },
    slack: botToken &&
      appToken && { botToken, appToken, apiUrl: env.SLACK_API_URL || 'https://slack.com/api/' },
  }
}

/** A key alone is OpenAI's; an address alone is a server of one's own. */
function modelSection(env: Env, problems: string[]) {
  const key = secret(env, 'OPENAI_API_KEY', problems)
  const baseUrl = env.OPENAI_BASE_URL || 'https://api.openai.com/v1'
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? ''))
    problems.push(
      `OPENAI_BASE_URL: "${baseUrl}" is not an address; write one such as http://127.0.0.1:11434/v1`,
    )
  if (env.OPENAI_MODEL && !key && !env.OPENAI_BASE_URL)
    problems.push('OPENAI_API_KEY: missing, while OPENAI_MODEL is set; or set OPENAI_BASE_URL')
  if (!key && !env.OPENAI_BASE_URL) return undefined
  const name = env.OPENAI_MODEL || (env.OPENAI_BASE_URL ? undefined : OPENAI_MODEL)
  return { key, baseUrl, name }
}

const OPENAI_MODEL = 'gpt-5-mini' // where OpenAI's own server is asked and nothing else is said

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

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
}
