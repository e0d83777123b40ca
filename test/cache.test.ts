import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { Keyv } from 'keyv'
import { openCache, type Question } from '../src/cache.ts'
import { type CacheStore, cacheStore } from '../src/cachestore.ts'
import { log } from '../src/log.ts'
import { metrics as createMetrics } from '../src/metrics.ts'

const root = mkdtempSync(join(tmpdir(), 'communique-cache-'))
after(() => rmSync(root, { recursive: true, force: true }))
const quiet = log('silent')
const now = () => new Date()
let files = 0
const newFile = (): string => join(root, `data${++files}`, 'cache.db')

// What a store must do for Keyv, in a file and in memory: the behaviours that Keyv's own suite asks of one.
for (const where of ['a file', 'memory'] as const) {
  const store = (): CacheStore =>
    cacheStore({ file: where === 'a file' ? newFile() : ':memory:', now, log: quiet })
  const keyvs = (opened = store()) => {
    const [one, two] = ['one', 'two'].map(
      (namespace) => new Keyv({ store: opened.adapter(), namespace }),
    )
    return { one: one!, two: two!, close: () => opened.close() }
  }
  const listed = async (keyv: Keyv): Promise<[string, unknown][]> => {
    const found: [string, unknown][] = []
    for await (const entry of keyv.iterator!(undefined)) found.push(entry)
    return found
  }

  test(`in ${where}: what is set is got, changed and deleted`, async () => {
    const { one, close } = keyvs()
    assert.equal(await one.get('a'), undefined)
    for (const value of ['', 'text', ':base64:x', 0, false, [1, { b: 2 }], null]) {
      assert.equal(await one.set('a', value), true)
      assert.deepEqual(await one.get('a'), value)
    }
    await one.set('a', 1)
    assert.equal(await one.has('a'), true)
    assert.equal(await one.delete('a'), true)
    assert.equal(await one.delete('a'), false)
    assert.equal(await one.has('a'), false)
    assert.equal(await one.get('a'), undefined)
    close()
  })

  test(`in ${where}: several at once`, async () => {
    const { one, close } = keyvs()
    await one.setMany([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ])
    assert.deepEqual(await one.get(['a', 'x', 'b']), [1, undefined, 2])
    assert.deepEqual(await one.has(['a', 'x']), [true, false])
    assert.equal(await one.delete(['a', 'x']), true)
    assert.equal(await one.delete(['a', 'x']), false)
    close()
  })

  test(`in ${where}: what has expired is not there`, async () => {
    const { one, close } = keyvs()
    await one.set('past', 1, -1)
    await one.set('future', 2, 60_000)
    assert.equal(await one.get('past'), undefined)
    assert.equal(await one.has('past'), false)
    assert.deepEqual(await one.get(['past', 'future']), [undefined, 2])
    assert.deepEqual(await listed(one), [['future', 2]])
    close()
  })

  test(`in ${where}: namespaces do not see, list or clear each other`, async () => {
    const { one, two, close } = keyvs()
    await one.set('a', 1)
    await two.set('a', 2)
    await two.set('b', 3)
    assert.deepEqual(await listed(one), [['a', 1]])
    assert.deepEqual(await listed(two), [
      ['a', 2],
      ['b', 3],
    ])
    await two.clear()
    assert.equal(await one.get('a'), 1)
    assert.deepEqual(await listed(two), [])
    close()
  })

  test(`in ${where}: iteration goes through many, and a value may hold anything`, async () => {
    const { one, close } = keyvs()
    for (let n = 0; n < 300; n++) await one.set(`key ${n}`, n)
    assert.equal((await listed(one)).length, 300)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.jsonValue(), async (key, value) => {
        const kept = { value, key }
        await one.set(`x${key}`, kept)
        assert.deepEqual(await one.get(`x${key}`), JSON.parse(JSON.stringify(kept)))
      }),
      { numRuns: 100 },
    )
    close()
  })
}

test('the file of the cache is kept small: the oldest go first, and what has expired', async () => {
  const file = newFile()
  const store = cacheStore({ file, now, log: quiet, largest: 300_000 })
  const keyv = new Keyv({ store: store.adapter(), namespace: 'n' })
  await keyv.set('expired', 1, 1)
  for (let n = 0; n < 2000; n++) await keyv.set(`key ${n}`, 'x'.repeat(1000))
  assert.equal(await keyv.get('key 0'), undefined)
  assert.ok(await keyv.get('key 1999'))
  store.close()
  assert.ok(statSync(file).size < 3_000_000)
})

const question = (overrides: Partial<Question<string>> = {}): Question<string> => ({
  tenant: 'town',
  key: ['summit summary', { length: 'short' }, 7],
  read: (stored) => {
    if (typeof stored !== 'string') throw new Error('not a text')
    return stored
  },
  make: async () => 'made',
  ...overrides,
})

function open(url = `sqlite:${newFile()}`, version = 'v1') {
  const metrics = createMetrics()
  const cache = openCache({ url, version, now, log: quiet, metrics })
  return {
    ...cache,
    counted: async (outcome: string): Promise<number> => {
      const line = new RegExp(`^communique_cache_total\\{outcome="${outcome}"\\} (\\d+)$`, 'm')
      return Number(line.exec(await metrics.text())?.[1] ?? 0)
    },
  }
}
const other = { make: async () => 'other' }

