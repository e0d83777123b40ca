// The command line as people and scripts meet it: the real process on real files.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'

const root = new URL('..', import.meta.url).pathname
const home = mkdtempSync(join(tmpdir(), 'communique-cli-'))
after(() => rmSync(home, { recursive: true, force: true }))

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  DATA_DIR: join(home, 'data'),
  ...more,
})

function cli(args: readonly string[], more: Record<string, string> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/start.js', ...args], {
    cwd: root,
    env: environment(more),
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** A folder with one article of the tests' town. */
function corpus(name: string): string {
  const folder = join(home, name)
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(root, 'test/fixtures/corpus/01-mercury-bridge.md'), join(folder, '01.md'))
  return folder
}

test('one answer from the shipped sample, which says that it is one', () => {
  const { status, stdout, stderr } = cli(['ask', '/quote Trump'])
  assert.equal(status, 0, stderr)
  assert.match(stdout, /^Donald Trump: quotations$/m)
  assert.match(stdout, /“There’s no deal until there’s a deal,”/)
  assert.match(stdout, /Sample corpus, written for this demonstration/)
})

test('--json gives the whole briefing, and nothing else on standard output', () => {
  const { stdout } = cli(['ask', '/summit quotes', '--json'])
  const { blocks, sources } = JSON.parse(stdout)
  assert.ok(blocks.length > 12 && sources.length > 4)
  assert.deepEqual(blocks.at(-1), {
    kind: 'note',
    text: 'Sample corpus, written for this demonstration',
  })
})

test('pages and the passages behind them are there for scripts too', () => {
  assert.match(cli(['ask', '/quote Trump', '--page', '2']).stdout, /Page 2 of \d/)
  assert.match(cli(['ask', '/quote Trump', '--sources']).stdout, /Sources of: Donald Trump/)
  assert.match(cli(['ask', '/quote Trump', '--sources', '--page', '2']).stdout, /Page 2 of \d/)
  assert.match(cli(['ask', '/quote Trump', '--page', '99']).stderr, /This answer has \d pages/)
})

test('lines from a pipe are answered one after the other', () => {
  const { stdout } = cli(['ask'], {}, '/help\n/quote Conley\n')
  assert.match(stdout, /What you can ask[\s\S]*Heather Conley: quotations/)
})

test('what a person can mend is one sentence on standard error, and exit 1', () => {
  for (const [args, sentence, more] of [
    [['ask', '/quote Nobody'], /^Nobody called "Nobody" is quoted here\./],
    [['ask', '/nonsense'], /^There is no command \/nonsense\./],
    [['ask', '/help', '--corpus', join(home, 'absent')], /^There is no folder .*absent\./],
    [['ingest', join(home, 'absent')], /^There is no file or folder .*absent/],
    [['forget'], /^Say whom to forget/],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['ask', '/help', '--as', 'telegram'], /Allowed choices are text, discord, slack/],
    [['ask', '/help'], /SLACK_APP_TOKEN: missing/, { SLACK_BOT_TOKEN: 'xoxb' }],
    [['ask', '/help'], /cannot be read/, { COMMUNIQUE_CONFIG: join(home, 'absent.yaml') }],
  ] as [string[], RegExp, Record<string, string>?][]) {
    const { status, stdout, stderr } = cli(args, more)
    assert.equal(status, 1, args.join(' '))
    assert.equal(stdout, '')
    assert.match(stderr, sentence)
    assert.doesNotMatch(stderr, /\n\s+at /, 'no stack')
  }
})

test('a story whose expression SQLite cannot read is named at the start', () => {
  const file = join(home, 'story.yaml')
  writeFileSync(file, 'stories: { town: { title: Town, match: "AND (" } }')
  const { status, stderr } = cli(['ask', '/help'], { COMMUNIQUE_CONFIG: file })
  assert.equal(status, 1)
  assert.match(stderr, /stories\.town\.match: /)
})

test('a story may not take the name of a command', () => {
  const file = join(home, 'taken.yaml')
  writeFileSync(file, 'stories: { quote: { title: Q }, communique: { title: C } }')
  const { status, stderr } = cli(['ask', '/help'], { COMMUNIQUE_CONFIG: file })
  assert.equal(status, 1)
  assert.match(stderr, /stories\.quote: this name belongs to a command of the bot/)
  assert.match(stderr, /stories\.communique: this name belongs to a command of the bot/)
})

