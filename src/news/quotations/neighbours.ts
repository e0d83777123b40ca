// Cues that stand in another sentence than their quotation: 'Hall issued this statement:' before, '— Ann Hall' or
// 'With that, Hall left' after.
import { ADVERB, isA } from '../english/words.ts'
import type { Cue } from './cues.ts'
import type { Frame, Item } from './frames.ts'
import { cueBefore } from './leading.ts'
import { lowerAt, maySpeak, type Phrase, phraseFrom } from './phrases.ts'
import type { Grammar } from './subjects.ts'

const SIGNED = 8 // words of a signature

/** The cue of a quotation that opens a sentence and has none in it. */
export function cueAround(
  all: readonly Frame[],
  grammars: readonly Grammar[],
  frame: number,
): Cue | undefined {
  return (
    signature(all, grammars, frame) ??
    announcement(all, grammars, frame) ??
    reference(all, grammars, frame)
  )
}

function announcement(
  all: readonly Frame[],
  grammars: readonly Grammar[],
  frame: number,
): Cue | undefined {
  const before = frame - 1
  const [there, sentence] = [all[before], grammars[before]]
  if (!there || !sentence || lowerAt(there.items, there.items.length - 1) !== ':') return undefined
  if (there.paragraph === all[frame]?.paragraph) return undefined
  const cue = cueBefore(sentence, there.items.length)
  if (cue) return { ...cue, frame: before }
  return sentence.main && { kind: 'colon', subject: sentence.main, frame: before, strength: 0.8 }
}

function signature(
  all: readonly Frame[],
  grammars: readonly Grammar[],
  frame: number,
): Cue | undefined {
  const [here, there] = [all[frame], all[frame + 1]]
  if (!grammars[frame]?.wordless || !there || there.paragraph === here?.paragraph) return undefined
  if (!/^[—–-]+$/.test(lowerAt(there.items, 0)) || there.items.length > SIGNED + 8) return undefined
  const subject = phraseFrom(there.items, 1)
  const next = subject && lowerAt(there.items, subject.last + 1)
  return subject && maySpeak(there.items, subject) && /^(?:|[.,(])$/.test(next ?? '')
    ? { kind: 'after', subject, frame: frame + 1, strength: 0.9 }
    : undefined
}

// '“It is shut.” So said Hall.', 'With that, Hall left.', 'Thus Hall began.', 'That was how Hall put it.'
function reference(
  all: readonly Frame[],
  grammars: readonly Grammar[],
  frame: number,
): Cue | undefined {
  const [there, sentence] = [all[frame + 1], grammars[frame + 1]]
  if (!grammars[frame]?.wordless || !there || !sentence) return undefined
  const { items } = there
  const back = pointsBack(items, sentence)
  const answering = there.paragraph === all[frame]?.paragraph && answers(items, sentence)
  const subject = back && maySpeak(items, back) ? back : answering || undefined
  return subject ? { kind: 'after', subject, frame: frame + 1, strength: 0.9 } : undefined
}

const ANSWERS = /^(?:answer|respond|reply|retort|shout|yell|chant|scream|cry)$/

// '“Yes!” The crowd responded loudly.': a sentence that says nothing but who gave the answer before it.
function answers(items: readonly Item[], { verbs }: Grammar): Phrase | undefined {
  const [one] = verbs
  if (verbs.length > 1 || one?.subject?.first !== 0 || one.verb.form !== 'past' || one.passive)
    return undefined
  const rest = items.slice(one.at + 1, one.at + 1 + REST)
  const alone = rest.every((item) => item.kind === 'mark' || isA(item, ADVERB))
  return ANSWERS.test(one.verb.lemma) && alone ? one.subject : undefined
}

const REST = 4 // 'back loudly at once'

function pointsBack(items: readonly Item[], { main, verbs, verbAt }: Grammar): Phrase | undefined {
  const [first, second] = [lowerAt(items, 0), lowerAt(items, 1)]
  const demonstrative = /^(?:that|this|those|these)$/
  if (first === 'so' || first === 'thus') {
    if (verbAt.get(1)?.verb.class === 'say') return phraseFrom(items, 2)
    return first === 'thus' ? phraseFrom(items, 1) : undefined
  }
  if (first === 'with') return demonstrative.test(second) ? main : undefined
  return demonstrative.test(first) && /^(?:is|was|are|were)$/.test(second)
    ? verbs.find(({ verb }) => verb.class === 'say')?.subject
    : undefined
}
