// Who may have spoken a stretch, with what the text has to show for each: what the ranking is made on.
import type { Attribution, Span } from '../article.ts'
import { isBody, isRole } from '../english/roles.ts'
import { sortAt } from './beside.ts'
import { type Cast, type Found, type Heard, resolve } from './cast.ts'
import type { Frame } from './frames.ts'
import { count } from './inscriptions.ts'
import { firstNot } from './order.ts'
import { lowerAt } from './phrases.ts'
import { nearest, type Source, sources } from './sources.ts'
import type { Voiced } from './speakers.ts'
import type { Grammar } from './subjects.ts'

/** One who may have spoken, and the features in the order of FEATURES. */
export type Candidate = { readonly attribution: Attribution; readonly features: readonly number[] }

/** What the features say, in order; the names are what --explain prints. */
export const FEATURES = [
  ...['rule', 'ruleConfidence', 'cueKind', 'cueStrength', 'verbClass', 'verbGap', 'side', 'main'],
  ...['according', 'previousSentence', 'nextSentence', 'samePrevious', 'sameNext', 'gapPrevious'],
  ...['gapNext', 'sort', 'head', 'words', 'begins', 'item', 'mentions', 'named', 'inside'],
  ...['firstPerson', 'passive', 'ing', 'pronoun', 'sure', 'rivals', 'ruleFound', 'lastHeard'],
  ...['distance', 'samesentence', 'modal', 'outermost', 'nearestVerb', 'lead', 'plain', 'leftOf'],
  ...['afterVerb', 'voiced'],
] as const
type Feature = (typeof FEATURES)[number]

/** All that was found out about an article before anybody is named for a stretch. */
export type Scene = {
  readonly text: string
  readonly frames: readonly Frame[]
  readonly grammars: readonly Grammar[]
  readonly cast: Cast
  readonly heard: readonly Voiced[]
  readonly speakers: readonly Heard[]
  readonly voices: ReadonlyMap<string, number>
}

/** The candidates of a stretch, that of the rules first, each person or mention once. Bounded for each stretch. */
export function candidates(scene: Scene, n: number): Candidate[] {
  const one = scene.heard[n]
  if (!one) return []
  const found = new Map<
    string,
    { attribution: Attribution; values: Partial<Record<Feature, number>> }
  >()
  const put = (attribution: Attribution, values: Partial<Record<Feature, number>>): void => {
    const key = keyOf(attribution)
    const known = found.get(key)
    // What several places say of one person is added up; the first gives the words.
    if (known) known.values = { ...values, ...known.values }
    else found.set(key, { attribution, values })
  }
  if (one.attribution) put(one.attribution, { rule: 1, sure: one.attribution.confidence })
  for (const source of sources(scene, one)) {
    const items = scene.frames[source.frame]?.items ?? []
    const who = resolve(scene.cast, source.frame, items, source.phrase, scene.speakers)
    if (who) put(attributionOf(who), valuesOf(scene, one, source, who))
  }
  const [previous, next] = [scene.heard[n - 1]?.attribution, scene.heard[n + 1]?.attribution]
  if (previous) put({ ...previous, basis: 'carried' }, {})
  if (next) put({ ...next, basis: 'carried' }, {})
  const last = heardBefore(scene, one.frame)
  if (last) put(last, { lastHeard: 1 })
  const all = [...found.values()]
  return all.map(({ attribution, values }) => {
    const whole = {
      ...common(scene, n, all.length),
      ...values,
      ...personal(scene, one, attribution),
    }
    const same = {
      samePrevious: Number(previous !== undefined && keyOf(previous) === keyOf(attribution)),
      sameNext: Number(next !== undefined && keyOf(next) === keyOf(attribution)),
      voiced: Math.min(8, scene.voices.get(keyOf(attribution)) ?? 0),
    }
    return { attribution, features: FEATURES.map((name) => ({ ...whole, ...same })[name] ?? 0) }
  })
}

/** How often the rules hear each speaker, by keyOf. */
export function voicesOf(heard: readonly Voiced[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { attribution } of heard)
    if (attribution) counts.set(keyOf(attribution), (counts.get(keyOf(attribution)) ?? 0) + 1)
  return counts
}

const keyOf = ({ who, mention }: Attribution): string =>
  who === undefined ? `at ${mention.start}` : `${who}`

