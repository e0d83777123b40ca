// A weighted sum of features, each measured from its middle and bounded: it says less than trees do, but goes less astray where
// few examples were seen.

/** For each feature what it is measured from, in what unit, and how much it weighs. */
export type Line = {
  readonly bias: number
  readonly terms: readonly (readonly [middle: number, unit: number, weight: number])[]
}

const FAR = 4 // units from the middle; what is further counts as this

/** How far a feature is from its middle. */
export const measured = (value: number, middle: number, unit: number): number =>
  Math.max(-FAR, Math.min(FAR, (value - middle) / unit))

/** The logarithm of the odds. */
export const sum = ({ bias, terms }: Line, features: ArrayLike<number>): number =>
  terms.reduce(
    (total, [middle, unit, weight], n) => total + weight * measured(features[n] ?? 0, middle, unit),
    bias,
  )
