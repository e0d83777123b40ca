import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UtteranceQuery } from '../../src/archive/archive.ts'
import { UserError } from '../../src/errors.ts'
import { article, newsroom } from './newsroom.ts'

const ECHO = article(
  '2026-04-02',
  'Mayor Ruth Okafor met the council on Thursday. “There is no deal on the bridge until there is a deal,” Okafor said.',
  'Councillor Ada Finch said she was tired. “We go home now,” Finch said.',
)
const WIRE = article(
  '2026-04-03',
  'Mayor Ruth Okafor told the Wire about the bridge. “There’s no deal on the bridge until there’s a deal,” Okafor said.',
  'The library was not on the list. “Books can wait until Monday, and so can I,” Okafor said.',
)

test('the same words in two articles are one utterance with both places, the oldest first', async (t) => {
  const room = newsroom(t)
  room.put('wire.md', WIRE)
  room.put('echo.md', ECHO)
  await room.ingest()
  room.see((view) => {
    const okafor = view.named('Okafor', {})[0]!
    assert.equal(okafor.utterances, 2)
    const { utterances, total } = view.utterances({ scope: {}, person: okafor.id, limit: 10 })
    assert.equal(total, 2)
    const deal = utterances.find(({ quoted }) => quoted.length === 2)!
    assert.deepEqual(
      deal.quoted.map(({ text }) => text),
      [
        'There is no deal on the bridge until there is a deal,',
        'There’s no deal on the bridge until there’s a deal,',
      ],
    )
    for (const { place, parts, text, context, sentence } of deal.quoted) {
      const source = view.article(place)!.text
      assert.equal(parts.map(({ start, end }) => source.slice(start, end)).join(' … '), text)
      assert.equal(source.slice(sentence.start, sentence.end), context)
      assert.ok(Buffer.from(view.raw(place)!).toString().includes(text))
    }
  })
})

test('a scope shows only its own places, and counts each utterance once', async (t) => {
  const room = newsroom(t)
  room.put('wire.md', WIRE)
  room.put('echo.md', ECHO)
  await room.ingest()
  room.see((view) => {
    const scope = { match: 'library' }
    const { utterances, total } = view.utterances({ scope, limit: 10 })
    assert.equal(total, 2)
    assert.ok(utterances.every(({ quoted }) => quoted.length === 1))
    assert.equal(view.utterances({ scope: { until: '2026-04-02' }, limit: 10 }).total, 2)
    assert.equal(view.utterances({ scope: { since: '2026-04-03' }, limit: 10 }).total, 2)
    assert.equal(view.utterances({ scope: { since: '2026-04-04' }, limit: 10 }).total, 0)
    assert.equal(view.utterances({ scope: {}, limit: 1 }).utterances.length, 1)
    assert.equal(view.utterances({ scope: {}, limit: 1 }).total, 3)
  })
})

test('articles of one day are not mixed up, whatever was asked for', async (t) => {
  const room = newsroom(t)
  const said = [
    ['The quay is open to everybody', 'I have never been so wet in June'],
    ['Our mill grinds again', 'Bread was dearer than boots last winter'],
    ['Dogs may come into the park', 'Whoever counts the swans counts wrong'],
  ]
  for (const [n, [one, other]] of said.entries())
    room.put(
      `${n}.md`,
      article(
        '2026-04-02',
        `Mayor Ruth Okafor spoke. “${one},” Ruth Okafor said.`,
        `“${other},” she said.`,
      ),
    )
  await room.ingest()
  room.see((view) => {
    const person = view.named('Okafor', {})[0]!.id
    const order = (query: Partial<UtteranceQuery>) =>
      view
        .utterances({ scope: {}, limit: 10, ...query })
        .utterances.map(({ quoted }) => quoted[0]?.text)
    const inOrder = said.flat().map((text) => `${text},`)
    assert.deepEqual(order({}), inOrder)
    assert.deepEqual(order({ person }), inOrder)
    assert.deepEqual(order({ person, scope: { since: '2020-01-01' } }), inOrder)
  })
})

