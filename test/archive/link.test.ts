import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hashIndex } from '../../src/archive/hashes.ts'
import { nameKey, titleKey } from '../../src/archive/names.ts'
import { after, article, type Newsroom, newsroom } from './newsroom.ts'

// Surnames shared, with and without first names and titles; one utterance in several wordings, one that joins two others.
const PEOPLE = [
  'Senator Lena Marsh',
  'Lena Marsh',
  'Marsh',
  'Sen. Marsh',
  'Senator Hugh Marsh',
  'Mayor Marsh',
  'Mayor Ivo Quill',
  'Quill',
]
const SAID = [
  'We will build the new bridge over the river before the winter comes',
  'We will build the new bridge over the river',
  'build the new bridge over the river before the winter comes and the library after it',
  'the library after it will be a house for everybody in this town',
  'Nobody asked me about the price of fish',
]

const source = fc.record({
  person: fc.constantFrom(...PEOPLE),
  said: fc.uniqueArray(fc.constantFrom(...SAID), { minLength: 1, maxLength: 3 }),
})
const change = fc.record({ file: fc.nat(5), source: fc.option(source) })

/** Who is one person, and what is one utterance, without the ids. */
function groups(room: Newsroom): string[] {
  const grouped = (rows: unknown[][]) =>
    [...Map.groupBy(rows, ([group]) => group).values()].map((group) =>
      group
        .map(([, name]) => name)
        .sort()
        .join(' = '),
    )
  return [
    ...grouped(
      room.rows("SELECT person, key || ':' || i FROM mention JOIN article ON n = article"),
    ),
    ...grouped(
      room.rows("SELECT utterance, key || ':' || i FROM quotation JOIN article ON n = article"),
    ),
    ...room
      .rows('SELECT key, name, articles, utterances FROM person WHERE articles > 0')
      .map((row) => row.join(' ')),
  ].sort()
}

test('linking step by step gives the groups that linking all at once gives, in whatever order articles come, change and go', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async (batches) => {
        const room = newsroom(t)
        let at = 0
        for (const batch of batches) {
          for (const { file, source } of batch) {
            const name = `${file}.md`
            room.put(
              name,
              source === null
                ? article(
                    '2026-04-01',
                    'It rained in the whole county, and nothing was said about it by anybody at all.',
                  )
                : article(
                    '2026-04-01',
                    `${source.person} spoke to the town on Thursday.`,
                    ...source.said.map((words) => `“${words},” ${source.person} said.`),
                  ),
            )
          }
          await room.ingest({ now: after(++at) })
        }
        const before = groups(room)
        room.writer((writer) => writer.relink('always'))
        assert.deepEqual(groups(room), before)
      },
    ),
    { numRuns: 25 },
  )
})

test('an utterance that a longer wording joined parts again when that article goes', async (t) => {
  const room = newsroom(t)
  const [whole = '', , joining = '', tail = ''] = SAID
  const said = (words: string) =>
    article('2026-04-01', `Mayor Ivo Quill spoke on Thursday. “${words},” Quill said.`)
  room.put('a.md', said(whole))
  room.put('b.md', said(tail))
  room.put('c.md', said(`${joining} will be a house for everybody in this town`))
  room.put(
    'd.md',
    article('2026-04-01', 'It rained in the whole county, and nobody said a word about it.'),
  )
  await room.ingest()
  const count = () => room.see((view) => view.utterances({ scope: {}, limit: 9 }).total)
  const joined = count()
  room.put(
    'c.md',
    article('2026-04-01', 'It rained in the whole county, and nobody said another word about it.'),
  )
  await room.ingest()
  assert.equal(count(), 2)
  assert.ok(joined <= 2)
  assert.equal(
    room.see((view) => view.named('Ivo Quill', {})[0]?.utterances),
    2,
  )
})

test('what two people said in the same words stays two utterances', async (t) => {
  const room = newsroom(t)
  const text = (who: string) =>
    article(
      '2026-04-01',
      `${who} spoke on Thursday. “We will build the bridge before winter,” ${who} said.`,
    )
  room.put('a.md', text('Mayor Ivo Quill'))
  room.put('b.md', text('Councillor Ada Ferris'))
  await room.ingest()
  assert.equal(
    room.see((view) => view.utterances({ scope: {}, limit: 9 }).total),
    2,
  )
})

test('names are keys without initials, titles without courtesy', () => {
  assert.deepEqual(nameKey('Donald J. Trump'), nameKey('Donald Trump'))
  assert.deepEqual(nameKey('Łukasik-Brandt'), {
    name: 'lukasik-brandt',
    surname: 'lukasik-brandt',
    full: false,
  })
  assert.equal(nameKey('Robert Hale Jr.').surname, 'hale')
  assert.equal(titleKey('Sen.'), titleKey('Senator'))
  assert.equal(titleKey('Mr.'), '')
})

test('the index in memory finds all who share enough hashes, as a plain count does', () => {
  const hashes = fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(hashes, { maxLength: 60 }), hashes, (stored, wanted) => {
      const index = hashIndex()
      for (const [n, each] of stored.entries()) index.add(n, Uint32Array.from(each))
      const plain = stored.flatMap((each, n) => {
        const shared = each.filter((hash) => wanted.includes(hash)).length
        const [less, more] = [
          Math.min(each.length, wanted.length),
          Math.max(each.length, wanted.length),
        ]
        return shared > 0 && shared >= (less < 0.6 * more ? 0.4 : 0.15) * less ? [n] : []
      })
      assert.deepEqual(index.near(Uint32Array.from(wanted)), plain)
    }),
  )
})
