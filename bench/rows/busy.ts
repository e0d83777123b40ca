// The slowest answer while the bot loads and a second process writes into the same archive.
import { join } from 'node:path'
import { isLoading } from '../loaded.ts'
import { runVerb, startBot } from '../process.ts'
import { questions } from '../questions.ts'
import { amount, type Bench, type Figure, median } from '../row.ts'

/** Asks each command in turn, over HTTP, until both are done. */
export async function busy({ folder, small, other, say }: Bench): Promise<readonly Figure[]> {
  say(`asking while ${small.articles} are loaded and ${other.articles} ingested`)
  const data = join(folder, 'busy')
  const bot = await startBot({ corpus: small, data })
  let writing = true
  const second = runVerb(['ingest', other.folder], { corpus: small, data }).then((printed) => {
    writing = false
    return printed.trim()
  })
  const asked: { command: string; ms: number }[] = []
  const all = questions(small)
  let loading = true
  for (let n = 0; writing || loading; n++) {
    loading = false
    for (const { command, ask } of all) {
      const { ms, html } = await bot.ask(ask(n).line)
      loading ||= isLoading(html)
      asked.push({ command, ms })
    }
  }
  await second
  await bot.stop()
  const slowest = asked.reduce((worst, each) => (each.ms > worst.ms ? each : worst))
  return [
    {
      row: 'slowest answer while two processes load',
      figure: slowest.ms,
      unit: 'ms',
      bar: { most: 1000 },
      beside: `${slowest.command}; ${asked.length} asks, median ${amount(median(asked.map(({ ms }) => ms)), 'ms')}`,
    },
  ]
}
