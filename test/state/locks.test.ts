import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { answer, newFile, open, sentence } from './states.ts'

test('an answer is stored once another process lets go of its lock, and the bot runs on meanwhile', async () => {
  const file = newFile()
  const state = await open(file)
  const lock = await locked(file)
  const done: string[] = []
  const kept = Promise.all([
    state.keep(answer('one')).then(() => done.push('one')),
    state.keep(answer('two')).then(() => done.push('two')),
  ])
  for (let i = 0; i < 100; i++) await turn()
  assert.deepEqual(done, [])
  await lock.release()
  await kept
  assert.deepEqual(done, ['one', 'two'])
  assert.deepEqual(await state.answer('two'), answer('two'))
  state.close()
})

test('what was stored is read while another process holds the lock and an answer waits for it', async () => {
  const file = newFile()
  const state = await open(file)
  await state.keep(answer('before'))
  const lock = await locked(file)
  const kept = state.keep(answer('one'))
  assert.deepEqual(await state.answer('before'), answer('before'))
  assert.equal(await state.answer('one'), undefined)
  await lock.release()
  await kept
  state.close()
})

test('those who wait for the same lock give up together', async () => {
  const file = newFile()
  const state = await open(file, 300)
  const lock = await locked(file)
  const kept = ['one', 'two', 'three'].map((id) => state.keep(answer(id)))
  await Promise.all(
    kept.map((each) => assert.rejects(each, sentence(/is locked by another program/))),
  )
  await lock.release()
  await state.keep(answer('four'))
  state.close()
})

test('a lock that stays is given up with one sentence, and the state works when it is gone', async () => {
  const file = newFile()
  const state = await open(file, 300)
  await state.keep(answer('before'))
  const lock = await locked(file)
  await assert.rejects(
    state.keep(answer('one')),
    sentence(/^The state database state\.db is locked by another program/),
  )
  assert.deepEqual(await state.answer('before'), answer('before')) // reading goes on
  await lock.release()
  await state.keep(answer('two'))
  assert.deepEqual(await state.answer('two'), answer('two'))
  state.close()
})

test('a state that another process has locked as a whole is not opened, with one sentence', async () => {
  const file = newFile()
  ;(await open(file)).close()
  const lock = await locked(file, 'PRAGMA locking_mode = EXCLUSIVE; ')
  await assert.rejects(open(file, 300), sentence(/is locked by another program/))
  await lock.release()
  ;(await open(file)).close()
})

/** A second process that holds the write lock of a database until it is told to let go. */
async function locked(file: string, before = ''): Promise<{ release(): Promise<void> }> {
  const script = `
    const { DatabaseSync } = require('node:sqlite')
    const database = new DatabaseSync(process.argv[1])
    database.exec(${JSON.stringify(before)} + 'BEGIN IMMEDIATE')
    console.log('locked')
    process.stdin.once('data', () => { database.exec('ROLLBACK'); database.close(); process.exit() })`
  const child = spawn(process.execPath, ['-e', script, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  after(() => child.kill())
  await once(child.stdout, 'data')
  return {
    release: async () => {
      child.stdin.write('go')
      await once(child, 'exit')
    },
  }
}
