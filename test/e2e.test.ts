// The whole bot as people and operators meet it: the real process between Discord and Slack. The tests of this file are one
// day of one bot: each goes on where the one before it ended.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { LATER, type Running, type World, world } from './e2e-bot.ts'
import { ADA, BEN, type People, people } from './e2e-people.ts'
import { read as onDiscordSeen, whole as wholeOnDiscord } from './fakes/discord/harness.ts'
import { CHANNEL } from './fakes/discord/index.ts'
import { list, record } from './fakes/discord/limits.ts'
import { buttons, read, whole as wholeOnSlack } from './fakes/slack/harness.ts'
import { CHANNEL as SQUARE } from './fakes/slack/index.ts'
import { manifestProblems } from './fakes/slack/limits.ts'
import type { Shown } from './platforms/conformance.ts'

const SLOT = new Date(Date.now() - 300_000).toISOString() // of the digests: five minutes ago, so that it is tomorrow for the ticker

const SAID_THERE = 'Trump answered, “I can see it possibly happening.”'
const POSTING = /^POST \/channels\/\d+\/messages$/

let here: World
let ask: People
let bot: Running
let previewed: readonly unknown[] = []
/** What stood in the channels before the process was told to end, to be opened again after it. */
let kept: { readonly shown: Shown; readonly sources: string; readonly next: string }[] = []

before(async () => {
  here = await world(
    (corpus) => `
corpus: [${JSON.stringify(corpus)}]
stories:
  summit: { title: Anchorage summit, match: 'summit OR anchorage OR putin' }
  seawall: { title: The sea wall, match: seawall }
people: [{ name: Donald Trump, also: [Trump] }, { name: Vladimir Putin, also: [Putin] }]
digests:
  - { to: 'discord:${CHANNEL}', story: seawall, command: quotes, at: ['${SLOT.slice(11, 16)}'] }
  - { to: 'slack:${SQUARE}', story: seawall, command: quotes, at: ['${SLOT.slice(11, 16)}'] }
operator: { users: ['discord:${ADA}', 'slack:${BEN}'] }
`,
  )
  ask = people(here)
  bot = here.start('npm')
  await Promise.all([bot.logged(/the commands on Discord/), bot.logged(/corpus loaded/)])
  await here.slack.line.connected()
})
after(() => here.close())

const problems = (): string[] => [...here.discord.problems, ...here.slack.problems]

test('npm start tells Discord its commands, once', () => {
  assert.equal(here.discord.registrations(), 1)
  assert.deepEqual(
    here.discord.commands().map((command) => record(command).name),
    ['digest', 'help', 'quote', 'status', 'summit', 'seawall', 'whosaid'],
  )
})

test('register finds them there, and prints a manifest that Slack takes; doctor finds both platforms well', async () => {
  const [registered, doctor] = await Promise.all([here.cli(['register']), here.cli(['doctor'])])
  assert.equal(registered.code, 0, registered.stderr)
  assert.match(registered.stderr, /^Discord has these commands already\.$/m)
  assert.deepEqual(manifestProblems(JSON.parse(registered.stdout)), [])
  assert.equal(doctor.code, 0, doctor.stdout)
  assert.match(doctor.stdout, /^Discord: the token is that of "Communiqué"\. Invite it: https:/m)
  assert.match(doctor.stdout, /^Slack: the token is that of communique in Marrowby\.$/m)
  assert.equal(here.discord.registrations(), 1)
})

test('every command that Discord was told of answers there, with what is suggested while one types', async () => {
  for (const command of ask.commands()) {
    const { text } = await ask.onDiscord(command.path, await ask.values(command))
    assert.ok(text.length > 20, command.path.join(' '))
    assert.doesNotMatch(text, /went wrong/, command.path.join(' '))
  }
  assert.deepEqual(problems(), [])
})

test('every command answers on Slack', async () => {
  for (const command of ask.commands()) {
    const values = Object.entries(await ask.values(command))
    const words = values.map(([name, value]) => `${name}:"${value}"`)
    const { text } = await ask.onSlack(['/communique', ...command.path, ...words].join(' '))
    assert.ok(text.length > 20, command.path.join(' '))
    assert.doesNotMatch(text, /went wrong/, command.path.join(' '))
  }
  assert.match((await ask.onSlack('/summit summary')).text, /^Anchorage summit: summary/)
  assert.match((await ask.onSlack('/quote Putin')).text, /^Vladimir Putin: quotations/)
  assert.deepEqual(problems(), [])
})

test('while a speaker is typed, Discord suggests who is quoted, with counts', async () => {
  assert.ok((await ask.offered(['quote'], 'speaker', '')).length > 3)
  const [first, ...others] = await ask.offered(['quote'], 'speaker', 'trum')
  assert.equal(record(first).value, 'Donald Trump')
  assert.match(String(record(first).name), /quoted \d+ times/)
  assert.deepEqual(others, [])
})

