import assert from 'node:assert/strict'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { sqliteArchive } from '../../src/archive/sqlite.ts'
import { withdrawalsOf } from '../../src/archive/withdrawn.ts'
import { openWriter } from '../../src/archive/writer.ts'
import { UserError } from '../../src/errors.ts'
import { article, newsroom, SOON } from './newsroom.ts'

const FIRST = article(
  '2026-04-02',
  'Mayor Ruth Okafor spoke on Thursday. “The bridge costs four million,” Okafor said.',
)
const SECOND = article(
  '2026-04-02',
  'Mayor Ruth Okafor spoke on Thursday. “The bridge costs five million,” Okafor said.',
)

test('a changed source is another edition; the earlier one can still be read as it was', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', FIRST)
  await room.ingest()
  const before = room.see((view) => view.entries({})[0]!)
  assert.equal(before.corrected, false)
  room.put('bridge.md', SECOND)
  assert.equal((await room.ingest()).changed, 1)
  room.see((view) => {
    const [now] = view.entries({})
    assert.deepEqual([now?.id, now?.edition, now?.corrected], [before.id, 2, true])
    assert.ok(now!.generation > before.generation)
    assert.match(view.article(now!)!.text, /five million/)
    assert.match(view.article(before)!.text, /four million/)
    assert.match(Buffer.from(view.raw(before)!).toString(), /four million/)
    assert.equal(view.utterances({ scope: {}, words: 'four million', limit: 5 }).total, 0)
    assert.equal(view.search('four', {}, 5).length, 0)
  })
})

test('another reading is no edition and not new, and a place in the old reading still opens', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', FIRST)
  await room.ingest({ reading: 'r1' })
  const before = room.see((view) => view.entries({})[0]!)
  const looked = await room.ingest({ reading: 'r2' })
  assert.deepEqual([looked.new, looked.changed, looked.reread], [0, 0, 1])
  room.see((view) => {
    const [now] = view.entries({})
    assert.deepEqual([now?.edition, now?.generation, now?.reading], [1, before.generation, 'r2'])
    assert.ok(view.generation > before.generation)
    assert.equal(view.article(before)?.text, view.article(now!)?.text)
    assert.equal(view.article({ ...before, reading: 'never' }), undefined)
  })
})

test('work that was done is not done again', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', FIRST)
  await room.ingest()
  const generation = room.see((view) => view.generation)
  const again = await room.ingest()
  assert.deepEqual([again.new, again.changed, again.reread, again.unchanged], [0, 0, 0, 1])
  room.put('bridge.md', FIRST)
  assert.equal((await room.ingest()).unchanged, 1)
  assert.equal(
    room.see((view) => view.generation),
    generation,
  )
})

test('a file that moved keeps its article, and lines put in before others do not make editions', async (t) => {
  const room = newsroom(t)
  const line = (id: number) =>
    JSON.stringify({
      date: '2026-04-02',
      text: `Article ${id} says that it rained in the county all day long.`,
    })
  room.put('bridge.md', FIRST)
  room.put('wire.jsonl', [1, 2, 3].map(line).join('\n'))
  await room.ingest()
  const ids = () =>
    room.see((view) =>
      view
        .entries({})
        .map(({ id }) => id)
        .sort(),
    )
  const before = ids()
  room.remove('bridge.md')
  room.put('news/bridge-2.md', FIRST)
  room.put('wire.jsonl', [0, 1, 2, 3].map(line).join('\n'))
  const looked = await room.ingest()
  assert.deepEqual([looked.new, looked.changed], [1, 0])
  assert.equal(before.filter((id) => !ids().includes(id)).length, 0)
})

test('a renamed file is cited by the name it has now, and is no edition and not new', async (t) => {
  const room = newsroom(t)
  room.put('draft.md', FIRST)
  await room.ingest()
  const before = room.see((view) => view.entries({})[0]!)
  assert.equal(before.file, 'draft.md')
  renameSync(join(room.folder, 'draft.md'), join(room.folder, 'bridge.md'))
  await room.ingest()
  room.see((view) => {
    assert.deepEqual(view.entries({}), [{ ...before, file: 'bridge.md' }])
    assert.equal(view.article(before)?.file, 'bridge.md')
  })
})

