// kill -9 at each step of a digest's way, by a process that dies there; another one goes on.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { type Channel, channel } from '../fakes/channel.ts'
import { bench, newsroom } from './runners.ts'

const root = mkdtempSync(join(tmpdir(), 'communique-killed-'))
const channels: Channel[] = []
after(() => {
  for (const there of channels) there.close() // also that of a test that failed
  rmSync(root, { recursive: true, force: true })
})

async function opened(): Promise<Channel> {
  const there = await channel()
  channels.push(there)
  return there
}

const EIGHT = '2026-05-01T06:00:00.000Z'
const ARTICLES = ['one', 'two']
const TEXTS = ['Marrowby: summary: The first digest here: the story as it stands.', ...ARTICLES]
const STEPS = 5 + 3 * TEXTS.length // begin, standing, recent, claim, standing; take, post, settled for each part

let files = 0
const newFile = (): string => join(root, `state-${++files}.db`)

type Run = {
  readonly file: string
  readonly there: Channel
  readonly minutes: number // after eight
  readonly die?: number
  readonly history?: boolean
}

/** What a process of its own made of the digest of eight o'clock; undefined when it was killed. */
async function run(life: Run) {
  const child = begun(life)
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (signal === 'SIGKILL') return undefined
  assert.equal(code, 0)
  return JSON.parse(said) as { outcome: string; why?: string; steps: number }
}

function begun({ file, there, minutes, die = 0, history = true }: Run) {
  const now = new Date(Date.parse(EIGHT) + minutes * 60_000).toISOString()
  const settings = { file, url: there.url, at: EIGHT, now, die, history, articles: ARTICLES }
  const script = join(import.meta.dirname, 'dying.ts')
  return spawn(process.execPath, [script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** The bot that is started after it, with a look at its digests every two minutes. */
async function goOn({ file, there, history = true }: Omit<Run, 'minutes' | 'die'>): Promise<void> {
  let minutes = 0
  const now = () => new Date(Date.parse(EIGHT) + minutes * 60_000)
  const { runner, state } = await bench(file, there.url, {
    ...{ now, history, newsroom: newsroom(ARTICLES) },
  })
  for (;;) {
    minutes += 2
    const [report] = await runner.run(new Date(EIGHT))
    if (report?.outcome === 'settled' || report?.outcome === 'claimed before') break
    assert.ok(minutes < 60, 'it is never settled')
  }
  state.close()
}

const steps = Array.from({ length: STEPS + 1 }, (_, n) => n + 1)

test('killed before any step of its way, a digest stands in its channel once, part by part', async () => {
  for (const die of steps) {
    const there = await opened()
    const life = { file: newFile(), there }
    const report = await run({ ...life, minutes: 0, die })
    assert.equal(report?.outcome, die > STEPS ? 'settled' : undefined, `step ${die}`)
    await goOn(life)
    assert.deepEqual(
      there.posted.map((message) => message.text),
      TEXTS,
      `killed before step ${die}`,
    )
    assert.ok(there.posted.every((message) => !message.repeat))
    there.close()
  }
})

test('where the channel cannot be read back, nothing is lost and each repeat says that it may be one', async () => {
  for (const die of steps) {
    const there = await opened()
    const life = { file: newFile(), there, history: false }
    await run({ ...life, minutes: 0, die })
    await goOn(life)
    const first = new Set<string>()
    for (const { text, repeat } of there.posted) {
      assert.ok(
        repeat || !first.has(text),
        `"${text}" stands there again, killed before step ${die}`,
      )
      first.add(text)
    }
    assert.deepEqual([...first], TEXTS)
    assert.ok(there.posted.length <= TEXTS.length + 1)
    there.close()
  }
})

test('a part that was on its way when its process died is not posted again before it could arrive', async () => {
  const there = await opened()
  const life = { file: newFile(), there }
  there.next('take', 'hang')
  const child = begun({ ...life, minutes: 0 })
  await there.hangs()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const early = await run({ ...life, minutes: 1 })
  assert.equal(early?.outcome, 'open')
  assert.equal(there.looks(), 0)
  there.arrive()
  await goOn(life)
  assert.deepEqual(
    there.posted.map((message) => message.text),
    TEXTS,
  )
  there.close()
})

test('a process that goes on with what another has claimed reports what became of it', async () => {
  const there = await opened()
  const life = { file: newFile(), there }
  assert.equal(await run({ ...life, minutes: 0, die: 5 }), undefined) // claimed, nothing taken
  assert.equal((await run({ ...life, minutes: 0 }))?.outcome, 'settled')
  assert.equal((await run({ ...life, minutes: 0 }))?.outcome, 'claimed before')
  there.close()
})

test('three processes that run at once post each part once', async () => {
  for (let round = 0; round < 2; round++) {
    const there = await opened()
    const life = { file: newFile(), there }
    const reports = await Promise.all([
      run({ ...life, minutes: 0 }),
      run({ ...life, minutes: 0 }),
      run({ ...life, minutes: 0 }),
    ])
    assert.ok(
      reports.some((report) => report?.outcome === 'settled'),
      JSON.stringify(reports),
    )
    assert.deepEqual(
      there.posted.map((message) => message.text),
      TEXTS,
    )
    there.close()
  }
})
