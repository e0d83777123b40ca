// Cues that lead in their quotation: Hall said: '…'; Hall said the plan was 'a mess'; calling it 'a mess'; HALL: '…'.
import { WITH_LISTENER } from '../english/verbs.ts'
import type { Cue } from './cues.ts'
import type { Item } from './frames.ts'
import { firstNot } from './order.ts'
import {
  isWord,
  lowerAt,
  maySpeak,
  type Phrase,
  phraseFrom,
  phraseTo,
  spanOf,
  together,
} from './phrases.ts'
import type { Grammar, Spoken } from './subjects.ts'

/** The verb of speech, or the name and colon, that governs the quotation at an item from its left. */
export function cueBefore({ items, verbs, places, main }: Grammar, at: number): Cue | undefined {
  const end = firstNot(places, (place) => place < at)
  const candidates = verbs
    .slice(Math.max(0, end - CANDIDATES), end)
    .filter((one) => one.subject || one.passive || one.at === 0)
  const said =
    candidates.findLast(
      (one) => one.verb.class === 'say' && one.subject && maySpeak(items, one.subject),
    ) ?? candidates.findLast((one) => one.verb.class === 'say')
  // 'Hall told the board she would call it “a mess”' is told, not called.
  const named = candidates.findLast(
    (one) => one.verb.class === 'name' && !(said && (one.modal || isInfinitive(items, one))),
  )
  const nearest =
    [said, named].filter((one) => one !== undefined).sort((a, b) => b.at - a.at)[0] ??
    candidates.at(-1)
  const colon = /^[:]$/.test(lowerAt(items, at - 1))
  const labelled = colon ? speakerLabel(items, at - 2) : undefined
  if (labelled)
    return { kind: 'colon', subject: labelled, span: spanOf(items[at - 1]), strength: 0.93 }
  // 'When Okafor said so, Hall laughed: “…”'
  if (colon && main && nearest && nearest.at < main.first && main.last < at - 1)
    return { kind: 'colon', subject: main, span: spanOf(items[at - 1]), strength: 0.85 }
  const inverted = nearest && invertedBefore(items, nearest, at)
  const subject = inverted ?? nearest?.subject
  if (!nearest || !subject) return undefined
  const gap = at - nearest.at
  const direct =
    gap <= 2 || /^[:,]$/.test(lowerAt(items, at - 1)) || lowerAt(items, at - 1) === 'that'
  const strength =
    nearest.verb.class === 'hold'
      ? 0.55
      : nearest.passive
        ? 0.4
        : direct
          ? 0.93
          : nearest.verb.class === 'say'
            ? 0.85
            : 0.75
  return {
    kind: colon ? 'colon' : 'before',
    subject,
    at: nearest.at,
    spoken: nearest,
    span: spanOf(items[nearest.at]),
    strength,
  }
}

const CANDIDATES = 6

// 'In short, explained the clerk Ann Hall: “No.”'; but 'asked the clerk: “No?”' has the clerk for its listener.
function invertedBefore(
  items: readonly Item[],
  { at, verb, subject }: Spoken,
  quotation: number,
): Phrase | undefined {
  const direct = subject && subject.last === at - 1
  if (
    items[quotation - 1]?.kind !== 'mark' ||
    direct ||
    verb.class !== 'say' ||
    verb.form !== 'past' ||
    verb.lemma === 'put' ||
    WITH_LISTENER.has(verb.lemma)
  )
    return undefined
  const phrase = phraseFrom(items, at + 1)
  return phrase && phrase.last === quotation - 2 && maySpeak(items, phrase) ? phrase : undefined
}

// 'ANN HALL: “No.”', 'A day later - Ann Hall: “No.”'
function speakerLabel(items: readonly Item[], at: number): Phrase | undefined {
  const phrase = isWord(items[at]) ? phraseTo(items, at) : undefined
  if (!phrase) return undefined
  const before = lowerAt(items, phrase.first - 1)
  if (before === 'from' && opensLabel(items, phrase.first - 1)) return phrase
  if (!items[at]?.capital) return undefined
  if (opensLabel(items, phrase.first)) return phrase
  const first = before === 'and' ? phraseTo(items, phrase.first - 2) : undefined
  const opens =
    first && (opensLabel(items, first.first) || lowerAt(items, first.first - 1) === 'from')
  return opens && items[first.head]?.capital ? together(first, phrase) : undefined
}

// At the beginning, after a dash, or after 'More'.
const opensLabel = (items: readonly Item[], at: number): boolean =>
  at === 0 || /^(?:[—–-]+|more)$/.test(lowerAt(items, at - 1))

const isInfinitive = (items: readonly Item[], one: Spoken): boolean =>
  lowerAt(items, one.at - 1) === 'to'
