// The first start: what it leaves for those after it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const home = mkdtempSync(join(tmpdir(), 'communique-start-'))
after(() => rmSync(home, { recursive: true, force: true }))

/** What Node says about its cache of stripped code while the bot runs with these arguments. */
function stripped(...args: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/start.js', ...args], {
    cwd: new URL('..', import.meta.url).pathname,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      DATA_DIR: join(home, 'data'),
      NODE_COMPILE_CACHE: join(home, 'cache'),
      NODE_DEBUG_NATIVE: 'COMPILE_CACHE',
    },
    encoding: 'utf8',
  })
  const SAID = /retrieving transpile cache for StrippedTypeScript .*/g
  return (stdout + stderr).match(SAID) ?? []
}

test('a bot strips nothing of its types itself: another process has done it before a first start', () => {
  for (const said of [stripped('start', '--corpus', '/nowhere'), stripped('ask', '/help')]) {
    assert.ok(said.length > 50)
    assert.deepEqual(
      said.filter((line) => !line.endsWith('success')),
      [],
    )
  }
})
