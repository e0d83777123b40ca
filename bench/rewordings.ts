// Faithful renderings of a sentence: what a careful editor does to it and a reader would still call the same.
import type { Random } from './random.ts'

const pairs = (rows: string): [string, string][] =>
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' / '))
    .map(([one = '', other = '']) => [one, other])

// Words that news exchanges freely, in the form in which they stand.
const WORDS = pairs(`
  big / large|large / big|began / started|started / began|ended / finished|bought / purchased|helped / assisted|help / aid|killed / slain
  film / movie|movie / film|asked / requested|chose / selected|talks / negotiations|roughly / about
  approximately / about|said / stated|also / too|attempted / tried|tried / attempted|nearly / almost
  almost / nearly|several / a number of|many / numerous|rich / wealthy|sick / ill|quick / fast|quickly / rapidly
  angry / furious|children / kids|needs / requires
  happened / occurred|occurred / happened|permit / allow|permitted / allowed|allowed / permitted|allows / permits|stop / halt|stopped / halted
  buy / purchase|give / provide|gave / provided|provide / give|end / finish|kept / retained|rose / climbed
  increased / rose|fell / dropped|dropped / fell|error / mistake|mistake / error|
  worried / concerned|concerned / worried|important / significant|significant / important|hard / difficult|difficult / hard
  assist / help|demand / call for|demanded / called for|discovered / found|found / discovered|believed / thought
  announced / said|told / informed|whole / entire|entire / whole|injured / hurt|hurt / injured|shortly / soon|currently / now|previously / earlier
  earlier / previously|frequently / often|often / frequently|initially / at first|lawyer / attorney|attorney / lawyer|physician / doctor
  because of / due to|due to / because of|in order to / to|was able to / could|a lot of / many
  firm / company|company / firm|answer / reply|answered / replied|replied / answered|required / needed
  picture / photo|enough / sufficient|begin / start|begins / starts|road / street`)

const SHORT = pairs(`
  percent / %|United States / U.S.|U.S. / United States|United Kingdom / U.K.|September / Sept.|August / Aug.|January / Jan.|February / Feb.
  October / Oct.|November / Nov.|December / Dec.|Aug. / August|Sept. / September|Jan. / January|Oct. / October|Nov. / November|Dec. / December
  did not / didn't|do not / don't|does not / doesn't|was not / wasn't|is not / isn't|were not / weren't|have not / haven't|has not / hasn't
  would not / wouldn't|could not / couldn't|will not / won't|didn't / did not|don't / do not|doesn't / does not|wasn't / was not|isn't / is not
  didn’t / did not|don’t / do not|doesn’t / does not|wasn’t / was not|isn’t / is not|won’t / will not|can’t / cannot|it's / it is|it’s / it is
  two / 2|three / 3|four / 4|five / 5|six / 6|seven / 7|eight / 8|nine / 9|ten / 10|eleven / 11|twelve / 12|2 / two|3 / three|4 / four
  5 / five|6 / six|7 / seven|8 / eight|10 / ten|12 / twelve|20 / twenty|30 / thirty`)

