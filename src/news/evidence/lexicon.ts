// What English words do to a statement, and which of them mean the same. Closed classes and small tables.
import { NATIONS } from '../nations.ts'
import { terms } from '../terms.ts'
import { KINDS, OPPOSITES, SYNONYMS } from './thesaurus.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const table = (rows: string): string[][] =>
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/))

/** What turns, weakens or compares a statement; a word may do one of these. */
export type Operator =
  | 'negation'
  | 'modal'
  | 'hedge'
  | 'more'
  | 'less'
  | 'before'
  | 'after'
  | 'cause'
  | 'despite'
  | 'limit'
  | 'direction'

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  (
    [
      [
        'negation',
        'not no never nor neither none nobody nothing without cannot nowhere hardly barely scarcely',
      ],
      ['modal', 'may might could would can should must will shall'],
      [
        'hedge',
        `allegedly alleged reportedly apparently possibly perhaps maybe probably likely seemingly supposedly purportedly
         suspected believed thought presumably potentially potential possible probable unconfirmed claimed seems seem
         seemed appears appear appeared expected rumored rumoured conceivably arguably suggested suggests`,
      ],
      [
        'more',
        'more higher greater larger bigger better above over exceeding faster longer older stronger most',
      ],
      ['less', 'less fewer lower smaller worse below under slower shorter younger weaker least'],
      ['before', 'before until prior ahead'],
      ['after', 'after since following'],
      ['cause', 'because'],
      ['despite', 'despite although though notwithstanding'],
      [
        'limit',
        'only just almost nearly about around approximately roughly some most all every partly mainly',
      ],
      ['direction', 'up down inside outside off away first last next early late'],
    ] as const
  ).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
)

const SMALL_SAME: ReadonlyMap<string, string> = new Map(
  `around about|approximately about|roughly about|previously earlier|too also|currently now|almost nearly|though although|due because
   until till|amid amidst|among amongst|towards toward|upon on|while whilst`
    .split(/[|\n]/)
    .map((row): [string, string] => [
      row.trim().split(' ')[0] ?? '',
      row.trim().split(' ')[1] ?? '',
    ]),
)

/** What a small word is compared by: 'roughly' and 'about' count as one. */
export const smallKey = (lower: string): string => SMALL_SAME.get(lower) ?? lower

/** What a word does to the statement it stands in, if anything. */
export const operator = (lower: string): Operator | undefined => OPERATORS.get(lower)

const DENIALS = list(`
  fail refuse deny lack unable impossible reject avoid prevent decline stop without absent miss unlikely neither nor
  none dismiss false wrong cease end untrue never no nobody nothing not cannot hardly barely`)

/** Whether a word (its key) takes back what it governs, so that it may stand for a 'not'. */
export const denies = (key: string): boolean => DENIALS.has(key)

/** What counts as one word: places with their people and short forms, months, units. The first of each row stands for all. */
const SAME = table(`${NATIONS}
  january jan|february feb|april apr|august aug|september sept sep|october oct|november nov|december dec
  tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri
  percent pct percentage|kilometer km kilometre kilometers|mile mi|kilogram kg kilo|meter metre|dollar buck|pound gbp|minute min|hour hr
  government govt|department dept|company firm corp corporation business|police cop|doctor dr physician|senator sen|representative rep
  governor gov|general gen|lieutenant lt|president pres|street st|avenue ave|television tv|child kid|mother mom mum|father dad
  approximately about around roughly|begin start|buy purchase|big large huge|help aid assist|kill slay|car vehicle
  california calif|pennsylvania pa|connecticut conn|florida fla|michigan mich|minnesota minn|wisconsin wis
  tennessee tenn|arizona ariz|colorado colo|alabama ala|georgia ga|virginia va|texas tex|okla oklahoma
  while whilst|until till|on upon|amid amidst|among amongst|towards toward|labor labour|center centre|defense defence|program programme`)

const stem = (word: string): string => terms(word)[0] ?? word.toLowerCase()

const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([first = '', ...others]) =>
    others.map((other) => [stem(other), stem(first)] as const),
  ),
)
const keys = new Map<string, string>()
const MOST = 20_000 // words remembered

/**
 * What a word is compared by: without its ending, and one for all that count as the same ('British', 'UK').
 * `word` as it is printed, so that 'US' is not 'us'.
 */
export function keyOf(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const root = stem(word)
  const key = CANONICAL.get(root) ?? root
  if (keys.size > MOST) keys.clear()
  keys.set(word, key)
  return key
}

