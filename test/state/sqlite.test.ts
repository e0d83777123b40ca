import assert from 'node:assert/strict'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { answer, newFile, now, open, root, sentence } from './states.ts'

const DAY = 86_400_000

test('an answer is read back after the file was closed and opened again', async () => {
  const file = newFile()
  const before = await open(file)
  await before.keep(answer('one'))
  before.close()
  const state = await open(file)
  assert.deepEqual(await state.answer('one'), answer('one'))
  assert.equal(await state.answer('two'), undefined)
  state.close()
})

test('the folder and the file are made for their owner alone', async () => {
  const file = newFile()
  const state = await open(file)
  await state.keep(answer('one'))
  assert.equal((await stat(dirname(file))).mode & 0o777, 0o700)
  for (const name of await readdir(dirname(file)))
    assert.equal((await stat(join(dirname(file), name))).mode & 0o777, 0o600, name)
  state.close()
})

test('a sweep erases what is older than its retention, however much it is', async () => {
  const state = await open(newFile())
  const old = new Date(now.getTime() - 31 * DAY)
  for (let i = 0; i < 250; i++) await state.keep(answer(`old-${i}`, {}, old))
  await state.keep(answer('new'))
  assert.equal(await state.sweep(now, { answers: 30 * DAY, deliveries: 400 * DAY }), 250)
  assert.equal(await state.answer('old-1'), undefined)
  assert.deepEqual(await state.answer('new'), answer('new'))
  assert.equal(await state.sweep(now, { answers: 30 * DAY, deliveries: 400 * DAY }), 0)
  state.close()
})

test('forgetting a user or a tenant erases their answers and nobody else’s', async () => {
  const state = await open(newFile())
  const in1 = { platform: 'discord', tenant: 'guild-1', channel: 'c' }
  await state.keep(answer('a', { user: 'discord:ada', place: in1 }))
  await state.keep(answer('b', { user: 'discord:bob', place: in1 }))
  await state.keep(answer('c', { user: 'discord:ada', place: { ...in1, tenant: 'guild-2' } }))
  await state.keep(answer('d'))
  assert.equal(await state.forget({ user: 'discord:ada' }), 2)
  assert.equal(await state.forget({ tenant: 'guild-1' }), 1)
  assert.equal(await state.forget({ tenant: 'guild-1' }), 0)
  assert.ok(await state.answer('d'))
  state.close()
})

test('what was forgotten is in none of the files any more', async () => {
  const file = newFile()
  const state = await open(file)
  await state.keep(answer('kept'))
  await state.keep(answer('gone', { user: 'discord:ada' }))
  await state.forget({ user: 'discord:ada' })
  const names = await readdir(dirname(file))
  const bytes = await Promise.all(names.map((name) => readFile(join(dirname(file), name))))
  assert.ok(bytes.some((each) => each.includes('the text of kept')))
  assert.ok(bytes.every((each) => !each.includes('the text of gone')))
  state.close()
})

test('a backup is a whole database, made while the state is open, for its owner alone', async () => {
  const file = newFile()
  const state = await open(file)
  await state.keep(answer('one'))
  const copy = join(dirname(file), 'backup.db')
  await state.backup(copy)
  await state.keep(answer('two'))
  const restored = await open(copy)
  assert.deepEqual(await restored.answer('one'), answer('one'))
  assert.equal(await restored.answer('two'), undefined)
  assert.equal((await stat(copy)).mode & 0o777, 0o600)
  restored.close()
  state.close()
})

test('a backup overwrites nothing, and says where it cannot be written', async () => {
  const file = newFile()
  const state = await open(file)
  const there = join(dirname(file), 'letter.txt')
  await writeFile(there, 'Dear all')
  await assert.rejects(state.backup(there), sentence(/letter\.txt exists already/))
  assert.equal(await readFile(there, 'utf8'), 'Dear all')
  await assert.rejects(
    state.backup(join(root, 'nowhere', 'b.db')),
    sentence(/b\.db cannot be writ/),
  )
  state.close()
})

test('a file that is no database is refused with one sentence and left as it is', async () => {
  const file = join(root, 'noise.db')
  await writeFile(file, 'noise '.repeat(1000))
  await assert.rejects(open(file), sentence(/noise\.db is damaged; put a backup in its place/))
  assert.equal(await readFile(file, 'utf8'), 'noise '.repeat(1000))
})

test('a database with damaged pages says so in one sentence', async () => {
  const file = newFile()
  const before = await open(file)
  for (let i = 0; i < 50; i++) await before.keep(answer(`a-${i}`))
  before.close()
  const bytes = await readFile(file)
  await writeFile(file, bytes.fill(0xee, 4096)) // the header stays
  await assert.rejects(
    async () => {
      const state = await open(file)
      try {
        await state.answer('a-1')
      } finally {
        state.close()
      }
    },
    sentence(/state\.db is damaged/),
  )
})

test('a folder that cannot be made is one sentence', async () => {
  const file = join(root, 'a-file')
  await writeFile(file, '')
  await assert.rejects(
    open(join(file, 'data', 'state.db')),
    sentence(/cannot be opened for writing .*; check who owns/),
  )
})

test('a stored answer that somebody has meddled with is not shown, and its text is not told', async () => {
  const file = newFile()
  const state = await open(file)
  await state.keep(answer('one'))
  await state.keep(answer('two'))
  const other = new DatabaseSync(file)
  other.exec(
    `UPDATE answers SET answer = json_set(answer, '$.briefing.title', 42) WHERE id = 'one'`,
  )
  other.exec(`UPDATE answers SET answer = 'secret words {' WHERE id = 'two'`)
  other.close()
  await assert.rejects(state.answer('one'), /cannot be read back: briefing\.title$/)
  await assert.rejects(state.answer('two'), (thrown: Error) => !/secret/.test(thrown.message))
  state.close()
})
