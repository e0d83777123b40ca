// Numbers as English prints them, in figures and in words, as values that can be compared.

const UNITS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n) => [word, 20 + 10 * n]),
)
const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
   seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, n) => [word, n + 1]),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['dozen', 12],
  ['dozens', 12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
])
const ALONE: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['once', 1],
  ['single', 1],
  ['pair', 2],
  ['couple', 2],
  ['both', 2],
])
const FIGURE = /^(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th|m|mn|bn|b|k|tn|s)?$/

export type Numeral = { readonly value: number; readonly words: number; readonly ordinal: boolean }

/** The number that begins at a word of a row of folded words: its value and how many words it takes. */
export function numeralAt(row: readonly string[], at: number): Numeral | undefined {
  const first = row[at] ?? ''
  const ordinal = ORDINALS.get(first)
  if (ordinal !== undefined) return { value: ordinal, words: 1, ordinal: true }
  const figure = FIGURE.exec(first)
  if (figure) {
    const value = Number((figure[1] ?? '').replaceAll(',', '')) * suffix(figure[2])
    const scale = SCALES.get(row[at + 1] ?? '')
    if (scale !== undefined && scale > 12) return { value: value * scale, words: 2, ordinal: false }
    return { value, words: 1, ordinal: /^(?:st|nd|rd|th)$/.test(figure[2] ?? '') }
  }
  const inWords = spelled(row, at)
  if (inWords) return inWords
  const alone = ALONE.get(first)
  return alone === undefined ? undefined : { value: alone, words: 1, ordinal: false }
}

const suffix = (letters: string | undefined): number =>
  ({ m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, k: 1e3, tn: 1e12 })[letters ?? ''] ?? 1

const LONGEST = 8 // words: 'two hundred and fifty-three thousand four hundred'

function spelled(row: readonly string[], at: number): Numeral | undefined {
  let [total, group, words] = [0, 0, 0]
  let ordinal = false
  for (let n = at; n < at + LONGEST && !ordinal; n += 1) {
    const word = row[n] ?? ''
    const small = UNITS.get(word) ?? TENS.get(word)
    const scale = SCALES.get(word)
    const last = words > 0 ? ORDINALS.get(word) : undefined
    if (small !== undefined && mayFollow(row[n - 1] ?? '', word, words)) group += small
    else if (last !== undefined && TENS.has(row[n - 1] ?? '')) {
      group += last
      ordinal = true
    } else if (scale !== undefined && word.length > 2) {
      if (scale === 100 || scale === 12) group = Math.max(1, group) * scale
      else {
        total += Math.max(1, group) * scale
        group = 0
      }
    } else if (
      word === 'and' &&
      words > 0 &&
      /^(?:hundred|thousand)$/.test(row[n - 1] ?? '') &&
      (UNITS.has(row[n + 1] ?? '') || TENS.has(row[n + 1] ?? ''))
    ) {
      words += 1
      continue
    } else break
    words += 1
  }
  return words === 0 ? undefined : { value: total + group, words, ordinal }
}

// 'twenty five' is one number, 'five six' are two.
function mayFollow(before: string, word: string, words: number): boolean {
  if (words === 0) return true
  if (TENS.has(before)) return UNITS.has(word)
  return SCALES.has(before) || before === 'and'
}

/** How well a number of a claim renders one of a source: 1 the same, 0.8 rounded, 0 another. Years are not rounded. */
export function sameValue(claimed: number, told: number): number {
  if (claimed === told) return 1
  const large = Math.max(Math.abs(claimed), Math.abs(told))
  if (large < 10 && Number.isInteger(claimed) && Number.isInteger(told)) return 0
  if (isYear(claimed) && isYear(told)) return 0
  const digits = significant(claimed)
  if (digits === 0 || digits >= significant(told) || digits > 15 || large < 10) return 0
  return Number(told.toPrecision(digits)) === claimed ? 0.8 : 0
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1800 && value < 2100
const significant = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
