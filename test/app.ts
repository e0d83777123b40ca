// The real app on a small corpus, for every test that asks it something.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bot, createApp, type Deps } from '../src/app.ts'
import type { Archive } from '../src/archive/archive.ts'
import { sqliteArchive } from '../src/archive/sqlite.ts'
import type { Briefing } from '../src/briefing.ts'
import { loadCommands } from '../src/command.ts'
import { ingest } from '../src/corpus/load.ts'
import { log } from '../src/log.ts'
import { metrics } from '../src/metrics.ts'
import type { Reply } from '../src/platforms/platform.ts'
import { sqliteState } from '../src/state/sqlite.ts'
import type { State } from '../src/state/state.ts'

const root = new URL('..', import.meta.url).pathname

/** Who asks in tests. */
export const BY = {
  user: 'test:ada',
  place: { platform: 'test', tenant: 'town', channel: 'square' },
} as const

export type TestApp = {
  readonly app: Bot
  readonly archive: Archive
  readonly state: State
  /** The whole briefing of an answer. @throws {UserError} as the app does */
  ask(line: string): Promise<Briefing>
  /** What a person is shown. */
  reply(line: string): Promise<Reply>
  close(): void
}

export type TestCorpus = Partial<
  Pick<
    Deps,
    | 'cache'
    | 'desk'
    | 'stories'
    | 'limits'
    | 'operators'
    | 'now'
    | 'deadline'
    | 'loading'
    | 'logText'
  >
> & {
  readonly folder?: string // default: the town of Marrowby (test/fixtures/corpus)
  readonly archive?: string // one that is filled already, in place of a folder
  readonly people?: readonly { readonly name: string; readonly also: readonly string[] }[]
}

/** The app over real files; `now` stands still in May 2026 unless it is given. */
export async function testApp(options: TestCorpus = {}): Promise<TestApp> {
  const { folder = join(root, 'test/fixtures/corpus'), people = [], archive: _, ...deps } = options
  const data = mkdtempSync(join(tmpdir(), 'communique-app-'))
  const file = options.archive ?? join(data, 'archive.db')
  const now = deps.now ?? (() => new Date('2026-05-01T12:00:00Z'))
  if (options.archive === undefined)
    await ingest({ archive: file, paths: [folder], people, now: now() })
  const archive = sqliteArchive({ file })
  const quiet = log('silent')
  const stories = deps.stories ?? [{ name: 'town', title: 'Marrowby' }]
  const state = await sqliteState({ file: join(data, 'state.db'), now: now(), log: quiet })
  const app = createApp({
    stories,
    archive,
    folders: [folder],
    state,
    log: quiet,
    metrics: metrics(),
    now,
    zone: 'Europe/London',
    limits: { wordsPerArticle: 120, asksPerMinute: 60 },
    operators: [],
    deadline: 10_000,
    logText: false,
    status: () => ({
      version: 'test',
      since: now(),
      platforms: ['test'],
      refused: [],
      notices: [],
    }),
    ...deps,
    commands: await loadCommands(
      join(root, 'commands'),
      stories.map(({ name }) => name),
    ),
  })
  return {
    app,
    archive,
    state,
    ask: async (line) => (await app.answerLine(line, BY)).briefing,
    reply: (line) => app.handleLine(line, BY),
    close: () => {
      archive.close()
      state.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
