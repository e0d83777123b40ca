// What /quote and /summit quotes share: the utterances of a speaker or of all, in a story or in the whole archive.
import type { Person, Utterance } from './archive/archive.ts'
import { type Briefing, briefing, note } from './briefing.ts'
import { citing } from './citing.ts'
import type { Context, Story } from './command.ts'
import { UserError } from './errors.ts'
import { terms } from './news/similarity.ts'
import { words } from './words.ts'

const SHOWN = 100 // utterances in one answer

type Wanted = {
  readonly story?: Story
  readonly speaker?: string
  readonly about?: string
  readonly since?: string
}

/**
 * Quotations as a reply: each utterance once, with every place where it is printed.
 * @throws {UserError} when nobody is meant, several are, or nothing was said; it offers what there is
 */
export function quotations(context: Context, { story, speaker, about, since }: Wanted): Briefing {
  return context.read((view) => {
    const scope = { ...story?.scope, since }
    const person = speaker === undefined ? undefined : context.speaker(view, speaker, scope)
    const found = view.utterances({ scope, person: person?.id, about, limit: SHOWN })
    const total = about ? found.matching : found.total
    const utterances = found.utterances.slice(0, total)
    if (utterances.length === 0) {
      const others = about
        ? view.utterances({ scope, person: person?.id, limit: SHOWN }).utterances
        : []
      throw new UserError(nothing({ story, person, about }, others))
    }
    const cite = citing(view)
    const more = utterances.reduce((sum, utterance) => sum + utterance.more, 0)
    const notes = [
      ...(more > 0 ? [words.quotes.more(more)] : []),
      ...(total > utterances.length
        ? [words.shownOf(utterances.length, total, words.quotes.narrow)]
        : []),
      ...(story?.everything ? [words.everything(story.title)] : []),
    ]
    return briefing(
      titled({ story, person, about }),
      [...utterances.map(cite.quote), ...notes.map(note)],
      cite.sources(),
    )
  })
}

type Found = { readonly story?: Story; readonly person?: Person; readonly about?: string }

function titled({ story, person, about }: Found): string {
  const title = person ? words.quotes.by(person.name) : words.quotes.title(story?.title ?? '')
  return about ? words.quotes.about(title, about) : title
}

function nothing({ story, person, about }: Found, others: readonly Utterance[]): string {
  if (about) return words.quotes.noneAbout(about, topics(others))
  if (person) return words.quotes.noneBy(person.name)
  return words.quotes.none(story?.title ?? '')
}

/** The words that occur in most utterances, as printed, for a reader who found none. */
function topics(utterances: readonly Utterance[]): string[] {
  const counts = new Map<string, number>()
  for (const { quoted } of utterances) {
    for (const term of new Set(terms(quoted[0]?.text ?? '')))
      counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a).map(([term]) => term)
  const printed = utterances.flatMap(
    ({ quoted }) => quoted[0]?.text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [],
  )
  return ranked.slice(0, 5).map((term) => printed.find((word) => terms(word)[0] === term) ?? term)
}
