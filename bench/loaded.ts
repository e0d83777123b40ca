// A corpus loaded by a running bot, watched from outside.
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { words } from '../src/words.ts'
import { type Bot, peakMemory, startBot } from './process.ts'
import type { Corpus, Libraries, Loaded } from './row.ts'

const LOOK = 500 // ms between two looks at a bot that loads
const PATIENCE = 600_000 // ms

/** Starts a bot on a fresh archive, waits until all is read, and stops it. */
export async function load(
  corpus: Corpus,
  data: string,
  platforms?: NodeJS.ProcessEnv,
): Promise<Loaded> {
  const began = performance.now()
  const bot = await startBot({ corpus, data, platforms })
  await allRead(bot, corpus)
  const seconds = (performance.now() - began) / 1000
  const peak = peakMemory(bot.pid) ?? Number.NaN
  await bot.stop()
  return { data, peak, seconds }
}

/** The libraries that a bot imports until it has read a corpus; a load of its own, since the recording costs memory. */
export async function libraries(corpus: Corpus, data: string): Promise<Libraries> {
  const file = `${data}.libraries`
  const bot = await startBot({ corpus, data }, file)
  await allRead(bot, corpus)
  await bot.stop()
  const lines = [...new Set(readFileSync(file, 'utf8').trim().split('\n'))]
  const of = (thread: string): string[] =>
    lines.filter((line) => line.startsWith(thread)).map((line) => line.slice(thread.length + 1))
  return { main: of('main'), worker: of('worker') }
}

/** Until all articles are in the archive, and the look that brought them is over. */
async function allRead(bot: Bot, { articles }: Corpus): Promise<void> {
  const late = performance.now() + PATIENCE
  for (;;) {
    const { html } = await bot.ask('/status')
    const text = html.replace(TAG, ' ').replace(BLANKS, ' ')
    if (text.includes(` ${words.status.articles} ${articles} `) && !isLoading(text)) return
    if (performance.now() > late) throw new Error(`not loaded by now: ${text}`)
    await wait(LOOK)
  }
}

/** Whether an answer says that articles are still being read. */
export const isLoading = (answer: string): boolean => answer.includes(STILL)

const [STILL = ''] = words.partial(0, 0).split(' (')
const TAG = /<[^<>]*>/g
const BLANKS = /\s+/g
