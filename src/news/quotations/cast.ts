// Who is meant: the people of an article, seen from the place where words name one of them.

import type { Attribution, Mentioned, Span } from '../article.ts'
import type { Gender } from '../english/roles.ts'
import { FUNCTION_WORD, isA, ROLE } from '../english/words.ts'
import { described } from './described.ts'
import type { Frame, Item } from './frames.ts'
import { firstNot } from './order.ts'
import { lowerAt, type Phrase, phraseFrom } from './phrases.ts'
import { genderOfPerson, type Naming, namingsIn, pronounVotes, roleWords } from './traits.ts'

export type Cast = {
  readonly text: string
  readonly people: readonly Mentioned[] // in the order of their first mention
  readonly namings: readonly Naming[]
  readonly genders: readonly (Gender | undefined)[]
  readonly roles: readonly ReturnType<typeof roleWords>[]
}

/** Somebody who spoke in a sentence, by index. */
export type Heard = { readonly who: number; readonly frame: number }

/** Who a phrase means; `sure` from 0 to 1. Without `who` the words are all that is known. */
export type Found = Pick<Attribution, 'who' | 'mention' | 'basis'> & { readonly sure: number }

/** Who is meant as the one who speaks. */
export const attributed = ({ who, mention, basis }: Found, confidence: number): Attribution => ({
  who,
  mention,
  basis,
  confidence,
})

/** The cast of an article. Sentences must be in order; `subjects` gives for each the phrases that it is about. */
export function cast(
  text: string,
  people: readonly Mentioned[],
  sentences: readonly Frame[],
  subjects: readonly (readonly Span[])[],
): Cast {
  const namings = namingsIn(people, sentences, subjects, text)
  const votes = pronounVotes(namings, sentences)
  return {
    text,
    people,
    namings,
    genders: people.map((person, who) => genderOfPerson(text, person, votes[who] ?? 0)),
    roles: people.map((person) => roleWords(text, person)),
  }
}

/** Who a phrase of a sentence means; `speakers` are in the order of their sentences. */
export function resolve(
  all: Cast,
  frame: number,
  items: readonly Item[],
  phrase: Phrase,
  speakers: readonly Heard[],
): Found | undefined {
  const head = items[phrase.head]
  if (!head) return undefined
  const mention = { start: phrase.start, end: phrase.end }
  // 'the River and Harbour Trust' is one body.
  if (phrase.group && within(all.namings, phrase).some(({ who }) => isPerson(all, who)))
    return { who: undefined, mention, basis: 'named', sure: 0.95 }
  if (phrase.relative) {
    const found = resolve(all, frame, items, { ...phrase, relative: undefined }, speakers)
    return found?.who === undefined
      ? found
      : { ...found, mention: phrase.relative, basis: 'pronoun' }
  }
  const personal = PERSONAL.get(head.lower)
  if (personal) {
    const meant = pronoun(all, personal, head.start, frame, speakers)
    return { who: meant?.who, mention, basis: 'pronoun', sure: meant?.sure ?? 0.8 }
  }
  const named = within(all.namings, phrase).find((one) => covers(one, head))
  if (named) return { who: named.who, mention: spanOf(named), basis: 'named', sure: 1 }
  const titled = isA(head, ROLE) ? ending(all, items, phrase) : undefined
  if (titled) return { who: titled.who, mention: spanOf(titled), basis: 'named', sure: 0.95 }
  const apposed = afterComma(all, items, phrase)
  if (apposed) return { who: apposed.who, mention: spanOf(apposed), basis: 'named', sure: 0.97 }
  if (head.capital && !isA(head, ROLE))
    return { who: undefined, mention, basis: 'named', sure: 0.85 }
  const who = described(all, items, phrase)
  return who === undefined
    ? { who, mention: withOwner(items, phrase), basis: 'described', sure: 0.82 }
    : { who, mention, basis: 'described', sure: 0.85 }
}

// 'a spokesman for the Harbour Trust'
function withOwner(items: readonly Item[], { start, end, last, head }: Phrase): Span {
  const owner =
    last === head && isA(items[head], ROLE) && /^(?:for|of|at|with)$/.test(lowerAt(items, last + 1))
      ? phraseFrom(items, last + 2)
      : undefined
  return { start, end: owner?.end ?? end }
}

// What a form stands for: of 'her remark' she is the owner.
const PERSONAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ he: 'he', she: 'she', it: 'it', they: 'they', i: 'i', we: 'we', you: 'you', who: 'who' },
    ...{
      him: 'he',
      his: 'he',
      her: 'she',
      its: 'it',
      them: 'they',
      their: 'they',
      my: 'i',
      our: 'we',
    },
  }),
)

