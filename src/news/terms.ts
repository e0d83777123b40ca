// Words without their dress: what makes no difference to what a text says is taken off.
import type { Span } from './article.ts'
import { LETTER, MARK, NUMBER, runEnd, sortAt, width } from './characters.ts'
import { remembered } from './remembered.ts'

export type Token = Span & { readonly word: string } // folded: lower case, no accents, straight apostrophe

const PLAIN = /^[a-z0-9]+$/
const MARKS = /\p{M}+/gu
const APOSTROPHES = /[’ʼ‘]/g
const POSSESSIVE = /'s?$/

/** The words of a text in order, each with its place and its folded form. Punctuation and hyphens separate words. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  eachWord(text, (start, end) => {
    found.push({ start, end, word: fold(text, start, end) })
  })
  return found
}

/**
 * The content words of a text in order, repeated where they are repeated: folded, without stop words, stemmed.
 * 'U.S.' and 'US' stay, though 'us' is a stop word; each negation is the term 'not', since it turns what is said.
 */
export function terms(text: string): string[] {
  const found: string[] = []
  eachWord(text, (start, end) => {
    const word = term(text, start, end)
    if (word !== '') found.push(word)
  })
  return found
}

/**
 * Where one of these terms may stand in a text: each word that has one holds a match, and few others do. To look for
 * such places takes a tenth of the time of taking a text to pieces. Global, so it begins at its `lastIndex`.
 */
export function mayHold(wanted: Iterable<string>): RegExp {
  const all = Array.from(wanted)
  const beginnings = all.flatMap(
    (term) => (term.length > MOST_INITIALS ? wordsOf(term) : [...wordsOf(term), `${term[0]}.`]), // 'un' is 'U.N.' too
  )
  const any = [...new Set(beginnings)].map((word) =>
    word.replace(SYNTAX, '\\$&').replaceAll("'", "['’‘]"),
  )
  if (all.includes('not')) any.push('\\S') // of many words
  // What is folded to plain letters may be any other; a digit is no part of the word after it ('10am'). That no letter
  // stands before a word is asked last: V8 then passes over most of a text two characters at a time.
  const alone = any.map((word) => `${word}(?<![a-z]${word})`)
  return new RegExp(`[^\\0-\\x7f\\u2000-\\u206f]|${alone.join('|')}`, 'gi')
}

const MOST_INITIALS = 8
const SYNTAX = /[.*+?^${}()|[\]\\]/g

/** How the words of a term begin: as it does, but for 'countries' and 'country', 'US' and 'usa'. */
function wordsOf(term: string): string[] {
  irregular ??= Map.groupBy(IRREGULAR.keys(), (word) => stem(IRREGULAR.get(word) ?? word))
  const other = (term.length > 2 && term.endsWith('y')) || term === 'usa'
  return [other ? term.slice(0, -1) : term, ...(irregular.get(term) ?? [])]
}

let irregular: ReadonlyMap<string, readonly string[]> | undefined // by their terms

/** `terms` as numbers (32 bits, unsigned), in the same order: what to keep where words are only compared. */
export function fingerprints(text: string): number[] {
  return terms(text).map(fingerprint)
}

/** FNV-1a over UTF-16 units, with the finish of MurmurHash3 so that "smaller" means nothing about the words. */
export function fingerprint(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/**
 * A form in which case, punctuation, spacing, accents and contractions make no difference: "There’s no deal." and
 * "there is no deal" have the same. What stands for "is" or "has" (it's) is read as "is".
 */
export function wording(text: string): string {
  return words(text).join(' ')
}

/** The words of `wording`. */
export function words(text: string): string[] {
  const found: string[] = []
  eachWord(text, (start, end) => {
    for (const word of long(text, start, end)) found.push(word)
  })
  return found
}

export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never nor neither none nobody nothing without cannot'.split(' '),
)

