import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Quotation } from '../../src/news/article.ts'
import { extract } from '../../src/news/extract.ts'
import { people } from '../../src/news/people.ts'
import { frames } from '../../src/news/quotations/frames.ts'
import { quotations } from '../../src/news/quotations/quotations.ts'
import { sentences } from '../../src/news/sentences.ts'

// The people of these passages: Ann Hall, mayor of Wexcombe; Peter Hall, a baker; Ilse Marquand, the clerk; Tom Okafor,
// a councillor; the Harbour Trust. None of them exists.

type Row = readonly [text: string, ...expected: string[]]

const speaker = (text: string, quotation: Quotation): string => {
  const { people } = extract({ text, language: 'en' })
  const { attribution } = quotation
  if (!attribution) return '?'
  const who = attribution.who === undefined ? undefined : people[attribution.who]?.name
  return who ?? `(${text.slice(attribution.mention.start, attribution.mention.end)})`
}

// The best guesses, also those too unsure to be shown.
function guesses(text: string): Quotation[] {
  const framed = frames(text)
  const found = sentences(framed)
  return quotations(framed, found, people(framed, found))
}

// Each quotation as 'speaker: its words', direct and mixed only.
const quoted = (text: string): string[] =>
  guesses(text)
    .filter((one) => one.kind !== 'indirect')
    .map((one) => `${speaker(text, one)}: ${one.text}`)

function table(name: string, rows: readonly Row[]): void {
  for (const [n, [text, ...expected]] of rows.entries())
    test(`${name}, ${n + 1}: ${text.slice(0, 70).replaceAll('\n', ' ')}`, () =>
      assert.deepEqual(quoted(text), expected))
}

table('a cue after the quotation', [
  ['“The bridge stays shut,” said Ann Hall.', 'Ann Hall: The bridge stays shut,'],
  ['“The bridge stays shut,” Ann Hall said on Monday.', 'Ann Hall: The bridge stays shut,'],
  [
    '"The bridge stays shut," said Mayor Ann Hall, a former ferry pilot.',
    'Ann Hall: The bridge stays shut,',
  ],
  [
    '“The bridge stays shut,” Ann Hall, the mayor of Wexcombe, told reporters.',
    'Ann Hall: The bridge stays shut,',
  ],
  ['“Who paid for it?” asked Tom Okafor.', 'Tom Okafor: Who paid for it?'],
  ['“Who paid for it?” Tom Okafor asked.', 'Tom Okafor: Who paid for it?'],
  [
    '“The bridge stays shut,” according to Ilse Marquand, the clerk.',
    'Ilse Marquand: The bridge stays shut,',
  ],
  ['“The bridge stays shut,” Ilse Marquand shot back.', 'Ilse Marquand: The bridge stays shut,'],
  ['“The bridge stays shut,” as Ilse Marquand put it.', 'Ilse Marquand: The bridge stays shut,'],
  [
    '“The bridge stays shut,” said the council’s clerk, Ilse Marquand.',
    'Ilse Marquand: The bridge stays shut,',
  ],
  [
    '“The bridge stays shut,” said a clerk who asked not to be named.',
    '(a clerk): The bridge stays shut,',
  ],
  [
    'It’s “a gift to the ferry company,” said Tom Okafor, a councillor.',
    'Tom Okafor: a gift to the ferry company,',
  ],
  [
    '“Most of the money” went on paint, Tom Okafor said, and the rest is gone.',
    'Tom Okafor: Most of the money',
  ],
])

table('a cue before the quotation', [
  ['Ann Hall said, “The bridge stays shut.”', 'Ann Hall: The bridge stays shut.'],
  [
    'Ann Hall, a former ferry pilot, said: “The bridge stays shut.”',
    'Ann Hall: The bridge stays shut.',
  ],
  [
    'Ann Hall, who flew in from York, said the bridge was “beyond repair.”',
    'Ann Hall: beyond repair.',
  ],
  [
    'In a letter on Friday, Ann Hall wrote that “the bridge stays shut.”',
    'Ann Hall: the bridge stays shut.',
  ],
  ['Ann Hall criticized the council, calling the bridge “a toy.”', 'Ann Hall: a toy.'],
  [
    'Ann Hall read the report and added, “The bridge stays shut.”',
    'Ann Hall: The bridge stays shut.',
  ],
  ['Ann Hall, in her speech, offered some advice: “Learn to swim.”', 'Ann Hall: Learn to swim.'],
  ['ANN HALL: “The bridge stays shut.”', 'ANN HALL: The bridge stays shut.'],
  [
    'Ann Hall told Wexcombe Radio that she would call the bridge “finished,” “once and for all.”',
    'Ann Hall: finished, … once and for all.',
  ],
  [
    'What Tom Okafor called “the great painting spree” ended in May.',
    'Tom Okafor: the great painting spree',
  ],
  ['According to Tom Okafor, the bridge is “a toy for ducks.”', 'Tom Okafor: a toy for ducks.'],
])

