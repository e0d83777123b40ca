import type { Entry, View } from '../../src/archive/archive.ts'
import { note } from '../../src/briefing.ts'
import { citing } from '../../src/citing.ts'
import { command, storyOf } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { lead } from '../../src/news/lead.ts'
import { reporting, reports } from '../../src/news/mood.ts'
import { meansItsPlace, summary } from '../../src/news/summary.ts'
import { retold } from '../../src/retelling.ts'
import { words } from '../../src/words.ts'

const SENTENCES = { short: 3, medium: 6, long: 10 } as const
const CANDIDATES = 600 // in all: a story of two articles needs more of each, one of hundreds is told by their leads
const FEWEST = 1 // of each article
const MATERIAL = 24 // sentences that a model may tell from: more than it needs, and few enough to be read with care

export default command({
  description: 'What the articles say, in their own sentences',
  audience: 'everyone',
  cached: true,
  writes: true,
  options: {
    length: { kind: 'choice', description: 'How long', choices: ['short', 'medium', 'long'] },
    since: { kind: 'date', description: 'Only articles from this day on' },
  },
  run: async (context, { length, since }) => {
    const story = storyOf(context)
    const sentences = SENTENCES[length === 'short' || length === 'long' ? length : 'medium']
    const extract = context.read((view) => {
      const scope = { ...story.scope, since }
      const entries = view.entries(scope)
      if (since && entries.length === 0) throw new UserError(words.nothingSince(story.title, since))
      const byId = new Map(entries.map((entry) => [entry.id, entry]))
      const each = Math.max(FEWEST, Math.floor(CANDIDATES / Math.max(1, entries.length)))
      const candidates = view.keySentences(scope, each).map((sentence) => {
        const published = byId.get(sentence.article)?.published
        // The date of a file says when it was copied, not how new the news is.
        return { ...sentence, published: published?.basis === 'file' ? undefined : published?.at }
      })
      const placed = candidates.filter(
        ({ article, text }) => !meansItsPlace(text) || byId.get(article)?.place !== undefined,
      )
      const most = context.limits.wordsPerArticle
      const [only, ...others] = entries
      const chosen =
        only !== undefined && others.length === 0
          ? toldBy(view, only, { sentences, words: most })
          : reporting(
              placed,
              (from) =>
                summary(from, {
                  sentences,
                  maxWordsPerArticle: most,
                  titles: entries.flatMap(({ title }) => title ?? []),
                }),
              (told) => told.map(({ candidate }) => candidate.text),
            )
      if (chosen.length === 0) throw new UserError(words.summary.nothing(story.title))
      const cite = citing(view)
      const items = chosen.map(({ candidate, same }) => ({
        // "met here" is clear beside the dateline
        label: meansItsPlace(candidate.text) ? byId.get(candidate.article)?.place : undefined,
        claims: [
          {
            text: candidate.text,
            evidence: [candidate, ...same].map((each) =>
              cite.evidence(each.article, each, each.text),
            ),
          },
        ],
      }))
      const told = new Set(chosen.map(({ candidate }) => candidate.text))
      const rest = context.model
        ? summary(placed, { sentences: MATERIAL }).filter(
            ({ candidate }) => !told.has(candidate.text),
          )
        : []
      const material = rest.map(({ candidate }) =>
        cite.evidence(candidate.article, candidate, candidate.text),
      )
      return {
        title: words.summary.title(story.title),
        items,
        from: words.summary.from,
        beside: [],
        notes: story.everything ? [note(words.everything(story.title))] : [],
        material,
        sources: cite.sources(),
      }
    })
    return retold(context, { kind: 'summary', of: story.title, sentences }, extract)
  },
})

/** A story of one article is told in its own order. */
function toldBy(
  view: View,
  entry: Entry,
  limits: { readonly sentences: number; readonly words: number },
) {
  const text = view.article(entry)?.text ?? ''
  const sentences = view
    .sentences(entry.id)
    .filter(({ start, end }) => reports(text.slice(start, end)))
  return lead(text, sentences, limits).map(({ start, end }) => ({
    candidate: { article: entry.id, start, end, text: text.slice(start, end) },
    same: [],
  }))
}
