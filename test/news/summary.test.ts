import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Mentioned, Sentence } from '../../src/news/article.ts'
import { fingerprints, overlap, terms } from '../../src/news/similarity.ts'
import { keySentences, MOST_SHARED, meansItsPlace, summary } from '../../src/news/summary.ts'

/** One sentence a line. */
function lines(text: string): Sentence[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match, paragraph) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph,
  }))
}

function named(text: string, ...names: string[]): Mentioned[] {
  return names.map((name) => ({
    name,
    kind: 'person',
    roles: [],
    mentions: Array.from(text.matchAll(new RegExp(name, 'g')), ({ index }) => ({
      start: index,
      end: index + name.length,
    })),
  }))
}

function keys(text: string, ...names: string[]): string[] {
  return keySentences(text, lines(text), named(text, ...names), []).map(({ start, end }) =>
    text.slice(start, end),
  )
}

const COUNCIL = `The council of Harrow Bay voted on Monday to open the old bridge to cars again.
She said the vote had been close.
But Mayor Ada Ortiz warned that repairs would cost the town two million a year.
“Nobody asked us at all about the ferry and what will become of it,” Ortiz said.
However, the ferry company has not agreed to the plan of the council yet.
Will the ferry company give up its licence before the bridge opens in May?
Ben Lund, who runs the ferry company, refused to give up its licence before May.`

test('what cannot be read alone is left out, and "But" is cut off', () => {
  assert.deepEqual(keys(COUNCIL, 'Ada Ortiz', 'Ben Lund').toSorted(), [
    'Ben Lund, who runs the ferry company, refused to give up its licence before May.',
    'Mayor Ada Ortiz warned that repairs would cost the town two million a year.',
    'The council of Harrow Bay voted on Monday to open the old bridge to cars again.',
  ])
})

test('the lead of an article comes first and has salience 1', () => {
  const [first] = keySentences(COUNCIL, lines(COUNCIL), [], [])
  assert.equal(first?.start, 0)
  assert.equal(first?.salience, 1)
})

test('no clause is cut off that says when, on what condition or by contrast', () => {
  const clauses = [
    'Even before the council met',
    'If the river behaves',
    'In contrast to the mayor',
    'After the vote',
  ]
  for (const clause of clauses)
    assert.deepEqual(
      keys(
        `${clause}, Ada Ortiz won a number of small victories for the old library.`,
        'Ada Ortiz',
      ),
      [],
    )
})

test('a name is not torn out of a list', () => {
  assert.deepEqual(
    keys('After meeting Lund, Ortiz and Berg in the hall, the mayor went home at night.', 'Ortiz'),
    [],
  )
})

test('a sentence that points back is left out', () => {
  assert.deepEqual(
    keys(
      'Ada Ortiz gave no sign that she would agree to that demand from the company.',
      'Ada Ortiz',
    ),
    [],
  )
  assert.deepEqual(
    keys('Ada Ortiz, however, gave no sign that she would agree to the demand.', 'Ada Ortiz'),
    [],
  )
})

test('a pronoun before any name needs the sentence before', () => {
  assert.deepEqual(
    keys('Hours before the vote she promised to keep the ferry running all winter.', 'Ortiz'),
    [],
  )
  assert.equal(
    keys('Hours before the vote Ortiz promised that she would keep the ferry running.', 'Ortiz')
      .length,
    1,
  )
})

test('what was counted in another sentence is left out', () => {
  for (const alone of [
    'All three ferries will look for a new harbour in Harrow Bay.',
    'Ada Ortiz is on neither list, though the town knows her well.',
    'The engineer of Harrow Bay said on Monday that both sides were tired.',
  ])
    assert.deepEqual(keys(alone, 'Ada Ortiz'), [], alone)
  for (const told of [
    'All ferries of the town will look for a new harbour in May.',
    'Ada Ortiz came to neither the vote nor the opening of the bridge.',
    'Ada Ortiz paid for both the bridge and the ferry of Harrow Bay.',
    'The council of Harrow Bay and the ferry company said that both sides were tired.',
  ])
    assert.equal(keys(told, 'Ada Ortiz').length, 1, told)
})

test('what was only meant to be is left out, unless the sentence says what became of it', () => {
  const meant = 'Ada Ortiz was to open the bridge with the engineer on Monday'
  assert.deepEqual(keys(`${meant}.`, 'Ada Ortiz'), [])
  assert.equal(keys(`${meant}, but the rain came first.`, 'Ada Ortiz').length, 1)
})

test('an agency and a dateline are no part of a sentence', () => {
  const rest = 'The council of Harrow Bay voted on Monday to open the old bridge.'
  assert.deepEqual(keys(`(WIRE) ${rest}`), [rest])
  assert.deepEqual(keys(`HARROW BAY — ${rest}`), [rest])
})

