// Which words of a question stand in which sentences of the articles that may answer it.
import type { Span } from './article.ts'
import type { Question } from './question.ts'
import { terms } from './similarity.ts'

/** An article that may answer; `sentences` are slices of its text, in order, with the number of their paragraph. */
export type Readable = {
  readonly article: string
  readonly text: string
  readonly title?: string
  readonly published?: string // ISO; absent where nobody knows
  readonly sentences: readonly (Span & { readonly paragraph?: number })[]
}

/** A set of words of the question, each a bit: a question has few. */
export type Words = number
/** A question whose words have bits. */
export type Wanted = Question & {
  readonly bits: ReadonlyMap<string, Words>
  readonly pairBits: ReadonlyMap<string, Words>
  readonly years: Words
}

/** The same question with bits for its words. */
export function withBits(question: Question): Wanted {
  const bits = bitsOf(question.terms.keys())
  const years = Array.from(bits, ([term, bit]) => (YEAR.test(term) ? bit : 0))
  return {
    ...question,
    bits,
    pairBits: bitsOf(question.pairs),
    years: union(years, 0, years.length),
  }
}

const YEAR = /^(?:1[5-9]|20)\d\d$/

const MOST_WORDS = 30 // bits of a small integer; the last words are those of the question itself

const bitsOf = (words: Iterable<string>): ReadonlyMap<string, Words> =>
  new Map(
    Array.from(words)
      .slice(-MOST_WORDS)
      .map((word, n) => [word, 1 << n]),
  )

/** How many words they are. */
export function sizeOf(words: Words): number {
  let size = 0
  for (let left = words; left !== 0; left &= left - 1) size++
  return size
}

/** An article with the wanted words and pairs of words of each sentence, and the words of all. */
export type Read = Readable & {
  readonly words: readonly Words[]
  readonly pairs: readonly Words[]
  readonly all: Words
  readonly titled: Words // those of its title, and its year
}

const NOTHING = { words: 0, pairs: 0 }

/** Only what stands between blanks around places that may hold a word of the question is taken to pieces, up to the last in a sentence. */
export function readArticle(article: Readable, wanted: Wanted): Read {
  const { text, sentences } = article
  const may = wanted.words
  may.lastIndex = 0
  let hit = may.exec(text)
  const read = sentences.map(({ start, end }) => {
    if (hit !== null && hit.index < start) {
      may.lastIndex = start
      hit = may.exec(text)
    }
    if (hit === null || hit.index >= end) return NOTHING
    const from = Math.max(start, text.lastIndexOf(' ', hit.index) + 1)
    let until = from
    while (hit !== null && hit.index < end) {
      const blank = text.indexOf(' ', hit.index + 1)
      until = blank === -1 ? end : Math.min(end, blank)
      may.lastIndex = Math.max(until, hit.index + 1)
      hit = may.exec(text)
    }
    return held(text.slice(from, until), wanted)
  })
  const words = read.map((one) => one.words)
  return {
    ...article,
    words,
    pairs: read.map(({ pairs }) => pairs),
    all: union(words, 0, words.length),
    titled: held(`${article.title ?? ''} ${article.published?.slice(0, 4) ?? ''}`, wanted).words,
  }
}

/** The words of the question that a text has, under their own name or another, and its pairs. */
function held(text: string, { bits, others, pairBits }: Wanted) {
  let words = 0
  let pairs = 0
  let before = ''
  for (const term of terms(text)) {
    const own = bits.get(term)
    words |= own ?? bits.get(others.get(term) ?? '') ?? 0
    if (own !== undefined && before !== '') pairs |= pairBits.get(`${before} ${term}`) ?? 0
    before = own === undefined ? '' : term
  }
  return { words, pairs }
}

/** What share each wanted word has: the rarer among the sentences, the more; one that occurs nowhere has most. */
export function rarity({ bits, terms: wanted }: Wanted, read: readonly Read[]): Map<Words, number> {
  const sentences = read.reduce((sum, { words }) => sum + words.length, 0)
  const having = new Map<Words, number>()
  for (const { words } of read)
    for (const all of words)
      for (let left = all; left !== 0; left &= left - 1)
        having.set(left & -left, (having.get(left & -left) ?? 0) + 1)
  const weights = Array.from(bits, ([term, bit]): [Words, number] => {
    const have = having.get(bit) ?? 0
    return [bit, (wanted.get(term) ?? 0) * Math.log(1 + (sentences - have + 0.5) / (have + 0.5))]
  })
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return new Map(weights.map(([bit, weight]) => [bit, weight / total]))
}

/** What share some words have together; each set is added up once. */
export function sharing(weights: ReadonlyMap<Words, number>): (words: Words) => number {
  const known = new Map<Words, number>()
  return (words) => {
    const found = known.get(words)
    if (found !== undefined) return found
    let sum = 0
    for (let left = words; left !== 0; left &= left - 1) sum += weights.get(left & -left) ?? 0
    known.set(words, sum)
    return sum
  }
}

/** The words of some sentences, up to `until`. */
export function union(sets: readonly Words[], from: number, until: number): Words {
  let all = 0
  for (let at = from; at < until; at++) all |= sets[at] ?? 0
  return all
}