test('bad files are refused one by one with a sentence each, and the good one is read', () => {
  const folder = corpus('mixed')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('caf\xe9 au lait.', 'latin1'))
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]))
  writeFileSync(join(folder, 'field.json'), '{"title": 3, "text": "x"}')
  const { status, stdout } = cli(['ingest', '--corpus', folder])
  assert.equal(status, 1)
  assert.match(stdout, /^new 1,/)
  for (const name of ['empty.txt', 'latin.txt', 'binary.txt', 'field.json']) {
    assert.match(stdout, new RegExp(`^refused ${name}: .+\\.$`, 'm'))
  }
  assert.match(cli(['ask', '/status', '--corpus', folder]).stdout, /latin\.txt: /)
})

test('an article that is withdrawn stays out of answers, also after it is read anew', () => {
  const folder = corpus('withdrawn')
  assert.match(cli(['ask', '/quote Pell', '--corpus', folder]).stdout, /if the river behaves/)
  assert.equal(cli(['withdraw', '01.md', '--reason', 'a complaint', '--corpus', folder]).status, 0)
  assert.match(
    cli(['ask', '/quote Pell', '--corpus', folder]).stderr,
    /There are no articles yet|Nobody called/,
  )
})

test('a backup is a file of its own, and does not overwrite', () => {
  const file = join(home, 'backup.db')
  assert.equal(cli(['backup', file]).status, 0)
  assert.ok(statSync(file).size > 0)
  assert.equal(cli(['backup', file]).status, 1)
})

test('what is kept of a person is erased on demand', () => {
  cli(['ask', '/help'])
  assert.match(cli(['forget', '--user', 'console:local']).stdout, /^Erased: [1-9]/)
  assert.match(cli(['forget', '--user', 'console:local']).stdout, /^Erased: 0 rows/)
})

test('an archive of a newer version is refused in one sentence and left as it is', () => {
  const data = join(home, 'newer')
  assert.equal(cli(['ask', '/help'], { DATA_DIR: data }).status, 0)
  for (const name of ['archive.db', 'state.db']) {
    const database = new DatabaseSync(join(data, name))
    database.exec('PRAGMA user_version = 999')
    database.close()
    const { status, stderr } = cli(['ask', '/help'], { DATA_DIR: data })
    assert.equal(status, 1)
    assert.match(stderr.trim(), /^[^\n]*newer[^\n]*$/)
    assert.ok(existsSync(join(data, name)))
    const again = new DatabaseSync(join(data, name))
    again.exec('PRAGMA user_version = 1')
    again.close()
  }
})

test('a state that another program holds is told in one sentence, after waiting for it', () => {
  const data = join(home, 'locked')
  cli(['ask', '/help'], { DATA_DIR: data })
  const holder = new DatabaseSync(join(data, 'state.db'))
  holder.exec('BEGIN EXCLUSIVE')
  const { status, stderr } = cli(['ask', '/help'], { DATA_DIR: data })
  holder.close()
  assert.equal(status, 1)
  assert.match(stderr.trim(), /^[^\n]*locked[^\n]*$/)
})

test('a port in use is told in one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { status, stderr } = cli(['start'], { PORT: String(port) })
  other.close()
  assert.equal(status, 1)
  assert.match(stderr, /Port \d+ on 127\.0\.0\.1 is in use/)
})

for (const [name, command, args] of [
  ['node', process.execPath, ['src/start.js', 'start']],
  ['npm start', 'npm', ['start']],
] as const) {
  test(`${name}: the bot picks up a new article while it runs, and ends within its time on SIGTERM`, async () => {
    const folder = corpus(`running-${name.replace(' ', '-')}`)
    const yaml = join(home, 'running.yaml')
    writeFileSync(yaml, `corpus: [${JSON.stringify(folder)}]\nstories: { town: { title: Town } }`)
    const bot = spawn(command, args, {
      cwd: root,
      env: environment({
        PORT: '0',
        COMMUNIQUE_CONFIG: yaml,
        DATA_DIR: join(home, `data-${name}`),
      }),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const loaded: string[] = []
    const lines = createInterface({ input: bot.stderr })
    for await (const line of lines) {
      if (!line.includes('corpus loaded')) continue
      loaded.push(line)
      if (loaded.length === 2) break
      copyFileSync(join(root, 'test/fixtures/corpus/04-mercury-library.md'), join(folder, '04.md'))
    }
    assert.equal(JSON.parse(loaded[1] ?? '{}').new, 1)
    bot.kill('SIGTERM')
    const [code] = await once(bot, 'exit')
    assert.equal(code, 0)
  })
}

test('without a digest in the configuration, to run or to preview one is answered in one sentence', () => {
  for (const args of [['run'], ['run', '--at', '2026-05-01T08:00Z'], ['preview']]) {
    const { status, stdout, stderr } = cli(['digest', ...args])
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.equal(stderr, 'No digest is set up here; the configuration lists them under digests.\n')
  }
})
