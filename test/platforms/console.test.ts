import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { after, test } from 'node:test'
import { log } from '../../src/log.ts'
import { completion } from '../../src/platforms/console/completion.ts'
import { consolePlatform } from '../../src/platforms/console/index.ts'
import type { App } from '../../src/platforms/platform.ts'
import { words } from '../../src/words.ts'
import { BY, testApp } from '../app.ts'

const { app, close } = await testApp()
after(close)
const root = await mkdtemp(join(tmpdir(), 'communique-console-'))
after(() => rm(root, { recursive: true, force: true }))

const TAB = '\t'
const ENTER = '\r'
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const UP = '\u001b[A'

/** What a pipe gives back for some lines. */
async function piped(lines: string): Promise<string> {
  const output = new PassThrough()
  const piped = consolePlatform({ input: Readable.from([lines]), output, colour: true, log: quiet })
  await piped.start(app)
  output.resume()
  let text = ''
  output.on('data', (chunk) => {
    text += chunk
  })
  await piped.ended
  output.end()
  await once(output, 'end')
  return text
}

const quiet = log('silent')

type Screen = {
  type(keys: string): void
  /** Waits until the screen shows a text that it did not show when this was last called. */
  see(text: string): Promise<void>
  /** All that was ever shown. */
  shown(): string
  readonly ended: Promise<void>
  stop(signal: AbortSignal): Promise<void>
}

/** A prompt on a terminal of 80 columns. */
async function prompt(using: App, history?: string): Promise<Screen> {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  const platform = consolePlatform({ input, output, history, colour: false, log: quiet })
  let text = ''
  let seen = 0
  output.on('data', (chunk) => {
    text += chunk
  })
  await platform.start(using)
  return {
    type: (keys) => input.write(keys),
    see: async (wanted) => {
      while (!text.slice(seen).includes(wanted)) await once(output, 'data')
      seen = text.length
    },
    shown: () => text,
    ended: platform.ended,
    stop: platform.stop,
  }
}

/** The real app, whose answers wait until they are let through. */
function gated(): { app: App; open(): void } {
  const gate = Promise.withResolvers<void>()
  return {
    app: {
      ...app,
      handleLine: async (...ask) => {
        await gate.promise
        return app.handleLine(...ask)
      },
    },
    open: gate.resolve,
  }
}

test('each line of a pipe is answered in order, without a prompt, and the end of the input is the end', async () => {
  const text = await piped('/quote Pell\n\n/quote Okonedo\n')
  assert.match(text, /“if the river behaves\.”.*Ruth Okonedo/s)
  assert.ok(!text.includes(words.console.greeting))
  assert.ok(!text.includes(words.console.prompt.concat('/')))
  assert.ok(!text.includes('\u001b'))
})

test('the last line of a pipe is answered also where it has no end', async () => {
  assert.match(await piped('/quote Pell'), /if the river behaves/)
})

test('a line without a slash is told how to ask', async () => {
  assert.equal(await piped('what is new?\n'), `${words.console.slash}\n\n`)
})

test('after exit nothing is read any more', async () => {
  assert.equal(await piped('exit\n/quote Pell\n'), '')
})

test('more and sources before any answer say that there is none', async () => {
  const text = await piped('more\nsources\n')
  assert.equal(text, `${words.console.nothingYet}\n\n`.repeat(2))
})

test('an apology is shown as its sentence', async () => {
  assert.match(await piped('/quote Nobody\n'), /^[^\n]*Nobody[^\n]*\n\n$/)
})

test('more goes through every page of an answer once, then says that it was the last', async () => {
  const first = await app.handleLine('/town quotes', BY)
  assert.ok(first.pages > 1, 'the fixtures have more than one page for this')
  const text = await piped(`/town quotes\n${'more\n'.repeat(first.pages)}`)
  const pages = Array.from(text.matchAll(/^Page (\d+) of (\d+)$/gm), ([, page]) => Number(page))
  assert.deepEqual(
    pages,
    Array.from({ length: first.pages }, (_, i) => i + 1),
  )
  assert.ok(text.trimEnd().endsWith(words.console.lastPage))
})

test('sources shows the passages behind the page, and the answer goes on after them', async () => {
  const text = await piped('/quote Pell\nsources\n')
  const [, behind = ''] = text.split('Sources of: ')
  assert.match(behind, /He said that the work would take eleven weeks “if the river behaves\.”/)
})

test('why shows what each sentence of the page rests on, and more goes on in it', async () => {
  const text = await piped('/town summary\nwhy\nmore\nsources\n')
  const [, why = '', sources = ''] = text.split(/(?:Why|Sources of): Marrowby: summary/)
  assert.match(why, /edition 1, characters \d+–\d+: [A-Z]/)
  assert.ok(why.includes(words.why.slice))
  assert.match(why, /This answer is kept as [\w-]+\./)
  assert.notEqual(sources, '')
})

test('a prompt greets, answers, and ends with Ctrl-D', async () => {
  const screen = await prompt(app)
  await screen.see(words.console.greeting)
  screen.type(`/quote Pell${ENTER}`)
  await screen.see('if the river behaves')
  await screen.see(words.console.prompt)
  screen.type(CTRL_D)
  await screen.ended
})

