import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import type { Block, Briefing, Evidence, Source } from '../../src/briefing.ts'
import type { Reply } from '../../src/platforms/platform.ts'
import { examplesMarkup, replyMarkup } from '../../src/platforms/web/render.ts'
import { ALL_BITS } from '../fixtures/hostile-bits.ts'

const evidence = (source: number, text: string): Evidence => ({
  source,
  start: 0,
  end: text.length,
  text,
})

const source = (n: number, changed: Partial<Source> = {}): Source => ({
  n,
  article: `article-${n}`,
  edition: 1,
  reading: 'r',
  label: `Paper ${n}`,
  ...changed,
})

const quote = (changed: Partial<Extract<Block, { kind: 'quote' }>> = {}): Block => ({
  kind: 'quote',
  text: 'We will wait … and see.',
  by: 'Ada Finch',
  role: 'councillor',
  date: '2026-04-21',
  speech: 'direct',
  status: 'said',
  context: [evidence(1, '“We will wait,” said Ada Finch, “and see.”')],
  places: [evidence(1, 'We will wait'), evidence(1, 'and see.')],
  wordings: [{ text: 'We will wait … and see.', differs: [], sources: [1] }],
  ...changed,
})

function reply(blocks: readonly Block[], changed: Partial<Briefing> = {}): Reply {
  const briefing = { title: 'The bridge', blocks, sources: [source(1), source(2)], ...changed }
  return { answer: 'an-answer', audience: 'everyone', briefing, page: 1, pages: 1 }
}

