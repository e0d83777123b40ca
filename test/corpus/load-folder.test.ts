import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { TWO_LOOKS } from '../../src/archive/absence.ts'
import { versionOf } from '../../src/corpus/file.ts'
import { after, article, type Newsroom, newsroom, SOON } from '../archive/newsroom.ts'

const rain = (n: number) =>
  article(
    '2026-04-02',
    `It rained on day ${n} of the fair, and nobody in Marrowby was surprised by it.`,
  )

function fill(room: Newsroom, count: number): void {
  for (let n = 0; n < count; n++) room.put(`${n}.md`, rain(n))
}

const count = (room: Newsroom): number => room.see((view) => view.count({}))

test('an article is withdrawn after two looks a minute apart have missed it, and comes back with its file', async (t) => {
  const room = newsroom(t)
  fill(room, 4)
  const { look } = room.looker()
  await look(SOON)
  const id = room.see((view) => view.entries({}).find(({ file }) => file === '0.md')!.id)
  room.remove('0.md')
  assert.deepEqual((await look(after(0))).removed, [])
  assert.deepEqual((await look(after(TWO_LOOKS - 1))).removed, [])
  assert.equal(count(room), 4)
  assert.deepEqual((await look(after(TWO_LOOKS))).removed, ['0.md'])
  assert.equal(count(room), 3)
  room.put('0.md', rain(0))
  await look(after(TWO_LOOKS + 5_000))
  assert.equal(count(room), 4)
  assert.equal(
    room.see((view) => view.entry(id)?.edition),
    1,
  )
})

test('a file that is back before the second look was never gone', async (t) => {
  const room = newsroom(t)
  fill(room, 4)
  const { look } = room.looker()
  await look(SOON)
  renameSync(join(room.folder, '0.md'), join(room.folder, '.0.md'))
  await look(after(0))
  renameSync(join(room.folder, '.0.md'), join(room.folder, '0.md'))
  await look(after(30_000))
  renameSync(join(room.folder, '0.md'), join(room.folder, '.0.md'))
  assert.deepEqual((await look(after(TWO_LOOKS))).removed, [])
  assert.equal(count(room), 4)
})

test('a folder that lost more than a third at once loses nothing until the operator says so', async (t) => {
  const room = newsroom(t)
  fill(room, 6)
  const { look } = room.looker()
  await look(SOON)
  for (const n of [0, 1, 2]) room.remove(`${n}.md`)
  await look(after(0))
  const later = await look(after(2 * TWO_LOOKS))
  assert.deepEqual(later.removed, [])
  assert.match(later.notices.join(), /3 of 6 .*--accept-removals/)
  assert.deepEqual(
    room.see((view) => view.notices()),
    later.notices,
  )
  assert.equal(count(room), 6)
  assert.equal(
    (await room.ingest({ acceptRemovals: true, now: after(3 * TWO_LOOKS) })).removed.length,
    3,
  )
  assert.equal(count(room), 3)
  assert.deepEqual(
    room.see((view) => view.notices()),
    [],
  )
})

test('exactly a third is not too much', async (t) => {
  const room = newsroom(t)
  fill(room, 6)
  const { look } = room.looker()
  await look(SOON)
  for (const n of [0, 1]) room.remove(`${n}.md`)
  await look(after(0))
  assert.equal((await look(after(TWO_LOOKS))).removed.length, 2)
})

test('a folder that is missing withdraws nothing and is told of until it is back', async (t) => {
  const room = newsroom(t)
  fill(room, 2)
  const { look } = room.looker()
  await look(SOON)
  renameSync(room.folder, `${room.folder}.away`)
  await look(after(0))
  const away = await look(after(2 * TWO_LOOKS))
  assert.match(away.notices.join(), /does not exist/)
  assert.equal(count(room), 2)
  renameSync(`${room.folder}.away`, room.folder)
  assert.deepEqual((await look(after(3 * TWO_LOOKS))).notices, [])
  assert.deepEqual(
    room.see((view) => view.notices()),
    [],
  )
  assert.equal(count(room), 2)
})