test('Ctrl-C while an answer runs abandons it, and the prompt goes on', async () => {
  const { app, open } = gated()
  const screen = await prompt(app)
  await screen.see(words.console.greeting)
  screen.type(`/quote Pell${ENTER}`)
  await screen.see('\n')
  await new Promise(setImmediate)
  screen.type(CTRL_C)
  await screen.see(words.console.abandoned)
  open()
  screen.type(`/quote Okonedo${ENTER}`)
  await screen.see('Ruth Okonedo')
  assert.ok(!screen.shown().includes('if the river behaves'))
  screen.type(CTRL_D)
  await screen.ended
})

test('Ctrl-C at rest asks to be pressed again, drops what was half typed, and then leaves', async () => {
  const screen = await prompt(app)
  await screen.see(words.console.prompt)
  screen.type('/quo')
  screen.type(CTRL_C)
  await screen.see(words.console.again)
  screen.type(`exactly${ENTER}`)
  await screen.see(words.console.slash)
  screen.type(CTRL_C)
  await screen.see(words.console.again)
  screen.type(CTRL_C)
  await screen.ended
})

test('Tab completes a command, then a speaker by any of their names', async () => {
  const screen = await prompt(app)
  await screen.see(words.console.prompt)
  screen.type('/quo')
  screen.type(TAB)
  await screen.see('/quote ')
  screen.type('oko')
  screen.type(TAB)
  await screen.see('Ruth Okonedo')
  screen.type(ENTER)
  await screen.see('“I found out together with the readers,”')
  screen.type(CTRL_D)
  await screen.ended
})

test('what was typed is remembered for the next time, in a file of its owner', async () => {
  const history = join(root, 'history')
  await writeFile(history, '/help\n', { mode: 0o644 })
  const first = await prompt(app, history)
  await first.see(words.console.prompt)
  first.type(`/quote Pell${ENTER}`)
  await first.see('if the river behaves')
  first.type(`exit${ENTER}`)
  await first.ended
  assert.equal((await stat(history)).mode & 0o777, 0o600)
  assert.equal(await readFile(history, 'utf8'), '/help\n/quote Pell\nexit\n')
  const second = await prompt(app, history)
  await second.see(words.console.prompt)
  second.type(UP)
  second.type(UP)
  await second.see('/quote Pell')
  second.type(CTRL_C)
  second.type(CTRL_C)
  await second.ended
})

test('the history keeps the last 500 lines', async () => {
  const history = join(root, 'long')
  await writeFile(history, Array.from({ length: 600 }, (_, i) => `line ${i}\n`).join(''))
  const screen = await prompt(app, history)
  await screen.see(words.console.prompt)
  screen.type(`exit${ENTER}`)
  await screen.ended
  const lines = (await readFile(history, 'utf8')).trimEnd().split('\n')
  assert.deepEqual([lines.length, lines[0], lines.at(-1)], [500, 'line 101', 'exit'])
})

test('a history that cannot be kept spoils nothing', async () => {
  const screen = await prompt(app, join(root, 'nowhere', 'history'))
  await screen.see(words.console.prompt)
  screen.type(`exit${ENTER}`)
  await screen.ended
})

test('a stop waits for the answer that runs, and asks no line that was typed behind it', async () => {
  const { app, open } = gated()
  const screen = await prompt(app)
  await screen.see(words.console.prompt)
  screen.type(`/quote Pell${ENTER}`)
  screen.type(`/quote Okonedo${ENTER}`)
  await screen.see('/quote Okonedo')
  const stopped = screen.stop(new AbortController().signal)
  open()
  await stopped
  assert.match(screen.shown(), /if the river behaves/)
  assert.doesNotMatch(screen.shown(), /Ruth Okonedo/s)
})

test('a stop does not wait longer than it may', async () => {
  const screen = await prompt(gated().app)
  await screen.see(words.console.prompt)
  screen.type(`/quote Pell${ENTER}`)
  await screen.see('\n')
  await screen.stop(AbortSignal.abort())
})

test('completion offers commands, then options, then their values, and only what fits', () => {
  assert.deepEqual(completion('/whos', app), [['/whosaid '], '/whos'])
  assert.deepEqual(completion('mo', app), [['more '.trim()], 'mo'])
  assert.ok(completion('/', app)[0].includes('/quote '))
  assert.ok(completion('', app)[0].includes('sources'))
  assert.deepEqual(completion('/quote okon', app), [['Ruth Okonedo '], 'okon'])
  assert.deepEqual(completion('/quote speaker:okon', app), [
    ['speaker:"Ruth Okonedo" '],
    'speaker:okon',
  ])
  assert.deepEqual(completion('/quote speaker:"ruth ok', app), [
    ['speaker:"Ruth Okonedo" '],
    'speaker:"ruth ok',
  ])
  assert.ok(completion('/quote Ruth Okonedo ab', app)[0].includes('about:'))
  assert.ok(!completion('/quote Ruth Okonedo ', app)[0].includes('speaker:'))
  assert.deepEqual(completion('/nothing at all', app), [[], '/nothing at all'])
})
