import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block, Briefing } from '../../src/briefing.ts'
import { line, render } from '../../src/platforms/console/render.ts'
import type { Reply } from '../../src/platforms/platform.ts'
import { BITS } from '../fixtures/hostile-bits.ts'

const PIPE = { width: Number.POSITIVE_INFINITY, colour: false }
const TERMINAL = { width: 60, colour: true, prompt: true }

const evidence = (source: number, text = 'A passage.') => ({ source, start: 0, end: 1, text })

function page(briefing: Partial<Briefing>, of: Partial<Reply> = {}): Reply {
  return {
    answer: 'an-answer',
    audience: 'everyone',
    page: 1,
    pages: 1,
    ...of,
    briefing: { title: 'Weir Bridge', blocks: [], sources: [], ...briefing },
  }
}

const said = (over: Partial<Extract<Block, { kind: 'quote' }>>): Block => ({
  kind: 'quote',
  text: 'It has waited long enough.',
  by: 'Zoë Łukasik-Brandt',
  role: 'Mayor',
  date: '2026-04-13',
  speech: 'direct',
  status: 'said',
  context: [evidence(1, '“It has waited long enough,” she said.')],
  places: [evidence(1)],
  wordings: [{ text: 'It has waited long enough.', differs: [], sources: [1] }],
  ...over,
})

/** A reply that has a text in each of its fields. */
function everywhere(text: string): Reply {
  const claims = [{ text, evidence: [evidence(1, text)] }]
  const quote = {
    text,
    by: text,
    role: text,
    date: text,
    context: [evidence(1, text)],
    wordings: [
      { text, differs: [], sources: [1] },
      { text, differs: [{ start: 1, end: 3 }], sources: [2] },
    ],
  }
  return page({
    title: text,
    blocks: [
      { kind: 'heading', text },
      { kind: 'paragraph', claims },
      { kind: 'list', items: [{ label: text, claims }, { claims }] },
      said({ ...quote }),
      said({ ...quote, speech: 'mixed' }),
      said({ ...quote, speech: 'indirect' }),
      { kind: 'note', text },
    ],
    sources: [
      {
        n: 1,
        article: text,
        edition: 1,
        reading: '1',
        label: text,
        title: text,
        date: text,
        dateBasis: 'text',
        url: text,
      },
    ],
    closing: text,
  })
}

const blocksOf = (reply: Reply, look = PIPE) => render(reply, look).split('\n')

test('a sentence carries the numbers of its sources, and the sources are listed with outlet, date and title', () => {
  const text = render(
    page({
      blocks: [
        {
          kind: 'paragraph',
          claims: [
            { text: 'The bridge closes.', evidence: [evidence(2), evidence(1), evidence(2)] },
            { text: 'Nobody objects.', evidence: [] },
          ],
        },
      ],
      sources: [
        {
          n: 1,
          article: 'a',
          edition: 1,
          reading: '1',
          label: 'Marrowby Mercury',
          date: '2026-04-13',
          dateBasis: 'text',
          title: 'Weir Bridge to close',
        },
        { n: 2, article: 'b', edition: 1, reading: '1', label: 'bridge.txt' },
      ],
    }),
    PIPE,
  )
  assert.equal(
    text,
    [
      'Weir Bridge',
      '',
      'The bridge closes. [1][2] Nobody objects.',
      '',
      'Sources',
      '  [1] Marrowby Mercury, 2026-04-13 (as the text says), Weir Bridge to close',
      '  [2] bridge.txt, undated',
    ].join('\n'),
  )
})

test('a quotation stands between marks above its speaker, role, date and source', () => {
  assert.deepEqual(blocksOf(page({ blocks: [said({})] })).slice(2), [
    '  “It has waited long enough.”',
    '    — Zoë Łukasik-Brandt, Mayor, 2026-04-13 [1]',
  ])
})

test('a role is given once a page, where its speaker is first quoted', () => {
  const other = said({ by: 'Idris Pell', role: 'engineer' })
  const credits = blocksOf(page({ blocks: [said({}), other, said({})] })).filter((shown) =>
    shown.includes('—'),
  )
  assert.deepEqual(credits, [
    '    — Zoë Łukasik-Brandt, Mayor, 2026-04-13 [1]',
    '    — Idris Pell, engineer, 2026-04-13 [1]',
    '    — Zoë Łukasik-Brandt, 2026-04-13 [1]',
  ])
})

test('nobody is named for a quotation that nobody is known to have said', () => {
  const text = render(page({ blocks: [said({ by: undefined, role: undefined })] }), PIPE)
  assert.match(text, /— unattributed, 2026-04-13/)
})

test('what was denied says so, and what was reported has no marks of its own', () => {
  assert.match(
    render(page({ blocks: [said({ status: 'denied' })] }), PIPE),
    /2026-04-13 \(denied\)/,
  )
  const reported = render(page({ blocks: [said({ speech: 'indirect' })] }), PIPE)
  assert.match(reported, /^ {2}It has waited long enough\.$/m)
  assert.match(reported, /\(reported in the words of the article\)/)
})

