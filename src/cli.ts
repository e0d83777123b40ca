// The command line: the same for people, scripts and CI. Answers go to standard output, all else to standard error.
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { Bot } from './bot.ts'
import type { Briefing } from './briefing.ts'
import { readMoment } from './command.ts'
import { loadConfig } from './config.ts'
import type { Progress } from './corpus/load.ts'
import { ConfigError, PlatformError, reason, UserError } from './errors.ts'
import { filters } from './filters/verbs.ts'
import { words } from './words.ts'

type Corpus = { readonly corpus?: string }

type AskOptions = Corpus & {
  readonly json?: true
  readonly as?: 'text' | 'discord' | 'slack'
  readonly page: number
  readonly sources?: true
}
type IngestOptions = Corpus & { readonly acceptRemovals?: true }
type ForgetOptions = { readonly user?: string; readonly tenant?: string }

const BY = {
  user: 'console:local',
  place: { platform: 'console', tenant: 'local', channel: 'cli' },
}

const program = new Command('communique')
  .description("A news-briefing bot that never puts a word in anyone's mouth")
  .showHelpAfterError('(--help lists what there is)')

/** A verb that works on a corpus: the configured one, or a folder with an archive of its own. */
const verb = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--corpus <dir>', 'another folder, in an archive of its own')

verb('start', 'answer wherever the settings are complete: Discord, Slack, page and prompt').action(
  async ({ corpus }: Corpus) => {
    const { start } = await import('./main.ts')
    await start(loadConfig(), corpus)
  },
)

verb(
  'ask',
  "one answer: ask '/quote Trump'; without a line, a prompt, or each line of standard input",
)
  .argument('[line...]', 'what you would type in the chat')
  .option('--json', 'the whole briefing, all pages, with sources and spans')
  .addOption(new Option('--as <surface>', 'as it is sent').choices(['text', 'discord', 'slack']))
  .option('--page <n>', 'which page', wholeNumber, 1)
  .option('--sources', 'the passages behind the answer; --page turns their pages')
  .action((line: string[], options: AskOptions) =>
    withBot(options, async (bot, config) => {
      await bot.ingest([], { onProgress: progress() })
      if (line.length > 0) return say(await shown(bot, line.join(' '), options))
      const { promptOf } = await import('./main.ts')
      const prompt = await promptOf(bot, config)
      await prompt.start(bot.app)
      await prompt.ended
    }),
  )

verb('ingest', 'read what is new or changed, now')
  .argument('[path...]', "folders or files; without one, the configuration's folders")
  .option('--accept-removals', 'take what is gone out of the answers, however much it is')
  .action((paths: string[], options: IngestOptions) =>
    withBot(options, async (bot) => {
      const { acceptRemovals } = options
      const looked = await bot.ingest(paths, { onProgress: progress(), acceptRemovals })
      say(words.cli.ingested(looked))
      if (looked.refused.length > 0) process.exitCode = 1
    }),
  )

verb('relink', 'find anew who is who and which utterances are the same').action((options: Corpus) =>
  withBot(options, async (bot) => {
    bot.relink()
    say(words.cli.relinked)
  }),
)

verb('withdraw', 'take an article out of all answers, for good')
  .argument('<article>', 'its id, as ask --json shows it, or the name of its file')
  .requiredOption('--reason <text>', 'why; it is kept')
  .action((article: string, options: Corpus & { readonly reason: string }) =>
    withBot(options, async (bot) => {
      say(words.cli.withdrawn(bot.withdraw(article, options.reason)))
    }),
  )

verb('register', "tell Discord the commands, and print Slack's manifest").action(
  (options: Corpus) =>
    withBot(options, async (bot, config) => {
      const { register } = await import('./connecting.ts')
      await register(bot, config, say, (note) => console.error(note))
    }),
)

verb('doctor', 'whether each platform can be reached, and where to invite the bot').action(
  (options: Corpus) =>
    withBot(options, async (bot, config) => {
      const { doctor } = await import('./connecting.ts')
      if (!(await doctor(bot, config, say))) process.exitCode = 1
    }),
)

const digest = program
  .command('digest')
  .description('digests: what would be posted, or post what is due')

digest
  .command('preview')
  .description('exactly what a digest would post now')
  .argument('[n]', 'its number in the configuration, from 1 on')
  .option(
    '--at <time>',
    'what would be posted for that time of its own, given with its offset',
    moment,
  )
  .option('--json', 'the messages, exactly as they are sent')
  .action((n: string | undefined, { at, json }: { at?: Date; json?: true }) =>
    withDigests(async (bot) => {
      const { messages } = bot.digests.seenBy({ place: BY.place, operator: true })
      const { page, parts } = await messages(n, at)
      if (json) return say(JSON.stringify(parts?.map(({ payload }) => payload) ?? [], null, 2))
      say(await plain({ ...page, actions: [] }))
      if (parts && parts.length > 0) console.error(words.digest.messages(parts.length))
    }),
  )

