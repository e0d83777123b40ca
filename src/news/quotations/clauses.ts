// Where a reported clause begins and ends.
import type { Span } from '../article.ts'
import { isRole } from '../english/roles.ts'
import { speechVerb } from '../english/verbs.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isCalendar,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../english/words.ts'
import type { Item } from './frames.ts'
import { isTime } from './main-subject.ts'
import { isWord, lowerAt, phraseFrom } from './phrases.ts'
import type { Spoken } from './subjects.ts'

/** A reported clause; `that` stands before it where it is printed. */
export type Clause = Span & { readonly that?: Span }

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
const FEWEST = 3 // words of a reported clause
const LEAST = 2 // of an object

/** 'Hall told reporters on Monday that the plan was dead' */
export function clauseAfter(
  items: readonly Item[],
  spoken: Spoken,
  next: number,
): Clause | undefined {
  const { verb } = spoken
  const from = afterListener(items, spoken)
  const n = afterCircumstances(items, from)
  const end = limit(items, n, isSubordinate(items, spoken) ? firstComma(items, n, next) : next)
  const lower = lowerAt(items, n)
  if (lower === 'that' && verb.lemma !== 'hear') {
    const found = clause(items, n + 1, end)
    const that = items[n]
    return found && that && { ...found, that: { start: that.start, end: that.end } }
  }
  if (lower === 'to' && INFINITIVE.has(verb.lemma))
    return isInfinitive(items[n + 1]) ? clause(items, n, end) : undefined
  if (/^(?:whether|if|how|why|what|when|where|who)$/.test(lower))
    return /^(?:say|ask|explain|wonder|tell|reveal|question|describe)$/.test(verb.lemma)
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

function firstComma(items: readonly Item[], from: number, end: number): number {
  for (let n = from + FEWEST; n < end; n += 1) if (lowerAt(items, n) === ',') return n
  return end
}

const HEARS = /^(?:tell|assure|inform|remind|warn|urge|ask|advise|promise|order)$/

function afterListener(items: readonly Item[], { at, verb, subject }: Spoken): number {
  const n = subject && subject.first > at ? subject.last + 1 : at + 1
  if (verb.lemma === 'point' && lowerAt(items, n) === 'out') return n + 1
  if (!HEARS.test(verb.lemma) || !isWord(items[n])) return n
  const listener = phraseFrom(items, n)
  // 'told members of the board that': as far as the phrase goes on.
  return listener ? listener.last + 1 : n
}

// Past 'on Monday', 'in a letter', 'again', 'last month'.
function afterCircumstances(items: readonly Item[], from: number): number {
  let n = from
  for (let step = 0; step < 10 && lowerAt(items, n) !== 'that'; step += 1) {
    const lower = lowerAt(items, n)
    const phrase = /^(?:last|this|next|earlier|later)$/.test(lower)
      ? phraseFrom(items, n)
      : undefined
    if (phrase && isTime(items, phrase)) n = phrase.last + 1
    else if (
      isCalendar(lower) ||
      (isAdverb(lower) && !DETERMINERS.has(lower) && !items[n]?.capital)
    )
      n += 1
    else if (PREPOSITIONS.has(lower) && !/^(?:to|for|of|about|against)$/.test(lower))
      n = (phraseFrom(items, n + 1)?.last ?? n + 1) + 1
    else break
  }
  return n
}

const isInfinitive = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !item.capital &&
  !DETERMINERS.has(item.lower) &&
  !PREPOSITIONS.has(item.lower)

const CLAUSE_REACH = 24 // words within which a clause has its verb

// Whether a clause without 'that' begins: something that a verb comes after. After 'said' nothing else is likely.
function isClause(items: readonly Item[], n: number, end: number, said: boolean): boolean {
  const first = items[n]
  if (
    !isWord(first) ||
    /^(?:so|as|and|or|but|nothing|something|yes|no|to|of|for|goodbye)$/.test(first.lower)
  )
    return false
  const inner = phraseFrom(items, n)
  if (inner && finite(items, inner.last + 1)) return true
  if (!said && !DETERMINERS.has(first.lower) && !first.capital && !isRole(first.lower)) return false
  for (let at = n + 1; at < Math.min(end, n + CLAUSE_REACH); at += 1) {
    const lower = lowerAt(items, at)
    if (AUXILIARIES.has(lower) && lower !== "'s") return true
    if (said && isWord(items[at]) && (/(?:ed|[^s]s)$/.test(lower) || SHORT_PASTS.has(lower)))
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
    DETERMINERS.has(lower) || items[from]?.capital || PRONOUNS.has(lower) || /s$/.test(lower)
  return opens && !PREPOSITIONS.has(lower) ? upTo(items, from, end) : undefined
}

// An object ends with its clause: at a comma, or where another begins.
function upTo(items: readonly Item[], from: number, end: number): Clause | undefined {
  let n = from
  while (
    n < end &&
    isWord(items[n]) &&
    (n === from || !SUBORDINATORS.has(lowerAt(items, n)) || lowerAt(items, n) === 'that')
  )
    n += 1
  return clause(items, from, n, LEAST)
}

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

/** 'The plan was dead, Hall said.'; in two parts: 'The plan, Hall said, was dead.' */
export function clauseBefore(items: readonly Item[], spoken: Spoken): Clause[] {
  const { at, subject, verb } = spoken
  if (!subject || verb.class !== 'say') return []
  const first = Math.min(subject.first, at)
  const last = Math.max(subject.last, at, afterListener(items, spoken) - 1)
  if (lowerAt(items, first - 1) !== ',' || first < 2) return []
  const from = /^(?:but|and|yet|so)$/.test(lowerAt(items, 0)) ? 1 : 0
  const rest = lowerAt(items, last + 1) === ',' ? afterAside(items, last + 2) : undefined
  if (rest) return [clause(items, from, first - 1, 1), rest].filter((one) => one !== undefined)
  const after = items[last + 1]
  const done =
    after === undefined ||
    (after.kind === 'mark' && after.lower !== ':') ||
    isCalendar(after.lower) ||
    PREPOSITIONS.has(after.lower) ||
    /^(?:who|and|last|this|earlier)$/.test(after.lower)
  const whole =
    done && !OPENING.test(lowerAt(items, from)) ? clause(items, from, first - 1) : undefined
  return whole ? [whole] : []
}

// What goes on after ', Hall said,'; not what somebody else does then.
function afterAside(items: readonly Item[], from: number): Clause | undefined {
  if (/^(?:who|whose|which|where|when|and|but|adding|noting|a|an)$|ing$/.test(lowerAt(items, from)))
    return undefined
  return clause(items, from, limit(items, from, items.length), LEAST)
}

// What opens a sentence that goes on after the cue: 'When the vote was over, Hall said, …'.
const OPENING =
  /^(?:when|while|after|before|as|in|on|at|during|since|with|for|by|from|to|asked|pressed)$/

/** What stands before 'according to', and after it where it opens the sentence or stands in its middle. */
export function clausesAround(items: readonly Item[], at: number, sourceEnd: number): Clause[] {
  const after = lowerAt(items, sourceEnd + 1) === ',' ? afterAside(items, sourceEnd + 2) : undefined
  const before =
    at === 0 ? undefined : clause(items, clauseStart(items, at), at, after ? 1 : FEWEST)
  const aside = at === 0 || lowerAt(items, at - 1) === ','
  return [before, aside ? after : undefined].filter((one) => one !== undefined)
}

const FARTHEST = 60 // words

// 'It rained, but the bridge held, according to Hall': only the last clause is hers.
function clauseStart(items: readonly Item[], at: number): number {
  for (let n = at - 2; n > 0 && at - n < FARTHEST; n -= 1) {
    if (lowerAt(items, n) === '(' || lowerAt(items, n) === ';') return n + 1
    if (
      lowerAt(items, n) === ',' &&
      /^(?:and|but)$/.test(lowerAt(items, n + 1)) &&
      begins(items, n + 2)
    )
      return n + 2
  }
  return /^(?:but|and|yet|so)$/.test(lowerAt(items, 0)) ? 1 : 0
}

const APART = 3 // words before a comma that an apposition may follow
const BREAKS =
  /^(?:which|but|compared|while|though|although|even|whereas|according|adding|noting|saying|citing|pointing|calling|arguing|despite|including|prompting|drawing|making|leading|leaving|reversing|unlike|less|and|or)$/

// Where the clause ends at the latest: before the next cue, and before what the reporter adds after a comma.
function limit(items: readonly Item[], from: number, next: number): number {
  for (let n = from + FEWEST; n < next; n += 1) {
    const lower = lowerAt(items, n)
    if (lower === ';' || lower === ':') return n
    if (/^(?:-|–|—|--)$/.test(lower)) return n
    if (lower !== ',') continue
    const after = lowerAt(items, n + 1)
    if (BREAKS.test(after) && !goesOn(items, n + 1)) return n
    if (/^(?:a|an)$/.test(after) && n > from + APART) return n
  }
  return next
}

// 'but not', 'and' before the last of a list: still the same clause.
const goesOn = (items: readonly Item[], at: number): boolean =>
  /^(?:and|or)$/.test(lowerAt(items, at))
    ? !begins(items, at + 1)
    : /^(?:not|also|only)$/.test(lowerAt(items, at + 1))

// Whether a new clause begins, rather than the last of a list: 'and Hall left', 'and it was late'.
function begins(items: readonly Item[], at: number): boolean {
  const phrase = phraseFrom(items, at)
  return (
    phrase !== undefined &&
    finite(items, phrase.last + 1) &&
    !PREPOSITIONS.has(lowerAt(items, phrase.last + 1))
  )
}

// The span of the items, without the stop at its end; none where it is a quotation's or too short.
function clause(
  items: readonly Item[],
  first: number,
  end: number,
  fewest = FEWEST,
): Clause | undefined {
  let last = end - 1
  while (last >= first && items[last]?.kind === 'mark') last -= 1
  while (last > first && /^(?:and|but|or)$/.test(lowerAt(items, last))) last -= 1
  while (last >= first && items[last]?.kind === 'mark') last -= 1
  const [from, to] = [items[first], items[last]]
  if (!from || !to || last - first + 1 < fewest) return undefined
  for (let n = first; n <= last; n += 1) if (items[n]?.kind === 'quoted') return undefined
  return { start: from.start, end: to.end }
}
