// What the bench asks: every command, on different stories, speakers and words each time.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STOP_WORDS } from '../src/news/terms.ts'
import type { Asked } from './asks.ts'
import { mixed, random } from './random.ts'
import type { Corpus } from './row.ts'
import type { Story } from './world.ts'

export type Question = { readonly command: string; ask(n: number): Asked }

/** What the nth ask is about. */
type About = {
  readonly n: number
  readonly story: Story
  readonly speaker: string // of the story
  readonly topics: readonly [string, string, string] // of the story
  readonly said: string // words in a row of some quotation
}

const LENGTHS = ['short', 'medium', 'long']

const COMMANDS: Record<string, (about: About) => Asked> = {
  '/STORY summary': ({ story, n }) => onStory(story, `summary length:${nth(LENGTHS, n)}`),
  '/STORY timeline': ({ story }) => onStory(story, 'timeline'),
  '/STORY people': ({ story }) => onStory(story, 'people'),
  '/STORY sources': ({ story }) => onStory(story, 'sources'),
  '/STORY quotes': ({ story }) => onStory(story, 'quotes'),
  '/STORY quotes speaker': ({ story, speaker }) => ({
    line: `/${story.name} quotes speaker:"${speaker}"`,
    match: phrase(speaker),
  }),
  '/STORY quotes about': ({ story, topics }) => ({
    line: `/${story.name} quotes about:${topics[0]}`,
    match: phrase(topics[0]),
  }),
  '/STORY ask': ({ story, topics: [a, b, c] }) => ({
    line: `/${story.name} ask Who left the ${a} of the ${b} to the ${c}?`,
    match: anyOf([a, b, c]),
  }),
  '/quote': ({ speaker }) => ({ line: `/quote ${speaker}`, match: phrase(speaker) }),
  '/quote about': ({ story, topics }) => ({
    line: `/quote ${story.person.name} about:${topics[0]}`, // the others hardly ever speak of it
    match: phrase(topics[0]),
  }),
  '/whosaid': ({ said }) => ({ line: `/whosaid ${said}`, match: anyOf(telling(said)) }),
  '/status': ({ story }) => ({ line: '/status', match: phrase(story.match) }),
  '/help': ({ story }) => ({ line: '/help', match: phrase(story.match) }),
}

/** Every command of the bot, beside the bare query for its words, or for its story's match where it has none. */
export function questions(corpus: Corpus): readonly Question[] {
  const said = spoken(corpus)
  return Object.entries(COMMANDS).map(([command, asked]) => ({
    command,
    ask: (n) => {
      const story = nth(corpus.stories, n)
      const chance = random(mixed(3, n))
      const topic = (): string => story.topic(chance) // the frequent ones more often, so that something is found
      const speaker = chance.pick(story.cast).name
      const topics = [topic(), topic(), topic()] as const
      return asked({ n, story, speaker, topics, said: nth(said, n) })
    },
  }))
}

const onStory = (story: Story, rest: string): Asked => ({
  line: `/${story.name} ${rest}`,
  match: phrase(story.match),
})

const EXCERPTS = 1_000 // more than are asked: none a second time
const LONGEST = 5 // words

/** Some words in a row out of quotations, from articles all over the corpus. */
function spoken({ folder }: Corpus): string[] {
  const files = readdirSync(folder).sort()
  const chance = random(mixed(4))
  return Array.from({ length: EXCERPTS }, () => {
    const text = readFileSync(join(folder, chance.pick(files)), 'utf8')
    const words = chance.pick(text.match(/“[^”]+”/g) ?? ['“nothing was said”']).split(' ')
    const at = chance.below(Math.max(1, words.length - LONGEST))
    const excerpt = words.slice(at, at + LONGEST).join(' ')
    return excerpt.replace(/[“”,.]/g, '')
  })
}

const phrase = (words: string): string => `"${words}"`
const anyOf = (words: readonly string[]): string => words.map(phrase).join(' OR ')

/** A query for "the" would find everything, and take its time: words that tell something, as anybody would search. */
function telling(words: string): readonly string[] {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const kept = all.filter((word) => !STOP_WORDS.has(word))
  return kept.length > 0 ? kept : all
}

function nth<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length]
  if (item === undefined) throw new Error('nothing to ask about')
  return item
}
