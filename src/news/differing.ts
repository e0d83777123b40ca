// When two sources tell the same thing and give another number or day for it, or one denies what the other says.
import { type Finder, type Found, numbers } from './answers.ts'
import { aligned } from './evidence/align.ts'
import { turns } from './evidence/polarity.ts'
import { reading } from './evidence/reading.ts'
import { sourceOf } from './evidence/source.ts'
import { terms } from './terms.ts'

/**
 * Whether two passages that tell the same in much the same words differ in a value: one number of the same things ('30
 * minutes', '40 minutes'), one weekday, one year. Where a passage has two of a sort nothing is said: either may be meant.
 */
export function differ(one: string, other: string, finds: Finder): boolean {
  const values = bySort(uncompared(one), finds)
  const others = bySort(uncompared(other), finds)
  if (!sameYear(one, other)) return false
  const apart = [...values].some(([sort, phrase]) => {
    const there = others.get(sort)
    return phrase !== TWO && there !== undefined && there !== TWO && there !== phrase
  })
  return apart && same(worded(one), worded(other))
}

/**
 * Whether of two sentences that tell the same in much the same words one denies what the other says: 'took questions', 'took
 * no questions'. Where both deny, where the negation is of something else in the sentence or holds only for a time, or where
 * one of them tells what somebody wants, nothing is said.
 */
export function denied(one: string, other: string): boolean {
  if (NEGATION.test(one) === NEGATION.test(other)) return false
  if (INTENDS.test(one) !== INTENDS.test(other)) return false
  if (!same(worded(one), worded(other))) return false
  if (NEGATION.test(one) ? !mayDeny(one, other) : !mayDeny(other, one)) return false
  const [sentence, ...more] = reading(one).lines
  if (sentence === undefined || more.length > 0) return false
  const source = sourceOf([other])
  const negations = turns(aligned(sentence, source), source).filter(
    ({ kind }) => kind === 'negation',
  )
  return negations.length === 1
}

// What `turns` looks at closely; most sentences have none.
const NEGATION = /\b(?:not|no|never|nor|neither|none|nobody|nothing|without|cannot)\b|n['’]t\b/i

/** "had not met since", "did not meet until": before, or after that, it was so. */
const FOR_A_TIME =
  /(?:\b(?:not|never|nor|no longer|cannot)\b|n['’]t\b)[^,;:]{0,120}\b(?:since|until|till|before|yet|any ?more|again)\b|\bno longer\b/i
/** What somebody wants need not have come about. */
const INTENDS =
  /\b(?:want|seek|hop(?:e|ing)|plan|demand|intend|wish|aim|urg(?:e|ing)|propos(?:e|ing)|request|pursu(?:e|ing))(?:s|ed|d|ing|ning|ned)?\b|\bsought\b|\b(?:call|press|push|ask)(?:s|ed|es|ing)? for\b/i
/** "found no trace", "came without a deal": what is denied of a noun is denied of the verb before it. */
const OF_A_NOUN = /\b(?:no|neither|nor|none|nobody|nothing|without)\b/i
/** "of the talks in Harrow Bay": what may stand between them. */
const PHRASE =
  /\b(?:about|after|at|before|by|during|for|from|in|of|on|over|to|with) (?:(?:the|an?|his|her|its|their) )?\p{L}+(?:(?<=\b\p{Lu}\p{L}*) \p{Lu}\p{L}*)*/gu

/** Whether a sentence with a negation can deny another: it holds without end, and of a verb that the other has too. */
function mayDeny(negated: string, other: string): boolean {
  if (FOR_A_TIME.test(negated)) return false
  const at = OF_A_NOUN.exec(negated)?.index
  if (at === undefined) return true
  const verb = terms(negated.slice(0, at).replace(PHRASE, ' ')).at(-1)
  return verb === undefined || terms(other).includes(verb)
}

/** "two fewer than its record of 39": numbers that something is compared with. What remains has its place. */
const uncompared = (text: string): string =>
  text.replace(COMPARED, (part) => ' '.repeat(part.length))

/** How many words they share, numbers aside, and which part of the shorter and of the longer one. */
const SHARED = { words: 4, shorter: 0.6, longer: 0.4 }
const TWO = ''
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const WORDED = new RegExp(`\\p{N}|^(?:${WORDS})$`, 'u')

const COMPARED = new RegExp(
  `(?:(?<![\\p{N}.,])\\p{N}[\\p{N}.,]{0,12}%?|\\b(?:${WORDS}|a)) (?:\\p{L}{1,20} )?(?:more|fewer|less|(?:high|low|larg|small|long|short|old|young)er) (?:\\p{L}{1,20} ){0,2}than\\b[^,;:]{0,80}` +
    '|(?<=\\b(?:compared (?:with|to)|(?:up|down) from|record (?:\\p{L}{1,20} )?of) )\\p{N}[\\p{N}.,]*',
  'giu',
)

const worded = (text: string): ReadonlySet<string> =>
  new Set(terms(text).filter((term) => !WORDED.test(term)))

function same(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = [...one].filter((word) => other.has(word)).length
  const [shorter, longer] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  return both >= SHARED.words && both >= SHARED.shorter * shorter && both >= SHARED.longer * longer
}

const YEAR = /^(?:1[5-9]|20)\d\d$/
const NAMES = /^\d{4} (?=\p{Lu})/u // "the 2026 Harbour Games": the year is a part of what something is called

/** Whether the years in the names of what is told of allow that it is the same. */
function sameYear(one: string, other: string): boolean {
  const [years, others] = [one, other].map((text) => new Set(text.match(IN_NAME) ?? []))
  if (!years?.size || !others?.size) return true
  return [...years].some((year) => others.has(year))
}

const IN_NAME = /\b(?:1[5-9]|20)\d\d(?= \p{Lu})/gu

function bySort(text: string, finds: Finder): Map<string, string> {
  const values = new Map<string, string>()
  for (const found of finds(text)) {
    if (YEAR.test(found.phrase) && (finds === numbers || NAMES.test(text.slice(found.at)))) continue
    const sort = sortOf(text, found, finds === numbers)
    const before = values.get(sort)
    values.set(sort, before === undefined || before === found.phrase ? found.phrase : TWO)
  }
  return values
}

/** What is counted, or what sort of day it is. */
function sortOf(text: string, { phrase, at }: Found, counted: boolean): string {
  if (counted) {
    const [, unit = '', thing = ''] =
      /^\S*[\p{L}\p{N}%] ((?:hundred|thousand|million|billion)s? )?(\p{L}*)/u.exec(
        text.slice(at, at + 60),
      ) ?? []
    return `${unit}${thing.toLowerCase().replace(/s$/, '')}${/[%$€£]/.exec(phrase)?.[0] ?? ''}`
  }
  if (YEAR.test(phrase)) return 'year'
  if (/day$/.test(phrase) && !phrase.includes(' ')) return 'weekday'
  return phrase.replace(/^\S+ /, '').replace(/\d+/, '')
}
