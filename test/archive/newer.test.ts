import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Scope } from '../../src/archive/archive.ts'
import { article, after as later, newsroom } from './newsroom.ts'

const bridge = (cost: string) =>
  article('2026-04-02', `“The bridge costs ${cost} million,” Mayor Ruth Okafor said on Thursday.`)
const library = article(
  '2026-04-03',
  'The library of Marrowby will open its new reading room to the children of the town next week.',
  '“The library stays open,” Idris Vale said on Friday.',
)

test('after a generation there are the articles that came in later, and corrected ones, and nothing of the others', async (t) => {
  const room = newsroom(t)
  const seen = (scope: Scope) =>
    room.see((view) => ({
      count: view.count(scope),
      files: view.entries(scope).map(({ file }) => file),
      said: view.utterances({ scope, limit: 9 }).utterances.map(({ speaker }) => speaker),
      people: view.people(scope, 9).map(({ name }) => name),
      telling: new Set(view.keySentences(scope, 5).map((sentence) => sentence.article)).size,
      found: view.search('bridge library', scope, 9).map(({ entry }) => entry.file),
    }))
  const nothing = { count: 0, files: [], said: [], people: [], telling: 0, found: [] }
  room.put('bridge.md', bridge('four'))
  await room.ingest()
  const mark = room.see((view) => view.generation)
  assert.deepEqual(seen({ after: mark }), nothing)
  assert.deepEqual(seen({ after: mark, match: 'bridge' }), nothing)
  assert.equal(seen({ after: 0 }).count, 1)

  room.put('library.md', library)
  await room.ingest({ now: later(60_000) })
  assert.deepEqual(seen({ after: mark }), {
    ...{ count: 1, files: ['library.md'], said: ['Idris Vale'], people: ['Idris Vale'] },
    ...{ telling: 1, found: ['library.md'] },
  })
  assert.equal(seen({ after: mark, match: 'bridge' }).count, 0)
  assert.equal(seen({ after: mark, match: 'library' }).count, 1)

  room.put('bridge.md', bridge('five'))
  await room.ingest({ now: later(120_000) })
  assert.deepEqual(seen({ after: mark, match: 'bridge' }).said, ['Ruth Okafor'])
  assert.equal(seen({ after: mark }).count, 2)
  assert.equal(seen({ after: mark, since: '2026-04-03' }).count, 1)
})

test('another reading and a withdrawal are not new', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', bridge('four'))
  room.put('library.md', library)
  await room.ingest({ reading: 'r1' })
  const mark = room.see((view) => view.generation)
  await room.ingest({ reading: 'r2' })
  room.writer((writer) => writer.withdraw('library.md', 'a mistake', later(0)))
  assert.ok(room.see((view) => view.generation) > mark)
  assert.equal(
    room.see((view) => view.count({ after: mark })),
    0,
  )
})

test('an archive that is deleted and made again is another one', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', bridge('four'))
  await room.ingest()
  const before = room.see((view) => view.archive)
  await room.ingest({ reading: 'r2' })
  assert.equal(
    room.see((view) => view.archive),
    before,
  )
  const again = newsroom(t)
  again.put('bridge.md', bridge('four'))
  await again.ingest()
  const after = again.see((view) => view.archive)
  assert.ok(before !== '' && after !== before)
})
