// What an operator does once to connect the bot to a platform, and what tells them why it does not answer.
import type { Bot } from './bot.ts'
import type { Config } from './config.ts'
import { reason } from './errors.ts'
import { discordOf, slackOf } from './main.ts'
import { manifest } from './platforms/slack/manifest.ts'
import { words } from './words.ts'

type Say = (text: string) => void

/** Tells Discord the commands where they differ; prints Slack's manifest with what an operator should know of it. */
export async function register(bot: Bot, config: Config, say: Say, note: Say): Promise<void> {
  const discord = await discordOf(bot, config)
  if (discord) note(words.connect.registered(await discord.register(bot.app.commands())))
  const { names, stories, digest } = config
  const made = manifest({ ...names, commands: bot.app.commands(), stories, verify: digest.verify })
  for (const each of made.notes) note(each)
  say(JSON.stringify(made.manifest, null, 2))
}

/** One line for each thing that was looked at; gives back whether all is well. */
export async function doctor(bot: Bot, config: Config, say: Say): Promise<boolean> {
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
  return (await Promise.all(looks)).every(Boolean)
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
