// The app as Slack is told of it.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ConfigError } from '../../src/errors.ts'
import { lineOf, type Manifested, manifest } from '../../src/platforms/slack/manifest.ts'
import { testApp } from '../app.ts'
import { list, manifestProblems, record } from '../fakes/slack/limits.ts'

const town = await testApp()
after(town.close)

const told = (changed: Partial<Manifested> = {}) =>
  manifest({
    commands: town.app.commands(),
    stories: [{ name: 'town', title: 'Marrowby' }],
    command: 'communique',
    prefix: '',
    verify: true,
    admins: false,
    ...changed,
  })

const names = (changed: Partial<Manifested> = {}): readonly string[] =>
  list(record(record(told(changed).manifest).features).slash_commands).map((each) =>
    String(record(each).command),
  )

const scopes = (changed: Partial<Manifested> = {}): readonly unknown[] =>
  list(record(record(record(told(changed).manifest).oauth_config).scopes).bot)

const problem = (pattern: RegExp) => (thrown: unknown) => {
  assert.ok(thrown instanceof ConfigError)
  assert.match(thrown.message, pattern)
  return true
}

test('Slack takes the manifest of the real commands', () => {
  assert.deepEqual(manifestProblems(record(told().manifest)), [])
  assert.deepEqual(manifestProblems(record(told({ prefix: 'news-', verify: false }).manifest)), [])
})

test('the fake refuses what Slack would: a name of its own, one twice, too long or too many, and no Socket Mode', () => {
  const made = record(told().manifest)
  const features = record(made.features)
  const commands = list(features.slash_commands)
  const [first = {}] = commands.map(record)
  const problems = (slash_commands: readonly unknown[], settings = made.settings): string =>
    manifestProblems({ ...made, settings, features: { ...features, slash_commands } }).join()
  for (const name of 'me status join away dnd shrug remind msg feed who collapse expand leave open search topic mute pro shortcuts help'.split(
    ' ',
  ))
    assert.match(problems([...commands, { ...first, command: `/${name}` }]), /reserved/, name)
  assert.match(problems([...commands, first]), /twice/)
  assert.match(problems([{ ...first, command: '/Town' }]), /name \/Town/)
  assert.match(problems([{ ...first, command: `/${'x'.repeat(32)}` }]), /name/)
  const many = Array.from({ length: 26 }, (_, n) => ({ ...first, command: `/x${n}` }))
  assert.match(problems(many), /26 commands/)
  assert.match(problems(commands, {}), /no Socket Mode/)
})

test('one command carries everything; beside it stand the stories and a few others', () => {
  const all = names()
  assert.equal(all[0], '/communique')
  for (const name of ['/quote', '/whosaid', '/town']) assert.ok(all.includes(name), name)
  assert.ok(!all.includes('/status') && !all.includes('/help'))
  assert.ok(names({ prefix: 'news-' }).includes('/news-town'))
})

test('each command says what it does and how it is written', () => {
  const commands = list(record(record(told().manifest).features).slash_commands).map(record)
  const of = (name: string) => commands.find(({ command }) => command === name)
  assert.match(String(of('/quote')?.usage_hint), /^speaker \[about\]/)
  assert.match(String(of('/town')?.usage_hint), /quotes \| .*summary/)
})

test('a name that Slack keeps for itself is refused in a sentence, all of them at once', () => {
  const stories = ['topic', 'search', 'town'].map((name) => ({ name, title: name }))
  assert.throws(() => told({ stories }), problem(/stories\.topic:.*\n.*stories\.search:/))
  assert.throws(() => told({ command: 'help' }), problem(/slack\.command:/))
  assert.doesNotThrow(() => told({ stories, prefix: 'news-' }))
})

test('a name that Slack cannot have, or has twice, is refused in a sentence', () => {
  assert.throws(() => told({ command: 'Communiqué' }), problem(/no name for a Slack command/))
  assert.throws(() => told({ prefix: 'x'.repeat(30) }), problem(/at most 31/))
  assert.throws(() => told({ command: 'town' }), problem(/another command \/town/))
})

test('more stories than Slack takes commands are reached behind the first, and the operator is told', () => {
  const stories = Array.from({ length: 40 }, (_, i) => ({ name: `story-${i}`, title: 'A story' }))
  const { manifest: made, notes } = told({ stories })
  assert.deepEqual(manifestProblems(record(made)), [])
  assert.match(notes.join('\n'), /behind \/communique alone: .*story-39/)
})

test('the bot asks to read channels only where digests are verified, and says why', () => {
  assert.deepEqual(scopes({ verify: false }), ['commands', 'chat:write', 'app_mentions:read'])
  assert.deepEqual(
    scopes().filter((scope) => String(scope).endsWith(':history')),
    ['channels:history', 'groups:history', 'im:history'],
  )
  const { notes, manifest: made } = told()
  const description = String(record(record(made).display_information).long_description)
  for (const scope of scopes()) {
    assert.ok(
      notes.some((note) => note.includes(String(scope))),
      String(scope),
    )
    assert.ok(description.includes(String(scope)))
  }
})

test('it asks to see who is an admin only where the operator wants admins to have a right', () => {
  assert.ok(!scopes().includes('users:read'))
  assert.ok(scopes({ admins: true }).includes('users:read'))
  assert.deepEqual(manifestProblems(record(told({ admins: true }).manifest)), [])
  assert.match(told({ admins: true }).notes.join('\n'), /users:read: .*slack\.admins/)
})

test('nobody can write to a bot that could not read it', () => {
  const home = (verify: boolean) =>
    record(record(record(told({ verify }).manifest).features).app_home)
  assert.equal(home(false).messages_tab_read_only_enabled, true)
  assert.equal(home(true).messages_tab_read_only_enabled, false)
})

test('a slash command is the line that a person would type elsewhere', () => {
  const plain = { command: 'communique', prefix: '' }
  const news = { command: 'communique', prefix: 'news-' }
  assert.equal(lineOf(plain, '/communique', '  '), 'help')
  assert.equal(lineOf(plain, '/communique', 'town quotes Brandt'), 'town quotes Brandt')
  assert.equal(lineOf(plain, '/quote', ' Brandt about:"x"'), 'quote  Brandt about:"x"')
  assert.equal(lineOf(news, '/news-quote', ''), 'quote')
  assert.equal(lineOf(news, '/quote', 'Brandt'), 'quote Brandt') // an app that was not told of the prefix yet
})
