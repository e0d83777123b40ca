// The passages that answer a question, or the finding that the articles do not say.
import type { Span } from './article.ts'
import { overlap, terms } from './similarity.ts'

/** An article that may answer; `sentences` are slices of its text, in order. */
export type Readable = {
  readonly article: string
  readonly text: string
  readonly title?: string
  readonly sentences: readonly Span[]
}

export type Passage = Span & {
  readonly article: string
  readonly text: string // a slice: one sentence, or neighbours
  readonly score: number // 0–1 and a little more; only for ordering
}

/**
 * The share of the question's weight that must stand together in a passage and its surroundings; below it the
 * articles do not say. Higher declines more.
 */
export const SAYS = 0.3

/** The same where the question names somebody or something that the articles never name. */
export const SAYS_UNKNOWN = 0.6

/** Characters of a passage of more than one sentence. */
export const LONGEST_PASSAGE = 400

/**
 * The passages that come nearest to answering, best first, at most `limit`, none repeating another. A word weighs by
 * how rare it is in the candidates (as in BM25, Robertson and Zaragoza 2009), most in the passage itself, less beside
 * it, in the title, or elsewhere in the article; what the question asks for (somebody, a number, a day, a place) should stand in the
 * passage. Empty when the question's words do not occur together anywhere: the articles do not say.
 */
export function passages(
  question: string,
  candidates: readonly Readable[],
  options: { readonly limit: number },
): Passage[] {
  const wanted = asked(question)
  if (wanted.terms.size === 0) return []
  const read = candidates.map(readArticle)
  const weights = rarity(wanted, read)
  const unknown = [...wanted.names].some((name) => read.every((article) => !article.all.has(name)))
  const least = unknown ? SAYS_UNKNOWN : SAYS
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const found = read.flatMap((article) => windows(article, weights, total))
  const ranked = voted(found.toSorted(better), wanted).toSorted(better)
  const best: (Window & Passage)[] = []
  for (const window of ranked) {
    if (best.length === options.limit || window.together < least) continue
    if (best.some((other) => repeats(other, window))) continue
    best.push(window)
  }
  return best.map(({ article, start, end, text, score }) => ({ article, start, end, text, score }))
}

type Asked = {
  readonly terms: ReadonlyMap<string, number> // content words and how much each counts
  readonly kind: 'name' | 'number' | 'day' | undefined
  readonly names: ReadonlySet<string> // those of them that the question capitalises
  readonly own: ReadonlySet<string> // all its content words
}

