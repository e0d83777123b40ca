// An invented country: its words, its people, its stories. The same in every corpus, whatever the seed of the articles.
import { mixed, type Random, random, zipf } from './random.ts'

export type Somebody = { readonly name: string; readonly surname: string; readonly role: string }

/** What was reported of once and is told again by many articles: the same passage, the same utterances. */
export type Event = { readonly day: number; readonly seed: number }

export type Story = {
  readonly name: string // of its command
  readonly title: string
  readonly match: string // a word that stands in each of its articles and in no other story's
  readonly person: Somebody // in each of its articles
  readonly cast: readonly Somebody[] // with the main person first
  readonly topics: readonly string[] // nouns that it speaks of, the most frequent first
  topic(chance: Random): string
  readonly body: string // an institution
  readonly events: readonly Event[] // by day of the year
}

export type Words = {
  noun(chance: Random): string
  verb(chance: Random): string // base form
  adjective(chance: Random): string
}

export type World = {
  readonly stories: readonly Story[]
  readonly words: Words
  /** Somebody who speaks in one article and is perhaps never heard of again. */
  passerBy(chance: Random): Somebody
}

export const STORIES = 20
const CAST = 12
const TOPICS = 120
const NOUNS = 5_000
const VERBS = 900
const ADJECTIVES = 1_500
const DAYS = 365

/** The country, with as many events in each story as `articles` in all need to repeat one another now and then. */
export function world(articles: number): World {
  const chance = random(mixed(1))
  const invent = inventor(chance)
  const nouns = invent(NOUNS)
  const first = invent(240).map(capital)
  const last = invent(1_200).map(capital)
  const somebody = (from: Random): Somebody => person(from.pick(first), from.pick(last), from)
  const words = {
    noun: zipf(nouns),
    verb: zipf(invent(VERBS)),
    adjective: zipf(invent(ADJECTIVES)),
  }
  const places = invent(STORIES).map(capital)
  const surnames = invent(STORIES * CAST).map(capital) // of their own: a story knows no two of one surname
  const perStory = Math.ceil(articles / STORIES)
  const stories = places.map((place, n): Story => {
    const cast = surnames
      .slice(n * CAST, (n + 1) * CAST)
      .map((surname) => person(chance.pick(first), surname, chance))
    const [main] = cast
    if (!main) throw new Error('a story without people')
    const topics = Array.from({ length: TOPICS }, () => chance.pick(nouns))
    return {
      name: place.toLowerCase(),
      title: `${place} ${topics[0]}`,
      match: place,
      person: main,
      cast,
      topics,
      topic: zipf(topics),
      body: `${place} ${chance.pick(['Council', 'Institute', 'Ministry', 'University', 'Party'])}`,
      events: events(Math.max(3, Math.ceil(perStory / 12)), n),
    }
  })
  return { stories, words, passerBy: somebody }
}

function events(count: number, story: number): Event[] {
  return Array.from({ length: count }, (_, n) => ({
    day: Math.floor(((n + story / STORIES) * (DAYS - 5)) / count),
    seed: mixed(2, story, n),
  }))
}

const ROLES =
  'minister,senator,governor,mayor,spokeswoman,spokesman,analyst,professor,historian,engineer,lawyer,adviser,general,director,farmer,teacher'.split(
    ',',
  )

const person = (name: string, surname: string, chance: Random): Somebody => ({
  name: `${name} ${surname}`,
  surname,
  role: chance.pick(ROLES),
})

// Sounds that hardly ever make an English word when two of them meet.
const ONSETS = 'b br d dr f fl g gr h k kr l m n p pl r s sk st t tr v vl z zh'.split(' ')
const VOWELS = 'a e i o u ai au ei ou'.split(' ')
const CODAS = 'k l m n nd nt r rk rn sk st t x'.split(' ')

/** Makes words of two or three syllables that were not made before. */
function inventor(chance: Random): (count: number) => string[] {
  const made = new Set<string>()
  const syllable = (): string => chance.pick(ONSETS) + chance.pick(VOWELS)
  const word = (): string =>
    syllable() + (chance.chance(0.1) ? syllable() : '') + syllable() + chance.pick(CODAS)
  return (count) => {
    const words = new Set<string>()
    while (words.size < count) {
      const next = word()
      if (!made.has(next)) words.add(next)
      made.add(next)
    }
    return [...words]
  }
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
