// How soon a person on a platform is told that they were heard, while fifty others ask each second.
import { setTimeout as wait } from 'node:timers/promises'
import { bothPlatforms, type Said } from '../platforms.ts'
import { startBot } from '../process.ts'
import { questions } from '../questions.ts'
import { amount, type Bench, type Figure, quantile } from '../row.ts'

const RATE = 50 // commands a second, each from its own user in its own channel

/** Of the loaded archive: Discord, then Slack, each for so many seconds. */
export async function acknowledged(bench: Bench): Promise<readonly Figure[]> {
  const { large, seconds, loaded, say } = bench
  const { data } = await loaded()
  const platforms = await bothPlatforms()
  const bot = await startBot({ corpus: large, data, platforms: platforms.env })
  await platforms.connected()
  const all = questions(large)
  const figures: Figure[] = []
  for (const name of ['Discord', 'Slack'] as const) {
    say(`${RATE} commands a second on ${name}, for ${seconds} s`)
    const began = performance.now()
    const asked: Promise<Said>[] = []
    for (let n = 0; n < RATE * seconds; n++) {
      await wait(Math.max(0, began + (n * 1000) / RATE - performance.now()))
      const question = all[n % all.length]
      if (question) asked.push(platforms.ask[name](question.ask(n).line, n))
    }
    figures.push(figure(name, await Promise.all(asked)))
  }
  await bot.stop()
  await platforms.stop()
  return figures
}

function figure(name: string, said: readonly Said[]): Figure {
  const times = said.map((each) => each.acknowledged)
  const answers = said.map((each) => each.answered)
  return {
    row: `acknowledged on ${name}, ${RATE} a second, p99`,
    figure: quantile(times, 0.99),
    unit: 'ms',
    bar: { most: 1200 },
    beside: `${said.length} commands; slowest ${amount(Math.max(...times), 'ms')}; answered p50 ${amount(quantile(answers, 0.5), 'ms')}, p99 ${amount(quantile(answers, 0.99), 'ms')}`,
  }
}
