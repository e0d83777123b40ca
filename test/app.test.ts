import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Reply } from '../src/platforms/platform.ts'
import { words } from '../src/words.ts'
import { BY, type TestApp, testApp } from './app.ts'

let bot: TestApp
before(async () => {
  bot = await testApp()
})
after(() => bot.close())

const said = ({ briefing }: Reply): string =>
  briefing.blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

test('an answer is stored before it is shown, and opens again under its id', async () => {
  const reply = await bot.reply('/town quotes')
  assert.ok(reply.answer)
  const again = await bot.app.open({ answer: reply.answer, show: 'page', page: 1 }, BY)
  assert.deepEqual(again, JSON.parse(JSON.stringify(reply)))
})

test('a private answer opens only for the person who asked', async () => {
  const { answer = '', audience } = await bot.reply('/quote Pell')
  assert.equal(audience, 'asker')
  const other = await bot.app.open({ answer, show: 'page', page: 1 }, { ...BY, user: 'test:tom' })
  assert.equal(said(other), words.ask.notYours)
})

test('an answer does not open from another guild or workspace', async () => {
  const { answer = '' } = await bot.reply('/town summary')
  const other = { ...BY, place: { ...BY.place, tenant: 'village' } }
  assert.equal(said(await bot.app.open({ answer, show: 'page', page: 1 }, other)), words.ask.gone)
})

test('each page says how to go on, and its sources begin with its own passages', async () => {
  const first = await bot.reply('/town quotes')
  assert.ok(first.pages > 1)
  const next = first.briefing.actions?.find(({ show }) => show === 'page')
  assert.ok(next)
  const second = await bot.app.open(next, BY)
  assert.equal(second.page, 2)
  const sources = second.briefing.actions?.find(({ show }) => show === 'sources')
  assert.ok(sources)
  const behind = await bot.app.open(sources, BY)
  const quote = second.briefing.blocks.find((block) => block.kind === 'quote')
  const list = behind.briefing.blocks.find((block) => block.kind === 'list')
  assert.equal(list?.items[0]?.claims[0]?.text, quote?.context[0]?.text)
})

test('a page that is not there, and an answer that is no longer kept, are told in a sentence', async () => {
  const { answer = '' } = await bot.reply('/town summary')
  assert.match(said(await bot.app.open({ answer, show: 'page', page: 99 }, BY)), /This answer has/)
  assert.equal(said(await bot.app.open({ answer: 'never', show: 'page' }, BY)), words.ask.gone)
})

for (const [what, one, other, question] of [
  [
    'in a number',
    'The ferry of Marrowby was out of service for nine weeks.',
    'The ferry of Marrowby was out of service for three weeks.',
    'How long was the ferry out of service?',
  ],
  [
    'in what one denies',
    'The council of Marrowby approved the new ferry on Friday.',
    'The council of Marrowby did not approve the new ferry on Friday.',
    'Did the council approve the new ferry?',
  ],
] as const)
  test(`two sources that contradict each other ${what} are both shown, with a note`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-differ-'))
    for (const [n, told] of [one, other].entries())
      writeFileSync(
        join(folder, `${n}.md`),
        `---\ntitle: Ferry\n---\n\n${told} The mayor came to see it.\n`,
      )
    const two = await testApp({ folder })
    const { blocks } = await two.ask(`/town ask ${question}`)
    two.close()
    const [list, note] = blocks
    const shown = list?.kind === 'list' ? list.items.map(({ claims }) => claims[0]?.text ?? '') : []
    assert.deepEqual(shown.slice(0, 2).toSorted(), [one, other].toSorted())
    assert.equal(note?.kind === 'note' && note.text, words.answer.differ)
  })

test('the shipped sample says where, when and how long the summit was, and who came; not what it cost', async () => {
  const folder = join(import.meta.dirname, '../corpus')
  const sample = await testApp({ folder, stories: [{ name: 'summit', title: 'Summit' }] })
  const first = async (question: string): Promise<string> => {
    const [block] = (await sample.ask(`/summit ask ${question}`)).blocks
    return block?.kind === 'list' ? (block.items[0]?.claims[0]?.text ?? '') : ''
  }
  assert.match(await first('Where did the summit take place?'), /Anchorage/)
  assert.match(await first('Where did Putin suggest to meet again?'), /suggest Moscow as the place/)
  const where = JSON.stringify(
    (await sample.ask('/summit ask Where did the summit take place?')).blocks,
  )
  assert.doesNotMatch(where, /Osaka|Moscow/, 'what gives another place is no answer beside it')
  assert.match(await first('When did the summit take place?'), /Friday|15 August/)
  assert.match(await first('Who attended the summit?'), /Rubio/)
  assert.match(await first('How long did the talks last?'), /three hours/)
  assert.equal(await first('How much did the summit cost?'), '')
  sample.close()
})

