// What /quote and /summit quotes share: the utterances of a speaker or of all, in a story or in the whole archive.
import type { View } from './archive/archive.ts'
import { type Briefing, briefing, note } from './briefing.ts'
import { citing } from './citing.ts'
import type { Context, Story } from './command.ts'
import { type Narrowed, narrowed, type Wanted } from './narrowing.ts'
import { words } from './words.ts'

const SHOWN = 48 // utterances: four pages or so; who wants others narrows it

/**
 * Quotations as a reply: each utterance once, with every place where it is printed.
 * @throws {UserError} when nobody is meant, several are, or nothing is left; it offers what there is
 */
export function quotations(context: Context, wanted: Wanted, story?: Story): Briefing {
  return context.read((view) => {
    const make = (): Briefing => made(view, context, wanted, story)
    const all = story && Object.values(wanted).every((value) => value === undefined)
    return all ? view.remembered(`quotes of ${story.title}`, story.scope, make) : make()
  })
}

function made(view: View, context: Context, wanted: Wanted, story?: Story): Briefing {
  const asked = narrowed(view, context, { story, wanted })
  const { utterances, total } = view.utterances({ ...asked.query, limit: SHOWN })
  if (utterances.length === 0) throw asked.nothing()
  const cite = citing(view)
  const more = utterances.reduce((sum, utterance) => sum + utterance.more, 0)
  const notes = [
    ...(more > 0 ? [words.quotes.more(more)] : []),
    ...(total > utterances.length
      ? [words.shownOf(utterances.length, total, words.quotes.narrow)]
      : []),
    ...(asked.leftOut > 0 ? [words.quotes.leftOut(asked.person?.name ?? '', asked.leftOut)] : []),
    ...(story?.everything ? [words.everything(story.title)] : []),
  ]
  return briefing(
    titled(asked, wanted, story),
    [...utterances.map(cite.quote), ...notes.map(note)],
    cite.sources(),
  )
}

function titled({ person, filters }: Narrowed, { about }: Wanted, story?: Story): string {
  const title = person ? words.quotes.by(person.name) : words.quotes.title(story?.title ?? '')
  const whole = about ? words.quotes.about(title, about) : title
  return words.quotes.filtered(whole, filters)
}