// What a dictionary of opposites leaves out and news needs, as keys.
const NEWS_OPPOSITES = `
  rise fall|increase decrease|gain loss|win lose|support oppose|approve reject|accept reject|accept refuse|allow ban|permit forbid|agree disagree
  confirm deny|admit deny|arrive leave|arrive depart|enter leave|enter exit|open close|begin end|start stop|start end|start finish|buy sell
  import export|attack defend|advance retreat|success failure|succeed fail|victory defeat|friend enemy|ally enemy|ally foe|guilty innocent|convict acquit
  arrest release|jail free|hire fire|appoint dismiss|join leave|lead trail|raise lower|raise cut|boost cut|expand shrink|grow shrink|strengthen weaken
  improve worsen|high low|strong weak|early late|first last|first final|old young|old new|big small|large small|long short|fast slow|rich poor|good bad
  best worst|better worse|more less|more fewer|most least|above below|over under|before after|up down|north south|east west|northern southern
  eastern western|left right|male female|man woman|boy girl|husband wife|son daughter|brother sister|father mother|king queen|major minor
  majority minority|public private|domestic foreign|national local|legal illegal|safe dangerous|safe unsafe|alive dead|live die|survive die|kill save
  love hate|praise criticize|praise condemn|welcome condemn|hope fear|optimistic pessimistic|positive negative|true false|right wrong|build destroy
  create destroy|find lose|remember forget|include exclude|include omit|add remove|send receive|give take|lend borrow|push pull|easy hard|easy difficult
  hot cold|warm cool|wet dry|full empty|heavy light|near far|same different|peace war|offer withdraw|deploy withdraw|impose lift|increase reduce|increase cut
  surge plunge|soar plunge|climb fall|climb drop|rise drop|rise decline|grow decline|gain lose|expand cut|encourage discourage|allow prevent|allow block
  maintain abandon|keep abandon|continue stop|continue end|accelerate slow|democrat republican|conservative liberal|winner loser|buyer seller|employer employee
  victim suspect|plaintiff defendant|teacher student|doctor patient|parent child|morning evening|day night|summer winter|spring autumn|yesterday tomorrow
  today yesterday|last next|previous next|past future|former current|temporary permanent|deny acknowledge|honour insult|optimism pessimism|hold release
  occupy liberate|deadly harmless|rare common|always never|often rarely|quickly slowly|successful unsuccessful|likely unlikely|able unable|happy sad
  proud ashamed|calm angry|increase fall|increase drop|drop gain|deteriorate improve|broaden narrow|widen narrow|loosen tighten|ease tighten|ease worsen`

const NONE: ReadonlySet<string> = new Set()

function paired(
  pairs: Iterable<readonly [string, string]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const put = (one: string, other: string): void => {
    const known = found.get(one)
    if (known) known.add(other)
    else found.set(one, new Set([other]))
  }
  for (const [a, b] of pairs) {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === other) continue
    put(one, other)
    put(other, one)
  }
  return found
}

const all = (group: readonly string[]): [string, string][] =>
  group.flatMap((one, n) => group.slice(n + 1).map((other): [string, string] => [one, other]))
const first = ([general = '', ...special]: readonly string[]): [string, string][] =>
  special.map((one) => [one, general])

type Related = ReadonlyMap<string, ReadonlySet<string>>
type Tables = {
  readonly synonym: Related
  readonly kind: Related
  readonly above: Related // a key, to what it is a kind of
  readonly opposite: Related
}

let made: Tables | undefined

/** Made when they are first asked for: a bot that starts has no time for a thesaurus. */
function tables(): Tables {
  made ??= {
    synonym: paired(table(SYNONYMS).flatMap(all)),
    kind: paired(table(KINDS).flatMap(first)),
    above: above(),
    opposite: paired([...table(OPPOSITES), ...table(NEWS_OPPOSITES)].flatMap(all)),
  }
  return made
}

function above(): Related {
  const found = new Map<string, Set<string>>()
  for (const [general = '', ...special] of table(KINDS))
    for (const one of special) {
      const known = found.get(keyOf(one))
      if (known) known.add(keyOf(general))
      else found.set(keyOf(one), new Set([keyOf(general)]))
    }
  return found
}

/** Keys that may stand for a key in one of its usual senses. */
export const synonyms = (key: string): ReadonlySet<string> => tables().synonym.get(key) ?? NONE
/** Keys that are a kind of it, or of which it is one. */
export const kinds = (key: string): ReadonlySet<string> => tables().kind.get(key) ?? NONE
export const opposites = (key: string): ReadonlySet<string> => tables().opposite.get(key) ?? NONE

/** Whether two keys are different kinds of one thing: 'pizza' and 'burger', 'yellow' and 'white'. */
export function siblings(one: string, other: string): boolean {
  const { above } = tables()
  const [generals, over] = [above.get(one), above.get(other)]
  if (!generals || !over || one === other) return false
  for (const general of generals) if (over.has(general)) return true
  return false
}

/** In how many ways a key may be said otherwise: 0 for names and rare words. */
export const relatives = (key: string): number => synonyms(key).size + kinds(key).size
