// Who may have spoken a stretch, with what the text has to show for each: what the ranking is made on.
import type { Attribution, Span } from '../article.ts'
import { BLANK, sortAt as sortOf, UPPER } from '../characters.ts'
import { isBody, isRole } from '../english/roles.ts'
import { sortAt } from './beside.ts'
import { attributed, type Cast, type Heard, type Found as Meant, resolve } from './cast.ts'
import type { Frame, Item } from './frames.ts'
import { count } from './inscriptions.ts'
import { firstNot } from './order.ts'
import { lowerAt } from './phrases.ts'
import { nearest, type Source, sources } from './sources.ts'
import type { Voiced } from './speakers.ts'
import type { Grammar } from './subjects.ts'
import { type Features, unknown } from './trees.ts'

/** One who may have spoken, and the features in the order of FEATURES. */
export type Candidate = { readonly attribution: Attribution; readonly features: Features }

/** What the features say, in order; the names are what --explain prints. */
export const FEATURES = [
  ...['rule', 'ruleConfidence', 'cueKind', 'cueStrength', 'verbClass', 'verbGap', 'side', 'main'],
  ...['according', 'previousSentence', 'nextSentence', 'samePrevious', 'sameNext', 'gapPrevious'],
  ...['gapNext', 'sort', 'head', 'words', 'begins', 'item', 'mentions', 'named', 'inside'],
  ...['firstPerson', 'passive', 'ing', 'pronoun', 'sure', 'rivals', 'ruleFound', 'lastHeard'],
  ...['distance', 'samesentence', 'modal', 'outermost', 'nearestVerb', 'lead', 'plain', 'leftOf'],
  ...['afterVerb', 'voiced', 'opening', 'commas'],
] as const
type Feature = (typeof FEATURES)[number]
// Object.fromEntries forgets the names that it was given.
const AT = Object.fromEntries(FEATURES.map((name, n) => [name, n])) as Record<Feature, number>
const UNKNOWN = unknown(FEATURES)

/** All that was found out about an article before anybody is named for a stretch. */
export type Scene = {
  readonly text: string
  readonly frames: readonly Frame[]
  readonly grammars: readonly Grammar[]
  readonly cast: Cast
  readonly heard: readonly Voiced[]
  readonly speakers: readonly Heard[]
  readonly voices: ReadonlyMap<number, number> // how often the rules hear each speaker, by keyOf
}

/** The candidates of a stretch, that of the rules first, each person or mention once. Bounded for each stretch. */
export function candidates(scene: Scene, n: number): Candidate[] {
  const one = scene.heard[n]
  if (!one) return []
  const base = common(scene, one, n)
  const found = new Map<number, Found>()
  // What several places say of one person is added up; the first gives the words.
  const put = (attribution: Attribution): Found => {
    const key = keyOf(attribution)
    const known = found.get(key)
    if (known) return known
    const fresh = { attribution, features: base.slice(), placed: false }
    found.set(key, fresh)
    return fresh
  }
  if (one.attribution) {
    const { features } = put(one.attribution)
    features[AT.rule] = 1
    features[AT.sure] = one.attribution.confidence
  }
  for (const source of sources(scene, one)) {
    const items = scene.frames[source.frame]?.items ?? []
    const who = resolve(scene.cast, source.frame, items, source.phrase, scene.speakers)
    if (who) place(put(attributed(who, who.sure)), scene, one, source, who)
  }
  const [previous, next] = [scene.heard[n - 1]?.attribution, scene.heard[n + 1]?.attribution]
  if (previous) put({ ...previous, basis: 'carried' })
  if (next) put({ ...next, basis: 'carried' })
  const last = heardBefore(scene, one.frame)
  if (last) put(last).features[AT.lastHeard] = 1
  for (const [key, { attribution, features }] of found) {
    features[AT.rivals] = found.size
    features[AT.samePrevious] = Number(previous !== undefined && keyOf(previous) === key)
    features[AT.sameNext] = Number(next !== undefined && keyOf(next) === key)
    features[AT.voiced] = Math.min(8, scene.voices.get(key) ?? 0)
    describe(features, scene, one, attribution)
  }
  return [...found.values()]
}

/** How often the rules hear each speaker, by keyOf. */
export function voicesOf(heard: readonly Voiced[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { attribution } of heard)
    if (attribution) counts.set(keyOf(attribution), (counts.get(keyOf(attribution)) ?? 0) + 1)
  return counts
}

/** A candidate while it is looked at; `placed` once its place in the text is told. */
type Found = {
  readonly attribution: Attribution
  readonly features: number[]
  placed: boolean
}

// A person by number; who is none, by where the words stand.
const keyOf = ({ who, mention }: Attribution): number => who ?? -1 - mention.start

const CLASSES = { hold: 1, name: 2, say: 3 } as const
const FARTHEST = 30

