// Reported speech: the clause that a verb of speech or 'according to' carries, in the reporter's words.
import type { Quotation, Span } from '../article.ts'
import { trim } from '../english/tokens.ts'
import { speechVerb } from '../english/verbs.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isCalendar,
  PREPOSITIONS,
  PRONOUNS,
} from '../english/words.ts'
import { type Cast, type Heard, resolve } from './cast.ts'
import { circumstances } from './circumstances.ts'
import { statusOf } from './cues.ts'
import type { Frame, Item } from './frames.ts'
import { type Phrase, phraseFrom } from './phrases.ts'
import type { Grammar, Spoken } from './subjects.ts'

// Verbs that take a clause without 'that'.
const CLAUSAL = new Set(
  'say tell add think believe hope claim insist note argue feel know suggest announce acknowledge warn predict expect admit confirm fear maintain explain contend estimate concede assure promise mean reckon'.split(
    ' ',
  ),
)
// Verbs that take 'to' and an infinitive as what was said.
const INFINITIVE = new Set(
  'promise vow pledge threaten agree urge ask tell order offer refuse decline call swear beg demand hope want expect'.split(
    ' ',
  ),
)
const FEWEST = 3 // words of a reported clause

type Report = {
  readonly content: Span
  readonly subject: Phrase
  readonly cue: Span
  readonly spoken?: Spoken
  readonly at: number
  readonly sure: number
}

/** The indirect quotations of the sentences, in order: each with a speaker, none where nobody is named for it. */
export function indirect(
  text: string,
  all: readonly Frame[],
  grammars: readonly Grammar[],
  who: Cast,
  sentenceOf: (frame: number) => Span,
  speakers: readonly Heard[],
): Quotation[] {
  return all.flatMap((frame, n) => {
    const sentence = grammars[n]
    if (!sentence || sentence.wordless) return []
    return reports(frame.items, sentence).flatMap(({ content, subject, cue, spoken, at, sure }) => {
      const found = resolve(who, n, frame.items, subject, speakers)
      if (!found) return []
      const span = trim(text, content)
      const { sure: certainty, ...words } = found
      return [
        {
          span,
          parts: [span],
          text: text.slice(span.start, span.end),
          kind: 'indirect' as const,
          status: statusOf(spoken),
          sentence: sentenceOf(n),
          cue,
          ...(spoken && circumstances(text, frame.items, at, subject)),
          attribution: { ...words, confidence: Math.round(sure * certainty * 100) / 100 },
        },
      ]
    })
  })
}

function reports(items: readonly Item[], sentence: Grammar): Report[] {
  const found: Report[] = []
  let covered = 0 // what stands in one reported clause is not reported again
  for (const spoken of sentence.verbs) {
    const { subject, at } = spoken
    const cue = items[at]
    if (!subject || !cue || cue.start < covered || spoken.verb.class !== 'say' || spoken.passive)
      continue
    const content = clauseAfter(items, spoken) ?? clauseBefore(items, spoken)
    if (!content) continue
    found.push({
      content,
      subject,
      cue: { start: cue.start, end: cue.end },
      spoken,
      at,
      sure: spoken.passive ? 0.4 : 0.85,
    })
    covered = content.end
  }
  for (const at of sentence.according) {
    const subject = phraseFrom(items, at + 2)
    const [from, to] = [items[at], items[at + 1]]
    if (!subject || !from || !to) continue
    const content = at === 0 ? clause(items, subject.last + 2, items.length) : clause(items, 0, at)
    if (content)
      found.push({ content, subject, cue: { start: from.start, end: to.end }, at, sure: 0.85 })
  }
  return found
}

// 'Hall told reporters on Monday that the plan was dead'
function clauseAfter(items: readonly Item[], { at, verb, subject }: Spoken): Span | undefined {
  let n = subject && subject.first > at ? subject.last + 1 : at + 1
  const listener = /^(?:tell|assure|inform|remind|warn|urge|ask|advise|promise|order)$/.test(
    verb.lemma,
  )
    ? phraseFrom(items, n)
    : undefined
  if (listener && items[n]?.kind === 'word') n = listener.last + 1
  for (let step = 0; step < 10 && items[n]?.lower !== 'that'; step += 1) {
    const lower = items[n]?.lower ?? ''
    if (isCalendar(lower) || isAdverb(lower)) n += 1
    else if (PREPOSITIONS.has(lower) && lower !== 'to')
      n = (phraseFrom(items, n + 1)?.last ?? n + 1) + 1
    else break
  }
  const lower = items[n]?.lower ?? ''
  if (lower === 'that') return clause(items, n + 1, items.length)
  if (lower === 'to')
    return INFINITIVE.has(verb.lemma) && isInfinitive(items[n + 1])
      ? clause(items, n, items.length)
      : undefined
  if (/^(?:whether|if|how|why|what|when|where|who)$/.test(lower))
    return verb.lemma === 'say' || verb.lemma === 'ask' || verb.class === 'hold'
      ? clause(items, n, items.length)
      : undefined
  if (!CLAUSAL.has(verb.lemma)) return undefined
  const inner = phraseFrom(items, n)
  return inner && finite(items, inner.last + 1) ? clause(items, n, items.length) : undefined
}

const isInfinitive = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !item.capital &&
  !DETERMINERS.has(item.lower) &&
  !PREPOSITIONS.has(item.lower)

// Whether a verb follows the phrase, so that the two make a clause.
function finite(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = item && isAdverb(item.lower) ? items[at + 1] : item
  return (
    next?.kind === 'word' &&
    !next.capital &&
    (AUXILIARIES.has(next.lower) ||
      PREPOSITIONS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      speechVerb(next.lower) !== undefined ||
      /(?:ed|[^s]s)$/.test(next.lower) ||
      SHORT_PASTS.has(next.lower))
  )
}

const SHORT_PASTS = new Set(
  'went came took made got gave ran left lost won kept held met led sent spent stood understood began broke brought built bought caught cut fell fought grew hit hurt let put rose set sat shot shut sold stuck struck taught threw wore want need go come take make get give run leave lose win keep'.split(
    ' ',
  ),
)

// 'The plan was dead, Hall said.'
function clauseBefore(items: readonly Item[], { at, subject, verb }: Spoken): Span | undefined {
  if (!subject || verb.class !== 'say') return undefined
  const first = Math.min(subject.first, at)
  const after = items[Math.max(subject.last, at) + 1]
  const done =
    after === undefined ||
    after.kind === 'mark' ||
    isCalendar(after.lower) ||
    PREPOSITIONS.has(after.lower)
  const cued = items[first - 1]?.lower === ',' && first > FEWEST && after?.lower !== ':'
  return cued && done && !PREPOSITIONS.has(items[0]?.lower ?? '')
    ? clause(items, 0, first - 1)
    : undefined
}

// The span of the items, without the stop at its end; none where it is a quotation's or too short.
function clause(items: readonly Item[], first: number, end: number): Span | undefined {
  let last = end - 1
  while (last >= first && items[last]?.kind === 'mark') last -= 1
  const [from, to] = [items[first], items[last]]
  if (!from || !to || last - first + 1 < FEWEST) return undefined
  for (let n = first; n <= last; n += 1) if (items[n]?.kind === 'quoted') return undefined
  return { start: from.start, end: to.end }
}
