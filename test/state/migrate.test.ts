import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { UserError } from '../../src/errors.ts'
import { log } from '../../src/log.ts'
import { migrate } from '../../src/state/migrate.ts'
import { sqliteState } from '../../src/state/sqlite.ts'

const root = await mkdtemp(join(tmpdir(), 'communique-migrate-'))
after(() => rm(root, { recursive: true, force: true }))

const now = new Date('2026-03-04T05:06:07.891Z')
const VERSION_1 = ['CREATE TABLE notes (tenant TEXT NOT NULL, text TEXT NOT NULL)']
const VERSION_2 = [
  ...VERSION_1,
  `ALTER TABLE notes ADD COLUMN author TEXT NOT NULL DEFAULT 'nobody'`,
]

/** Runs migrations on a file, as the next start of the bot would. */
function start(file: string, migrations: readonly string[]): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    migrate({ database, file, migrations, now, log: log('silent') })
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

function versionOne(name: string): string {
  const file = join(root, name)
  const database = start(file, VERSION_1)
  database.exec(`INSERT INTO notes VALUES ('local', 'written by version 1')`)
  database.close()
  return file
}

test('a file of version 1 is migrated, and a copy of it as it was stands beside it', () => {
  const file = versionOne('old.db')
  const migrated = start(file, VERSION_2)
  assert.deepEqual(
    { ...migrated.prepare('SELECT * FROM notes').get() },
    { tenant: 'local', text: 'written by version 1', author: 'nobody' },
  )
  migrated.close()
  const copy = start(`${file}.v1-20260304T050607Z`, VERSION_1)
  assert.deepEqual(
    { ...copy.prepare('SELECT * FROM notes').get() },
    { tenant: 'local', text: 'written by version 1' },
  )
  copy.close()
})

test('a new file and one that is up to date are not copied', async () => {
  start(join(root, 'fresh.db'), VERSION_2).close()
  start(join(root, 'fresh.db'), VERSION_2).close()
  assert.deepEqual(
    (await readdir(root)).filter((name) => name.startsWith('fresh')),
    ['fresh.db'],
  )
})

test('a migration that fails leaves the file as it was', () => {
  const file = versionOne('failing.db')
  assert.throws(() => start(file, [...VERSION_2, 'INSERT INTO nowhere VALUES (1)']), /nowhere/)
  const database = start(file, VERSION_1)
  assert.deepEqual(Object.keys(database.prepare('SELECT * FROM notes').get() ?? {}), [
    'tenant',
    'text',
  ])
  database.close()
})

test('a file of a newer program is refused in one sentence and not touched', async () => {
  const file = join(root, 'newer.db')
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE later (x); PRAGMA user_version = 99')
  database.close()
  const before = await readFile(file)
  await assert.rejects(
    sqliteState({ file, now, log: log('silent') }),
    (thrown) =>
      thrown instanceof UserError &&
      /written by a newer Communiqué \(version 99,/.test(thrown.message),
  )
  assert.deepEqual(await readFile(file), before)
})

test('a database of another program is refused in one sentence and not touched', async () => {
  const file = join(root, 'foreign.db')
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE recipes (x)')
  database.close()
  const before = await readFile(file)
  await assert.rejects(
    sqliteState({ file, now, log: log('silent') }),
    (thrown) => thrown instanceof UserError && /of another program/.test(thrown.message),
  )
  assert.deepEqual(await readFile(file), before)
})
