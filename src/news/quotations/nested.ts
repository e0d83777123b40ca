// Quotations inside quotations: what a speaker says that somebody said.
import type { Attribution, Quotation } from '../article.ts'
import { type Cast, resolve } from './cast.ts'
import { type Cue, cueOf, statusOf } from './cues.ts'
import { type Frame, framesWithin, isCased } from './frames.ts'
import type { Stretch } from './marks.ts'
import { grammar } from './subjects.ts'

const FIRST_PERSON = new Set(['i', 'we'])
const BEFORE = -1 // a sentence inside a quotation has no number: no speaker comes before it
const DEEPEST = 3
const LEAST = 0.85 // the strength of a cue; without one, words in marks inside a quotation are no quotation of their own

/**
 * The quotations given, and after each those inside it, `inside` pointing at the one they stand in. The outer speaker is
 * who 'I' means; another pronoun stays unresolved.
 */
export function nested(
  text: string,
  outer: readonly Quotation[],
  stretches: readonly Stretch[],
  who: Cast,
): Quotation[] {
  const byStart = new Map(stretches.map((stretch) => [stretch.inner.start, stretch]))
  const cased = isCased(text)
  const all: Quotation[] = []
  const add = (one: Quotation, parts: readonly Stretch[], depth: number): void => {
    const inside = all.push(one) - 1
    if (depth >= DEEPEST) return
    for (const part of parts)
      for (const [stretch, inner] of within(text, part, one.attribution, who, cased))
        add({ ...inner, inside }, [stretch], depth + 1)
  }
  for (const one of outer) {
    const parts = one.kind === 'indirect' ? [] : one.parts.map((part) => byStart.get(part.start))
    add(
      one,
      parts.filter((part) => part !== undefined),
      0,
    )
  }
  return all
}

function within(
  text: string,
  outer: Stretch,
  speaker: Attribution | undefined,
  who: Cast,
  cased: boolean,
): [Stretch, Quotation][] {
  if (outer.inside.length === 0) return []
  return framesWithin(text, outer, cased).flatMap((frame) => {
    const sentence = grammar(frame.items)
    return frame.items.flatMap((item, at): [Stretch, Quotation][] => {
      const cue = item.kind === 'quoted' ? cueOf(text, sentence, at) : undefined
      if (item.kind !== 'quoted' || !cue?.subject || cue.strength < LEAST) return []
      return [
        [
          item.stretch,
          quotation(text, item.stretch, frame, cue, speakerOf(frame, cue, speaker, who)),
        ],
      ]
    })
  })
}

function quotation(
  text: string,
  { inner }: Stretch,
  { start, end }: Frame,
  cue: Cue,
  attribution: Attribution | undefined,
): Quotation {
  return {
    span: inner,
    parts: [inner],
    text: text.slice(inner.start, inner.end),
    kind: 'direct',
    status: statusOf(cue.spoken),
    sentence: { start, end },
    ...(cue.span && { cue: cue.span }),
    ...(attribution && { attribution }),
  }
}

// 'He' in somebody's mouth is hardly ever whom a reporter named last: it stays open.
function speakerOf(
  { items }: Frame,
  cue: Cue,
  speaker: Attribution | undefined,
  who: Cast,
): Attribution | undefined {
  const { subject } = cue
  if (!subject) return undefined
  const mention = { start: subject.start, end: subject.end }
  if (FIRST_PERSON.has(items[subject.head]?.lower ?? ''))
    return speaker && { ...speaker, basis: 'pronoun', mention }
  const found = resolve(who, BEFORE, items, subject, [])
  const confidence = Math.min(cue.strength, speaker?.confidence ?? 1)
  if (found?.basis === 'pronoun') return { mention, basis: 'pronoun', confidence }
  return (
    found && {
      ...(found.who !== undefined && { who: found.who }),
      mention: found.mention,
      basis: found.basis,
      confidence,
    }
  )
}
