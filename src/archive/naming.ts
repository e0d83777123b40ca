// Whom a typed name means, and whose name begins as it does.
import { distance } from 'fastest-levenshtein'
import { STOP_WORDS } from '../news/terms.ts'
import type { Person, Scope } from './archive.ts'
import { fold, nameWords, titleKey, ungenerated } from './names.ts'
import { census, countsOf, person } from './persons.ts'
import { ALL, type Snapshot } from './snapshot.ts'

/** Those quoted in the scope whose name begins, at any of its words, with what was typed; most quoted first. */
export function speakers(state: Snapshot, typed: string, scope: Scope, limit: number): Person[] {
  const words = nameWords(fold(typed))
  const last = words.at(-1)
  const candidates =
    last === undefined
      ? [...census(state, scope)].map(([n, { utterances }]) => ({ n, utterances }))
      : state.sql.words.all(last, `${last}\u{10ffff}`).map(([cell]) => {
          const n = Number(cell)
          return { n, utterances: countsOf(state, scope, n)?.utterances ?? 0 }
        })
  const quoted = candidates
    .filter(({ utterances }) => utterances > 0)
    .sort((a, b) => b.utterances - a.utterances || a.n - b.n)
  const found: Person[] = []
  for (const { n } of quoted) {
    if (found.length >= limit) break
    if (last !== undefined && !forms(state, n).some(({ parts }) => begins(parts, words))) continue
    const one = person(state, scope, n)
    if (one !== undefined) found.push(one)
  }
  return found
}

/**
 * Whom a typed name may mean: those who fit best, and only those; a name of the configuration before a full name or
 * one with its title, that before a surname, a surname before another part of the name, anything before a slip of
 * spelling. Most quoted first.
 */
export function named(state: Snapshot, typed: string, scope: Scope): Person[] {
  const words = nameWords(fold(typed).replace(POSSESSIVE, ''))
  const last = words.at(-1)
  if (last === undefined || typed.length > LONGEST) return []
  const fits = state.sql.words
    .all(last, `${last}\0`)
    .map(([n]) => ({ n: Number(n), fit: fitOf(state, Number(n), words) }))
    .filter(({ n, fit }) => fit < FITS.none && countsOf(state, scope, n) !== undefined)
  const best = Math.min(...fits.map(({ fit }) => fit))
  const meant =
    fits.length > 0
      ? fits.filter(({ fit }) => fit === best).map(({ n }) => n)
      : slips(state, words, scope)
  return meant
    .flatMap((n) => person(state, scope, n) ?? [])
    .toSorted((a, b) => b.utterances - a.utterances || b.articles - a.articles)
}

type Form = {
  readonly parts: readonly string[]
  readonly configured: boolean
  readonly full: boolean // more than a surname: 'Lukasik-Brandt' is one word in two parts
}

const LONGEST = 100
const POSSESSIVE = /'s$/
const FITS = { configured: 0, exact: 1, surname: 2, part: 3, none: 4 } as const

function forms(state: Snapshot, n: number): Form[] {
  return state.sql.forms.all(n).map(([folded, sort]) => ({
    parts: nameWords(String(folded)),
    configured: sort === 1,
    full: String(folded).includes(' '),
  }))
}

function fitOf(state: Snapshot, n: number, words: readonly string[]): number {
  const known = forms(state, n)
  const best = Math.min(FITS.none, ...known.map((form) => fit(form, words)))
  if (best < FITS.none || words.length === 1) return best
  const titles = new Set(state.sql.titles.all(n).map(([title]) => titleKey(String(title))))
  const titled = words.some(
    (_, at) =>
      at > 0 &&
      titles.has(titleKey(words.slice(0, at).join(' '))) &&
      known.some((form) => fit(form, words.slice(at)) < FITS.part),
  )
  return titled ? FITS.exact : FITS.none
}

function fit({ parts, configured, full }: Form, words: readonly string[]): number {
  const whole = parts.length === words.length && parts.every((part, at) => part === words[at])
  if (whole && configured) return FITS.configured
  if (whole && full) return FITS.exact
  const [word = ''] = words
  for (const named of [parts, ungenerated(parts)])
    if (words.every((each, at) => each === named.at(at - words.length))) return FITS.surname
  const told = words.length === 1 && !STOP_WORDS.has(word) // 'the' is a word of many a body
  return told && parts.includes(word) ? FITS.part : FITS.none
}

/** Whether the words stand in the name one after the other, the last perhaps unfinished. */
function begins(parts: readonly string[], words: readonly string[]): boolean {
  return parts.some((_, from) =>
    words.every((word, at) =>
      at === words.length - 1 ? parts[from + at]?.startsWith(word) : parts[from + at] === word,
    ),
  )
}

/** Those whose name, or surname where one word was typed, has the fewest wrong letters. */
function slips(state: Snapshot, words: readonly string[], scope: Scope): number[] {
  const typed = words.join(' ')
  const allowed = slack(typed)
  if (allowed === 0) return []
  const near = allForms(state).flatMap(({ n, joined, surname }) => {
    const names = words.length === 1 ? [joined, surname] : [joined]
    const off = Math.min(...names.map((name) => slip(name, typed, allowed)))
    return off <= allowed && countsOf(state, scope, n) !== undefined ? [{ n, off }] : []
  })
  const least = Math.min(...near.map(({ off }) => off))
  return [...new Set(near.filter(({ off }) => off === least).map(({ n }) => n))]
}

function allForms(state: Snapshot) {
  const work = () =>
    state.sql.allForms.all().map(([n, folded]) => {
      const parts = nameWords(String(folded))
      return { n: Number(n), joined: parts.join(' '), surname: parts.at(-1) ?? '' }
    })
  return state.remembered('forms', ALL, work, (all) => all.length * 150)
}

/** How many letters may be wrong: none in a short name, where the next name is near. */
function slack(name: string): number {
  return name.length < 4 ? 0 : name.length < 8 ? 1 : 2
}

/** How many letters are wrong; two that changed places count as one. */
function slip(name: string, typed: string, allowed: number): number {
  if (Math.abs(name.length - typed.length) > allowed) return Number.POSITIVE_INFINITY
  const off = distance(name, typed)
  return off === 2 && name.length === typed.length && swapped(name, typed) ? 1 : off
}

function swapped(name: string, typed: string): boolean {
  let at = 0
  while (name[at] === typed[at]) at++
  return name[at] === typed[at + 1] && name[at + 1] === typed[at]
}
