// Discord and Slack on loopback, as the tests have them, and people who ask there.
import { fakeDiscord } from '../test/fakes/discord/index.ts'
import { fakeSlack } from '../test/fakes/slack/index.ts'

export type Said = { readonly acknowledged: number; readonly answered: number } // ms since it was asked

export type Platforms = {
  readonly env: NodeJS.ProcessEnv // what a bot needs to find them
  /** When a bot is on the line of both. */
  connected(): Promise<void>
  /** Breaks the line without a word; when it is there again. */
  readonly lose: { readonly Discord: () => Promise<void>; readonly Slack: () => Promise<void> }
  /** The nth person asks, in a channel of their own. */
  readonly ask: {
    readonly Discord: (line: string, n: number) => Promise<Said>
    readonly Slack: (line: string, n: number) => Promise<Said>
  }
  /** So many channels that a bot may post in, as the configuration names them. */
  channels(count: number): {
    readonly discord: readonly string[]
    readonly slack: readonly string[]
  }
  /** Ends them. @throws {Error} when the bot broke a rule of theirs */
  stop(): Promise<void>
}

const PATIENCE = 60_000 // ms: a late answer is measured here, and not refused as it would be in earnest
const FIRST_ID = 10n ** 17n

export async function bothPlatforms(): Promise<Platforms> {
  const [discord, slack] = await Promise.all([
    fakeDiscord({ within: PATIENCE }),
    fakeSlack({ within: PATIENCE }),
  ])
  const id = (n: number): string => String(FIRST_ID + BigInt(n))

  return {
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.url,
    },
    connected: async () => {
      await Promise.all([discord.gateway.connected(), slack.line.connected()])
    },
    lose: {
      Discord: async () => {
        discord.gateway.drop()
        await discord.gateway.connected()
      },
      Slack: async () => {
        const again = slack.line.reconnected()
        slack.line.drop()
        await again
      },
    },
    ask: {
      Discord: (line, n) => {
        const who = { user: id(2 * n), channel: id(2 * n + 1), guild: id(0) }
        return said(() => discord.exchange({ kind: 'command', ...named(line) }, who))
      },
      Slack: (line, n) =>
        said(() => slack.slash('/communique', line, { user: `U${id(n)}`, channel: `C${id(n)}` })),
    },
    channels: (count) => {
      const ids = Array.from({ length: count }, (_, n) => id(n + 1))
      for (const each of ids) {
        discord.channels.set(each, { id: each, type: 0, guild_id: id(0) })
        slack.channels.set(`C${each}`, { member: true })
      }
      return { discord: ids, slack: ids.map((each) => `C${each}`) }
    },
    stop: async () => {
      await Promise.all([discord.stop(), slack.stop()])
      const [problem] = [...discord.problems, ...slack.problems]
      if (problem !== undefined) throw new Error(problem)
    },
  }
}

type Exchange = {
  readonly acknowledged: Promise<unknown>
  messages(): Promise<readonly unknown[]>
}

async function said(ask: () => Exchange): Promise<Said> {
  const began = performance.now()
  const { acknowledged, messages } = ask()
  const since = (): number => performance.now() - began
  const late = AbortSignal.timeout(PATIENCE)
  const never = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(new Error('a command was never answered')))
  })
  const both = Promise.all([acknowledged.then(since), messages().then(since)])
  const [first, last] = await Promise.race([both, never])
  return { acknowledged: first, answered: last }
}

// What Discord gives a name to and a line does not: the option that takes the rest.
const REST: Readonly<Record<string, string>> = {
  ask: 'question',
  quote: 'speaker',
  whosaid: 'words',
}

/** A line of ours as Discord sends it: '/quote Ada about:ships' → quote, { speaker: 'Ada', about: 'ships' }. */
function named(line: string): {
  path: readonly string[]
  values: Readonly<Record<string, string>>
} {
  const given = [...line.matchAll(NAMED)].map(([, name = '', quoted, bare = '']) => [
    name,
    quoted ?? bare,
  ])
  const words = line.replace(NAMED, '').replace('/', '').trim().split(/\s+/)
  const path = words.slice(0, ALONE.has(words[0] ?? '') ? 1 : 2)
  const rest = words.slice(path.length).join(' ')
  const free = REST[path.at(-1) ?? '']
  return {
    path,
    values: { ...Object.fromEntries(given), ...(rest && free ? { [free]: rest } : {}) },
  }
}

const NAMED = /\b([a-z]+):(?:"([^"]*)"|(\S+))/g
const ALONE = new Set(['quote', 'whosaid', 'status', 'help'])
