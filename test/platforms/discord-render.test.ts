import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block, Briefing } from '../../src/briefing.ts'
import { button, opening, readButton } from '../../src/platforms/discord/buttons.ts'
import { packed } from '../../src/platforms/discord/packing.ts'
import { batch, type Message, payloads } from '../../src/platforms/discord/render.ts'
import { escaped } from '../../src/platforms/discord/text.ts'
import type { Reply } from '../../src/platforms/platform.ts'
import { messageProblems } from '../fakes/discord/limits.ts'
import { seen } from '../fakes/discord/markdown.ts'
import { ALL_BITS } from '../fixtures/hostile-bits.ts'

const evidence = (source: number, text: string) => ({ source, start: 0, end: text.length, text })

const quote = (text: string, changed: Partial<Extract<Block, { kind: 'quote' }>> = {}): Block => ({
  kind: 'quote',
  text,
  by: 'Ada Finch',
  role: 'councillor',
  date: '2026-04-21',
  speech: 'direct',
  status: 'said',
  context: [evidence(1, text)],
  places: [evidence(1, text)],
  wordings: [{ text, differs: [], sources: [1] }],
  ...changed,
})

function reply(blocks: readonly Block[], changed: Partial<Briefing> = {}): Reply {
  const briefing = { title: 'The bridge', blocks, sources: [], ...changed }
  return { answer: 'an-answer', audience: 'everyone', briefing, page: 1, pages: 1 }
}

const contents = (messages: readonly Message[]): string[] =>
  messages.flatMap(({ components }) =>
    components.flatMap((component) => (component.type === 10 ? [component.content] : [])),
  )
const read = (messages: readonly Message[]): string =>
  contents(messages)
    .map((content) => seen(content).text)
    .join('\n')

/** What the bot promises to keep of a text: all but line breaks and what cannot be seen or turns the reading. */
const kept = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu,
      '\uFFFD',
    )

const pieces = fc.constantFrom(
  ...ALL_BITS,
  ...'\\*_~`|<>[]()@:#-+.1 \n'.split(''),
  'https://e.example',
  'discord.gg/x',
  '> ',
  '-# ',
  '¯\\_(ツ)_/¯',
)
const hostile = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 })
  .map((all) => all.join(''))

test('text of others is read character for character, and nothing of it is live', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { text: shown, live } = seen(escaped(text))
      assert.equal(shown, kept(text))
      assert.deepEqual(live, [])
    }),
    { numRuns: 500 },
  )
})

test('every attack of the fixtures is text, wherever it stands in a line of ours', () => {
  for (const bit of ALL_BITS) {
    for (const prefix of ['> ', '- ', '-# ', '## ', '> “'])
      assert.ok(seen(prefix + escaped(bit)).live.length <= 1, prefix + bit) // the prefix itself
    assert.equal(seen(`**${escaped(bit)}**`).live.length, 2, bit)
  }
})

test('a link in an article’s text is text; the address of a source is a link whose word is ours', () => {
  const urls = [
    'https://gazette.example/a_(b)?q=1',
    'https://ok.example/)**@everyone[x](https://evil.example',
    'javascript:alert(1)',
    'https://bank.example@evil.example/x',
    `https://long.example/${'x'.repeat(600)}`,
    'https://evil.example/`a`|b|\\<@1>',
  ]
  const sources = urls.map((url, i) => ({
    n: i + 1,
    article: 'a',
    edition: 1,
    reading: 'r',
    label: `Paper ${i}`,
    url,
  }))
  const live = contents(payloads(reply([], { sources }))).flatMap((content) => seen(content).live)
  const links = live.filter(({ kind }) => kind.includes('link')).map(({ source }) => source)
  assert.deepEqual(links, [
    '[open](<https://gazette.example/a_%28b%29?q=1>)',
    '[open](<https://ok.example/%29%2A%2A%40everyone%5Bx%5D%28https://evil.example>)',
    '[open](<https://evil.example/%60a%60%7Cb%7C/%3C%401%3E>)',
  ])
  assert.deepEqual(
    live.filter(({ kind }) => ['everyone', 'mention', 'code', 'spoiler'].includes(kind)),
    [],
  )
})

test('messages of any briefing keep to the limits and lose nothing', () => {
  const text = fc.oneof(
    hostile,
    fc.integer({ min: 1, max: 9000 }).map((n) => 'ab cd*_ '.repeat(n / 4)),
    fc.integer({ min: 1, max: 9000 }).map((n) => '\\'.repeat(n)),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 50 }), (texts) => {
      const blocks = texts.map(
        (each, i): Block =>
          i % 3 === 0
            ? quote(each)
            : i % 3 === 1
              ? { kind: 'note', text: `x${each}` }
              : {
                  kind: 'list',
                  items: [{ label: each, claims: [{ text: each, evidence: [evidence(1, each)] }] }],
                },
      )
      const messages = payloads(
        reply(blocks, {
          actions: [{ label: 'Next page', answer: 'an-answer', show: 'page', page: 2 }],
        }),
      )
      for (const message of messages) assert.deepEqual(messageProblems(message), [])
    }),
    { numRuns: 60 },
  )
})

