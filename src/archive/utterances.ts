// What was said: in what order it is shown, and what of it was asked for.
import type { Attribution } from '../news/article.ts'
import { terms, wording, words } from '../news/terms.ts'
import type { Person, Quoted, Scope, Utterance, UtteranceQuery } from './archive.ts'
import { saidWith } from './circumstances.ts'
import { type Found, KINDS, unpackQuotations, wordsOf } from './packed.ts'
import { person } from './persons.ts'
import { everything, members, ranked, type Snapshot } from './snapshot.ts'
import type { Cells } from './statements.ts'
import { beginning, quotedWords } from './words.ts'

export type Answer = {
  readonly utterances: readonly Utterance[]
  readonly total: number
  readonly matching: number
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
  const { list, matching } =
    query.about === undefined
      ? { list: found, matching: found.length }
      : aboutFirst(state, asked, query.about, found)
  const bodies = new Map<number, Body>() // read once each, however many utterances stand in them
  return {
    utterances: list
      .slice(0, query.limit)
      .map((utterance) => utteranceOf(state, asked, bodies, utterance)),
    total: list.length,
    matching,
  }
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
  const rows = state.sql.quotationsOf
    .all(article)
    .filter(
      ([, , kind, person]) => kinds.has(Number(kind)) && (who === undefined || person === who),
    )
  if (rows.length === 0) return []
  const { text, found } = bodyOf(state, article)
  return rows.flatMap(([i, utterance]) => {
    const quotation = found[Number(i)]
    if (quotation === undefined) return []
    const { start, end } = quotation.sentence
    return [
      {
        utterance: Number(utterance),
        text: wordsOf(text, quotation.parts),
        context: text.slice(start, end),
      },
    ]
  })
}

type Body = { readonly text: string; readonly found: readonly Found[] }

function bodyOf({ sql }: Snapshot, article: number): Body {
  const [text, quotations] = sql.bodyOf.get(article) ?? ['', '[]']
  return { text: String(text), found: unpackQuotations(quotations) }
}

/** Those that speak of what was asked about first, the others after them as they were. */
function aboutFirst(
  state: Snapshot,
  asked: Asked,
  about: string,
  list: readonly number[],
): { list: readonly number[]; matching: number } {
  const stems = [...new Set(terms(about))].map((term) => pattern(term))
  if (stems.length === 0) return { list, matching: 0 }
  const points = new Map<number, number>()
  const expression = quotedWords(about).join(' OR ')
  for (const article of holdingWords(state, asked, expression)) {
    for (const { utterance, text, context } of quotationsOf(state, article, asked)) {
      const [said, around] = [plain(text), plain(context)]
      const score = stems.reduce(
        (sum, stem) => sum + (stem.test(said) ? 2 : stem.test(around) ? 1 : 0),
        0,
      )
      if (score > (points.get(utterance) ?? 0)) points.set(utterance, score)
    }
  }
  const matching = list.filter((utterance) => points.has(utterance))
  const first = matching.toSorted((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0))
  const others = list.filter((utterance) => !points.has(utterance))
  return { list: [...first, ...others], matching: matching.length }
}

const MARKS = /\p{M}+/gu
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '')

/** A term at the beginning of a word; its last letter may change: country, countries. */
function pattern(term: string): RegExp {
  return beginning([term.length > 4 && term.endsWith('y') ? term.slice(0, -1) : term], 'iu')
}

const PLACES = 200 // of one utterance: more are a page of one mark repeated, or a slogan
const LONGEST_SENTENCE = 1_500 // characters; a longer one is no context that anybody reads

function utteranceOf(
  state: Snapshot,
  { scope, kinds }: Asked,
  bodies: Map<number, Body>,
  utterance: number,
): Utterance {
  const place = everything(scope) ? undefined : members(state, scope).place
  const rows = state.sql.places
    .all(utterance)
    .filter(([article, , kind]) => kinds.has(Number(kind)) && place?.has(Number(article)) !== false)
  const by = rows[0]?.[3]
  const said = typeof by === 'number' ? person(state, scope, by) : undefined
  const quoted = rows.slice(0, PLACES).flatMap((row) => {
    const article = Number(row[0])
    const body = bodies.get(article) ?? bodyOf(state, article)
    bodies.set(article, body)
    return quotedOf(body, row, said) ?? []
  })
  const more = Math.max(0, rows.length - PLACES)
  return { id: `u${utterance}`, person: said, speaker: quoted[0]?.speaker, quoted, more }
}

/** The words for a speaker whom the text does not name; of a pronoun that stands for nobody known there is nothing to tell. */
function called(text: string, attribution: Attribution | undefined): string | undefined {
  if (attribution === undefined || attribution.basis === 'pronoun') return undefined
  return text.slice(attribution.mention.start, attribution.mention.end)
}

function quotedOf(
  { text, found }: Body,
  [, i, , , id, edition, reading]: Cells,
  said: Person | undefined,
): Quoted | undefined {
  const quotation = found[Number(i)]
  if (quotation === undefined) return undefined
  const { attribution, span } = quotation
  const long = quotation.sentence.end - quotation.sentence.start > LONGEST_SENTENCE
  const sentence = long ? span : quotation.sentence
  return {
    ...quotation,
    sentence,
    id: `${id}.${edition}.${i}`,
    place: { article: String(id), edition: Number(edition), reading: String(reading) },
    text: wordsOf(text, quotation.parts),
    context: text.slice(sentence.start, sentence.end),
    person: said?.id,
    speaker: said?.name ?? called(text, attribution),
  }
}
