// Every quotation of an article, word for word, with its cue and its speaker.
import type { Mentioned, Quotation, Sentence, Span } from '../article.ts'
import { circumstances } from './circumstances.ts'
import { statusOf } from './cues.ts'
import { decide, type Weights } from './decide.ts'
import type { Frame, Framed } from './frames.ts'
import { indirect } from './indirect.ts'
import { nested } from './nested.ts'
import { firstNot } from './order.ts'
import { scene } from './scene.ts'
import { aroundOneCue, type Voiced } from './speakers.ts'
import type { Grammar } from './subjects.ts'
import { WEIGHTS } from './weights.ts'

/**
 * The quotations of an English text in order of their place: direct, mixed and indirect, with those inside others.
 * `sentences` and `people` are what sentences() and people() gave for the same text. A speaker who cannot be told is
 * absent; `confidence` is the probability that the one given is right. Linear in the length of the text.
 */
export function quotations(
  framed: Framed,
  sentences: readonly Sentence[],
  people: readonly Mentioned[],
  weights: Weights = WEIGHTS,
): Quotation[] {
  const read = scene(framed, people)
  const { text, frames: all, grammars, cast: who, speakers } = read
  const heard = decide(read, weights)
  const spokenOutside = utterances(heard, all, grammars).map((parts) =>
    direct(text, parts, all, grammars, sentences),
  )
  const reported = indirect(
    text,
    all,
    grammars,
    who,
    (frame) => sentenceOf(sentences, all, frame, frame),
    speakers,
  )
  const outer = [...spokenOutside, ...reported].sort((a, b) => a.span.start - b.span.start)
  return nested(
    text,
    outer,
    heard.map((one) => one.stretch),
    who,
  )
}

// ---- utterances: stretches that belong together

function utterances(
  heard: readonly Voiced[],
  all: readonly Frame[],
  grammars: readonly Grammar[],
): Voiced[][] {
  const groups: Voiced[][] = []
  for (const one of heard) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && belongs(one, last, all, grammars)) group.push(one)
    else groups.push([one])
  }
  return groups
}

function belongs(
  one: Voiced,
  last: Voiced,
  all: readonly Frame[],
  grammars: readonly Grammar[],
): boolean {
  if (one.stretch.continues) return true
  const same = one.attribution?.mention.start === last.attribution?.mention.start
  if (one.frame === last.frame)
    return (same && aroundOneCue(last, one, grammars[one.frame])) || resumes(one, last)
  const paragraph = all[one.frame]?.paragraph === all[last.frame]?.paragraph
  return (
    paragraph &&
    one.frame === last.frame + 1 &&
    one.cue.kind === 'none' &&
    one.item === 0 &&
    same &&
    one.attribution !== undefined &&
    last.cue.kind !== 'none' &&
    /after|according/.test(last.cue.kind)
  )
}

// '“The bridge,” said Hall, who has been mayor since May, “stays shut.”'
const resumes = (one: Voiced, last: Voiced): boolean =>
  last.cue.kind === 'after' &&
  one.cue.kind === 'none' &&
  one.attribution !== undefined &&
  one.attribution.mention.start === last.attribution?.mention.start

function direct(
  text: string,
  parts: readonly Voiced[],
  all: readonly Frame[],
  grammars: readonly Grammar[],
  sentences: readonly Sentence[],
): Quotation {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) throw new Error('unreachable: an utterance has a part')
  const spans: Span[] = []
  for (const { stretch } of parts) spans.push(stretch.inner)
  const cued = parts.find((part) => part.cue.at !== undefined) ?? first
  const items = all[cued.cue.frame ?? cued.frame]?.items ?? []
  const attribution = parts.map((part) => part.attribution).find(Boolean)
  const spoken = cued.cue.spoken
  return {
    span: { start: first.stretch.inner.start, end: last.stretch.inner.end },
    parts: spans,
    text: spans.map((part) => text.slice(part.start, part.end)).join(' … '),
    kind: isMixed(text, first, all[first.frame], grammars[first.frame]) ? 'mixed' : 'direct',
    status: statusOf(spoken),
    sentence: sentenceOf(sentences, all, first.frame, last.frame),
    ...(cued.cue.span && { cue: cued.cue.span }),
    ...(spoken && circumstances(text, items, spoken.at, cued.cue.subject)),
    ...(attribution && { attribution }),
  }
}

// Part of a sentence of the reporter's rather than a sentence of the speaker's own.
function isMixed(
  text: string,
  one: Voiced,
  frame: Frame | undefined,
  sentence: Grammar | undefined,
): boolean {
  const before = frame?.items[one.item - 1]
  if (before?.kind !== 'word')
    return (
      before?.kind === 'mark' &&
      before.lower === ',' &&
      !begins(text, one) &&
      one.cue.at !== one.item - 2 &&
      one.cue.kind === 'before'
    )
  if (before.lower === 'that' || sentence?.verbAt.get(one.item - 1)?.verb.class === 'name')
    return true
  return !begins(text, one)
}

const begins = (text: string, one: Voiced): boolean =>
  /^[\p{Lu}‘'“"([…]/u.test(text[one.stretch.inner.start] ?? '')

// The shown sentences where there are any (without the dateline), else the sentences as read.
function sentenceOf(
  sentences: readonly Sentence[],
  all: readonly Frame[],
  first: number,
  last: number,
): Span {
  const [from, to] = [all[first], all[last]]
  if (!from || !to) throw new Error('unreachable: a quotation stands in a sentence')
  const shown = sentences[firstNot(sentences, (one) => one.end < from.end)]
  return { start: shown?.end === from.end ? shown.start : from.start, end: to.end }
}
