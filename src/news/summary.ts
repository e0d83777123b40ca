// A summary by choosing: the sentences of the articles that tell the story, none twice, none rewritten.
import { nearDuplicate, terms } from './similarity.ts'
import { type Candidate, type Entry, weighed } from './weights.ts'

export { type Key, keySentences, meansItsPlace } from './salience.ts'
export type { Candidate } from './weights.ts'

export type Chosen<C extends Candidate> = {
  readonly candidate: C
  readonly same: readonly C[] // sentences of other articles that say all of it too, the most telling first
}

export type Limits = {
  readonly sentences: number
  readonly words?: number // of the whole summary
  readonly maxWordsPerArticle?: number
  readonly titles?: readonly string[] // of the articles, newest first: what their editors thought the story was about
}

/** No two chosen sentences share more of the smaller one's content words. */
export const MOST_SHARED = 0.5

/**
 * The sentences that tell a story over many articles: what many say early first (see `weighed`; a word told already is
 * worth less, as in SumBasic, Nenkova and Vanderwende 2005), no two sharing more than MOST_SHARED, at most
 * `maxWordsPerArticle` words of one article, of two that tell the same the later one. The most important comes first,
 * the others in the order of day and place. Fewer than asked for when no more fit. The work grows with the number of
 * words, not with its square.
 */
export function summary<C extends Candidate>(
  candidates: readonly C[],
  limits: Limits,
): Chosen<C>[] {
  const printed = Map.groupBy(candidates, ({ text }) => text)
  const voices = Array.from(printed.values(), latestOf)
  const { entries, values } = weighed(voices, limits.titles ?? [])
  const [first, ...others] = choose(entries, values, limits)
  if (first === undefined) return []
  const ordered = [first, ...others.toSorted((a, b) => order(a.candidate, b.candidate))]
  return ordered.map((entry) => ({
    candidate: entry.candidate,
    same: alike(entry, entries, values.length, printed),
  }))
}

const CONTENDERS = 200 // only the best are looked at again
const TOLD = 0.5 // what a word is still worth when a chosen sentence has it
const LENGTH_POWER = 0.7 // between the sum (long sentences win) and the mean (short ones win) of a sentence's words
const AGAIN = 0.7 // for each sentence chosen from the same article: all shall have their say
const SUPERSEDES = { alike: 0.6, worth: 0.6 }
const MOST_SAME = 5
const PRECISION = 1e9 // so that the order of the candidates, and of sums, makes no difference

/** What several articles print word for word is one voice, that of the latest. */
function latestOf<C extends Candidate>(same: readonly C[]): C {
  return same.reduce((latest, one) => (order(latest, one) < 0 ? one : latest))
}

type Contender<C extends Candidate> = Entry<C> & { readonly words: number }

/** Greedily, best first. Uses up `values`. */
function choose<C extends Candidate>(
  entries: readonly Entry<C>[],
  values: Float64Array,
  limits: Limits,
): Entry<C>[] {
  const spent = new Map<string, number>()
  const drawn = new Map<string, number>()
  const most = limits.maxWordsPerArticle ?? Number.POSITIVE_INFINITY
  let left = limits.words ?? Number.POSITIVE_INFINITY
  let contenders = leading(entries, values)
  const chosen: Entry<C>[] = []
  while (chosen.length < limits.sentences) {
    contenders = contenders.filter(
      ({ words, candidate }) =>
        words <= left && words + (spent.get(candidate.article) ?? 0) <= most,
    )
    const worths = contenders.map(
      (entry) => worth(entry, values) * AGAIN ** (drawn.get(entry.candidate.article) ?? 0),
    )
    const best = contenders[latest(contenders, worths, values.length)]
    if (best === undefined) break
    chosen.push(best)
    left -= best.words
    add(spent, best.candidate.article, best.words)
    add(drawn, best.candidate.article, 1)
    for (const word of best.terms) values[word] = (values[word] ?? 0) * TOLD
    const common = sharing(best, values.length)
    contenders = contenders.filter(
      (entry) =>
        entry !== best &&
        common(entry) <= MOST_SHARED * Math.min(best.terms.length, entry.terms.length),
    )
  }
  return chosen
}

