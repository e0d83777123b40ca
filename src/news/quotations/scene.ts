// What the rules make of an article: its stretches of speech, their cues, and whom the cues name.
import type { Mentioned, Span } from '../article.ts'
import { type Scene, voicesOf } from './candidates.ts'
import { cast } from './cast.ts'
import { cueOf } from './cues.ts'
import type { Frame, Framed } from './frames.ts'
import { cueAround } from './neighbours.ts'
import { lowerAt, phraseFrom } from './phrases.ts'
import { attribute, type Voiced } from './speakers.ts'
import { type Grammar, grammar } from './subjects.ts'

/** Reads a text; `people` are what people() gave for it. Linear. */
export function scene({ text, frames: all }: Framed, people: readonly Mentioned[]): Scene {
  const grammars = all.map((frame) => grammar(frame.items))
  const who = cast(text, people, all, grammars.map(subjectsOf))
  const heard = listen(text, all, grammars)
  const speakers = attribute(heard, all, grammars, who)
  return { text, frames: all, grammars, cast: who, heard, speakers, voices: voicesOf(heard) }
}

function subjectsOf({ items, main, verbs }: Grammar): Span[] {
  const found: Span[] = main ? [main] : []
  // 'As for Hall, she …'
  const topic =
    lowerAt(items, 0) === 'as' && lowerAt(items, 1) === 'for' ? phraseFrom(items, 2) : undefined
  if (topic) found.push(topic)
  for (const { subject } of verbs) if (subject) found.push(subject)
  return found
}

function listen(text: string, all: readonly Frame[], grammars: readonly Grammar[]): Voiced[] {
  const heard: Voiced[] = []
  for (const [frame, sentence] of grammars.entries()) {
    for (const [item, { stretch }] of sentence.items.entries()) {
      const within = stretch && cueOf(text, sentence, item)
      if (!within) continue
      const opens = item === 0 && within.kind === 'none'
      const cue = (opens ? cueAround(all, grammars, frame) : undefined) ?? within
      heard.push({ stretch, frame, item, cue, attribution: undefined })
    }
  }
  return heard
}
