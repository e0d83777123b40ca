// Where a speaker may be named: beside the verbs of the sentence and of those around it.
import type { Scene } from './candidates.ts'
import { withSecond } from './couples.ts'
import type { Frame } from './frames.ts'
import { isThing } from './inscriptions.ts'
import { firstNot } from './order.ts'
import { type Phrase, phraseFrom } from './phrases.ts'
import type { Voiced } from './speakers.ts'
import type { Grammar, Spoken } from './subjects.ts'

/** A phrase that may mean the speaker, and why. */
export type Source = {
  readonly phrase: Phrase
  readonly frame: number
  readonly verb?: Spoken
  readonly place: 'verb' | 'main' | 'according' | 'before' | 'after'
}

const VERBS = 5 // of one sentence, those nearest to the stretch

/** Every phrase that may mean the speaker of a stretch; bounded. */
export function sources({ grammars, frames }: Scene, { frame, item, cue }: Voiced): Source[] {
  const sentence = grammars[frame]
  if (!sentence) return []
  const near = nearest(sentence, item)
  const found: Source[] = near.flatMap((verb) =>
    verb.subject && !isThing(sentence.items, verb.subject)
      ? [{ phrase: verb.subject, frame, verb, place: 'verb' as const }]
      : [],
  )
  for (const verb of near) {
    const phrase = verb.verb.class === 'say' ? phraseFrom(sentence.items, verb.at + 1) : undefined
    if (phrase && verb.at > item)
      found.push({
        phrase: withSecond(sentence.items, phrase, 'before'),
        ...{ frame, verb, place: 'verb' },
      })
  }
  if (sentence.main) found.push({ phrase: sentence.main, frame, place: 'main' })
  const according = sentence.according[0]
  const source = according === undefined ? undefined : phraseFrom(sentence.items, according + 2)
  // In 'Hall wrote that “…,” according to the Gazette' the paper only passes it on.
  const relayed =
    cue.kind === 'before' && cue.spoken?.verb.class === 'say' && (according ?? 0) > item
  if (source && !relayed) found.push({ phrase: source, frame, place: 'according' })
  return [
    ...found,
    ...around(frames, grammars, frame - 1, 'before'),
    ...around(frames, grammars, frame + 1, 'after'),
  ]
}

/** The verbs of speech nearest to an item. */
export function nearest(sentence: Grammar | undefined, item: number): readonly Spoken[] {
  if (!sentence) return []
  const at = firstNot(sentence.places, (place) => place < item)
  return sentence.verbs.slice(Math.max(0, at - VERBS), at + VERBS)
}

function around(
  frames: readonly Frame[],
  grammars: readonly Grammar[],
  frame: number,
  place: 'before' | 'after',
): Source[] {
  const sentence = grammars[frame]
  if (!sentence || !frames[frame]) return []
  const verb = sentence.verbs
    .slice(-VERBS)
    .findLast((one) => one.verb.class === 'say' && one.subject)
  return [
    ...(verb?.subject ? [{ phrase: verb.subject, frame, verb, place }] : []),
    ...(sentence.main ? [{ phrase: sentence.main, frame, place }] : []),
  ]
}