function leading<C extends Candidate>(
  entries: readonly Entry<C>[],
  values: Float64Array,
): Contender<C>[] {
  return entries
    .map((entry) => ({ entry, worth: worth(entry, values) }))
    .toSorted((a, b) => b.worth - a.worth || order(a.entry.candidate, b.entry.candidate))
    .slice(0, CONTENDERS)
    .map(({ entry }) => ({ ...entry, words: entry.candidate.text.trim().split(/\s+/).length }))
}

function worth<C extends Candidate>({ terms, weight }: Entry<C>, values: Float64Array): number {
  let sum = 0
  for (const word of terms) sum += values[word] ?? 0
  const worth = terms.length === 0 ? 0 : (weight * sum) / terms.length ** LENGTH_POWER
  return Math.round(worth * PRECISION) / PRECISION
}

/**
 * Where the best stands; or, of those that tell nearly the same nearly as well in a later article, the latest: there a
 * number may be corrected.
 */
function latest<C extends Candidate>(
  contenders: readonly Contender<C>[],
  worths: readonly number[],
  words: number,
): number {
  const at = worths.reduce((best, worth, n) => (worth > (worths[best] ?? 0) ? n : best), 0)
  const first = contenders[at]
  if (first === undefined) return at
  const common = sharing(first, words)
  return contenders.reduce((found, entry, n) => {
    const published = contenders[found]?.candidate.published ?? ''
    const supersedes =
      (entry.candidate.published ?? '') > published &&
      (worths[n] ?? 0) >= SUPERSEDES.worth * (worths[at] ?? 0) &&
      common(entry) >= SUPERSEDES.alike * Math.max(first.terms.length, entry.terms.length)
    return supersedes ? n : found
  }, at)
}

/**
 * The sentences of other articles that tell the same, one for each, the most telling first. They are cited for every word
 * of the chosen one: what tells it with another word, or with one less, is not among them.
 */
function alike<C extends Candidate>(
  chosen: Entry<C>,
  entries: readonly Entry<C>[],
  words: number,
  printed: ReadonlyMap<string, readonly C[]>,
): C[] {
  const common = sharing(chosen, words)
  const near = entries.filter(
    (entry) => common(entry) > MOST_SHARED * Math.max(chosen.terms.length, entry.terms.length), // cheap; what is near has as many
  )
  const own = new Set(terms(chosen.candidate.text))
  const says = (text: string): boolean => {
    const told = new Set(terms(text))
    return nearDuplicate(own, told) && [...own].every((word) => told.has(word))
  }
  const articles = new Map<string, C>()
  for (const entry of near.toSorted(
    (a, b) => b.weight - a.weight || order(a.candidate, b.candidate),
  )) {
    if (articles.size >= MOST_SAME) break
    const { text } = entry.candidate
    if (entry !== chosen && !says(text)) continue
    for (const one of printed.get(text) ?? [])
      if (one.article !== chosen.candidate.article && !articles.has(one.article))
        articles.set(one.article, one)
  }
  return [...articles.values()].slice(0, MOST_SAME)
}

/** How many words other sentences have in common with one. */
function sharing<C extends Candidate>(one: Entry<C>, words: number): (other: Entry<C>) => number {
  const own = new Uint8Array(words)
  for (const word of one.terms) own[word] = 1
  return ({ terms }) => {
    let both = 0
    for (const word of terms) both += own[word] ?? 0
    return both
  }
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

function order(a: Candidate, b: Candidate): number {
  return (
    compare(a.published ?? '', b.published ?? '') ||
    compare(a.article, b.article) ||
    a.start - b.start
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
