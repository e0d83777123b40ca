import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type {
  Action,
  Block,
  Briefing,
  Claim,
  Evidence,
  Source,
  Wording,
} from '../../src/briefing.ts'
import type { Span } from '../../src/news/article.ts'
import { answer, newFile, open } from './states.ts'

test('an answer comes back as it was, whatever its texts hold', async () => {
  const state = await open(newFile())
  let n = 0
  await fc.assert(
    fc.asyncProperty(briefings, text, async (briefing, command) => {
      const kept = { ...answer(`id-${++n}`, { command }), briefing }
      await state.keep(kept)
      assert.deepEqual(await state.answer(kept.id), kept)
    }),
    { numRuns: 200 },
  )
  state.close()
})

// Any UTF-16 at all, half pairs and NUL included.
const text = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units))
const number = fc.nat()
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
// Required: a field that is added to the types does not compile here until it is added.
const record = <T>(fields: { [K in keyof Required<T>]: fc.Arbitrary<Required<T>[K]> }) =>
  fc.record<Required<T>>(fields, { noNullPrototype: true })

const evidence = record<Evidence>({ source: number, start: number, end: number, text })
type Wrote = NonNullable<Claim['written']>
const written = record<Wrote>({ model: text, prompt: text, score: number })
const claims = list(record<Claim>({ text, evidence: list(evidence), written }))
const blocks = fc.oneof<fc.Arbitrary<Block>[]>(
  record<Kind<'heading'>>({ kind: fc.constant('heading'), text }),
  record<Kind<'paragraph'>>({ kind: fc.constant('paragraph'), claims }),
  record<Kind<'list'>>({
    kind: fc.constant('list'),
    items: list(
      fc.record({ label: text, claims }, { requiredKeys: ['claims'], noNullPrototype: true }),
    ),
  }),
  record<Kind<'quote'>>({
    kind: fc.constant('quote'),
    text,
    by: text,
    role: text,
    date: text,
    speech: fc.constantFrom('direct', 'mixed', 'indirect'),
    status: fc.constantFrom('said', 'denied', 'hypothetical'),
    context: list(evidence),
    places: list(evidence),
    wordings: list(
      record<Wording>({
        text,
        differs: list(record<Span>({ start: number, end: number })),
        sources: list(number),
      }),
    ),
  }),
  record<Kind<'note'>>({ kind: fc.constant('note'), text }),
)
const briefings = record<Briefing>({
  title: text,
  blocks: list(blocks),
  sources: list(
    record<Source>({
      n: number,
      article: text,
      edition: number,
      reading: text,
      label: text,
      title: text,
      date: text,
      dateBasis: fc.constantFrom('metadata', 'text', 'file'),
      url: text,
      sample: fc.boolean(),
    }),
  ),
  closing: text,
  actions: list(
    record<Action>({
      label: text,
      answer: text,
      show: fc.constantFrom('page', 'sources'),
      page: number,
    }),
  ),
})
type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>
