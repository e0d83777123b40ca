// The bot without surfaces: archive, state and commands, wired together. Only main and the command line import it.
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
import { ConfigError, UserError } from './errors.ts'
import { log as createLog } from './log.ts'
import { metrics as createMetrics } from './metrics.ts'
import { sqliteState } from './state/sqlite.ts'
import { words } from './words.ts'

const DEADLINE = 10_000 // ms that an ask may take
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
  const troubles: string[] = [] // of platforms that could not be started
  let loader: Loader | undefined

  const status = (): Omit<Status, 'asks' | 'failures' | 'articles' | 'generation'> => ({
    version: version(),
    since,
    platforms: surfaces,
    loading: loader?.progress(),
    ...archive.read((view) => ({
      refused: view.refused(),
      notices: [...troubles, ...view.notices(), ...(loader?.notices() ?? []), ...unused(config)],
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
    folders,
    surfaces,
    troubles,
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
