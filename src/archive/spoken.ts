// Utterances found by words that stand in them, or around them.
import { kin } from '../news/nations.ts'
import { STOP_WORDS, terms, words } from '../news/terms.ts'
import type { Scope } from './archive.ts'
import { everything, members, type Snapshot } from './snapshot.ts'
import { quotedWords } from './words.ts'

/** Which quotations count: those of a scope, of a person where one is named (by number), of some kinds (as in KINDS). */
export type Asked = {
  readonly scope: Scope
  readonly who: number | undefined
  readonly kinds: ReadonlySet<number>
}

const PHRASED = 500 // wordings holding the words in a row that are looked at
const NEAR_PHRASED = 200 // or some of them
const NEAR = 0.6 // of the words

/** Those that hold the words one after the other, the shortest first; where there are none, those that hold most of them. */
export function holding(state: Snapshot, asked: Asked, typed: string): readonly number[] {
  const given = words(typed)
  if (given.length === 0) return []
  const form = ` ${given.join(' ')} `
  const pick = (expression: string, most: number, score: (wording: string) => number) => {
    const scores = new Map<number, number>()
    const sought = [`said : (${expression})`, ...among(state, asked)]
    const kinds = JSON.stringify([...asked.kinds])
    for (const [utterance, wording] of state.sql.rankedSpoken.all(...sought, most, kinds)) {
      const points = score(String(wording))
      const n = Number(utterance)
      if (points > (scores.get(n) ?? 0)) scores.set(n, points)
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([utterance]) => utterance)
  }
  const held = (wording: string) => (` ${wording} `.includes(form) ? 1 / wording.length : 0)
  const phrase = `"${typed.replaceAll('"', ' ').replaceAll('\0', ' ')}"`
  const exact = pick(phrase, PHRASED, held)
  if (exact.length > 0) return exact
  const some = quotedWords(typed)
  const whole = pick(some.join(' AND '), NEAR_PHRASED, held) // other contractions, other punctuation
  if (whole.length > 0) return whole
  const wanted = new Set(given)
  const content = new Set(terms(typed))
  return pick(some.join(' OR '), NEAR_PHRASED, (wording) => {
    const has = new Set(wording.split(' '))
    const share = [...wanted].filter((word) => has.has(word)).length / wanted.size
    const known = new Set(terms(wording))
    const told = [...content].filter((term) => known.has(term)).length / content.size
    return share >= NEAR && (content.size === 0 || told >= NEAR) ? share + (told || 0) : 0
  })
}

/**
 * Of a list of utterances those that speak of what was asked about: the more of its words, the earlier, and those in which
 * they are said before those around which they stand.
 */
export function speaking(
  state: Snapshot,
  asked: Asked,
  about: string,
  list: readonly number[],
): readonly number[] {
  if (terms(about).length === 0) return []
  const found = new Map<number, { readonly utterance: number; points: number }>() // by place
  for (const word of quotedWords(about).map(orKin)) {
    const [said, around] = [
      places(state, asked, 'said', word),
      places(state, asked, 'around', word),
    ]
    for (const [place, utterance] of new Map([...around, ...said])) {
      const known = found.get(place) ?? { utterance, points: 0 }
      known.points += said.has(place) ? 2 : 1
      found.set(place, known)
    }
  }
  const points = new Map<number, number>()
  for (const { utterance, points: more } of found.values())
    points.set(utterance, Math.max(more, points.get(utterance) ?? 0))
  return list
    .filter((utterance) => points.has(utterance))
    .sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0))
}

/** The quotations with a word in a column, each with its utterance. */
function places(
  state: Snapshot,
  asked: Asked,
  column: 'said' | 'around',
  word: string,
): ReadonlyMap<number, number> {
  const rows = state.sql.spoken.all(`${column} : ${word}`, ...among(state, asked))
  const counting = rows.filter(([, , kind]) => asked.kinds.has(Number(kind)))
  return new Map(counting.map(([place, utterance]) => [Number(place), Number(utterance)]))
}

/** A quoted word, or another for the same land or its people; not 'US', which the index does not tell from 'us'. */
function orKin(quoted: string): string {
  const word = quoted.slice(1, -1)
  const all = [word, ...kin(word)].filter((one) => !STOP_WORDS.has(one.toLowerCase()))
  return all.length > 0 ? `(${all.map((one) => `"${one}"`).join(' OR ')})` : quoted
}

const among = (state: Snapshot, { scope, who }: Asked): [string | null, number | null] => [
  everything(scope) ? null : members(state, scope).json,
  who ?? null,
]