/** English function words and their contractions, folded; and the reporter's "said". */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all almost along already also although always am among an and another any are
  aren't around as at away back be became because been before being below between both but by came can can't cannot
  could couldn't did didn't do does doesn't doing don't down during each either else even ever every for from further
  get gets got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself
  his how however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just let let's like may me
  might more most much must my myself neither no nor not now of off on once one only onto or other others our ours
  ourselves out over own per quite rather really said same say saying says shall she she'd she'll she's should
  shouldn't since so some still such than that that's the their theirs them themselves then there there's these they
  they'd they'll they're they've this those though through thus to told too toward towards under until up upon us very
  was wasn't we we'd we'll we're we've were weren't what what's when where which while who who's whom whose why will
  with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves
  mr mrs ms`.split(/\s+/),
)

/** Calls `take` with the place of each word: dotted initials ('U.S.'), numbers with commas and points, words with apostrophes inside. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  let before = 0 // the sorts of the character before
  for (let at = 0; at < text.length; ) {
    const sort = sortAt(text, at)
    if ((sort & WORDLY) === 0) {
      at += width(sort)
      before = sort
      continue
    }
    const end =
      (sort & LETTER && !(before & (LETTER | NUMBER)) ? initialsEnd(text, at) : undefined) ??
      (sort & NUMBER ? figureEnd(text, at) : undefined) ??
      wordEnd(text, at)
    take(at, end)
    before = sortAt(text, end - 1) | (sort & NUMBER) // after a figure stands no initial
    at = end
  }
}

const WORDLY = LETTER | MARK | NUMBER

/** Where 'U.S.' ends: two letters with their points, or more. */
export function initialsEnd(text: string, at: number): number | undefined {
  let end = at
  let letters = 0
  while (sortAt(text, end) & LETTER) {
    const point = end + width(sortAt(text, end))
    if (text[point] !== '.') break
    end = point + 1
    letters++
  }
  return letters > 1 ? end : undefined
}

/** Where '1,000.5' ends; undefined for digits alone. */
function figureEnd(text: string, at: number): number | undefined {
  let end = runEnd(text, at, NUMBER)
  let parts = 1
  while ((text[end] === '.' || text[end] === ',') && sortAt(text, end + 1) & NUMBER) {
    end = runEnd(text, end + 1, NUMBER)
    parts++
  }
  return parts > 1 ? end : undefined
}

function wordEnd(text: string, at: number): number {
  let end = runEnd(text, at, WORDLY)
  while (isApostrophe(text[end]) && sortAt(text, end + 1) & (LETTER | MARK))
    end = runEnd(text, end + 1, LETTER | MARK)
  return end
}

const isApostrophe = (char: string | undefined): boolean =>
  char === "'" || char === '’' || char === 'ʼ' || char === '‘'

const DIGIT = /\p{N}/u
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ["let's", 'let us'],
  ["y'all", 'you all'],
])
const TAILS: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
  ["'m", ' am'],
]
// Elsewhere 's is possessive, and 'Putin is' would be wrong.
const IS = new Set('it he she that there here what who where how this when why'.split(' '))

function expanded(word: string): string {
  if (!word.includes("'")) return CONTRACTED.get(word) ?? word
  const whole = CONTRACTED.get(word)
  if (whole !== undefined) return whole
  if (word.endsWith("'s") && IS.has(word.slice(0, -2))) return `${word.slice(0, -2)} is`
  const tail = TAILS.find(([ending]) => word.endsWith(ending))
  return tail === undefined ? word : word.slice(0, -tail[0].length) + tail[1]
}

function folded(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const straight = lower.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'")
  const initials = straight.length > 2 && straight.endsWith('.')
  return (initials ? straight.replaceAll('.', '') : straight).normalize('NFKC')
}

const term = remembered(termOf)
const fold = remembered(folded)
const long = remembered((word) => expanded(folded(word)).split(' '))

/** What `terms` makes of one word; '' where it has no content. */
export function termOf(word: string): string {
  const plain = folded(word)
  if (plain === 'us') return word === 'us' || word === 'Us' ? '' : 'usa'
  if (NEGATIONS.has(plain) || plain.endsWith("n't")) return 'not'
  const bare = plain.replace(POSSESSIVE, '')
  if (STOP_WORDS.has(plain) || STOP_WORDS.has(bare)) return ''
  return bare.length === 1 && !DIGIT.test(bare) ? '' : stem(IRREGULAR.get(bare) ?? bare)
}

/** Past forms that no ending gives away, where news needs them ("where did they meet" against "met"). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `met meet|spoke speak|spoken speak|won win|began begin|begun begin|held hold|gave give|given give|went go|gone go
  fell fall|fallen fall|rose rise|risen rise|led lead|lost lose|paid pay|sold sell|bought buy|sent send|built build
  fought fight|flew fly|flown fly|ran run|saw see|seen see|shot shoot|struck strike|stood stand|thought think
  wrote write|written write|broke break|broken break|chose choose|chosen choose|drove drive|driven drive|grew grow
  grown grow|knew know|known know|sought seek|threw throw|thrown throw|withdrew withdraw|withdrawn withdraw
  spent spend|kept keep|brought bring|caught catch|found find|left leave|heard hear|felt feel|swore swear|sworn swear
  stole steal|stolen steal|hid hide|hidden hide|froze freeze|frozen freeze|sank sink|sunk sink|men man|women woman
  children child|people person|lives life|wives wife`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .map(([past = '', base = '']) => [past, base]),
)
const VOWEL = /[aeiouy]/
const DOUBLED = /([bdfgmnprt])\1$/
const ENDING = /(?:ing|ed)$/

/** Endings of number and tense, after steps 1a–1c and 5a of Porter (1980); what remains need not be a word. */
function stem(word: string): string {
  if (word.length < 4 || !PLAIN.test(word)) return word
  let root = word
  if (root.endsWith('sses')) root = root.slice(0, -2)
  else if (root.endsWith('ies'))
    root = root.length > 4 ? `${root.slice(0, -3)}y` : root.slice(0, -1)
  else if (root.endsWith('s') && !/[su]s$|is$/.test(root)) root = root.slice(0, -1)
  if (root.endsWith('eed')) return root.length > 4 ? root.slice(0, -1).replace(/e$/, '') : root
  const bare = root.replace(ENDING, '')
  if (bare !== root && bare.length > 2 && VOWEL.test(bare)) root = bare.replace(DOUBLED, '$1')
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1)
  return root.length > 3 && root.endsWith('i') ? `${root.slice(0, -1)}y` : root
}
