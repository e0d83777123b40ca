// The user's own two articles, raw from a crawl. Left out, with one line, where they are not beside the project.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Block, Briefing } from '../src/briefing.ts'
import { overlap, terms } from '../src/news/similarity.ts'
import { words } from '../src/words.ts'
import { type TestApp, testApp } from './app.ts'

const seeds = new URL('../../shared/seeds/', import.meta.url).pathname
const there = existsSync(seeds)
if (!there) console.log('left out: the tests on the seed articles (../shared/seeds is not here)')
const options = { skip: !there }

let bot: TestApp
before(async () => {
  if (there) {
    const summit = { name: 'summit', title: 'Anchorage summit', match: 'summit OR anchorage' }
    bot = await testApp({
      folder: seeds,
      stories: [summit],
      people: [{ name: 'Donald Trump', also: ['Trump'] }],
    })
  }
})
after(() => bot?.close())

type Quote = Extract<Block, { kind: 'quote' }>
const quotes = ({ blocks }: Briefing): Quote[] => blocks.filter((block) => block.kind === 'quote')

const STRETCHES = {
  'Donald Trump': 17,
  'Maria Zakharova': 2,
  'Heather Conley': 2,
  'Samuel Charap': 2,
  'Mick Mulroy': 2,
  'Vladimir Putin': 1,
  'Celeste Wallander': 1,
  'Ruslan Pukhov': 1,
  'Lisa Murkowski': 1,
}

test(
  'all 29 attributed stretches are found, each with its speaker, and no words on a sign',
  options,
  async () => {
    const found = quotes(await bot.ask('/summit quotes'))
    const counts = Object.groupBy(
      found.flatMap(({ by, places }) => places.map(() => by)),
      (by) => by ?? 'unattributed',
    )
    assert.deepEqual(
      Object.fromEntries(Object.entries(counts).map(([by, all]) => [by, all?.length])),
      STRETCHES,
    )
    assert.doesNotMatch(found.map(({ text }) => text).join('\n'), /ALASKA 2025|PURSUING PEACE/)
  },
)

test('each speaker alone has exactly what is theirs', options, async () => {
  for (const [name, stretches] of Object.entries(STRETCHES)) {
    const found = quotes(await bot.ask(`/quote ${name.split(' ').at(-1)}`))
    assert.equal(found.flatMap(({ places }) => places).length, stretches, name)
    assert.ok(
      found.every(({ by }) => by === name),
      name,
    )
  }
})

test(
  'each part stands character for character in the raw file, and the text is the parts joined',
  options,
  async () => {
    const answer = await bot.ask('/summit quotes')
    const raw = new Map(
      answer.sources.map(({ n, label }) => [n, readFileSync(seeds + label, 'utf8')]),
    )
    for (const quote of quotes(answer)) {
      for (const { source, text } of quote.places) assert.ok(raw.get(source)?.includes(text), text)
      const first = quote.places
        .filter(({ source }) => source === quote.places[0]?.source)
        .map(({ text }) => text)
      assert.equal(quote.text, first.join(' … '))
    }
  },
)

test('what both articles print is one entry with both sources', options, async () => {
  const found = quotes(await bot.ask('/quote Trump'))
  const twice = found.filter(({ places }) => new Set(places.map(({ source }) => source)).size === 2)
  assert.equal(twice.length, 3)
  assert.equal(found.length, 13)
})

test(
  '“no deal” is one utterance whose two wordings show the words that differ',
  options,
  async () => {
    const [quote, ...others] = quotes(await bot.ask('/whosaid no deal until'))
    assert.equal(others.length, 0)
    assert.equal(quote?.by, 'Donald Trump')
    assert.equal(quote?.wordings.length, 2)
    const [, other] = quote?.wordings ?? []
    assert.ok(other && other.differs.length > 0)
  },
)

test('a difference in punctuation only is shown and not called different', options, async () => {
  const [quote] = quotes(await bot.ask('/quote Zakharova'))
  assert.equal(quote?.wordings.length, 2)
  assert.deepEqual(
    quote?.wordings.flatMap(({ differs }) => differs),
    [],
  )
})

