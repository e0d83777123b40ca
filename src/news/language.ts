// Whether a text is English, by the shares of words that carry no meaning. Only English is analysed.
import { LATIN, LETTER, runEnd, sortAt, width } from './characters.ts'
import { remembered } from './remembered.ts'

/**
 * The language of a text: 'en', the code of another language whose function words clearly prevail, or 'und' where neither
 * can be said. A short text counts as English unless it clearly is not. Looks at the first 8,000 characters.
 */
export function language(text: string): string {
  const head = text.slice(0, LONGEST).toLowerCase()
  const counts = CODES.map(() => 0)
  let words = 0
  let letters = 0
  let latin = 0
  for (let at = 0; at < head.length; ) {
    const sort = sortAt(head, at)
    if ((sort & LETTER) === 0) {
      at += width(sort)
      continue
    }
    const end = runEnd(head, at, LETTER)
    words++
    letters += end - at
    if (sort & LATIN) latin += end - at
    if (end - at <= LONGEST_WORD)
      for (const code of languagesOf(head, at, end)) counts[code] = (counts[code] ?? 0) + 1
    at = end
  }
  if (latin < LEAST_LATIN * letters) return 'und'
  const [english = 0, ...others] = counts
  const count = Math.max(...others)
  if (count >= CLEARLY && count > 2 * english) return CODES[1 + others.indexOf(count)] ?? 'und'
  if (words < SHORT) return 'en'
  return english / words >= LEAST_ENGLISH ? 'en' : 'und'
}

const LONGEST = 8_000
const LEAST_LATIN = 0.6 // share of the letters; an English report on Japan stays far above it
const SHORT = 30 // words
const CLEARLY = 3 // function words of another language
const LEAST_ENGLISH = 0.05 // news prose has 0.25 and more, but lists of fixtures and names are English too

// Only words that English does not have ('die', 'in', 'no', 'on', 'an', 'me', 'as', 'do', 'a' are left out of the others).
const FUNCTION_WORDS = {
  en: 'the of and to in that is was for on with as at by from it his her he she they be are were has have had not but this which an or its their who will would been said after when about than out up into over more',
  de: 'der das und ist nicht mit von den dem ein eine einer sich auf für auch werden wird bei nach zu im des sie sind',
  fr: 'le les des est et une du dans pour qui que pas sur avec aux par ce cette sont il elle été mais plus ont au',
  es: 'el los las del una que por con para se es como su más fue ha sus pero lo al este y muy entre',
  it: 'il di che è una per con non del della nel sono gli le dei delle si alla anche ha più dal questo',
  pt: 'os um uma não que com para do da dos das em por é se mais foi ao são pelo pela sua como',
  nl: 'het een van en niet zijn dat op te voor met aan ook wordt bij naar zich maar heeft deze uit werd',
  sv: 'och att det som är av på för med den till inte om har ett från var han kan också',
  pl: 'się nie na jest że to przez dla jak od po ale są był oraz za być przed tym',
  tr: 've bir bu için ile olarak da daha çok olan gibi ancak ise en kadar sonra',
}

const CODES = Object.keys(FUNCTION_WORDS) // English first
const LANGUAGES = new Map<string, number[]>() // places in CODES
for (const [code, words] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of words.split(' ')) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), code])
}
const LONGEST_WORD = Math.max(...[...LANGUAGES.keys()].map((word) => word.length))
const NONE: readonly number[] = []
const languagesOf = remembered((word) => LANGUAGES.get(word) ?? NONE)
