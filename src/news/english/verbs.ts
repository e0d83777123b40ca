// Verbs that report what somebody said, with all their forms.

/**
 * say: may stand beside a quotation and may be inverted ('said Ann Lee'). Forms of it are speech whatever follows.
 * name: says what somebody called something ('called it "a mess"'); the quotation is its object.
 * hold: an opinion or a plan rather than an utterance; reports, but weakly.
 */
export type VerbClass = 'say' | 'name' | 'hold'
export type SpeechVerb = {
  readonly lemma: string
  readonly class: VerbClass
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing'
}

const SAY = `
  say tell add ask write note explain reply respond answer continue declare announce state argue claim insist
  acknowledge admit concede confirm warn suggest recall remark observe comment report tweet retweet post joke quip
  shout yell cry scream whisper murmur mutter exclaim proclaim maintain contend assert allege stress emphasize emphasise
  reiterate repeat conclude predict promise vow pledge swear urge plead beg demand complain lament muse wonder
  interject offer boast brag caution advise counsel testify recount relate inform assure remind counter retort snap
  fume scoff sigh laugh chant charge deadpan opine posit rebut reveal disclose clarify elaborate object protest
  sing read deny reason surmise agree echo propose interrupt blurt bellow rant thunder gush intone enthuse
  text email e-mail blog message telegraph recommend indicate signal speculate estimate forecast quote cite mention
  instruct order command request apologize apologise thank preach rail crow marvel grumble groan`
const NAME = `
  call describe dub label brand denounce criticize criticise condemn slam blast praise hail accuse blame portray
  characterize characterise decry deride dismiss ridicule mock attack assail refer express compare cast term deem
  laud tout bemoan credit rebuke chide scold defend welcome reject trash bash cheer commend applaud salute fault
  lambaste lambast liken invite discuss address voice speak talk point`
const HOLD = `
  believe think hope expect feel fear worry know want see find learn show consider regard guess suspect doubt
  imagine realize realise understand view assume intend plan decide determine rule hear`

// Lemma: past and participle, where they are not in -ed.
// biome-ignore format: a table
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', write: 'wrote written', read: 'read', swear: 'swore sworn', sing: 'sang sung',
  think: 'thought', feel: 'felt', know: 'knew known', see: 'saw seen', find: 'found', learn: 'learned learnt',
  show: 'showed shown', understand: 'understood', forecast: 'forecast', cast: 'cast', deem: 'deemed', hear: 'heard',
  plead: 'pleaded pled', speak: 'spoke spoken', retweet: 'retweeted',
  label: 'labeled labelled', signal: 'signaled signalled', counsel: 'counseled counselled',
}
const DOUBLING: ReadonlySet<string> = new Set(
  'admit beg blog brag dub plan quip rebut refer slam snap'.split(' '),
)

function forms(lemma: string): readonly (readonly [string, SpeechVerb['form']])[] {
  const stem = /[^aeiou]e$/.test(lemma) || lemma.endsWith('ue') ? lemma.slice(0, -1) : lemma
  const y = /[^aeiou]y$/.test(lemma)
  const third = y
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : stem
  const irregular = IRREGULAR[lemma]?.split(' ')
  const past = irregular ?? [y ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`]
  return [
    [lemma, 'base'],
    [third, 'third'],
    [`${lemma === 'see' || lemma === 'agree' ? lemma : doubled}ing`, 'ing'],
    ...past.map((form, n) => [form, n === 0 ? 'past' : 'participle'] as const),
  ]
}

function table(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>()
  for (const [kind, words] of [
    ['hold', HOLD],
    ['name', NAME],
    ['say', SAY],
  ] as const) {
    for (const lemma of words.trim().split(/\s+/))
      for (const [word, form] of forms(lemma)) verbs.set(word, { lemma, class: kind, form })
  }
  return verbs
}

const VERBS = table()

/** 'put it': the one verb of speech that is two words; it stands for any verb of saying. */
export const PUT_IT: SpeechVerb = { lemma: 'put', class: 'say', form: 'past' }

/** The speech verb that a word is a form of, by its small letters. */
export function speechVerb(lower: string): SpeechVerb | undefined {
  return VERBS.get(lower)
}

// Lemmas whose quotation is words on a thing rather than of a person, when the thing is the subject.
export const INSCRIBED: ReadonlySet<string> = new Set([
  'read',
  'say',
  'proclaim',
  'declare',
  'state',
])

// Lemmas whose object is the listener: 'told reporters', 'asked the clerk'.
export const WITH_LISTENER: ReadonlySet<string> = new Set(
  'tell inform assure remind ask warn advise urge promise text email e-mail thank instruct'.split(
    ' ',
  ),
)
