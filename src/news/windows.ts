// What of each article may be shown for an answer: sentences with those they need, and how well they fit the question.
import type { Span } from './article.ts'
import { pointsBack } from './openings.ts'
import { mayAnswer, type Question } from './question.ts'
import { terms } from './similarity.ts'
import { STOP_WORDS } from './terms.ts'

/** An article that may answer; `sentences` are slices of its text, in order, with the number of their paragraph. */
export type Readable = {
  readonly article: string
  readonly text: string
  readonly title?: string
  readonly sentences: readonly (Span & { readonly paragraph?: number })[]
}

/** Characters of a passage of more than one sentence. */
export const LONGEST_PASSAGE = 400

/** A passage before it is known what the others say. */
export type Window = Span & {
  readonly article: string
  readonly text: string // a slice
  readonly sentence: string // the one of them that has words of the question
  readonly score: number // how well it fits the question, 0 to about 5
  readonly inside: number // the share of the question that stands in it, 0–1
  readonly together: number // or beside it or in the title
}

/**
 * For each sentence with a word of the question, the passage around it: with those before it in its paragraph that it
 * needs to be understood, and with the next where the answer is not yet in it; `wide`: with the one before and as many
 * after it as there is room for. `unknown`: the question names somebody or something that no article names. A word weighs
 * by how rare it is in the candidates (as in BM25, Robertson and Zaragoza 2009), most in the sentence itself, less beside
 * it or in the title.
 */
export function windows(
  question: Question,
  candidates: readonly Readable[],
  wide: boolean,
): { readonly windows: Window[]; readonly unknown: boolean } {
  const read = candidates.map((article) => readArticle(article, question))
  const weights = rarity(question, read)
  return {
    windows: read.flatMap((article) => windowsOf(article, question, weights, wide)),
    unknown: [...question.names].some((name) => read.every((article) => !article.all.has(name))),
  }
}

