// The verbs that need no bot: JSON Lines in, JSON Lines out, for scripts, for other programs and for measuring.
import { type Command, Option } from 'commander'

type Filter = (row: unknown) => unknown

/** Adds the filters to the command line, where `run` feeds one its lines. What each needs is imported when it is called. */
export function filters(program: Command, run: (filter: Filter) => Promise<void>): void {
  program
    .command('quotations')
    .description('who said what: JSON Lines {id,text} in, {id,quotes} out')
    .option('--all', 'every best guess, not only the speakers that would be shown')
    .option('--explain', 'how each speaker was found')
    .addHelpText('after', example('quotations', { id: 1, text: '“It is shut,” Ann Hall said.' }))
    .action(async (options: { readonly all?: true; readonly explain?: true }) => {
      const { quotationsOf } = await import('./quotations.ts')
      await run(quotationsOf(options))
    })

  program
    .command('summarize')
    .description(
      'what articles tell: JSON Lines {id,articles:[text],sentences?|words?} in, {id,sentences} out',
    )
    .action(async () => {
      const { summarize } = await import('./summarize.ts')
      await run(summarize)
    })

  program
    .command('timeline')
    .description(
      'what happened when: JSON Lines {id,articles:[{id,date,text}],dates,sentencesPerDate} in, {id,entries} out',
    )
    .action(async () => {
      const { timelineOf } = await import('./timeline.ts')
      await run(timelineOf)
    })

  program
    .command('answer')
    .description(
      'what answers a question: JSON Lines {id,question,articles:[{id,title,text}]} in, {id,passages} out',
    )
    .action(async () => {
      const { answer } = await import('./answer.ts')
      await run(answer)
    })

  program
    .command('verify')
    .description(
      'is it supported: JSON Lines {id,source,sentence} in, {id,supported,score,reasons} out',
    )
    .addOption(
      new Option(
        '--threshold <name>',
        'balanced: errs as often on either side; posting: as sure as for what is posted',
      )
        .choices(['balanced', 'posting'])
        .default('balanced'),
    )
    .addHelpText(
      'after',
      example('verify', {
        ...{ id: 1, source: 'They talked for 30 minutes.' },
        sentence: 'They talked for three hours.',
      }),
    )
    .action(async ({ threshold }: { readonly threshold: 'balanced' | 'posting' }) => {
      const { verified } = await import('./verify.ts')
      await run(verified(threshold))
    })
}

const example = (verb: string, row: object): string =>
  `\nExample:\n  echo '${JSON.stringify(row)}' | npm run -s cli -- ${verb}`
