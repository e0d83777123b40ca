// Whom a description means, by the offices that the text gives its people.
import type { Mentioned } from '../article.ts'
import { isNationality } from '../english/names.ts'
import { sameOffice, singular } from '../english/roles.ts'
import { isA, ROLE } from '../english/words.ts'
import { kin } from '../nations.ts'
import type { Cast } from './cast.ts'
import type { Item } from './frames.ts'
import { firstNot } from './order.ts'
import type { Phrase } from './phrases.ts'

const REMEMBERED = 100 // people whom a description may mean; also what keeps a list of thousands linear
const NEAR = 600 // characters: about four sentences
const ENOUGH = 1.3 // a like office (1) and something more
const AHEAD = 0.3 // of the next best; else nobody is meant

/** Whom 'the Russian president', 'the Republican', 'the mayor' means: who was said to be one. */
export function described(all: Cast, items: readonly Item[], phrase: Phrase): number | undefined {
  const printed = items[phrase.head]?.lower ?? ''
  const one = singular(printed)
  if (
    !/^(?:the|this)$/.test(items[phrase.first]?.lower ?? '') ||
    !(isA(items[phrase.head], ROLE) && printed === one)
  )
    return undefined
  const end = firstNot(all.people, (person) => (person.mentions[0]?.start ?? 0) < phrase.start)
  const from = Math.max(0, end - REMEMBERED)
  const modifiers = items.slice(phrase.first + 1, phrase.head)
  const [best, second] = all.people
    .slice(from, end)
    .map((person, n) => ({
      who: from + n,
      score: fit(all, person, from + n, one, modifiers, phrase.start),
    }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
  return best && (!second || best.score - second.score >= AHEAD) ? best.who : undefined
}

// How well a description fits somebody: the office counts double, each word of it that was said of him or her too;
// a nation that is another's counts against.
function fit(
  { roles }: Cast,
  person: Mentioned,
  who: number,
  head: string,
  modifiers: readonly Item[],
  at: number,
): number {
  const own = roles[who]
  if (person.kind !== 'person' || !own) return 0
  const office = Math.max(0, ...[...own.offices].map((one) => sameOffice(one, head)))
  if (office === 0) return 0
  const former = modifiers.some((one) => FORMER.has(one.lower))
  if (former && ![...FORMER].some((one) => own.words.has(one))) return 0
  if (modifiers.some((one) => isForeign(one, own.words))) return 0
  const agree = modifiers.filter((one) => own.words.has(one.lower)).length
  const against = modifiers.filter((one) => !own.words.has(one.lower) && isNation(one)).length
  const nation = own.nation ? (against > 0 ? -2 : modifiers.length === 0 ? -0.5 : 0) : 0
  const last = person.mentions[firstNot(person.mentions, (one) => one.start < at) - 1]
  return office * 2 + agree * 2 - against + nation + (last && at - last.end < NEAR ? 0.4 : 0)
}

const FORMER = new Set(['former', 'ex', 'then', 'late'])

// 'the Norwegian president' is nobody of whom only 'president' was said.
const isForeign = ({ capital, lower }: Item, said: ReadonlySet<string>): boolean =>
  capital && isNationality(lower) && !said.has(lower) && !kin(lower).some((land) => said.has(land))

const isNation = ({ capital, lower }: Item): boolean => capital || lower.includes('.') // 'U.S.'
