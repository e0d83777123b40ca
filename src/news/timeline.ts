// What happened on which day, by the days that the articles speak of and the days they were printed.
import { overlap, terms } from './similarity.ts'
import { type Candidate, type Chosen, MOST_SHARED, summary } from './summary.ts'

export { dates } from './dates.ts'

/** A sentence that may stand in a timeline; `day` is the day it speaks of, else that of publication is taken. */
export type Moment = Candidate & { readonly day?: string }

export type Day<M extends Moment> = { readonly day: string; readonly chosen: readonly Chosen<M>[] }

/**
 * The days of a story that matter most, oldest first, each with its best sentence (or `sentences`), no sentence
 * repeating another. Days weigh by what is told of them, more where several articles do. A candidate with neither a
 * day nor a publication date is left out.
 */
export function timeline<M extends Moment>(
  candidates: readonly M[],
  options: { readonly entries: number; readonly sentences?: number },
): Day<M>[] {
  const ranked = [...byDay(candidates)].toSorted(
    ([a, one], [b, two]) => weight(two) - weight(one) || (a < b ? -1 : 1),
  )
  const told: string[][] = []
  const entries: Day<M>[] = []
  for (const [day, moments] of ranked) {
    if (entries.length === options.entries) break
    const fresh = moments.filter(({ text }) => {
      const own = terms(text)
      return told.every((other) => overlap(other, own) <= MOST_SHARED)
    })
    const chosen = summary(fresh, { sentences: options.sentences ?? 1 })
    if (chosen.length === 0) continue
    told.push(...chosen.map(({ candidate }) => terms(candidate.text)))
    entries.push({
      day,
      chosen: chosen.map(({ candidate, same }) => ({
        candidate: candidate.moment,
        same: same.map(({ moment }) => moment),
      })),
    })
  }
  return entries.toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

type Weighed<M> = Candidate & { readonly moment: M; readonly dated: boolean }

const UNDATED = 0.5 // what a sentence counts for the day its article was printed, where it names none

function byDay<M extends Moment>(candidates: readonly M[]): Map<string, Weighed<M>[]> {
  const days = new Map<string, Weighed<M>[]>()
  for (const moment of candidates) {
    const day = moment.day ?? moment.published?.slice(0, 10)
    if (day === undefined) continue
    const { article, text, start, published } = moment
    const dated = moment.day !== undefined
    const salience = moment.salience * (dated ? 1 : UNDATED)
    const list = days.get(day) ?? []
    days.set(day, list)
    list.push({ article, text, start, published, salience, moment, dated })
  }
  return days
}

/** The sum over the articles of the best that each tells of the day. */
function weight<M>(moments: readonly Weighed<M>[]): number {
  const best = new Map<string, number>()
  for (const { article, salience } of moments) {
    best.set(article, Math.max(best.get(article) ?? 0, salience))
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0)
}
