// What a view answers, from one snapshot.
import type { Article } from '../news/article.ts'
import { fingerprints, terms } from '../news/terms.ts'
import type { Entry, Hit, KeySentence, Scope, View } from './archive.ts'
import { circumstances } from './circumstances.ts'
import { decompress } from './content.ts'
import { named, speakers } from './naming.ts'
import { unpackDates, unpackSentences, unpackTelling } from './packed.ts'
import { people, personById } from './persons.ts'
import {
  ALL,
  countAll,
  everything,
  isCommon,
  members,
  OF_PERSONS,
  ranked,
  type Snapshot,
} from './snapshot.ts'
import type { Cells } from './statements.ts'
import { utterances } from './utterances.ts'
import { beginning, quotedWords } from './words.ts'

export function viewOf(state: Snapshot): View {
  const { sql } = state

  function entries(scope: Scope): readonly Entry[] {
    const work = () => {
      const { newest, json } = members(state, scope)
      const rows = everything(scope) ? sql.entries.all() : sql.entriesIn.all(json)
      const byNumber = new Map(rows.map((row) => [Number(row[0]), row]))
      return newest.map((n) => entryOf(byNumber.get(n) ?? []))
    }
    return state.remembered('entries', scope, work, (list) => list.length * 700)
  }

  function keySentences(scope: Scope, perArticle: number, only?: 'dated'): readonly KeySentence[] {
    const work = () => {
      const { newest, json } = members(state, scope)
      const rows = everything(scope) ? sql.telling.all() : sql.tellingIn.all(json)
      const byNumber = new Map(rows.map((row) => [Number(row[0]), row]))
      return newest.flatMap((n) => {
        const [, id, packed, text] = byNumber.get(n) ?? []
        if (packed === undefined) return []
        return unpackTelling(packed)
          .filter(({ day }) => only === undefined || day !== undefined)
          .slice(0, perArticle)
          .map((key) => {
            const own = copied(String(text).slice(key.start, key.end))
            return { ...key, article: String(id), text: own, terms: fingerprints(own) }
          })
      })
    }
    const name = `telling ${perArticle} ${only ?? ''}`
    return state.remembered(name, scope, work, (list) => list.length * 1000)
  }

  function search(words: string, scope: Scope, limit: number): Hit[] {
    const wanted = new Set(terms(words))
    const hits = best(quotedWords(words), scope, limit)
    const ranks = new Map(hits.map(({ article, rank }) => [article, rank]))
    return sql.hits.all(JSON.stringify([...ranks.keys()])).map((row) => {
      const text = String(row[0])
      return {
        entry: entryOf(row.slice(2)),
        rank: -(ranks.get(Number(row[2])) ?? 0),
        text,
        sentences: unpackSentences(row[1]),
        get snippet() {
          return snippet(text, wanted) // not everybody wants it, and it takes longer than all the rest
        },
      }
    })
  }

  /** Articles with any of these words. Those that most articles have put them in no other order, and are most of the work. */
  function best(words: readonly string[], scope: Scope, limit: number) {
    const telling = words.filter((word) => !isCommon(state, word))
    const hits = ranked(state, telling.join(' OR '), scope, limit)
    if (hits.length === limit || telling.length === words.length) return hits
    return ranked(state, words.join(' OR '), scope, limit)
  }

  function personNumber(id: string): number | undefined {
    const known = personById(state, id)
    const n = known && sql.personOf.get(known.id)?.[0]
    return typeof n === 'number' ? n : undefined
  }

  return {
    archive: String(sql.archive.get()?.[0] ?? ''),
    generation: state.generation,
    count: (scope) => (everything(scope) ? countAll(state) : members(state, scope).newest.length),
    entries,
    entry: (id) => {
      const work = () => {
        const row = sql.entryOf.get(id)
        return row && entryOf(row)
      }
      return state.remembered(`entry ${id}`, ALL, work, () => 700)
    },
    article: ({ article, edition, reading }) => {
      const found = stored(article, edition, reading)
      if (found === undefined) return undefined
      const [raw, head, text] = found
      const draft: Omit<Article, 'text' | 'raw'> = JSON.parse(String(head)) // written by writer.ts alone
      return {
        ...draft,
        id: article,
        article,
        edition,
        reading,
        raw: String(raw),
        text: String(text),
      }
    },
    raw: ({ article, edition }) => {
      const [bytes] = sql.rawNow.get(article, edition) ?? sql.rawPast.get(article, edition) ?? []
      return bytes instanceof Uint8Array ? decompress(bytes) : undefined
    },
    sentences: (article) => {
      const [sentences] = sql.body.get(article) ?? []
      return sentences === undefined ? [] : unpackSentences(sentences)
    },
    dates: (article) => {
      const [, dates] = sql.body.get(article) ?? []
      return dates === undefined ? [] : unpackDates(dates)
    },
    keySentences,
    search,
    people: (scope, limit) => people(state, scope, limit),
    person: (id) => personById(state, id),
    utterances: (query) => {
      const who = query.person === undefined ? undefined : personNumber(query.person)
      if (query.person !== undefined && who === undefined) return { utterances: [], total: 0 }
      return utterances(state, query, who)
    },
    circumstances: (of, scope) => circumstances(state, of, scope),
    speakers: (typed, scope, limit) => speakers(state, typed, scope, limit),
    named: (typed, scope) => named(state, typed, scope),
    remembered: (name, scope, work) => {
      members(state, scope) // else it could not be told whether one of them changed
      return state.remembered(`${OF_PERSONS}${name}`, scope, work, () => 20_000)
    },
    refused: () =>
      sql.refused.all().map(([file, why]) => ({ file: String(file), why: String(why) })),
    notices: () => sql.notices.all().map(([text]) => String(text)),
  }

  /** [raw, head, text] of a place; a reading that found the same text is kept as a note that it did. */
  function stored(article: string, edition: number, reading: string): Cells | undefined {
    const now = sql.now.get(article, edition, reading)
    if (now !== undefined) return now
    const past = sql.past.all(article, edition)
    const at = past.findIndex(([name]) => name === reading)
    if (at === -1) return undefined
    const own = past.slice(at).find(([, , head]) => head !== null)
    return own === undefined ? sql.last.get(article, edition) : own.slice(1)
  }
}

