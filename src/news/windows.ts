// What of each article may be shown for an answer: sentences with those they need, and how well they fit the question.
import type { Span } from './article.ts'
import {
  type Read,
  type Readable,
  rarity,
  readArticle,
  sharing,
  sizeOf,
  union,
  type Wanted,
  type Words,
  withBits,
} from './held.ts'
import { leavesOut, pointsBack } from './openings.ts'
import { mayAnswer, type Question } from './question.ts'
import { STOP_WORDS } from './terms.ts'

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
 * after it as there is room for. The `most` that fit best are among them. `unknown`: the question names somebody or
 * something that no article names. A word weighs by how rare it is in the candidates (as in BM25, Robertson and Zaragoza
 * 2009), most in the sentence itself, less beside it or in the title.
 */
export function windows(
  question: Question,
  candidates: readonly Readable[],
  { wide, most }: { readonly wide: boolean; readonly most: number },
): { readonly windows: Window[]; readonly unknown: boolean } {
  const wanted = withBits(question)
  const read = candidates.map((article) => readArticle(article, wanted))
  const share = sharing(rarity(wanted, read))
  const places = read.flatMap((article) => placesIn(article, wanted, { share, wide }))
  const named = read.reduce((all, article) => all | article.all, 0)
  return {
    windows: best(places, most),
    unknown: [...question.names].some((name) => ((wanted.bits.get(name) ?? 0) & ~named) !== 0),
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
  year: 1.5, // less, where the question names another
}
const OTHER_YEAR = 0.5 // of the share that stands together in a passage of another year
const EARLY = 3 // sentences
const LONG = 0.0015 // a character more; of two that say as much the shorter says it plainly
/** "The summit was arranged after he had traveled": no name before the pronoun. */
const UNNAMED = /^["“‘(]*\p{L}+\s[^\p{Lu}"“]*?\b(?:he|she|him|her|his|hers)\b/u
const FIRST = /^["“‘(]*(\p{L}+)/u
/** Outside quotation marks, or in them from the first word on: 'Ada asked: “Who pays?”' tells something. */
const ASKS = /^["“‘].*\?["”’]?\s*$|\?\s*$/su

/** A sentence with words of the question: the most that a window around it can score, and that window. */
type Placed = { readonly most: number; window(): Window | undefined }

/** The `most` best windows, and few others: what cannot be one of them is not looked at. */
function best(places: readonly Placed[], most: number): Window[] {
  const found = new Map<Placed, Window>()
  let least = Number.NEGATIVE_INFINITY
  for (const place of places.toSorted((a, b) => b.most - a.most)) {
    if (place.most < least) break
    const window = place.window()
    if (window === undefined) continue
    found.set(place, window)
    if (found.size === most) least = Math.min(...Array.from(found.values(), ({ score }) => score))
  }
  return places.flatMap((place) => found.get(place) ?? [])
}

function placesIn(
  article: Read,
  wanted: Wanted,
  { share, wide }: { readonly share: (words: Words) => number; readonly wide: boolean },
): Placed[] {
  const { text, titled, sentences, words } = article
  const about = WEIGHT.article * share(article.all | titled)
  const fewest = Math.min(FEWEST, wanted.bits.size)
  const neighbours = Math.max(1, wanted.pairBits.size)

  /** Whether the question names a year, and neither these words nor the article's date do; without a date nobody knows. */
  const ofAnotherYear = (near: Words): boolean =>
    wanted.years !== 0 && article.published !== undefined && (wanted.years & (near | titled)) === 0

  /** What a window of sentences scores that hold, or have beside them, such words. */
  function score(at: number, length: number, inside: Words, near: Words, pairs: Words): number {
    const own = share(words[at] ?? 0)
    const asks = asksAt(article, at) || (!wide && asksAt(article, at - 1))
    return (
      about +
      WEIGHT.inside * own +
      WEIGHT.after * (share(inside) - own) +
      WEIGHT.beside * (share(near) - share(inside)) +
      WEIGHT.title * (share(near | titled) - share(near)) +
      WEIGHT.pairs * (sizeOf(pairs) / neighbours) +
      WEIGHT.early * Number(at < EARLY) +
      WEIGHT.question * Number(asks) -
      WEIGHT.year * Number(ofAnotherYear(near)) -
      (wide ? 0 : LONG * length)
    )
  }

  function windowAt(at: number): Window | undefined {
    const around = extent(article, wanted, at, wide, fewest)
    if (around === undefined) return undefined
    const [from, until] = around
    const tells = !wide && asksAt(article, at) ? until : at
    const near = nearTo(article, from, until)
    const meeting = near | titled
    if (sizeOf(meeting) < fewest) return undefined
    const start = sentences[from]?.start ?? 0
    const end = sentences[until]?.end ?? 0
    const inside = union(words, Math.min(from, at), until + 1)
    if (wanted.kind.closed && share(inside) < CLOSED) return undefined
    return {
      article: article.article,
      start,
      end,
      text: text.slice(start, end),
      score: score(
        at,
        end - start,
        inside,
        near,
        union(article.pairs, Math.min(from, at), until + 1),
      ),
      together: share(meeting) * (ofAnotherYear(near) ? OTHER_YEAR : 1),
      inside: share(inside),
      sentence: text.slice(sentences[tells]?.start, sentences[tells]?.end),
    }
  }

  return sentences.flatMap(({ start, end }, at) => {
    if (words[at] === 0) return []
    const window = () => windowAt(at)
    if (wide) return [{ most: Number.POSITIVE_INFINITY, window }]
    let from = at
    while (mayReach(article, from, end)) from--
    const near = nearTo(article, from, at + 1)
    if (sizeOf(near | titled) < fewest) return []
    const inside = union(words, from, at + 2)
    const least = asksAt(article, at) ? 0 : end - start // its answer may stand without it
    return [{ most: score(at, least, inside, near, union(article.pairs, from, at + 2)), window }]
  })
}

/** The words of the question that stand in these sentences or right beside them. */
const nearTo = ({ words }: Read, from: number, until: number): Words =>
  union(words, Math.max(0, from - 2), until + 2)

/** The first and the last sentence of the passage around one; none where it cannot answer, or too few words of the question meet. */
function extent(
  article: Read,
  wanted: Wanted,
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
  if (sizeOf(nearTo(article, from, at + 1) | article.titled) < fewest) return undefined
  if (asksAt(article, at)) {
    const next = replyTo(article, from, at)
    if (next === undefined || !mayAnswer(wanted, between(next, next))) return undefined
    const alone = article.words[next] !== 0 && !needsBefore(between(next, next))
    return [alone ? next : from, next]
  }
  if (leavesOut(between(from, from))) return undefined
  if (mayAnswer(wanted, between(from, at))) return [from, at]
  const until = wanted.kind.needs === undefined ? lastOf(article, from, at) : at // the next one's age is another's
  return until > at && !asksAt(article, until) && mayAnswer(wanted, between(from, until))
    ? [from, until]
    : undefined
}

/** Whether a sentence is a question of the article itself, which answers nothing. */
function asksAt({ sentences, text }: Read, at: number): boolean {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 }
  return text.slice(start, end).includes('?') && ASKS.test(text.slice(start, end))
}

/** The sentence after a question, which may answer it: in its paragraph, or in the next one below a heading that asks. */
function replyTo({ sentences, ...article }: Read, from: number, at: number): number | undefined {
  const next = sentences[at + 1]
  if (next === undefined || asksAt({ sentences, ...article }, at + 1)) return undefined
  if (next.end - (sentences[from]?.start ?? 0) > LONGEST_PASSAGE) return undefined
  return (next.paragraph ?? 0) - (sentences[at]?.paragraph ?? 0) > 1 ? undefined : at + 1
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
function firstOf(article: Read, at: number): number {
  const { sentences, text } = article
  const end = sentences[at]?.end ?? 0
  let from = at
  while (
    mayReach(article, from, end) &&
    needsBefore(text.slice(sentences[from]?.start, sentences[from]?.end))
  )
    from--
  return from
}

/** Whether there is room in a passage to `end` for the sentence before one, in its paragraph. */
function mayReach({ sentences }: Read, from: number, end: number): boolean {
  const before = sentences[from - 1]
  if (before === undefined || end - before.start > LONGEST_PASSAGE) return false
  return before.paragraph === sentences[from]?.paragraph
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
