// What was said: in what order it is shown, and what of it was asked for.
import type { Span } from '../news/article.ts'
import { terms, wording, words } from '../news/terms.ts'
import type { Person, Quoted, Scope, Utterance, UtteranceQuery } from './archive.ts'
import { saidWith } from './circumstances.ts'
import { type Found, KINDS, PARTED, plain, unpackQuotation } from './packed.ts'
import { person, roleIn } from './persons.ts'
import { everything, members, PATTERNS, ranked, type Snapshot } from './snapshot.ts'
import type { Cells } from './statements.ts'
import { beginning, quotedWords } from './words.ts'

export type Answer = {
  readonly utterances: readonly Utterance[]
  readonly total: number
}

/** See View.utterances. `who` is the number of the person, where the query names one. */
export function utterances(
  state: Snapshot,
  query: UtteranceQuery,
  who: number | undefined,
): Answer {
  const asked: Asked = {
    scope: query.scope,
    who,
    kinds: new Set((query.kinds ?? DEFAULT).map((kind) => KINDS.indexOf(kind))),
  }
  const all = query.words === undefined ? inOrder(state, asked) : holding(state, asked, query.words)
  const found = saidWith(state, query, all)
  const list = query.about === undefined ? found : speaking(state, asked, query.about, found)
  return { utterances: shown(state, asked, list.slice(0, query.limit)), total: list.length }
}

type Asked = {
  readonly scope: Scope
  readonly who: number | undefined
  readonly kinds: ReadonlySet<number>
}

const DEFAULT = ['direct', 'mixed'] as const
const ARTICLES = 200 // holding the phrase
const NEAR_ARTICLES = 50 // with some of its words
const NEAR = 0.6 // of the words

/** All utterances, the newest article's first, then as they stand in it; remembered, so that a page reads only itself. */
function inOrder(state: Snapshot, { scope, who, kinds }: Asked): readonly number[] {
  const work = () => {
    const firsts = new Map<number, { at: number; i: number }>()
    for (const { utterance, at, i, kind } of candidates(state, scope, who)) {
      if (!kinds.has(kind)) continue
      const first = firsts.get(utterance)
      if (first === undefined || at > first.at || (at === first.at && i < first.i))
        firsts.set(utterance, { at, i })
    }
    return [...firsts]
      .sort(([, a], [, b]) => a.at - b.at || a.i - b.i)
      .map(([utterance]) => utterance)
  }
  const name = `order ${who ?? ''} ${[...kinds].join()}`
  return state.remembered(name, scope, work, (list) => list.length * 8)
}

/** Quotations of the scope, each with how old its article is: the greater `at`, the older. */
function candidates({ sql, ...state }: Snapshot, scope: Scope, who: number | undefined) {
  if (everything(scope) && who !== undefined) {
    return sql.ofByDate.all(who).map(([utterance, article, i, kind, at]) => ({
      utterance: Number(utterance),
      at: -Number(at ?? 0) + Number(article) / 1e9,
      i: Number(i),
      kind: Number(kind),
    }))
  }
  const { place, json } = members({ sql, ...state }, scope)
  const rows = who === undefined ? sql.ofIn.all(json) : sql.of.all(who)
  return rows.flatMap(([utterance, article, i, kind]) => {
    const at = place.get(Number(article))
    if (at === undefined) return []
    return [{ utterance: Number(utterance), at, i: Number(i), kind: Number(kind) }]
  })
}