test('what was made once is given again, after a restart too, and hits and misses are counted', async () => {
  const url = `sqlite:${newFile()}`
  const before = open(url)
  assert.equal(await before.cached(question()), 'made')
  assert.equal(await before.cached(question(other)), 'made')
  assert.deepEqual([await before.counted('miss'), await before.counted('hit')], [1, 1])
  before.close()
  const after = open(url)
  assert.equal(await after.cached(question(other)), 'made')
  after.close()
})

test('a value is given to the same tenant, key and version of the code only', async () => {
  const url = `sqlite:${newFile()}`
  const cache = open(url)
  await cache.cached(question())
  for (const different of [
    { tenant: 'city' },
    { key: ['summit summary', { length: 'short' }, 8] },
    { key: ['summit summary', { length: 'long' }, 7] },
    { key: ['summit summary', {}, 7] },
    { key: ['summit summary', { length: 'short' }, '7'] },
    { key: ['summit', 'summary', { length: 'short' }, 7] },
    { key: ['summit summary', { length: 'short' }, 7, undefined] },
  ])
    assert.equal(await cache.cached(question({ ...different, ...other })), 'other')
  assert.equal(
    await cache.cached(
      question({ ...other, key: ['summit summary', { since: undefined, length: 'short' }, 7] }),
    ),
    'made',
  )
  cache.close()
  const newer = open(url, 'v2')
  assert.equal(await newer.cached(question(other)), 'other')
  newer.close()
})

test('equal questions at the same time are made once, and share what goes wrong too', async () => {
  const cache = open()
  let made = 0
  const make = async (): Promise<string> => `${++made}`
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => cache.cached(question({ make }))),
  )
  assert.deepEqual(new Set(answers), new Set(['1']))
  const failing = { key: ['x'], make: () => Promise.reject(new Error(`no ${++made}`)) }
  const failed = await Promise.allSettled([1, 2, 3].map(() => cache.cached(question(failing))))
  assert.deepEqual(
    failed.map((each) => each.status === 'rejected' && each.reason.message),
    ['no 2', 'no 2', 'no 2'],
  )
  assert.equal(await cache.cached(question({ key: ['x'] })), 'made') // a failure is not kept
  cache.close()
})

test('no word of a question can be read in the file', async () => {
  const file = newFile()
  const cache = open(`sqlite:${file}`)
  await cache.cached(
    question({ tenant: 'the-tenant', key: ['whosaid', { words: 'secret words' }] }),
  )
  cache.close()
  const bytes = readFileSync(file)
  assert.ok(bytes.includes('made'))
  assert.ok(!bytes.includes('secret') && !bytes.includes('the-tenant'))
})

test('what was made for a tenant is forgotten with it', async () => {
  const cache = open()
  await cache.cached(question())
  await cache.cached(question({ tenant: 'city' }))
  await cache.forget('town')
  assert.equal(await cache.cached(question(other)), 'other')
  assert.equal(await cache.cached(question({ ...other, tenant: 'city' })), 'made')
  cache.close()
})

test('a stored value that is none, or not even JSON, is made again', async () => {
  const file = newFile()
  const cache = open(`sqlite:${file}`)
  for (const nonsense of ['{"value":42}', '{"value":', 'null', '[]']) {
    await cache.cached(question())
    const meddler = new DatabaseSync(file)
    meddler.prepare('UPDATE cache_1 SET value = ?').run(nonsense)
    meddler.close()
    assert.equal(await cache.cached(question(other)), 'other', nonsense)
  }
  cache.close()
})

test('a file that is damaged, before the start or while the bot runs, costs an answer nothing but time', async () => {
  const file = newFile()
  const first = open(`sqlite:${file}`)
  await first.cached(question())
  first.close()
  writeFileSync(file, 'noise '.repeat(10_000))
  const second = open(`sqlite:${file}`)
  assert.equal(await second.cached(question(other)), 'other')
  for (let n = 0; n < 200; n++)
    await second.cached(question({ key: [n], make: async () => 'x'.repeat(500) }))
  second.close()
  const third = open(`sqlite:${file}`)
  writeFileSync(file, readFileSync(file).fill(0xee, 4096))
  assert.equal(await third.cached(question({ ...other, key: ['new'] })), 'other')
  assert.equal(await third.cached(question({ key: ['new'] })), 'other')
  third.close()
})

test('a cache that is locked or cannot be opened is done without', async () => {
  const file = newFile()
  const cache = open(`sqlite:${file}`)
  const locker = new DatabaseSync(file)
  locker.exec('BEGIN EXCLUSIVE')
  assert.equal(await cache.cached(question()), 'made')
  assert.equal(await cache.cached(question(other)), 'other')
  assert.ok((await cache.counted('failure')) >= 2)
  locker.exec('ROLLBACK')
  locker.close()
  assert.equal(await cache.cached(question()), 'made')
  assert.equal(await cache.cached(question(other)), 'made')
  cache.close()
  writeFileSync(join(root, 'a-file'), '')
  const nowhere = open(`sqlite:${join(root, 'a-file', 'cache.db')}`)
  assert.equal(await nowhere.cached(question()), 'made')
  assert.equal(await nowhere.cached(question(other)), 'made') // in memory
  nowhere.close()
})

test('a cache at memory: leaves no file, and another address is refused', async () => {
  const cache = open('memory:')
  assert.equal(await cache.cached(question()), 'made')
  assert.equal(await cache.cached(question(other)), 'made')
  cache.close()
  assert.ok(!existsSync(':memory:'))
  assert.throws(() => open('redis://localhost'), /memory: or sqlite:PATH/)
})