test('outlets, venues and listeners narrow, and are counted as printed', async (t) => {
  const room = newsroom(t)
  const post =
    'Ruth Okafor wrote on Telegram. “The crane is here and so are we,” Okafor wrote on Telegram.'
  room.put('post.md', article('2026-04-04', post))
  room.put('wire.md', WIRE.replace('Marrowby Echo', 'Marrow Wire'))
  await room.ingest()
  room.see((view) => {
    const total = (query: Partial<UtteranceQuery>) =>
      view.utterances({ scope: {}, limit: 0, ...query }).total
    assert.equal(total({}), 3)
    assert.equal(total({ venue: 'telegram' }), 1)
    assert.equal(total({ venue: 'gram' }), 0)
    assert.equal(total({ listener: 'telegram' }), 0)
    assert.equal(total({ scope: { outlet: 'wire' } }), 2)
    assert.equal(total({ scope: { outlet: 'wire' }, venue: 'telegram' }), 0)
    assert.equal(total({ scope: { outlet: '' } }), 0)
    assert.equal(view.count({ outlet: 'the Echo' }), 1)
    assert.deepEqual(view.circumstances('venue', {}), [{ text: 'Telegram', count: 1 }])
    assert.deepEqual(view.circumstances('venue', { outlet: 'wire' }), [])
    assert.deepEqual(view.circumstances('outlet', {}), [
      { text: 'Marrow Wire', count: 1 },
      { text: 'Marrowby Echo', count: 1 },
    ])
  })
})

test('only what speaks of what was asked about is there, however many there are', async (t) => {
  const room = newsroom(t)
  room.put('wire.md', WIRE)
  room.put('echo.md', ECHO)
  await room.ingest()
  room.see((view) => {
    const { utterances, total } = view.utterances({ scope: {}, about: 'book', limit: 10 })
    assert.deepEqual(
      utterances.map(({ quoted }) => quoted[0]?.text),
      ['Books can wait until Monday, and so can I,'],
    )
    assert.equal(total, 1)
    assert.equal(view.utterances({ scope: {}, limit: 0 }).total, 3)
    assert.equal(view.utterances({ scope: {}, about: '"; DROP -- *', limit: 10 }).total, 0)
  })
})

test('what was asked about is found whatever its dress, by one, by some and by many words', async (t) => {
  const room = newsroom(t)
  room.put('echo.md', ECHO)
  room.put(
    'quay.md',
    article(
      '2026-04-05',
      'Ada Finch was at the Café Zoë. “The café of Zoë stays open in winter,” Finch said.',
      'Ada Finch was in town. “LIBRARIES stay, and so do countries,” Finch said.',
      'At the cafe Finch told of Liam O’Brien. “O’Brien left,” Finch said at the lantern of a library.',
      `Ada Finch spoke long. “We counted all ${'that was in the house and on the street, and '.repeat(60)}the lanterns,” Finch said.`,
    ),
  )
  await room.ingest()
  room.see((view) => {
    const finch = view.named('Finch', {})[0]!.id
    const found = (about: string, person?: string) =>
      view.utterances({ scope: {}, about, person, limit: 10 }).total
    const none = 'apple pear plum cherry grape quince fig'
    for (const person of [undefined, finch]) {
      for (const about of ['cafe', 'Café', 'country', 'zoe', 'O’Brien', "o'brien"])
        assert.equal(found(about, person), 1, about)
      assert.equal(found('library', person), 2)
      assert.equal(found('lanterns', person), 2)
      assert.equal(found('cafe library', person), 3)
      assert.equal(found(`${none} cafe library lantern`, person), 4)
      assert.equal(found('100% _', person), 0)
    }
    assert.equal(found('deal'), 1)
    assert.equal(found('deal', finch), 0)
    const first = (about: string) =>
      view.utterances({ scope: {}, about, limit: 10 }).utterances[0]?.quoted[0]?.text.slice(0, 9)
    assert.equal(first('library'), 'LIBRARIES') // said, not only around
    assert.equal(first('library lantern cafe country'), 'LIBRARIES') // two of the words, both said
    assert.equal(first('library lantern left'), 'O’Brien l') // all three, one of them said
  })
})

test('who asks about a land finds what is said of its people, and the other way round', async (t) => {
  const room = newsroom(t)
  room.put(
    'echo.md',
    article(
      '2026-04-05',
      'Ada Finch was in town. “The Ukrainian tram is here,” Finch said.',
      'Ada Finch was in town. “Ukraine will send us another,” Finch said.',
      'Ada Finch was in town. “A Canadian one would be longer,” Finch said.',
      'Ada Finch was in town. “The British one is red, and the U.S. has none,” Finch said.',
    ),
  )
  await room.ingest()
  room.see((view) => {
    const found = (about: string) => view.utterances({ scope: {}, about, limit: 10 }).total
    for (const about of ['Ukraine', 'ukrainian', 'Ukrainians']) assert.equal(found(about), 2, about)
    for (const about of ['Canada', 'UK', 'britain', 'US', 'U.S.', 'America', 'Canada tram UK'])
      assert.equal(found(about), about === 'Canada tram UK' ? 3 : 1, about)
    for (const about of ['Ukraine’s', 'UKRAINE’S tram', 'US trams'])
      assert.equal(found(about), 2, about)
    for (const about of ['Poland', 'us', 'Canal']) assert.equal(found(about), 0, about)
  })
})

