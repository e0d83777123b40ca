import { briefing, note } from '../../src/briefing.ts'
import { citing } from '../../src/citing.ts'
import { command, storyOf } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { summary } from '../../src/news/summary.ts'
import { words } from '../../src/words.ts'

const SENTENCES = { short: 3, medium: 6, long: 10 } as const
const CANDIDATES = 3 // of each article

export default command({
  description: 'What the articles say, in their own sentences',
  audience: 'everyone',
  options: {
    length: { kind: 'choice', description: 'How long', choices: ['short', 'medium', 'long'] },
    since: { kind: 'date', description: 'Only articles from this day on' },
  },
  run: async (context, { length, since }) => {
    const story = storyOf(context)
    return context.read((view) => {
      const scope = { ...story.scope, since }
      const published = new Map(view.entries(scope).map((entry) => [entry.id, entry.published?.at]))
      if (since && published.size === 0) throw new UserError(words.nothingSince(story.title, since))
      const few = Math.ceil(60 / Math.max(1, published.size)) // a story of two articles needs more of each
      const candidates = view
        .keySentences(scope, Math.max(CANDIDATES, few))
        .map((sentence) => ({ ...sentence, published: published.get(sentence.article) }))
      const chosen = summary(candidates, {
        sentences: SENTENCES[length === 'short' || length === 'long' ? length : 'medium'],
        maxWordsPerArticle: context.limits.wordsPerArticle,
      })
      if (chosen.length === 0) throw new UserError(words.summary.nothing(story.title))
      const cite = citing(view)
      const items = chosen.map(({ candidate, same }) => ({
        claims: [
          {
            text: candidate.text,
            evidence: [candidate, ...same].map((each) =>
              cite.evidence(each.article, each, each.text),
            ),
          },
        ],
      }))
      const notes = [
        note(words.summary.from),
        ...(story.everything ? [note(words.everything(story.title))] : []),
      ]
      return briefing(
        words.summary.title(story.title),
        [{ kind: 'list', items }, ...notes],
        cite.sources(),
      )
    })
  },
})
