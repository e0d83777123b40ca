// What the README says is so.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadCommands, usage } from '../src/command.ts'

const root = new URL('..', import.meta.url).pathname
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const home = mkdtempSync(join(tmpdir(), 'communique-readme-'))
after(() => rmSync(home, { recursive: true, force: true }))

test('the command of ten lines works when it is pasted', () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  assert.ok(code.trim().split('\n').length <= 10)
  for (const name of ['commands', 'corpus', 'config', 'package.json']) {
    cpSync(join(root, name), join(home, name), { recursive: true })
  }
  cpSync(join(root, 'src'), join(home, 'src'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'))
  writeFileSync(join(home, 'commands/story/count.ts'), code)
  const { stdout, stderr } = spawnSync(process.execPath, ['src/start.js', 'ask', '/summit count'], {
    cwd: home,
    env: { PATH: process.env.PATH, DATA_DIR: join(home, 'data') },
    encoding: 'utf8',
  })
  assert.match(stdout, /\d+ articles\./, stderr)
})

test('every command stands in the table, as it is typed', async () => {
  const commands = await loadCommands(join(root, 'commands'), ['summit'])
  for (const each of commands) assert.ok(readme.includes(`| \`${usage(each)}\``), usage(each))
})

test('every verb of the command line stands in the table', () => {
  const { stdout } = spawnSync(process.execPath, ['src/start.js', '--help'], {
    cwd: root,
    encoding: 'utf8',
  })
  const verbs = [...stdout.matchAll(/^ {2}([a-z]+) .*\S/gm)]
    .map(([, verb]) => verb)
    .filter((verb) => verb !== 'help')
  assert.ok(verbs.length > 6)
  for (const verb of verbs) assert.match(readme, new RegExp(`^\\| \`${verb}\\b`, 'm'))
})

test('every dependency has its line, and no line is for one that is gone', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const there = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies }).sort()
  const table = readme.slice(readme.indexOf('| dependency |')).split('\n\n')[0] ?? ''
  const told = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  )
  assert.deepEqual(told.sort(), there)
})

test('every file that the documents link to is there', () => {
  for (const file of [
    'README.md',
    ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
  ]) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, link = ''] of text.matchAll(/\]\(((?!https?:|#)[^)#]+)/g)) {
      assert.ok(existsSync(join(root, file, '..', link)), `${file}: ${link}`)
    }
  }
})
