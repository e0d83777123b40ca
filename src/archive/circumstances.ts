// In which outlet, where and to whom things were said, as printed.
import type { Circumstance, Counted, Scope, UtteranceQuery } from './archive.ts'
import { ALL, members, type Snapshot } from './snapshot.ts'
import { tells } from './words.ts'

/** Of these utterances those said where, and to whom, was asked; one article that tells it is enough. */
export function saidWith(
  state: Snapshot,
  asked: Pick<UtteranceQuery, 'venue' | 'listener'>,
  utterances: readonly number[],
): readonly number[] {
  return (['venue', 'listener'] as const).reduce((left, of) => {
    const typed = asked[of]
    if (typed === undefined) return left
    const all = told(state, of).filter(({ text }) => tells(text, typed))
    const kept = new Set(all.map(({ utterance }) => utterance))
    return left.filter((utterance) => kept.has(utterance))
  }, utterances)
}

/** See View.circumstances. Only those of what stands in marks; a pronoun tells nobody anything. */
export function circumstances(state: Snapshot, of: Circumstance, scope: Scope): readonly Counted[] {
  const work = (): readonly Counted[] => {
    const { place, json } = members(state, scope)
    const printed =
      of === 'outlet'
        ? state.sql.outlets.all(json).map(([, name]) => (typeof name === 'string' ? name : ''))
        : told(state, of).flatMap(({ article, inMarks, text }) =>
            inMarks && place.has(article) ? [text] : [],
          )
    const counts = new Map<string, number>()
    for (const text of printed.map((each) => each.replace(/\s+/g, ' '))) {
      if (text !== '' && !PRONOUN.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    return [...counts]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  }
  return state.remembered(`counted ${of}`, scope, work, (list) => list.length * 100)
}

const PRONOUN =
  /^(?:me|us|you|him|her|it|them|one|each other|(?:my|our|your|him|her|it|them)sel(?:f|ves))$/i

function told(state: Snapshot, of: 'venue' | 'listener') {
  const work = () =>
    state.sql[of].all().map(([article, utterance, kind, text]) => ({
      article: Number(article),
      inMarks: Number(kind) < 2, // reported speech is shown only when it is asked for
      utterance: Number(utterance),
      text: String(text),
    }))
  return state.remembered(of, ALL, work, (list) => list.length * 100)
}