test('what a letter to the editor answers is no part of a sentence', () => {
  const rest = 'The council of Harrow Bay voted on Monday to open the old bridge.'
  assert.deepEqual(keys(`Re “Old bridge to open,” June 11: ${rest}`), [rest])
  assert.deepEqual(keys(`Re "Old bridge to open," Editorial, Sept. 9: ${rest}`), [rest])
})

test('what is vague, unnamed or before the news comes after what is told plainly', () => {
  const plain = 'Ada Ortiz signed the contract for the repair of the bridge.'
  for (const worse of [
    'The mayor signed the contract for the repair of the bridge.',
    'Ada Ortiz had signed the contract for the repair of the bridge.',
    'Ada Ortiz signed something for the repair of the bridge today.',
  ])
    assert.equal(keys(`${worse}\n${plain}`, 'Ada Ortiz')[0], plain)
})

test('a sentence that means the place of its dateline is told apart', () => {
  assert.ok(meansItsPlace('The ministers met here on Friday.'))
  assert.ok(!meansItsPlace('The ministers met in Harrow Bay, where they stayed.'))
})

test('the day that a sentence speaks of is kept with it', () => {
  const dated = [{ day: '2026-03-02', words: { start: 35, end: 44 }, sentence: 0 }]
  const [first] = keySentences(COUNCIL, lines(COUNCIL), [], [], dated)
  assert.equal(first?.day, '2026-03-02')
})

test('a day in a clause that leads to what is told is not its day', () => {
  const dayOf = (sentence: string, ...named: string[]) => {
    const dated = named.map((words, n) => ({
      day: `2026-03-0${n + 1}`,
      words: { start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length },
      sentence: 0,
    }))
    return keySentences(sentence, lines(sentence), [], [], dated)[0]?.day
  }
  const told = 'Ada Ortiz opened the old bridge of Harrow Bay to all cars'
  assert.equal(dayOf(`${told} two days before Sunday.`, 'Sunday'), '2026-03-01')
  assert.equal(dayOf(`Two days after the vote on Sunday, ${told}.`, 'Sunday'), undefined)
  assert.equal(
    dayOf(`Two days after the vote on Sunday, ${told} on Tuesday.`, 'Sunday', 'Tuesday'),
    '2026-03-02',
  )
  const friday = `After Friday’s vote in the council, ${told}`
  assert.equal(dayOf(`${friday} on Monday.`, 'Friday', 'Monday'), '2026-03-02')
  assert.equal(dayOf(`${friday}.`, 'Friday'), '2026-03-01')
})

test('key sentences are slices of their sentences, with salience from 0 to 1, best first', () => {
  const text = fc.array(
    fc.constantFrom(...COUNCIL.split(/(?<=[ \n])/), '"', '—', ', ', 'After ', '“', '”', '\n', '?'),
    { maxLength: 150 },
  )
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('')
      const found = keySentences(whole, lines(whole), named(whole, 'Ortiz'), [])
      for (const [at, key] of found.entries()) {
        assert.ok(
          lines(whole).some(
            ({ start, end }) => start <= key.start && key.end <= end && key.start < key.end,
          ),
        )
        assert.ok(key.salience >= 0 && key.salience <= 1)
        assert.ok(key.salience <= (found[at - 1]?.salience ?? 1))
      }
    }),
  )
})

const candidate = (
  article: string,
  text: string,
  salience: number,
  start: number,
  published?: string,
) => ({
  article,
  text,
  salience,
  start,
  published,
})

test('what two articles say is told once and cites both', () => {
  const vote = 'The council of Harrow Bay voted on Monday to open the old bridge to cars.'
  const chosen = summary(
    [
      candidate('wire', vote, 1, 0),
      candidate('wire', 'Ben Lund refused to give up the licence of his ferry company.', 0.6, 100),
      candidate('radio', 'Harrow Bay’s council voted Monday to open the old bridge to cars.', 1, 0),
      candidate('radio', 'A choir sang on the stairs while a dog slept in the sun.', 0.1, 200),
    ],
    { sentences: 2 },
  )
  assert.equal(chosen.length, 2)
  assert.match(chosen[0]?.candidate.text ?? '', /voted/)
  assert.equal(chosen[0]?.same.length, 1)
  assert.notEqual(chosen[0]?.same[0]?.article, chosen[0]?.candidate.article)
  assert.match(chosen[1]?.candidate.text ?? '', /Lund/)
})

test('a sentence is cited for another only where it has all of its words', () => {
  const landed = (where: string): string =>
    `Ada Ortiz and Ben Lund shook hands on the ${where} of Harrow Bay on Monday.`
  const same = (other: string) =>
    summary([candidate('wire', landed('pier'), 1, 0), candidate('radio', other, 0.5, 0)], {
      sentences: 1,
    })[0]?.same.length
  assert.equal(same(landed('quay')), 0)
  assert.equal(same(landed('pier').replace(' on Monday', '')), 0)
  assert.equal(same(`On Monday, ${landed('old pier').replace(' on Monday', '')}`), 1)
})

