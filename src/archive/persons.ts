// Persons as a view shows them: what they are called, and how often they are named and quoted in a scope.
import type { Span } from '../news/article.ts'
import { terms } from '../news/terms.ts'
import type { Person, Scope } from './archive.ts'
import { fold } from './names.ts'
import { everything, members, OF_PERSONS, type Snapshot } from './snapshot.ts'

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
  return typeof n === 'number' ? person(state, {}, n) : undefined
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

/** What the texts call somebody, in their own words, each once: the fullest first, of as full ones the newest. */
function roles(state: Snapshot, scope: Scope, n: number): Person['roles'] {
  const place = everything(scope) ? undefined : members(state, scope).place
  const found = new Map<string, { text: string; article: number; span: Span }>()
  for (const [article, json] of state.sql.roles.all(n, ROLES_SEEN)) {
    if (place?.has(Number(article)) === false) continue
    const all: readonly [string, number, number][] = JSON.parse(String(json)) // written by mentions.ts alone
    for (const [printed, start, end] of all) {
      const whose = POSSESSIVE.exec(printed)?.[0].length ?? 0
      const text = printed.slice(whose)
      if (found.has(fold(text)) || (whose > 0 && told(text) < 2)) continue
      found.set(fold(text), { text, article: Number(article), span: { start: start + whose, end } })
    }
  }
  return [...found.values()]
    .toSorted((a, b) => full(b.text) - full(a.text))
    .slice(0, ROLES)
    .map(({ text, article: number, span }) => {
      const [id, edition, reading] = state.sql.place.get(number) ?? []
      const article = { article: String(id), edition: Number(edition), reading: String(reading) }
      return { text, place: article, span }
    })
}

const told = (words: string): number => new Set(terms(words)).size

/**
 * How much a role tells: 'President' less than 'the Russian president'; beyond a few words, or in a clause after it ('who
 * …'), more is not better, and what somebody was is less than what he is.
 */
function full(role: string): number {
  const [head = ''] = role.split(/ who(?:se)? /)
  return Math.min(FULL, told(head)) - (PAST.test(head) ? FULL - 1 : 0)
}

const PAST = /^(?:an? |the )?(?:former|onetime|one-time|late|ex-)/i
