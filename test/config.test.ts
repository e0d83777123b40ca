import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { loadConfig, Secret } from '../src/config.ts'
import { ConfigError } from '../src/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'communique-config-'))
let files = 0

/** The configuration that a file with these lines gives. */
function load(yaml: string, environment: Record<string, string> = {}) {
  const file = join(folder, `${files++}.yaml`)
  writeFileSync(file, yaml)
  return loadConfig({ COMMUNIQUE_CONFIG: file, ...environment })
}

function problems(yaml: string, environment: Record<string, string> = {}): string {
  try {
    load(yaml, environment)
  } catch (thrown) {
    assert.ok(thrown instanceof ConfigError)
    return thrown.problems.join('\n')
  }
  return ''
}

test('an empty file is a complete configuration', () => {
  const config = load('')
  assert.equal(config.zone, 'UTC')
  assert.equal(config.port, 8080)
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.limits.wordsPerArticle, 120)
  assert.equal(config.retention.answers, 30 * 86_400_000)
})

test('the shipped configuration is read without a problem', () => {
  const config = loadConfig({
    COMMUNIQUE_CONFIG: new URL('../config/communique.yaml', import.meta.url).pathname,
  })
  assert.equal(config.stories[0]?.name, 'summit')
  assert.deepEqual(config.notices, [])
  assert.equal(config.model, undefined)
})

test('a key is OpenAI’s, an address alone is a server of one’s own, and half of either is told', () => {
  const on = 'stories: { town: { title: Marrowby, model: on } }'
  const openai = load(on, { OPENAI_API_KEY: 'sk-1' })
  assert.equal(openai.model?.baseUrl, 'https://api.openai.com/v1')
  assert.equal(openai.model?.key?.reveal(), 'sk-1')
  assert.ok(openai.model?.name)
  const own = load(`${on}\nmodel: { seconds: 5, tokens_per_day: 0 }`, {
    OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
  })
  assert.equal(own.model?.name, undefined)
  assert.equal(own.model?.patience, 5_000)
  assert.equal(own.model?.tokensPerDay, 0)
  assert.deepEqual(own.notices, [])
  assert.match(load(on).notices[0] ?? '', /neither OPENAI_API_KEY nor OPENAI_BASE_URL/)
  assert.match(load('', { OPENAI_API_KEY: 'sk-1' }).notices[0] ?? '', /no story has "model: on"/)
  assert.match(problems('', { OPENAI_MODEL: 'x' }), /OPENAI_API_KEY: missing/)
  assert.match(problems('', { OPENAI_BASE_URL: 'localhost' }), /OPENAI_BASE_URL: .*not an address/)
})

test('all that the design lets an operator write is understood', () => {
  const config = load(`
zone: Europe/Berlin
corpus: [ ./corpus ]
stories:
  summit: { title: Anchorage summit, match: 'summit OR anchorage', model: on }
people:   [ { name: Donald Trump, also: [Trump, POTUS] } ]
digests:
  - { to: 'discord:123456789012345678', story: summit, command: summary, options: { length: short }, at: ['08:00'], days: mon-fri, zone: Europe/Berlin, when_nothing_new: silent }
digest:   { verify: true, cannot_tell: repeat }
operator: { tell: 'slack:C0123456', users: ['slack:U01', 'discord:1234'] }
limits:   { words_per_article: 120, asks_per_minute: 6 }
retention: { answers: 30d, deliveries: 400d }
`)
  assert.equal(config.limits.asksPerMinute, 6)
  assert.deepEqual(config.operators, ['slack:U01', 'discord:1234'])
  assert.deepEqual(config.digests, [
    {
      to: 'discord:123456789012345678',
      story: 'summit',
      command: 'summary',
      options: { length: 'short' },
      times: ['08:00'],
      days: [1, 2, 3, 4, 5],
      zone: 'Europe/Berlin',
      whenNothingNew: 'silent',
    },
  ])
  assert.deepEqual(config.digest, { verify: true, cannotTell: 'repeat' })
  assert.equal(config.tell, 'slack:C0123456')
  assert.equal(config.retention.deliveries, 400 * 86_400_000)
  assert.equal(config.stories[0]?.model, true)
})

test('every problem is told at once, each under the name that was typed', () => {
  const told = problems('zone: Mars/Olympus\nlimits: { words_per_article: 0 }\nstorys: {}', {
    PORT: 'eighty',
    LOG_LEVEL: 'loud',
  })
  assert.match(told, /zone: "Mars\/Olympus" is not a time zone; write one such as Europe\/Berlin/)
  assert.match(told, /limits\.words_per_article: must be at least 20/)
  assert.match(told, /storys: no such setting/)
  assert.match(told, /PORT: "eighty" is not a port/)
  assert.match(told, /LOG_LEVEL: "loud" is not one of debug, info/)
})

