// Who may import whom: the arrows between the rooms, read off the imports.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

const root = new URL('..', import.meta.url).pathname

/** Rooms that a room may import values from. Types may come from anywhere; `errors` is open to all. */
const MAY: Record<string, readonly string[]> = {
  news: ['news'],
  config: ['settings'],
  settings: [],
  cache: ['cachestore'],
  cachestore: [],
  http: [],
  briefing: [],
  metrics: [],
  log: [],
  words: ['auditwords', 'digestwords', 'platformwords'],
  digestwords: [],
  offers: ['ask'],
  auditwords: [],
  platformwords: [],
  errors: [],
  command: ['briefing'],
  ask: ['command', 'news'],
  model: ['model'],
  writing: ['news'],
  desk: ['writing'],
  retelling: ['briefing', 'news'],
  paging: ['briefing'],
  citing: ['briefing', 'news'],
  narrowing: ['news'],
  quoting: ['briefing', 'citing', 'narrowing'],
  limits: [],
  turns: [],
  audit: ['briefing'],
  replies: ['audit', 'briefing', 'paging'],
  app: ['ask', 'offers', 'audit', 'command', 'briefing', 'limits', 'replies', 'state', 'turns'],
  archive: ['archive', 'news'],
  state: ['state', 'news'],
  corpus: ['corpus', 'news', 'archive'],
  filters: ['news'],
  digest: ['digest', 'news', 'state', 'command', 'briefing'],
  commands: ['command', 'retelling', 'briefing', 'citing', 'narrowing', 'quoting', 'news'],
  'platforms/line': [],
  'platforms/trouble': [],
  'platforms/drafts': [],
  'platforms/blocks': ['briefing'],
  'platforms/console': [
    'platforms/console',
    'platforms/blocks',
    'platforms/line',
    'briefing',
    'http',
  ],
  'platforms/discord': [
    'platforms/discord',
    'platforms/drafts',
    'platforms/trouble',
    'platforms/blocks',
    'briefing',
    'http',
  ],
  'platforms/slack': [
    'platforms/slack',
    'platforms/drafts',
    'platforms/trouble',
    'platforms/blocks',
    'briefing',
    'http',
  ],
  'platforms/web': [
    'platforms/web',
    'platforms/blocks',
    'platforms/drafts',
    'platforms/line',
    'briefing',
    'http',
  ],
}
const OPEN = ['words', 'log', 'metrics'] // to every room but news
const EVERYTHING = ['bot', 'connecting', 'main', 'cli']

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)
const source = (file: string): string => readFileSync(join(root, file), 'utf8')

// Static and dynamic imports; prettier's one statement may run over several lines.
const IMPORT = /^(?:import|export)(\s+type)?\s[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm

function imports(file: string): Import[] {
  return [...source(file).matchAll(IMPORT)].map(([, type, fixed, dynamic]) => ({
    from: file,
    to: fixed ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }))
}

function room(file: string): string {
  const [top = '', second = '', third = ''] = file.replace(/\.ts$/, '').split('/')
  if (top === 'commands') return 'commands'
  return second === 'platforms' && third !== 'platform' ? `platforms/${third}` : second
}

test('a room imports only the rooms that it may know', () => {
  const wrong = files
    .flatMap(imports)
    .filter(({ to, typeOnly }) => to.startsWith('.') && !typeOnly)
    .filter(({ from, to }) => {
      const [here, there] = [room(from), room(normalize(join(dirname(from), to)))]
      if (EVERYTHING.includes(here) || there === 'errors' || here === there) return false
      if (here !== 'news' && OPEN.includes(there)) return false
      return !MAY[here]?.includes(there)
    })
    .map(({ from, to }) => `${from} imports ${to}`)
  assert.deepEqual(wrong, [])
})

test('every room is known to this test', () => {
  const rooms = [...new Set(files.map(room))]
  assert.deepEqual(
    rooms.filter((name) => !(name in MAY) && !EVERYTHING.includes(name) && name !== 'platforms'),
    [],
  )
})

test('the core needs nothing of Node', () => {
  const wrong = files
    .filter((file) => room(file) === 'news')
    .flatMap(imports)
    .filter(({ to }) => to.startsWith('node:'))
  assert.deepEqual(wrong, [])
})

test('nobody but the command line and its files imports main', () => {
  const wrong = files
    .flatMap(imports)
    .filter(({ from, to }) => /(?:^|\/)main\.ts$/.test(to) && !EVERYTHING.includes(room(from)))
  assert.deepEqual(wrong, [])
})

const uses = (pattern: RegExp, allowed: readonly string[]): string[] =>
  files.filter((file) => pattern.test(source(file)) && !allowed.includes(file))

test('only config reads the environment', () => {
  assert.deepEqual(uses(/process\.env\b/, ['src/config.ts']), [])
})

test('only main and cli end the process', () => {
  assert.deepEqual(uses(/process\.exit(?:Code)?\b/, ['src/main.ts', 'src/cli.ts']), [])
})

test('only main, cli and log read the clock', () => {
  assert.deepEqual(
    uses(/Date\.now\(|new Date\(\)/, ['src/bot.ts', 'src/main.ts', 'src/cli.ts', 'src/log.ts']),
    [],
  )
})