test('on Slack, /quote alone opens a list of speakers; who is chosen is quoted', async () => {
  const { slack } = here
  const [asked = {}] = await slack.slash('/quote', '', { user: BEN }).messages()
  const [{ button, block }] = buttons(asked) as [ReturnType<typeof buttons>[number]]
  const offered = await slack.options(button, block, 'put', { user: BEN })
  assert.deepEqual(
    offered.map(({ value }) => value),
    ['Vladimir Putin'],
  )
  const [answer = {}] = await slack
    .choose(button, block, 'Vladimir Putin', { user: BEN })
    .messages()
  assert.match(read(answer).text, /^Vladimir Putin: quotations/)
  assert.equal(answer.response_type, 'ephemeral')
})

test('buttons open what was seen, also after the corpus has changed under it', async () => {
  const shown = [
    await ask.onDiscord(['quote'], { speaker: 'Trump' }),
    await ask.onSlack('/quote Trump'),
  ]
  kept = await Promise.all(
    shown.map(async (shown) => ({
      shown,
      sources: (await shown.press('Sources')).text,
      next: (await shown.press('Next page')).text,
    })),
  )
  const asked = { words: 'see it possibly happening' }
  assert.match((await ask.onDiscord(['whosaid'], asked)).text, /Harbour Wire/)
  const file = join(here.corpus, 'harbour-wire-summit-ends.md')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(SAID_THERE, ''))
  assert.match(await bot.logged(/corpus loaded/), /"changed":1/)
  await opensAsBefore()
  assert.doesNotMatch((await ask.onDiscord(['whosaid'], asked)).text, /Harbour Wire/)
})

test('a line that is lost costs nothing that was asked meanwhile', async () => {
  const { discord, slack } = here
  discord.gateway.drop()
  slack.line.drop()
  const [ofDiscord, ofSlack] = await Promise.all([
    ask.onDiscord(['help']),
    ask.onSlack('/communique help'),
  ])
  assert.match(ofDiscord.text, /^What you can ask/)
  assert.match(ofSlack.text, /^What you can ask/)
  slack.line.drop('asked to reconnect')
  await slack.line.reconnected()
  assert.match((await ask.onSlack('/communique help')).text, /^What you can ask/)
  assert.equal(discord.gateway.identified(), 1)
})

test('a platform that is in a hurry is waited for', async () => {
  const { discord, slack } = here
  discord.next(/callback/, { kind: 'status', status: 429, retryAfter: 0.05 })
  slack.next('response_url', { kind: 'status', status: 429, retryAfter: 0 })
  assert.match((await ask.onDiscord(['help'])).text, /^What you can ask/)
  assert.match((await ask.onSlack('/communique help')).text, /^What you can ask/)
})

test('npm start, told to stop while half of an answer is out, sends the other half and ends with 0', async () => {
  await stopsAfterTheRest()
})

test('a digest is previewed as it is posted: its first page to read, or the messages as they are sent', async () => {
  const at = ['--at', SLOT]
  const [read, sent, other] = await Promise.all([
    here.cli(['digest', 'preview', '1', ...at]),
    here.cli(['digest', 'preview', '1', ...at, '--json']),
    here.cli(['digest', 'preview', '1', '--at', '2026-05-01T08:17:00Z']),
  ])
  assert.match(read.stdout, /^The sea wall: quotations\n[\s\S]*The first digest here/)
  assert.match(read.stderr, /^\d+ messages\.$/m)
  previewed = JSON.parse(sent.stdout)
  assert.ok(previewed.length >= 3, sent.stderr)
  assert.match(other.stderr, /none of its times/)
  assert.equal(here.discord.posted(CHANNEL).length, 0)
})

test('a digest whose second part fails at the post is left there, as nobody knows whether it arrived', async () => {
  const { discord, slack } = here
  discord.next(POSTING, { kind: 'late', until: Promise.resolve() })
  discord.next(POSTING, { kind: 'posted, then cut' })
  slack.next('chat.postMessage', { kind: 'late', until: Promise.resolve() })
  slack.next('chat.postMessage', { kind: 'done, then cut' })
  const { stdout, stderr } = await here.cli(['digest', 'run', '--at', SLOT])
  assert.match(stdout, /discord:\d+: open: It could not be seen whether a part was posted/, stderr)
  assert.match(stdout, /slack:\w+: open: It could not be seen whether a part was posted/, stderr)
  assert.equal(discord.posted(CHANNEL).length, 2)
  assert.equal(slack.posted(SQUARE).length, 2)
})

test('started again by node, it has nothing to tell Discord, and the buttons of before open what was seen', async () => {
  bot = here.start('node', LATER)
  assert.match(await bot.logged(/the commands on Discord/), /"unchanged"/)
  await here.slack.line.connected()
  assert.equal(here.discord.registrations(), 1)
  await opensAsBefore()
})

