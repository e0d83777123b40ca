// A summary by choosing: the sentences of the articles that tell the story, none twice, none rewritten.
import { fingerprints, nearDuplicate, terms } from './similarity.ts'

export { type Key, keySentences, meansItsPlace } from './salience.ts'

/** A sentence that may be chosen; `start` and `published` order the answer. */
export type Candidate = {
  readonly article: string
  readonly text: string
  readonly start: number
  readonly salience: number
  readonly published?: string // ISO
  readonly terms?: readonly number[] // fingerprints(text), where somebody has kept them
}

export type Chosen<C extends Candidate> = {
  readonly candidate: C
  readonly same: readonly C[] // sentences of other articles that say it too, the most telling first
}

export type Limits = {
  readonly sentences: number
  readonly words?: number // of the whole summary
  readonly maxWordsPerArticle?: number
  readonly titles?: readonly string[] // of the articles: what their editors thought the story was about
}

/** No two chosen sentences share more of the smaller one's content words. */
export const MOST_SHARED = 0.5

/**
 * The sentences that tell a story over many articles: what many say early first (the words and pairs of words of a
 * sentence are worth what they weigh in the articles, as in Gillick and Favre 2009; what is told already is worth
 * little, as in SumBasic, Nenkova and Vanderwende 2005), no two sharing more than MOST_SHARED, at most
 * `maxWordsPerArticle` words of one article, and of two that tell the same the later one. The most important comes
 * first. Fewer than asked for when no more fit. The work grows with the number of words, not with its square.
 */
export function summary<C extends Candidate>(
  candidates: readonly C[],
  limits: Limits,
): Chosen<C>[] {
  const pool = entries(candidates)
  const chosen = choose(pool, limits)
  return arranged(chosen).map((entry) => ({ candidate: entry.candidate, same: alike(entry, pool) }))
}

type Entry<C> = {
  readonly candidate: C
  readonly terms: readonly number[] // distinct
  readonly pairs: readonly number[] // neighbours among the terms, distinct
  readonly weight: number // salience, less for older news
}

function entries<C extends Candidate>(candidates: readonly C[]): Entry<C>[] {
  const newest = candidates.reduce((last, { published = '' }) => (published > last ? published : last), '')
  return candidates.map((candidate) => {
    const terms = candidate.terms ?? fingerprints(candidate.text)
    const pairs = terms.slice(1).map((term, at) => pair(terms[at] ?? 0, term))
    return {
      candidate,
      terms: [...new Set(terms)],
      pairs: [...new Set(pairs)],
      weight: candidate.salience ** Number(process.env.SP ?? 1) * fresh(candidate.published, newest),
    }
  })
}

const DAY = 86_400_000
const FADED = 0.6 // what the oldest news is worth beside the newest
const FADES = 14 // days until half of that is lost

function fresh(published: string | undefined, newest: string): number {
  const days = (Date.parse(newest) - Date.parse(published ?? newest)) / DAY
  return days > 0 ? FADED + (1 - FADED) / (1 + days / FADES) : 1
}

/** The order makes a difference: "Russia attacked" is another pair than "attacked Russia". */
function pair(one: number, next: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ next) >>> 0
}

type Contender<C> = Entry<C> & { readonly words: number; readonly begins: number }

/** Greedily, best first. Only the best CONTENDERS are ever looked at again. */
function choose<C extends Candidate>(pool: readonly Entry<C>[], limits: Limits): Entry<C>[] {
  const mass = masses(pool, limits.titles ?? [])
  let contenders: Contender<C>[] = pool
    .map((entry) => ({ entry, score: worth(entry, mass) }))
    .toSorted((a, b) => b.score - a.score || order(a.entry.candidate, b.entry.candidate))
    .slice(0, CONTENDERS)
    .map(({ entry }) => ({ ...entry, words: wordCount(entry.candidate.text), begins: entry.terms.find((term) => !TITLES.has(term)) ?? 0 }))
  const chosen: Contender<C>[] = []
  const spent = new Map<string, number>()
  const begun = new Map<number, number>()
  const drawn = new Map<string, number>()
  let left = limits.words ?? Number.POSITIVE_INFINITY
  const most = limits.maxWordsPerArticle ?? Number.POSITIVE_INFINITY
  const now = (entry: Contender<C>): number =>
    worth(entry, mass) * AGAIN.name ** (begun.get(entry.begins) ?? 0) * AGAIN.article ** (drawn.get(entry.candidate.article) ?? 0)
  while (chosen.length < limits.sentences) {
    contenders = contenders.filter(
      ({ words, candidate }) =>
        words <= left && words + (spent.get(candidate.article) ?? 0) <= most,
    )
    const first = greatest(contenders, now)
    if (first === undefined) break
    const best = latest(first, contenders, now)
    chosen.push(best)
    left -= best.words
    add(spent, best.candidate.article, best.words)
    add(drawn, best.candidate.article, 1)
    add(begun, best.begins, 1)
    for (const key of best.terms) mass.set(key, (mass.get(key) ?? 0) * TOLD)
    for (const key of best.pairs) mass.set(key, (mass.get(key) ?? 0) * TOLD)
    contenders = contenders.filter(
      (entry) => entry !== best && overlap(best.terms, entry.terms) <= MOST_SHARED,
    )
  }
  return chosen
}

