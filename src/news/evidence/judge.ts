// How likely it is that a claim is supported: small boosted trees, one model for words, one for what they come to.
import { type Model, probabilities } from '../quotations/trees.ts'
import type { Source } from './source.ts'
import { held, statement } from './statements.ts'
import type { Weighed } from './wordings.ts'

export type Gate = {
  readonly word: Model // how likely a doubted word is to be wrong
  readonly claim: Model // how likely a claim is to be supported
  readonly least: {
    readonly balanced: readonly number[] // the least score at each of KNOTS, between which it is interpolated
    readonly posting: number // for sentences that are close to their source
    readonly free: number // and for others
  }
}

export type Judged = {
  readonly score: number // 0–1
  readonly closeness: number // 0–1: the share of the least close sentence that stands in its passages in this order
  readonly parts: readonly Weighed[]
  readonly wrong: readonly (readonly number[])[] // how likely each doubted word of each sentence is to be wrong
}

/** Judges a claim. */
export function probability(claim: string, source: Source, gate: Gate): Judged {
  const parts = held(claim, source)
  const wrong = judgedWords(parts, gate.word)
  const [score = 0] = probabilities(gate.claim, [statement(parts, wrong, source)])
  return {
    score,
    parts,
    wrong,
    closeness: parts.reduce((least, one) => Math.min(least, one.covered), 1),
  }
}

/** How likely each doubted word of each sentence is to be wrong. */
export const judgedWords = (parts: readonly Weighed[], word: Model): number[][] =>
  parts.map(({ doubts }) => doubts.map(({ features }) => probabilities(word, [features])[0] ?? 0))

/** How close to its source a sentence is, where the thresholds are given. */
export const KNOTS = [0.4, 0.6, 0.85, 0.99] as const
const CLOSE = 0.75

/** The least score with which a sentence counts as supported: no one threshold fits both a copied sentence and a free one. */
export function least(
  threshold: 'balanced' | 'posting',
  closeness: number,
  { balanced, posting, free }: Gate['least'],
): number {
  if (threshold === 'posting') return closeness >= CLOSE ? posting : free
  const next = KNOTS.findIndex((knot) => closeness <= knot)
  if (next <= 0) return balanced.at(next) ?? 1 // before the first, or after the last
  const [from, to] = [KNOTS[next - 1] ?? 0, KNOTS[next] ?? 1]
  const share = (closeness - from) / (to - from)
  return (balanced[next - 1] ?? 1) * (1 - share) + (balanced[next] ?? 1) * share
}
