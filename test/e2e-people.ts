// People who ask the real process something, on either platform.
import type { World } from './e2e-bot.ts'
import { whole as wholeOnDiscord } from './fakes/discord/harness.ts'
import { CHANNEL, type Exchange, GUILD } from './fakes/discord/index.ts'
import { list, record } from './fakes/discord/limits.ts'
import { whole as wholeOnSlack } from './fakes/slack/harness.ts'
import type { Shown } from './platforms/conformance.ts'

/** Who asks, and operates the bot. */
export const [ADA, BEN] = ['100000000000000001', 'U100000001'] // on Discord, on Slack

type Values = Readonly<Record<string, string>>
export type Command = { readonly path: readonly string[]; readonly required: readonly unknown[] }

export type People = {
  /** A command of Ada's on Discord, as it is on its way. */
  typed(path: readonly string[], values?: Values): Exchange
  /** What stands before her in the end. */
  onDiscord(path: readonly string[], values?: Values): Promise<Shown>
  /** The same of a line of Ben's on Slack, or of somebody else's. */
  onSlack(line: string, user?: string): Promise<Shown>
  /** What Discord offers for an option while she types. */
  offered(path: readonly string[], option: string, words: string): Promise<readonly unknown[]>
  /** The commands as Discord has them, one for each that a person can choose. */
  commands(): readonly Command[]
  /** A value for each option that a command needs: the first that is offered, else a word. */
  values(command: Command): Promise<Values>
}

export function people({ discord, slack }: World): People {
  const who = { user: ADA, guild: GUILD, channel: CHANNEL }
  const typed: People['typed'] = (path, values = {}) =>
    discord.exchange({ kind: 'command', path, values }, who)

  const offered: People['offered'] = async (path, option, words) => {
    const exchange = discord.exchange({ kind: 'suggest', path, option, typed: words }, who)
    await exchange.acknowledged
    return exchange.choices()
  }

  return {
    typed,
    offered,
    onDiscord: (path, values) => wholeOnDiscord(discord, typed(path, values), ADA),
    onSlack: (line, user = BEN) => {
      const [, command = '', text = ''] = /^(\S+) ?(.*)$/.exec(line) ?? []
      return wholeOnSlack(slack, slack.slash(command, text, { user }), user)
    },
    commands: () => discord.commands().flatMap((command) => under(command, [])),
    values: async ({ path, required }) => {
      const values = required.map(record).map(async ({ name, autocomplete }) => {
        const [first] = autocomplete ? await offered(path, String(name), '') : []
        return [name, first ? record(first).value : 'agreement']
      })
      return Object.fromEntries(await Promise.all(values))
    },
  }
}

function under(node: unknown, above: readonly string[]): Command[] {
  const { name, options } = record(node)
  const path = [...above, String(name)]
  const below = list(options).filter((option) => record(option).type === 1)
  if (below.length > 0) return below.flatMap((each) => under(each, path))
  return [{ path, required: list(options).filter((option) => record(option).required) }]
}
