// Whether words in quotation marks are somebody's speech, or a title, a name for a thing, a heading, a scare quote.

import { sortAt } from './beside.ts'
import type { Scene } from './candidates.ts'
import { count, isTitle } from './inscriptions.ts'
import type { Features } from './trees.ts'

/** What the features of a stretch say, in order. */
export const SPEECH_FEATURES = [
  ...['words', 'title', 'begins', 'stopped', 'comma', 'cueKind', 'cueStrength', 'confidence'],
  ...['wordless', 'item', 'oddSort', 'firstParagraph', 'before', 'after', 'gap', 'verbClass'],
  ...['closed', 'pronoun', 'alone', 'known', 'headline'],
] as const

const KINDS = { none: 0, colon: 1, before: 2, after: 3, 'according-to': 4 } as const
const CLASSES = { hold: 1, name: 2, say: 3 } as const
const PERSONAL =
  /(?<![\p{L}])(?:I|my|me|we|our|us|you|your|he|she|they|it|is|are|was|have)(?![\p{L}])/u

/** The features of a stretch; `double` tells whether the text mostly quotes in double marks. */
export function speechFeatures(
  { text, heard, frames, grammars }: Scene,
  n: number,
  double: boolean,
): Features {
  const one = heard[n]
  const frame = one && frames[one.frame]
  if (!one || !frame) return []
  const { inner, sort, closed } = one.stretch
  const words = text.slice(inner.start, inner.end)
  const { items } = frame
  const { cue, item } = one
  const values: Record<(typeof SPEECH_FEATURES)[number], number> = {
    words: Math.min(40, count(words)),
    title: Number(isTitle(words) || /^\p{Lu}[\p{L}\p{N}-]*,?$/u.test(words)),
    begins: Number(/^[\p{Lu}[“‘'"]/u.test(words)),
    stopped: Number(/[.!?]$/.test(words)),
    comma: Number(/,$/.test(words)),
    cueKind: KINDS[cue.kind],
    cueStrength: cue.strength,
    confidence: one.attribution?.confidence ?? 0,
    wordless: Number(grammars[one.frame]?.wordless ?? false),
    item: Math.min(20, item),
    oddSort: Number((sort === 'double') !== double),
    firstParagraph: Number(frame.paragraph === 0),
    before: sortAt(items, item - 1),
    after: sortAt(items, item + 1),
    gap:
      cue.at === undefined || cue.frame !== undefined
        ? 31
        : Math.max(-30, Math.min(30, cue.at - item)),
    verbClass: cue.spoken ? CLASSES[cue.spoken.verb.class] : 0,
    closed: Number(closed),
    pronoun: Number(PERSONAL.test(words)),
    alone: Number(items.length === 1),
    known: Number(one.attribution?.who !== undefined),
    headline: Number(!frame.ended || frame.paragraph < 2),
  }
  return Float64Array.from(SPEECH_FEATURES, (name) => values[name])
}

/** Whether a text mostly quotes in double marks, as American papers do. */
export function mostlyDouble(scene: Pick<Scene, 'heard'>): boolean {
  const double = scene.heard.filter(({ stretch }) => stretch.sort === 'double').length
  return double * 2 >= scene.heard.length
}
