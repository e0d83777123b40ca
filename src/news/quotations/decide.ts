// The last word on each stretch: whether it is speech, and who of the candidates spoke it.
import type { Attribution } from '../article.ts'
import { type Candidate, candidates, type Scene } from './candidates.ts'
import { aroundOneCue, type Voiced } from './speakers.ts'
import { mostlyDouble, speechFeatures } from './speech.ts'
import { type Features, type Model, probabilities } from './trees.ts'

export type Weights = {
  readonly speech: Model
  readonly speaker: Model
}

const LEAST = 0.5 // below it no speaker can make it likelier that somebody said it than that nobody did

/** The stretches that are speech, each with the likeliest speaker. Linear. */
export function decide(scene: Scene, { speech, speaker }: Weights): Voiced[] {
  const likely = spoken(scene, speech)
  const kept = [...scene.heard.entries()].flatMap(([n, one]): Numbered[] => {
    const spoken = likely[n] ?? 0
    return spoken >= LEAST ? [{ n, one, spoken }] : []
  })
  return utterances(scene, kept).flatMap((parts) => {
    const guesses = parts.flatMap(({ n }) => likeliest(candidates(scene, n), speaker) ?? [])
    const [surest] = guesses.toSorted((a, b) => b.confidence - a.confidence)
    // That nobody said it is an answer too: it must be less likely than that the likeliest did.
    return parts
      .filter(({ spoken }) => spoken * (surest?.confidence ?? 1) >= 1 - spoken)
      .map(({ one }) => ({ ...one, attribution: surest }))
  })
}

/** How likely each stretch is to be speech; of paragraphs that only open marks, and the last of which closes them, all as the surest. */
function spoken(scene: Scene, speech: Model): number[] {
  const double = mostlyDouble(scene)
  const likely = scene.heard.map(
    (_, n) => probabilities(speech, [speechFeatures(scene, n, double)])[0] ?? 0,
  )
  for (let n = likely.length - 2; n >= 0; n--)
    if (goesOn(scene, n + 1)) likely[n] = Math.max(likely[n] ?? 0, likely[n + 1] ?? 0)
  for (let n = 1; n < likely.length; n++) if (goesOn(scene, n)) likely[n] = likely[n - 1] ?? 0
  return likely
}

const goesOn = ({ heard }: Scene, n: number): boolean => heard[n]?.stretch.continues === true

/** A stretch by its number, with the probability that it is speech. */
type Numbered = { readonly n: number; readonly one: Voiced; readonly spoken: number }

// What goes on over a paragraph, or stands around one cue, has one speaker: whom its surest part names.
function utterances(scene: Scene, kept: readonly Numbered[]): Numbered[][] {
  const groups: Numbered[][] = []
  for (const numbered of kept) {
    const { one } = numbered
    const group = groups.at(-1)
    const last = group?.at(-1)?.one
    const joined =
      one.stretch.continues ||
      (last !== undefined && aroundOneCue(last, one, scene.grammars[one.frame]))
    if (group && joined) group.push(numbered)
    else groups.push([numbered])
  }
  return groups
}

/** The candidates with their probabilities for confidence, likeliest first. */
export function ranked(all: readonly Candidate[], speaker: Model): Attribution[] {
  const likely = confidences(all, speaker)
  return all
    .map(({ attribution }, n) => ({ ...attribution, confidence: likely[n] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence)
}

/** The first of `ranked`. */
function likeliest(all: readonly Candidate[], speaker: Model): Attribution | undefined {
  const likely = confidences(all, speaker)
  const confidence = Math.max(...likely)
  const best = all[likely.indexOf(confidence)]
  return best && { ...best.attribution, confidence }
}

function confidences(all: readonly Candidate[], speaker: Model): number[] {
  const features: Features[] = []
  for (const one of all) features.push(one.features)
  const likely: number[] = []
  for (const each of probabilities(speaker, features)) likely.push(Math.round(each * 1000) / 1000)
  return likely
}
