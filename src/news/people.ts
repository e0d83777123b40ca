// Who an article speaks of: each person and organisation once, with every place that names them and what the text says they are.
import type { Mentioned, Sentence, Span } from './article.ts'
import { appositions } from './english/apposition.ts'
import { COURTESY, firstNameGender, NAME_SUFFIXES, PARTICLES } from './english/names.ts'
import { type Naming, namings } from './english/namings.ts'
import { genderOf } from './english/roles.ts'
import type { Framed } from './quotations/frames.ts'

type Somebody = {
  readonly kind: Mentioned['kind']
  name: readonly string[]
  titles: string[]
  roles: Span[]
  mentions: Span[]
  bare: number // mentions by surname alone so far
  first: number // offset of the first mention with the full name
}

/**
 * The people and organisations of an article, in the order in which they first appear. Later mentions by surname or first
 * name are collected into the same entry; where two share the name and nothing tells them apart, the mention is left out.
 * `roles` are the text's own words. Places are left out, and organisations that nobody would ask to speak may be missing.
 * `sentences` is where they may be found; namings elsewhere (headings) only count for somebody named in a sentence too.
 * Linear in the length of the text.
 */
export function people({ text, lines }: Framed, sentences: readonly Sentence[]): Mentioned[] {
  const all = namings(text, lines)
  const shown = new Set(sentences.map((sentence) => sentence.paragraph))
  const roles = appositions(text, all, lines)
  const register = new Map<string, Somebody>()
  const evident = evidentSurnames(all)
  for (const one of all) if (isFull(one, roles.has(one), evident)) introduce(register, one)
  joinSurnames(register)
  const named = byName(register)
  const ordered = new Set<Somebody>()
  const acronyms = defined(text, all, register)
  for (const one of all) {
    const who =
      register.get(key(one)) ?? acronyms.get(one.words.join(' ')) ?? later(one, named, register)
    if (!who || (one.modifier && one.words.length === 1)) continue
    collect(who, one, [one.role ?? office(text, one), roles.get(one)])
    if (shown.has(one.paragraph)) ordered.add(who)
  }
  return [...ordered]
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(mentioned)
}

const fold = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : folded(word))
const ASCII = /^[ -~]*$/
const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

const isSuffix = (word: string): boolean => NAME_SUFFIXES.has(word.toLowerCase())
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)

const surname = (words: readonly string[]): string =>
  fold(words.findLast((word) => !isSuffix(word)) ?? '')

// First and last name; middle names and initials may come and go, 'Jr.' may not.
function key({ words, sort }: Naming): string {
  if (sort === 'organisation') return `organisation ${fold(words.join(' ')).replace(/^the /, '')}`
  const plain = words.filter((word) => !isSuffix(word))
  if (plain.length < 2) return ''
  const suffix = words.find(isSuffix)
  return `person ${fold(plain[0] ?? '')} ${surname(words)}${suffix ? ` ${fold(suffix).replace('.', '')}` : ''}`
}

const ACRONYM = /^\p{Lu}{2,5}$/u // 'NATO' is clearly one; 'Group' only where it speaks

// Surnames that speak alone somewhere: 'Marquand said' tells that 'Ilse Marquand' is somebody.
function evidentSurnames(all: readonly Naming[]): ReadonlySet<string> {
  return new Set(
    all
      .filter(
        (one) => (one.speaks || one.title) && one.sort !== 'organisation' && one.sort !== 'place',
      )
      .map((one) => surname(one.words)),
  )
}

function isFull(one: Naming, described: boolean, evident: ReadonlySet<string>): boolean {
  const plain = one.words.filter((word) => !isSuffix(word))
  if (one.sort === 'organisation')
    return one.speaks || plain.length > 1 || ACRONYM.test(plain[0] ?? '')
  if (one.sort === 'place' || plain.length < 2 || plain.length > 5) return false
  if (one.sort === 'person') return true
  return (
    described || one.speaks || plain.slice(1, -1).some(isInitial) || evident.has(surname(one.words))
  )
}

function introduce(register: Map<string, Somebody>, one: Naming): void {
  const own = key(one)
  const known = register.get(own)
  if (!known) register.set(own, somebody(one))
  else if (one.words.length > known.name.length) known.name = one.words
}

// 'De Haan' is no first and last name where 'Patrick De Haan' is somebody.
function joinSurnames(register: Map<string, Somebody>): void {
  const whole = new Map<string, Somebody>()
  for (const who of register.values())
    if (who.name.length > 2) whole.set(fold(who.name.slice(-2).join(' ')), who)
  for (const [own, { name }] of register) {
    const who = PARTICLES.has(fold(name[0] ?? '')) ? whole.get(fold(name.join(' '))) : undefined
    if (who && name.length === 2) register.set(own, who)
  }
}

function somebody(one: Naming): Somebody {
  const kind = one.sort === 'organisation' ? 'organisation' : 'person'
  return { kind, name: one.words, titles: [], roles: [], mentions: [], bare: 0, first: one.start }
}

const NAMESAKES = 20 // of so many nobody could tell who a single name means

function byName(register: ReadonlyMap<string, Somebody>): Map<string, Somebody[]> {
  const named = new Map<string, Somebody[]>()
  for (const who of new Set(register.values())) {
    if (who.kind === 'organisation') continue
    share(named, surname(who.name), who)
    const first = fold(who.name[0] ?? '')
    if (first !== surname(who.name)) share(named, first, who)
  }
  return named
}

