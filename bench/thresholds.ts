// How well scores tell true claims from false ones, and where the balanced threshold of the gate comes out best.
import { type Gate, least } from '../src/news/evidence/judge.ts'

export type Scored = {
  readonly set: string
  readonly fold: number
  readonly near: number // how close to its source
  readonly sure: number
  readonly supported: boolean
}

const STEPS = Array.from({ length: 21 }, (_, n) => (20 + 3 * n) / 100) // 0.2 to 0.8
const SOFT = 0.2 // in odds: how far from a threshold a claim is half on either side

export type Knots = Gate['least']['balanced']

export const passes = ({ near, sure }: Scored, balanced: Knots): boolean =>
  sure >= least('balanced', near, { balanced, posting: 0, free: 0 })

/** Where sets, each counting as much as another, come out best. Soft, so that no one claim decides it. */
export function thresholds(rows: readonly Scored[]): Knots {
  const sizes = Map.groupBy(rows, ({ set, supported }) => `${set} ${supported}`)
  const weighed = rows.map((row) => ({
    row,
    odds: oddsOf(row.sure),
    weight: (row.supported ? 1 : -1) / (sizes.get(`${row.set} ${row.supported}`)?.length ?? 1),
  }))
  const worth = (balanced: Knots): number =>
    weighed.reduce((sum, { row, odds, weight }) => {
      const limit = oddsOf(least('balanced', row.near, { balanced, posting: 0, free: 0 }))
      return sum + weight / (1 + Math.exp((limit - odds) / SOFT))
    }, 0)
  return STEPS.flatMap((free) => STEPS.map((copied): Knots => [free, copied]))
    .map((knots) => ({ knots, worth: worth(knots) }))
    .reduce((a, b) => (b.worth > a.worth ? b : a)).knots
}

const oddsOf = (p: number): number => Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p))

/** The mean of the shares of true and of false claims that are judged right, in %. */
export function balanced(rows: readonly Scored[], limits: (fold: number) => Knots): string {
  const rate = (of: boolean): number => {
    const all = rows.filter(({ supported }) => supported === of)
    return all.filter((one) => passes(one, limits(one.fold)) === of).length / (all.length || 1)
  }
  return (50 * (rate(true) + rate(false))).toFixed(1)
}

/** How often a true claim has a higher score than a false one, in %. */
export function auc(rows: readonly Scored[]): string {
  const sorted = rows.toSorted((a, b) => a.sure - b.sure)
  let ranks = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j]?.sure === sorted[i]?.sure) j += 1
    for (let k = i; k < j; k += 1) if (sorted[k]?.supported) ranks += (i + j + 1) / 2
    i = j
  }
  const p = sorted.filter(({ supported }) => supported).length
  return ((100 * (ranks - (p * (p + 1)) / 2)) / (p * (sorted.length - p))).toFixed(1)
}
