// Gradient boosting on logistic loss: the teacher of src/news/quotations/trees.ts. Deterministic.
import type { Features, Model, Tree } from '../src/news/quotations/trees.ts'
import { random } from './random.ts'

/** A choice. Those of one group stand in a row and rule each other out; a group may also have none that is right. */
export type Row = {
  readonly features: Features
  readonly label: 0 | 1
  readonly group: number
  readonly weight?: number // how much it counts, 1 where nothing is said
}
export type Shape = {
  readonly trees: number
  readonly depth: number
  readonly rate: number // of what a tree says, how much is taken
  readonly fewest: number // rows behind a leaf
  readonly ridge: number // pulls leaves of few rows towards nothing
  readonly columns?: number // the share of the features that each tree may look at, 1 where nothing is said
}

const BINS = 48
const round = (value: number): number => Math.round(value * 1000) / 1000

/** Learns a model from rows. */
export function boost(rows: readonly Row[], shape: Shape): Model {
  const width = rows[0]?.features.length ?? 0
  const limits = Array.from({ length: width }, (_, feature) => limitsOf(rows, feature))
  const binned = limits.map((cuts, feature) =>
    Uint8Array.from(rows, (row) => binOf(cuts, row.features[feature] ?? 0)),
  )
  const mass = (of: readonly Row[]): number => of.reduce((sum, { weight = 1 }) => sum + weight, 0)
  const positive = mass(rows.filter((row) => row.label === 1)) / mass(rows)
  const bias = round(Math.log(positive / (1 - positive)))
  const scores = new Float64Array(rows.length).fill(bias)
  const slope = new Float64Array(rows.length)
  const weight = new Float64Array(rows.length)
  const trees: Tree[] = []
  const chance = random(rows.length)
  for (let n = 0; n < shape.trees; n += 1) {
    slopes(rows, scores, slope, weight)
    const all = Int32Array.from(rows.keys())
    const seen = limits.map((cuts) => (chance.next() < (shape.columns ?? 1) ? cuts : []))
    trees.push(grow({ limits: seen, binned, slope, weight, scores, shape }, all, shape.depth))
  }
  return { bias, trees }
}

// Of several choices that are right (one person, named twice) the likelier gets the greater share of the praise.
function slopes(
  rows: readonly Row[],
  scores: Float64Array,
  slope: Float64Array,
  weight: Float64Array,
): void {
  for (let from = 0; from < rows.length; ) {
    let to = from
    let [all, right] = [1, 0]
    for (; to < rows.length && rows[to]?.group === rows[from]?.group; to += 1) {
      const odds = Math.exp(scores[to] ?? 0)
      all += odds
      right += rows[to]?.label === 1 ? odds : 0
    }
    for (let at = from; at < to; at += 1) {
      const odds = Math.exp(scores[at] ?? 0)
      const p = odds / all
      const counts = rows[at]?.weight ?? 1
      slope[at] = counts * ((rows[at]?.label === 1 ? odds / right : 0) - p)
      weight[at] = counts * Math.max(1e-6, p * (1 - p))
    }
    from = to
  }
}

type Growing = {
  readonly limits: readonly (readonly number[])[]
  readonly binned: readonly Uint8Array[]
  readonly slope: Float64Array
  readonly weight: Float64Array
  readonly scores: Float64Array
  readonly shape: Shape
}

type Split = { readonly feature: number; readonly bin: number; readonly gain: number }

function grow(state: Growing, rows: Int32Array, depth: number): Tree {
  const split = depth > 0 ? bestSplit(state, rows) : undefined
  if (!split) return leaf(state, rows)
  const bins = state.binned[split.feature] ?? new Uint8Array()
  const left = rows.filter((row) => (bins[row] ?? 0) <= split.bin)
  const right = rows.filter((row) => (bins[row] ?? 0) > split.bin)
  const limit = state.limits[split.feature]?.[split.bin] ?? 0
  return [split.feature, limit, grow(state, left, depth - 1), grow(state, right, depth - 1)]
}

function leaf({ slope, weight, scores, shape }: Growing, rows: Int32Array): number {
  let [g, h] = [0, 0]
  for (const row of rows) {
    g += slope[row] ?? 0
    h += weight[row] ?? 0
  }
  const value = round((shape.rate * g) / (h + shape.ridge))
  for (const row of rows) scores[row] = (scores[row] ?? 0) + value
  return value
}

function bestSplit(
  { limits, binned, slope, weight, shape }: Growing,
  rows: Int32Array,
): Split | undefined {
  let best: Split | undefined
  for (const [feature, cuts] of limits.entries()) {
    if (cuts.length === 0) continue
    const bins = binned[feature] ?? new Uint8Array()
    const g = new Float64Array(cuts.length + 1)
    const h = new Float64Array(cuts.length + 1)
    const count = new Int32Array(cuts.length + 1)
    for (let n = 0; n < rows.length; n += 1) {
      const row = rows[n] as number // within
      const bin = bins[row] as number
      g[bin] = (g[bin] as number) + (slope[row] as number)
      h[bin] = (h[bin] as number) + (weight[row] as number)
      count[bin] = (count[bin] as number) + 1
    }
    const [allG, allH] = [g.reduce((a, b) => a + b, 0), h.reduce((a, b) => a + b, 0)]
    const whole = (allG * allG) / (allH + shape.ridge)
    let [leftG, leftH, left] = [0, 0, 0]
    for (let bin = 0; bin < cuts.length; bin += 1) {
      leftG += g[bin] ?? 0
      leftH += h[bin] ?? 0
      left += count[bin] ?? 0
      if (left < shape.fewest || rows.length - left < shape.fewest) continue
      const gain =
        leftG ** 2 / (leftH + shape.ridge) +
        (allG - leftG) ** 2 / (allH - leftH + shape.ridge) -
        whole
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { feature, bin, gain }
    }
  }
  return best
}

// At most BINS limits between the values of a feature, as many rows between each as may be.
function limitsOf(rows: readonly Row[], feature: number): number[] {
  const values = Float64Array.from(rows, (row) => row.features[feature] ?? 0).sort()
  const distinct = [...new Set(values)]
  if (distinct.length <= BINS)
    return distinct.slice(0, -1).map((value, n) => middle(value, distinct[n + 1] ?? value))
  const picked = Array.from(
    { length: BINS - 1 },
    (_, n) => values[Math.floor(((n + 1) * values.length) / BINS)] ?? 0,
  )
  return [...new Set(picked)].filter((value) => value < (distinct.at(-1) ?? 0))
}

const middle = (a: number, b: number): number => round((a + b) / 2)

function binOf(cuts: readonly number[], value: number): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const at = (low + high) >> 1
    if (value <= (cuts[at] ?? 0)) high = at
    else low = at + 1
  }
  return low
}
