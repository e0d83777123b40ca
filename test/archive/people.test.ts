import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, newsroom } from './newsroom.ts'

const BRIDGE = article(
  '2026-04-02',
  'Councillor Ada Quill opened the bridge on Thursday. “The bridge will stand for a hundred years,” Quill said.',
  'The engineer Zoë Łukasik-Brandt was not so sure. “Steel needs paint every spring,” Łukasik-Brandt said.',
)
const LIBRARY = article(
  '2026-04-03',
  'Councillor Tom Quill wants to close the library. “Nobody reads on a Monday,” Tom Quill said.',
  'Mayor Ruth Okafor said: “The library stays open until June.”',
)

test('a name is found as people type it: case, accents, surname, title, possessive', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', BRIDGE)
  room.put('library.md', LIBRARY)
  await room.ingest()
  const meant = (typed: string) => room.see((view) => view.named(typed, {}).map(({ name }) => name))
  assert.deepEqual(meant('RUTH okafor'), ['Ruth Okafor'])
  assert.deepEqual(meant('zoe lukasik-brandt'), ['Zoë Łukasik-Brandt'])
  assert.deepEqual(meant('Lukasik Brandt'), ['Zoë Łukasik-Brandt'])
  assert.deepEqual(meant('okafor'), ['Ruth Okafor'])
  assert.deepEqual(meant('Mayor Okafor'), ['Ruth Okafor'])
  assert.deepEqual(meant("Okafor's"), ['Ruth Okafor'])
  assert.deepEqual(meant('Zoë'), ['Zoë Łukasik-Brandt'])
})

test('two of one surname are both given, each for the full name alone', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', BRIDGE)
  room.put('library.md', LIBRARY)
  await room.ingest()
  room.see((view) => {
    assert.deepEqual(
      view
        .named('Quill', {})
        .map(({ name }) => name)
        .sort(),
      ['Ada Quill', 'Tom Quill'],
    )
    assert.deepEqual(
      view.named('ada quill', {}).map(({ name }) => name),
      ['Ada Quill'],
    )
    const [ada] = view.named('ada quill', {})
    const { utterances } = view.utterances({ scope: {}, person: ada!.id, limit: 10 })
    assert.deepEqual(
      utterances.map(({ quoted }) => quoted[0]!.text),
      ['The bridge will stand for a hundred years,'],
    )
  })
})

test('a slip of spelling is forgiven where no name is spelt so, and not in short names', async (t) => {
  const room = newsroom(t)
  room.put('library.md', LIBRARY)
  await room.ingest()
  const meant = (typed: string) => room.see((view) => view.named(typed, {}).map(({ name }) => name))
  assert.deepEqual(meant('Okafro'), ['Ruth Okafor'])
  assert.deepEqual(meant('Ruth Okafar'), ['Ruth Okafor'])
  assert.deepEqual(meant('Rut'), [])
  assert.deepEqual(meant('Nobody Atall'), [])
  assert.deepEqual(meant(''), [])
})

test('a surname finds those with a generation after it too, and a small word nobody', async (t) => {
  const room = newsroom(t)
  room.put(
    'quills.md',
    article(
      '2026-04-05',
      'Councillor Ada Quill came. “I see a bridge,” Ada Quill said.',
      'Tom Quill Jr., a baker, came too. “I see a river,” Tom Quill Jr. said.',
      'Ruth Okafor of the Society for the Bridge came. “I see both,” Okafor said.',
    ),
  )
  await room.ingest()
  const meant = (typed: string) =>
    room.see((view) => view.named(typed, {}).map(({ name }) => name)).sort()
  assert.deepEqual(meant('Quill'), ['Ada Quill', 'Tom Quill Jr.'])
  assert.deepEqual(meant('Tom Quill'), ['Tom Quill Jr.'])
  assert.deepEqual(meant('Quill Jr.'), ['Tom Quill Jr.'])
  assert.deepEqual(meant('the'), [])
  assert.deepEqual(meant('for'), [])
})

