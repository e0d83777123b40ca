import { briefing, note } from '../../src/briefing.ts'
import { citing } from '../../src/citing.ts'
import { command, storyOf } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { reporting } from '../../src/news/mood.ts'
import { meansItsPlace } from '../../src/news/summary.ts'
import { timeline } from '../../src/news/timeline.ts'
import { words } from '../../src/words.ts'

const CANDIDATES = 5 // of each article
const ENTRIES = 20 // days

export default command({
  description: 'What happened on which day',
  audience: 'everyone',
  cached: true,
  options: { since: { kind: 'date', description: 'Only articles from this day on' } },
  run: async (context, { since }) => {
    const story = storyOf(context)
    return context.read((view) => {
      const scope = { ...story.scope, since }
      const entries = view.entries(scope)
      if (since && entries.length === 0) throw new UserError(words.nothingSince(story.title, since))
      // The date of a file says when it was copied, not when anything happened.
      const dated = entries.filter(({ published }) => published && published.basis !== 'file')
      const published = new Map(dated.map((entry) => [entry.id, entry.published?.at]))
      const places = new Map(entries.map(({ id, place }) => [id, place]))
      const candidates = view
        .keySentences(scope, CANDIDATES)
        .map((sentence) => ({ ...sentence, published: published.get(sentence.article) }))
        .filter(({ article, text }) => !meansItsPlace(text) || places.get(article) !== undefined)
      const days = reporting(
        candidates,
        (from) => timeline(from, { entries: ENTRIES }),
        (told) => told.flatMap(({ chosen }) => chosen.map(({ candidate }) => candidate.text)),
      )
      if (days.length === 0) throw new UserError(words.timeline.nothing(story.title))
      const cite = citing(view)
      const items = days.map(({ day, chosen }) => ({
        label: [
          chosen.some(({ candidate }) => candidate.day !== undefined)
            ? day
            : words.timeline.reported(day),
          // "met here" is clear beside the dateline
          ...chosen.flatMap(({ candidate: { article, text } }) =>
            meansItsPlace(text) ? (places.get(article) ?? []) : [],
          ),
        ].join(', '),
        claims: chosen.map(({ candidate, same }) => ({
          text: candidate.text,
          evidence: [candidate, ...same].map((each) =>
            cite.evidence(each.article, each, each.text),
          ),
        })),
      }))
      const undated = entries.length - dated.length
      const notes = [
        ...(undated > 0 ? [note(words.timeline.undated(undated))] : []),
        ...(story.everything ? [note(words.everything(story.title))] : []),
      ]
      return briefing(
        words.timeline.title(story.title),
        [{ kind: 'list', items }, ...notes],
        cite.sources(),
      )
    })
  },
})
