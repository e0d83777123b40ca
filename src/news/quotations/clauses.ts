// Reported clauses that follow their cue: 'Hall said that the plan was dead'.
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  DETERMINER,
  isA,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SHORT_PAST,
} from '../english/words.ts'
import { type Clause, clause, FEWEST, finite, limit } from './extent.ts'
import type { Item } from './frames.ts'
import { isTime, isTimeWord } from './main-subject.ts'
import { isWord, lowerAt, type Phrase, phraseFrom } from './phrases.ts'
import type { Spoken } from './subjects.ts'

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
// Verbs whose object is what was said: 'criticized the plan', 'called for a vote', 'was accused of theft'.
const OF_SOMETHING = new Set(
  'criticize criticise condemn denounce blast slam praise hail deride mock accuse deny announce reiterate propose recommend demand promise stress emphasize emphasise lament decry dispute reveal confirm suggest request'.split(
    ' ',
  ),
)
const WITH: Readonly<Record<string, string>> = {
  call: 'for',
  ask: 'for about',
  warn: 'of about against',
  complain: 'about of',
  boast: 'about of',
  joke: 'about',
  brag: 'about',
}
/** Words of an object, at the least. */
export const LEAST = 2

/** 'Hall told reporters on Monday that the plan was dead' */
export function clauseAfter(
  items: readonly Item[],
  spoken: Spoken,
  next: number,
): Clause | undefined {
  const { verb } = spoken
  const from = afterListener(items, spoken)
  const n = afterCircumstances(items, from)
  const end = limit(
    items,
    n,
    isInsert(items, spoken)
      ? beforeMatrixVerb(items, n, next)
      : isSubordinate(items, spoken) || opensAsked(items, spoken)
        ? firstComma(items, n, next)
        : next,
  )
  const lower = lowerAt(items, n)
  if (lower === ',' && lowerAt(items, (spoken.subject?.first ?? 0) - 1) === 'as')
    return clause(items, n + 1, limit(items, n + 1, next)) // 'As Hall said, it was shut.'
  if (lower === 'that' && verb.lemma !== 'hear') {
    const found = clause(items, n + 1, end)
    const that = items[n]
    return found && that && { ...found, that: { start: that.start, end: that.end } }
  }
  if (lower === 'to' && INFINITIVE.has(verb.lemma))
    return isInfinitive(items[n + 1]) ? clause(items, n, end) : undefined
  if (/^(?:whether|if|how|why|what|when|where|who)$/.test(lower))
    return (lower !== 'when' || verb.lemma !== 'say' || spoken.negated || spoken.modal) &&
      /^(?:say|ask|explain|wonder|tell|reveal|question|describe)$/.test(verb.lemma)
      ? clause(items, n, end)
      : undefined
  if (CLAUSAL.has(verb.lemma) && isClause(items, n, end, verb.lemma === 'say'))
    return clause(items, n, end)
  return object(items, from, spoken, end)
}

// 'When Hall said the bridge was shut, nobody stirred.'
const isSubordinate = (items: readonly Item[], { subject, at }: Spoken): boolean =>
  subject !== undefined &&
  subject.first < at &&
  /^(?:when|while|although|though|after|as|if|because|since|whereas|once|before|who)$/.test(
    lowerAt(items, subject.first - 1),
  ) &&
  lowerAt(items, subject.first - 1) !== 'that'

// 'Hall, who said the bridge was shut, left'
const isInsert = (items: readonly Item[], { subject, at }: Spoken): boolean =>
  subject?.relative !== undefined &&
  items[at] !== undefined &&
  items.slice(subject.last + 1, at).some(({ lower }) => lower === ',')

// The comma that closes an insert: the verb of the clause around it comes next.
function beforeMatrixVerb(items: readonly Item[], from: number, end: number): number {
  for (let n = from + 1; n < Math.min(end, from + CLAUSE_REACH); n += 1)
    if (
      lowerAt(items, n) === ',' &&
      !isA(items[n + 1], PREPOSITION | PRONOUN) &&
      finite(items, n + 1)
    )
      return n
  return end
}

// 'Asked whether it was shut, Hall laughed.'
const opensAsked = (items: readonly Item[], { at, verb }: Spoken): boolean =>
  verb.lemma === 'ask' && /^(?:|when|,)$/.test(lowerAt(items, at - 1))

function firstComma(items: readonly Item[], from: number, end: number): number {
  for (let n = from + FEWEST; n < end; n += 1) if (lowerAt(items, n) === ',') return n
  return end
}

const HEARS = /^(?:tell|assure|inform|remind|warn|urge|ask|advise|promise|order)$/

