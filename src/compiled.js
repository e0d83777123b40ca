// The bot's code, stripped of its types by a process of its own where no start before this one has done it. What strips
// takes 40 MB of memory and never gives them back but by ending; the bot itself then reads the compile cache.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { enableCompileCache } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(import.meta.url)
const ROOT = dirname(dirname(HERE))
const SLOW = 30_000 // ms; without it the bot starts as well
// Their libraries take longer to load than all of the bot; and the command line, which begins to work, comes last.
const LEFT_OUT = /platforms\/(?:discord|slack)\/|src\/cli\.ts$/

/** Fills the compile cache in `directory` unless it is full; throws nothing. */
export function compile(directory) {
  const hash = createHash('sha256')
  for (const file of files()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  const mark = join(directory, `communique-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(mark)) return
  try {
    accessSync(directory, constants.W_OK)
  } catch {
    return // a cache that cannot be written would be filled in vain, at each start
  }
  const { status } = spawnSync(process.execPath, [HERE, '--help'], {
    stdio: 'ignore',
    timeout: SLOW,
  })
  if (status !== 0) return
  for (const old of readdirSync(directory))
    if (old.startsWith('communique-')) rmSync(join(directory, old), { force: true })
  writeFileSync(mark, '')
}

function files() {
  return ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => join(ROOT, folder, file)),
  )
}

if (import.meta.main) {
  enableCompileCache()
  for (const file of files()) if (!LEFT_OUT.test(file)) await import(file)
  await import('./cli.ts')
}