const isPerson = ({ people }: Cast, who: number): boolean => people[who]?.kind === 'person'
const spanOf = ({ start, end }: Span): Span => ({ start, end })
const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

function within(namings: readonly Naming[], span: Span): Naming[] {
  const found: Naming[] = []
  for (let n = firstNot(namings, (one) => one.end <= span.start); n < namings.length; n += 1) {
    const one = namings[n]
    if (!one || one.start >= span.end) break
    found.push(one)
  }
  return found
}

// 'Speaker of the House Ann Hall', 'director of the Harbour Trust Ann Hall'; but not 'lawyer of Ann Hall'.
function ending(
  { namings, people }: Cast,
  items: readonly Item[],
  phrase: Phrase,
): Naming | undefined {
  const last = within(namings, phrase).at(-1)
  if (!last || last.end !== phrase.end || people[last.who]?.kind !== 'person') return undefined
  for (let n = phrase.head + 1; n <= phrase.last; n += 1)
    if (items[n]?.start === last.start) return items[n - 1]?.capital ? last : undefined
  return undefined
}

const APPOSED = 4 // words between the comma and the name: 'the clerk, retired Col. Ann Hall'

// 'the ministry’s spokeswoman, Maria Hall,'
function afterComma(
  { namings, people }: Cast,
  items: readonly Item[],
  phrase: Phrase,
): Naming | undefined {
  if (items[phrase.last + 1]?.lower !== ',' || !isA(items[phrase.head], ROLE)) return undefined
  for (const item of items.slice(phrase.last + 2, phrase.last + 2 + APPOSED)) {
    if (item.kind !== 'word' || isA(item, FUNCTION_WORD)) return undefined
    const one = item.capital ? within(namings, item)[0] : undefined
    if (one && people[one.who]?.kind === 'person') return one
  }
  return undefined
}

const WINDOW = 40 // namings looked at from a pronoun backwards
const FURTHEST = 12 // sentences
// Weights in sentences of distance: a subject two sentences back is as likely as another word here. Set by hand.
const SUBJECT = 2
const QUOTED = -2.5
const OWNER = -0.7
const SPOKE = 2.4 // just before; less in the same sentence, where the subject already counts
const UNKNOWN_GENDER = -0.3

// The nearest naming that agrees in gender, subjects and speakers first; 'they', 'I' and 'we' are left open.
function pronoun(
  { namings, people, genders }: Cast,
  lower: string,
  at: number,
  frame: number,
  speakers: readonly Heard[],
): { who: number; sure: number } | undefined {
  const wanted = lower === 'he' ? 'male' : lower === 'she' ? 'female' : undefined
  if (lower === 'they') return singularThey(people, genders, frame, speakers)
  if (wanted === undefined && lower !== 'it') return undefined
  const scores = new Map<number, number>()
  const put = (who: number, score: number) => {
    const gender = genders[who]
    if ((wanted !== undefined) !== (people[who]?.kind === 'person')) return
    if (wanted && gender && gender !== wanted) return
    const value = score + (gender || !wanted ? 0 : UNKNOWN_GENDER)
    scores.set(who, Math.max(scores.get(who) ?? Number.NEGATIVE_INFINITY, value))
  }
  const end = firstNot(namings, (one) => one.start < at)
  for (const one of namings.slice(Math.max(0, end - WINDOW), end)) {
    if (frame - one.frame > FURTHEST) continue
    const place = (one.subject ? SUBJECT : 0) + (one.quoted ? QUOTED : 0) + (one.owner ? OWNER : 0)
    put(one.who, one.frame - frame + place)
  }
  const heard = speakers[firstNot(speakers, (one) => one.frame <= frame) - 1]
  if (heard && frame - heard.frame <= FURTHEST)
    put(heard.who, heard.frame - frame + (heard.frame === frame ? SUBJECT : SPOKE))
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best) return undefined
  const lead = second ? best[1] - second[1] : SUBJECT
  return { who: best[0], sure: lead >= 2 ? 0.95 : lead >= 1 ? 0.87 : 0.75 }
}

// '“…,” Quinn Hall said. The bridge, they said, …': somebody of whom the text says neither 'he' nor 'she', who has just spoken.
function singularThey(
  people: readonly Mentioned[],
  genders: Cast['genders'],
  frame: number,
  speakers: readonly Heard[],
): { who: number; sure: number } | undefined {
  const last = speakers[firstNot(speakers, (one) => one.frame <= frame) - 1]
  if (!last || last.frame === frame || frame - last.frame > 1) return undefined
  return people[last.who]?.kind === 'person' && genders[last.who] === undefined
    ? { who: last.who, sure: 0.75 }
    : undefined
}
