// Words in quotation marks that nobody says: on a sign, the title of a work, the name of a thing.
import { BLANK, LETTER, NUMBER, sortAt } from '../characters.ts'
import { INSCRIBED } from '../english/verbs.ts'
import { DETERMINER, isA, SUBJECT_PRONOUN } from '../english/words.ts'
import type { Item } from './frames.ts'
import { lowerAt, type Phrase } from './phrases.ts'
import type { Grammar, Spoken } from './subjects.ts'

const WORDS_ON =
  /^(?:words?|sign|signs|banner|banners|slogan|slogans|titled|entitled|headlined|dubbed|nicknamed|named|called|so-called|labeled|labelled|marked|inscription|caption|headline|album|song|film|movie|book|play|novel|series|show|hashtag|term|phrase|motto|nickname)$/
const THING =
  /^(?:signs?|banners?|placards?|posters?|shirts?|t-shirts?|hats?|caps?|backdrops?|billboards?|stickers?|plaques?|headlines?|labels?|screens?|buttons?|badges?|boards?|chyrons?|tattoos?|walls?|flags?|sweatshirts?|jackets?|inscriptions?|captions?|graffiti|stones?|doors?|mugs?|ribbons?|scoreboards?)$/

/** Whether the quotation at an item stands on a thing or names one: 'a banner that read “…”', 'a song called “…”'. */
export function isInscription({ items, verbAt }: Grammar, at: number): boolean {
  const before = /^[,:]$/.test(lowerAt(items, at - 1)) ? at - 2 : at - 1
  const lower = lowerAt(items, before)
  const verb = verbAt.get(before)
  if (verb && INSCRIBED.has(verb.verb.lemma) && onThing(items, verb)) return true
  if (!WORDS_ON.test(lower) || before < at - 1) return false
  // 'a rule called “Hall’s Law”' is a name; 'what the council called “a mess”' and 'whom Hall called “a fool”' are not.
  if (lower === 'called' && verb?.subject) {
    const { first, head } = verb.subject
    const namer = items[head]?.capital || isA(items[head], SUBJECT_PRONOUN)
    return !(namer && !verb.passive) && !/^(?:what|which|whom?)$/.test(lowerAt(items, first - 1))
  }
  return !isObject(items, before, verbAt)
}

// 'Hall called the show “a mess”'
function isObject(items: readonly Item[], at: number, verbAt: Grammar['verbAt']): boolean {
  const verb = isA(items[at - 1], DETERMINER) ? verbAt.get(at - 2) : undefined
  return verb?.verb.class === 'name' && verb.subject !== undefined && !verb.passive
}

/** Whether a phrase is something that words stand on: a backdrop, a sign. */
export const isThing = (items: readonly Item[], { head }: Phrase): boolean =>
  THING.test(lowerAt(items, head))

function onThing(items: readonly Item[], verb: Spoken): boolean {
  const subject = verb.subject
  if (subject && isThing(items, subject)) return true
  for (let n = verb.at - 1; n >= 0 && n > verb.at - 4; n -= 1) {
    if (THING.test(lowerAt(items, n))) return true
    // 'the trust’s board, Hall said', 'the headline by saying'
    if (items[n]?.kind !== 'word' || items[n]?.capital || lowerAt(items, n) === 'by') return false
  }
  return false
}

const SMALL = /^(?:a|an|the|of|in|on|at|by|for|and|or|to|from|with|vs\.?|is|&)$/

/** Whether words are printed like the title of a work: each word of weight with a capital: 'Death of a Baker'. */
export function isTitle(words: string): boolean {
  const all = words.replace(/[,.]$/, '').split(/\s+/, LONGEST + 1)
  if (all.length < 2 || all.length > LONGEST || /[.!?;]\s/.test(words)) return false
  return all.every((word, n) => /^[\p{Lu}\p{N}“"'‘(]/u.test(word) || (n > 0 && SMALL.test(word)))
}

const LONGEST = 12 // words
const SHOWN = /^(?:on|of|in|'s)$/

/** Whether the quotation at an item names a programme, a paper or a book: 'on “Face the Nation,”', 'WXC’s “Today”'. */
export function isWork({ items }: Grammar, at: number, words: string): boolean {
  const name = isTitle(words) || /^\p{Lu}[\p{L}’'-]+,?$/u.test(words)
  return name && (SHOWN.test(lowerAt(items, at - 1)) || isListed(items, at))
}

const WORKS =
  /^(?:songs?|hits?|singles?|albums?|tracks?|tunes?|ballads?|films?|movies?|plays?|books?|novels?|memoirs?|poems?)$/
const LISTED = 24 // items, the names of works in marks between them

// 'songs such as “Low Water,” “The Ferry Pilot” and “High Tide”'
function isListed(items: readonly Item[], at: number): boolean {
  for (let n = at - 1; n >= 0 && at - n < LISTED; n -= 1) {
    const item = items[n]
    if (item?.verb?.class === 'say' || /^[:;]$/.test(item?.lower ?? '')) return false
    if (/^(?:including|featuring)$/.test(item?.lower ?? '')) return isWorkBefore(items, n - 1)
    if (item?.lower === 'as' && lowerAt(items, n - 1) === 'such') return isWorkBefore(items, n - 2)
  }
  return false
}

// 'songs that the crowd sang, including'
function isWorkBefore(items: readonly Item[], at: number): boolean {
  for (let n = at; n >= 0 && at - n < LISTED; n -= 1) if (WORKS.test(lowerAt(items, n))) return true
  return false
}

/** How many words: what stands between blanks and has a letter or a digit. */
export function count(words: string): number {
  let found = 0
  let counted = false // the word that stands here
  for (let at = 0; at < words.length; at++) {
    const sort = sortAt(words, at)
    if (sort & BLANK) counted = false
    else if (!counted && sort & (LETTER | NUMBER)) {
      counted = true
      found++
    }
  }
  return found
}