const boundary = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,'’$£€-])${words.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}'’-]|[.,]\\d)`,
    'u',
  )
const ALL = [...WORDS, ...SHORT].map(([one, other]) => ({ pattern: boundary(one), other, one }))
const LEFT_OUT = [
  /(?<=\bsaid) that(?= \p{L})/u,
  /(?<= )(?:also|meanwhile|however|now|still|then|again|very|recently) /u,
  /^(?:Meanwhile|However|Still|Now|Also|In addition|Moreover|Indeed|But|And), /u,
  /^(?:But|And) /u,
]
const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. (?=\p{Lu})/u

/** The sentence in slightly other words; undefined where nothing in it can be exchanged. */
export function reworded(sentence: string, chance: Random): string | undefined {
  const marks = outsideQuotation(sentence)
  const ways = [
    ...ALL.filter(({ pattern }) => marks(pattern)).map(
      ({ pattern, other, one }) =>
        (text: string) =>
          text.replace(
            pattern,
            /^m$|^%$/.test(other) ? other : /^\p{Lu}/u.test(one) ? other : other,
          ),
    ),
    ...LEFT_OUT.filter((pattern) => marks(pattern)).map(
      (pattern) => (text: string) => capital(text.replace(pattern, '')),
    ),
    ...(marks(TITLED) ? [(text: string) => text.replace(TITLED, '')] : []),
    ...(fronted(sentence) ? [(text: string) => fronted(text) ?? text] : []),
  ]
  if (ways.length === 0) return undefined
  const times = 1 + chance.below(Math.min(3, ways.length))
  let text = sentence
  for (let n = 0; n < times; n += 1) text = chance.pick(ways)(text)
  text = text.replace(/ %/g, '%')
  return text === sentence ? undefined : text
}

// Words inside quotation marks are somebody's own.
function outsideQuotation(sentence: string): (pattern: RegExp) => boolean {
  return (pattern) => {
    const at = pattern.exec(sentence)?.index
    if (at === undefined) return false
    const before = sentence.slice(0, at)
    return before.split(/["“”]/).length % 2 === 1
  }
}

const LAST_DAY =
  /^(\p{Lu}[^"“”,;:]+?) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month|year))\.$/u
function fronted(sentence: string): string | undefined {
  const [, rest, when] = LAST_DAY.exec(sentence) ?? []
  if (!rest || !when) return undefined
  const opens = /^(?:The|A|An|He|She|They|It|His|Her|Their|In|Some|Many|Officials|Police) /.test(
    rest,
  )
  return `${capital(when)}, ${opens ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest}.`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const CUTS: readonly RegExp[] = [
  / \([^()]{3,80}\)/u, // an aside in brackets
  /, (?:which|who|whose|where) [^,"“”;:—]{8,120}(?=,)(?:,)/u, // a relative clause between commas
  /, (?:which|who|whose|where) [^,"“”;:—]{8,140}(?=\.$)/u, // and at the end
  /, (?:an?|the) [^,"“”;:—]{6,60},(?= \p{Ll}+(?:ed|s|id|as)\b)/u, // an apposition before its verb
  /, (?:\p{Ll}+ing) [^"“”;:—]{8,120}(?=\.$)/u, // what goes with it
  / (?:while|after|when|as) [^,"“”;:—]{12,100}(?=\.$)/u, // when it happened
  /, (?:and|but) (?:he|she|they|it|the|a|we|his|her|their) [^"“”;:—]{12,140}(?=\.$)/u, // a second main clause
  /^(?:On|In|At|After|During|Since) [^,"“”;:—]{2,60}, (?=\p{L})/u, // a circumstance in front
  / — [^—"“”]{5,100} —(?= )/u,
  / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[ ,.])/u,
]
const FEWEST = 6 // words of a sentence that stands alone
// Without these words the rest would say more than the source did.
const NEEDED =
  /\b(?:if|unless|whether|not|never|no|only|may|might|could|alleged|reportedly|suspected|until|except)\b|n['’]t\b/iu

/** The sentence without one part that it can do without; undefined where it has none. */
export function trimmed(sentence: string, chance: Random): string | undefined {
  const ways = CUTS.flatMap((cut) => {
    const part = cut.exec(sentence)
    if (!part || NEEDED.test(part[0]) || cutsQuotation(sentence, part)) return []
    const rest = capital(
      sentence.slice(0, part.index) + sentence.slice(part.index + part[0].length),
    )
    return rest.split(' ').length < FEWEST ? [] : [rest]
  })
  return ways.length === 0 ? undefined : chance.pick(ways)
}

function cutsQuotation(sentence: string, part: RegExpExecArray): boolean {
  return sentence.slice(0, part.index).split(/["“”]/).length % 2 === 0
}

/** Two sentences as one. */
export function joined(
  one: string,
  other: string,
  names: ReadonlySet<string>,
  chance: Random,
): string {
  const [first = ''] = other.split(/[\s,]/)
  const lower = names.has(first) || /^(?:I|I['’].*|\p{Lu}{2,}.*)$/u.test(first)
  const second = lower ? other : other.charAt(0).toLowerCase() + other.slice(1)
  return one.replace(/\.$/, '') + chance.pick([', and ', '; ', ', while ', ' and ']) + second
}
