// Persons as a view shows them: what they are called, and how often they are named and quoted in a scope.
import type { Span } from '../news/article.ts'
import { terms } from '../news/terms.ts'
import type { Person, Scope } from './archive.ts'
import { fold } from './names.ts'
import { ALL, everything, members, OF_PERSONS, type Snapshot } from './snapshot.ts'

/** How often each person is named and quoted in a scope; only persons who are named. */
export type Census = ReadonlyMap<number, Counts>
export type Counts = { readonly articles: number; readonly utterances: number }

export function census(state: Snapshot, scope: Scope): Census {
  const work = (): Census => {
    if (everything(scope)) {
      const rows = state.sql.persons.all()
      return new Map(
        rows.map(([n, articles, utterances]) => [
          Number(n),
          { articles: Number(articles), utterances: Number(utterances) },
        ]),
      )
    }
    const { json } = members(state, scope)
    const quoted = new Map(state.sql.quotedIn.all(json).map(([n, count]) => [n, Number(count)]))
    const named = state.sql.mentionedIn.all(json)
    return new Map(
      named.map(([n, count]) => [
        Number(n),
        { articles: Number(count), utterances: quoted.get(n ?? null) ?? 0 },
      ]),
    )
  }
  return state.remembered('census', scope, work, ({ size }) => size * 100)
}

/** A person by number, with the counts of the scope; undefined where the scope has none of that number. */
export function person(state: Snapshot, scope: Scope, n: number): Person | undefined {
  const counts = countsOf(state, scope, n)
  const work = (): Person | undefined => {
    const [, id, name, kind] = state.sql.person.get(n) ?? []
    if (id === undefined || counts === undefined) return undefined
    const printed = state.sql.aliases.all(n).map(([form]) => String(form))
    return {
      id: String(id),
      name: String(name),
      kind: kind === 'organisation' ? 'organisation' : 'person',
      aliases: [...new Set(printed)].filter((form) => form !== name).slice(0, ALIASES),
      roles: roles(state, scope, n),
      ...counts,
    }
  }
  return state.remembered(`person ${n}`, scope, work, () => 2_000)
}

/** How often a person is named and quoted in the scope; undefined where never. */
export function countsOf(state: Snapshot, scope: Scope, n: number): Counts | undefined {
  if (!everything(scope)) return census(state, scope).get(n)
  const [, , , , articles, utterances] = state.sql.person.get(n) ?? []
  return Number(articles ?? 0) === 0
    ? undefined
    : { articles: Number(articles), utterances: Number(utterances) }
}

/** By id, in the whole archive; one who was merged into another is that other. */
export function personById(state: Snapshot, id: string): Person | undefined {
  let [n, merged] = state.sql.personOf.get(id) ?? []
  const seen = new Set()
  while (typeof merged === 'number' && !seen.has(merged)) {
    seen.add(merged)
    n = merged
    merged = state.sql.person.get(merged)?.[6]
  }
  return typeof n === 'number' ? person(state, ALL, n) : undefined
}

/** Those most named in the scope. */
export function people(state: Snapshot, scope: Scope, limit: number): Person[] {
  const work = () =>
    [...census(state, scope)]
      .toSorted(
        ([a, one], [b, two]) =>
          two.articles - one.articles || two.utterances - one.utterances || a - b,
      )
      .slice(0, limit)
      .flatMap(([n]) => person(state, scope, n) ?? [])
  return state.remembered(
    `${OF_PERSONS}most named ${limit}`,
    scope,
    work,
    (found) => found.length * 10,
  )
}

const ALIASES = 12
const ROLES = 8
// 'his host': whose, only the sentence before tells; 'his longtime foreign-policy adviser' is told without it.
const POSSESSIVE = /^(?:his|her|their|its|my|our|your) /i
const FULL = 4 // words
const ROLES_SEEN = 200 // the newest articles that tell one

