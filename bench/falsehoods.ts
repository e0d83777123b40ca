// Ways to make a sentence wrong, one thing at a time. Each gives the sentence and the words in it that are wrong, or nothing
// where the sentence has no such thing.
import type { Random } from './random.ts'
import { capital } from './rewordings.ts'

export type Scene = {
  readonly text: string
  readonly chance: Random
  readonly names: readonly string[] // of people and bodies in the article, full
  readonly others: readonly string[] // in other articles
  readonly numbers: readonly string[]
}
export type Wrong = { readonly sentence: string; readonly wrong: readonly string[] }
export type Corruption = (sentence: string, scene: Scene) => Wrong | undefined

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS =
  'January February March April June July August September October November December'.split(' ')
export const NUMBER = /(?<![\p{L}\p{N}.,-])\d[\d,]*(?:\.\d+)?(?![\p{L}\p{N}]|[.,]\d)/gu
const IN_WORDS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(' ')
const SPELLED = new RegExp(`\\b(?:${IN_WORDS.join('|')})\\b`, 'gu')

export const KINDS = {
  number: (sentence, { chance }) =>
    replaced(
      sentence,
      [...matches(sentence, NUMBER), ...matches(sentence, SPELLED)],
      (word) => otherNumber(word, chance),
      chance,
    ),
  'number from elsewhere': (sentence, { chance, numbers }) =>
    replaced(
      sentence,
      matches(sentence, NUMBER),
      (word) =>
        picked(
          numbers.filter((one) => !sentence.includes(one) && like(one, word)),
          chance,
        ),
      chance,
    ),
  date: (sentence, { chance }) =>
    replaced(
      sentence,
      matches(
        sentence,
        new RegExp(`\\b(?:${[...DAYS, ...MONTHS].join('|')}|(?:19|20)\\d\\d)\\b`, 'gu'),
      ),
      (word) => {
        const row = DAYS.includes(word) ? DAYS : MONTHS.includes(word) ? MONTHS : undefined
        if (row) return chance.pick(row.filter((one) => one !== word && !sentence.includes(one)))
        return String(Number(word) + chance.pick([-11, -5, -3, -2, -1, 1, 2, 4, 10]))
      },
      chance,
    ),
  'name from elsewhere': (sentence, { chance, names }) =>
    replaced(
      sentence,
      named(sentence, names),
      (word) =>
        picked(
          names.filter((one) => strange(one, word, sentence)),
          chance,
        ),
      chance,
    ),
  'foreign name': (sentence, { chance, names, others }) =>
    replaced(
      sentence,
      named(sentence, names),
      (word) =>
        picked(
          others.filter((one) => strange(one, word, sentence)),
          chance,
        ),
      chance,
    ),
  surname: (sentence, { chance, names, others }) => {
    const full = named(sentence, names).filter((name) => / /.test(name))
    return replaced(
      sentence,
      full.map((name) => name.split(' ').at(-1) ?? ''),
      (word) =>
        picked(
          [...names, ...others]
            .filter((one) => / /.test(one))
            .map((one) => one.split(' ').at(-1) ?? '')
            .filter((one) => strange(one, word, sentence)),
          chance,
        ),
      chance,
    )
  },
  speaker: (sentence, { chance, names }) => {
    const speakers = named(sentence, names).filter((name) => {
      const at = sentence.indexOf(name)
      return (
        /^,? (?:said|says|told|added|wrote|argued|warned|announced|tweeted)\b/.test(
          sentence.slice(at + name.length),
        ) || /(?:said|says|added|wrote|according to) $/.test(sentence.slice(0, at))
      )
    })
    return replaced(
      sentence,
      speakers,
      (word) =>
        picked(
          names.filter((one) => strange(one, word, sentence)),
          chance,
        ),
      chance,
    )
  },
  roles: (sentence, { names }) => {
    const there = named(sentence, names).sort((a, b) => sentence.indexOf(a) - sentence.indexOf(b))
    for (const [n, one] of there.entries())
      for (const other of there.slice(n + 1)) {
        const from = sentence.indexOf(one)
        const to = sentence.indexOf(other)
        const between = sentence.slice(from + one.length, to)
        if (!DOES.test(between) || SYMMETRIC.test(between) || between.length > 90) continue
        const turned =
          sentence.slice(0, from) + other + between + one + sentence.slice(to + other.length)
        return { sentence: turned, wrong: [one, other] }
      }
    return undefined
  },
  negation: (sentence, { chance }) =>
    NOT.test(sentence) && chance.chance(0.6) ? affirmed(sentence) : denied(sentence),
  hedge: (sentence) => {
    for (const [hedge, plain] of HEDGES) {
      const found = hedge.exec(sentence)
      if (!found) continue
      const after = sentence.slice(found.index + found[0].length)
      const head = /\p{L}+/u.exec(after)?.[0] ?? ''
      const short = sentence.slice(0, found.index) + plain + after
      return {
        sentence: capital(short.replace(/ {2,}/g, ' ')),
        wrong: [plain.trim(), head].filter(Boolean),
      }
    }
    return undefined
  },
  antonym: (sentence, { chance }) => {
    const there = ANTONYMS.filter(([one]) => within(one).test(sentence))
    const [one, other] = picked(there, chance) ?? []
    return one && other
      ? { sentence: sentence.replace(within(one), other), wrong: [other] }
      : undefined
  },
  comparison: (sentence, { chance }) => {
    const there = COMPARISONS.filter(([one]) => within(one).test(sentence))
    const [one, other] = picked(there, chance) ?? []
    return one && other
      ? { sentence: sentence.replace(within(one), other), wrong: [other] }
      : undefined
  },
  cause: (sentence) => {
    const [, effect, link, reason] = CAUSED.exec(sentence) ?? []
    if (
      !effect ||
      !link ||
      !reason ||
      /\b(?:he|she|it|they|his|her|their|its)\b/i.test(reason.slice(0, 4))
    )
      return undefined
    const turned = `${capital(reason)}${link}${effect.charAt(0).toLowerCase()}${effect.slice(1)}.`
    return {
      sentence: turned,
      wrong: [...effect.split(' '), ...reason.split(' ')].filter((word) => word.length > 4),
    }
  },
} satisfies Record<string, Corruption>

