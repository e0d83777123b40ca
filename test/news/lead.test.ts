import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lead } from '../../src/news/lead.ts'
import { frames } from '../../src/news/quotations/frames.ts'
import { sentences } from '../../src/news/sentences.ts'

const told = (text: string, limits: { sentences: number; words?: number }): string[] =>
  lead(text, sentences(frames(text)), limits).map(({ start, end }) => text.slice(start, end))

const BRIDGE = `(WIRE) The council of Harrow Bay voted on Monday to open the old bridge to cars.
Will the ferry company give up its licence before the bridge opens to cars?
“Nobody asked the company what will become of the bridge and the cars,” Ben Lund said.
The council of Harrow Bay voted to open the old bridge to cars, a spokesman said.
It was a long night.
The ferry company of Ben Lund carries half of the town’s cars across the bay.
He refused to give up the licence of the company before the bridge opens.
A choir sang carols on some stairs while bakers handed out warm rolls freely.
They had never refused anything to the cars that crossed the old bridge.
The repair of the bridge will cost the council of the town 12 million crowns.`

test('the beginning is told, without questions, speech, repetition and what is beside the matter', () => {
  assert.deepEqual(told(BRIDGE, { sentences: 4 }), [
    'The council of Harrow Bay voted on Monday to open the old bridge to cars.',
    'The ferry company of Ben Lund carries half of the town’s cars across the bay.',
    'He refused to give up the licence of the company before the bridge opens.',
    'The repair of the bridge will cost the council of the town 12 million crowns.',
  ])
})

test('an ellipsis, whose verb stands in another sentence, is not told', () => {
  const council = 'The council of Harrow Bay asked on Monday whether Ada Ortiz is its mayor.'
  const is = 'She is, although the council of Harrow Bay never said so on any Monday.'
  const was = 'She was in the new harbour when all this was said in Harrow Bay.'
  assert.deepEqual(told(`${council} ${is}`, { sentences: 2 }), [council])
  assert.deepEqual(told(`${council} ${was}`, { sentences: 2 }).length, 2)
})

test('it is as long as is asked for, and what does not fit is passed over', () => {
  assert.equal(told(BRIDGE, { sentences: 1 }).length, 1)
  const short = told(BRIDGE, { sentences: 9, words: 30 })
  assert.equal(short.length, 2)
  assert.ok(short.join(' ').split(' ').length <= 30)
  assert.deepEqual(told('', { sentences: 3 }), [])
})

test('a text without capitals is told too', () => {
  assert.deepEqual(
    told(
      "( wire ) the council of harrow bay voted to open its old bridge to cars . hall 's ferry company carries half of the town 's cars across the bay .",
      { sentences: 1 },
    ),
    ['the council of harrow bay voted to open its old bridge to cars .'],
  )
})

test('whatever the text: parts of sentences in their order, no more than asked for', () => {
  const piece = fc.constantFrom(
    ...'The bridge ferry council He “ ” . ? ( WIRE ) cars 12 million opened on Monday'.split(' '),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 120 }),
      fc.nat(5),
      fc.nat(40),
      (parts, count, words) => {
        const text = parts.join(' ')
        const all = sentences(frames(text))
        const spans = lead(text, all, { sentences: count, words })
        assert.ok(spans.length <= count)
        const shown = spans.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/))
        assert.ok(shown.length <= words)
        for (const [n, { start, end }] of spans.entries()) {
          assert.ok(start < end && start >= (spans[n - 1]?.end ?? 0))
          assert.ok(all.some((one) => one.start <= start && one.end === end))
        }
      },
    ),
  )
})
