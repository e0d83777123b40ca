// Asks the configured bot line after line, each beside the bare query for the same words on the same archive.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openBot } from '../src/bot.ts'
import { loadConfig } from '../src/config.ts'
import { UserError } from '../src/errors.ts'

/** `match` is what a bare full-text query for the same would be. */
export type Asked = { readonly line: string; readonly match: string }

/** Milliseconds: the bare query, the ask of an archive that rests, the same ask after a change of it, a bare durable write. */
export type Timed = {
  readonly bare: number
  readonly ask: number
  readonly changed: number
  readonly write: number
  readonly refused: boolean
}

const SHORT_ANSWER = 2_000 // characters
const BY = {
  user: 'console:local',
  place: { platform: 'console', tenant: 'bench', channel: 'cli' },
}

const asked = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Asked[] // from our own row
const config = loadConfig()
const bot = await openBot(config)
const { bare, change, write } = statements(config.dataDir)
const rested: Omit<Timed, 'changed'>[] = []
for (const { line, match } of asked) {
  const began = performance.now()
  bare.all(match)
  const queried = performance.now()
  const refused = await refuses(line)
  const answered = performance.now()
  write.run('x'.repeat(SHORT_ANSWER))
  rested.push({
    bare: queried - began,
    ask: answered - queried,
    write: performance.now() - answered,
    refused,
  })
}
const timed: Timed[] = []
for (const [n, { line }] of asked.entries()) {
  change.run()
  const began = performance.now()
  await refuses(line)
  const before = rested[n]
  if (before) timed.push({ ...before, changed: performance.now() - began })
}
bot.close()
process.stdout.write(JSON.stringify(timed))

/** Whether the answer is that there is nobody of the name or nothing about the words: an answer too. */
async function refuses(line: string): Promise<boolean> {
  try {
    await bot.app.answerLine(line, BY)
    return false
  } catch (thrown) {
    if (thrown instanceof UserError) return true
    throw thrown
  }
}

/**
 * `bare` is the article query on the full-text table of the archive: the 50 best with their text; `change` raises the archive's generation, as each change
 * does, so that nothing comes from the cache; `write` is what no answer that is kept
 * can do without.
 */
function statements(folder: string) {
  const archive = join(folder, 'archive.db')
  const kept = new DatabaseSync(join(folder, 'kept.db'))
  kept.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  kept.exec('CREATE TABLE IF NOT EXISTS answers (answer TEXT)')
  return {
    bare: new DatabaseSync(archive, { readOnly: true }).prepare(
      `SELECT n, head, text FROM (SELECT rowid, rank FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 50) AS best
       JOIN article ON n = best.rowid JOIN body ON article = n ORDER BY best.rank`,
    ),
    change: new DatabaseSync(archive).prepare(
      "UPDATE meta SET value = value + 1 WHERE name = 'generation'",
    ),
    write: kept.prepare('INSERT INTO answers VALUES (?)'),
  }
}