test('lines that leave a file are withdrawn as files are', async (t) => {
  const room = newsroom(t)
  const line = (n: number) =>
    JSON.stringify({
      id: `n${n}`,
      text: `It rained on day ${n} of the fair, and nobody in Marrowby was surprised by it.`,
    })
  room.put('wire.jsonl', [0, 1, 2, 3].map(line).join('\n'))
  const { look } = room.looker()
  await look(SOON)
  room.put('wire.jsonl', [1, 2, 3].map(line).join('\n'))
  await look(after(0))
  assert.equal(count(room), 4)
  assert.deepEqual((await look(after(TWO_LOOKS))).removed, ['wire.jsonl#n0'])
  assert.equal(count(room), 3)
})

test('what was refused of a file goes with it', async (t) => {
  const room = newsroom(t)
  fill(room, 6)
  const lines = (name: string) =>
    room.put(name, `{"text": "It rained on ${name} in Marrowby."}\n{not json}\n`)
  lines('kept.jsonl')
  lines('lost.jsonl')
  const { look } = room.looker()
  await look(SOON)
  const refused = () => room.see((view) => view.refused().map(({ file }) => file))
  room.remove('lost.jsonl')
  await look(after(0))
  assert.deepEqual(refused(), ['kept.jsonl#2', 'lost.jsonl#2'])
  await look(after(TWO_LOOKS))
  assert.deepEqual(refused(), ['kept.jsonl#2'])
})

test('a file that grows is read when its size has rested two seconds', async (t) => {
  const room = newsroom(t)
  room.put('old.md', rain(0))
  utimesSync(join(room.folder, 'old.md'), new Date(0), new Date(0))
  const { look } = room.looker({ once: false })
  assert.equal((await look(SOON)).new, 1) // older than two seconds at the first look
  room.put('new.md', rain(1))
  assert.deepEqual(await look(after(1_000)).then(({ new: n, resting }) => [n, resting]), [0, 1])
  room.put(
    'new.md',
    `${rain(1)}\nAnd it went on raining, they said, until the evening came to town.\n`,
  )
  assert.deepEqual(await look(after(3_500)).then(({ new: n, resting }) => [n, resting]), [0, 1])
  assert.deepEqual(await look(after(5_000)).then(({ new: n, resting }) => [n, resting]), [0, 1])
  assert.deepEqual(await look(after(5_500)).then(({ new: n, resting }) => [n, resting]), [1, 0])
})

test('what cannot be read is refused with a reason, and the rest goes on', async (t) => {
  const room = newsroom(t)
  room.put('good.md', rain(0))
  room.put('empty.txt', '')
  room.put('binary.txt', '\0\u0001\0\u0002')
  room.put(
    'lines.jsonl',
    `{"text": "It rained on the fair in Marrowby, and nobody was surprised by it."}\n{not json}\n`,
  )
  room.put('large.txt', 'x')
  truncateSync(join(room.folder, 'large.txt'), 200_000_000)
  room.put('README.md', 'not an article')
  room.put('.hidden.md', rain(1))
  symlinkSync(room.folder, join(room.folder, 'loop'))
  const looked = await room.ingest()
  assert.equal(looked.new, 2)
  const refused = room.see((view) => view.refused())
  assert.deepEqual(
    refused.map(({ file }) => file),
    ['binary.txt', 'empty.txt', 'large.txt', 'lines.jsonl#2'],
  )
  assert.ok(refused.every(({ why }) => /\.$/.test(why)))
  room.put('empty.txt', rain(3))
  room.remove('large.txt')
  await room.ingest()
  assert.deepEqual(
    room.see((view) => view.refused().map(({ file }) => file)),
    ['binary.txt', 'lines.jsonl#2'],
  )
})