test('and at its first look it finds the second part, and posts the rest: each part once', async () => {
  await Promise.all([bot.logged(/a digest was posted/), bot.logged(/a digest was posted/)])
  const posted = [
    here.discord.posted(CHANNEL).map(({ components }) => onDiscordSeen(components).text),
    here.slack.posted(SQUARE).map(({ message }) => read(message).text),
  ]
  const asPreviewed = previewed.map(
    (payload) => onDiscordSeen(list(record(payload).components)).text,
  )
  assert.deepEqual(posted[0], asPreviewed)
  for (const parts of posted) {
    assert.ok(parts.length >= 3)
    const text = parts.join('')
    for (const n of [1, 60, 140]) assert.equal(text.split(`In storm ${n} `).length, 2)
    assert.doesNotMatch(text, /repeat/)
  }
  assert.match((await ask.onDiscord(['digest', 'status'])).text, /Last: [-\d]+ [:\d]+, posted/)
  const preview = await ask.onSlack('/communique digest preview 2')
  assert.match(preview.text, /nothing would be posted now/)
  const stranger = await ask.onSlack('/digest list', 'U1STRANGER')
  assert.match(stranger.text, /for those whom the configuration lists/)
})

test('node, told to stop while half of an answer is out, sends the other half and ends with 0', async () => {
  await stopsAfterTheRest()
})

test('where Discord refuses the token the bot says so and answers on Slack, and the other way round', async () => {
  const { discord, slack } = here
  bot = here.start('node')
  await Promise.all([bot.logged(/the commands on Discord/), slack.line.connected()])
  discord.revoke()
  await bot.logged(/DISCORD_TOKEN/)
  const revoked = (await ask.onSlack('/communique status')).text
  assert.match(revoked, /Answering on: slack\n/)
  assert.match(revoked, /Discord refuses the token \(DISCORD_TOKEN\)/)
  bot.terminate()
  assert.equal(await bot.ended, 0)
  assert.equal(bot.lines.filter((line) => /"level":50.*DISCORD_TOKEN/.test(line)).length, 1)
  discord.restore()

  bot = here.start('node', { DISCORD_TOKEN: 'reset.since.then' })
  assert.match(await bot.logged(/DISCORD_TOKEN/), /Reset Token/)
  await slack.line.connected()
  const status = (await ask.onSlack('/communique status')).text
  assert.match(status, /Discord refuses the token \(DISCORD_TOKEN\)/)
  slack.revoke('app')
  assert.match(await bot.logged(/SLACK_APP_TOKEN/), /connections:write/)
  bot.terminate()
  assert.equal(await bot.ended, 0)

  bot = here.start('node')
  assert.match(await bot.logged(/SLACK_APP_TOKEN/), /api\.slack\.com/)
  await bot.logged(/the commands on Discord/)
  assert.match((await ask.onDiscord(['status'])).text, /Slack refuses the app token/)
  discord.revoke()
  await bot.logged(/DISCORD_TOKEN/)
  const looked = await here.cli(['doctor'])
  assert.equal(looked.code, 1)
  assert.match(looked.stdout, /^Discord: Discord refuses the token/m)
  assert.match(looked.stdout, /^Slack: Slack refuses the app token/m)
  bot.terminate()
  assert.equal(await bot.ended, 0)
  assert.deepEqual(problems(), [])
})

async function opensAsBefore(): Promise<void> {
  assert.equal(kept.length, 2)
  for (const { shown, sources, next } of kept) {
    assert.equal((await shown.press('Sources')).text, sources)
    assert.equal((await shown.press('Next page')).text, next)
  }
}

/** The first message of an answer in three arrives; the next ones only when the bot knows that it is to stop. */
async function stopsAfterTheRest(): Promise<void> {
  const { discord, slack } = here
  const gate = Promise.withResolvers<void>()
  discord.next(/^POST \/webhooks/, { kind: 'late', until: gate.promise })
  slack.next('response_url', { kind: 'late', until: Promise.resolve() })
  slack.next('response_url', { kind: 'late', until: gate.promise })
  const ofDiscord = ask.typed(['seawall', 'quotes'])
  const ofSlack = slack.slash('/seawall', 'quotes', { user: BEN })
  await Promise.all([ofDiscord.messages(), ofSlack.messages()])
  assert.equal(ofDiscord.shown().length, 1)
  bot.terminate()
  while (!/restarting/.test((await ask.onDiscord(['help'])).text)); // the signal is on its way
  assert.match((await ask.onSlack('/communique help')).text, /restarting/)
  gate.resolve()
  const [first, second] = await Promise.all([
    wholeOnDiscord(discord, ofDiscord, ADA),
    wholeOnSlack(slack, ofSlack, BEN),
  ])
  for (const { text } of [first, second]) {
    assert.match(text, /storm 1 .*storm 140 /)
  }
  assert.equal(await bot.ended, 0)
  assert.deepEqual(problems(), [])
  const said = bot.lines.join('\n')
  for (const token of [discord.token, slack.botToken, slack.appToken])
    assert.ok(!said.includes(token), 'no token in the log')
}
