// Reading articles for who said what: beside another library on the same articles, twice as many, and made to be slow.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { extract } from '../../src/news/extract.ts'
import { hostile } from '../hostile.ts'
import { amount, type Bench, type Corpus, type Figure, median, processor } from '../row.ts'

const ARTICLES = 100
const TIMES = 4
const LENGTH = 200_000 // characters of hostile text, and twice as many: below that the caches of the machine decide

/** On the processor alone, in turn; hostile text by the clock. The library is asked for quotations and people, of which it names no speakers. */
export async function quotations({ small, say }: Bench): Promise<readonly Figure[]> {
  return [...beside(small, say), twiceAsMany(small), slowest(say)]
}

function beside(corpus: Corpus, say: Bench['say']): Figure[] {
  const articles = texts(corpus, ARTICLES)
  const measured = Array.from({ length: TIMES }, (_, time) => {
    say(`quotations beside compromise, ${time + 1} of ${TIMES}`)
    return { own: perThousand(articles, ours), other: perThousand(articles, theirs) }
  })
  const own = median(measured.map((each) => each.own))
  const other = median(measured.map((each) => each.other))
  return [
    {
      row: 'a thousand quotations and speakers',
      ...{ figure: own, floor: other, unit: 'ms', bar: { times: 1 / 40 } },
      beside: `floor: compromise, which finds ${(other / own).toFixed(1)} times fewer a second`,
    },
  ]
}

const ours = (text: string): number =>
  extract({ text, language: 'en' }).quotations.filter(({ kind }) => kind !== 'indirect').length

function theirs(text: string): number {
  const read = nlp(text)
  const people = read.people().length // asked for as well, since a quotation is nothing without its speaker
  return people < 0 ? 0 : read.quotations().length
}

/** Milliseconds for a thousand quotations. */
function perThousand(articles: readonly string[], find: (text: string) => number): number {
  let found = 0
  const ms = processor(() => {
    for (const text of articles) found += find(text)
  })
  return (ms / found) * 1_000
}

function twiceAsMany(corpus: Corpus): Figure {
  const articles = texts(corpus, 2 * ARTICLES)
  const each = (all: readonly string[]) => processor(() => all.map(ours)) / all.length
  const measured = Array.from({ length: TIMES }, () => ({
    few: each(articles.slice(0, ARTICLES)),
    many: each(articles),
  }))
  return {
    row: 'an article, of twice as many',
    figure: median(measured.map(({ many }) => many)),
    floor: median(measured.map(({ few }) => few)),
    ...{ unit: 'ms', bar: { times: 1.2 } },
    beside: `floor: an article of ${ARTICLES}`,
  }
}

const AGAIN = 3
const SUSPECTS = 6
const SHORT = 25 // ms: of less a collection of garbage is too large a part, and nobody waits for it

/** The sort of hostile text whose time grows most when it is twice as long. */
function slowest(say: Bench['say']): Figure {
  say('hostile text')
  const [once, twice] = [hostile(LENGTH), hostile(2 * LENGTH)]
  for (const { text } of [...once, ...twice]) ours(text) // else each sort is read by code that was compiled for the ones before it
  const measured = once.map(({ sort, text }, n) => {
    const longer = twice[n]?.text ?? ''
    return { sort, text, longer, ...least(text, longer) }
  })
  const growing = () =>
    measured
      .filter(({ figure }) => figure >= SHORT)
      .sort((a, b) => b.figure / b.floor - a.figure / a.floor)
  // Of sixty sorts one is always disturbed: those that seem to grow most are read again, and the least of all counts.
  for (let again = 0; again < AGAIN; again++)
    for (const one of growing().slice(0, SUSPECTS)) {
      const { floor, figure } = least(one.text, one.longer)
      one.floor = Math.min(one.floor, floor)
      one.figure = Math.min(one.figure, figure)
    }
  const [worst] = growing()
  const [longest] = measured.toSorted((a, b) => b.figure - a.figure)
  if (!worst || !longest) throw new Error('no hostile text')
  return {
    row: 'hostile text, twice as long',
    ...{ figure: worst.figure, floor: worst.floor, unit: 'ms', bar: { times: 2.5 } },
    beside: `of ${measured.length} sorts: ${worst.sort}; longest: ${longest.sort}, ${amount(longest.figure, 'ms')} for ${(2 * LENGTH) / 1_000} kB`,
  }
}

const LONG_ENOUGH = 400 // ms

/** The least that each takes, in turn, the more often the shorter it takes. */
function least(text: string, longer: string): { readonly floor: number; readonly figure: number } {
  let [floor, figure] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let spent = 0, time = 0; time < TIMES || (spent < LONG_ENOUGH && time < MOST); time++) {
    const [short, long] = [elapsed(() => ours(text)), elapsed(() => ours(longer))]
    floor = Math.min(floor, short)
    figure = Math.min(figure, long)
    spent += short + long
  }
  return { floor, figure }
}

const MOST = 20

/** Milliseconds that somebody waits: what the collector of garbage does beside us is no part of it. */
function elapsed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The text of the first articles, without what stands above it for the archive. */
function texts({ folder }: Corpus, articles: number): readonly string[] {
  const files = readdirSync(folder).sort().slice(0, articles)
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replace(HEAD, ''))
}

const HEAD = /^---\n(?:[a-z]+: .*\n)+---\n/