test('a piece of a sentence is shown with its sentence', () => {
  const text = render(page({ blocks: [said({ speech: 'mixed' })] }), PIPE)
  assert.match(text, /In the article: “It has waited long enough,” she said\. \[1\]/)
})

test('wordings stand beneath each other, and the words that differ are marked without colour too', () => {
  const wordings = [
    { text: 'We won’t shut it', differs: [], sources: [1] },
    { text: 'We will not shut it', differs: [{ start: 3, end: 11 }], sources: [2] },
    { text: 'We won’t shut it,', differs: [], sources: [3] },
  ]
  const reply = page({ blocks: [said({ text: 'We won’t shut it', wordings })] })
  assert.deepEqual(blocksOf(reply).slice(2), [
    '  “We won’t shut it”',
    '    — Zoë Łukasik-Brandt, Mayor, 2026-04-13 [1]',
    '    Printed elsewhere with other words [2]',
    '      “We ‹will not› shut it”',
    '    Printed elsewhere with the same words [3]',
    '      “We won’t shut it,”',
  ])
  assert.match(render(reply, TERMINAL), /\u001b\[4m‹will not›\u001b\[0m/)
})

test('the last lines say which page it is, and at a prompt how to go on', () => {
  const actions = [
    { label: 'Next page', answer: 'a', show: 'page', page: 2 },
    { label: 'Sources', answer: 'a', show: 'sources', page: 1 },
  ] as const
  const reply = page({ actions, closing: 'Sample' }, { page: 1, pages: 2 })
  const atPrompt = render(reply, { ...PIPE, prompt: true }).split('\n')
  assert.deepEqual(atPrompt.slice(-3), [
    'Page 1 of 2 · more: next page · sources: the passages behind this',
    '',
    'Sample',
  ])
  assert.match(render(reply, PIPE), /^Page 1 of 2$/m)
})

test('an apology is its sentence and nothing else', () => {
  const apology = page({ title: '', blocks: [{ kind: 'note', text: 'Please ask again.' }] })
  assert.equal(render(apology, PIPE), 'Please ask again.')
})

test('lines keep to the width, and only a word that is longer goes beyond it', () => {
  const word = fc.stringMatching(/^[a-zé]{1,12}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.integer({ min: 30, max: 90 }),
      (all, width) => {
        for (const shown of render(everywhere(all.join(' ')), { width, colour: false }).split('\n'))
          assert.ok([...shown].length <= width, shown)
      },
    ),
  )
})

test('in a pipe a quotation stands on one line, character for character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(line(text) === text)
      assert.ok(blocksOf(page({ blocks: [said({ text })] })).includes(`  “${text}”`))
    }),
  )
})

test('a quotation of 50,000 characters is shown whole', () => {
  const text = 'word '.repeat(10_000).trim()
  const shown = render(page({ blocks: [said({ text })] }), { width: 80, colour: false })
  assert.ok(shown.replace(/\n\s+/g, ' ').includes(text))
})

const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const OURS = /\u001b\[[0124]m/g

test('nothing that steers a terminal or turns the reading comes out, whatever goes in', () => {
  const unsafe = fc.constantFrom(
    ...[
      '\u001b[2J',
      '\u001b]8;;https://evil.example\u0007',
      '\u009b31m',
      '\u0090q\u009c',
      '\r',
      '\b',
    ],
    ...['\u202e', '\u2066', '\u200f', '\u{e0041}', '\u{e007f}', '\udb40', '\udc41', '\u0000', '\n'],
  )
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  const text = fc
    .array(fc.oneof(unsafe, unit, fc.constant('\u001b[1m')), { maxLength: 20 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (text) => {
      assert.doesNotMatch(render(everywhere(text), PIPE), UNSAFE)
      // In colour: as many of our own escapes as for a plain text, and nothing else.
      assert.doesNotMatch(render(everywhere(text), TERMINAL).replace(OURS, ''), UNSAFE)
    }),
  )
})

test('text that looks like our own colours is not taken for them', () => {
  const plain = render(everywhere('a word'), { ...TERMINAL, width: 500 }).match(OURS)?.length
  const hostile = render(everywhere('\u001b[1ma\u001b[0m word'), { ...TERMINAL, width: 500 })
  assert.equal(hostile.match(OURS)?.length, plain)
})

test('a line break in an article makes no line of its own, so nobody can forge a source', () => {
  const lines = blocksOf(
    page({ blocks: [said({ text: 'Enough.\n  [9] The Times\u2028[10] More' })] }),
  )
  assert.ok(!lines.some((shown) => /^\s*\[(?:9|10)\]/.test(shown)))
})

test('every attack that the fixtures know is harmless in every field', () => {
  for (const bit of Object.values(BITS).flat()) {
    assert.doesNotMatch(render(everywhere(bit), PIPE), UNSAFE)
    assert.doesNotMatch(render(everywhere(bit), TERMINAL).replace(OURS, ''), UNSAFE)
  }
})
