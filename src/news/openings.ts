// How a sentence begins that can be read without the one before.
import { BLANK, LETTER, LOWER, MARK, NUMBER, runEnd, sortAt, width } from './characters.ts'
import { dateline } from './english/dateline.ts'
import { initialsEnd } from './terms.ts'

/** What an article tells of its names. */
type Names = {
  readonly names: ReadonlySet<string> // words that are capitalised in the middle of sentences
  readonly cased: boolean // false where the source was printed in lower case throughout
}

/** Where what can stand alone begins: with the sentence (after a dateline), after an agency's name, or after a leading "But". */
export function beginning(whole: string, around: Names): number | undefined {
  const begins = [
    () => letterOpening(whole) ?? dateline(whole)?.span.end ?? 0, // also below a headline, where the text does not begin with it
    () => (whole.startsWith('(') ? AGENCY.exec(whole)?.[0].length : undefined),
    () => (mayBegin(LINKS, whole) ? LINKING.exec(whole)?.[0].length : undefined),
  ]
  for (const begin of begins) {
    const at = begin()
    if (at !== undefined && opens(whole.slice(at), around)) return at
  }
  return undefined
}

/** Where a letter to the editor goes on after what it answers: 'Re “Ferry to close,” June 11: …'. */
export const letterOpening = (sentence: string): number | undefined =>
  sentence.startsWith('Re') ? LETTER_OPENING.exec(sentence)?.[0].length : undefined

const LETTER_OPENING = /^Re:? ["“][^"“”]{2,200}["”](?:,? [^:"“”.!?]{3,40}(?:\. \d{1,2})?)?: /

/** Whether a sentence begins with a word that points to what stands before it: "But he …", "The move …". */
export function pointsBack(sentence: string): boolean {
  return BACK.test(sentence.slice(0, 40))
}

/** "She is, although …": what she is stands before it, and no sentence that can be shown need say it. */
export const leavesOut = (sentence: string): boolean => ELLIPSIS.test(sentence.slice(0, 40))

