// What each sentence of a story is worth before any is chosen: early, and of what the articles speak of.
import { fingerprints } from './terms.ts'

/** A sentence that may be chosen; `start` and `published` order the answer. */
export type Candidate = {
  readonly article: string
  readonly text: string
  readonly start: number
  readonly salience: number // 0–1 within its article
  readonly published?: string // ISO
  readonly terms?: readonly number[] // fingerprints(text), where somebody has kept them
}

export type Entry<C extends Candidate> = {
  readonly candidate: C
  readonly terms: readonly number[] // places in `values`, each once
  readonly weight: number
}

export type Weighed<C extends Candidate> = {
  readonly entries: readonly Entry<C>[] // one for each candidate, in their order
  readonly values: Float64Array // what a word is worth
}

/**
 * Weighs candidates and their words. A word is worth the square of the share of articles that tell it, each as much as
 * the best sentence there that has it, against how common it is in all of the sentences; and more where it stands in
 * titles. A sentence weighs by its salience, less in old news and in an article that is beside the story.
 */
export function weighed<C extends Candidate>(
  candidates: readonly C[],
  titles: readonly string[],
): Weighed<C> {
  const { lists, places } = numbered(candidates)
  const articles = byArticle(candidates)
  const shares = typicality(articles, lists, places.size)
  const newest = candidates.reduce((last, { published }) => later(last, published), '')
  const weights = candidates.map(
    ({ article, salience, published }) =>
      salience ** SALIENCE *
      fresh(published, newest) *
      (1 - BESIDE + BESIDE * (shares.get(article) ?? 0)),
  )
  return {
    entries: candidates.map((candidate, at) => ({
      candidate,
      terms: lists[at] ?? [],
      weight: weights[at] ?? 0,
    })),
    values: values(articles, lists, weights, titled(titles, places), places.size),
  }
}

const SALIENCE = 0.7 // the power: a lead shall not outweigh all else that an article says
const BESIDE = 0.4 // what the least typical article loses
const DAY = 86_400_000
const FADED = 0.6 // what the oldest news is worth beside the newest
const FADES = 14 // days until half of the rest is lost
const TITLED = 0.5 // of an article that tells it: what a word is worth that stands in every title
const MOST_TITLES = 50 // the newest

/** Each candidate's words as numbers from 0 on, each once. */
function numbered(candidates: readonly Candidate[]) {
  const places = new Map<number, number>()
  const last: number[] = [] // for each word, the last candidate that has it
  const lists = candidates.map(({ text, terms }, at) => {
    const own: number[] = []
    for (const term of terms ?? fingerprints(text)) {
      const place = places.get(term) ?? places.size
      if (last[place] === at) continue
      if (place === places.size) places.set(term, place)
      last[place] = at
      own.push(place)
    }
    return own
  })
  return { lists, places }
}

/** For each article, where its candidates stand in the list. */
function byArticle(candidates: readonly Candidate[]): Map<string, number[]> {
  const articles = new Map<string, number[]>()
  for (const [at, { article }] of candidates.entries()) {
    const own = articles.get(article)
    if (own === undefined) articles.set(article, [at])
    else own.push(at)
  }
  return articles
}

/**
 * How much of what an article says the others say too, 0–1, the most typical has 1: the report of an event shares more
 * with all others than what was written about one side of it.
 */
function typicality(
  articles: ReadonlyMap<string, readonly number[]>,
  lists: readonly (readonly number[])[],
  words: number,
): Map<string, number> {
  const seen = new Uint32Array(words) // the last article, from 1 on, that has the word
  const having = new Float64Array(words)
  const own = Array.from(articles, ([article, sentences], n) => {
    const mine: number[] = []
    for (const at of sentences) {
      for (const word of lists[at] ?? []) {
        if (seen[word] === n + 1) continue
        seen[word] = n + 1
        having[word] = (having[word] ?? 0) + 1
        mine.push(word)
      }
    }
    return { article, mine }
  })
  let most = Number.MIN_VALUE
  const shares = own.map(({ article, mine }): [string, number] => {
    let sum = 0
    for (const word of mine) {
      const share = (having[word] ?? 0) / articles.size
      if (share * articles.size > 1) sum += share * Math.log(1 + 1 / share)
    }
    const typical = sum / Math.sqrt(Math.max(1, mine.length))
    most = Math.max(most, typical)
    return [article, typical]
  })
  return new Map(shares.map(([article, typical]) => [article, typical / most]))
}

function fresh(published: string | undefined, newest: string): number {
  if (published === undefined || published === newest) return 1
  const days = (Date.parse(newest) - Date.parse(published)) / DAY
  return days > 0 ? FADED + (1 - FADED) / (1 + days / FADES) : 1
}

/** The share of the titles, once each, that have a word. */
function titled(
  titles: readonly string[],
  places: ReadonlyMap<number, number>,
): Map<number, number> {
  const read = [...new Set(titles)].slice(0, MOST_TITLES)
  const shares = new Map<number, number>()
  for (const title of read) {
    for (const term of new Set(fingerprints(title))) {
      const place = places.get(term)
      if (place !== undefined) shares.set(place, (shares.get(place) ?? 0) + 1 / read.length)
    }
  }
  return shares
}

function values(
  articles: ReadonlyMap<string, readonly number[]>,
  lists: readonly (readonly number[])[],
  weights: readonly number[],
  titled: ReadonlyMap<number, number>,
  words: number,
): Float64Array {
  const told = new Float64Array(words) // in how many sentences
  const mass = new Float64Array(words) // the sum over the articles of the best weight there
  const seen = new Uint32Array(words)
  const best = new Float64Array(words)
  let n = 0
  for (const sentences of articles.values()) {
    n++
    for (const at of sentences) {
      const weight = weights[at] ?? 0
      for (const word of lists[at] ?? []) {
        told[word] = (told[word] ?? 0) + 1
        const before = seen[word] === n ? (best[word] ?? 0) : 0
        seen[word] = n
        if (weight <= before) continue
        best[word] = weight
        mass[word] = (mass[word] ?? 0) + weight - before
      }
    }
  }
  for (const [word, share] of titled)
    mass[word] = (mass[word] ?? 0) + TITLED * share * articles.size
  return mass.map(
    (sum, word) => (sum / articles.size) ** 2 * Math.log(1 + lists.length / (told[word] ?? 1)),
  )
}

function later(last: string, published: string | undefined): string {
  return published !== undefined && published > last ? published : last
}
