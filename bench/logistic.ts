// Logistic regression held down by a ridge: the teacher of src/news/evidence/line.ts. Deterministic.
import { type Line, measured } from '../src/news/evidence/line.ts'
import type { Row } from './boost.ts'

const ROUNDS = 12 // of Newton's method at most
const STILL = 1e-4 // a step that changes no weight by more ends it
const round = (value: number): number => Number(value.toPrecision(4))

/** Learns a line from rows; `ridge` pulls its weights towards nothing, as that many rows would. */
export function logistic(rows: readonly Row[], ridge: number): Line {
  const width = rows[0]?.features.length ?? 0
  const mass = rows.reduce((all, { weight = 1 }) => all + weight, 0)
  const scales = Array.from({ length: width }, (_, n) => scaleOf(rows, n))
  const table = rows.map(({ features }) =>
    Float64Array.from([
      ...scales.map(([middle, unit], n) => measured(features[n] ?? 0, middle, unit)),
      1,
    ]),
  )
  const found = new Float64Array(width + 1) // the last is the bias
  for (let n = 0; n < ROUNDS; n += 1) {
    const { slope, bend } = curve(rows, table, found, rows.length / mass)
    for (let k = 0; k < width; k += 1) {
      slope[k] = (slope[k] ?? 0) - ridge * (found[k] ?? 0)
      const row = bend[k] as Float64Array // as many as weights
      row[k] = (row[k] ?? 0) + ridge
    }
    const step = solved(bend, slope)
    for (const [k, by] of step.entries()) found[k] = (found[k] ?? 0) + by
    if (step.every((by) => Math.abs(by) < STILL)) break
  }
  return {
    bias: round(found[width] ?? 0),
    terms: scales.map(([middle, unit], n) => [middle, unit, round(found[n] ?? 0)]),
  }
}

function scaleOf(rows: readonly Row[], feature: number): [middle: number, unit: number] {
  const of = (value: (x: number) => number): number =>
    rows.reduce((all, { features }) => all + value(features[feature] ?? 0), 0) / rows.length
  const middle = of((x) => x)
  return [round(middle), round(Math.sqrt(of((x) => (x - middle) ** 2))) || 1]
}

// The first and second derivatives of the likelihood; of the second the half below the diagonal.
function curve(
  rows: readonly Row[],
  table: readonly Float64Array[],
  weights: Float64Array,
  share: number,
): { slope: Float64Array; bend: Float64Array[] } {
  const slope = new Float64Array(weights.length)
  const bend = Array.from(weights, () => new Float64Array(weights.length))
  for (const [n, values] of table.entries()) {
    let z = 0
    for (let k = 0; k < values.length; k += 1) z += (values[k] as number) * (weights[k] as number)
    const p = 1 / (1 + Math.exp(-z))
    const counts = share * (rows[n]?.weight ?? 1)
    const error = counts * ((rows[n]?.label ?? 0) - p)
    const curved = counts * Math.max(1e-6, p * (1 - p))
    for (let k = 0; k < values.length; k += 1) {
      const value = values[k] as number
      if (value === 0) continue
      slope[k] = (slope[k] as number) + error * value
      const row = bend[k] as Float64Array
      for (let j = 0; j <= k; j += 1)
        row[j] = (row[j] as number) + curved * value * (values[j] as number)
    }
  }
  return { slope, bend }
}

// Solves bend * x = slope by Cholesky's method, in place.
function solved(bend: readonly Float64Array[], slope: Float64Array): Float64Array {
  const at = (i: number, j: number): number => (bend[i] as Float64Array)[j] as number
  const size = slope.length
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let rest = at(i, j)
      for (let k = 0; k < j; k += 1) rest -= at(i, k) * at(j, k)
      ;(bend[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(1e-9, rest)) : rest / at(j, j)
    }
  const x = Float64Array.from(slope)
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] as number) - at(i, k) * (x[k] as number)
    x[i] = (x[i] as number) / at(i, i)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] = (x[i] as number) - at(k, i) * (x[k] as number)
    x[i] = (x[i] as number) / at(i, i)
  }
  return x
}