test('a story of one article is summarised in the order of that article', async () => {
  const folder = join(import.meta.dirname, 'fixtures/corpus')
  const stories = [{ name: 'library', title: 'Library', match: 'shelves' }]
  const alone = await testApp({ folder, stories })
  const { blocks } = await alone.ask('/library summary short')
  alone.close()
  const list = blocks.find((block) => block.kind === 'list')
  const raw = readFileSync(join(folder, '04-mercury-library.md'), 'utf8')
  const places = list?.items.map(({ claims }) => raw.indexOf(claims[0]?.text ?? '?')) ?? []
  assert.ok(places.length > 1 && places.every((at) => at > 0))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
})

test('an apology goes to the asker alone, and is not stored', async () => {
  const reply = await bot.reply('/town sumary')
  assert.equal(reply.audience, 'asker')
  assert.equal(reply.answer, undefined)
  assert.match(said(reply), /Did you mean \/town summary\?/)
})

test('a surname means who is named in full, and what those said of whom no more is told is counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-surname-'))
  const put = (name: string, date: string, text: string): void =>
    writeFileSync(join(folder, name), `---\ndate: ${date}\n---\n${text}\n`)
  put('a.md', '2026-04-01', 'Ada Quill opened the fair. “It is open,” Ada Quill said.')
  put('b.md', '2026-04-02', 'Quill was seen at the fair. “Lovely paint,” Quill said.')
  const fair = await testApp({ folder })
  const { blocks } = await fair.ask('/quote Quill')
  const quoted = blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []))
  assert.deepEqual(quoted, ['It is open,'])
  assert.match(
    JSON.stringify(blocks),
    /one quotation in articles that do not say whether Ada Quill is meant/,
  )
  assert.doesNotMatch(JSON.stringify((await fair.ask('/quote Ada Quill')).blocks), /Not shown/)
  fair.close()
  rmSync(folder, { recursive: true })
})

test('a surname that two people have is asked about, not mixed', async () => {
  const reply = await bot.reply('/quote Finch')
  assert.match(said(reply), /may be more than one person/)
  assert.match(said(reply), /Ada Finch.*Tom Finch|Tom Finch.*Ada Finch/)
})

test('a name is found without its accents, in any case and with a slip of the finger', async () => {
  for (const typed of ['zoe lukasik-brandt', 'ŁUKASIK-BRANDT', 'Okonedoo']) {
    assert.ok((await bot.reply(`/quote ${typed}`)).answer, typed)
  }
})

test('nobody of that name is told with those who are quoted', async () => {
  assert.match(
    said(await bot.reply('/quote Napoleon')),
    /Nobody called "Napoleon" is quoted here\. Most quoted: \w/,
  )
})

test('a subject that nobody spoke of is told with words that do occur', async () => {
  assert.match(
    said(await bot.reply('/quote Pell about:zeppelins')),
    /No quotation about "zeppelins"\. Words that do occur: \w/,
  )
})

test('a person who asks too often is told how long to wait; an operator is not counted', async () => {
  const few = await testApp({
    limits: { wordsPerArticle: 120, asksPerMinute: 2 },
    operators: ['test:op'],
  })
  try {
    await few.reply('/help')
    await few.reply('/help')
    assert.match(said(await few.reply('/help')), /ask again in \d+ seconds/)
    const op = { ...BY, user: 'test:op' }
    for (let i = 0; i < 5; i++) assert.ok((await few.app.handleLine('/help', op)).answer)
  } finally {
    few.close()
  }
})