table('quotations in parts', [
  ['“The bridge,” Ann Hall said, “stays shut.”', 'Ann Hall: The bridge, … stays shut.'],
  [
    '“The bridge stays shut,” said Ann Hall. “Nobody will cross it.”',
    'Ann Hall: The bridge stays shut, … Nobody will cross it.',
  ],
  [
    '“The bridge stays shut,” said Ann Hall.\n\n“Nobody will cross it.”',
    'Ann Hall: The bridge stays shut,',
    'Ann Hall: Nobody will cross it.',
  ],
  [
    '“The bridge stays shut.\n\n“Nobody will cross it,” said Ann Hall.',
    'Ann Hall: The bridge stays shut. … Nobody will cross it,',
  ],
  [
    '“The bridge stays shut,” said Ann Hall.\n\n“It does not,” said Tom Okafor. “It never did.”',
    'Ann Hall: The bridge stays shut,',
    'Tom Okafor: It does not, … It never did.',
  ],
])

table('pronouns and descriptions', [
  [
    'Ann Hall, the mayor, opened the meeting. “The bridge stays shut,” she said.',
    'Ann Hall: The bridge stays shut,',
  ],
  [
    'Ann Hall met Tom Okafor. He said, “The bridge stays shut.”',
    'Tom Okafor: The bridge stays shut.',
  ],
  [
    'Ann Hall met Tom Okafor. “The bridge stays shut,” she said.',
    'Ann Hall: The bridge stays shut,',
  ],
  [
    'The clerk, Ilse Marquand, wrote on Monday that the bridge was old. “It will not last,” she wrote.',
    'Ilse Marquand: It will not last,',
  ],
  [
    'Peter Hall, a baker, was there with Tom Okafor. “I sell bread,” the baker said.',
    'Peter Hall: I sell bread,',
  ],
  [
    'Mayor Ann Hall met the clerk Tom Okafor. “The bridge stays shut,” the mayor said.',
    'Ann Hall: The bridge stays shut,',
  ],
  ['“The bridge stays shut,” she said.', '(she): The bridge stays shut,'],
  [
    'Residents were angry. “We were never asked about it,” they said.',
    '(they): We were never asked about it,',
  ],
])

table('two people of one surname', [
  [
    'Ann Hall, the mayor, met Peter Hall, a baker. “The bridge stays shut,” Ann Hall said.',
    'Ann Hall: The bridge stays shut,',
  ],
  [
    'Ann Hall, the mayor, met Peter Hall, a baker. “The bridge stays shut,” Hall said.',
    '(Hall): The bridge stays shut,',
  ],
  [
    'Ann Hall, the mayor, met Peter Hall, a baker. “The bridge stays shut,” Mrs. Hall said.',
    'Ann Hall: The bridge stays shut,',
  ],
  [
    'Ann Hall spoke first. “The bridge stays shut,” Hall said. Then came Peter Hall, a baker.',
    'Ann Hall: The bridge stays shut,',
  ],
])

table('quotations inside quotations', [
  [
    '“He told me, ‘Never cross it,’” Ann Hall said.',
    'Ann Hall: He told me, ‘Never cross it,’',
    '(He): Never cross it,',
  ],
  [
    '“I said, ‘Never cross it,’” Ann Hall recalled.',
    'Ann Hall: I said, ‘Never cross it,’',
    'Ann Hall: Never cross it,',
  ],
  [
    '"Tom Okafor said, \'Never cross it,\'" Ann Hall recalled.',
    "Ann Hall: Tom Okafor said, 'Never cross it,'",
    'Tom Okafor: Never cross it,',
  ],
])

table('words in marks that nobody says', [
  ['Ann Hall stood on a riser with the words “WEXCOMBE FIRST,” and waved.'],
  [
    'Ann Hall, standing before a banner that read “BRIDGES JOIN US,” said the work was “nearly done.”',
    'Ann Hall: nearly done.',
  ],
  ['Ann Hall opened the so-called “duck bridge” in May.'],
  ['The choir sang a song called “The Ferry Pilot” at noon.'],
  ['The bridge was 6\' 2" wide and 40" high.'],
  ['The “friends” of the bridge met in May.'],
])