const FEWEST = 2 // words of the question that must stand together, where it has so many
const CONTEXT = 0.7 // a word of what goes before the question itself
const NAME = 1.5 // a word that the question capitalises
const PLACE = { inside: 1, beside: 0.5, title: 0.4, article: 0.25 } // what a word found there counts
const KIND = 0.1 // what is asked for stands in the passage
const VOTE = 0.3 // and stands in many
const VOTERS = 100
const TOO_ALIKE = 0.7
// What a question is asked with and about, without saying what is sought. As terms, so after stemming.
const ASKING = new Set(
  terms(
    'who whom whose what which where when why how many much long old often tall name named called known do does did ' +
      'week weeks today yesterday recently recent currently current latest now year month day time following according ' +
      'new news say says said tell corpus article articles source sources happen happened happens happening one two ' +
      'first type kind sort best reason made make makes making get take took people person man woman',
  ),
)
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“]?\p{Lu})/u
const NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|twice)\b/giu
const NAMES = /(?<=[\p{L}\p{N},;:“"(—-]\s?)\p{Lu}[\p{L}\p{M}'’.-]+/gu
const DAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.|yesterday|today|tomorrow|(?:1[89]|20)\d\d)\b/giu
const HOW_MANY =
  /\bhow (?:many|much|old|long|tall|far|big|large|high|often)\b|\bwhat (?:percent|number|age|share|price)/i
const WHEN = /\bwhen\b|\b(?:what|which) (?:day|date|year|month)\b|\bsince when\b/i
const WHO =
  /\b(?:who|whom|whose|which|where|what is the name|what country|what city|what state|what company)\b/i

function asked(question: string): Asked {
  const pieces = question.split(SENTENCE_END).filter((piece) => piece.trim() !== '')
  const names = new Set(terms((question.match(NAMES) ?? []).join(' ')))
  const weights = new Map<string, number>()
  for (const [at, piece] of pieces.entries()) {
    const share = at === pieces.length - 1 ? 1 : CONTEXT
    for (const term of terms(piece)) {
      if (ASKING.has(term)) continue
      weights.set(term, Math.max(weights.get(term) ?? 0, share * (names.has(term) ? NAME : 1)))
    }
  }
  const last = pieces.at(-1) ?? ''
  const kind = HOW_MANY.test(last)
    ? 'number'
    : WHEN.test(last)
      ? 'day'
      : WHO.test(last)
        ? 'name'
        : undefined
  return {
    terms: weights,
    kind,
    names: new Set([...names].filter((name) => weights.has(name))),
    own: new Set(terms(question)),
  }
}

type Read = Readable & {
  readonly words: readonly ReadonlySet<string>[]
  readonly all: ReadonlySet<string>
}

function readArticle(article: Readable): Read {
  const words = article.sentences.map(
    ({ start, end }) => new Set(terms(article.text.slice(start, end))),
  )
  return { ...article, words, all: new Set(words.flatMap((set) => [...set])) }
}

/** What each wanted word weighs: the rarer among the sentences, the more; one that occurs nowhere weighs most. */
function rarity(wanted: Asked, read: readonly Read[]): Map<string, number> {
  const sentences = read.reduce((sum, { words }) => sum + words.length, 0)
  return new Map(
    Array.from(wanted.terms, ([term, share]) => {
      const having = read.reduce(
        (sum, { words }) => sum + words.filter((set) => set.has(term)).length,
        0,
      )
      return [term, share * Math.log(1 + (sentences - having + 0.5) / (having + 0.5))]
    }),
  )
}

type Window = { readonly together: number; readonly words: ReadonlySet<string> }

function windows(
  article: Read,
  weights: ReadonlyMap<string, number>,
  total: number,
): (Window & Passage)[] {
  const title = new Set(terms(article.title ?? ''))
  return article.sentences.flatMap((first, at) => {
    if (![...weights.keys()].some((term) => article.words[at]?.has(term))) return []
    const until = lastOf(article, at)
    const end = article.sentences[until]?.end ?? first.end
    const inside = union(article.words.slice(at, until + 1))
    const beside = union(article.words.slice(Math.max(0, at - 2), until + 2))
    let score = 0
    let together = 0
    let meeting = 0
    for (const [term, weight] of weights) {
      const place = inside.has(term)
        ? PLACE.inside
        : beside.has(term)
          ? PLACE.beside
          : title.has(term)
            ? PLACE.title
            : article.all.has(term)
              ? PLACE.article
              : 0
      score += (place * weight) / total
      if (place < PLACE.title) continue
      together += weight / total
      meeting++
    }
    if (meeting < Math.min(FEWEST, weights.size)) return []
    const text = article.text.slice(first.start, end)
    return [
      { article: article.article, start: first.start, end, text, score, together, words: inside },
    ]
  })
}

function better(a: Passage, b: Passage): number {
  return b.score - a.score || a.start - b.start
}

/**
 * What is asked for should stand in the passage, best what stands in many good passages: the answer that several
 * articles give is likelier than a bystander (redundancy, as in Brill, Dumais and Banko 2002).
 */
function voted(ranked: readonly (Window & Passage)[], wanted: Asked): (Window & Passage)[] {
  const votes = new Map<string, number>()
  const answers = ranked.map((window, at) => (at < VOTERS ? answering(window.text, wanted) : []))
  for (const [at, words] of answers.entries()) {
    const voice = (ranked[at]?.score ?? 0) ** 2
    for (const word of words) votes.set(word, (votes.get(word) ?? 0) + voice)
  }
  const most = Math.max(...votes.values(), Number.MIN_VALUE)
  return ranked.map((window, at) => {
    const words = answers[at] ?? []
    const vote = words.reduce((best, word) => Math.max(best, (votes.get(word) ?? 0) / most), 0)
    return { ...window, score: window.score + (words.length > 0 ? KIND : 0) + VOTE * vote }
  })
}

/** As many sentences from here on as fit into a passage, of one paragraph or several. */
function lastOf(article: Read, from: number): number {
  const start = article.sentences[from]?.start ?? 0
  let until = from
  while ((article.sentences[until + 1]?.end ?? Number.POSITIVE_INFINITY) - start <= LONGEST_PASSAGE)
    until++
  return until
}

/** The words of the passage that may be what is asked for, once each; none that the question has itself. */
function answering(text: string, wanted: Asked): string[] {
  return [...new Set(terms(sought(text, wanted.kind).join(' ')))].filter(
    (term) => !wanted.own.has(term),
  )
}

function sought(text: string, kind: Asked['kind']): readonly string[] {
  switch (kind) {
    case 'number':
      return text.match(NUMBER) ?? []
    case 'day':
      return text.match(DAYS) ?? []
    case 'name':
      return text.match(NAMES) ?? []
    case undefined:
      return []
    default:
      return kind satisfies never
  }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

function repeats(one: Window & Passage, other: Window & Passage): boolean {
  const touching = one.article === other.article && one.start < other.end && other.start < one.end
  return touching || overlap(one.words, other.words) > TOO_ALIKE
}
