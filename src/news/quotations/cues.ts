// Which words of its sentence introduce a quotation, and whether it is one at all.
import type { Quotation, Span } from '../article.ts'
import { accordingTo, cueAfter, cueAside } from './following.ts'
import { count, isInscription, isTitle, isWork } from './inscriptions.ts'
import { cueBefore } from './leading.ts'
import { cueNoun } from './nouns.ts'
import { isNickname, lowerAt, maySpeak, type Phrase, spanOf } from './phrases.ts'
import type { Grammar, Spoken } from './subjects.ts'

/** How a quotation is introduced: by words after it, words before it, a colon alone, or not at all. */
export type Cue = {
  readonly kind: 'after' | 'before' | 'according-to' | 'colon' | 'none'
  readonly subject?: Phrase
  readonly span?: Span
  readonly at?: number // item index of the verb
  readonly frame?: number // the sentence that the cue stands in, where it is not the quotation's own
  readonly spoken?: Spoken
  readonly strength: number // 0–1: how surely the subject is the speaker
}

/** What introduces the quotation at an item; undefined where it is no speech: words on a sign, a title, a scare quote. */
export function cueOf(text: string, sentence: Grammar, at: number): Cue | undefined {
  const item = sentence.items[at]
  if (item?.kind !== 'quoted') return undefined
  const words = text.slice(item.stretch.inner.start, item.stretch.inner.end)
  if (isNickname(sentence.items, at) || isInscription(sentence, at) || isWork(sentence, at, words))
    return undefined
  const before = cueBefore(sentence, at)
  // 'As Hall claimed that “…”, a clerk said': what 'that' leads in is hers.
  if (
    before?.kind === 'before' &&
    before.strength >= STRONG &&
    lowerAt(sentence.items, at - 1) === 'that'
  )
    return before
  const stopped = /[.!?]$/.test(words)
  if (
    !stopped &&
    isTitle(words) &&
    before?.at === at - 1 &&
    WORK.has(before.spoken?.verb.lemma ?? '')
  )
    return undefined
  const after = cueAfter(sentence, at, words)
  if (after && before && relays(after) && governs(sentence, before, at))
    return { ...before, strength: STRONG }
  if (after) return after
  const noun = cueNoun(sentence.items, at)
  if (noun && (before?.at === undefined || (noun.at > before.at && noun.strength > 0.8)))
    return noun
  if (before && before.strength >= STRONG) return before
  const aside = !before || before.strength < 0.8 ? cueAside(sentence, at) : undefined
  if (aside) return aside
  if (isTitle(words) && before?.kind !== 'colon') return undefined
  const source = accordingTo(sentence, at)
  if (source && (!before || before.strength < 0.7)) return source
  if (before)
    return before.spoken?.verb.class === 'hold' && count(words) < FEWEST ? undefined : before
  return withoutCue(sentence, at, words)
}

const relays = ({ kind, spoken }: Cue): boolean =>
  kind === 'according-to' || spoken?.verb.lemma === 'report'

// 'Hall urged them to “…,” the Gazette reported': the clause around the words has a speaker of its own.
function governs(
  { items }: Grammar,
  { kind, subject, spoken, at: verb }: Cue,
  at: number,
): boolean {
  if (kind !== 'before' || verb === undefined || !subject || !maySpeak(items, subject)) return false
  if (spoken?.verb.class !== 'say' || spoken.passive || spoken.modal) return false
  for (let n = verb + 1; n < at; n += 1) if (items[n]?.kind !== 'word') return false
  return true
}

const WORK = new Set(['write', 'read', 'sing', 'cite', 'quote']) // 'who wrote “Bridges and Other Follies”'
const STRONG = 0.9

const FEWEST = 5 // words: with fewer and no cue it is a scare quote or a name for something

function withoutCue(
  { items, main, wordless }: Grammar,
  at: number,
  words: string,
): Cue | undefined {
  if (wordless) return { kind: 'none', strength: 0.8 }
  if (main && lowerAt(items, at - 1) === ':')
    return { kind: 'colon', subject: main, span: spanOf(items[at - 1]), strength: 0.85 }
  if (count(words) < FEWEST) return undefined
  return { kind: 'none', ...(main && at > 0 && { subject: main }), strength: 0.5 }
}

/** Whether it was said, not said, or only would be. */
export function statusOf(spoken: Spoken | undefined): Quotation['status'] {
  if (spoken?.negated || spoken?.verb.lemma === 'deny') return 'denied'
  return spoken?.modal ? 'hypothetical' : 'said'
}
