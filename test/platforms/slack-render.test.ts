// A reply as messages for Slack: all of it, nothing live, within the limits.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KnownBlock, PlainTextOption } from '@slack/types'
import fc from 'fast-check'
import type { Block, Briefing, Evidence } from '../../src/briefing.ts'
import type { Reply } from '../../src/platforms/platform.ts'
import { choices, readButton } from '../../src/platforms/slack/buttons.ts'
import { repeated } from '../../src/platforms/slack/message.ts'
import { batch, payloads, picking, sentence } from '../../src/platforms/slack/render.ts'
import { escaped, literal, shortened, unescaped } from '../../src/platforms/slack/text.ts'
import { buttons, read } from '../fakes/slack/harness.ts'
import { messageProblems, optionsProblems } from '../fakes/slack/limits.ts'
import { ALL_BITS } from '../fixtures/hostile-bits.ts'

const evidence = (text: string, source = 1): Evidence => ({
  source,
  start: 0,
  end: text.length,
  text,
})

const quote = (
  text: string,
  changed: Partial<Extract<Block, { kind: 'quote' }>> = {},
): Extract<Block, { kind: 'quote' }> => ({
  kind: 'quote',
  text,
  by: 'Ada Finch',
  role: 'councillor',
  date: '2026-04-21',
  speech: 'direct',
  status: 'said',
  context: [evidence(`“${text},” said Ada Finch.`)],
  places: [evidence(text)],
  wordings: [{ text, differs: [], sources: [1] }],
  ...changed,
})

const reply = (blocks: readonly Block[], changed: Partial<Briefing> = {}): Reply => ({
  answer: 'an-answer',
  audience: 'everyone',
  briefing: { title: 'The bridge', blocks, sources: [], ...changed },
  page: 1,
  pages: 1,
})

const whole = (given: Reply): string =>
  payloads(given)
    .map((message) => read(message).text)
    .join('')

function taken(given: Reply): void {
  for (const message of payloads(given)) {
    assert.deepEqual(messageProblems({ ...message, channel: 'C1' }, 'post'), [])
    assert.deepEqual(
      messageProblems({ ...message, ...repeated(message), channel: 'C1' }, 'post'),
      [],
    )
    assert.deepEqual(read(message).live, [])
  }
}
// As Slack's own types have it: a mistake in a block does not compile.
;[...(payloads(reply([]))[0]?.blocks ?? [])] satisfies KnownBlock[]
choices([]) satisfies PlainTextOption[]

test('a quotation stands in marks, character for character, and its speaker below', () => {
  const [message] = payloads(reply([quote('We *will* <wait> & see … and :smile: @here')]))
  assert.ok(message)
  assert.match(
    read(message).text,
    /“We \*will\* <wait> & see … and :smile: @here”\n— Ada Finch, councillor, 2026-04-21 \[1\]/,
  )
})

test('the text beside the blocks says the same in plain words, escaped', () => {
  const source = {
    n: 1,
    article: 'a',
    edition: 1,
    reading: 'r',
    label: 'A & B',
    date: '2026-04-20',
  }
  const given = reply([quote('Wait & see'), { kind: 'note', text: 'A <note>' }], {
    sources: [source],
    closing: 'The end',
  })
  const [message] = payloads(given)
  const said = String(message?.text)
  for (const words of [
    'The bridge',
    '“Wait &amp; see”',
    '— Ada Finch',
    'A &lt;note&gt;',
    '• [1] A &amp; B, 2026-04-20',
    'The end',
  ])
    assert.ok(said.includes(words), words)
})

test('part of a sentence is shown in its sentence; other wordings are marked', () => {
  const other = { text: 'wait or see', differs: [{ start: 5, end: 7 }], sources: [2] }
  const given = reply([
    quote('wait and see', {
      speech: 'mixed',
      status: 'denied',
      wordings: [{ text: 'wait and see', differs: [], sources: [1] }, other],
    }),
  ])
  const text = whole(given)
  assert.match(text, /\(denied\) \[1\]\nIn the article: “wait and see,” said Ada Finch\. \[1\]/)
  assert.match(text, /other words \[2\]\n“wait or see”/)
  assert.match(JSON.stringify(payloads(given)), /{"type":"text","text":"or","style":{"bold":true}}/)
  taken(given)
})

test('nobody is named where nobody is known', () => {
  assert.match(
    whole(reply([quote('So', { by: undefined, role: undefined, date: undefined })])),
    /— unattributed \[1\]/,
  )
})

test('a link says where it leads, and only the schemes of the web become one', () => {
  const source = { n: 1, article: 'a', edition: 1, reading: 'r', label: 'A paper' }
  const links = (url: string) =>
    JSON.stringify(payloads(reply([], { sources: [{ ...source, url }] }))).match(
      /{"type":"link".*?}/g,
    )
  assert.deepEqual(links('https://paper.example/a'), [
    '{"type":"link","url":"https://paper.example/a","text":"paper.example"}',
  ])
  for (const url of [
    'javascript:alert(1)',
    'https://bank.example@evil.example/',
    'mailto:a@b.c',
    `https://a.example/${'x'.repeat(600)}`,
  ])
    assert.equal(links(url), null, url)
})

