// How likely it is that a claim is supported: small boosted trees, one model for words, one for what they come to.
import { type Model, probabilities } from '../quotations/trees.ts'
import type { Source } from './source.ts'
import { held, statement } from './statements.ts'
import type { Weighed } from './wordings.ts'

export type Gate = {
  readonly word: Model // how likely a doubted word is to be wrong
  readonly claim: Model // how likely a claim is to be supported
  readonly least: { readonly balanced: number; readonly copied: number; readonly free: number }
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