const ELLIPSIS =
  /^["“‘(]*(?:(?:but|and|so|yes|no),? )?(?:he|she|it|they|we|you|I) (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|should|must)(?: not|n['’]t)?(?:[.;]|, (?!(?:however|too|of course|indeed|in fact|by|after|before)\b)\p{Ll})/iu
const BACK =
  /^["“‘(]*(?:(?:but|and|or|so|yet|then)\s+)?(?:he|she|it|they|we|him|her|his|hers|its|their|theirs|this|that|these|those|such|both|there|one|another|others|some|the (?:former|latter|two|move|decision|announcement|statement))(?![\p{L}\p{N}-])/iu

function opens(rest: string, around: Names): boolean {
  if (isDate(rest)) return true
  const printed = rest.slice(0, openingWordEnd(rest)).replace(EDGES, '')
  if (printed === '') return false
  if (around.cased && sortAt(printed, 0) & LOWER) return false
  const word = printed.toLowerCase().replace('’', "'")
  if (NO_OPENING.has(word)) return false
  if (word === 'the') return !POINTS_BACK.has(secondWord(rest))
  if (word === 'all') return !COUNTED.has(secondWord(rest)) // "All three teams"
  if (rest.startsWith(`${printed}, `) && !around.names.has(printed)) return false // "Today, …", "Well, …"
  return !/(?:ly|ing|ed)$/.test(word) || around.names.has(printed)
}

/** In small letters; '' where it is not only a blank that parts it from the first. */
function secondWord(rest: string): string {
  const blank = runEnd(rest, 0, LETTER)
  const start = runEnd(rest, blank, BLANK)
  return start === blank ? '' : rest.slice(start, runEnd(rest, start, LETTER)).toLowerCase()
}

const WORDLY = LETTER | MARK | NUMBER

/** Where the first word ends, with its hyphens, points and commas: 'U.S.', '$1,000', 'long-time'; 0 where none begins. */
function openingWordEnd(text: string): number {
  const initials = initialsEnd(text, 0)
  if (initials !== undefined) return initials
  const first = sortAt(text, 0)
  if (!(first & WORDLY) && !SIGNS.has(text[0] ?? '')) return 0
  let end = width(first)
  for (
    let sort = sortAt(text, end);
    sort & WORDLY || INSIDE.has(text[end] ?? '');
    sort = sortAt(text, end)
  )
    end += width(sort)
  while (text[end] === '-' && sortAt(text, end + 1) & WORDLY) end = runEnd(text, end + 1, WORDLY)
  return end
}

const SIGNS = new Set('$£€')
const INSIDE = new Set(".,'’")

const NO_OPENING = new Set(
  // pronouns, and what points back
  (
    'he she it they we you i me him them us this that these those his her its their our your my mine ones both each ' +
    'either neither none others another such same here there who whom whose what which whatever how why when where ' +
    "whether it's he's she's they're we're you're that's there's i'm i've here's what's " +
    // conjunctions and linking words
    'but and or so yet nor for plus if unless although though because while whilst since as until till than lest ' +
    'however still meanwhile instead also then thus therefore moreover furthermore nevertheless nonetheless otherwise ' +
    'besides indeed perhaps maybe again now later earlier soon not only even just too once twice never always often ' +
    'sometimes already almost quite rather very much more most less least first second third last next finally ' +
    'elsewhere likewise hence ' +
    // prepositions
    'after before in on at by with without within from to into onto of off over under above below between among ' +
    'amongst amid amidst during despite against about around across along behind beyond beside near through ' +
    'throughout toward towards upon via per like unlike except following according based given regarding concerning ' +
    'including excluding contrary thanks due ' +
    // verbs: participles, orders, questions
    'asked told seen born set made known taken left held led built written faced is are was were be been do does did ' +
    'has have had will would can could shall should may might must let see read click watch sign write call follow ' +
    'photo image video credit caption file advertisement updated yes ok okay well oh ah wow sorry'
  ).split(' '),
)
/** After "the": a noun that names nothing unless something was named before. */
const POINTS_BACK = new Set(
  (
    'two three four five pair duo trio former latter same other others move moves decision announcement comments ' +
    'remarks news man woman boy girl men women statement incident latest first second ruling report case result ' +
    'plan plans number figure figures issue attack victim victims suspect author couple'
  ).split(' '),
)
const COUNTED = new Set('two three four five six seven eight nine ten'.split(' '))
const DATE =
  /^(?:(?:on|by|in|since|late|early|until|before|after)\s+)*(?:(?:late|early|mid)[\s-])?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|(?:1[89]|20)\d\d)(?![\p{L}\p{N}])/iu
/** "(CNN)", "(Reuters) -": who reports, as agencies print it before the first word. */
const AGENCY =
  /^\(\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15}){0,2}\)\s{0,2}(?:[-–—]{1,2}\s{0,2})?/u
const LINKING =
  /^(?:but|and|yet|so|still|meanwhile|however|moreover|furthermore|also|instead|nevertheless|nonetheless|besides|indeed|in addition|at the same time|in fact|for now|of course)(?:,\s*|\s+)(?=[\p{Lu}\p{N}])/iu

const EDGES = /[.,'’]+$/

/** Whether a text begins with one of some words; what is not ASCII is left to the pattern that asks. */
function mayBegin(words: ReadonlySet<string>, text: string): boolean {
  const end = runEnd(text, 0, LETTER)
  const first = text.slice(0, end).toLowerCase()
  return words.has(first) || !ASCII.test(first)
}

const isDate = (text: string): boolean =>
  ((sortAt(text, 0) & NUMBER) !== 0 || mayBegin(DATES, text)) && DATE.test(text)

const ASCII = /^[a-z]*$/
const LINKS = new Set(
  (
    'but and yet so still meanwhile however moreover furthermore also instead nevertheless nonetheless besides indeed ' +
    'in at for of'
  ).split(' '),
)
const DATES = new Set(
  (
    'on by in since late early until before after mid monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)