test('a text that fills several messages goes on where it was cut', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          hostile,
          fc.constant('word '),
          fc.constant('a'.repeat(500)),
          fc.constant('\u{1F600}'),
        ),
        { minLength: 20, maxLength: 300 },
      ),
      (all) => {
        const text = kept(all.join(''))
        const bundles = packed([{ prefix: '> ', text: escaped(text), next: '> ' }])
        const shown = bundles.map((displays) => displays.map((display) => seen(display)))
        assert.equal(
          shown
            .flat()
            .map((each) => each.text)
            .join(''),
          text,
        )
        assert.deepEqual(
          shown
            .flat()
            .flatMap(({ live }) => live)
            .filter(({ kind }) => kind !== 'quote'),
          [],
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('a quotation of 50,000 characters is sent five messages at a time, and Continue goes on', () => {
  const answer = reply([quote('We walked on and on. '.repeat(2400).trim())])
  const all = payloads(answer)
  const first = batch(answer, 'page', 0)
  assert.equal(first.length, 5)
  const row = first.at(-1)?.components.at(-1)
  assert.ok(row?.type === 1)
  const pressed = readButton(row.components[0]?.custom_id ?? '')
  assert.deepEqual(pressed, { kind: 'open', answer: 'an-answer', show: 'page', page: 1, from: 5 })
  const rest = Array.from({ length: Math.ceil(all.length / 5) }, (_, i) =>
    batch(answer, 'page', i * 5),
  ).flat()
  const text = contents(rest)
    .filter((content) => !content.startsWith('-# Part'))
    .map((content) => seen(content).text)
  assert.equal(text.join('').match(/We walked on and on/g)?.length, 2400)
})

test('a part says which it is of how many, an only one does not', () => {
  assert.doesNotMatch(read(payloads(reply([quote('Short.')]))), /Part/)
  assert.match(
    read(payloads(reply([quote('long '.repeat(1500))]))),
    /Part 1 of 3.*Part 2 of 3.*Part 3 of 3/s,
  )
})

test('a quotation stands in marks above its speaker; reported speech has none and shows its sentence', () => {
  const shown = read(payloads(reply([quote('We will wait … and see.')])))
  assert.equal(
    shown,
    'The bridge\n“We will wait … and see.”\n— Ada Finch, councillor, 2026-04-21 [1]',
  )
  const reported = read(
    payloads(
      reply([
        quote('that it would wait', {
          speech: 'indirect',
          context: [evidence(2, 'Finch said that it would wait.')],
        }),
      ]),
    ),
  )
  assert.match(reported, /^that it would wait$/m)
  assert.match(reported, /In the article: Finch said that it would wait\. \[2\]/)
})

test('nobody is named for what nobody is known to have said, and what was denied says so', () => {
  assert.match(
    read(payloads(reply([quote('Yes.', { by: undefined, role: undefined })]))),
    /— unattributed, 2026-04-21/,
  )
  assert.match(read(payloads(reply([quote('Yes.', { status: 'denied' })]))), /denied/)
})

test('wordings stand beneath each other, with the words that differ underlined', () => {
  const wordings = [
    { text: 'We won’t shut it', differs: [], sources: [1] },
    { text: 'We will *not* shut it', differs: [{ start: 3, end: 13 }], sources: [2] },
  ]
  const messages = payloads(reply([quote('We won’t shut it', { wordings })]))
  assert.ok(contents(messages).join('\n').includes('“We __will \\*not\\*__ shut it”'))
  assert.match(read(messages), /“We will \*not\* shut it”/)
})

test('nobody is mentioned by any message, and each is in Components V2', () => {
  for (const message of payloads(reply([quote('@everyone')]))) {
    assert.deepEqual(message.allowed_mentions, { parse: [] })
    assert.equal(message.flags, 1 << 15)
  }
})

test('a button carries what it opens and is read back, and what we never made is nothing', () => {
  const action = fc.record({
    answer: fc.stringMatching(/^[A-Za-z0-9_-]{1,24}$/),
    show: fc.constantFrom('page' as const, 'sources' as const, 'why' as const),
    page: fc.integer({ min: 1, max: 99_999 }),
  })
  fc.assert(
    fc.property(action, fc.integer({ min: 0, max: 9999 }), (action, from) => {
      const { custom_id } = button('Sources', opening(action, from))
      assert.ok(custom_id.length <= 100)
      assert.deepEqual(readButton(custom_id), { kind: 'open', ...action, from })
    }),
  )
  for (const old of [
    '',
    'open',
    'open:whence:abc:1',
    'open:page:abc:0',
    'open:page:abc',
    'v0|page|abc',
    'about:',
    'open:page:a b:1',
  ])
    assert.equal(readButton(old), undefined, old)
})