const attributionOf = ({ sure, ...found }: Found): Attribution => ({ ...found, confidence: sure })

const CLASSES = { hold: 1, name: 2, say: 3 } as const
const FARTHEST = 30

function valuesOf(
  { grammars, frames }: Scene,
  { frame, item }: Voiced,
  { phrase, frame: there, verb, place }: Source,
  { sure, basis }: Found,
): Partial<Record<Feature, number>> {
  const own = there === frame
  const items = frames[there]?.items ?? []
  const gap = verb && own ? Math.max(-FARTHEST, Math.min(FARTHEST, verb.at - item)) : FARTHEST + 1
  const say = nearest(grammars[frame], item).filter(
    (one) => one.verb.class === 'say' && one.subject,
  )
  return {
    verbClass: verb && (own || place !== 'verb') ? CLASSES[verb.verb.class] : 0,
    verbGap: gap,
    side: own ? Math.sign(phrase.first - item) : 0,
    main: Number(place === 'main'),
    according: Number(place === 'according'),
    previousSentence: Number(place === 'before'),
    nextSentence: Number(place === 'after'),
    passive: Number(verb?.passive ?? false),
    modal: Number(verb?.modal ?? false),
    ing: Number(verb?.verb.form === 'ing'),
    pronoun: Number(basis === 'pronoun'),
    distance: own ? Math.max(-FARTHEST, Math.min(FARTHEST, phrase.head - item)) : 0,
    samesentence: Number(own),
    outermost: Number(own && verb !== undefined && say?.[0] === verb),
    nearestVerb: Number(
      own && verb !== undefined && say?.findLast((one) => one.at < item) === verb,
    ),
    sure,
    leftOf: sortAt(items, phrase.first - 1),
    afterVerb: verb ? sortAt(items, verb.at + 1) : 0,
    plain: Number(verb !== undefined && PLAIN.has(verb.verb.lemma)),
  }
}

const PLAIN = new Set(['say', 'tell', 'add', 'write', 'ask'])

const KINDS = { none: 0, colon: 1, before: 2, after: 3, 'according-to': 4 } as const

function common(
  { text, heard, frames }: Scene,
  n: number,
  rivals: number,
): Partial<Record<Feature, number>> {
  const one = heard[n]
  if (!one) return {}
  const { inner } = one.stretch
  const words = text.slice(inner.start, inner.end)
  const apart = (other: Voiced | undefined): number =>
    other
      ? Math.min(
          8,
          Math.abs((frames[other.frame]?.paragraph ?? 0) - (frames[one.frame]?.paragraph ?? 0)),
        )
      : 9
  return {
    ruleConfidence: one.attribution?.confidence ?? 0,
    ruleFound: Number(one.attribution !== undefined),
    cueKind: KINDS[one.cue.kind],
    cueStrength: one.cue.strength,
    words: Math.min(60, count(words)),
    begins: Number(/^\p{Lu}/u.test(words)),
    item: Math.min(20, one.item),
    gapPrevious: apart(heard[n - 1]),
    gapNext: apart(heard[n + 1]),
    firstPerson: Number(/(?<![\p{L}])(?:I|my|me|we|our|us)(?![\p{L}])/u.test(words)),
    rivals,
    verbGap: FARTHEST + 1,
    lead: sortAt(frames[one.frame]?.items ?? [], one.item - 1),
  }
}

// What the candidate is, wherever it was found.
function personal(
  { text, cast, frames }: Scene,
  { stretch, frame }: Voiced,
  { who, mention }: Attribution,
): Partial<Record<Feature, number>> {
  const person = who === undefined ? undefined : cast.people[who]
  const words = text.slice(mention.start, mention.end)
  const head = (words.split(/\s+/).at(-1) ?? '').toLowerCase()
  const surname = person?.name.split(' ').at(-1) ?? words
  const here = frames[frame]?.items ?? []
  return {
    sort: person ? (person.kind === 'person' ? 3 : 2) : /^\p{Lu}/u.test(words) ? 1 : 0,
    head: isRole(head) ? 2 : isBody(head) ? 1 : lowerAt(here, 0) === head ? 3 : 0,
    mentions: Math.min(10, person?.mentions.length ?? 0),
    named: Number(/\p{Lu}/u.test(words)),
    inside: Number(text.slice(stretch.inner.start, stretch.inner.end).includes(surname)),
  }
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