const DOES =
  /^ (?:[a-z’']+ ){0,6}?(?:\p{Ll}+(?:ed|es|s)|told|met|beat|won|took|gave|sent|hit|shot|led|held|left|saw|paid|sued) (?:[\p{Ll}’'-]+ ){0,8}(?:\p{Lu}\p{Ll}+\.? ){0,2}$/u
const SYMMETRIC = /\b(?:and|or|met|meets|spoke|talked|agreed|with|married|between|discussed)\b|,/u
const NOT = /\b(?:not|never)\b|n['’]t\b/u
const AUXILIARY =
  /(?<=\p{L} )(is|are|was|were|has|have|had|will|would|could|should|can|may|might|must)(?= \p{Ll})(?! (?:not|never|no)\b)/u
const PAST = /(?<= )(said|told|\p{Ll}{3,}ed)(?= (?:the|a|an|his|her|their|that|to|in|on|its)\b)/u

function denied(sentence: string): Wrong | undefined {
  const outside = sentence
  const auxiliary = AUXILIARY.exec(outside)
  if (auxiliary) {
    const end = auxiliary.index + auxiliary[0].length
    return { sentence: `${sentence.slice(0, end)} not${sentence.slice(end)}`, wrong: ['not'] }
  }
  const past = PAST.exec(outside)
  if (!past) return undefined
  return {
    sentence: `${sentence.slice(0, past.index)}never ${sentence.slice(past.index)}`,
    wrong: ['never'],
  }
}

function affirmed(sentence: string): Wrong | undefined {
  const found = / (?:not|never)(?= \p{L})|n['’]t(?= \p{L})/u.exec(sentence)
  if (!found || /only/.test(sentence.slice(found.index, found.index + 12))) return undefined
  const stem = sentence.slice(0, found.index).replace(/\bca$/, 'can').replace(/\bwo$/, 'will')
  const after = sentence.slice(found.index + found[0].length)
  const head = after.match(/\p{L}{4,}/gu)?.[0] ?? ''
  return { sentence: stem + after, wrong: [head] }
}

const HEDGES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:allegedly|reportedly|apparently|possibly|perhaps|probably|likely|potentially|supposedly|purportedly) /u,
    '',
  ],
  [/\b(?:alleged|suspected|possible|potential|probable|unconfirmed) (?=\p{Ll})/u, ''],
  [/\b(?:may|might|could) have (?=\p{Ll}+ed\b)/u, ''],
  [/\b(?:may|might|could)(?= \p{Ll})(?! not)/u, 'will'],
  [/\b(?:is|was) (?:believed|thought|expected|likely) to be\b/u, 'is'],
  [/\b(?:appears|seems) to be\b/u, 'is'],
  [/\b(?:appeared|seemed) to be\b/u, 'was'],
]

const both = (rows: string): [string, string][] =>
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' / '))
    .flatMap(([a = '', b = '']): [string, string][] => [
      [a, b],
      [b, a],
    ])