function entryOf([, id, edition, reading, raw, generation, words, head]: Cells): Entry {
  const draft: Pick<Entry, 'file' | 'language'> = JSON.parse(String(head)) // written by writer.ts alone
  return {
    ...draft,
    id: String(id),
    article: String(id),
    edition: Number(edition),
    reading: String(reading),
    raw: String(raw),
    words: Number(words),
    generation: Number(generation),
    corrected: Number(edition) > 1,
  }
}

/** A slice that is remembered would hold on to the whole text. */
const copied = (slice: string): string => Buffer.from(slice).toString()

const SNIPPET = 200 // characters

/** The stretch of a text with the most of the wanted terms; its beginning where none stands in it as it is typed. */
function snippet(text: string, wanted: ReadonlySet<string>): string {
  const hits =
    wanted.size === 0 ? [] : Array.from(text.matchAll(beginning(wanted, 'giu'))).slice(0, 200)
  let best = { start: hits[0]?.index ?? 0, count: 0 }
  for (const [at, hit] of hits.entries()) {
    const inside = new Set<string>()
    for (let i = at; i < hits.length && (hits[i]?.index ?? 0) < hit.index + SNIPPET; i++)
      inside.add((hits[i]?.[0] ?? '').toLowerCase())
    if (inside.size > best.count) best = { start: hit.index, count: inside.size }
  }
  const from = Math.max(0, best.start - 40)
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const whole = text.slice(start, start + SNIPPET)
  const end = start + SNIPPET >= text.length ? whole.length : whole.lastIndexOf(' ')
  const cut = whole.slice(0, end > 0 ? end : undefined).replace(/\s+/g, ' ')
  return `${start > 0 ? '… ' : ''}${cut.trim()}${start + SNIPPET < text.length ? ' …' : ''}`
}