/** Those that hold the words one after the other; where there are none, those that hold most of them. */
function holding(state: Snapshot, asked: Asked, typed: string): number[] {
  const given = words(typed)
  if (given.length === 0) return []
  const form = ` ${given.join(' ')} `
  const pick = (expression: string, articles: number, score: (text: string) => number) => {
    const scores = new Map<number, number>()
    for (const { article } of ranked(state, 'rankedSaid', expression, asked.scope, articles)) {
      for (const { utterance, text } of quotationsOf(state, article, asked)) {
        const points = score(text)
        if (points > (scores.get(utterance) ?? 0)) scores.set(utterance, points)
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([utterance]) => utterance)
  }
  const held = (text: string) => (` ${wording(text)} `.includes(form) ? 1 / text.length : 0)
  const phrase = `"${typed.replaceAll('"', ' ').replaceAll('\0', ' ')}"`
  const exact = pick(phrase, ARTICLES, held)
  if (exact.length > 0) return exact
  const some = quotedWords(typed)
  const whole = pick(some.join(' AND '), NEAR_ARTICLES, held) // other contractions, other punctuation
  if (whole.length > 0) return whole
  const wanted = new Set(given)
  const content = new Set(terms(typed))
  return pick(some.join(' OR '), NEAR_ARTICLES, (text) => {
    const has = new Set(words(text))
    const share = [...wanted].filter((word) => has.has(word)).length / wanted.size
    const known = new Set(terms(text))
    const told = [...content].filter((term) => known.has(term)).length / content.size
    return share >= NEAR && (content.size === 0 || told >= NEAR) ? share + (told || 0) : 0
  })
}

/** Articles of the scope with such words around a quotation; of a person's, where one is named. */
function holdingWords(state: Snapshot, { scope, who }: Asked, expression: string): number[] {
  const articles =
    who === undefined
      ? everything(scope)
        ? undefined
        : members(state, scope).place
      : new Set(state.sql.articlesOf.all(who).map(([article]) => Number(article)))
  return state.sql.holding
    .all(expression)
    .map(([article]) => Number(article))
    .filter((article) => articles?.has(article) !== false)
}

/** The quotations of an article that were asked for, with their words. */
function quotationsOf(state: Snapshot, article: number, { who, kinds }: Asked) {
  return state.sql.quotationsOf.all(article, who ?? null).flatMap(([utterance, kind, packed]) => {
    if (!kinds.has(Number(kind))) return []
    const printed = printedAt(state, article, packed)
    return [
      {
        utterance: Number(utterance),
        text: textOf(printed),
        context: printed.words(printed.found.sentence),
      },
    ]
  })
}

/** A quotation at its place; the article is read only for `words` that stand outside its sentence. */
type Printed = { readonly found: Found; words(span: Span): string }

function printedAt({ sql }: Snapshot, article: number, packed: unknown): Printed {
  const { found, around } = unpackQuotation(packed)
  const { sentence } = found
  return {
    found,
    words: ({ start, end }) => {
      if (around !== undefined && start >= sentence.start && end <= sentence.end)
        return around.slice(start - sentence.start, end - sentence.start)
      return String(sql.text.get(article)?.[0] ?? '').slice(start, end)
    },
  }
}

const textOf = ({ found, words }: Printed): string => found.parts.map(words).join(PARTED)

/** Those that speak of what was asked about, those in which it is said before those around which it stands. */
function speaking(
  state: Snapshot,
  asked: Asked,
  about: string,
  list: readonly number[],
): readonly number[] {
  const stems = [...new Set(terms(about))].map(stemOf)
  if (stems.length === 0) return []
  const points = new Map<number, number>()
  const each = stems.map((stem) => beginning([stem], 'iu'))
  for (const [utterance, article, , packed] of mayHold(state, asked, about, stems)) {
    const printed = printedAt(state, Number(article), packed)
    const said = plain(textOf(printed))
    const around = plain(printed.words(printed.found.sentence))
    const score = each.reduce(
      (sum, stem) => sum + (stem.test(said) ? 2 : stem.test(around) ? 1 : 0),
      0,
    )
    const n = Number(utterance)
    if (score > (points.get(n) ?? 0)) points.set(n, score)
  }
  return list
    .filter((utterance) => points.has(utterance))
    .sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0))
}

/** How the words of a term begin; its last letter may change: country, countries. */
const stemOf = (term: string): string =>
  term.length > 4 && term.endsWith('y') ? term.slice(0, -1) : term

/** The quotations that may hold one of the words, and few others: told from how they are stored, since most are not worth unpacking. */
function mayHold(
  { sql, ...state }: Snapshot,
  asked: Asked,
  about: string,
  stems: readonly string[],
) {
  const articles = holdingWords({ sql, ...state }, asked, quotedWords(about).join(' OR '))
  const patterns = stems.length > PATTERNS ? ['%'] : stems.map((stem) => `%${stem}%`) // no wildcard is in a word
  const given = Array.from({ length: PATTERNS }, (_, at) => patterns[at] ?? null)
  const json = JSON.stringify(articles)
  const rows =
    asked.who === undefined
      ? sql.quotationsIn.all(json, ...given)
      : sql.quotationsInBy.all(json, ...given, asked.who)
  return rows.filter(([, , kind]) => asked.kinds.has(Number(kind)))
}

const PLACES = 200 // of one utterance: more are a page of one mark repeated, or a slogan
const LONGEST_SENTENCE = 1_500 // characters; a longer one is no context that anybody reads

/** The utterances of these numbers that have a place in what was asked for, each with its places. */
function shown(state: Snapshot, { scope, kinds }: Asked, list: readonly number[]): Utterance[] {
  const place = everything(scope) ? undefined : members(state, scope).place
  const rows = state.sql.places
    .all(JSON.stringify(list))
    .filter(
      ([, kind, , article]) => kinds.has(Number(kind)) && place?.has(Number(article)) !== false,
    )
  const persons = new Map<number, Person | undefined>()
  const personOf = (n: number): Person | undefined => {
    if (!persons.has(n)) persons.set(n, person(state, scope, n))
    return persons.get(n)
  }
  return [...Map.groupBy(rows, ([utterance]) => utterance)].map(([utterance, places]) => {
    const by = places[0]?.[2]
    const said = typeof by === 'number' ? personOf(by) : undefined
    const quoted = places.slice(0, PLACES).map((row) => quotedOf(state, row, said))
    const more = Math.max(0, places.length - PLACES)
    const role =
      typeof by === 'number' ? roleIn(state, scope, by, Number(places[0]?.[3])) : undefined
    return { id: `u${utterance}`, person: said, speaker: quoted[0]?.speaker, role, quoted, more }
  })
}

/** The words for a speaker whom the text does not name; of a pronoun that stands for nobody known there is nothing to tell. */
function called({ found: { attribution }, words }: Printed): string | undefined {
  if (attribution === undefined || attribution.basis === 'pronoun') return undefined
  return words(attribution.mention)
}

function quotedOf(
  state: Snapshot,
  [, , , article, i, id, edition, reading, packed]: Cells,
  said: Person | undefined,
): Quoted {
  const printed = printedAt(state, Number(article), packed)
  const { found } = printed
  const long = found.sentence.end - found.sentence.start > LONGEST_SENTENCE
  const sentence = long ? found.span : found.sentence
  return {
    ...found,
    sentence,
    id: `${id}.${edition}.${i}`,
    place: { article: String(id), edition: Number(edition), reading: String(reading) },
    text: textOf(printed),
    context: printed.words(sentence),
    person: said?.id,
    speaker: said?.name ?? called(printed),
  }
}
