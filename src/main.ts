// Builds and wires everything; only the command line imports it.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import type { Archive } from './archive/archive.ts'
import { sqliteArchive } from './archive/sqlite.ts'
import { loadCommands, type Status } from './command.ts'
import type { Config } from './config.ts'
import {
  archiveFile,
  ingest,
  type Loader,
  type Looked,
  startLoader,
  writerOf,
} from './corpus/load.ts'
import { ConfigError, reason, UserError } from './errors.ts'
import { log as createLog } from './log.ts'
import { metrics as createMetrics } from './metrics.ts'
import type { Platform } from './platforms/platform.ts'
import { sqliteState } from './state/sqlite.ts'
import { words } from './words.ts'

const DEADLINE = 10_000 // ms that an ask may take
const GRACE = 10_000 // ms that what runs may take when the bot is told to stop
const SWEEP = 86_400_000 // ms between two erasures of what is kept no longer
const LOCAL = 'console:local' // who sits at this machine's terminal may operate the bot
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

export type Bot = Awaited<ReturnType<typeof openBot>>

/**
 * The bot without surfaces, over the configured folders or over one of its own.
 * @throws {ConfigError} for a story whose `match` is no expression
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
  const surfaces: string[] = []
  let loader: Loader | undefined

  const status = (): Omit<Status, 'asks' | 'failures' | 'articles' | 'generation'> => ({
    version: version(),
    since,
    platforms: surfaces,
    loading: loader?.progress(),
    ...archive.read((view) => ({
      refused: view.refused(),
      notices: [...view.notices(), ...(loader?.notices() ?? []), ...unused(config)],
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
    status,
  })

  return {
    app,
    archive,
    state,
    log,
    surfaces,
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
    close: (): void => {
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

/** Runs the bot on every surface until it is told to stop. */
export async function start(config: Config, corpus?: string): Promise<void> {
  const bot = await openBot(config, corpus)
  const { app, log, surfaces } = bot
  const told = untilTold()
  const [{ listen }, { webPage }] = await Promise.all([
    import('./http.ts'),
    import('./platforms/web/index.ts'),
  ])
  const server = await listen({ host: config.host, port: config.port, metrics: bot.metrics, log })
  const platforms: Platform[] = [webPage({ server, log })]
  const prompt =
    process.stdin.isTTY && process.stdout.isTTY ? await promptOf(bot, config) : undefined
  if (prompt) platforms.push(prompt)
  console.error(words.start.answering(server.url))
  for (const platform of platforms) {
    await platform.start(app)
    surfaces.push(platform.name)
  }
  const loader = bot.load()
  loader.ready.then(() => {
    for (const notice of bot.status().notices) log.warn({ notice }, 'notice')
  })
  const sweep = (): void => {
    bot
      .sweep()
      .catch((thrown) =>
        log.error({ why: reason(thrown) }, 'what is kept no longer could not be erased'),
      )
  }
  const sweeping = setInterval(sweep, SWEEP)
  sweep()

  await Promise.race([told, ...(prompt ? [prompt.ended] : [])])
  clearInterval(sweeping)
  const signal = AbortSignal.timeout(GRACE)
  await Promise.all([...platforms.map((platform) => platform.stop(signal)), app.drain(signal)])
  await Promise.all([server.stop(signal), loader.stop()])
  bot.close()
}

/** A prompt on this terminal; its history is kept beside the archive. */
export async function promptOf({ log }: Bot, { dataDir, colour }: Config) {
  const { consolePlatform } = await import('./platforms/console/index.ts')
  return consolePlatform({
    input: process.stdin,
    output: process.stdout,
    history: join(dataDir, 'history'),
    colour,
    log,
  })
}

/** Settles at the first SIGTERM or SIGINT; a second one ends the process at once, as people expect. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}

function existing(corpus: string): string {
  if (!existsSync(corpus)) throw new UserError(words.start.noFolder(resolve(corpus)))
  return resolve(corpus)
}

const stateName = (archive: string): string =>
  archive.endsWith('archive.db')
    ? 'state.db'
    : archive.replace(/^.*[\\/]|\.db$/g, '').concat('.state.db')

const unused = ({ unused }: Config): string[] =>
  unused.length > 0 ? [words.start.unused(unused.join(', '))] : []

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