const rendered = (given: Reply): string => String(replyMarkup(given, 'k'))
const page = (given: Reply) => parseHTML(`<!doctype html><body>${rendered(given)}</body>`).document
const text = (element: { textContent: string | null } | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

test('a sentence carries a mark for each of its sources, which leads to the source', () => {
  const claim = {
    text: 'It shut.',
    evidence: [evidence(2, 'a'), evidence(1, 'b'), evidence(2, 'c')],
  }
  const shown = page(reply([{ kind: 'paragraph', claims: [claim] }]))
  const links = [...shown.querySelectorAll('sup a')]
  assert.deepEqual(links.map(text), ['[1]', '[2]'])
  assert.equal(links[1]?.getAttribute('aria-label'), 'Source 2: Paper 2')
  const target = shown.getElementById((links[1]?.getAttribute('href') ?? '').slice(1))
  assert.equal(text(target), 'Paper 2')
})

test('a quotation is shown character for character, with speaker, role and day', () => {
  const shown = page(reply([quote()]))
  assert.equal(text(shown.querySelector('figure blockquote')), '“We will wait … and see.”')
  assert.equal(text(shown.querySelector('figcaption')), 'Ada Finch, councillor 21 Apr 2026[1]')
})

test('reported speech stands in no quotation marks, and the reader sees its sentence', () => {
  const context = [evidence(2, 'Finch said that it would wait.')]
  const shown = page(reply([quote({ speech: 'indirect', text: 'that it would wait', context })]))
  assert.equal(text(shown.querySelector('blockquote')), 'that it would wait')
  assert.match(
    text(shown.querySelector('figcaption')),
    /In its sentence: Finch said that it would wait\.\[2\]/,
  )
})

test('a quotation without a speaker says so, and one that was denied says that', () => {
  assert.match(
    text(page(reply([quote({ by: undefined })])).querySelector('figcaption')),
    /^unattributed/,
  )
  assert.match(text(page(reply([quote({ status: 'denied' })])).querySelector('.tag')), /denied/)
})

test('wordings stand side by side, with the words that differ marked and nothing else changed', () => {
  const wordings = [
    { text: 'We will not shut it', differs: [], sources: [1] },
    {
      text: 'We won’t ever shut it',
      differs: [
        { start: 3, end: 8 },
        { start: 9, end: 13 },
      ],
      sources: [2],
    },
  ]
  const shown = page(reply([quote({ wordings })]))
  assert.deepEqual([...shown.querySelectorAll('mark')].map(text), ['won’t', 'ever'])
  const items = [...shown.querySelectorAll('.wordings li')].map(text)
  assert.deepEqual(items, ['Paper 1 We will not shut it[1]', 'Paper 2 We won’t ever shut it[2]'])
})

test('only addresses of the web become links, and each shows the host it leads to', () => {
  const urls = [
    'https://bank.example@evil.example/x',
    'javascript:alert(1)',
    'data:text/html,x',
    'x',
    '//evil.example',
  ]
  const sources = urls.map((url, i) => source(i + 1, { url }))
  const links = [...page(reply([], { sources })).querySelectorAll('ol a')]
  assert.deepEqual(links.map(text), ['evil.example'])
  assert.equal(links[0]?.getAttribute('rel'), 'noreferrer noopener')
})

test('a date that is taken from the text or the file says so; what is no day stays as it is', () => {
  const sources = [
    source(1, { date: '2026-04-21', dateBasis: 'file' }),
    source(2, { date: '2026-02-31x' }),
    source(3, { date: '2026-13-45' }),
  ]
  const items = [...page(reply([], { sources })).querySelectorAll('ol li')].map(text)
  assert.equal(items[0], 'Paper 1, 21 Apr 2026 (the date of the file)')
  assert.deepEqual(items.slice(1), ['Paper 2, 2026-02-31x', 'Paper 3, 2026-13-45'])
})

test('headings go down one level at a time', () => {
  const shown = page(reply([{ kind: 'heading', text: 'What it costs' }, quote()]))
  assert.deepEqual([...shown.querySelectorAll('h2, h3')].map(text), [
    'The bridge',
    'What it costs',
    'Cited',
  ])
})

test('buttons say what they open', () => {
  const actions = [
    { label: 'Next page', answer: 'an-answer', show: 'page', page: 2 },
    { label: 'Sources', answer: 'an-answer', show: 'sources' },
  ] as const
  const given = { ...reply([], { actions }), pages: 3 }
  const buttons = [...page(given).querySelectorAll('button')]
  assert.deepEqual(buttons.map(text), ['Next page', 'Sources'])
  assert.equal(buttons[0]?.getAttribute('data-page'), '2')
  assert.match(text(page(given).querySelector('.page-of')), /Page 1 of 3/)
})

test('an apology is an alert, without sources or buttons', () => {
  const { answer: _, ...rest } = reply([{ kind: 'note', text: 'Try fewer words.' }], {
    title: '',
    sources: [],
  })
  const shown = page(rest)
  assert.equal(text(shown.querySelector('[role=alert]')), 'Try fewer words.')
  assert.equal(shown.querySelector('article, button, ol'), null)
})

/** Every place of a reply that somebody else's words can reach. */
function everywhere(words: string): string {
  const claims = [{ text: words, evidence: [evidence(1, words)] }]
  const wordings = [
    { text: words, differs: [], sources: [1] },
    { text: `${words} `, differs: [{ start: 0, end: 1 }], sources: [1] },
  ]
  const blocks: Block[] = [
    { kind: 'heading', text: words },
    { kind: 'note', text: words },
    { kind: 'paragraph', claims },
    { kind: 'list', items: [{ label: words, claims }] },
    quote({
      text: words,
      by: words,
      role: words,
      date: words,
      speech: 'mixed',
      context: [evidence(1, words)],
      wordings,
    }),
  ]
  const actions = [{ label: words, answer: words, show: 'sources' }] as const
  const sources = [
    source(1, { label: words, title: words, date: words, dateBasis: 'text', url: words }),
  ]
  const { answer: _, ...apology } = reply(blocks, { title: words, sources })
  const shown = reply(blocks, { title: words, sources, actions, closing: words })
  return rendered(shown) + rendered(apology) + String(examplesMarkup([words]))
}

const shape = (markup: string): string => markup.replace(/[^<>"']/g, '')

test('no text changes the markup around it, wherever it stands', () => {
  const plain = shape(everywhere('plain words'))
  const words = fc.oneof(fc.constantFrom(...ALL_BITS), fc.string({ unit: 'binary', minLength: 1 }))
  fc.assert(
    fc.property(words, (words) => {
      fc.pre(!/^https?:/i.test(words.trim())) // becomes a link, which has a test of its own
      assert.equal(shape(everywhere(words)), plain)
    }),
  )
})