test('text that attacks stays text, wherever it stands', () => {
  for (const bit of ALL_BITS) {
    const source = {
      n: 1,
      article: 'a',
      edition: 1,
      reading: 'r',
      label: bit,
      title: bit,
      url: bit,
    }
    const given = reply(
      [
        { kind: 'heading', text: bit },
        { kind: 'paragraph', claims: [{ text: bit, evidence: [evidence(bit)] }] },
        { kind: 'list', items: [{ label: bit, claims: [{ text: bit, evidence: [] }] }] },
        quote(bit, { by: bit, role: bit }),
        { kind: 'note', text: bit },
      ],
      { title: bit, sources: [source], closing: bit },
    )
    taken(given)
  }
})

test('any briefing is taken, and its quotation comes back whole', () => {
  const visible = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .filter((text) => literal(text) === text)
  fc.assert(
    fc.property(fc.array(visible, { maxLength: 60 }), visible, (texts, said) => {
      const blocks = texts.map(
        (text, i): Block =>
          i % 2 ? quote(text) : { kind: 'list', items: [{ claims: [{ text, evidence: [] }] }] },
      )
      const given = reply([...blocks, quote(`<${said}>`)])
      taken(given)
      assert.ok(whole(given).includes(`“<${said}>”`))
    }),
    { numRuns: 60 },
  )
})

test('a text of any length is cut between words into as many messages as it needs, and joined again is itself', () => {
  const long = 'a & b < c '.repeat(6000).trimEnd()
  const given = reply([
    { kind: 'paragraph', claims: [{ text: long, evidence: [] }] },
    quote('😀'.repeat(9000)),
  ])
  taken(given)
  const text = whole(given).replaceAll(/Part \d+ of \d+/g, '')
  assert.ok(text.includes(long))
  assert.equal(text.match(/😀/gu)?.length, 9000)
})

test('a quotation is not parted from its speaker, nor a heading from what it is about', () => {
  const filler = 'x '.repeat(1500)
  const given = reply([
    { kind: 'note', text: filler },
    { kind: 'heading', text: 'What she said' },
    quote('y '.repeat(300)),
  ])
  const [first, second] = payloads(given).map((message) => read(message).text)
  assert.doesNotMatch(first ?? '', /What she said/)
  assert.match(second ?? '', /^What she said[\s\S]*— Ada Finch/)
})

test('the buttons stand below the last message, the part of a page below each', () => {
  const actions = [{ label: 'Sources', answer: 'an-answer', show: 'sources', page: 2 }] as const
  const all = payloads({
    ...reply([{ kind: 'note', text: 'x '.repeat(4000) }], { actions }),
    pages: 3,
  })
  assert.ok(all.length > 1)
  assert.deepEqual(
    all.map((message) => buttons(message).length),
    [...all.slice(1).map(() => 0), 1],
  )
  assert.match(all[0]?.text ?? '', /^The bridge\n\nx x[\s\S]*Page 1 of 3 · Part 1 of 3$/)
  const [button] = buttons(all.at(-1) ?? {})
  const opening = { answer: 'an-answer', page: 2, from: 0 }
  const value = String(button?.button.value)
  assert.deepEqual(readButton(value), { ...opening, show: 'sources' })
  const why = readButton(value.replace('sources', 'why'))
  assert.deepEqual(why, { ...opening, show: 'why' })
})

test('more messages than one ask may send wait behind a button', () => {
  const given = reply([{ kind: 'note', text: 'x '.repeat(14_000) }])
  const all = payloads(given)
  const first = batch(given, 'page', 0)
  assert.equal(first.length, 5)
  const [more] = buttons(first.at(-1) ?? {})
  const opening = readButton(String(more?.button.value))
  assert.deepEqual(opening, { answer: 'an-answer', show: 'page', page: 1, from: 5 })
  assert.deepEqual(batch(given, 'page', 5), all.slice(5))
})

test('a sentence, a list to choose from and an empty reply are taken as well', () => {
  for (const message of [
    sentence('Wait <a> minute & ask again.'),
    picking({ command: ['quote'], option: 'speaker' }),
    ...payloads(reply([{ kind: 'note', text: '' }], { title: '' })),
  ])
    assert.deepEqual(messageProblems({ ...message, channel: 'C1' }, 'post'), [])
})

test('names of any length and kind are offered within the limits, or left out', () => {
  const suggestions = [...ALL_BITS, 'x'.repeat(200), 'Ada & Ben '.repeat(12).trim()].map(
    (value) => ({
      value,
      label: `${value}, a councillor of the river ward and chair of the committee for bridges, quoted twice`,
    }),
  )
  const offered = choices([{ value: 'Ada Finch', label: 'Ada Finch, quoted once' }, ...suggestions])
  assert.deepEqual(optionsProblems({ options: offered }), [])
  assert.deepEqual(offered[0]?.description?.text, 'quoted once')
  assert.ok(!offered.some(({ value = '' }) => value.length > 150))
})

test('escaping is undone by unescaping, and a shortened text is within its limit and never half an escape', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (text, most) => {
      assert.equal(unescaped(escaped(text)), text)
      const short = shortened(text, most)
      assert.ok(short.length <= most)
      assert.doesNotMatch(short, /&(?!(?:amp|lt|gt);)|[<>]/)
    }),
  )
})
