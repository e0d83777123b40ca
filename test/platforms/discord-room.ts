// Discord's fake and the platform over a town's app, for the tests of this platform.
import type { Log } from '../../src/log.ts'
import { type Discord, discordPlatform } from '../../src/platforms/discord/index.ts'
import type { App } from '../../src/platforms/platform.ts'
import type { TestApp } from '../app.ts'
import { read } from '../fakes/discord/harness.ts'
import {
  CHANNEL,
  type FakeDiscord,
  type FakeSettings,
  fakeDiscord,
  GUILD,
  type Said,
  type Who,
} from '../fakes/discord/index.ts'

export const ADA: Who = { user: '100000000000000001', guild: GUILD, channel: CHANNEL }
export const SUMMARY: Said = { kind: 'command', path: ['town', 'summary'], values: {} }
export const HELP: Said = { kind: 'command', path: ['help'], values: {} }

type Line = { readonly level: string; readonly message: string; readonly fields: object }

type Room = {
  readonly fake: FakeDiscord
  readonly platform: Discord
  readonly lines: readonly Line[]
  /** Resolves when a line like this is in the log. */
  logged(message: RegExp): Promise<Line>
}

/** Runs with Discord's fake and the platform, started unless `started` is false. */
export async function inRoom(
  town: TestApp,
  use: (room: Room) => Promise<void>,
  options: {
    app?: Partial<App>
    fake?: FakeSettings
    started?: boolean
    private?: boolean
    deferral?: number
    timeout?: number
    token?: string
  } = {},
): Promise<void> {
  const fake = await fakeDiscord(options.fake)
  const { log, lines, logged } = remembering()
  const platform = discordPlatform({
    token: options.token ?? fake.token,
    apiUrl: fake.url,
    private: options.private ?? true,
    roles: ['31'],
    log,
    deferral: options.deferral ?? 60_000,
    drafts: { first: 0, gap: 0 },
    timeout: options.timeout ?? 2000,
    again: 10,
  })
  try {
    if (options.started !== false) await platform.start({ ...town.app, ...options.app })
    await use({ fake, platform, lines, logged })
  } finally {
    await platform.stop(AbortSignal.timeout(1000))
    await fake.stop()
  }
}

function remembering() {
  const lines: Line[] = []
  let waiting: { pattern: RegExp; resolve: (line: Line) => void }[] = []
  const write = (level: string) => (fields: object, message: string) => {
    const line = { level, message, fields }
    lines.push(line)
    waiting = waiting.filter(({ pattern, resolve }) => !pattern.test(message) || void resolve(line))
  }
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  }
  const logged = (pattern: RegExp): Promise<Line> =>
    new Promise((resolve) => {
      const found = lines.find(({ message }) => pattern.test(message))
      if (found) resolve(found)
      else waiting.push({ pattern, resolve })
    })
  return { log, lines, logged }
}

export const textOf = (shown: { components: readonly unknown[] } | undefined): string =>
  read(shown?.components ?? []).text
