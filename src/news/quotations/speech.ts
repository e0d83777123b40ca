// Whether words in quotation marks are somebody's speech, or a title, a name for a thing, a heading, a scare quote.

import { BLANK, sortAt as letterAt, UPPER } from '../characters.ts'
import { ADVERB, CALENDAR, FUNCTION_WORD, isA } from '../english/words.ts'
import { sortAt } from './beside.ts'
import type { Scene } from './candidates.ts'
import type { Item } from './frames.ts'
import { count, isTitle } from './inscriptions.ts'
import { lowerAt } from './phrases.ts'
import { type Features, unknown } from './trees.ts'

/** What the features of a stretch say, in order. */
export const SPEECH_FEATURES = [
  ...['words', 'title', 'begins', 'stopped', 'comma', 'cueKind', 'cueStrength', 'confidence'],
  ...['wordless', 'item', 'oddSort', 'firstParagraph', 'before', 'after', 'gap', 'verbClass'],
  ...['closed', 'pronoun', 'alone', 'known', 'headline', 'venue', 'modifies', 'capitals'],
] as const

// Object.fromEntries forgets the names that it was given.
const AT = Object.fromEntries(SPEECH_FEATURES.map((name, n) => [name, n])) as Record<
  (typeof SPEECH_FEATURES)[number],
  number
>
const UNKNOWN = unknown(SPEECH_FEATURES)
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
  const features = UNKNOWN.slice()
  features[AT.words] = Math.min(40, count(words))
  features[AT.title] = Number(isTitle(words) || /^\p{Lu}[\p{L}\p{N}-]*,?$/u.test(words))
  features[AT.begins] = Number(/^[\p{Lu}[“‘'"]/u.test(words))
  features[AT.stopped] = Number(/[.!?]$/.test(words))
  features[AT.comma] = Number(/,$/.test(words))
  features[AT.cueKind] = KINDS[cue.kind]
  features[AT.cueStrength] = cue.strength
  features[AT.confidence] = one.attribution?.confidence ?? 0
  features[AT.wordless] = Number(grammars[one.frame]?.wordless ?? false)
  features[AT.item] = Math.min(20, item)
  features[AT.oddSort] = Number((sort === 'double') !== double)
  features[AT.firstParagraph] = Number(frame.paragraph === 0)
  features[AT.before] = sortAt(items, item - 1)
  features[AT.after] = sortAt(items, item + 1)
  features[AT.gap] =
    cue.at === undefined || cue.frame !== undefined
      ? 31
      : Math.max(-30, Math.min(30, cue.at - item))
  features[AT.verbClass] = cue.spoken ? CLASSES[cue.spoken.verb.class] : 0
  features[AT.closed] = Number(closed)
  features[AT.pronoun] = Number(PERSONAL.test(words))
  features[AT.alone] = Number(items.length === 1)
  features[AT.known] = Number(one.attribution?.who !== undefined)
  features[AT.venue] = Math.max(0, VENUES.indexOf(lowerAt(items, item - 1)))
  features[AT.modifies] = Number(isPlainNoun(items[item + 1]))
  features[AT.capitals] = capitals(words)
  features[AT.headline] = Number(!frame.ended || frame.paragraph < 2)
  return features
}

// What stands before the name of a show, a paper, a book.
const VENUES = ['', 'on', 'of', 'in', "'s", 'for', 'the', 'a', 'as']

// 'the “Remain” campaign'
const isPlainNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !isA(item, FUNCTION_WORD | CALENDAR | ADVERB) && item.verb === undefined

const COUNTED = 80 // characters looked at: no name of a work is longer

// The share of the words with a capital.
function capitals(words: string): number {
  let [all, capital] = [0, 0]
  let before = BLANK
  for (let at = 0; at < words.length && at < COUNTED; at += 1) {
    const sort = letterAt(words, at)
    if (before & BLANK && !(sort & BLANK)) {
      all += 1
      if (sort & UPPER) capital += 1
    }
    before = sort
  }
  return all > 0 ? capital / all : 0
}

/** Whether a text mostly quotes in double marks, as American papers do. */
export function mostlyDouble(scene: Pick<Scene, 'heard'>): boolean {
  const double = scene.heard.filter(({ stretch }) => stretch.sort === 'double').length
  return double * 2 >= scene.heard.length
}
