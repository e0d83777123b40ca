// A sentence without the clause at its end that nobody asked for.

/**
 * The part of a sentence up to a clause at its end that only adds something (', who …', ', leaving …'), where `needed` is
 * satisfied by that part; else the whole. Never cut inside quotation marks or brackets, nor before a clause that tells who
 * says so, that takes back ('but', 'not', 'unless') or that a part in quotation marks or figures stands in. The result
 * begins the text.
 */
export function trimmed(text: string, needed: (part: string) => boolean): string {
  if (text.length < LONG || text.length > LONGEST) return text
  for (const { index } of text.matchAll(BORDER)) {
    const part = text.slice(0, index).trimEnd()
    const rest = text.slice(index)
    if (part.split(/\s+/).length < FEWEST || ASIDE.test(part)) continue
    if (TURNS.test(rest) || /[“”"‘()[\]]/.test(rest)) continue
    if (balanced(part) && needed(part)) return part
  }
  return text
}

const LONG = 140 // characters; what is shorter is read at a glance
const LONGEST = 1000 // spares the patterns a hostile sentence
const FEWEST = 8 // words
const ASIDE = /[,;–—-]\s*(?:\S+\s+){0,2}\S+$/u // the comma may close 'of course', and not begin anything
const BORDER =
  / ?, (?:who|whose|which|where|while|(?!including|excluding|according)\p{Ll}{3,}ing(?! and\b)) /gu
/** What may turn the part before it, or tells whose words it is. */
const TURNS =
  /\b(?:but|not|no|nobody|nothing|none|never|nor|unless|if|although|though|however|despite|until|except|denied?|said|says?|saying|told|according|wrote|add(?:ed|ing)|arguing|citing|reported|claim\p{L}*|alleg\p{L}*|analysts|officials|sources)\b|n[’']t\b|\p{N}/iu

function balanced(part: string): boolean {
  const count = (mark: string): number => part.split(mark).length - 1
  return (
    count('“') === count('”') &&
    count('"') % 2 === 0 &&
    count('(') === count(')') &&
    count('[') === count(']')
  )
}