const ANTONYMS = both(`
  increase / decrease|increased / decreased|increases / decreases|increasing / decreasing|rose / fell|rise / fall|rising / falling|risen / fallen|gained / lost
  won / lost|win / lose|winning / losing|winner / loser|victory / defeat|support / oppose|supported / opposed|supports / opposes|supporters / opponents
  supporting / opposing|accepted / rejected|approved / rejected|approve / reject|allowed / banned|allow / ban|confirmed / denied|admitted / denied
  opened / closed|open / closed|opening / closing|began / ended|begin / end|started / stopped|start / stop|arrived / departed|entered / left|joined / left
  first / last|early / late|high / low|higher / lower|highest / lowest|strong / weak|stronger / weaker|strength / weakness|success / failure|successful / unsuccessful
  succeeded / failed|positive / negative|public / private|major / minor|majority / minority|large / small|larger / smaller|largest / smallest|old / new|older / younger
  young / old|long / short|good / bad|better / worse|best / worst|rich / poor|legal / illegal|guilty / innocent|arrested / released|hired / fired|bought / sold
  buy / sell|attack / defend|attacked / defended|praised / criticized|praise / criticism|improved / worsened|expanded / shrank|raised / lowered|raise / lower
  men / women|man / woman|male / female|father / mother|brother / sister|son / daughter|husband / wife|north / south|northern / southern|east / west|western / eastern
  safe / dangerous|peace / war|dead / alive|killed / saved|died / survived|likely / unlikely|able / unable|important / unimportant|easy / difficult|easier / harder
  remember / forget|include / exclude|including / excluding|hope / fear|love / hate|domestic / foreign|Democrats / Republicans|Democratic / Republican|liberal / conservative
  always / never|often / rarely|inside / outside|upper / lower|up / down|in favor of / against|future / past|friends / enemies|allies / enemies|present / absent`)
const COMPARISONS = both(`
  more than / less than|more than / fewer than|at least # / at most #|before / after|over # / under #|above # / below #|higher than / lower than|better than / worse than
  larger than / smaller than|older than / younger than|faster than / slower than|up to # / at least #|more / less|most / least|earlier than / later than|longer than / shorter than`)
const CAUSED =
  /^(\p{Lu}[^"“”;:—]{15,140}?)(,? because | led to | caused | resulted in | prompted | after | before | following |,? as a result of )([^"“”;:—]{12,140})\.$/u

const patterns = new Map<string, RegExp>()
function within(words: string): RegExp {
  const known = patterns.get(words)
  if (known) return known
  // '#' is a figure that follows
  const end = words.endsWith('#') ? '(?=[\\d$£€])' : '(?![\\p{L}\\p{N}-])'
  const made = new RegExp(`(?<![\\p{L}\\p{N}-])${words.replace('#', '')}${end}`, 'u')
  if (patterns.size > 50_000) patterns.clear()
  patterns.set(words, made)
  return made
}
export const matches = (sentence: string, pattern: RegExp): string[] =>
  [...sentence.matchAll(pattern)].map(([word]) => word)
export const picked = <T>(from: readonly T[], chance: Random): T | undefined =>
  from.length === 0 ? undefined : chance.pick(from)
const like = (one: string, other: string): boolean =>
  /^(?:19|20)\d\d$/.test(one) === /^(?:19|20)\d\d$/.test(other)
// Not the same person under a shorter name, and not one whom the sentence names already.
const strange = (one: string, word: string, sentence: string): boolean =>
  one !== '' && one.split(' ').every((part) => !word.includes(part) && !sentence.includes(part))

function named(sentence: string, names: readonly string[]): string[] {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .filter(
      (name, n, all) =>
        within(escaped(name)).test(sentence) &&
        !all.slice(0, n).some((longer) => longer.includes(name) && sentence.includes(longer)),
    )
}
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export function replaced(
  sentence: string,
  there: readonly string[],
  other: (word: string) => string | undefined,
  chance: Random,
): Wrong | undefined {
  const word = picked(there, chance)
  const by = word === undefined ? undefined : other(word)
  if (word === undefined || by === undefined || by === word) return undefined
  return { sentence: sentence.replace(within(escaped(word)), () => by), wrong: [by] }
}

function otherNumber(word: string, chance: Random): string {
  if (IN_WORDS.includes(word)) return chance.pick(IN_WORDS.filter((one) => one !== word))
  const value = Number(word.replaceAll(',', ''))
  if (/^(?:19|20)\d\d$/.test(word))
    return String(value + chance.pick([-10, -4, -2, -1, 1, 2, 3, 10]))
  if (word.includes('.'))
    return (value * chance.pick([0.5, 0.8, 1.3, 2, 3])).toFixed(word.split('.')[1]?.length ?? 1)
  const changed = Math.max(
    1,
    Math.round(value * chance.pick([0.3, 0.5, 0.7, 1.4, 2, 3]) + chance.pick([0, 1, 2])),
  )
  return (changed === value ? value + 3 : changed).toLocaleString(
    word.includes(',') ? 'en-US' : 'de',
    { useGrouping: word.includes(',') },
  )
}
