import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sqliteArchive } from '../../src/archive/sqlite.ts'
import { archiveFile, ingest, startLoader } from '../../src/corpus/load.ts'
import { UserError } from '../../src/errors.ts'
import { log } from '../../src/log.ts'
import { article, newsroom, SOON } from '../archive/newsroom.ts'

const rain = (n: number, times = n) =>
  article(
    '2026-04-02',
    `Mayor Ruth Okafor spoke on day ${n} of the fair. “It has rained ${times} times in Marrowby since Easter,” Okafor said.`,
  )
const load = new URL('../../src/corpus/load.ts', import.meta.url).href

/** A process that ingests folders and prints a line for each batch. */
function script(archive: string, ...folders: readonly string[]): string[] {
  const code = `const { ingest } = await import(${JSON.stringify(load)})
    const looked = await ingest({ archive: ${JSON.stringify(archive)}, paths: ${JSON.stringify(folders)}, people: [],
      now: new Date(), onProgress: ({ done }) => console.log(done) }).catch((thrown) => ({ failed: thrown.message }))
    console.log(JSON.stringify(looked))`
  return ['--input-type=module', '-e', code]
}

test('a worker loads the folders, tells how far it is, and stops', async (t) => {
  const room = newsroom(t)
  for (let n = 0; n < 80; n++) room.put(`${n}.md`, rain(n))
  const archive = sqliteArchive({ file: room.file })
  const clock = () => SOON
  const loader = startLoader({
    archive: room.file,
    folders: [room.folder],
    people: [],
    clock,
    log: log('silent'),
  })
  await loader.ready
  assert.equal(
    archive.read((view) => view.count({})),
    80,
  )
  assert.equal(loader.progress(), undefined)
  assert.deepEqual(loader.notices(), [])
  await loader.stop()
  archive.close()
})

test('what is too much for the thread that loads is read with more memory, or refused by name; the rest is there', async (t) => {
  const room = newsroom(t)
  const prose =
    'Ruth Okafor said on Monday that the crane had come. “We are glad of it,” Okafor said.\n\n'
  room.put('1 long.txt', prose.repeat(1_700_000 / prose.length))
  room.put('2 dense.txt', '“Aye,” he said. '.repeat(61_000)) // less than a megabyte
  room.put('3 short.md', rain(1))
  const settings = { archive: room.file, folders: [room.folder], people: [], log: log('silent') }
  const loader = startLoader({ ...settings, clock: () => SOON })
  await loader.ready
  await loader.stop()
  room.see((view) => {
    assert.deepEqual(
      view
        .entries({})
        .map(({ file }) => file)
        .sort(),
      ['1 long.txt', '3 short.md'],
    )
    assert.deepEqual(
      view.refused().map(({ file }) => file),
      ['2 dense.txt'],
    )
    assert.match(view.refused()[0]?.why ?? '', /too much/)
  })
  assert.deepEqual(loader.notices(), [])
  room.put('2 dense.txt', rain(2)) // it was split
  const next = startLoader({ ...settings, clock: () => SOON })
  await next.ready
  await next.stop()
  room.see((view) => {
    assert.equal(view.count({}), 3)
    assert.deepEqual(view.refused(), [])
  })
})

test('a large file is not blamed for what the thread died of besides', async (t) => {
  const room = newsroom(t)
  room.put('long.txt', 'Ruth Okafor said on Monday that the crane had come.\n\n'.repeat(6_000))
  const withdrawn = room.file.replace(/\.db$/, '.withdrawn.jsonl')
  writeFileSync(withdrawn, '{"broken"\n')
  const settings = { archive: room.file, folders: [room.folder], people: [], log: log('silent') }
  const loader = startLoader({ ...settings, clock: () => SOON })
  await loader.ready
  await loader.stop()
  assert.match(loader.notices().join(), /withdrawn\.jsonl/)
  rmSync(withdrawn)
  const next = startLoader({ ...settings, clock: () => SOON })
  await next.ready
  await next.stop()
  room.see((view) => assert.deepEqual([view.count({}), view.refused()], [1, []]))
})