test('a file that is refused as a whole keeps what was read of it, and a line that is refused does not', async (t) => {
  const room = newsroom(t)
  fill(room, 6)
  const line = (n: number) => JSON.stringify({ text: `It rained on day ${n} in Marrowby.` })
  room.put('list.json', `[${line(6)}]`)
  room.put('wire.jsonl', [7, 8].map(line).join('\n'))
  const { look } = room.looker()
  await look(SOON)
  room.put('0.md', rain(0).replace('2026-04-02', '02/04/26'))
  room.put('list.json', `[${line(6)}`)
  room.put('wire.jsonl', `${line(7)}\n{not json}`)
  const removed: string[] = []
  for (const ms of [0, TWO_LOOKS, 2 * TWO_LOOKS])
    removed.push(...(await look(after(5_000 + ms))).removed)
  assert.deepEqual(removed, ['wire.jsonl#2'])
  assert.deepEqual(
    room.see((view) => view.refused().map(({ file }) => file)),
    ['0.md', 'list.json', 'wire.jsonl#2'],
  )
})

test('a folder below that may not be read keeps what it held', {
  skip: process.getuid?.() === 0 && 'root reads everything',
}, async (t) => {
  const room = newsroom(t)
  fill(room, 4)
  room.put('closed/4.md', rain(4))
  const { look } = room.looker()
  await look(SOON)
  chmodSync(join(room.folder, 'closed'), 0)
  t.after(() => chmodSync(join(room.folder, 'closed'), 0o700))
  await look(after(0))
  assert.match((await look(after(TWO_LOOKS))).notices.join(), /cannot be read/)
  assert.equal(count(room), 5)
})

test('a loader that was stopped between batches goes on where it was', async (t) => {
  const room = newsroom(t)
  fill(room, 150)
  let looks = 0
  const stopped = room.looker({ stopped: () => ++looks > 70 })
  assert.ok((await stopped.look(SOON)).new < 150)
  const rest = await room.looker().look(SOON)
  assert.ok(rest.new < 150)
  assert.equal(count(room), 150)
  assert.equal(room.rows('SELECT count(*) FROM article')[0]?.[0], 150)
})

test('another process that read the same files first is noticed, and nothing is stored twice', async (t) => {
  const room = newsroom(t)
  fill(room, 100)
  let meddled = false
  const other = room.looker()
  const one = room.looker({
    through: (writer) => ({
      ...writer,
      write: (items, finished, now) => {
        if (!meddled) throw new Error('the other was first')
        return writer.write(items, finished, now)
      },
    }),
  })
  await assert.rejects(one.look(SOON), /the other was first/)
  meddled = true
  await other.look(SOON)
  await one.look(SOON)
  assert.equal(room.rows('SELECT count(*) FROM article')[0]?.[0], 100)
})

test('a file of several batches of which another process changed something meanwhile is read again', async (t) => {
  const room = newsroom(t)
  const line = (n: number) =>
    JSON.stringify({ id: `n${n}`, text: `It rained on day ${n} of the fair in Marrowby.` })
  const put = (to: number) =>
    room.put('wire.jsonl', Array.from({ length: to }, (_, n) => line(n)).join('\n'))
  put(2)
  await room.ingest()
  put(150)
  let batches = 0
  const one = room.looker({
    through: (writer) => ({
      ...writer,
      write: (items, finished, now) => {
        if (++batches === 1)
          room.writer((other) => other.withdraw('wire.jsonl#n0', 'a mistake', SOON))
        return writer.write(items, finished, now)
      },
    }),
  })
  await one.look(SOON)
  assert.ok(batches > 1)
  await one.look(after(5_000))
  assert.equal(count(room), 149)
})

test('two folders may be given, a file may be given, and the same file twice is one article', async (t) => {
  const room = newsroom(t)
  room.put('a/1.md', rain(1))
  room.put('b/2.md', rain(2))
  mkdirSync(join(room.folder, 'c'))
  const { size, mtimeMs: written } = statSync(join(room.folder, 'b/2.md'))
  const one = room.looker({
    folders: [join(room.folder, 'a'), join(room.folder, 'b/2.md'), room.folder],
    skip: new Set([versionOf(join(room.folder, 'b/2.md'), { size, written })]),
  })
  await one.look(SOON)
  assert.equal(count(room), 1)
  assert.match(
    room.see((view) => view.refused()[0]?.why ?? ''),
    /too much/,
  )
  rmSync(join(room.folder, 'c'), { recursive: true })
})
