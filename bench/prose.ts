// Sentences and utterances of the invented country, in the grammar of English news and in no words of anybody.
import type { Random } from './random.ts'
import { capital, type Story, type Words } from './world.ts'

export type Voice = { readonly words: Words; readonly story: Story; readonly chance: Random }

const TOPICAL = 0.35 // how often a noun is one of the story's own

/** A clause of eight to twenty-five words without its full stop; `subject` absent: some noun. */
export function clause(voice: Voice, subject?: string): string {
  const { chance } = voice
  const [a, b] = [noun(voice), noun(voice)]
  const who = subject ?? `the ${adjective(voice)} ${noun(voice)}`
  const object = chance.pick([
    `the ${a} of the ${adjective(voice)} ${b}`,
    `a ${adjective(voice)} ${a} for the ${b}`,
    `${a}s that the ${b} had ${past(voice)}`,
    `the ${adjective(voice)} ${a} and its ${b}`,
  ])
  return `${who} ${past(voice)} ${object}${tail(voice)}`
}

/** A sentence as a newspaper prints it. */
export function sentence(voice: Voice, subject?: string): string {
  return `${capital(clause(voice, subject))}.`
}

/** What somebody says, eight to thirty words, without the marks and without a full stop. */
export function utterance(voice: Voice): string {
  const { chance } = voice
  const one = saying(voice)
  if (chance.chance(0.45)) return one
  return `${one}, ${chance.pick(['and', 'but', 'because', 'so'])} ${uncapital(saying(voice))}`
}

/** A few words that stand in quotation marks within a sentence of the paper. */
export function phrase(voice: Voice): string {
  return `${voice.chance.pick(['a', 'the'])} ${adjective(voice)} ${noun(voice)} of ${adjective(voice)} ${noun(voice)}s`
}

/** The same utterance as another paper prints it: a word more or less, a contraction, a comma. */
export function reworded(said: string, { chance }: Voice): string {
  const words = said.split(' ')
  const at = 2 + chance.below(Math.max(1, words.length - 3))
  switch (chance.below(4)) {
    case 0:
      return words.toSpliced(at, 0, chance.pick(['really', 'now', 'also', 'still'])).join(' ')
    case 1:
      return words.toSpliced(at, 1).join(' ')
    case 2:
      return said
        .replace('There is ', 'There’s ')
        .replace(' will not ', ' won’t ')
        .replace('We have ', 'We’ve ')
    default:
      return said.replace(', ', ' ')
  }
}

export const noun = ({ chance, words, story }: Voice): string =>
  chance.chance(TOPICAL) ? story.topic(chance) : words.noun(chance)
const adjective = ({ chance, words }: Voice): string => words.adjective(chance)
export const past = ({ chance, words }: Voice): string => `${words.verb(chance)}ed`

function tail(voice: Voice): string {
  const { chance } = voice
  return chance.pick([
    '',
    ` in the ${noun(voice)}`,
    ` on ${weekday(chance)}`,
    ` by ${2 + chance.below(90)} percent`,
    ` after the ${noun(voice)} had ${past(voice)} more than ${2 + chance.below(40)} ${noun(voice)}s`,
    ` because the ${noun(voice)}s were ${adjective(voice)}`,
    `, which has been ${adjective(voice)} since the ${noun(voice)}`,
    ` for the first time in ${2 + chance.below(30)} years`,
  ])
}

function saying(voice: Voice): string {
  const { chance, words } = voice
  const verb = words.verb(chance)
  return chance.pick([
    `We will not ${verb} the ${noun(voice)} until the ${noun(voice)} is ${adjective(voice)}`,
    `There is no ${noun(voice)} without a ${adjective(voice)} ${noun(voice)}`,
    `I have never ${verb}ed such a ${adjective(voice)} ${noun(voice)} in this ${noun(voice)}`,
    `They ${verb}ed our ${noun(voice)} and left the ${adjective(voice)} ${noun(voice)} to us`,
    `The ${noun(voice)} must ${verb} before the ${adjective(voice)} ${noun(voice)} can come back`,
    `Nobody can ${verb} a ${noun(voice)} that was ${adjective(voice)} from the beginning`,
    `We have to ${verb} the ${noun(voice)} of our ${noun(voice)}s`,
  ])
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
export const weekday = (chance: Random): string => chance.pick(WEEKDAYS)
export const uncapital = (text: string): string =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