test('two files of the same bytes that move together stay two articles', async (t) => {
  const room = newsroom(t)
  for (const name of ['a', 'b']) room.put(`old/${name}.md`, FIRST)
  await room.ingest()
  const ids = () => room.rows('SELECT id FROM article WHERE missing IS NULL ORDER BY id')
  const before = ids()
  renameSync(join(room.folder, 'old'), join(room.folder, 'new'))
  await room.ingest()
  assert.equal(before.length, 2)
  assert.deepEqual(ids(), before)
  assert.deepEqual(room.rows('SELECT key FROM article ORDER BY key'), [['a.md'], ['b.md']])
})

test('a withdrawn article stays out, also when the archive is deleted and made again', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', FIRST)
  room.put(
    'fair.md',
    article('2026-04-03', 'Nobody came to the fair. It rained all day long in Marrowby.'),
  )
  await room.ingest()
  const place = room.see((view) => view.entries({ match: 'bridge' })[0]!)
  assert.equal(
    room.writer((writer) => writer.withdraw('bridge.md', 'libel', SOON)),
    'bridge.md',
  )
  const shown = () =>
    room.see((view) => [
      view.count({}),
      view.count({ match: 'bridge' }),
      view.named('Okafor', {}).length,
    ])
  assert.deepEqual(shown(), [1, 0, 0])
  assert.match(
    room.see((view) => view.article(place)!.text),
    /bridge/,
  )
  room.put('copy.md', FIRST)
  await room.ingest()
  assert.deepEqual(shown(), [1, 0, 0])
  damage(room.file)
  await room.ingest()
  assert.deepEqual(shown(), [1, 0, 0])
  assert.match(readFileSync(withdrawalsOf(room.file), 'utf8'), /"reason":"libel"/)
  assert.throws(
    () => room.writer((writer) => writer.withdraw('bridge.md', 'again', SOON)),
    UserError,
  )
})

test('a withdrawn line stays out wherever it moves, and what comes to stand on its line is shown', async (t) => {
  const room = newsroom(t)
  const line = (n: number) =>
    JSON.stringify({ date: '2026-04-02', text: `Ferry ${n} came late to Marrowby that day.` })
  const put = (newest: number) =>
    room.put('wire.jsonl', Array.from({ length: newest }, (_, at) => line(newest - at)).join('\n'))
  put(3)
  await room.ingest()
  room.writer((writer) => writer.withdraw('wire.jsonl#1', 'a mistake', SOON))
  const shown = () =>
    room.see((view) =>
      view
        .entries({})
        .map((entry) => view.article(entry)?.text.slice(0, 'Ferry 1'.length))
        .sort(),
    )
  for (const newest of [4, 5]) {
    put(newest)
    await room.ingest()
  }
  assert.deepEqual(shown(), ['Ferry 1', 'Ferry 2', 'Ferry 4', 'Ferry 5'])
  damage(room.file)
  await room.ingest()
  assert.deepEqual(shown(), ['Ferry 1', 'Ferry 2', 'Ferry 4', 'Ferry 5'])
})

test('a withdrawn article with an id of its own stays out when it is edited and the archive made again', async (t) => {
  const room = newsroom(t)
  const put = (boats: string) =>
    room.put(
      'wire.jsonl',
      [17, 18]
        .map((id) =>
          JSON.stringify({
            id,
            date: '2026-04-02',
            text: `Ferry ${id} came to Marrowby with ${boats}.`,
          }),
        )
        .join('\n'),
    )
  put('two boats')
  await room.ingest()
  room.writer((writer) => writer.withdraw('wire.jsonl#17', 'a mistake', SOON))
  put('three boats')
  damage(room.file)
  await room.ingest()
  assert.deepEqual(
    room.see((view) => view.entries({}).map(({ file }) => file)),
    ['wire.jsonl#18'],
  )
})