test('YAML that cannot be read is named with its line', () => {
  assert.match(problems('stories:\n  summit: { title: "Anchorage\n'), /not valid YAML: .*line \d/)
})

test('a YAML bomb is refused and not unfolded', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
    'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
  ]
  assert.match(problems(bomb.join('\n')), /not usable YAML/)
})

test('a cache is in memory or in a file, by default beside the state', () => {
  assert.match(load('', { DATA_DIR: 'here' }).cacheUrl, /^sqlite:.*\/here\/cache\.db$/)
  assert.equal(load('', { CACHE_URL: 'memory:' }).cacheUrl, 'memory:')
  assert.match(
    problems('', { CACHE_URL: 'mongodb://x' }),
    /CACHE_URL: "mongodb:\/\/x" is no cache; write memory: or sqlite:PATH/,
  )
})

test('half a platform section names what is missing', () => {
  assert.match(
    problems('', { SLACK_BOT_TOKEN: 'xoxb-1' }),
    /SLACK_APP_TOKEN: missing, while SLACK_BOT_TOKEN is set/,
  )
  assert.match(problems('', { SLACK_APP_TOKEN: 'xapp-1' }), /SLACK_BOT_TOKEN: missing/)
  assert.match(problems('', { DISCORD_API_URL: 'http://127.0.0.1' }), /DISCORD_TOKEN: missing/)
})

test('a value of the wrong kind is told what to write instead', () => {
  assert.match(problems('corpus: ./articles'), /corpus: write a list/)
  assert.match(problems('zone: 5'), /zone: write a text/)
  assert.match(problems('stories: { town: { match: Marrowby } }'), /stories.town.title: missing/)
  assert.match(problems('stories: { town: [1] }'), /stories.town: write its settings below it/)
  assert.match(problems('private_answers: maybe'), /private_answers: write true or false/)
  assert.match(
    problems('limits: { asks_per_minute: 2.5 }'),
    /asks_per_minute: write a whole number/,
  )
  assert.match(problems('page: off'), /page: choose one of auto, on/)
})

test('a story needs a name that can be typed', () => {
  assert.match(problems('stories: { "Big News": { title: B } }'), /lower case/)
})

test('a digest of a story that is not there is refused', () => {
  assert.match(
    problems("digests: [{ to: 'slack:C1', story: budget, at: ['08:00'] }]"),
    /digests\[0\]\.story: there is no story "budget"/,
  )
})

test('the days of a digest may be a list, a stretch, or one over the end of the week', () => {
  const days = (written: string) =>
    load(
      `stories: { s: { title: S } }\ndigests: [{ to: 'slack:C1', story: s, at: ['08:00'], days: '${written}' }]`,
    ).digests[0]?.days
  assert.deepEqual(days('sat,sun'), [0, 6])
  assert.deepEqual(days('fri-mon'), [0, 1, 5, 6])
  assert.deepEqual(days('wed'), [3])
  assert.deepEqual(days('mon-wed, wed-thu'), [1, 2, 3, 4])
  for (const wrong of ['', 'mon-', 'mon-tue-wed', 'Monday', 'mon,,tue'])
    assert.throws(() => days(wrong), /digests\[0\]\.days: write days such as/)
})

test('a configuration file that was asked for and is not there is a problem', () => {
  assert.throws(
    () => loadConfig({ COMMUNIQUE_CONFIG: join(folder, 'absent.yaml') }),
    /absent\.yaml cannot be read/,
  )
})

test('a secret comes from its file too, and is refused twice', () => {
  const file = join(folder, 'token')
  writeFileSync(file, 'abc\n')
  assert.equal(load('', { DISCORD_TOKEN_FILE: file }).discord?.token.reveal(), 'abc')
  assert.match(problems('', { DISCORD_TOKEN_FILE: file, DISCORD_TOKEN: 'abc' }), /keep one/)
  assert.match(
    problems('', { DISCORD_TOKEN_FILE: join(folder, 'none') }),
    /DISCORD_TOKEN_FILE: .* cannot be read/,
  )
})

test('a secret is not printed, logged or serialised', () => {
  const secret = new Secret('hush')
  for (const shown of [
    String(secret),
    JSON.stringify({ secret }),
    inspect({ secret }),
    `${secret}`,
  ]) {
    assert.doesNotMatch(shown, /hush/)
  }
  assert.equal(secret.reveal(), 'hush')
})

test('every setting stands in docs/settings.md, and nothing else does', () => {
  const docs = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
  const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8')
  const named = new Set(
    [...source.matchAll(/env\.([A-Z][A-Z_]+)|secret\(env, '([A-Z_]+)'/g)].map(([, a, b]) => a ?? b),
  )
  const told = new Set([...docs.matchAll(/^\| `([A-Z][A-Z_]+)`/gm)].map(([, name]) => name))
  assert.deepEqual([...told].sort(), [...named].sort())
})