test('a name of the configuration wins over a surname, and says who is shown', async (t) => {
  const room = newsroom(t, [{ name: 'Ada Quill', also: ['Quill', 'the bridge queen'] }])
  room.put('bridge.md', BRIDGE)
  room.put('library.md', LIBRARY)
  room.put(
    'plain.md',
    article('2026-04-05', 'Quill was seen at the fair. “Lovely paint,” Quill said.'),
  )
  await room.ingest()
  room.see((view) => {
    const [ada, ...others] = view.named('quill', {})
    assert.equal(ada?.name, 'Ada Quill')
    assert.deepEqual(others, [])
    assert.equal(ada?.articles, 2)
    assert.deepEqual(
      view.named('The Bridge Queen', {}).map(({ name }) => name),
      ['Ada Quill'],
    )
  })
})

test('another configuration is applied to what is in the archive already', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', BRIDGE)
  room.put(
    'plain.md',
    article('2026-04-05', 'Quill was seen at the fair. “Lovely paint,” Quill said.'),
  )
  await room.ingest()
  const names = () =>
    room.see((view) =>
      view
        .named('Quill', {})
        .map(({ name }) => name)
        .sort(),
    )
  assert.deepEqual(names(), ['Ada Quill', 'Quill'])
  const { openWriter } = await import('../../src/archive/writer.ts')
  const people = [{ name: 'Ada Quill', also: ['Quill'] }]
  const writer = openWriter({ file: room.file, reading: 'r1', linking: 'l1', people })
  assert.equal(writer.relink('stale'), true)
  assert.equal(writer.relink('stale'), false)
  writer.close()
  assert.deepEqual(names(), ['Ada Quill'])
  assert.equal(
    room.see((view) => view.named('Quill', {})[0]?.utterances),
    2,
  )
})

test('a surname alone is joined to a full name only by the same title, and parts again when a second has it', async (t) => {
  const room = newsroom(t)
  room.put('one.md', article('2026-04-01', 'Senator Lena Marsh spoke. “We will vote,” Marsh said.'))
  room.put('two.md', article('2026-04-02', 'Sen. Marsh spoke again. “We have voted,” Marsh said.'))
  room.put(
    'three.md',
    article('2026-04-03', 'Marsh was seen at the fair. “Lovely pies,” Marsh said.'),
  )
  await room.ingest()
  const who = () =>
    room.see((view) =>
      view
        .people({}, 9)
        .map(({ name, articles }) => `${name} ${articles}`)
        .sort(),
    )
  assert.deepEqual(who(), ['Lena Marsh 2', 'Marsh 1'])
  const lena = room.see((view) => view.named('Lena Marsh', {})[0]!)
  room.put(
    'four.md',
    article('2026-04-04', 'Senator Hugh Marsh spoke. “I will not vote,” Marsh said.'),
  )
  await room.ingest()
  assert.deepEqual(who(), ['Hugh Marsh 1', 'Lena Marsh 1', 'Marsh 1', 'Marsh 1'])
  assert.equal(
    room.see((view) => view.person(lena.id)?.name),
    'Lena Marsh',
  )
})

test('the id of one who turns out to be another leads to the other', async (t) => {
  const room = newsroom(t)
  room.put('two.md', article('2026-04-02', 'Senator Marsh spoke. “We have voted,” Marsh said.'))
  await room.ingest()
  const before = room.see((view) => view.named('Marsh', {})[0]!)
  room.put('one.md', article('2026-04-01', 'Senator Lena Marsh spoke. “We will vote,” Marsh said.'))
  await room.ingest()
  const now = room.see((view) => view.person(before.id))
  assert.equal(now?.name, 'Lena Marsh')
  assert.equal(now?.utterances, 2)
})

