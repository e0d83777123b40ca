// The bot without surfaces: archive, state and commands, wired together. Only main and the command line import it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp, type Deps } from './app.ts'
import type { Archive } from './archive/archive.ts'
import { sqliteArchive } from './archive/sqlite.ts'
import { openCache } from './cache.ts'
import { loadCommands, type Registered } from './command.ts'
import type { Config } from './config.ts'
import {
  archiveFile,
  ingest,
  type Loader,
  type Looked,
  startLoader,
  writerOf,
} from './corpus/load.ts'
import type { Desk, DeskSettings } from './desk.ts'
import { digestProblems, digestsOf } from './digest/digest.ts'
import { digestRunner } from './digest/run.ts'
import { ConfigError, UserError } from './errors.ts'
import { log as createLog } from './log.ts'
import { metrics as createMetrics } from './metrics.ts'
import type { Platform, Poster } from './platforms/platform.ts'
import { sqliteState } from './state/sqlite.ts'
import { words } from './words.ts'

export const REQUEST = 15_000 // ms that a request to a platform may take
const REST = REQUEST + 60_000 // ms until no request that was sent can still carry a part of a digest
const DEADLINE = 10_000 // ms that an ask may take
const LOCAL = 'console:local' // who sits at this machine's terminal may operate the bot
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

export type Bot = Awaited<ReturnType<typeof openBot>>

/**
 * The bot without surfaces, over the configured folders or over one of its own.
 * @throws {ConfigError} for a story whose `match` is no expression, or a digest that no command can make
 * @throws {UserError} for a folder, an archive or a state that cannot be used
 */
