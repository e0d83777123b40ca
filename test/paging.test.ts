import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block, Briefing, Evidence, Source } from '../src/briefing.ts'
import { pages, passagesBehind } from '../src/paging.ts'

const LIMIT = 120
const source = (n: number): Source => ({
  n,
  article: `a${n}`,
  edition: 1,
  reading: 'r',
  label: `Outlet ${n}`,
})
const text = (words: number): string => Array.from({ length: words }, (_, i) => `w${i}`).join(' ')
const evidence = (n: number, words: number): Evidence => ({
  source: n,
  start: 0,
  end: 1,
  text: text(words),
})
const claim = ([n, words]: readonly [number, number]) => ({
  text: text(words),
  evidence: [evidence(n, words)],
})
const quote = ([n, words]: readonly [number, number]): Block => ({
  kind: 'quote',
  text: text(words),
  speech: 'direct',
  status: 'said',
  context: [evidence(n, words)],
  places: [evidence(n, words)],
  wordings: [{ text: text(words), differs: [], sources: [n] }],
})

const cited = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 200 }))
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.constant<Block>({ kind: 'heading', text: 'A heading' }),
  fc.constant<Block>({ kind: 'note', text: 'A note' }),
  cited.map(quote),
  fc
    .array(cited, { minLength: 1, maxLength: 5 })
    .map((all): Block => ({ kind: 'paragraph', claims: all.map(claim) })),
  fc
    .array(cited, { minLength: 1, maxLength: 5 })
    .map((all): Block => ({ kind: 'list', items: all.map((one) => ({ claims: [claim(one)] })) })),
)
const briefings = fc
  .array(block, { maxLength: 30 })
  .map((blocks): Briefing => ({ title: 'T', blocks, sources: [1, 2, 3, 4].map(source) }))

/** Every text that a page prints, with the source it is taken from. */
function printed({ blocks }: Briefing): [number, string][] {
  return blocks.flatMap((each): [number, string][] => {
    if (each.kind === 'quote') return [[each.wordings[0]?.sources[0] ?? 0, each.text]]
    if (each.kind === 'paragraph')
      return each.claims.map((one) => [one.evidence[0]?.source ?? 0, one.text])
    if (each.kind === 'list')
      return each.items.flatMap(({ claims }) =>
        claims.map((one): [number, string] => [one.evidence[0]?.source ?? 0, one.text]),
      )
    return []
  })
}

test('no sentence or quotation is lost, repeated, cut or moved', () => {
  fc.assert(
    fc.property(briefings, (whole) =>
      assert.deepEqual(pages(whole, LIMIT).flatMap(printed), printed(whole)),
    ),
  )
})

test('a page shows at most the allowed words of one article, unless one sentence alone is longer', () => {
  fc.assert(
    fc.property(briefings, (whole) => {
      for (const page of pages(whole, LIMIT)) {
        const shown = printed(page)
        for (const n of [1, 2, 3, 4]) {
          const words = shown
            .filter(([from]) => from === n)
            .reduce((sum, [, each]) => sum + each.split(' ').length, 0)
          assert.ok(
            words <= LIMIT || shown.length === 1,
            `${words} words of source ${n} on one page`,
          )
        }
      }
    }),
  )
})

test('no page ends with a heading, unless the briefing does', () => {
  fc.assert(
    fc.property(briefings, (whole) => {
      for (const page of pages(whole, LIMIT).slice(0, -1))
        assert.notEqual(page.blocks.at(-1)?.kind, 'heading')
    }),
  )
})

test('a page lists exactly the sources that it cites, under their numbers', () => {
  const [first, second] = pages(
    {
      title: 'T',
      blocks: [quote([1, 100]), quote([1, 100]), quote([2, 5])],
      sources: [source(1), source(2)],
    },
    LIMIT,
  )
  assert.deepEqual(
    first?.sources.map(({ n }) => n),
    [1],
  )
  assert.deepEqual(
    second?.sources.map(({ n }) => n),
    [1, 2],
  )
})

test('every page of a sample says that it is one', () => {
  const all = pages(
    {
      title: 'T',
      blocks: [quote([1, 100]), quote([1, 100])],
      sources: [source(1)],
      closing: 'A sample',
    },
    LIMIT,
  )
  assert.equal(all.length, 2)
  for (const page of all) assert.equal(page.closing, 'A sample')
})

test('every passage behind a briefing is shown once', () => {
  fc.assert(
    fc.property(briefings, (whole) => {
      assert.deepEqual(printed(passagesBehind(whole, 'Sources')), printed(whole))
    }),
  )
})
