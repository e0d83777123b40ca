// Whether a sentence reports something: a declarative sentence in the third person, as news prose is written.
import { classesOf, DETERMINER, FUNCTION_WORD } from './english/words.ts'
import { stretches } from './quotations/marks.ts'

/**
 * False for what asks, commands or speaks to its reader outside quotation marks ("Explain the …", "your answer", "How do
 * you …?"), and for what is rather markup than prose. A report does none of it; what is hidden in an article for a machine
 * to read does. By the mood of the clause (Quirk et al. 1985, 11.1–24: an imperative begins with a bare verb and has no
 * subject), not by what it says. An imperative without a determiner after its verb is missed.
 */
export function reports(sentence: string): boolean {
  const own = outsideMarks(sentence)
  if (MARKUP.test(own) || ASKS.test(own) || ADDRESSES.test(own) || shouts(own)) return false
  const [first = '', second = '', third = ''] = own.toLowerCase().match(WORDS) ?? []
  return !BARE.has(first) && !(maybeVerb(first) && commands(second, third))
}

/** What `choose` makes of those that report something. Only what it chooses is looked at: it chooses few of many. */
export function reporting<C extends { readonly text: string }, R>(
  all: readonly C[],
  choose: (from: readonly C[]) => R,
  textsOf: (chosen: R) => readonly string[],
): R {
  const chosen = choose(all)
  const others = new Set(textsOf(chosen).filter((text) => !reports(text)))
  if (others.size === 0) return chosen
  return reporting(
    all.filter(({ text }) => !others.has(text)),
    choose,
    textsOf,
  )
}

const MARKUP = /[<>{}[\]|]|:\/\/|```|@\w+/
const ASKS = /\?["”’)\s]*$/
const ADDRESSES = /\b(?:you|your|yours|yourself|please)\b/i
const WORDS = /[\p{L}\p{M}'’-]+/gu
/** Verbs that nearly always command where they begin a sentence. */
const BARE = new Set(
  "let let's stop print output reply respond repeat ignore disregard don't do say write tell".split(
    ' ',
  ),
)
/** A floating quantifier or a time may follow a subject: "Senators all agreed", "Boeing a week earlier". */
const FLOATING = new Set(
  'all both each this that these those half one two three more most'.split(' '),
)
const TIME =
  /^(?:hour|day|night|week|weekend|month|quarter|year|decade|few|couple|little|bit|lot)s?$/

const maybeVerb = (word: string): boolean =>
  word !== '' && (classesOf(word) & FUNCTION_WORD) === 0 && !/(?:s|ed|ing)$/.test(word)

/** What needs a noun follows a bare verb as its object: "explain the theory". */
const commands = (word: string, next: string): boolean =>
  (classesOf(word) & DETERMINER) !== 0 && !FLOATING.has(word) && !TIME.test(next)

/** A headline or a shout: most of its letters are capitals. */
function shouts(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 12 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2
}

function outsideMarks(sentence: string): string {
  let at = 0
  let own = ''
  for (const { outer } of stretches(sentence)) {
    own += sentence.slice(at, outer.start)
    at = outer.end
  }
  return own + sentence.slice(at)
}