/** By whom: 'was told by Hall that'. */
export const agentOf = (items: readonly Item[], { at, passive }: Spoken): Phrase | undefined =>
  passive && lowerAt(items, at + 1) === 'by' ? phraseFrom(items, at + 2) : undefined

/** The item after whom it is told to, or by whom. */
export function afterListener(items: readonly Item[], spoken: Spoken): number {
  const { at, verb, subject, passive } = spoken
  if (passive) return (agentOf(items, spoken)?.last ?? at) + 1
  const n = subject && subject.first > at ? subject.last + 1 : at + 1
  if (verb.lemma === 'point' && lowerAt(items, n) === 'out') return n + 1
  if (!HEARS.test(verb.lemma) || !isWord(items[n])) return n
  const listener = phraseFrom(items, n)
  // 'told members of the board that': as far as the phrase goes on.
  return listener ? listener.last + 1 : n
}

// Past 'on Monday', 'in a letter', 'again and again', 'once more', 'last month'.
function afterCircumstances(items: readonly Item[], from: number): number {
  let n = from
  for (let step = 0; step < 10 && lowerAt(items, n) !== 'that'; step += 1) {
    const lower = lowerAt(items, n)
    const phrase = /^(?:last|this|next|earlier|later)$/.test(lower)
      ? phraseFrom(items, n)
      : undefined
    const repeats = lower === 'and' && lowerAt(items, n + 1) === lowerAt(items, n - 1)
    if (phrase && isTime(items, phrase)) n = phrase.last + 1
    else if (repeats) n += 2
    else if (lower === 'more' && lowerAt(items, n - 1) === 'once') n += 1
    else if (
      isA(items[n], CALENDAR) ||
      isTimeWord(lower) ||
      (isA(items[n], ADVERB) && lower !== 'not' && !isA(items[n], DETERMINER) && !items[n]?.capital)
    )
      n += 1
    else if (isA(items[n], PREPOSITION) && !/^(?:to|for|of|about|against)$/.test(lower))
      n = (phraseFrom(items, n + 1)?.last ?? n + 1) + 1
    else break
  }
  return n
}

const isInfinitive = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !item.capital && !isA(item, DETERMINER) && !isA(item, PREPOSITION)

const CLAUSE_REACH = 24 // words within which a clause has its verb

// Whether a clause without 'that' begins: something that a verb comes after. After 'said' nothing else is likely.
function isClause(items: readonly Item[], n: number, end: number, said: boolean): boolean {
  const first = items[n]
  if (
    !isWord(first) ||
    isA(first, PREPOSITION) ||
    /^(?:so|as|and|or|but|nothing|something|yes|no|to|of|for|goodbye)$/.test(first.lower)
  )
    return false
  const inner = phraseFrom(items, n)
  if (inner && finite(items, inner.last + 1)) return true
  if (!said && !isA(first, DETERMINER) && !first.capital && !isA(first, ROLE)) return false
  for (let at = n + 1; at < Math.min(end, n + CLAUSE_REACH); at += 1) {
    const lower = lowerAt(items, at)
    if (isA(items[at], AUXILIARY) && lower !== "'s") return true
    if (said && isWord(items[at]) && (/(?:ed|[^s]s)$/.test(lower) || isA(items[at], SHORT_PAST)))
      return true
  }
  return false
}

// 'criticized the plan for the bridge', 'called for a vote'
function object(
  items: readonly Item[],
  from: number,
  { verb, passive }: Spoken,
  end: number,
): Clause | undefined {
  const lower = lowerAt(items, from)
  const prepositions = WITH[verb.lemma]?.split(' ')
  if (prepositions) {
    const at = prepositions.includes(lower) ? from : -1
    return at < 0 ? undefined : upTo(items, at + 1, end)
  }
  if (!OF_SOMETHING.has(verb.lemma) || passive || !isWord(items[from])) return undefined
  const opens =
    isA(items[from], DETERMINER) ||
    items[from]?.capital ||
    isA(items[from], PRONOUN) ||
    /s$/.test(lower)
  return opens && !isA(items[from], PREPOSITION) ? upTo(items, from, end) : undefined
}

// An object ends with its clause, at a comma or another mark; one that holds a quotation is that quotation's.
function upTo(items: readonly Item[], from: number, end: number): Clause | undefined {
  let n = from
  while (n < end && (isWord(items[n]) || /^['’]$/.test(lowerAt(items, n)))) n += 1
  return items[n]?.kind === 'quoted' ? undefined : clause(items, from, n, LEAST)
}
