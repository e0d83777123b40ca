// The passages that answer a question, or the finding that the articles do not say.
import type { Span } from './article.ts'
import { answers, asked, mayAnswer, type Question } from './question.ts'
import { overlap, terms } from './similarity.ts'
import { mayHold, STOP_WORDS } from './terms.ts'

/** An article that may answer; `sentences` are slices of its text, in order, with the number of their paragraph. */
export type Readable = {
  readonly article: string
  readonly text: string
  readonly title?: string
  readonly sentences: readonly (Span & { readonly paragraph?: number })[]
}

export type Passage = Span & {
  readonly article: string
  readonly text: string // a slice: one sentence, or with those before it that it needs
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
 * The sentences that come nearest to answering, best first, at most `limit`, none repeating another; each with those
 * before it in its paragraph that it needs to be understood. A word weighs by how rare it is in the candidates (as in
 * BM25, Robertson and Zaragoza 2009), most in the sentence itself, less beside it, in the title, or elsewhere in the
 * article; what the question asks for (somebody, a number, a day) should stand in it. Empty when the question's words
 * do not occur together anywhere, or never with what is asked for: the articles do not say. One that answers clearly
 * is not followed by others that hardly do. `wide`: with as many of the sentences after it as there is room for, for one
 * who looks on by himself.
 */
export function passages(
  question: string,
  candidates: readonly Readable[],
  options: { readonly limit: number; readonly wide?: boolean },
): Passage[] {
  const wanted = asked(question)
  if (wanted.terms.size === 0) return []
  const may = mayHold(wanted.terms.keys())
  const read = candidates.map((article) => readArticle(article, wanted, may))
  const weights = rarity(wanted, read)
  const unknown = [...wanted.names].some((name) => read.every((article) => !article.all.has(name)))
  const least = unknown ? SAYS_UNKNOWN : SAYS
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const found = read.flatMap((article) =>
    windows(article, wanted, weights, total, options.wide === true),
  )
  const ranked = voted(found.toSorted(better), wanted).toSorted(better)
  const content = new Map<Window, ReadonlySet<string>>()
  const contentOf = (window: Window): ReadonlySet<string> => {
    const known = content.get(window) ?? new Set(terms(window.text))
    content.set(window, known)
    return known
  }
  const best: Window[] = []
  for (const window of ranked) {
    if (best.length === options.limit) break
    if (!options.wide && window.score < clearance(best[0], wanted)) break
    if (window.together < least || best.some((other) => touches(other, window))) continue
    if (best.some((other) => overlap(contentOf(other), contentOf(window)) > TOO_ALIKE)) continue
    best.push(window)
  }
  return best.map(({ article, start, end, text, score }) => ({ article, start, end, text, score }))
}

const FEWEST = 2 // words of the question that must stand together, where it has so many
const PLACE = { inside: 1, beside: 0.5, title: 0.4, article: 0.25 } // what a word found there counts
const KIND = 0.1 // what is asked for stands in the passage
const VOTE = 0.3 // and stands in many
const VOTERS = 100
const TOO_ALIKE = 0.7
const LONG = 0.0002 // a character more; of two that say as much the shorter says it plainly
const BESIDE_BEST = { usual: 0.7, clear: 0.9 } // of the best score: what is worth less does not stand beside it
/** A sentence that begins so needs the one before. */
const NEEDS_BEFORE =
  /^["“‘(]*(?:(?:but|and|or|so|yet|then)\s+)?(?:he|she|it|they|we|him|her|his|hers|its|their|theirs|this|that|these|those|such|both|there|one|another|others|some|the (?:former|latter|two|move|decision|announcement|statement))(?![\p{L}\p{N}-])/iu
const OPENING = 40 // characters
/** "The summit was arranged after he had traveled": no name before the pronoun. */
const UNNAMED = /^["“‘(]*(\p{L}+)\s[^\p{Lu}"“]*?\b(?:he|she|him|her|his|hers)\b/u

/** The score that others need beside the best: nearly the same where the best has all words and what is asked for. */
function clearance(best: Window | undefined, wanted: Question): number {
  if (best === undefined) return 0
  const clear =
    answers(wanted, best.text).length > 0 &&
    [...wanted.terms.keys()].every((term) => best.words.has(term))
  return best.score * (clear ? BESIDE_BEST.clear : BESIDE_BEST.usual)
}

/** An article with the wanted words of each sentence and of all. */
type Read = Readable & {
  readonly words: readonly ReadonlySet<string>[]
  readonly all: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** `may`: where in a text there may be a wanted word; only sentences with such a place are taken to pieces. */
function readArticle(article: Readable, wanted: Question, may: RegExp): Read {
  const { text, sentences } = article
  may.lastIndex = 0
  let next = may.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const words = sentences.map(({ start, end }) => {
    if (next < start) {
      may.lastIndex = start
      next = may.exec(text)?.index ?? Number.POSITIVE_INFINITY
    }
    if (next >= end) return NONE
    return new Set(terms(text.slice(start, end)).filter((term) => wanted.terms.has(term)))
  })
  return { ...article, words, all: union(words) }
}

/** What each wanted word weighs: the rarer among the sentences, the more; one that occurs nowhere weighs most. */
function rarity(wanted: Question, read: readonly Read[]): Map<string, number> {
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

type Window = Passage & {
  readonly together: number
  readonly words: ReadonlySet<string> // those of the question that stand in it
  readonly given?: readonly string[] // what in it may be the answer, where that is known
}

function windows(
  article: Read,
  wanted: Question,
  weights: ReadonlyMap<string, number>,
  total: number,
  wide: boolean,
): Window[] {
  const title = new Set(terms(article.title ?? ''))
  const fewest = Math.min(FEWEST, weights.size)
  return article.sentences.flatMap((sentence, at) => {
    if (article.words[at]?.size === 0) return []
    const from = wide ? at : firstOf(article, at)
    if (!wide && meeting(article, title, weights, from, at + 1) < fewest) return [] // before what takes time
    const start = article.sentences[from]?.start ?? sentence.start
    const alone = article.text.slice(start, sentence.end)
    const given = wide ? [] : answers(wanted, alone)
    const until = given.length > 0 ? at : lastOf(article, from, at, wide)
    const end = article.sentences[until]?.end ?? sentence.end
    const text = article.text.slice(start, end)
    if (!mayAnswer(wanted, text)) return []
    if (meeting(article, title, weights, from, until) < fewest) return []
    const inside = union(article.words.slice(from, until + 1))
    const beside = around(article, from, until)
    let score = 0
    let together = 0
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
      if (place >= PLACE.title) together += weight / total
    }
    if (!wide) score -= LONG * text.length
    const window = { article: article.article, start, end, text, score, together, words: inside }
    return [!wide && until === at ? { ...window, given } : window]
  })
}

/** The words of sentences `from` to `until` and of those next to them. */
const around = ({ words }: Read, from: number, until: number): ReadonlySet<string> =>
  union(words.slice(Math.max(0, from - 2), until + 2))

/** How many words of the question stand there together, or in the title. */
function meeting(
  article: Read,
  title: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  from: number,
  until: number,
): number {
  const beside = around(article, from, until)
  let count = 0
  for (const term of weights.keys()) if (beside.has(term) || title.has(term)) count++
  return count
}

/** Back to a sentence that can be read without the one before it; not across a paragraph. */
function firstOf({ sentences, text }: Read, at: number): number {
  let from = at
  const end = sentences[at]?.end ?? 0
  for (;;) {
    const sentence = sentences[from]
    const before = sentences[from - 1]
    if (sentence === undefined || before === undefined) return from
    if (!needsBefore(text.slice(sentence.start, sentence.end))) return from
    if (before.paragraph !== sentence.paragraph || end - before.start > LONGEST_PASSAGE) return from
    from--
  }
}

function needsBefore(sentence: string): boolean {
  if (NEEDS_BEFORE.test(sentence.slice(0, OPENING))) return true
  const first = UNNAMED.exec(sentence.slice(0, LONGEST_PASSAGE))?.[1]
  return first !== undefined && STOP_WORDS.has(first.toLowerCase())
}

/** On to the sentences of its paragraph, or of the next where it may be `wide`, as many as there is room for. */
function lastOf({ sentences }: Read, from: number, at: number, wide: boolean): number {
  const start = sentences[from]?.start ?? 0
  let until = at
  for (;;) {
    const next = sentences[until + 1]
    if (next === undefined || next.end - start > LONGEST_PASSAGE) return until
    if (!wide && (next.paragraph !== sentences[at]?.paragraph || until > at)) return until
    until++
  }
}

function better(a: Passage, b: Passage): number {
  return b.score - a.score || a.start - b.start
}

/**
 * What is asked for should stand in the passage, best what stands in many good passages: the answer that several
 * articles give is likelier than a bystander (redundancy, as in Brill, Dumais and Banko 2002).
 */
function voted(ranked: readonly Window[], wanted: Question): Window[] {
  const votes = new Map<string, number>()
  const given = ranked.map((window, at) =>
    at < VOTERS ? (window.given ?? answers(wanted, window.text)) : [],
  )
  for (const [at, words] of given.entries()) {
    const voice = (ranked[at]?.score ?? 0) ** 2
    for (const word of words) votes.set(word, (votes.get(word) ?? 0) + voice)
  }
  const most = Math.max(...votes.values(), Number.MIN_VALUE)
  return ranked.map((window, at) => {
    const words = given[at] ?? []
    const vote = words.reduce((best, word) => Math.max(best, (votes.get(word) ?? 0) / most), 0)
    return { ...window, score: window.score + (words.length > 0 ? KIND : 0) + VOTE * vote }
  })
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter(({ size }) => size > 0)
  const [only] = filled
  return filled.length > 1 ? new Set(filled.flatMap((set) => [...set])) : (only ?? NONE)
}

const touches = (one: Window, other: Window): boolean =>
  one.article === other.article && one.start < other.end && other.start < one.end