export async function openBot(config: Config, corpus?: string) {
  const since = new Date()
  const folders = corpus === undefined ? config.corpus : [existing(corpus)]
  const file = archiveFile(config.dataDir, corpus)
  const { people, retention } = config
  const log = createLog(config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'))
  const metrics = createMetrics()
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const archive = sqliteArchive({ file })
  checkStories(config, archive)
  const state = await sqliteState({ file: join(dirname(file), stateName(file)), now: since, log })
  const names = config.stories.map(({ name }) => name)
  const commands = await loadCommands(join(ROOT, 'commands'), names)
  const problems = [...namesTaken(config, commands), ...digestProblems(config.digests, commands)]
  if (problems.length > 0) throw new ConfigError(problems)
  const cache = openCache({
    url: config.cacheUrl,
    version: codeVersion(),
    now: () => new Date(),
    log,
    metrics,
  })
  const desk =
    config.model && (await deskOf(config.model, { spending: state.spending, cache, log, metrics }))
  const posters = new Map<string, Poster>()
  const surfaces: Platform[] = []
  const troubles: string[] = [] // of platforms that could not be started
  let loader: Loader | undefined

  const status = (): ReturnType<Deps['status']> => ({
    version: version(),
    since,
    platforms: surfaces.filter((platform) => !platform.trouble?.()).map(({ name }) => name),
    ...archive.read((view) => ({
      refused: view.refused(),
      notices: [
        ...troubles,
        ...surfaces.flatMap((platform) => platform.trouble?.() ?? []),
        ...view.notices(),
        ...(loader?.notices() ?? []),
        ...digests.notices(),
        ...config.notices,
        ...(desk?.notices() ?? []),
      ],
    })),
  })

  const app = createApp({
    commands,
    stories: config.stories,
    archive,
    folders,
    state,
    log,
    metrics,
    now: () => new Date(),
    zone: config.zone,
    limits: config.limits,
    operators: [...config.operators, LOCAL],
    deadline: DEADLINE,
    logText: config.logText,
    cache,
    desk,
    digests: () => digests,
    loading: () => loader?.progress(),
    status,
  })

  const digests = digestRunner({
    digests: digestsOf(config.digests),
    poster: (platform) => posters.get(platform),
    newsroom: app,
    deliveries: state.deliveries,
    now: () => new Date(),
    rest: REST,
    ...config.digest,
    tell: config.tell,
    log,
    metrics,
  })

  return {
    app,
    archive,
    state,
    log,
    folders,
    surfaces,
    troubles,
    digests,
    posters, // by the name of the platform; where the bot may speak unasked
    status,
    /** Prometheus' text format. */
    metrics: (): Promise<string> => {
      const articles = archive.read((view) => view.count({}))
      metrics.corpus({ articles, refused: status().refused.length })
      return metrics.text()
    },
    /** Keeps the archive as the folders are, from now on. */
    load: (): Loader => {
      loader = startLoader({ archive: file, folders, people, clock: () => new Date(), log })
      return loader
    },
    /** Reads folders or files once; without any, the bot's own. */
    ingest: (paths: readonly string[], options: IngestOptions = {}): Promise<Looked> =>
      ingest({
        archive: file,
        paths: paths.length > 0 ? paths : folders,
        people,
        now: new Date(),
        ...options,
      }),
    /** Takes an article out of answers for good; gives back the name of its file. */
    withdraw: (article: string, why: string): string =>
      writing((writer) => writer.withdraw(article, why, new Date())),
    relink: (): boolean => writing((writer) => writer.relink('always')),
    sweep: (): Promise<number> => state.sweep(new Date(), retention),
    /** Erases what is kept of a person, or of a guild or workspace; gives back how many rows went. */
    forget: async (whose: Parameters<typeof state.forget>[0]): Promise<number> => {
      if ('tenant' in whose) await cache.forget(whose.tenant)
      return state.forget(whose)
    },
    close: (): void => {
      cache.close()
      archive.close()
      state.close()
    },
  }

  function writing<T>(act: (writer: ReturnType<typeof writerOf>) => T): T {
    const writer = writerOf(file, people)
    try {
      return act(writer)
    } finally {
      writer.close()
    }
  }
}

type IngestOptions = Pick<Parameters<typeof ingest>[0], 'acceptRemovals' | 'onProgress'>

function existing(corpus: string): string {
  if (corpus === '' || !existsSync(corpus))
    throw new UserError(words.start.noFolder(corpus && resolve(corpus)))
  return resolve(corpus)
}

const stateName = (archive: string): string =>
  archive.endsWith('archive.db')
    ? 'state.db'
    : archive.replace(/^.*[\\/]|\.db$/g, '').concat('.state.db')

/** The gate's tables and the SDK take a second and some memory: they are loaded where there is a model. */
async function deskOf(
  settings: NonNullable<Config['model']>,
  shared: Pick<DeskSettings, 'spending' | 'cache' | 'log' | 'metrics'>,
): Promise<Desk> {
  const [{ openDesk }, { openModel }, { check }] = await Promise.all([
    import('./desk.ts'),
    import('./model/model.ts'),
    import('./news/evidence.ts'),
  ])
  const now = (): Date => new Date()
  return openDesk({
    ...shared,
    model: openModel(settings, shared.spending, now),
    check: (sentence, passages) => check(sentence, passages, { threshold: 'posting' }),
    patience: settings.patience,
    price: settings.price,
    now,
  })
}

/** A story is a command of its own, beside those that every bot has and, on Slack, the one that holds them all. */
function namesTaken({ stories, names }: Config, commands: readonly Registered[]): string[] {
  const own = commands.filter(({ story }) => story === undefined).map(({ path }) => path[0])
  const taken = new Set([...own, names.command])
  return stories.filter(({ name }) => taken.has(name)).map(({ name }) => words.start.taken(name))
}

/** Each story's expression is tried once, so that a slip shows at the start and not in a channel. */
function checkStories({ stories }: Config, archive: Archive): void {
  const problems = stories.flatMap(({ name, match }) => {
    try {
      archive.read((view) => view.count({ match }))
      return []
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown
      return [words.start.badMatch(name, thrown.message)]
    }
  })
  if (problems.length > 0) throw new ConfigError(problems)
}

function version(): string {
  const manifest: { version?: unknown } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  )
  return String(manifest.version)
}

/** Another for each state of the code: what other code made is not taken from the cache. */
function codeVersion(): string {
  const hash = createHash('sha256')
  for (const folder of ['src', 'commands']) {
    for (const file of readdirSync(join(ROOT, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      const { size, mtimeMs } = statSync(join(ROOT, folder, file))
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}