/** The share that must stand in a passage that says yes or no: it has to speak of just that. */
const CLOSED = 0.8
const FEWEST = 2 // words of the question that must stand together, where it has so many
/** What the share of the question's words counts that stands there; and what else speaks for a passage. */
const WEIGHT = {
  inside: 2,
  after: 0.8, // in the other sentences of the passage
  beside: 0.3,
  title: 0.3,
  article: 1, // anywhere in the article, its title too
  pairs: 0.75, // the share of neighbours in the question that are neighbours here
  early: 0.3,
  question: 0.5, // a question that the article itself asks, and goes on to answer
}
const EARLY = 3 // sentences
const LONG = 0.0015 // a character more; of two that say as much the shorter says it plainly
/** "The summit was arranged after he had traveled": no name before the pronoun. */
const UNNAMED = /^["“‘(]*\p{L}+\s[^\p{Lu}"“]*?\b(?:he|she|him|her|his|hers)\b/u
const FIRST = /^["“‘(]*(\p{L}+)/u
const ASKS = /\?["”’]?\s*$/

/** An article with the wanted words and pairs of words of each sentence, and the words of all. */
type Read = Readable & {
  readonly words: readonly ReadonlySet<string>[]
  readonly pairs: readonly ReadonlySet<string>[]
  readonly all: ReadonlySet<string>
  readonly titled: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const NOTHING = { words: NONE, pairs: NONE }

/** Only what stands between blanks around places that may hold a word of the question is taken to pieces, up to the last in a sentence. */
function readArticle(article: Readable, wanted: Question): Read {
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
    all: union(words),
    titled: held(article.title ?? '', wanted).words,
  }
}

/** The words of the question that a text has, under their own name or another, and its pairs. */
function held(text: string, { terms: wanted, others, pairs }: Question) {
  const words = new Set<string>()
  const neighbours = new Set<string>()
  let before = ''
  for (const term of terms(text)) {
    const word = wanted.has(term) ? term : others.get(term)
    if (word !== undefined) words.add(word)
    const known = word === term ? term : ''
    if (known !== '' && before !== '' && pairs.has(`${before} ${term}`))
      neighbours.add(`${before} ${term}`)
    before = known
  }
  return { words, pairs: neighbours }
}

/** What share each wanted word has: the rarer among the sentences, the more; one that occurs nowhere has most. */
function rarity(wanted: Question, read: readonly Read[]): Map<string, number> {
  const sentences = read.reduce((sum, { words }) => sum + words.length, 0)
  const weights = Array.from(wanted.terms, ([term, share]): [string, number] => {
    const having = read.reduce(
      (sum, { words }) => sum + words.filter((set) => set.has(term)).length,
      0,
    )
    return [term, share * Math.log(1 + (sentences - having + 0.5) / (having + 0.5))]
  })
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return new Map(weights.map(([term, weight]) => [term, weight / total]))
}

function windowsOf(
  article: Read,
  wanted: Question,
  weights: ReadonlyMap<string, number>,
  wide: boolean,
): Window[] {
  const share = (words: ReadonlySet<string>): number =>
    Array.from(words).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
  const { text, titled } = article
  const about = WEIGHT.article * share(union([article.all, titled]))
  const fewest = Math.min(FEWEST, weights.size)
  return article.sentences.flatMap((sentence, at) => {
    const own = article.words[at] ?? NONE
    if (own.size === 0) return []
    const around = extent(article, wanted, at, wide, fewest)
    if (around === undefined) return []
    const [from, until] = around
    const near = nearTo(article, from, until)
    const meeting = union([near, titled])
    if (meeting.size < fewest) return []
    const start = article.sentences[from]?.start ?? sentence.start
    const end = article.sentences[until]?.end ?? sentence.end
    const passage = text.slice(start, end)
    const inside = union(article.words.slice(from, until + 1))
    if (wanted.kind.closed && share(inside) < CLOSED) return []
    const together = share(meeting)
    const printed = text.slice(sentence.start, sentence.end)
    const pairs = union(article.pairs.slice(from, until + 1)).size / Math.max(1, wanted.pairs.size)
    const score =
      about +
      WEIGHT.inside * share(own) +
      WEIGHT.after * (share(inside) - share(own)) +
      WEIGHT.beside * (share(near) - share(inside)) +
      WEIGHT.title * (share(meeting) - share(near)) +
      WEIGHT.pairs * pairs +
      WEIGHT.early * Number(at < EARLY) +
      WEIGHT.question * Number(ASKS.test(printed)) -
      (wide ? 0 : LONG * passage.length)
    return [
      {
        article: article.article,
        start,
        end,
        text: passage,
        score,
        together,
        inside: share(inside),
        sentence: printed,
      },
    ]
  })
}

/** The words of the question that stand in these sentences or right beside them. */
const nearTo = ({ words }: Read, from: number, until: number): ReadonlySet<string> =>
  union(words.slice(Math.max(0, from - 2), until + 2))

/** The first and the last sentence of the passage around one; none where it cannot answer, or too few words of the question meet. */
function extent(
  article: Read,
  wanted: Question,
  at: number,
  wide: boolean,
  fewest: number,
): readonly [number, number] | undefined {
  const { sentences, text } = article
  const between = (from: number, until: number): string =>
    text.slice(sentences[from]?.start, sentences[until]?.end)
  if (wide) {
    const [from, until] = widened(article, at)
    return mayAnswer(wanted, between(from, until)) ? [from, until] : undefined
  }
  const from = firstOf(article, at)
  if (union([nearTo(article, from, at + 1), article.titled]).size < fewest) return undefined
  const alone = between(from, at)
  const answered = mayAnswer(wanted, alone)
  if (answered && !ASKS.test(alone)) return [from, at]
  const until = wanted.kind.needs === undefined ? lastOf(article, from, at) : at // the next one's age is another's
  return answered || (until > at && mayAnswer(wanted, between(from, until)))
    ? [from, until]
    : undefined
}

/** As many sentences after it as there is room for, then one before. */
function widened({ sentences }: Read, at: number): [number, number] {
  const room = (from: number, until: number): boolean =>
    (sentences[until]?.end ?? Number.POSITIVE_INFINITY) -
      (sentences[from]?.start ?? Number.NEGATIVE_INFINITY) <=
    LONGEST_PASSAGE
  let until = at
  while (room(at, until + 1)) until++
  return [room(at - 1, until) ? at - 1 : at, until]
}

/** Back to a sentence that can be read without the one before it; not across a paragraph. */
function firstOf({ sentences, text }: Read, at: number): number {
  let from = at
  const end = sentences[at]?.end ?? 0
  for (;;) {
    const sentence = sentences[from]
    const before = sentences[from - 1]
    if (sentence === undefined || before === undefined) return from
    if (before.paragraph !== sentence.paragraph || end - before.start > LONGEST_PASSAGE) return from
    if (!needsBefore(text.slice(sentence.start, sentence.end))) return from
    from--
  }
}

function needsBefore(sentence: string): boolean {
  const first = FIRST.exec(sentence)?.[1]
  if (first === undefined || !STOP_WORDS.has(first.toLowerCase())) return false
  return pointsBack(sentence) || UNNAMED.test(sentence.slice(0, LONGEST_PASSAGE))
}

/** On to the next sentence of its paragraph, where there is room for it. */
function lastOf({ sentences }: Read, from: number, at: number): number {
  const next = sentences[at + 1]
  if (next === undefined || next.end - (sentences[from]?.start ?? 0) > LONGEST_PASSAGE) return at
  return next.paragraph === sentences[at]?.paragraph ? at + 1 : at
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter(({ size }) => size > 0)
  const [only] = filled
  return filled.length > 1 ? new Set(filled.flatMap((set) => [...set])) : (only ?? NONE)
}