digest
  .command('run')
  .description('post what is due now, or was due in the minute that --at names')
  .option('--at <time>', 'ISO, with its offset: 2026-11-22T08:00+01:00', moment)
  .action(({ at }: { at?: Date }) =>
    withDigests(async (bot) => {
      const reports = at ? await bot.digests.run(at) : await bot.digests.tick()
      await bot.digests.stop(AbortSignal.timeout(60_000))
      for (const { digest, outcome, why } of reports)
        say([digest, outcome, ...(why ? [why] : [])].join(': '))
      if (reports.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
    }),
  )

digest
  .command('settle')
  .description('what became of a digest that is held, since nobody but you can see it')
  .argument('<n>', 'its number in the configuration, from 1 on')
  .addArgument(
    new Argument('<how>', 'posted: the message in doubt stands there; again: it does not').choices([
      'posted',
      'again',
    ]),
  )
  .action((n: string, how: 'posted' | 'again') =>
    withBot({}, async (bot) => {
      await bot.digests.settle(n, how)
      say(words.digest.settled[how])
    }),
  )

/** The bot with its corpus read and its platforms ready to be posted to. */
async function withDigests(use: (bot: Bot) => Promise<void>): Promise<void> {
  await withBot({}, async (bot, config) => {
    if (config.digests.length === 0) throw new UserError(words.digest.none)
    const { connect } = await import('./main.ts')
    await connect(bot, config)
    await bot.ingest([])
    await use(bot)
  })
}

verb('audit', 'what each sentence of an answer or a digest rests on, and whether it stands there')
  .argument(
    '<id>',
    "of an answer, as Why and the log show it, or of a digest's message, or its link",
  )
  .option('--json', 'as data')
  .action((id: string, { json, ...options }: Corpus & { readonly json?: true }) =>
    withBot(options, async (bot) => {
      const { audit, auditPage } = await import('./audit.ts')
      const found = await audit(id, bot)
      say(json ? JSON.stringify(found, null, 2) : await plain(auditPage(found)))
    }),
  )

verb('backup', 'copy the state into one file, while the bot may run')
  .argument('<file>', 'where to; it must not exist')
  .action((file: string, options: Corpus) =>
    withBot(options, async (bot) => {
      await bot.state.backup(file)
      say(words.cli.backedUp(file))
    }),
  )

verb('forget', 'erase what is kept of a person or of a guild or workspace')
  .option('--user <id>', 'a person, with the platform: discord:1234, slack:U1234')
  .option('--tenant <id>', 'a guild or workspace, by its id alone: 1234, T1234')
  .action(({ user, tenant, corpus }: ForgetOptions & Corpus) =>
    withBot({ corpus }, async (bot) => {
      if ((user === undefined) === (tenant === undefined)) throw new UserError(words.cli.forgetWhom)
      const whose = user === undefined ? { tenant: tenant ?? '' } : { user }
      say(words.cli.forgotten(await bot.forget(whose)))
    }),
  )

filters(program, async (one) => {
  const { filterLines } = await import('./filters/lines.ts')
  const { stdin: input, stdout: output, stderr: problems } = process
  if (!(await filterLines(one, { input, output, problems }))) process.exitCode = 1
})

type Use = (bot: Bot, config: ReturnType<typeof loadConfig>) => Promise<void>

async function withBot({ corpus }: Corpus, use: Use): Promise<void> {
  const { openBot } = await import('./bot.ts')
  const settings = loadConfig()
  const config = { ...settings, logLevel: settings.logLevel ?? 'warn' } // an answer, not a log
  const bot = await openBot(config, corpus)
  try {
    await use(bot, config)
  } finally {
    bot.close()
  }
}

async function shown({ app }: Bot, line: string, options: AskOptions): Promise<string> {
  const answer = await app.answerLine(line, BY)
  if (options.json) {
    const { closing, ...briefing } = answer.briefing
    const blocks = closing ? [...briefing.blocks, { kind: 'note', text: closing }] : briefing.blocks
    return JSON.stringify({ ...briefing, blocks, answer: answer.id }, null, 2)
  }
  const reply = options.sources ? app.sources(answer, options.page) : app.page(answer, options.page)
  if (options.as === 'discord' || options.as === 'slack') {
    const { payloads } = await (options.as === 'discord'
      ? import('./platforms/discord/render.ts')
      : import('./platforms/slack/render.ts'))
    return JSON.stringify(payloads(reply), null, 2)
  }
  const { render } = await import('./platforms/console/render.ts')
  const terminal = process.stdout.isTTY
  const width = terminal ? Math.min(process.stdout.columns || 80, 100) : Number.POSITIVE_INFINITY
  return render(reply, { width, colour: terminal, verb: true })
}

/** A briefing as text, for a pipe as for a terminal. */
async function plain(briefing: Briefing): Promise<string> {
  const { render } = await import('./platforms/console/render.ts')
  const shown = { audience: 'everyone', briefing, page: 1, pages: 1 } as const
  return render(shown, { width: Number.POSITIVE_INFINITY, colour: false })
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** A line that counts, on a terminal only. */
function progress(): ((progress: Progress) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  return ({ done, of }) => {
    process.stderr.write(`\r${words.cli.reading(done, of)}${done === of ? '\n' : ''}`)
  }
}

function moment(typed: string): Date {
  const at = readMoment(typed)
  if (!at) throw new InvalidArgumentError(words.cli.moment)
  return at
}

function wholeNumber(typed: string): number {
  if (!/^[1-9]\d{0,3}$/.test(typed)) throw new InvalidArgumentError(words.cli.wholeNumber)
  return Number(typed)
}

/** The one catch of the command line: what a person can mend is one sentence, a bug is shown whole. */
try {
  await program.parseAsync()
} catch (thrown) {
  if (thrown instanceof ConfigError)
    console.error(
      [words.cli.config, ...thrown.problems.map((problem) => `  ${problem}`)].join('\n'),
    )
  else if (thrown instanceof UserError || thrown instanceof PlatformError)
    console.error(thrown.message)
  else console.error(thrown instanceof Error ? thrown.stack : reason(thrown))
  process.exitCode = 1
}
