// The closed classes of English, as any grammar lists them, and the few open ones that news prose needs. What a word is,
// whatever stands around it, is looked up once in the life of the word; then it is read off its token.
import { isBody, isRole } from './roles.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Without their full stop. Those in MAY_END may also be the last word of a sentence. */
export const ABBREVIATIONS = list(`
  mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt sgt cmdr adm rev hon pres supt det
  st mt ft jr sr inc corp co ltd dept univ assn bros vs etc al approx est no nos vol fig op
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo a.m p.m d.c u.s u.k u.n e.g i.e ave blvd rd`)
export const MAY_END = list(`
  jr sr inc corp co ltd etc al u.s u.k u.n d.c a.m p.m ala ariz ark calif colo conn del fla ga ill ind kan ky la
  mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd dept assn`)

export const DETERMINER = 1
export const ARTICLE = 2 // a determiner that needs a noun: what follows it is no verb
export const PRONOUN = 4
export const SUBJECT_PRONOUN = 8
export const PREPOSITION = 16
export const CONJUNCTION = 32
export const SUBORDINATOR = 64
export const AUXILIARY = 128
export const NEGATION = 256
export const MODAL = 512
export const ADVERB = 1024 // may stand between a subject and its verb without being either; 'Kelly' also looks like one
export const SHORT_PAST = 2048 // a common verb that no ending tells
export const CALENDAR = 4096 // a day or a month
export const FUNCTION_WORD = 8192 // of a closed class: no part of a name even where it is capitalised
export const ROLE = 16_384
export const BODY = 32_768

const CLASSES: readonly (readonly [classes: number, words: string])[] = [
  [
    DETERMINER | FUNCTION_WORD,
    `the a an this that these those his her its their our my your some any no every each either neither both all many
    several few most another other such one two three four five six seven eight nine ten dozens hundreds more`,
  ],
  [ARTICLE, `a an the his its their my our your no every`],
  [SUBJECT_PRONOUN, `he she they it i we you who`],
  [
    PRONOUN | FUNCTION_WORD,
    `he she they it i we you him her them us me his hers their theirs its my our your himself herself themselves itself
    who whom whose`,
  ],
  [
    PREPOSITION | FUNCTION_WORD,
    `of in on at by for from with without to into onto about after before during since until till through throughout
    over under above below between among against across along around behind beside besides beyond despite down
    except inside like near off out outside per than toward towards up upon via within amid as alongside following
    regarding concerning including`,
  ],
  [CONJUNCTION | FUNCTION_WORD, `and but or nor yet so`],
  [
    SUBORDINATOR | FUNCTION_WORD,
    `if when while because although though unless whereas whether where why how once since until before after as that
    which who whom whose what`,
  ],
  [
    AUXILIARY | FUNCTION_WORD,
    `is are was were be been being am has have had having do does did will would can could may might must shall should
    's 'd 've 'll 're 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    cannot couldn't shouldn't mightn't mustn't ain't`,
  ],
  [
    NEGATION,
    `not never no neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
    can't cannot couldn't shouldn't mightn't`,
  ],
  [MODAL, `would could might may should wouldn't couldn't mightn't shouldn't 'll will won't 'd`],
  [
    ADVERB | FUNCTION_WORD,
    `also then later still just even often always once again now today yesterday tonight soon ever already further
    meanwhile however instead too first next twice sometimes thus therefore nevertheless nonetheless since only
    himself herself themselves itself both all not never quickly afterward afterwards perhaps maybe back far long
    indeed recently flatly much have else though moreover furthermore besides here there aloud out earlier likewise overall`,
  ],
  [
    SHORT_PAST,
    `went came took made got gave ran left lost won kept held met led sent spent stood understood began
    broke brought built bought caught cut fell fought grew hit hurt let put rose set sat shot shut
    sold stuck struck taught threw wore want need go come take make get give run leave lose win keep`,
  ],
  [
    CALENDAR,
    `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  ],
  [
    CALENDAR,
    `january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`,
  ],
]
const LISTED = new Map<string, number>()
for (const [classes, words] of CLASSES)
  for (const word of list(words)) LISTED.set(word, (LISTED.get(word) ?? 0) | classes)

// Adjectives and nouns in -ly that are not adverbs.
const NOT_ADVERBS = list(`
  family early only july italy reply rally ally assembly anomaly supply fly july monopoly elderly daily weekly
  monthly friendly likely unlikely holy ugly silly lovely lonely deadly costly`)

/** The classes of a word by its small letters, as bits. */
export function classesOf(lower: string): number {
  const adverb = lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower) ? ADVERB : 0
  return (LISTED.get(lower) ?? 0) | adverb | (isRole(lower) ? ROLE : 0) | (isBody(lower) ? BODY : 0)
}

/** Whether a token belongs to one of some classes; what is not there belongs to none. */
export const isA = (token: { readonly classes: number } | undefined, classes: number): boolean =>
  token !== undefined && (token.classes & classes) !== 0
