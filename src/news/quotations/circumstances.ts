// To whom something was said, and where.

import type { Span } from '../article.ts'
import { WITH_LISTENER } from '../english/verbs.ts'
import { ADVERB, CALENDAR, isA } from '../english/words.ts'
import type { Item } from './frames.ts'
import { type Phrase, phraseFrom } from './phrases.ts'

const MEDIUM = /^(?:on|via|to|in|at|during|for)$/
const PLATFORM =
  /^(?:telegram|twitter|facebook|instagram|youtube|x|truth|tiktok|linkedin|whatsapp|weibo|threads|mastodon|bluesky|television|tv|radio|interview|letter|statement|email|e-mail|message|post|tweet|speech|news|cnn|nbc|abc|cbs|bbc|npr|msnbc|fox|conference|briefing|podcast|blog|article|column|essay|op-ed|memo|hearing|rally|forum|meeting|court|testimony)$/
const REACH = 12

/** The listener ('told reporters') and the venue ('wrote on Telegram') of a verb of speech, where its sentence names them. */
export function circumstances(
  text: string,
  items: readonly Item[],
  at: number,
  subject: Phrase | undefined,
): { listener?: Span; venue?: Span } {
  const verb = items[at]?.verb
  if (!verb) return {}
  const inverted = subject !== undefined && subject.first > at
  let next = inverted ? subject.last + 1 : at + 1
  const heard =
    WITH_LISTENER.has(verb.lemma) && !inverted ? phraseFrom(items, next) : toSomebody(items, next)
  if (heard) next = heard.last + 1
  const medium = venueFrom(items, next) ?? (heard && outletIn(text, items, heard))
  return {
    ...(heard && { listener: { start: heard.start, end: heard.end } }),
    ...(medium && { venue: medium }),
  }
}

const toSomebody = (items: readonly Item[], at: number): Phrase | undefined =>
  items[at]?.lower === 'to' ? phraseFrom(items, at + 1) : undefined

function venueFrom(items: readonly Item[], from: number): Span | undefined {
  for (let n = from; n < Math.min(items.length, from + REACH); n += 1) {
    const item = items[n]
    if (item?.kind !== 'word') return undefined
    const phrase = MEDIUM.test(item.lower) ? phraseFrom(items, n + 1) : undefined
    if (
      phrase &&
      items.slice(phrase.first, phrase.last + 1).some((word) => PLATFORM.test(word.lower))
    )
      return { start: phrase.start, end: phrase.end }
    if (phrase) n = phrase.last
    else if (!isA(item, CALENDAR) && !isA(item, ADVERB) && !MEDIUM.test(item.lower))
      return undefined
  }
  return undefined
}

// 'told Fox News anchor Ann Hall', 'told the Times': the outlet at the front of the listener.
function outletIn(text: string, items: readonly Item[], phrase: Phrase): Span | undefined {
  const words = items.slice(phrase.first, phrase.last + 1)
  const last = words.findLastIndex((word) =>
    /^(?:news|times|post|journal|tribune|herald|press|radio|tv|television|magazine|cnn|nbc|abc|cbs|bbc|npr|msnbc|gazette|reuters)$/.test(
      word.lower,
    ),
  )
  const [from, to] = [words.find((word) => word.capital), words[last]]
  return last >= 0 && from && to?.capital && text.slice(from.start, to.end) !== ''
    ? { start: from.start, end: to.end }
    : undefined
}