// What the place tells where a candidate is named first.
function place(
  candidate: Found,
  { grammars, frames }: Scene,
  { frame, item }: Voiced,
  { phrase, frame: there, verb, place }: Source,
  { sure, basis }: Meant,
): void {
  const { features, placed } = candidate
  if (placed) return
  candidate.placed = true
  const own = there === frame
  const items = frames[there]?.items ?? []
  if (features[AT.rule] === 0) features[AT.sure] = sure
  features[AT.side] = own ? Math.sign(phrase.first - item) : 0
  features[AT.main] = Number(place === 'main')
  features[AT.according] = Number(place === 'according')
  features[AT.previousSentence] = Number(place === 'before')
  features[AT.nextSentence] = Number(place === 'after')
  features[AT.pronoun] = Number(basis === 'pronoun')
  features[AT.distance] = own ? within(phrase.head - item) : 0
  features[AT.samesentence] = Number(own)
  features[AT.leftOf] = sortAt(items, phrase.first - 1)
  features[AT.commas] = own ? commas(items, phrase.last, item) : 0
  if (!verb) {
    features[AT.afterVerb] = sortAt(items, phrase.last + 1)
    return
  }
  const main = grammars[there]?.main
  features[AT.opening] = Number(
    own && main !== undefined && verb.at < main.first && main.first < item,
  )
  features[AT.verbClass] = own || place !== 'verb' ? CLASSES[verb.verb.class] : 0
  features[AT.passive] = Number(verb.passive)
  features[AT.modal] = Number(verb.modal)
  features[AT.ing] = Number(verb.verb.form === 'ing')
  features[AT.afterVerb] = sortAt(items, verb.at + 1)
  features[AT.plain] = Number(PLAIN.has(verb.verb.lemma))
  if (!own) return
  const said = nearest(grammars[frame], item).filter(
    (one) => one.verb.class === 'say' && one.subject,
  )
  features[AT.verbGap] = within(verb.at - item)
  features[AT.outermost] = Number(said[0] === verb)
  features[AT.nearestVerb] = Number(said.findLast((one) => one.at < item) === verb)
}

const MOST = 4

// How many commas stand between a candidate and the stretch after it.
function commas(items: readonly Item[], from: number, to: number): number {
  let found = 0
  for (let n = Math.max(from, to - FARTHEST); n < to; n += 1)
    if (lowerAt(items, n) === ',') found += 1
  return Math.min(MOST, found)
}

const within = (gap: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, gap))

const PLAIN = new Set(['say', 'tell', 'add', 'write', 'ask'])

const KINDS = { none: 0, colon: 1, before: 2, after: 3, 'according-to': 4 } as const

// What is the same for all who may have spoken a stretch.
function common({ text, heard, frames }: Scene, one: Voiced, n: number): number[] {
  const { inner } = one.stretch
  const words = text.slice(inner.start, inner.end)
  const paragraph = frames[one.frame]?.paragraph ?? 0
  const apart = (other: Voiced | undefined): number =>
    other ? Math.min(8, Math.abs((frames[other.frame]?.paragraph ?? 0) - paragraph)) : 9
  const features = UNKNOWN.slice()
  features[AT.ruleConfidence] = one.attribution?.confidence ?? 0
  features[AT.ruleFound] = Number(one.attribution !== undefined)
  features[AT.cueKind] = KINDS[one.cue.kind]
  features[AT.cueStrength] = one.cue.strength
  features[AT.words] = Math.min(60, count(words))
  features[AT.begins] = Number(isCapital(words))
  features[AT.item] = Math.min(20, one.item)
  features[AT.gapPrevious] = apart(heard[n - 1])
  features[AT.gapNext] = apart(heard[n + 1])
  features[AT.firstPerson] = Number(FIRST_PERSON.test(words))
  features[AT.verbGap] = FARTHEST + 1
  features[AT.lead] = sortAt(frames[one.frame]?.items ?? [], one.item - 1)
  return features
}

const FIRST_PERSON = /(?<![\p{L}])(?:I|my|me|we|our|us)(?![\p{L}])/u

const isCapital = (words: string): boolean => (sortOf(words, 0) & UPPER) !== 0

// What the candidate is, wherever it was found.
function describe(
  features: number[],
  { text, cast, frames }: Scene,
  { stretch, frame }: Voiced,
  { who, mention }: Attribution,
): void {
  const person = who === undefined ? undefined : cast.people[who]
  const words = text.slice(mention.start, mention.end)
  const head = words.slice(lastStart(words)).toLowerCase()
  const surname = person ? person.name.slice(person.name.lastIndexOf(' ') + 1) : words
  const here = frames[frame]?.items ?? []
  features[AT.sort] = person ? (person.kind === 'person' ? 3 : 2) : isCapital(words) ? 1 : 0
  features[AT.head] = sortOfHead(here, head)
  features[AT.mentions] = Math.min(10, person?.mentions.length ?? 0)
  features[AT.named] = Number(isCapital(words) || /\p{Lu}/u.test(words))
  features[AT.inside] = Number(text.slice(stretch.inner.start, stretch.inner.end).includes(surname))
}

function sortOfHead(here: readonly Item[], head: string): number {
  if (SPEAKS_HERE.test(head)) return 4
  if (isRole(head)) return 2
  if (isBody(head)) return 1
  return lowerAt(here, 0) === head ? 3 : 0
}

// The reporter, or whoever speaks where marks are missing.
const SPEAKS_HERE = /^(?:i|we|you)$/

/** Where the last word begins. */
function lastStart(words: string): number {
  let at = words.length
  while (at > 0 && !(sortOf(words, at - 1) & BLANK)) at -= 1
  return at
}

const RECENT = 6 // sentences

function heardBefore({ cast, speakers, frames }: Scene, frame: number): Attribution | undefined {
  const last = speakers[firstNot(speakers, (one) => one.frame < frame) - 1]
  if (!last || frame - last.frame > RECENT) return undefined
  const limit = frames[frame]?.start ?? 0
  const mentions: readonly Span[] = cast.people[last.who]?.mentions ?? []
  const mention = mentions[firstNot(mentions, (one) => one.start < limit) - 1]
  return mention && { who: last.who, mention, basis: 'carried', confidence: 0.5 }
}
