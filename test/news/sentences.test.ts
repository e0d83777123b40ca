import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { frames } from '../../src/news/quotations/frames.ts'
import { dateline, sentences, stamp } from '../../src/news/sentences.ts'

const shown = (text: string): string[] =>
  sentences(frames(text)).map(({ start, end }) => text.slice(start, end))

test('abbreviations, initials, acronyms and decimals end no sentence', () => {
  for (const sentence of [
    'Mr. Hall met Sen. Ilse Marquand at 5.30 p.m. on Monday.',
    'J. R. Okafor of the U.S. Harbour Trust paid $3.5 million.',
    'Gov. Hall and Dr. Okafor went to St. Wex.',
    'The bill of Wexcombe Harbour Ltd. was paid by Ann Hall Jr. in May.',
    'It was … not a success.',
  ])
    assert.deepEqual(shown(`${sentence} It rained.`), [sentence, 'It rained.'])
})

test('an acronym ends a sentence where the next word begins one', () => {
  assert.deepEqual(shown('She moved to the U.S. The bridge stayed.'), [
    'She moved to the U.S.',
    'The bridge stayed.',
  ])
})

test('the closing mark belongs to the sentence that it ends', () => {
  assert.deepEqual(shown('Ann Hall said, “The bridge stays shut.” It rained.'), [
    'Ann Hall said, “The bridge stays shut.”',
    'It rained.',
  ])
  assert.deepEqual(shown('It rained (for days.) The bridge held.'), [
    'It rained (for days.)',
    'The bridge held.',
  ])
})

test('a sentence neither begins nor ends inside a quotation', () => {
  assert.deepEqual(
    shown('“It rained. The bridge held,” said Hall. “We were glad. All of us.” Then he left.'),
    ['“It rained. The bridge held,” said Hall.', '“We were glad. All of us.”', 'Then he left.'],
  )
})

test('a question keeps the cue that follows it', () => {
  assert.deepEqual(shown('“Who paid?” Hall asked. “Nobody!” Marquand shouted. It rained.'), [
    '“Who paid?” Hall asked.',
    '“Nobody!” Marquand shouted.',
    'It rained.',
  ])
})

test('in a text without capitals every full stop ends a sentence, and a tokeniser’s blanks are no matter', () => {
  assert.deepEqual(shown("the mayor said so . he left . `` we are glad , '' hall said ."), [
    'the mayor said so .',
    'he left .',
    "`` we are glad , '' hall said .",
  ])
  assert.deepEqual(shown('the mayor spoke. he left! was it late? nobody knew.'), [
    'the mayor spoke.',
    'he left!',
    'was it late?',
    'nobody knew.',
  ])
  for (const sentence of [
    "j. r. okafor of the u.s. harbour trust paid $ 3.5 million to mr. hall 's bank .",
    "`` it rained . the bridge held , '' said hall 's brother .",
  ])
    assert.deepEqual(shown(`${sentence} it rained .`), [sentence, 'it rained .'])
})

test('headings and labels are no sentences', () => {
  assert.deepEqual(
    shown(
      'Bridge to stay shut\n\nBy Ilse Marquand\n\nThe council met on Monday.\n\nWhat comes next\n\nIt rained.\n\nPhoto: Harbour.',
    ),
    ['The council met on Monday.', 'It rained.'],
  )
})

test('the hour ends a sentence only where another begins', () => {
  assert.deepEqual(
    shown('The ferry left at 8 p.m. ET on Monday. It came at 9 p.m. The quay was dark.'),
    ['The ferry left at 8 p.m. ET on Monday.', 'It came at 9 p.m.', 'The quay was dark.'],
  )
})

test('a stray date stamp and the dateline stand before the first sentence', () => {
  const text = ' date 2025-03-04 WEXCOMBE, Norland—The bridge stays shut. It rained.'
  assert.equal(stamp(text), '2025-03-04')
  assert.deepEqual(dateline(text), {
    place: 'WEXCOMBE, Norland',
    span: { start: 0, end: text.indexOf('The') },
  })
  assert.deepEqual(shown(text), ['The bridge stays shut.', 'It rained.'])
})

test('datelines of other houses are read', () => {
  const place = (text: string) => dateline(text)?.place
  assert.equal(place('WEXCOMBE (Harbour Wire) — The bridge'), 'WEXCOMBE')
  assert.equal(place('NEW WEXCOMBE, March 4 -- The bridge'), 'NEW WEXCOMBE')
  assert.equal(place('WEXCOMBE - The bridge'), 'WEXCOMBE')
  assert.equal(place('Wexcombe, North Norland (Reuters) The bridge'), 'Wexcombe, North Norland')
  assert.equal(place('Wexcombe Ferries (WXF) Director Hall'), undefined)
  assert.equal(place('The bridge — it stays shut.'), undefined)
  assert.equal(stamp('The date 2025-03-04 was fixed.'), undefined)
})

test('line ends inside hard-wrapped paragraphs end no sentence, and single ones between paragraphs do', () => {
  assert.equal(shown('The council met\non Monday and shut\nthe bridge.\n\nIt rained.').length, 2)
  assert.equal(shown('The council met on Monday.\nNo stop here\nIt rained all day.').length, 2)
})

test('whatever the text, sentences are in order, do not overlap, and stand in one paragraph each', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Hall',
          'said',
          '.',
          ' ',
          '“',
          '”',
          '"',
          '\n',
          '\n\n',
          '?',
          'U.S.',
          'Mr.',
          '…',
          ')',
          '—',
        ),
        { maxLength: 60 },
      ),
      (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of sentences(frames(text))) {
          assert.ok(last <= start && start < end && end <= text.length)
          assert.ok(!text.slice(start, end).includes('\n\n'))
          last = end
        }
      },
    ),
  )
})