test('a minute later the same person may ask again', async () => {
  let now = new Date('2026-05-01T12:00:00Z')
  const few = await testApp({ limits: { wordsPerArticle: 120, asksPerMinute: 1 }, now: () => now })
  try {
    await few.reply('/help')
    assert.equal((await few.reply('/help')).answer, undefined)
    now = new Date('2026-05-01T12:01:01Z')
    assert.ok((await few.reply('/help')).answer)
  } finally {
    few.close()
  }
})

test('an empty corpus says where to put articles, and status and help still answer', async () => {
  const empty = await testApp({ folder: mkdtempSync(join(tmpdir(), 'communique-empty-')) })
  try {
    assert.match(
      said(await empty.reply('/town summary')),
      /There are no articles yet\. Put some into /,
    )
    assert.ok((await empty.reply('/status')).answer)
    assert.ok((await empty.reply('/help')).answer)
  } finally {
    empty.close()
  }
})

test('while articles are being read, an answer says that it may lack some', async () => {
  const busy = await testApp({ loading: () => ({ done: 3, of: 8 }) })
  try {
    assert.match(said(await busy.reply('/town quotes')), /still being read \(3 of 8\)/)
  } finally {
    busy.close()
  }
})

test('a bug is told with a reference and nothing else', async () => {
  const broken = await testApp({
    now: () => {
      throw new Error('the secret inside')
    },
  }).catch((thrown: Error) => thrown)
  assert.ok(broken instanceof Error) // the app does not even start on such a clock
  let fail = false
  const bot = await testApp({
    now: () => {
      if (fail) throw new Error('the secret inside')
      return new Date('2026-05-01T12:00:00Z')
    },
  })
  try {
    fail = true
    const text = said(await bot.reply('/help'))
    assert.match(text, /logged under [0-9a-f]{8}/)
    assert.doesNotMatch(text, /secret/)
  } finally {
    bot.close()
  }
})

test('a bot that is stopping takes no more asks and waits for those that run', async () => {
  const ending = await testApp()
  try {
    const running = ending.reply('/town summary')
    await ending.app.drain(AbortSignal.timeout(5_000))
    assert.ok((await running).answer)
    assert.equal(said(await ending.reply('/help')), words.ask.stopping)
  } finally {
    ending.close()
  }
})

test('a story that no article matches takes all of them and says so', async () => {
  const other = await testApp({
    stories: [{ name: 'budget', title: 'The budget', match: 'zeppelin' }],
  })
  try {
    assert.match(
      said(await other.reply('/budget summary')),
      /No article matches the story "The budget"/,
    )
  } finally {
    other.close()
  }
})

test('suggestions are speakers by any part of their name, choices and days; never an error', () => {
  const values = (option: string, typed: string) =>
    bot.app.suggest(['town', 'quotes'], option, typed).map(({ value }) => value)
  assert.ok(values('speaker', 'oko').includes('Ruth Okonedo'))
  assert.ok(values('speaker', '').length > 3)
  assert.deepEqual(values('since', 'to'), ['today'])
  assert.deepEqual(values('nonsense', ''), [])
  assert.deepEqual(values('constructor', ''), [])
  assert.deepEqual(bot.app.suggest(['no', 'such'], 'speaker', ''), [])
  assert.deepEqual(
    bot.app.suggest(['town', 'summary'], 'length', 'l').map(({ value }) => value),
    ['long'],
  )
})

test('however many ask at once, each is worked on in a round of the event loop of its own', async () => {
  let rounds = 0
  let counting = true
  const count = (): void => {
    rounds++
    if (counting) setImmediate(count)
  }
  const at: number[] = []
  const loading = () => {
    at.push(rounds) // asked for once while an answer is finished
    return undefined
  }
  const town = await testApp({ loading })
  setImmediate(count)
  assert.equal(town.app.busy(), false)
  const asked = Array.from({ length: 20 }, () => town.reply('/help'))
  await Promise.resolve()
  assert.equal(town.app.busy(), true)
  await Promise.all(asked)
  assert.equal(town.app.busy(), false)
  counting = false
  assert.equal(new Set(at).size, 20)
  town.close()
})

test('an ask whose time was over before its turn came is told to come back', async () => {
  const town = await testApp({ deadline: 0 })
  const all = await Promise.all(Array.from({ length: 20 }, () => town.reply('/town quotes')))
  assert.equal(said(all.at(-1)!), words.ask.busy)
  town.close()
})
