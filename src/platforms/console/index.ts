// The console: a prompt on a terminal, or lines from a pipe, each answered in turn.
import { once } from 'node:events'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { createInterface, type Interface } from 'node:readline/promises'
import { reason } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { words } from '../../words.ts'
import type { App, Place, Platform, Reply } from '../platform.ts'
import { completion } from './completion.ts'
import { line as harmless, render, steps } from './render.ts'

export type ConsoleSettings = {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly history?: string // a file, made with mode 0600; absent: nothing is remembered
  readonly colour: boolean // has no effect unless the output is a terminal
  readonly log: Log
}

export type Console = Platform & {
  /** When the person has left, or the input has ended and every line of it is answered. Never rejects. */
  readonly ended: Promise<void>
}

const BY = {
  user: 'console:local',
  place: { platform: 'console', tenant: 'local', channel: 'console' } satisfies Place,
} as const
const HISTORY = 500 // lines
const WIDEST = 100 // columns; longer lines are hard to read
const NEXT = new Set(['next', 'more', 'n'])
const LEAVE = new Set(['exit', 'quit'])

/** A prompt where input and output are terminals; else each line is read, answered without colour, and nothing else said. */
export function consolePlatform(settings: ConsoleSettings): Console {
  const { input, output, log } = settings
  const terminal = input.isTTY === true && output.isTTY === true
  const ended = Promise.withResolvers<void>()
  const stopping = new AbortController()
  let running: Interface | undefined

  return {
    name: 'console',
    ended: ended.promise,
    start: async (app) => {
      const remembered = terminal ? await loadHistory(settings) : []
      const readline = createInterface({
        input,
        output,
        terminal,
        prompt: words.console.prompt,
        history: [...remembered],
        historySize: HISTORY,
        removeHistoryDuplicates: true,
        completer: (line: string) => completion(line, app) as [string[], string], // readline's type is not readonly
      })
      running = readline
      let history = remembered
      readline.on('history', (lines) => {
        history = [...lines]
      })
      output.on('error', () => readline.close()) // whoever read it has gone
      converse(readline, app, { ...settings, terminal, stopping: stopping.signal })
        .catch((thrown) => {
          if (!isHungUp(thrown)) log.error({ reason: reason(thrown) }, 'the console stopped')
        })
        .then(() => readline.close())
        .then(() => (terminal ? saveHistory(settings, history) : undefined))
        .then(ended.resolve)
    },
    stop: async (signal) => {
      if (!running) return
      stopping.abort()
      running.close()
      await Promise.race([ended.promise, fired(signal)])
    },
  }
}

type Talk = ConsoleSettings & { readonly terminal: boolean; readonly stopping: AbortSignal }

async function converse(
  readline: Interface,
  app: App,
  { output, colour, terminal, stopping }: Talk,
): Promise<void> {
  let asked: AbortController | undefined // what runs now
  let leaving = false // Ctrl-C was the last thing pressed
  let closed = false
  let shown: Reply | undefined // the page of an answer that `more`, `sources` and `why` are about
  let behind: Reply | undefined // the page of what stands behind it, while that is looked at

  readline.once('close', () => {
    closed = true
  })
  readline.on('SIGINT', () => {
    if (asked) return asked.abort()
    if (leaving) return readline.close()
    leaving = true
    output.write(`\n${words.console.again}\n`)
    readline.write(null, { ctrl: true, name: 'e' })
    readline.write(null, { ctrl: true, name: 'u' })
    readline.prompt()
  })

  const show = (reply: Reply): Promise<void> => {
    const width = terminal ? Math.min(output.columns || 80, WIDEST) : Number.POSITIVE_INFINITY
    return print(output, render(reply, { width, colour: colour && terminal, prompt: terminal }))
  }

  /** Waits for a reply, or for Ctrl-C: then what comes later is dropped. */
  const wait = async (ask: (signal: AbortSignal) => Promise<Reply>): Promise<Reply | undefined> => {
    const controller = new AbortController()
    asked = controller
    const reply = await Promise.race([ask(controller.signal), fired(controller.signal)])
    asked = undefined
    if (reply && !controller.signal.aborted) return reply
    await print(output, words.console.abandoned)
  }

  const answer = async (line: string): Promise<void> => {
    const word = line.toLowerCase()
    if (line === '') return
    const view = word === 'sources' || word === 'why' ? word : undefined
    if (view || NEXT.has(word)) {
      if (!shown) return print(output, words.console.nothingYet)
      const onward = (behind && steps(behind.briefing).next) ?? steps(shown.briefing).next
      const action = view ? steps(shown.briefing)[view] : onward
      if (!action) return print(output, view ? words.noSources : words.console.lastPage)
      const reply = await wait(() => app.open(action, BY))
      if (reply?.answer) {
        if (action.show === 'page') shown = reply
        behind = action.show === 'page' ? undefined : reply
      }
      return reply && show(reply)
    }
    if (!line.startsWith('/')) return print(output, words.console.slash)
    const reply = await wait((signal) => app.handleLine(line, BY, signal))
    if (reply?.answer) {
      shown = reply
      behind = undefined
    }
    return reply && show(reply)
  }

  const lines = readline[Symbol.asyncIterator]() // before the first wait, or lines that came meanwhile are lost
  if (terminal) {
    await print(output, words.console.greeting)
    readline.prompt()
  }
  for await (const typed of { [Symbol.asyncIterator]: () => lines }) {
    if (stopping.aborted) return // lines that were pasted before it are not asked any more
    leaving = false
    const line = typed.trim()
    if (LEAVE.has(line.toLowerCase())) return
    await answer(line)
    if (terminal && !closed) readline.prompt()
  }
  if (terminal) output.write('\n')
}

/** A text and a blank line; waits where the reader is slow. */
async function print(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (!output.write(`${text}\n\n`)) await once(output, 'drain')
}

/** The reader of a pipe has seen enough (`| head`): nothing to complain of. */
const isHungUp = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE'

async function fired(signal: AbortSignal): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort')
}

/** Newest first, as readline has it; in the file the newest is the last line. */
async function loadHistory({ history, log }: ConsoleSettings): Promise<string[]> {
  if (!history) return []
  try {
    const lines = (await readFile(history, 'utf8')).split('\n').filter((line) => line !== '')
    return lines.slice(-HISTORY).map(harmless).reverse()
  } catch (thrown) {
    log.debug({ reason: reason(thrown) }, 'no history of the console')
    return []
  }
}

async function saveHistory(
  { history, log }: ConsoleSettings,
  lines: readonly string[],
): Promise<void> {
  if (!history || lines.length === 0) return
  try {
    await writeFile(history, `${lines.slice(0, HISTORY).toReversed().join('\n')}\n`, {
      mode: 0o600,
    })
    await chmod(history, 0o600) // it may have been there before, readable for others
  } catch (thrown) {
    log.debug({ reason: reason(thrown) }, 'the history of the console was not saved')
  }
}