test('of two that tell the same, the later is taken', () => {
  const told = (dead: string): string =>
    `The fire in the harbour of Harrow Bay killed ${dead} dock workers on Monday night.`
  const [first, second] = summary(
    [
      candidate('early', told('three'), 1, 0, '2026-05-02T08:00:00Z'),
      candidate('late', told('five'), 0.9, 0, '2026-05-03T08:00:00Z'),
    ],
    { sentences: 2 },
  )
  assert.match(first?.candidate.text ?? '', /five/)
  assert.equal(second, undefined)
})

test('what stands in the titles comes first', () => {
  const ferry = candidate('wire', 'Ben Lund refused to give up the licence of his ferry.', 1, 0)
  const choir = candidate(
    'radio',
    'Ida Berg praised the welders who had repaired the bridge.',
    1,
    0,
  )
  const first = (title: string): string | undefined =>
    summary([ferry, choir], { sentences: 1, titles: [title] })[0]?.candidate.article
  assert.equal(first('Ferry keeps its licence'), 'wire')
  assert.equal(first('Welders praised for bridge'), 'radio')
})

test('kept fingerprints give the same summary as the text', () => {
  const list = COUNCIL.split('\n').map((text, at) =>
    candidate(`a${at % 3}`, text, 1 / (at + 1), at),
  )
  const kept = list.map((one) => ({ ...one, terms: fingerprints(one.text) }))
  const told = (given: typeof list): string[] =>
    summary(given, { sentences: 4 }).map((one) => one.candidate.text)
  assert.deepEqual(told(kept), told(list))
})

test('after the first, sentences stand in the order of day and place', () => {
  const chosen = summary(
    [
      candidate(
        'late',
        'The bridge opened to cars, trucks and buses before noon.',
        1,
        0,
        '2026-05-02',
      ),
      candidate('late', 'Mayor Ortiz thanked every welder by name.', 0.3, 90, '2026-05-02'),
      candidate('early', 'Ferry owner Lund lost his appeal in court.', 0.4, 40, '2026-04-01'),
    ],
    { sentences: 3 },
  )
  assert.deepEqual(
    chosen.map((one) => one.candidate.start),
    [0, 40, 90],
  )
})

test('a summary keeps its rules whatever it is given', () => {
  const word = fc.constantFrom(
    ...'bridge ferry fares council the of spring vote 12 mayor river Ortiz not'.split(' '),
  )
  const any = fc.record({
    article: fc.constantFrom('a', 'b', 'c'),
    text: fc.oneof(
      fc.array(word, { maxLength: 20 }).map((list) => list.join(' ')),
      fc.string(),
    ),
    salience: fc.double({ min: 0, max: 1, noNaN: true }),
    start: fc.nat(5000),
    published: fc.option(fc.constantFrom('2026-05-02', '2026-04-01T10:00:00Z'), { nil: undefined }),
  })
  const limits = {
    sentences: fc.integer({ min: 0, max: 8 }),
    maxWordsPerArticle: fc.integer({ min: 0, max: 60 }),
  }
  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), fc.record(limits), (candidates, options) => {
      const chosen = summary(candidates, options)
      assert.ok(chosen.length <= options.sentences)
      const words = new Map<string, number>()
      for (const [at, { candidate, same }] of chosen.entries()) {
        assert.ok(candidates.includes(candidate))
        assert.ok(
          same.every((other) => candidates.includes(other) && other.article !== candidate.article),
        )
        const used = (words.get(candidate.article) ?? 0) + candidate.text.trim().split(/\s+/).length
        assert.ok(used <= options.maxWordsPerArticle)
        words.set(candidate.article, used)
        for (const other of chosen.slice(at + 1)) {
          assert.ok(overlap(terms(candidate.text), terms(other.candidate.text)) <= MOST_SHARED)
        }
      }
      assert.deepEqual(summary(candidates, options), chosen)
    }),
  )
})

test('the order of the candidates makes no difference', () => {
  const text = fc.array(
    fc.constantFrom(...'bridge ferry fares council spring vote mayor river'.split(' ')),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  const many = fc.uniqueArray(
    fc.record({
      text: text.map((list) => list.join(' ')),
      article: fc.constantFrom('a', 'b', 'c'),
      start: fc.nat(900),
    }),
    { maxLength: 20, selector: ({ article, start }) => `${article} ${start}` },
  )
  fc.assert(
    fc.property(many, (list) => {
      const candidates = list.map((one) => ({ ...one, salience: 0.5 }))
      const told = (given: typeof candidates) =>
        summary(given, { sentences: 5 }).map((one) => one.candidate)
      assert.deepEqual(told(candidates), told(candidates.toReversed()))
    }),
  )
})