test('an archive of an older shape is made anew: the articles keep their ids, and none is new again', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', FIRST)
  await room.ingest()
  room.put('bridge.md', SECOND)
  await room.ingest()
  const before = room.see((view) => view.entries({})[0]!)
  room.archive.close()
  const database = new DatabaseSync(room.file)
  database.exec('PRAGMA user_version = 0; DROP TABLE said; CREATE TABLE older (x)')
  database.close()
  const archive = sqliteArchive({ file: room.file })
  t.after(() => archive.close())
  assert.equal(
    archive.read((view) => view.count({})),
    0,
  )
  await room.ingest()
  archive.read((view) => {
    const [now] = view.entries({})
    assert.deepEqual([now?.id, now?.edition, now?.generation], [before.id, 2, before.generation])
    assert.ok(view.generation > before.generation)
  })
})

test('where two articles of an older archive had one place, the one that stands there keeps its id', async (t) => {
  const room = newsroom(t)
  const line = (n: number) =>
    JSON.stringify({ date: '2026-04-02', text: `It rained on day ${n} of the fair, all day long.` })
  room.put('wire.jsonl', [1, 2].map(line).join('\n'))
  await room.ingest()
  const ids = () => room.rows('SELECT key, id FROM article WHERE gone IS NULL AND dropped = 0')
  room.put('wire.jsonl', line(2)) // the second line is the first now, and the first one is not believed gone yet
  await room.ingest()
  assert.equal(room.rows("SELECT 1 FROM article WHERE key = 'wire.jsonl#1'").length, 2)
  const before = ids()
  room.archive.close()
  const database = new DatabaseSync(room.file)
  database.exec('PRAGMA user_version = 0')
  database.close()
  await room.ingest()
  assert.deepEqual(ids(), before)
})

test("a newer archive and another program's database are refused in one sentence and left alone", async (t) => {
  const room = newsroom(t)
  room.archive.close()
  const change = (sql: string) => {
    const database = new DatabaseSync(room.file)
    database.exec(sql)
    database.close()
  }
  change('PRAGMA user_version = 99')
  const open = () => openWriter({ file: room.file, reading: 'r', linking: 'l', people: [] })
  assert.throws(open, (thrown) => thrown instanceof UserError && /newer/.test(thrown.message))
  change('PRAGMA user_version = 0; PRAGMA application_id = 7')
  assert.throws(
    open,
    (thrown) => thrown instanceof UserError && /another program/.test(thrown.message),
  )
})

test('a reader sees one state from beginning to end, and a view does not outlive it', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', FIRST)
  await room.ingest()
  const kept = room.see((view) => {
    const generation = view.generation
    room.writer((writer) => writer.withdraw('bridge.md', 'libel', SOON))
    assert.equal(view.count({}), 1)
    assert.equal(view.named('Okafor', {}).length, 1)
    assert.ok(room.see((later) => later.generation) > generation)
    assert.equal(
      room.see((later) => later.count({})),
      0,
    )
    assert.equal(view.entries({}).length, 1)
    return view
  })
  assert.throws(() => kept.count({}), /closed/)
  assert.equal(
    room.see((view) => view.count({})),
    0,
  )
})

test('of another language there is the text, and its quotations without a speaker', async (t) => {
  const room = newsroom(t)
  room.put(
    'de.md',
    article(
      '2026-04-02',
      'Die Brücke wird im Frühjahr gestrichen, sagte der Bürgermeister am Donnerstag. „Wir fangen im April an“, sagte er, und die Stadt hat das Geld dafür nicht.',
    ),
  )
  await room.ingest()
  room.see((view) => {
    assert.notEqual(view.entries({})[0]?.language, 'en')
    assert.equal(view.search('brucke', {}, 5).length, 1)
    assert.ok(
      view
        .utterances({ scope: {}, limit: 5 })
        .utterances.every(({ speaker }) => speaker === undefined),
    )
  })
})

function damage(archive: string): void {
  writeFileSync(archive, 'this is no database')
  for (const tail of ['-wal', '-shm']) writeFileSync(archive + tail, '')
}
