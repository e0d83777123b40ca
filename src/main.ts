// Runs the bot on every surface whose settings are complete. Only the command line imports it.
import { join } from 'node:path'
import { type Bot, openBot, REQUEST } from './bot.ts'
import type { Config } from './config.ts'
import { eachMinute } from './digest/ticker.ts'
import { PlatformError, reason } from './errors.ts'
import { listen } from './http.ts'
import type { Platform } from './platforms/platform.ts'
import { words } from './words.ts'

const GRACE = 10_000 // ms that what runs may take when the bot is told to stop
const SWEEP = 86_400_000 // ms between two erasures of what is kept no longer

/** Runs the bot until it is told to stop. A platform that cannot start is told of, and the others run on. */
export async function start(config: Config, corpus?: string): Promise<void> {
  const bot = await openBot(config, corpus)
  const { app, log } = bot
  const told = untilTold()
  const server = await listen({ host: config.host, port: config.port, metrics: bot.metrics, log })
  const prompt =
    process.stdin.isTTY && process.stdout.isTTY ? await promptOf(bot, config) : undefined
  const remote = await connect(bot, config)
  const platforms: Platform[] = [...remote, ...(prompt ? [prompt] : [])]
  if (config.page === 'on' || remote.length === 0) {
    const { webPage } = await import('./platforms/web/index.ts')
    platforms.push(webPage({ server, log }))
    console.error(words.start.answering(server.url))
  } else
    console.error(words.start.connecting(remote.map(({ name }) => name).join(', '), server.url))
  for (const platform of platforms) void begin(bot, platform)
  const loader = bot.load()
  const sweep = (): void => {
    bot
      .sweep()
      .catch((thrown) =>
        log.error({ why: reason(thrown) }, 'what is kept no longer could not be erased'),
      )
  }
  const sweeping = setInterval(sweep, SWEEP)
  sweep()
  let ending = false
  // Not before the first look has ended: half a corpus is no news. And not when that look was ended by a signal.
  loader.ready
    .then(() => {
      for (const notice of bot.status().notices) log.warn({ notice }, 'notice')
      return ending ? undefined : bot.digests.start(eachMinute(log))
    })
    .catch((thrown) => log.error({ err: thrown }, 'digests were not started'))

  await Promise.race([told, ...(prompt ? [prompt.ended] : [])])
  ending = true
  clearInterval(sweeping)
  const signal = AbortSignal.timeout(GRACE)
  await bot.digests.stop(signal)
  await Promise.all([...platforms.map((platform) => platform.stop(signal)), app.drain(signal)])
  await Promise.all([server.stop(signal), loader.stop(signal)])
  bot.close()
}

async function begin({ app, log, surfaces, troubles }: Bot, platform: Platform): Promise<void> {
  try {
    await platform.start(app)
    surfaces.push(platform)
  } catch (thrown) {
    const why =
      thrown instanceof PlatformError
        ? thrown.message
        : words.start.notStarted(platform.name, reason(thrown))
    troubles.push(why)
    log.error({ platform: platform.name, why }, 'a platform was not started')
  }
}

/** The platforms whose tokens are there, and where digests may be posted; each library takes most of a second to load. */
export async function connect(bot: Bot, config: Config): Promise<readonly Platform[]> {
  const [discord, slack] = await Promise.all([discordOf(bot, config), slackOf(bot, config)])
  const platforms = [discord, slack].filter((platform) => platform !== undefined)
  for (const { name, poster } of platforms) bot.posters.set(name, poster)
  return platforms
}

export async function discordOf(
  { log }: Pick<Bot, 'log'>,
  { discord, roles, private: hidden }: Config,
) {
  if (!discord) return undefined
  const { discordPlatform, DISCORD_TIMES } = await import('./platforms/discord/index.ts')
  return discordPlatform({
    token: discord.token.reveal(),
    apiUrl: discord.apiUrl,
    private: hidden,
    roles,
    log,
    ...DISCORD_TIMES,
    timeout: REQUEST,
  })
}

export async function slackOf(
  { log }: Pick<Bot, 'log'>,
  { slack, names, admins, digest, private: hidden }: Config,
) {
  if (!slack) return undefined
  const { slackPlatform } = await import('./platforms/slack/index.ts')
  const { apiUrl } = slack
  const tokens = { botToken: slack.botToken.reveal(), appToken: slack.appToken.reveal() }
  return slackPlatform({
    ...tokens,
    ...names,
    ...{ apiUrl, admins, private: hidden },
    verify: digest.verify,
    timeout: REQUEST,
    log,
  })
}

/** A prompt on this terminal; its history is kept beside the archive. */
export async function promptOf({ log }: Bot, { dataDir, colour }: Config) {
  const { consolePlatform } = await import('./platforms/console/index.ts')
  const history = join(dataDir, 'history')
  return consolePlatform({ input: process.stdin, output: process.stdout, history, colour, log })
}

/** Settles at the first SIGTERM or SIGINT; a second one ends the process at once, as people expect. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
