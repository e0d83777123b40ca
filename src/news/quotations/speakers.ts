// Who speaks: first those that a cue names, in order; then those carried from a neighbour.

import type { Attribution } from '../article.ts'
import { isA, ROLE } from '../english/words.ts'
import { attributed, type Cast, type Found, type Heard, resolve } from './cast.ts'
import type { Cue } from './cues.ts'
import type { Frame } from './frames.ts'
import type { Stretch } from './marks.ts'
import { maySpeak, type Phrase } from './phrases.ts'
import type { Grammar } from './subjects.ts'

/** A stretch that is speech, with the sentence it stands in. */
export type Voiced = {
  readonly stretch: Stretch
  readonly frame: number
  readonly item: number
  readonly cue: Cue
  attribution: Attribution | undefined
}

const PUBLISH_CARRIED = 0.8
const CALLED = 4 // items between 'calling' and what it calls something

/**
 * Whether two stretches of a sentence stand around one cue and are spoken together: '“A,” Hall said, “b”'. In 'calling the
 * boats “ferries,” Hall said, “b”' the first is not said there, and perhaps by another.
 */
export function aroundOneCue(last: Voiced, one: Voiced, sentence: Grammar | undefined): boolean {
  const { at } = one.cue
  if (one.frame !== last.frame || at === undefined || at !== last.cue.at) return false
  if (at < last.item || at > one.item) return true
  for (let n = last.item - 1; n >= last.item - CALLED; n -= 1) {
    const verb = sentence?.verbAt.get(n)?.verb
    if (verb?.class === 'name' && verb.form === 'ing') return false
  }
  return true
}

/**
 * Gives each stretch its speaker, in place; the sentences and their grammars are in order. Gives back who spoke where,
 * quoted or not, in order: what a later pronoun may mean.
 */
export function attribute(
  heard: Voiced[],
  all: readonly Frame[],
  grammars: readonly Grammar[],
  who: Cast,
): Heard[] {
  const speakers: Heard[] = []
  let listened = 0
  for (const [n, one] of heard.entries()) {
    const frame = all[one.frame]
    if (!frame) continue
    for (; listened < one.frame; listened += 1)
      speakers.push(...namedSpeakers(listened, all, grammars, who))
    const { subject, strength, kind } = one.cue
    const last = heard[n - 1]
    const goesOn = heard[n + 1]?.stretch.continues === true && !one.stretch.continues
    const carried = kind === 'none' && !goesOn ? carriedFrom(one, last, all) : undefined
    const cued = one.cue.frame ?? one.frame
    const found =
      subject && !carried
        ? resolve(who, cued, all[cued]?.items ?? [], subject, speakers)
        : undefined
    if (found && (kind !== 'none' || speaks(found, frame, subject))) {
      one.attribution = attributed(found, round(strength * found.sure))
    } else if (carried) one.attribution = carried
    if (one.attribution?.who !== undefined)
      speakers.push({ who: one.attribution.who, frame: one.frame })
  }
  for (let n = heard.length - 1; n >= 0; n -= 1) {
    const [one, next] = [heard[n], heard[n + 1]]
    if (one && !one.attribution)
      one.attribution =
        fromNext(one, next, all) ?? fromSentenceBefore(one, all, grammars, who, speakers)
  }
  for (; listened < all.length; listened += 1)
    speakers.push(...namedSpeakers(listened, all, grammars, who))
  return speakers
}

// Without a cue only somebody is taken for the speaker, not whatever the sentence is about.
function speaks(found: Found, frame: Frame, subject: Phrase | undefined): boolean {
  const head = frame.items[subject?.head ?? -1]
  return found.who !== undefined || isA(head, ROLE) || /^(?:he|she|they)$/.test(head?.lower ?? '')
}

// Who speaks in a sentence under a name or a description, whether or not anything of it is quoted.
function namedSpeakers(
  frame: number,
  all: readonly Frame[],
  grammars: readonly Grammar[],
  who: Cast,
): Heard[] {
  return (grammars[frame]?.verbs ?? []).flatMap(({ subject, verb }) => {
    const found =
      subject && verb.class === 'say'
        ? resolve(who, frame, all[frame]?.items ?? [], subject, [])
        : undefined
    return found && found.basis !== 'pronoun' && found.who !== undefined
      ? [{ who: found.who, frame }]
      : []
  })
}

const round = (value: number): number => Math.round(value * 100) / 100

function carry(from: Attribution | undefined, certainty: number): Attribution | undefined {
  return from && { ...from, basis: 'carried', confidence: round(from.confidence * certainty) }
}

// What stands alone belongs to whoever spoke just before: in the same paragraph, or at the end of the one before.
function carriedFrom(
  one: Voiced,
  last: Voiced | undefined,
  all: readonly Frame[],
): Attribution | undefined {
  if (!last?.attribution) return undefined
  if (one.stretch.continues) return carry(last.attribution, 0.98)
  const [here, there] = [all[one.frame], all[last.frame]]
  if (!here || !there) return undefined
  const alone = one.cue.subject === undefined
  if (here.paragraph === there.paragraph)
    return alone || one.frame === last.frame
      ? carry(last.attribution, one.frame - last.frame < 2 ? 0.95 : 0.8)
      : undefined
  const adjacent = here.paragraph === there.paragraph + 1 && one.frame === last.frame + 1
  return alone && adjacent && one.item === 0 ? carry(last.attribution, PUBLISH_CARRIED) : undefined
}

function fromNext(
  one: Voiced,
  next: Voiced | undefined,
  all: readonly Frame[],
): Attribution | undefined {
  if (!next?.attribution || one.cue.kind !== 'none') return undefined
  if (next.stretch.continues || all[one.frame]?.paragraph === all[next.frame]?.paragraph)
    return carry(next.attribution, 0.9)
  return undefined
}

// 'Hall was angry.' and then what she said; who spoke in the sentence before comes first.
function fromSentenceBefore(
  one: Voiced,
  all: readonly Frame[],
  grammars: readonly Grammar[],
  who: Cast,
  speakers: readonly Heard[],
): Attribution | undefined {
  const [before, here, sentence] = [all[one.frame - 1], all[one.frame], grammars[one.frame - 1]]
  if (!before || !here || !sentence || one.item !== 0 || here.paragraph - before.paragraph > 1)
    return undefined
  const told = sentence.verbs.findLast(
    ({ verb, subject, passive }) =>
      verb.class === 'say' && !passive && subject && maySpeak(before.items, subject),
  )?.subject
  const subject = told ?? sentence.main
  const found = subject && resolve(who, one.frame - 1, before.items, subject, speakers)
  if (!found || (found.who === undefined && found.basis !== 'pronoun' && !told)) return undefined
  return carry(attributed(found, found.sure), told ? 0.7 : 0.6)
}
