// What narrows quotations: the filters that /quote, /whosaid and a story's quotes share, and which of them left nothing.
import type { Person, Utterance, UtteranceQuery, View } from './archive/archive.ts'
import type { Context, Options, Story } from './command.ts'
import { UserError } from './errors.ts'
import {
  ADVERB,
  ARTICLE,
  classesOf,
  FUNCTION_WORD,
  NEGATION,
  PREPOSITION,
} from './news/english/words.ts'
import { terms } from './news/similarity.ts'
import { words } from './words.ts'

const KINDS = ['direct', 'mixed', 'indirect'] as const

export const SPEAKER = { kind: 'speaker', description: 'Only what this person said' } as const

/** Options of a command that shows quotations. */
export const FILTERS = {
  about: { kind: 'text', description: 'Words that should occur in it or around it' },
  since: { kind: 'date', named: true, description: 'Only articles from this day on' },
  until: { kind: 'date', named: true, description: 'Only articles up to this day' },
  day: { kind: 'date', named: true, description: 'Only articles of this day' },
  outlet: { kind: 'outlet', named: true, description: 'Only what this paper or station printed' },
  venue: {
    kind: 'venue',
    named: true,
    description: 'Only what was said there: Telegram, an interview',
  },
  listener: {
    kind: 'listener',
    named: true,
    description: 'Only what was said to these: reporters',
  },
  kind: {
    kind: 'choice',
    named: true,
    description: 'Direct, mixed (a part in marks) or, only when asked for, indirect',
    choices: KINDS,
  },
} as const satisfies Options

/** What was asked for, by the names of the options. */
export type Wanted = {
  readonly [K in keyof typeof FILTERS | 'speaker' | 'words']?: string | undefined
}

type Query = Omit<UtteranceQuery, 'limit'>

export type Narrowed = {
  readonly query: Query
  readonly person: Person | undefined
  readonly leftOut: number // how often others are quoted who may be the same, but of whom only the surname is told
  readonly filters: readonly string[] // in words, for the title: all but the speaker and what it is about
  /** Which filter leaves nothing, and what there is without it. */
  readonly nothing: () => UserError
}

type Step = {
  readonly option: keyof Wanted
  readonly typed: string
  readonly query: Query // narrowed by this filter and those before it
}

/**
 * The question to the archive for what was asked.
 * @throws {UserError} when the speaker is nobody, or may be more than one
 */
export function narrowed(
  view: View,
  context: Context,
  { story, wanted }: { readonly story?: Story; readonly wanted: Wanted },
): Narrowed {
  const scope = story?.scope ?? {}
  const { words: typed, speaker, kind } = wanted
  const meant = speaker === undefined ? undefined : context.speaker(view, speaker, scope)
  const person = meant?.person
  const start = { scope, words: typed, kinds: kind === undefined ? undefined : KINDS }
  const steps: Step[] = []
  for (const option of ORDER) {
    const value = option === 'speaker' ? person?.id : wanted[option]
    if (value === undefined) continue
    const shown = option === 'speaker' ? person?.name : value
    const query = narrow(steps.at(-1)?.query ?? start, option, value)
    steps.push({ option, typed: shown ?? value, query })
  }
  return {
    query: steps.at(-1)?.query ?? start,
    person,
    leftOut: meant?.leftOut ?? 0,
    filters: steps
      .filter(({ option }) => option !== 'speaker' && option !== 'about')
      .map(({ option, typed }) => `${option} ${typed}`),
    nothing: () => {
      const why = nothing(view, start, steps) ?? words.quotes.none(story?.title ?? '')
      const query = steps.at(-1)?.query ?? start
      const unasked = query.words === undefined && query.kinds === undefined
      const reported = unasked ? count(view, { ...query, kinds: ['indirect'] }) : 0
      return new UserError(reported > 0 ? `${why} ${words.quotes.reported(reported)}` : why)
    },
  }
}

/** In which order the filters are tried when one of them is to be named. */
const ORDER = [
  'speaker',
  'kind',
  'since',
  'until',
  'day',
  'outlet',
  'venue',
  'listener',
  'about',
] as const

function narrow(query: Query, option: (typeof ORDER)[number], value: string): Query {
  switch (option) {
    case 'speaker':
      return { ...query, person: value }
    case 'kind':
      return { ...query, kinds: KINDS.filter((kind) => kind === value) }
    case 'since':
      return within(query, value, undefined)
    case 'until':
      return within(query, undefined, value)
    case 'day':
      return within(query, value, value)
    case 'outlet':
      return { ...query, scope: { ...query.scope, outlet: value } }
    case 'venue':
    case 'listener':
    case 'about':
      return { ...query, [option]: value }
    default:
      return option satisfies never
  }
}

