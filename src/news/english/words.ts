// The closed classes of English, as any grammar lists them, and the few open ones that news prose needs.

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

export const DETERMINERS = list(`
  the a an this that these those his her its their our my your some any no every each either neither both all many
  several few most another other such one two three four five six seven eight nine ten dozens hundreds more`)

/** Determiners that need a noun: what follows one is no verb. */
export const ARTICLES = list('a an the his its their my our your no every')

export const SUBJECT_PRONOUNS = list('he she they it i we you who')
export const PRONOUNS = list(`
  he she they it i we you him her them us me his hers their theirs its my our your himself herself themselves itself
  who whom whose`)

export const PREPOSITIONS = list(`
  of in on at by for from with without to into onto about after before during since until till through throughout
  over under above below between among against across along around behind beside besides beyond despite down
  except inside like near off out outside per than toward towards up upon via within amid as alongside following
  regarding concerning including`)

export const CONJUNCTIONS = list('and but or nor yet so')
export const SUBORDINATORS = list(`
  if when while because although though unless whereas whether where why how once since until before after as that
  which who whom whose what`)

export const AUXILIARIES = list(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  's 'd 've 'll 're 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
  cannot couldn't shouldn't mightn't mustn't ain't`)
export const NEGATIONS = list(`
  not never no neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
  can't cannot couldn't shouldn't mightn't`)
export const MODALS = list(
  `would could might may should wouldn't couldn't mightn't shouldn't 'll will won't 'd`,
)

const ADVERBS = list(`
  also then later still just even often always once again now today yesterday tonight soon ever already further
  meanwhile however instead too first next twice sometimes thus therefore nevertheless nonetheless since only
  himself herself themselves itself both all not never quickly afterward afterwards perhaps maybe back far long
  indeed recently flatly much have else though moreover furthermore besides here there aloud out earlier likewise overall`)

/** Common verbs that no ending tells. */
export const SHORT_PASTS = list(`
  went came took made got gave ran left lost won kept held met led sent spent stood understood began
  broke brought built bought caught cut fell fought grew hit hurt let put rose set sat shot shut
  sold stuck struck taught threw wore want need go come take make get give run leave lose win keep`)

export const DAYS = list(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`)
export const MONTHS = list(`
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`)

// Adjectives and nouns in -ly that are not adverbs.
const NOT_ADVERBS = list(`
  family early only july italy reply rally ally assembly anomaly supply fly july monopoly elderly daily weekly
  monthly friendly likely unlikely holy ugly silly lovely lonely deadly costly`)

/** Whether a word may stand between a subject and its verb without being either: 'repeatedly', 'also', 'not'. 'Kelly' also looks like it. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower))
}

/** Whether a word belongs to a closed class, so that it is no part of a name even where it is capitalised. */
export function isFunctionWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower)
  )
}

/** Whether a name token is a day or a month. */
export const isCalendar = (lower: string): boolean => DAYS.has(lower) || MONTHS.has(lower)