test('who said certain words is found whatever the contractions, near words only where none are exact', async (t) => {
  const room = newsroom(t)
  room.put('wire.md', WIRE)
  room.put('echo.md', ECHO)
  await room.ingest()
  const said = (words: string) =>
    room.see((view) =>
      view
        .utterances({ scope: {}, words, limit: 5 })
        .utterances.map(({ speaker, quoted }) => [speaker, quoted.length]),
    )
  assert.deepEqual(said('no deal on the bridge'), [['Ruth Okafor', 2]])
  assert.deepEqual(said('there is no deal'), [['Ruth Okafor', 2]])
  assert.deepEqual(said('books can wait till monday'), [['Ruth Okafor', 1]])
  assert.deepEqual(said('the price of fish'), [])
  assert.deepEqual(said('Monday’s books'), [])
  assert.deepEqual(said('NEAR( "a" OR *'), [])
  assert.deepEqual(said('…'), [])
})

test('what was said word for word is found however often it was reported', async (t) => {
  const room = newsroom(t)
  const told = Array.from(
    { length: 520 },
    (_, n) => `Pell said on day ${n} that the bridge would open.`,
  )
  const long =
    'and that nobody need wait for it, not in the rain and not in the long summer evenings'
  room.put(
    'told.md',
    article(
      '2026-04-05',
      `Idris Pell came. “I was told the bridge would open ${long},” Pell said.`,
      ...told,
    ),
  )
  await room.ingest()
  room.see((view) => {
    const found = view.utterances({ scope: {}, words: 'the bridge would open', limit: 5 })
    assert.deepEqual(
      found.utterances.map(({ quoted }) => quoted[0]?.kind),
      ['direct'],
    )
  })
})

test('a story whose expression cannot be read is named', async (t) => {
  const room = newsroom(t)
  room.put('echo.md', ECHO)
  await room.ingest()
  for (const match of ['bridge OR', '"bridge', 'nocolumn: bridge', ''])
    assert.throws(
      () => room.see((view) => view.entries({ match })),
      (thrown) => thrown instanceof UserError && thrown.message.includes(`"${match}"`),
    )
  assert.equal(
    room.see((view) => view.count({ match: 'bridge NOT library' })),
    1,
  )
})

test('a search takes what a person types as words, and shows where they stand', async (t) => {
  const room = newsroom(t)
  room.put('wire.md', WIRE)
  room.put('echo.md', ECHO)
  await room.ingest()
  room.see((view) => {
    const [first, second] = view.search('library AND "list', {}, 5)
    assert.equal(first?.entry.file, 'wire.md')
    assert.match(first?.snippet ?? '', /library/)
    assert.equal(second, undefined)
    assert.equal(view.search('the bridge', {}, 5).length, 2)
    assert.equal(view.search('bridge', { match: 'library' }, 5).length, 1)
    assert.deepEqual(view.search('" * ( :', {}, 5), [])
  })
})

test('what is remembered of a story gives way when one of its articles changes, and not for others', async (t) => {
  const room = newsroom(t)
  room.put('wire.md', WIRE)
  room.put('echo.md', ECHO)
  await room.ingest()
  let made = 0
  const seen = (match: string) =>
    room.see((view) => {
      view.people({ match }, 5)
      return view.remembered('test', { match }, () => ++made)
    })
  assert.deepEqual([seen('library'), seen('library')], [1, 1])
  room.put(
    'fair.md',
    article('2026-04-05', 'Nobody came to the fair. It rained all day long in Marrowby.'),
  )
  await room.ingest()
  assert.equal(seen('library'), 1)
  assert.equal(
    room.see((view) => view.count({ match: 'fair' })),
    1,
  )
  room.put(
    'more.md',
    article('2026-04-06', 'The library is closed for the whole week, it was said in Marrowby.'),
  )
  await room.ingest()
  assert.equal(seen('library'), 2)
  assert.equal(
    room.see((view) => view.count({ match: 'library' })),
    2,
  )
})
