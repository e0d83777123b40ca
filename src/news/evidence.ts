// The gate: whether a sentence is supported by passages. A sentence is posted only when it has passed here.
import { LONGEST } from './evidence/align.ts'
import { type Gate, least, probability } from './evidence/judge.ts'
import { reasons } from './evidence/reasons.ts'
import { type Source, sourceOf } from './evidence/source.ts'
import { WEIGHTS } from './evidence/weights.ts'
import { tokens } from './terms.ts'

/**
 * balanced: errs as often on either side. posting: what is posted; nearly every sentence that is selected, trimmed or joined
 * from its passages passes, nearly none with one thing made wrong, and free paraphrase has to be surer.
 */
export type Threshold = 'balanced' | 'posting'

export type Verdict = {
  readonly supported: boolean
  readonly score: number // 0–1: how likely it is that the passages support it
  readonly passages: readonly number[] // those it rests on, most telling first
  readonly reasons: readonly string[] // what is against it, for a reader; none where it is supported
}

const TOO_LONG = 'the sentence is too long to be checked'
const EMPTY = 'there are no words to be checked'

type Options = { readonly threshold?: Threshold; readonly gate?: Gate } // a gate that is tried out

/** Passages read once, for many sentences that are held against them. Linear in their length. */
export const read = (passages: readonly string[]): Source => sourceOf(passages)

/**
 * Holds a sentence (or a few) against passages: names, numbers with what they count, dates, negations, hedges, comparisons,
 * who did what and who said it must be found there and stand in the same relation. English; no model, no network. Nothing of
 * either text is trusted; the time is bounded by the length of the sentence times that of the longest sentences of the source.
 */
export function check(
  sentence: string,
  passages: readonly string[] | Source,
  { threshold = 'balanced', gate = WEIGHTS }: Options = {},
): Verdict {
  if (tokens(sentence).length > LONGEST)
    return { supported: false, score: 0, passages: [], reasons: [TOO_LONG] }
  const source = 'lines' in passages ? passages : sourceOf(passages)
  const { score, closeness, parts, wrong } = probability(sentence, source, gate)
  if (parts.length === 0) return { supported: false, score: 0, passages: [], reasons: [EMPTY] }
  const supported = score >= least(threshold, closeness, gate.least)
  const lines = parts.flatMap(({ aligned }) => aligned.lines)
  return {
    supported,
    score: Math.round(score * 1000) / 1000,
    passages: [...new Set(lines.map((line) => source.lines[line]?.passage ?? 0))],
    reasons: supported ? [] : reasons(sentence, parts, wrong, source),
  }
}