test('"here" stands beside the place that the dateline names', options, async () => {
  for (const line of ['/summit timeline', '/summit summary long']) {
    const { blocks } = await bot.ask(line)
    for (const { label = '', claims } of blocks.flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    ))
      if (claims.some(({ text }) => / here\b/.test(text))) assert.match(label, /\p{Lu}{4}/u)
  }
})

test(
  'the summary has five to eight sentences of their own, without captions, credits and addresses',
  options,
  async () => {
    const { blocks } = await bot.ask('/summit summary')
    const claims = blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flatMap((item) => item.claims) : [],
    )
    assert.ok(claims.length >= 5 && claims.length <= 8, `${claims.length} sentences`)
    for (const [i, one] of claims.entries()) {
      assert.match(one.text, /^[\p{Lu}\p{N}]/u)
      assert.doesNotMatch(
        one.text,
        /^(?:He|She|It|They|This|That|But|And|However)\b|credits:|caption:|@/,
      )
      assert.ok(one.evidence.some(({ text }) => text === one.text))
      for (const two of claims.slice(i + 1))
        assert.ok(overlap(terms(one.text), terms(two.text)) <= 0.5)
    }
  },
)

test('the folder holds two articles: its README is none', options, async () => {
  const { blocks } = await bot.ask('/summit sources')
  assert.equal(blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).length, 2)
})

test('who is who is told in the words of a source', options, async () => {
  const { blocks } = await bot.ask('/summit people')
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const conley = items.find(({ label }) => label?.startsWith('Heather Conley'))
  assert.match(
    conley?.claims[0]?.text ?? '',
    /^a senior fellow at the American Enterprise Institute/,
  )
})

// A fact that the first passage must hold; none where the articles do not say. Each answer cites the file it stands in.
const QUESTIONS: readonly (readonly [string, RegExp?])[] = [
  ['Where did the summit take place?', /\bAnchorage\b/],
  ['When did the summit take place?', /\bFriday/],
  ['Who attended the summit?', /Rubio.*Ushakov/],
  ['Who joined Putin at the talks?', /Lavrov/],
  ['How long did the meeting last?', /three-hour/],
  ['How long did Putin speak?', /eight/],
  ['How long did Trump wait for Putin’s plane?', /\b30\b/],
  ['When did Russia sell Alaska to the U.S.?', /\b1867\b/],
  ['Where did Trump and Putin last meet in person?', /Osaka/],
  ['Which bomber flew over the red carpet?', /\bB-2\b/],
  ['What grade did Trump give the meeting?', /\b10\b/],
  ['Who is Lisa Murkowski?', /Alaska.*Republican/],
  ['Where could the next meeting take place?', /Moscow/],
  ['How many people has the war killed or injured?', /million/],
  ['What advice did Trump give Zelensky?', /deal/],
  ['Why was the meeting expanded?', /request/],
  ['Did Zelensky attend the summit?'],
  ['How much did the summit cost?'],
  ['How old is Vladimir Putin?'],
  ['Who is the president of France?'],
  ['What did Xi Jinping say about the summit?'],
  ['Where will the next Olympic Games take place?'],
]
for (const [question, fact] of QUESTIONS) {
  test(`asked: ${question}`, options, async () => {
    const { blocks, sources } = await bot.ask(`/summit ask ${question}`)
    const [first] = blocks
    if (fact === undefined) {
      assert.deepEqual(blocks, [{ kind: 'note', text: words.answer.unknown }])
      return
    }
    assert.ok(first?.kind === 'list')
    const [claim] = first.items[0]?.claims ?? []
    assert.match(claim?.text ?? '', fact)
    const cited = sources.find(({ n }) => n === claim?.evidence[0]?.source)
    assert.ok(readFileSync(seeds + cited?.label, 'utf8').includes(claim?.text ?? '?'))
  })
}