test('a loader whose archive cannot be used says so and lets the bot live', async (t) => {
  const room = newsroom(t)
  const loader = startLoader({
    archive: `${room.folder}/../data`,
    folders: [room.folder],
    people: [],
    clock: () => SOON,
    log: log('silent'),
  })
  await loader.ready
  assert.match(loader.notices().join(), /cannot be opened for writing/)
  await loader.stop()
})

test('two processes ingest the same folder at once: each article is stored once and linked', async (t) => {
  const room = newsroom(t)
  for (let n = 0; n < 90; n++) room.put(`both/${n}.md`, rain(n, n % 50))
  for (let n = 90; n < 150; n++) room.put(`${n % 2}/${n}.md`, rain(n, n % 50)) // so that each has something to write
  const children = [0, 1].map((own) => {
    const folders = [own, 'both'].map((name) => join(room.folder, String(name)))
    return spawn(process.execPath, script(room.file, ...folders), { stdio: 'inherit' })
  })
  const codes = await Promise.all(children.map((child) => once(child, 'exit')))
  assert.deepEqual(
    codes.map(([code]) => code),
    [0, 0],
  )
  assert.equal(room.rows('SELECT count(*) FROM article')[0]?.[0], 150)
  assert.equal(
    room.see((view) => view.named('Ruth Okafor', {})[0]?.articles),
    150,
  )
  // Who said what, and which quotations are one utterance: the first of those stands for it.
  const linked = () =>
    room.rows(`SELECT article, i, person.key, first_value(article) OVER same, first_value(i) OVER same
      FROM quotation LEFT JOIN person ON person.n = person
      WINDOW same AS (PARTITION BY utterance ORDER BY article, i) ORDER BY article, i`)
  const before = linked()
  assert.equal(before.length, 150)
  assert.equal(new Set(before.map(([, , , first]) => first)).size, 50)
  room.writer((writer) => writer.relink('always'))
  assert.deepEqual(linked(), before)
})

test('a process killed between two batches leaves whole batches, and the next goes on', async (t) => {
  const room = newsroom(t)
  for (let n = 0; n < 200; n++) room.put(`${n}.md`, rain(n))
  const child = spawn(process.execPath, script(room.file, room.folder), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const stored = room.see((view) => view.count({}))
  assert.ok(stored > 0 && stored <= 200)
  const looked = await ingest({ archive: room.file, paths: [room.folder], people: [], now: SOON })
  assert.equal(looked.new, 200 - stored)
  assert.equal(
    room.see((view) => view.count({})),
    200,
  )
})

test('a full disk ends the look in one sentence, and what was stored stays', {
  skip: process.platform === 'win32' && 'no ulimit',
}, async (t) => {
  const room = newsroom(t)
  for (let n = 0; n < 300; n++) room.put(`${n}.md`, rain(n))
  const limit = `trap '' XFSZ; ulimit -f 1200; exec "$0" "$@"`
  const { stdout } = spawnSync(
    'sh',
    ['-c', limit, process.execPath, ...script(room.file, room.folder)],
    { encoding: 'utf8' },
  )
  assert.match(stdout, /could not be written; make room on the disk/)
  const stored = room.see((view) => view.count({}))
  assert.ok(stored < 300)
  await ingest({ archive: room.file, paths: [room.folder], people: [], now: SOON })
  assert.equal(
    room.see((view) => view.count({})),
    300,
  )
})

test('a path that does not exist is named', async (t) => {
  const room = newsroom(t)
  const nowhere = ingest({
    archive: room.file,
    paths: [`${room.folder}/nowhere`],
    people: [],
    now: SOON,
  })
  await assert.rejects(
    nowhere,
    (thrown) => thrown instanceof UserError && /nowhere/.test(thrown.message),
  )
})

test("each folder has an archive of its own beside the bot's", () => {
  assert.equal(archiveFile('data', undefined), 'data/archive.db')
  assert.notEqual(archiveFile('data', '/a/news'), archiveFile('data', '/b/news'))
  assert.equal(archiveFile('data', '/a/news'), archiveFile('data', '/a/../a/news/'))
  assert.match(archiveFile('data', '/a/../../ä b'), /^data\/corpora\/[\w-]+\.db$/)
})