test('speakers are found by the beginning of any word of their names, the most quoted first', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', BRIDGE)
  room.put('library.md', LIBRARY)
  room.put(
    'more.md',
    article('2026-04-04', 'Mayor Ruth Okafor said: “I read on Mondays.” She left at noon.'),
  )
  await room.ingest()
  const begun = (typed: string, limit = 9) =>
    room.see((view) => view.speakers(typed, {}, limit).map(({ name }) => name))
  assert.deepEqual(begun('o'), ['Ruth Okafor'])
  assert.deepEqual(begun('ruth ok'), ['Ruth Okafor'])
  assert.deepEqual(begun('bra'), ['Zoë Łukasik-Brandt'])
  assert.deepEqual(begun('qui').sort(), ['Ada Quill', 'Tom Quill'])
  assert.deepEqual(begun('', 1), ['Ruth Okafor'])
  assert.deepEqual(begun('xyz'), [])
})

test('persons of a story are counted within it', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', BRIDGE)
  room.put('library.md', LIBRARY)
  await room.ingest()
  room.see((view) => {
    const names = view.people({ match: 'library' }, 9).map(({ name }) => name)
    assert.ok(names.includes('Ruth Okafor') && !names.includes('Ada Quill'))
    assert.deepEqual(view.named('Ada Quill', { match: 'library' }), [])
    const [zoe] = view.named('Zoë', { match: 'bridge' })
    assert.match(zoe!.roles.map(({ text }) => text).join(), /engineer/)
    const { place, span, text } = zoe!.roles[0]!
    assert.equal(view.article(place)?.text.slice(span.start, span.end), text)
  })
})

test('the fullest role of what somebody is comes first, without a "his" that points elsewhere', async (t) => {
  const room = newsroom(t)
  room.put('bridge.md', BRIDGE)
  room.put(
    'later.md',
    article(
      '2026-04-05',
      'Ada Quill, a former ferry captain from Eastfield, was absent. Mayor Ada Quill, the bridge engineer of Harrow Bay, said: “I was ill.”',
      'Tom Quill sent Ben Lund, his longtime ferry adviser, and Ida Berg, his wife.',
    ),
  )
  await room.ingest()
  room.see((view) => {
    const roles = (typed: string) => view.named(typed, {})[0]?.roles.map(({ text }) => text)
    assert.deepEqual(roles('Ada Quill')?.at(0), 'the bridge engineer of Harrow Bay')
    assert.deepEqual([roles('Ben Lund'), roles('Ida Berg')], [['longtime ferry adviser'], []])
    for (const { text, place, span } of view.named('Ben Lund', {})[0]?.roles ?? [])
      assert.equal(view.article(place)?.text.slice(span.start, span.end), text)
  })
})

test('of somebody whom several articles describe, a word that one of them uses makes no role fuller', async (t) => {
  const room = newsroom(t)
  for (const [n, role] of [
    'Eastfield mayor',
    'the Eastfield mayor',
    'ABSOLUTELY ROARING Eastfield mayor',
    'Mayor',
  ].entries())
    room.put(
      `${n}.md`,
      article(`2026-04-0${n + 1}`, `The ferry ran. ${role} Ada Quill said: “It is number ${n}.”`),
    )
  await room.ingest()
  room.see((view) => {
    const [first] = view.named('Ada Quill', {})[0]?.roles ?? []
    assert.match(first?.text ?? '', /^(?:the )?Eastfield mayor$/i)
  })
})

test('beside a quotation stands what its own article calls the speaker, and nothing where it does not say', async (t) => {
  const room = newsroom(t)
  room.put(
    'old.md',
    article('2020-04-01', 'Ada Quill, a ferry captain from Eastfield, said: “We sail.”'),
  )
  room.put('new.md', article('2026-04-01', 'Mayor Ada Quill said: “We build a bridge.”'))
  room.put('bare.md', article('2026-04-02', 'Ada Quill was cheered. “We are done,” Quill said.'))
  await room.ingest()
  room.see((view) => {
    const [person] = view.named('Ada Quill', {})
    const { utterances } = view.utterances({ scope: {}, person: person!.id, limit: 9 })
    assert.deepEqual(
      utterances.map(({ quoted, role }) => [quoted[0]?.text, role]),
      [
        ['We are done,', undefined],
        ['We build a bridge.', 'Mayor'],
        ['We sail.', 'a ferry captain from Eastfield'],
      ],
    )
  })
})