table('marks as newspapers print them', [
  ["``The bridge stays shut,'' said Ann Hall.", 'Ann Hall: The bridge stays shut,'],
  ["''The bridge stays shut,'' said Ann Hall.", 'Ann Hall: The bridge stays shut,'],
  ['‘The bridge stays shut,’ said Ann Hall.', 'Ann Hall: The bridge stays shut,'],
  [
    "'The council's bridge stays shut,' said Ann Hall.",
    "Ann Hall: The council's bridge stays shut,",
  ],
  [
    "''I would use the word 'old-school,''' said Ann Hall.",
    "Ann Hall: I would use the word 'old-school,'",
  ],
  ['Ann Hall said: “The bridge stays shut.\n\nIt rained.', 'Ann Hall: The bridge stays shut.'],
])

test('a negated cue makes a denial, a conditional one a hypothesis', () => {
  const status = (text: string) =>
    extract({ text, language: 'en' }).quotations.map((one) => one.status)
  assert.deepEqual(status('Ann Hall said, “The bridge stays shut.”'), ['said'])
  assert.deepEqual(status('Ann Hall did not say, “The bridge stays shut.”'), ['denied'])
  assert.deepEqual(status('Ann Hall denied that the bridge was shut.'), ['denied'])
  assert.deepEqual(status('Ann Hall would say, “The bridge stays shut.”'), ['hypothetical'])
})

test('reported speech has its clause, its cue and its speaker', () => {
  const reported = (text: string) =>
    extract({ text, language: 'en' })
      .quotations.filter((one) => one.kind === 'indirect')
      .map(
        (one) => `${speaker(text, one)} ${text.slice(one.cue?.start, one.cue?.end)}: ${one.text}`,
      )
  assert.deepEqual(reported('Ann Hall said that the bridge was shut.'), [
    'Ann Hall said: the bridge was shut',
  ])
  assert.deepEqual(reported('Ann Hall said she would close the bridge.'), [
    'Ann Hall said: she would close the bridge',
  ])
  assert.deepEqual(reported('The bridge is shut, Ann Hall said on Monday.'), [
    'Ann Hall said: The bridge is shut',
  ])
  assert.deepEqual(reported('The bridge is shut, according to Ann Hall.'), [
    'Ann Hall according to: The bridge is shut',
  ])
  assert.deepEqual(reported('Ann Hall told Tom Okafor that the bridge was shut.'), [
    'Ann Hall told: the bridge was shut',
  ])
  assert.deepEqual(reported('Ann Hall walked over the bridge.'), [])
})

test('listener and venue are kept', () => {
  const around = (text: string) =>
    extract({ text, language: 'en' }).quotations.map(({ listener, venue }) => [
      listener && text.slice(listener.start, listener.end),
      venue && text.slice(venue.start, venue.end),
    ])
  assert.deepEqual(around('“No,” Ann Hall told reporters at a news conference.'), [
    ['reporters', 'a news conference'],
  ])
  assert.deepEqual(
    around('Ann Hall told Wexcombe News anchor Ilse Marquand that it was “a toy.”'),
    [['Wexcombe News anchor Ilse Marquand', 'Wexcombe News']],
  )
  assert.deepEqual(around('“No,” Ann Hall wrote on Telegram.'), [[undefined, 'Telegram']])
})

test('a quotation is mixed where it is part of a sentence of the reporter’s', () => {
  const kinds = (text: string) =>
    extract({ text, language: 'en' }).quotations.map((one) => one.kind)
  assert.deepEqual(kinds('Ann Hall said the bridge was “beyond repair.”'), ['mixed'])
  assert.deepEqual(kinds('Ann Hall wrote that “the bridge stays shut.”'), ['mixed'])
  assert.deepEqual(kinds('“The bridge stays shut,” Ann Hall said.'), ['direct'])
  assert.deepEqual(kinds('Ann Hall added, “The bridge stays shut.”'), ['direct'])
})

test('whatever the text, every part is a slice of it, in order, and the text is the parts', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '``',
    ' said ',
    'Ann Hall',
    ', ',
    '. ',
    '\n',
    '\n\n',
    ' she ',
    ' the mayor ',
    'a bridge',
    ': ',
    ' who ',
    ' that ',
    '—',
    '(',
    ')',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const one of extract({ text, language: 'en' }).quotations) {
        assert.equal(
          one.text,
          one.parts.map((part) => text.slice(part.start, part.end)).join(' … '),
        )
        assert.ok(one.parts.every((part) => part.start < part.end && part.end <= text.length))
        assert.ok(
          one.parts.every((part, n) => n === 0 || (one.parts[n - 1]?.end ?? 0) <= part.start),
        )
        assert.ok(one.sentence.start <= one.span.start && one.span.end <= one.sentence.end)
      }
    }),
    { numRuns: 300 },
  )
})
