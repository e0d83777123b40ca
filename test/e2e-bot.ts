// The real process as an operator runs it: started over both fakes, its log read line by line, told to stop.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { type FakeDiscord, fakeDiscord } from './fakes/discord/index.ts'
import { type FakeSlack, fakeSlack } from './fakes/slack/index.ts'

export type Running = {
  /** The first line on standard error that fits; each line is given out once. @throws when the process ends without one */
  logged(pattern: RegExp): Promise<string>
  /** All lines up to now. */
  readonly lines: readonly string[]
  /** SIGTERM, once, to what the operator started. */
  terminate(): void
  readonly ended: Promise<number | null>
}

export type World = {
  readonly discord: FakeDiscord
  readonly slack: FakeSlack
  readonly corpus: string // a folder with the shipped sample, and one quotation too long for one message; to change
  /** `npm start`, or node itself; with tokens for both platforms unless `more` says otherwise. */
  start(how: 'npm' | 'node', more?: Variables): Running
  cli(args: readonly string[], more?: Variables): Promise<Ended>
  close(): Promise<void>
}

export type Ended = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}
type Variables = Readonly<Record<string, string>>

const PATIENT = 15_000 // ms until a bot is ended by force
const root = new URL('..', import.meta.url).pathname

/** Two platforms, a corpus and a configuration, in a place of their own. */
export async function world(yaml: (corpus: string) => string): Promise<World> {
  const [discord, slack] = await Promise.all([fakeDiscord(), fakeSlack()])
  const home = mkdtempSync(join(tmpdir(), 'communique-e2e-'))
  const corpus = join(home, 'corpus')
  mkdirSync(corpus)
  for (const file of readdirSync(join(root, 'corpus')))
    copyFileSync(join(root, 'corpus', file), join(corpus, file))
  writeFileSync(join(corpus, 'seawall.md'), LONG)
  const config = join(home, 'communique.yaml')
  writeFileSync(config, yaml(corpus))
  const running = new Set<ChildProcess>()

  const run = (command: string, args: readonly string[], more: Variables): ChildProcess => {
    const child = spawn(command, args, {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        PORT: '0',
        DATA_DIR: join(home, 'data'),
        COMMUNIQUE_CONFIG: config,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.url,
        SLACK_BOT_TOKEN: slack.botToken,
        SLACK_APP_TOKEN: slack.appToken,
        SLACK_API_URL: slack.url,
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    child.on('exit', () => running.delete(child))
    return child
  }

  return {
    discord,
    slack,
    corpus,
    start: (how, more = {}) =>
      watched(
        how === 'npm'
          ? run('npm', ['start'], more)
          : run(process.execPath, ['src/start.js', 'start'], more),
      ),
    cli: async (args, more = {}) => {
      const child = run(process.execPath, ['src/start.js', ...args], more)
      const [stdout, stderr, [code]] = await Promise.all([
        child.stdout ? text(child.stdout) : '',
        child.stderr ? text(child.stderr) : '',
        once(child, 'close'),
      ])
      return { code, stdout, stderr }
    },
    close: async () => {
      // npm passes SIGTERM on and cannot pass on SIGKILL, which is for a bot that does not end by itself.
      const over = [...running].map((child) => once(child, 'close'))
      for (const child of running) child.kill('SIGTERM')
      const late = setTimeout(() => {
        for (const child of running) child.kill('SIGKILL')
      }, PATIENT)
      await Promise.all(over)
      clearTimeout(late)
      await Promise.all([discord.stop(), slack.stop()])
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function watched(child: ChildProcess): Running {
  const lines: string[] = []
  const given = new Set<number>()
  let over = false
  let wake = Promise.withResolvers<void>()
  const told = (): void => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line)
      told()
    })
  const ended = once(child, 'close').then(([code]) => {
    over = true
    told()
    return code
  })
  return {
    lines,
    ended,
    terminate: () => void child.kill('SIGTERM'),
    async logged(pattern) {
      for (;;) {
        const at = lines.findIndex((line, n) => !given.has(n) && pattern.test(line))
        if (at >= 0) {
          given.add(at)
          return lines[at] ?? ''
        }
        if (over)
          throw new Error(
            `ended without ${pattern}; its last words:\n${lines.slice(-5).join('\n')}`,
          )
        await wake.promise
      }
    },
  }
}

/** Makes a process believe that it is two minutes later: what is in doubt rests until no request can carry it any more. */
export const LATER = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    'globalThis.Date = class extends Date { constructor(...at) { at.length ? super(...at) : super(Date.now()) } static now() { return super.now() + 120000 } }',
  )}`,
}

const storms = Array.from(
  { length: 140 },
  (_, n) => `In storm ${n + 1} the boats behind it stayed dry, and nobody in the town slept badly.`,
)
const LONG = `---
title: What the seawall has seen
outlet: Marrowby Mercury (invented)
date: 2026-04-20
sample: true
---
MARROWBY, April 20 — The seawall is to be torn down.

“${storms.join(' ')}” said Gwen Ashdown, the harbour master.
`
