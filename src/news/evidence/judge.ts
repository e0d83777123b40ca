// How likely it is that a claim is supported: small boosted trees for words, and trees and a line for what they come to.
import { type Model, probabilities } from '../quotations/trees.ts'
import { type Line, sum } from './line.ts'
import type { Source } from './source.ts'
import { held, statement } from './statements.ts'
import type { Weighed } from './wordings.ts'

export type Gate = {
  readonly word: Model // how likely a doubted word is to be wrong
  readonly claim: Claim
  readonly least: {
    readonly balanced: readonly [free: number, copied: number] // the least score at each of KNOTS, between them in between
    readonly posting: number // for sentences that are close to their source
    readonly free: number // and for others
  }
}

/** How likely a claim is to be supported, in two opinions that weigh the same. */
export type Claim = { readonly trees: Model; readonly line: Line }

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
  return {
    score: likely(gate.claim, statement(parts, wrong, source)),
    parts,
    wrong,
    closeness: parts.reduce((least, one) => Math.min(least, one.covered), 1),
  }
}

/** How likely a claim of these features is to be supported, 0–1. */
export function likely({ trees, line }: Claim, features: readonly number[]): number {
  const [p = 0] = probabilities(trees, [features])
  const odds = (Math.log(p / (1 - p)) + sum(line, features)) / 2
  return 1 / (1 + Math.exp(-odds))
}

/** How likely each doubted word of each sentence is to be wrong. */
export const judgedWords = (parts: readonly Weighed[], word: Model): number[][] =>
  parts.map(({ doubts }) => doubts.map(({ features }) => probabilities(word, [features])[0] ?? 0))

/** How close to its source a sentence is where the threshold is that of free ones, and where that of copied ones. */
const KNOTS = [0.85, 0.97] as const
const CLOSE = 0.75

/** The least score with which a sentence counts as supported: no one threshold fits both a copied sentence and a free one. */
export function least(
  threshold: 'balanced' | 'posting',
  closeness: number,
  { balanced: [free, copied], posting, free: sure }: Gate['least'],
): number {
  if (threshold === 'posting') return closeness >= CLOSE ? posting : sure
  const share = (closeness - KNOTS[0]) / (KNOTS[1] - KNOTS[0])
  return free + (copied - free) * Math.max(0, Math.min(1, share))
}