const CONTENDERS = 200
const TOLD = Number(process.env.TO ?? 0.4) // what a word is still worth when a chosen sentence has it
const LENGTH_POWER = Number(process.env.LP ?? 0.8) // between the sum (long sentences win) and the mean (short ones win) of a sentence's words
const AGAIN = { name: 0.75, article: 0.85 } // for each chosen sentence that begins with it or stands in it: all have their say
const TITLES = new Set(
  fingerprints('president prime minister secretary leader chancellor senator sen gov rep dr former'),
)
const PAIRS = Number(process.env.PA ?? 1) // what a pair weighs beside a word
const TITLED = Number(process.env.TI ?? 0.5) // what a word is worth that stands in every title
const SUPERSEDES = { shared: 0.5, worth: 0.75 }
const MOST_TITLES = 100
const MOST_SAME = 5

/** Of those that tell the same as the best, nearly as well, in a later article, the latest: a corrected number counts. */
function latest<C extends Candidate>(best: Contender<C>, contenders: readonly Contender<C>[], now: (entry: Contender<C>) => number): Contender<C> {
  const least = now(best) * SUPERSEDES.worth
  let found = best
  for (const entry of contenders) {
    if ((entry.candidate.published ?? '') <= (found.candidate.published ?? '')) continue
    if (overlap(best.terms, entry.terms) > SUPERSEDES.shared && now(entry) >= least) found = entry
  }
  return found
}

/** For each word and pair the mean over the articles of the weight of the best sentence that has it there. */
function masses<C extends Candidate>(pool: readonly Entry<C>[], titles: readonly string[]): Map<number, number> {
  const articles = Map.groupBy(pool, ({ candidate }) => candidate.article)
  const mass = new Map<number, number>()
  for (const entries of articles.values()) {
    const best = new Map<number, number>()
    const note = (keys: readonly number[], weight: number): void => {
      for (const key of keys) if ((best.get(key) ?? 0) < weight) best.set(key, weight)
    }
    for (const { terms, pairs, weight } of entries) {
      note(terms, weight)
      note(pairs, weight * PAIRS)
    }
    for (const [key, weight] of best) add(mass, key, weight / articles.size)
  }
  const read = titles.slice(0, MOST_TITLES)
  for (const title of read)
    for (const term of new Set(fingerprints(title))) add(mass, term, TITLED / read.length)
  return mass
}

function worth<C extends Candidate>({ terms, pairs, weight }: Entry<C>, mass: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const term of terms) sum += mass.get(term) ?? 0
  for (const pair of pairs) sum += mass.get(pair) ?? 0
  return terms.length === 0 ? 0 : (weight * sum) / terms.length ** LENGTH_POWER
}

function arranged<C extends Candidate>(chosen: readonly Entry<C>[]): Entry<C>[] {
  const [first, ...others] = chosen
  if (first === undefined) return []
  return [first, ...others.toSorted((a, b) => order(a.candidate, b.candidate))]
}

/** Near-duplicates in other articles, one for each, the most telling first. */
function alike<C extends Candidate>(entry: Entry<C>, pool: readonly Entry<C>[]): C[] {
  const near = pool
    .filter(
      (other) =>
        other.candidate.article !== entry.candidate.article &&
        overlap(entry.terms, other.terms) > MOST_SHARED && nearDuplicate(terms(entry.candidate.text), terms(other.candidate.text)),
    )
    .map((other) => other.candidate)
    .toSorted((a, b) => b.salience - a.salience || order(a, b))
  const best = new Map<string, C>()
  for (const one of near) if (!best.has(one.article)) best.set(one.article, one)
  return [...best.values()].slice(0, MOST_SAME)
}

/** As `overlap` of similarity.ts, for lists of distinct numbers. */
function overlap(a: readonly number[], b: readonly number[]): number {
  const fewer = Math.min(a.length, b.length)
  if (fewer === 0) return 0
  let both = 0
  for (const term of a) if (b.includes(term)) both++
  return both / fewer
}

function add<K>(sums: Map<K, number>, key: K, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

function greatest<T>(list: readonly T[], value: (item: T) => number): T | undefined {
  let [best, most] = [undefined as T | undefined, Number.NEGATIVE_INFINITY]
  for (const item of list) {
    const now = value(item)
    if (now > most) [best, most] = [item, now]
  }
  return best
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

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}
