// What --as discord and --as slack print: every page of every command on the shipped sample, held against what each
// platform takes.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { payloads as forDiscord } from '../src/platforms/discord/render.ts'
import type { Reply } from '../src/platforms/platform.ts'
import { payloads as forSlack } from '../src/platforms/slack/render.ts'
import { BY, type TestApp, testApp } from './app.ts'
import * as discord from './fakes/discord/limits.ts'
import * as slack from './fakes/slack/limits.ts'

const root = new URL('..', import.meta.url).pathname
const discordProblems = (message: unknown): string[] => discord.messageProblems(message)
const slackProblems = (message: unknown): string[] =>
  slack.messageProblems(slack.record(message), 'post')

let sample: TestApp
before(async () => {
  sample = await testApp({
    folder: join(root, 'corpus'),
    stories: [{ name: 'summit', title: 'Anchorage summit', match: 'summit OR anchorage' }],
    people: [{ name: 'Donald Trump', also: ['Trump', 'POTUS'] }],
    operators: [BY.user],
  })
})
after(() => sample.close())

/** Each page of the answer to a line, and what stands behind it. */
async function everything(line: string): Promise<Reply[]> {
  const answer = await sample.app.answerLine(line, BY)
  const all: Reply[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const reply = sample.app.page(answer, page)
    pages = reply.pages
    const behind = reply.briefing.actions?.some(({ show }) => show === 'sources')
    all.push(reply, ...(behind ? [sample.app.sources(answer, page)] : []))
  }
  const whys = all[0]?.briefing.actions?.some(({ show }) => show === 'why') ?? false
  for (let page = 1, pages = 1; whys && page <= pages; page++) {
    const reply = sample.app.why(answer, page)
    pages = reply.pages
    all.push(reply)
  }
  return all
}

/** How each command is typed, with a value for each option that it needs. */
const lines = (): string[] =>
  sample.app.commands().map(({ path, options }) => {
    const needed = options.filter(({ required }) => required)
    const values = needed.map(
      ({ name, kind }) => `${name}:${kind === 'speaker' ? 'Trump' : 'deal'}`,
    )
    return [`/${path.join(' ')}`, ...values].join(' ')
  })

test('every page of every command, and what stands behind it, is what Discord and Slack take', async () => {
  let messages = 0
  for (const line of lines().filter((line) => !line.startsWith('/digest'))) {
    for (const reply of await everything(line)) {
      const [ofDiscord, ofSlack] = [forDiscord(reply), forSlack(reply)]
      assert.ok(ofDiscord.length > 0 && ofSlack.length > 0, line)
      assert.deepEqual(ofDiscord.flatMap(discordProblems), [], line)
      assert.deepEqual(ofSlack.flatMap(slackProblems), [], line)
      messages += ofDiscord.length
    }
  }
  assert.ok(messages > 20)
})

test('--as prints just that', () => {
  const data = mkdtempSync(join(tmpdir(), 'communique-payloads-'))
  for (const [surface, problems] of [
    ['discord', discordProblems],
    ['slack', slackProblems],
  ] as const) {
    const args = ['src/start.js', 'ask', '/quote Trump', '--as', surface]
    const env = { PATH: process.env.PATH, DATA_DIR: data }
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    const printed: unknown[] = JSON.parse(stdout)
    assert.equal(stderr, '')
    assert.ok(printed.length > 0)
    assert.deepEqual(printed.flatMap(problems), [])
    assert.match(JSON.stringify(printed), /There’s no deal/)
  }
  rmSync(data, { recursive: true })
})
