// What was said: in what order it is shown, and what of it was asked for.
import type { Span } from '../news/article.ts'
import type { Quoted, Scope, Utterance, UtteranceQuery } from './archive.ts'
import { saidWith } from './circumstances.ts'
import { type Found, KINDS, PARTED, unpackQuotation } from './packed.ts'
import { roleIn } from './persons.ts'
import { everything, members, type Snapshot } from './snapshot.ts'
import { type Asked, holding, speaking } from './spoken.ts'
import type { Cells } from './statements.ts'

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

const DEFAULT = ['direct', 'mixed'] as const

/** All utterances, the newest article's first, then as they stand in it; remembered, so that a page reads only itself. */
function inOrder(state: Snapshot, { scope, who, kinds }: Asked): readonly number[] {
  const work = () => {
    const firsts = new Map<number, Candidate>()
    for (const one of candidates(state, scope, who)) {
      if (!kinds.has(one.kind)) continue
      const first = firsts.get(one.utterance)
      if (first === undefined || age(first, one) < 0 || (age(first, one) === 0 && one.i < first.i))
        firsts.set(one.utterance, one)
    }
    return [...firsts]
      .sort(([, a], [, b]) => age(a, b) || a.i - b.i)
      .map(([utterance]) => utterance)
  }
  const name = `order ${who ?? ''} ${[...kinds].join()}`
  return state.remembered(name, scope, work, (list) => list.length * 8)
}

/** A quotation at its place; the greater `at`, the older is its article. */
type Candidate = {
  readonly utterance: number
  readonly article: number
  readonly at: number
  readonly i: number
  readonly kind: number
}

/** Above 0 where the first is of an older article; many are of one day, and then told apart by their numbers. */
const age = (a: Candidate, b: Candidate): number => a.at - b.at || a.article - b.article

function candidates(
  { sql, ...state }: Snapshot,
  scope: Scope,
  who: number | undefined,
): Candidate[] {
  if (everything(scope) && who !== undefined) {
    return sql.ofByDate.all(who).map(([utterance, article, i, kind, at]) => ({
      utterance: Number(utterance),
      article: Number(article),
      at: -Number(at ?? 0),
      i: Number(i),
      kind: Number(kind),
    }))
  }
  const { place, json } = members({ sql, ...state }, scope)
  const rows = who === undefined ? sql.ofIn.all(json) : sql.of.all(who)
  return rows.flatMap(([utterance, article, i, kind]) => {
    const at = place.get(Number(article))
    if (at === undefined) return []
    return [
      {
        utterance: Number(utterance),
        article: Number(article),
        at,
        i: Number(i),
        kind: Number(kind),
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

const MOST_PLACES = 200 // of one utterance: more are a page of one mark repeated, or a slogan
const LONGEST_SENTENCE = 1_500 // characters; a longer one is no context that anybody reads

/** The utterances of these numbers that have a place in what was asked for, each with its places. */
function shown(state: Snapshot, { scope, kinds }: Asked, list: readonly number[]): Utterance[] {
  const place = everything(scope) ? undefined : members(state, scope).place
  const rows = state.sql.places
    .all(JSON.stringify(list))
    .filter(
      ([, kind, , article]) => kinds.has(Number(kind)) && place?.has(Number(article)) !== false,
    )
  return [...Map.groupBy(rows, ([utterance]) => utterance)].map(([utterance, places]) => {
    const by = places[0]?.[2]
    const quoted = places.slice(0, MOST_PLACES).map((row) => quotedOf(state, row))
    const more = Math.max(0, places.length - MOST_PLACES)
    const role =
      typeof by === 'number' ? roleIn(state, scope, by, Number(places[0]?.[3])) : undefined
    return { id: `u${utterance}`, speaker: quoted[0]?.speaker, role, quoted, more }
  })
}

/** The words for a speaker whom the text does not name; of a pronoun that stands for nobody known there is nothing to tell. */
function called({ found: { attribution }, words }: Printed): string | undefined {
  if (attribution === undefined || attribution.basis === 'pronoun') return undefined
  return words(attribution.mention)
}

function quotedOf(
  state: Snapshot,
  [, , , article, i, id, edition, reading, packed, person, name]: Cells,
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
    ...(typeof person === 'string' && { person }),
    speaker: typeof name === 'string' ? name : called(printed),
  }
}
