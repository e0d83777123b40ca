// Names as keys: what makes two printed names the same name. Of who is who it knows nothing; that is who.ts.
import { randomBytes } from 'node:crypto'

/** Lower case, no accents, no dots, straight apostrophes, single blanks: 'Zoë  J. O’Łukasik' → "zoe j o'lukasik". */
export function fold(name: string): string {
  return SIMPLE.test(name) ? name.toLowerCase() : folded(name)
}

const SIMPLE = /^[A-Za-z0-9'-]+(?: [A-Za-z0-9'-]+)*$/ // most names: nothing but their case is to be folded

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(DOTS, ' ')
    .replace(LETTERS, (letter) => PLAIN[letter] ?? letter)
    .trim()
    .replace(BLANKS, ' ')
}

/** The words of a folded name, hyphenated ones apart: what a person may type of it. */
export function nameWords(folded: string): string[] {
  return folded.split(/[\s-]/).filter((word) => word !== '')
}

export type NameKey = {
  readonly name: string // middle initials left out: 'donald j trump' and 'donald trump' are one
  readonly surname: string
  readonly full: boolean // more than a surname
}

/** A printed name as a key. */
export function nameKey(printed: string): NameKey {
  const parts = fold(printed).split(' ')
  const name = parts.filter((part, at) => part.length > 1 || at === 0 || at === parts.length - 1)
  const last = name.findLast((part) => !GENERATION.has(part)) ?? name.at(-1) ?? ''
  return { name: name.join(' '), surname: last, full: name.length > 1 }
}

/** A title as a key: 'Sen.' and 'senator' are one; '' for those that say nothing of the office ('Mr.'). */
export function titleKey(title: string | undefined): string {
  if (title === undefined) return ''
  const folded = fold(title)
  const plain = folded.split(' ').map((word) => ABBREVIATED[word] ?? word)
  return plain.filter((word) => !COURTESY.has(word)).join(' ')
}

/** Twelve random characters of [A-Za-z0-9_-]. */
export function randomId(): string {
  if (used + ID > pool.length) {
    pool = randomBytes(128 * ID) // each call of its own takes longer than all else that an id needs
    used = 0
  }
  used += ID
  return pool.toString('base64url', used - ID, used)
}

const ID = 9 // bytes
let pool = Buffer.alloc(0)
let used = 0

const MARKS = /\p{M}+/gu
const APOSTROPHES = /[’ʼ‘`´]/g
const DOTS = /[.,]/g
const BLANKS = /\s+/g
// Letters that Unicode does not take apart into a base and a mark.
const LETTERS = /[łøđðßæœıþ]/g
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
}
const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The words of a name without 'Jr.' at its end: what people type of it. */
export function ungenerated(parts: readonly string[]): readonly string[] {
  return GENERATION.has(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts
}
const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'madam', 'the', 'then'])
const ABBREVIATED: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  adm: 'admiral',
  maj: 'major',
  pres: 'president',
  prof: 'professor',
  dr: 'doctor',
  rev: 'reverend',
  cllr: 'councillor',
  councilor: 'councillor',
}
