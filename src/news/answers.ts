// What in a passage may be the answer to a question of a kind: names, countries, days, numbers, titles of works.

import { REGIONS } from './nations.ts'

/** What may be the answer, in one form whatever its case, and where it begins. */
export type Found = { readonly phrase: string; readonly at: number }

/**
 * A pattern for any text, and the same for one of ASCII and typographic marks, as most are: V8 takes a tenth of the time
 * where it need not know all the letters of the world.
 */
type Sought = { readonly any: RegExp; readonly plain: RegExp }

/** Of a pattern whose classes \p stand in brackets. */
function sought(any: RegExp): Sought {
  const plain = any.source.replace(/\\p\{(\w+)\}/g, (_, name: string) => PLAIN[name] ?? '')
  return { any, plain: new RegExp(plain, any.flags.replace('u', '')) }
}

const BEYOND_PLAIN = /[^\0-\x7f\u2000-\u206f]/
const PLAIN: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  M: '',
}

/** Looks no further than it is asked to. */
export type Finder = (text: string) => Iterable<Found>

const WORDED = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBERS = sought(
  new RegExp(
    `[$€£]?[\\p{N}][\\p{N}.,]*%?|\\b(?:${WORDED.join('|')}|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|once|none)\\b|\\bno(?= [\\p{Ll}]+s\\b)`,
    'giu',
  ),
)

/** Numbers; 'three' and '3' are one. */
export const numbers: Finder = (text) => matches(text, NUMBERS, plainNumber)

const UNIT = '(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?'
const DURATIONS = sought(
  new RegExp(
    `(?<!\\b(?:in|within|last|past|next|coming|previous|recent|every) (?:the )?)(?<![\\p{L}\\p{N}])(?:[\\p{N}][\\p{N}.,]*|${WORDED.join('|')}|an?|several|many|few|dozens of|half an?)[ -]${UNIT}\\b(?! (?:ago|later|old|earlier))|(?<=\\b(?:for|of|lasted|took) )${UNIT}\\b`,
    'giu',
  ),
)

/** How long: numbers with a unit of time, or the unit alone ('for hours'); not when ('in two days', 'a year ago'). */
export const durations: Finder = (text) =>
  matches(text, DURATIONS, (found) => {
    const [number = '', unit] = found.split(/[ -](?=\p{L}+$)/u)
    return unit === undefined ? number : `${plainNumber(number)} ${unit.replace(/s$/, '')}`
  })

const DAYS = sought(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.)(?:\s\d{1,2})?|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|today|tomorrow|(?:1[5-9]|20)\d\d)\b/giu,
)

/** Days, months and years. "May" alone is one only where it is printed with a capital. */
export const days: Finder = (text) =>
  matches(text, DAYS, (found) => (found === 'may' || found === 'march' ? '' : found))

// What follows the first capital: more capitals, joined by a small word inside a name.
const NAME = sought(
  /[\p{Lu}][\p{L}\p{M}\p{N}’'.&-]*(?: (?:(?:of|the|de|for|von|van|al) ){0,2}[\p{Lu}][\p{L}\p{M}\p{N}’'.&-]*){0,6}/gu,
)
const LEADING =
  /^(?:The|A|An|In|On|At|But|And|For|As|After|Before|When|If|While|It|He|She|They|We|This|That|These|His|Her|Its|Their|President|Mr\.|Mrs\.|Ms\.|Sen\.|Rep\.|Gov\.|Dr\.) /u
const TRAILING = /[’']s$|[.’']+$/u
const NO_NAME = new Set(
  (
    'the a an in on at it he she they we i you but and this that these those there for as with after before when while if ' +
    'its his her their our your my to from by of what who how why where which according during since more most some many ' +
    'one two three all both not no so then than also just yes said says mr mrs ms mr. mrs. ms. monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october november december'
  ).split(' '),
)
const name = (found: string): string => {
  const bare = found.replace(LEADING, '').replace(TRAILING, '')
  return bare.length > 1 && !NO_NAME.has(bare.toLowerCase()) ? bare : ''
}

/** Names of whom or whatever: what is printed with capitals. */
export const names: Finder = (text) => matches(text, NAME, name)

const PLACE_WORD =
  '(?:in|at|near|off|outside|inside|across|around|over|(?:went|go|goes|gone|going|came|come|comes|travel[\\p{L}]*|fly|flies|flew|head[\\p{L}]*|moved?|sent|return[\\p{L}]*|back) (?:to|from))'
const EVENT =
  '(?:summit|meeting|conference|talks|attacks?|bombing|shooting|earthquake|crash|fire|trial|election|protests?|rally|festival|games)'
const CAPITALS = "[\\p{Lu}][\\p{L}\\p{M}’'.-]*(?: [\\p{Lu}][\\p{L}\\p{M}’'.-]*){0,4}"
const BEFORE_PLACE = sought(
  new RegExp(
    `(?<=\\b${PLACE_WORD}\\s(?:the\\s|downtown\\s|central\\s|(?:north|south|east|west)ern\\s)?)${CAPITALS}|(?<=\\bthe )${CAPITALS}(?= ${EVENT}\\b)|(?<=[.,] )${CAPITALS}(?=, where )|^${CAPITALS}(?=, where )|${CAPITALS}(?= as (?:an?|the|its|their) (?:place|venue|site|location|host|setting)\\b)`,
    'gu',
  ),
)

/** Names that follow a word of place ('in Harrow Bay'), stand before an event ('the Wexcombe trial') or are named 'as the venue'. */
export const places: Finder = (text) => matches(text, BEFORE_PLACE, name)

/** What the standard library knows as a country or a territory, and other names of some. */
const COUNTRIES = phrases([
  ...REGIONS.filter((region) => region !== 'Georgia' && region !== 'Jersey'), // more often a state and a part of New Jersey
  ...'Britain|U.K.|UK|England|Scotland|Wales|U.S.|America|Türkiye|Czech Republic'.split('|'),
])
const STATES = phrases(
  (
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|' +
    'Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|' +
    'Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|' +
    'Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|' +
    'West Virginia|Wisconsin|Wyoming'
  ).split('|'),
)

/** Countries and territories. */
export const countries: Finder = (text) => matches(text, COUNTRIES)

/** States of the United States. */
export const states: Finder = (text) => matches(text, STATES)

const TITLES = sought(/(?<=[“"])[\p{Lu}][^”"“]{1,58}[^”"“.!?,](?=[,.]?[”"])/gu)

/** Titles of works: a few words in quotation marks that begin with a capital. */
export const titles: Finder = (text) => matches(text, TITLES)

/** `form` gives how the phrase is compared, '' where it is none. */
function* matches(text: string, sought: Sought, form = (found: string) => found): Iterable<Found> {
  const pattern = BEYOND_PLAIN.test(text) ? sought.any : sought.plain
  let end = 0
  for (;;) {
    pattern.lastIndex = end // somebody else may have looked with it meanwhile
    const found = pattern.exec(text)
    if (found === null) return
    end = pattern.lastIndex
    const phrase = form(found[0]).toLowerCase().replaceAll('’', "'")
    if (phrase !== '') yield { phrase, at: found.index }
  }
}

function plainNumber(found: string): string {
  const plain = found.toLowerCase().replace(/[.,]+$/, '')
  const value = WORDED.indexOf(plain)
  return value === -1 ? plain : String(value + 1)
}

/** Any of these, the longest first: 'West Virginia' is not 'Virginia'. */
function phrases(list: readonly string[]): Sought {
  const any = list
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return sought(new RegExp(`(?<![\\p{L}])(?:${any.join('|')})(?![\\p{L}])`, 'gu'))
}