/**
 * What the texts call somebody, in their own words, each once: the fullest first, of as full ones the shortest and then the
 * newest. Of somebody whom several articles describe, a word that only one of them uses does not make a role fuller: it is a
 * jest or a slip more often than a better description.
 */
function roles(state: Snapshot, scope: Scope, n: number): Person['roles'] {
  const place = everything(scope) ? undefined : members(state, scope).place
  const found = new Map<string, Told>()
  const users = new Map<string, Set<number>>() // of each word, the articles that use it in a role
  const articles = new Set<number>()
  for (const [number, json] of state.sql.roles.all(n, ROLES_SEEN)) {
    const article = Number(number)
    if (place?.has(article) === false) continue
    articles.add(article)
    for (const { text, span } of rolesOf(json)) {
      const known = found.get(fold(text))
      const words = known?.words ?? told(text)
      for (const word of words) users.set(word, (users.get(word) ?? new Set()).add(article))
      if (known === undefined) found.set(fold(text), { text, words, article, span })
    }
  }
  const shared = (word: string): boolean =>
    articles.size < SEVERAL || (users.get(word)?.size ?? 0) > 1
  const full = ({ text, words }: Told): number => fullness(text, [...words].filter(shared).length)
  return [...found.values()]
    .map((one) => ({ ...one, full: full(one) }))
    .sort((a, b) => b.full - a.full || excess(a, shared) - excess(b, shared))
    .slice(0, ROLES)
    .map(({ text, article: number, span }) => {
      const [id, edition, reading] = state.sql.place.get(number) ?? []
      const article = { article: String(id), edition: Number(edition), reading: String(reading) }
      return { text, place: article, span }
    })
}

/** What one article calls somebody, the fullest; undefined where it does not say. Remembered: a page shows dozens. */
export function roleIn(
  state: Snapshot,
  scope: Scope,
  n: number,
  article: number,
): string | undefined {
  const known = state.remembered(
    `${OF_PERSONS}roles in articles`,
    scope,
    () => new Map<string, string | undefined>(),
    () => ROLES_KNOWN * 100,
  )
  const key = `${n} ${article}`
  if (known.size === ROLES_KNOWN && !known.has(key)) known.clear()
  if (!known.has(key)) known.set(key, fullest(state, n, article))
  return known.get(key)
}

const ROLES_KNOWN = 5_000 // of somebody in an article; a large story has as many

function fullest(state: Snapshot, n: number, article: number): string | undefined {
  const all = state.sql.rolesIn.all(n, article).flatMap(([json]) => rolesOf(json))
  const full = all.map(({ text }) => ({ text, full: fullness(text, told(text).size) }))
  return full.toSorted((a, b) => b.full - a.full)[0]?.text
}

/** As mentions.ts wrote them, without 'his': whose, only the sentence before tells, unless the rest is told without it. */
function rolesOf(json: unknown): { text: string; span: Span }[] {
  const all: readonly [string, number, number][] = JSON.parse(String(json))
  return all.flatMap(([printed, start, end]) => {
    const whose = POSSESSIVE.exec(printed)?.[0].length ?? 0
    const text = printed.slice(whose)
    return whose > 0 && told(text).size < 2 ? [] : [{ text, span: { start: start + whose, end } }]
  })
}

/** Beyond a few words more is not better, and what somebody was tells less than what he is. */
const fullness = (role: string, words: number): number =>
  Math.min(FULL, words) - (PAST.test(role) ? FULL - 1 : 0)

const SEVERAL = 4 // articles
const excess = ({ words }: Told, shared: (word: string) => boolean): number =>
  [...words].filter((word) => !shared(word)).length

type Told = {
  readonly text: string
  readonly words: ReadonlySet<string> // of the phrase without a clause after it: 'who …'
  readonly article: number
  readonly span: Span
}

/** What a role tells: 'President' less than 'the Russian president'. */
const told = (role: string): ReadonlySet<string> =>
  new Set(terms(role.split(/ who(?:se)? /)[0] ?? ''))

const PAST = /^(?:an? |the )?(?:former|onetime|one-time|late|ex-)/i