function share(named: Map<string, Somebody[]>, word: string, who: Somebody): void {
  const namesakes = named.get(word)
  if (!namesakes) named.set(word, [who])
  else if (namesakes.length < NAMESAKES) namesakes.push(who)
}

// 'the Harbour Safety Board (HSB)': the letters in brackets are another name of what stands before them.
function defined(
  text: string,
  all: readonly Naming[],
  register: Map<string, Somebody>,
): ReadonlyMap<string, Somebody> {
  const found = new Map<string, Somebody>()
  for (const [n, one] of all.entries()) {
    const before = all[n - 1]
    const letters = one.words[0] ?? ''
    if (!before || one.words.length > 1 || !ACRONYM.test(letters)) continue
    if (!/^ \($/.test(text.slice(before.end, one.start)) || text[one.end] !== ')') continue
    const whole = before.sort === 'organisation' ? register.get(key(before)) : undefined
    if (!whole) continue
    register.delete(key(one))
    found.set(letters, whole)
  }
  return found
}

const FAMILY = 2 // bare mentions before a namesake appears that make a surname somebody's for good

// Who a single name means.
function later(
  one: Naming,
  named: Map<string, Somebody[]>,
  register: Map<string, Somebody>,
): Somebody | undefined {
  const plain = one.words.filter((word) => !isSuffix(word))
  const word = fold(plain[0] ?? '')
  if (plain.length !== 1 || one.sort === 'organisation' || word === '') return undefined
  const namesakes = named.get(word) ?? []
  if (namesakes.length === NAMESAKES) return undefined
  const fits = ofGeneration(
    one,
    namesakes.filter((who) => !contradicts(one, who) && !isPlace(one, who, word)),
  )
  if (fits.length > 0) {
    const known = fits.filter((who) => who.first <= one.start)
    const only =
      fits.length === 1 ? fits[0] : known.length === 1 ? known[0] : established(one, fits)
    if (only && word === surname(only.name)) only.bare += 1
    return only
  }
  if ((one.sort !== 'person' && !(one.speaks && one.sort === 'unknown')) || one.modifier)
    return undefined
  const single = somebody(one)
  register.set(`single ${word} ${one.start}`, single)
  share(named, word, single)
  return single
}

// 'Hall Jr.' is one who is called so; 'Hall' is not, where the elder of the same first name is there.
function ofGeneration({ words }: Naming, fits: readonly Somebody[]): readonly Somebody[] {
  const isYounger = ({ name }: Somebody): boolean => name.some(isSuffix)
  const first = ({ name }: Somebody): string => fold(name[0] ?? '')
  if (words.some(isSuffix)) return fits.filter(isYounger)
  const elders = new Set(fits.filter((who) => !isYounger(who)).map(first))
  return fits.filter(
    (who) => !isYounger(who) || !(elders.has(first(who)) || (elders.size > 0 && isSingle(who))),
  )
}

const isSingle = ({ name }: Somebody): boolean => name.filter((word) => !isSuffix(word)).length < 2

// 'Israel said' is not Israel Katz; 'Jordan said' may be Ann Jordan.
const isPlace = ({ sort, title }: Naming, { name }: Somebody, word: string): boolean =>
  sort === 'place' && title === undefined && word !== surname(name)

function established(one: Naming, fits: readonly Somebody[]): Somebody | undefined {
  const titled = one.title
    ? fits.filter((who) => who.titles.some((title) => fold(title) === fold(one.title ?? '')))
    : []
  if (titled.length === 1) return titled[0]
  const holders = fits.filter((who) => who.bare >= FAMILY)
  return holders.length === 1 ? holders[0] : undefined
}

// 'Mrs. Hall' is not Peter Hall; 'President Hall' is not 'Mayor Ann Hall'; nor is she 'Ann Hall Jr.'.
function contradicts(one: Naming, who: Somebody): boolean {
  if (!one.title) return false
  const title = fold(one.title)
  const gender = genderOf(title)
  const known =
    firstNameGender(fold(who.name[0] ?? '')) ??
    who.titles.map((own) => genderOf(fold(own))).find(Boolean)
  if (gender && known && who.name.length > 1 && gender !== known) return true
  if (COURTESY.has(title)) return false
  const offices = who.titles.map(fold).filter((own) => !COURTESY.has(own))
  return (
    who.name.some(isSuffix) ||
    (who.name.length > 1 &&
      offices.length > 0 &&
      !offices.some((own) => own.endsWith(title) || title.endsWith(own)))
  )
}

function collect(who: Somebody, one: Naming, roles: readonly (Span | undefined)[]): void {
  who.mentions.push({ start: one.start, end: one.end })
  if (one.title && !who.titles.includes(one.title)) who.titles.push(one.title)
  for (const role of roles) if (role) who.roles.push(role)
}

/** The title before a name where it tells an office: 'Secretary of State', not 'Mr.'. */
function office(text: string, { title, start }: Naming): Span | undefined {
  if (!title || COURTESY.has(fold(title))) return undefined
  const end = start - (text.slice(start - BLANKS, start).match(/\s*$/)?.[0].length ?? 0)
  return text.slice(end - title.length, end) === title
    ? { start: end - title.length, end }
    : undefined
}

const BLANKS = 4 // between a title and its name, a line break and an indent at most

function mentioned(who: Somebody): Mentioned {
  const title = who.titles[0]
  return {
    name: who.name.join(' '),
    kind: who.kind,
    ...(title && { title }),
    roles: who.roles,
    mentions: who.mentions,
  }
}
