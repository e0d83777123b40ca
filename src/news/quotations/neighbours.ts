// Cues that stand in another paragraph than their quotation: 'Hall issued this statement:' before, '— Ann Hall' after.
import type { Cue } from './cues.ts'
import type { Frame } from './frames.ts'
import { cueBefore } from './leading.ts'
import { lowerAt, maySpeak, phraseFrom } from './phrases.ts'
import type { Grammar } from './subjects.ts'

const SIGNED = 8 // words of a signature

/** The cue of a quotation that opens a sentence and has none in it. */
export function cueAround(
  all: readonly Frame[],
  grammars: readonly Grammar[],
  frame: number,
): Cue | undefined {
  return signature(all, grammars, frame) ?? announcement(all, grammars, frame)
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
