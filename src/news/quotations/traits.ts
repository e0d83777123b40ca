// What a text shows of its people: where each is named, gender, offices.
import type { Mentioned, Span } from '../article.ts'
import { firstNameGender, isNationality } from '../english/names.ts'
import { type Gender, genderOf, isRole, singular } from '../english/roles.ts'
import type { Frame } from './frames.ts'

/** A place that names somebody; `owner`: with a possessive. */
export type Naming = Span & {
  readonly who: number
  readonly frame: number
  readonly quoted: boolean
  readonly subject: boolean
  readonly owner: boolean
}

/** Every naming of a person in order, with the sentence that it stands in. */
export function namingsIn(
  people: readonly Mentioned[],
  sentences: readonly Frame[],
  subjects: readonly (readonly Span[])[],
  text: string,
): Naming[] {
  const all = people
    .flatMap((person, who) => person.mentions.map((mention) => ({ ...mention, who })))
    .sort((a, b) => a.start - b.start)
  let frame = 0
  let item = 0
  return all.flatMap((one) => {
    while (frame < sentences.length && (sentences[frame]?.end ?? 0) <= one.start) {
      frame += 1
      item = 0
    }
    const here = sentences[frame]
    if (!here || one.start < here.start) return []
    while (item < here.items.length && (here.items[item]?.end ?? 0) <= one.start) item += 1
    return [
      {
        ...one,
        frame,
        quoted: here.items[item]?.kind === 'quoted',
        subject: isSubject(text, one, subjects[frame] ?? []),
        owner: /^['’]s/.test(text.slice(one.end, one.end + 2)),
      },
    ]
  })
}

const FEW = 8 // subjects of one sentence; a hostile one may have thousands

// In a subject, or the name that a comma parts from it: 'the spokeswoman, Maria Hall,'.
function isSubject(text: string, one: Span, subjects: readonly Span[]): boolean {
  return subjects
    .slice(0, FEW)
    .some(
      ({ start, end }) =>
        start <= one.start &&
        (one.end <= end ||
          /^\s*,\s*$/.test(text.slice(end, Math.min(one.start, end + 4)) || '.')) &&
        one.start <= end + 4,
    )
}

const SURE = 3 // pronouns that say more than what a first name usually is

/** The gender that a title, pronouns, a first name or a role say; `votes` are the pronouns for a man less those for a woman. */
export function genderOfPerson(text: string, person: Mentioned, votes: number): Gender | undefined {
  if (person.kind !== 'person') return undefined
  const title = genderOf((person.title ?? '').toLowerCase())
  if (title) return title
  const voted = votes === 0 ? undefined : votes > 0 ? 'male' : 'female'
  if (Math.abs(votes) >= SURE) return voted
  const words = person.name.split(' ')
  const first = words.length > 1 ? firstNameGender((words[0] ?? '').toLowerCase()) : undefined
  if (first) return first
  const role = person.roles
    .flatMap((role) =>
      text
        .slice(role.start, role.end)
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .slice(-12),
    )
    .map(genderOf)
    .find((gender) => gender !== undefined)
  return role ?? voted
}

const MALE = new Set(['he', 'his', 'him', 'himself'])
const FEMALE = new Set(['she', 'her', 'hers', 'herself'])

/** A sentence that names one person and says 'he' after the name votes for a man, 'she' against; by person. */
export function pronounVotes(all: readonly Naming[], sentences: readonly Frame[]): number[] {
  const votes: number[] = []
  let next = 0
  for (const [frame, { items }] of sentences.entries()) {
    const here: Naming[] = []
    for (; next < all.length && all[next]?.frame === frame; next += 1) {
      const one = all[next]
      if (one && !one.quoted) here.push(one)
    }
    const first = here[0]
    if (!first || here.some((one) => one.who !== first.who)) continue
    for (const item of items) {
      if (item.start < first.end) continue
      const vote = MALE.has(item.lower) ? 1 : FEMALE.has(item.lower) ? -1 : 0
      votes[first.who] = (votes[first.who] ?? 0) + vote
    }
  }
  return votes
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
}

/** The words of a person's roles and titles, the offices among them, and whether a nation is. */
export function roleWords(
  text: string,
  person: Mentioned,
): {
  offices: ReadonlySet<string>
  words: ReadonlySet<string>
  nation: boolean
} {
  const phrases = [
    ...person.roles.map((role) => text.slice(role.start, role.end)),
    person.title ?? '',
  ]
  const words = phrases.flatMap((phrase) =>
    phrase
      .replaceAll(/['’]s\b/g, '')
      .split(/[\s,]+/)
      .slice(0, 30),
  )
  const lowers = words.map((word) => word.toLowerCase())
  return {
    offices: new Set(
      lowers
        .filter((word) => isRole(word) || /^(?:sen|rep|gov|dr|prof|gen)\.?$/.test(word))
        .map((word) => ABBREVIATED[word.replace('.', '')] ?? singular(word)),
    ),
    words: new Set(lowers),
    nation: words.some((word) => /^\p{Lu}/u.test(word) && isNationality(word)),
  }
}
