// What an operator does once to connect the bot to a platform, and what tells them why it does not answer.
import type { Bot } from './bot.ts'
import type { Config } from './config.ts'
import { placeIn } from './digest/places.ts'
import { reason, UserError } from './errors.ts'
import { discordOf, slackOf } from './main.ts'
import type { Poster } from './platforms/platform.ts'
import { manifest } from './platforms/slack/manifest.ts'
import { words } from './words.ts'

type Say = (text: string) => void

/** Tells Discord the commands where they differ; prints Slack's manifest with what an operator should know of it. */
export async function register(bot: Bot, config: Config, say: Say, note: Say): Promise<void> {
  const { names, stories, digest, admins } = config
  const commands = bot.app.commands()
  const made = manifest({ ...names, commands, stories, verify: digest.verify, admins })
  for (const each of made.notes) note(each)
  say(JSON.stringify(made.manifest, null, 2))
  const discord = await discordOf(bot, config)
  if (discord) note(words.connect.registered(await discord.register(bot.app.commands())))
}

/** One line for each thing that was looked at; gives back whether all is well. */
export async function doctor(bot: Bot, config: Config, say: Say): Promise<boolean> {
  await bot.ingest([])
  const articles = bot.archive.read((view) => view.count({}))
  say(words.connect.corpus(articles, bot.folders.join(', ')))
  const discord = await discordOf(bot, config)
  const slack = await slackOf(bot, config)
  const looks = [
    look(
      say,
      'Discord',
      discord &&
        (async () => {
          const { name, invitation } = await discord.application()
          return words.connect.discord(name, invitation)
        }),
    ),
    look(
      say,
      'Slack',
      slack &&
        (async () => {
          const { team, user } = await slack.identity()
          return words.connect.slack(team, user)
        }),
    ),
  ]
  const posters = new Map(
    [discord, slack].flatMap((each) => (each ? [[each.name, each.poster]] : [])),
  )
  const addresses = [...config.digests.map(({ to }) => to), ...(config.tell ? [config.tell] : [])]
  const channels = [...new Set(addresses)].map((to) => look(say, to, channelLook(to, posters)))
  return (await Promise.all([...looks, ...channels])).every(Boolean)
}

/** What keeps the bot from posting in a channel of the configuration. */
function channelLook(to: string, posters: ReadonlyMap<string, Poster>) {
  const [platform = '', channel = ''] = to.split(':')
  const poster = posters.get(platform)
  return async (): Promise<string> => {
    if (!poster) throw new UserError(words.digest.platformOff(platform))
    const problems = await poster.check(await placeIn(poster, platform, channel))
    if (problems.length > 0) throw new UserError(problems.join(' '))
    return words.connect.channel(to)
  }
}

async function look(
  say: Say,
  name: string,
  ask: (() => Promise<string>) | undefined,
): Promise<boolean> {
  if (!ask) {
    say(words.connect.off(name))
    return true
  }
  try {
    say(await ask())
    return true
  } catch (thrown) {
    say(words.connect.trouble(name, reason(thrown)))
    return false
  }
}