function within(
  { scope, ...query }: Query,
  from: string | undefined,
  to: string | undefined,
): Query {
  const since = [scope.since, from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const until = [scope.until, to].filter((day) => day !== undefined).sort()[0]
  return { ...query, scope: { ...scope, since, until } }
}

const LOOKED_AT = 100 // utterances, for what a filter could be instead
const OFFERED = 5

function nothing(view: View, start: Query, steps: readonly Step[]): string | undefined {
  const queries = [start, ...steps.map(({ query }) => query)]
  const empty = queries.findIndex((query) => count(view, query) === 0)
  const [step, before] = [steps[empty - 1], queries[empty - 1]]
  if (step === undefined || before === undefined)
    return start.words === undefined ? undefined : words.whosaid.nothing(start.words)
  const { option, typed } = step
  if (option === 'speaker' && start.words === undefined) return words.quotes.noneBy(typed)
  const others = steps.slice(0, empty - 1).map((each) => `${each.option} ${each.typed}`)
  const { utterances } = view.utterances({ ...before, limit: LOOKED_AT })
  const offered = instead(view, option, before, utterances).slice(0, OFFERED)
  return option === 'about'
    ? words.quotes.noneAbout(typed, offered)
    : words.quotes.emptied(option, typed, { others, count: count(view, before), offered })
}

const count = (view: View, query: Query): number => view.utterances({ ...query, limit: 0 }).total

/** What a filter could have been, of these utterances; the most frequent first. */
function instead(
  view: View,
  option: keyof Wanted,
  { scope }: Query,
  utterances: readonly Utterance[],
): string[] {
  if (option === 'about') return topics(utterances)
  const quoted = utterances.flatMap((utterance) => utterance.quoted)
  const entries = () => quoted.flatMap(({ place }) => view.entry(place.article) ?? [])
  switch (option) {
    case 'speaker':
      return often(quoted.map(({ speaker }) => speaker))
    case 'kind':
      return often(quoted.map(({ kind }) => kind))
    case 'outlet':
      return often(entries().map(({ outlet }) => outlet))
    case 'venue':
    case 'listener': {
      const known = new Set(view.circumstances(option, scope).map(({ text }) => text))
      const told = quoted.map(
        ({ [option]: span, sentence, context }) =>
          span && context.slice(span.start - sentence.start, span.end - sentence.start),
      )
      return often(told.map((text) => text?.replace(/\s+/g, ' '))).filter((text) => known.has(text))
    }
    default: // a day
      return often(entries().map(({ published }) => published?.at.slice(0, 10)))
        .sort()
        .reverse()
  }
}

function often(values: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values)
    if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value)
}

/** What most utterances speak of, as printed, for a reader who found none: nouns, which name a subject better than verbs. */
function topics(utterances: readonly Utterance[]): string[] {
  const printed = new Map<string, string>() // a noun by its term
  const said = utterances.flatMap(({ quoted: [first] }) => {
    const own = nouns(first?.text ?? '').map((noun) => ({ noun, term: terms(noun).join(' ') }))
    for (const { noun, term } of own) if (!printed.has(term)) printed.set(term, noun)
    return [...new Set(own.map(({ term }) => term))]
  })
  return often(said).map((term) => printed.get(term) ?? term)
}

const WORD_OR_MARK = /[\p{L}\p{M}\p{N}’'-]+|[^\s\p{L}]/gu
const WORD = /^[\p{L}\p{M}]{4,}$/u // no contraction, and no half of a compound

/** Words that stand where a noun phrase ends: after an article or a preposition, with one word between at most. */
function nouns(text: string): string[] {
  const words = text.match(WORD_OR_MARK) ?? []
  const is = (at: number, classes: number): boolean =>
    (classesOf((words[at] ?? '').toLowerCase()) & classes) !== 0
  const opens = (at: number): boolean =>
    is(at, ARTICLE) || (is(at, PREPOSITION) && words[at]?.toLowerCase() !== 'to') // "to see"
  return words.filter((word, at) => {
    const next = words[at + 1]
    const ends = next === undefined || !/^\p{L}/u.test(next) || is(at + 1, FUNCTION_WORD)
    const begins = opens(at - 1) || (is(at - 2, ARTICLE) && WORD.test(words[at - 1] ?? ''))
    if (words[at + 2] === word || words[at - 2] === word) return false // "a great, great day"
    return WORD.test(word) && ends && begins && !is(at, NO_NOUN) && terms(word).length === 1
  })
}

const NO_NOUN = FUNCTION_WORD | ADVERB | NEGATION
