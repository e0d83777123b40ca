// A corpus of invented articles, as large as one likes and the same every time.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  noun,
  past,
  phrase,
  reworded,
  sentence,
  uncapital,
  utterance,
  type Voice,
  weekday,
} from './prose.ts'
import { mixed, random } from './random.ts'
import { capital, type Event, type Somebody, type Story, type World, world } from './world.ts'

const LENGTH = 2_900 // characters at which an article ends with its paragraph: about 3 kB in all
const TOLD = 3 // utterances of an event that an article repeats
const OWN = 4 // utterances that only this article has
const FIRST_DAY = Date.UTC(2025, 0, 1)
const DAY = 86_400_000

/**
 * Writes `articles` plain .txt and .md files of about 3 kB into `folder`, in turn over twenty stories, and gives back
 * the stories. Each has seven quotations or more (direct, split, mixed), its story's main person and match word; the
 * three about an event stand, in similar words, in other articles of the story too. The same arguments write the same
 * bytes; another seed writes other articles of the same stories.
 */
export function generate(folder: string, articles: number, seed: number): readonly Story[] {
  const land = world(articles)
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < articles; n++) {
    const story = land.stories[n % land.stories.length]
    if (!story) throw new Error('a world without stories')
    const { text, ending, at } = article(land, story, mixed(seed, n))
    const file = join(folder, `${story.name}-${String(n).padStart(5, '0')}.${ending}`)
    writeFileSync(file, text)
    utimesSync(file, at, at)
  }
  return land.stories
}

function article(land: World, story: Story, seed: number) {
  const chance = random(seed)
  const voice: Voice = { words: land.words, story, chance }
  const happened = chance.below(story.events.length)
  const event = story.events[happened]
  const before = story.events[Math.max(0, happened - 1)]
  if (!event || !before) throw new Error('a story without events')
  const at = new Date(FIRST_DAY + (event.day + chance.below(4)) * DAY)
  const paragraphs = body(land, voice, event, before)
  const day = at.toISOString().slice(0, 10)
  const title = capital(`${story.match} ${noun(voice)} ${past(voice)} the ${noun(voice)}`)
  if (chance.chance(0.5)) {
    const outlet = `${story.body} ${chance.pick(['Courier', 'Herald', 'Wire', 'Post'])}`
    const head = ['---', `title: ${title}`, `outlet: ${outlet}`, `date: ${day}`, '---']
    return { text: `${[...head, '', paragraphs.join('\n\n')].join('\n')}\n`, ending: 'md', at }
  }
  const dateline = `${story.match.toUpperCase()} — `
  return {
    text: `${title}\n${day}\n\n${dateline}${paragraphs.join('\n\n')}\n`,
    ending: 'txt',
    at,
  }
}

function body(land: World, voice: Voice, event: Event, before: Event): string[] {
  const { story, chance } = voice
  const naming = namer()
  const told = eventOf(voice, event)
  const people = [
    ...told.utterances.map(({ by }) => by),
    story.person,
    land.passerBy(chance),
    ...Array.from({ length: OWN - 2 }, () => chance.pick(story.cast)),
  ]
  const said = [
    ...told.utterances.map(({ words }) => (chance.chance(0.5) ? words : reworded(words, voice))),
    ...Array.from({ length: OWN }, () => utterance(voice)),
  ]
  const lead = sentence(voice, `${naming(story.person)} of the ${story.body} in ${story.match}`)
  const speeches = people.map((by, n) => quotation(said[n] ?? '', naming(by), voice, n))
  const background = eventOf(voice, before).passage
  const paragraphs = [
    `${lead} ${sentence(voice)}`,
    chance.chance(0.5) ? told.passage : `${told.passage} ${sentence(voice)}`,
    ...speeches,
    chance.chance(0.5) ? background : sentence(voice, story.person.surname),
  ]
  while (paragraphs.join('\n\n').length < LENGTH)
    paragraphs.splice(2 + chance.below(paragraphs.length - 2), 0, filler(voice))
  return paragraphs
}

/** What all articles on an event have in common. */
function eventOf({ words, story }: Voice, { seed }: Event) {
  const voice: Voice = { words, story, chance: random(seed) }
  const passage = [
    sentence(voice, `The ${story.body}`),
    sentence(voice, story.person.surname),
    sentence(voice),
  ].join(' ')
  const utterances = Array.from({ length: TOLD }, (_, n) => ({
    words: utterance(voice),
    by: n === 0 ? story.person : voice.chance.pick(story.cast),
  }))
  return { passage, utterances }
}

const filler = (voice: Voice): string =>
  Array.from({ length: 2 + voice.chance.below(2) }, () => sentence(voice)).join(' ')

/** How a newspaper names people: in full with the role at first, by surname from then on. */
function namer(): (somebody: Somebody) => string {
  const known = new Set<string>()
  return ({ name, surname, role }) => {
    if (known.has(name)) return surname
    known.add(name)
    return `${capital(role)} ${name}`
  }
}

const CUES = 'said said said added warned argued insisted'.split(' ')

/** A paragraph around an utterance; each article has every shape. */
function quotation(said: string, who: string, voice: Voice, n: number): string {
  const { chance } = voice
  const cue = chance.pick(CUES)
  switch (n % 5) {
    case 0:
      return `“${said},” ${who} ${cue}. ${sentence(voice)}`
    case 1:
      return split(said, `${who} said`)
    case 2:
      return `${who} called the ${noun(voice)} “${phrase(voice)}” and ${past(voice)} it on ${weekday(chance)}. “${said},” the ${noun(voice)} was told.`
    case 3:
      return `${who} ${cue}: “${said}.” ${sentence(voice)}`
    default:
      return `${sentence(voice)} “${said},” ${who} told reporters on ${weekday(chance)}.`
  }
}

/** “…,” she said, “…” where the utterance has a comma, else after its fourth word. */
function split(said: string, cue: string): string {
  const comma = said.indexOf(', ')
  const words = said.split(' ')
  const [head, rest] =
    comma > 0
      ? [said.slice(0, comma), said.slice(comma + 2)]
      : [words.slice(0, 4).join(' '), words.slice(4).join(' ')]
  return `“${head},” ${cue}, “${uncapital(rest)}.”`
}
