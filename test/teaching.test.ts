// What the gate is taught with: the line and the thresholds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row } from '../bench/boost.ts'
import { logistic } from '../bench/logistic.ts'
import { random } from '../bench/random.ts'
import { auc, balanced, type Scored, thresholds } from '../bench/thresholds.ts'
import { sum } from '../src/news/evidence/line.ts'

const chance = random(1)
const rows = Array.from({ length: 400 }, (_, group): Row => {
  const [x, noise] = [chance.next(), chance.next()]
  return { features: [1000 * x, noise, 7], label: x + chance.next() / 4 > 0.6 ? 1 : 0, group }
})

test('a line learns which feature tells, whatever its unit, and gives one that is always the same no weight', () => {
  const line = logistic(rows, 1)
  const [telling = 0, noise = 0, constant = 0] = line.terms.map(([, , weight]) => weight)
  assert.ok(telling > 2 && Math.abs(noise) < telling / 5 && constant === 0)
  assert.ok(sum(line, [900, 0.5, 7]) > 2)
  assert.ok(sum(line, [100, 0.5, 7]) < -2)
  assert.equal(sum(line, [1e9, 0.5, 7]), sum(line, [1e6, 0.5, 7])) // bounded
})

test('rows that weigh more are learned first, and a greater ridge holds the line down', () => {
  const turned = rows.map((row): Row => ({ ...row, label: row.label === 1 ? 0 : 1 }))
  const both = [...rows.map((row) => ({ ...row, weight: 9 })), ...turned]
  assert.ok((logistic(both, 1).terms[0]?.[2] ?? 0) > 0.5)
  assert.ok((logistic(rows, 500).terms[0]?.[2] ?? 9) < (logistic(rows, 5).terms[0]?.[2] ?? 0) / 2)
})

test('the threshold lies between the true and the false of free claims, and elsewhere for copied ones', () => {
  const scored = (near: number, from: number): Scored[] =>
    Array.from({ length: 200 }, (_, n) => ({
      set: 'a set',
      fold: n % 5,
      near,
      sure: from + (n % 2 === 0 ? 0.1 : -0.1) + (n % 7) / 100,
      supported: n % 2 === 0,
    }))
  const all = [...scored(0.5, 0.4), ...scored(1, 0.7)]
  const knots = thresholds(all)
  assert.ok(knots[0] > 0.35 && knots[0] < 0.51)
  assert.ok(knots[1] > 0.65 && knots[1] < 0.81)
  assert.equal(
    balanced(all, () => knots),
    '100.0',
  )
  assert.equal(auc(scored(0.5, 0.4)), '100.0')
})
