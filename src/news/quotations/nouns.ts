// Cues that are nouns: 'her remark that “…”', 'Hall’s answer: “…”', 'the mayor’s call for “…”'.
import { isA, PREPOSITION } from '../english/words.ts'
import type { Cue } from './cues.ts'
import type { Item } from './frames.ts'
import { isWord, lowerAt, type Phrase, phrase, phraseTo, spanOf } from './phrases.ts'

const SAYING =
  /^(?:remark|comment|statement|claim|assertion|argument|answer|reply|response|question|warning|promise|vow|pledge|call|demand|plea|suggestion|complaint|tweet|post|message|line|quip|joke|dictum|motto|mantra|words?|view|opinion|assessment|conclusion|criticism|accusation|allegation|description|declaration|admission|insistence|advice|verdict|slogan|phrase|caution|observation|prediction|boast|retort|letter|email|speech|testimony|reference)s?$/
const OWNERS = /^(?:his|her|their|my|our|its)$/
const REACH = 8 // items between the noun and the quotation

/** The owner of the noun of speech that leads in the quotation at an item. */
export function cueNoun(items: readonly Item[], at: number): (Cue & { at: number }) | undefined {
  for (let n = at - 1; n >= 0 && at - n <= REACH; n -= 1) {
    const item = items[n]
    if (!isWord(item)) {
      if (n === at - 1 && /^[:,]$/.test(lowerAt(items, n))) continue
      return undefined
    }
    const owner = SAYING.test(item.lower) && !item.capital ? ownerOf(items, n) : undefined
    if (!owner) continue
    const strength = leads(items, n + 1, at)
    return strength > 0
      ? { kind: 'before', subject: owner, at: n, span: spanOf(item), strength }
      : undefined
  }
  return undefined
}

/** 'Hall’s view is that', 'their only demand was that': the owner, the noun, and the item after 'that'. */
export function viewIs(
  items: readonly Item[],
  at: number,
): { readonly owner: Phrase; readonly from: number } | undefined {
  const noun = items[at]
  if (!noun || noun.capital || !SAYING.test(noun.lower)) return undefined
  if (!/^(?:is|was)$/.test(lowerAt(items, at + 1)) || lowerAt(items, at + 2) !== 'that')
    return undefined
  const owner = ownerOf(items, at)
  return owner && { owner, from: at + 3 }
}

const ADJECTIVES = 3

function ownerOf(items: readonly Item[], noun: number): Phrase | undefined {
  for (let n = noun - 1; n >= 0 && noun - n <= ADJECTIVES; n -= 1) {
    const lower = lowerAt(items, n)
    if (OWNERS.test(lower)) return phrase(items, n, n, n)
    if (lower === "'s") return phraseTo(items, n - 1)
    if (!isWord(items[n]) || isA(items[n], PREPOSITION)) return undefined
  }
  return undefined
}

// How surely the noun leads in what comes at `at`: 'that' and a colon say so, 'was' and 'for' only where no verb does.
function leads(items: readonly Item[], from: number, at: number): number {
  const last = lowerAt(items, at - 1)
  if (/^(?:that|:|,)$/.test(last)) return 0.85
  if (from === at || /^(?:is|was|were|are)$/.test(last)) return 0.7
  return from === at - 1 && /^(?:for|of|about|to)$/.test(last) ? 0.7 : 0
}
