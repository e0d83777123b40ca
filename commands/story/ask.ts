import { briefing, note } from '../../src/briefing.ts'
import { citing } from '../../src/citing.ts'
import { command, storyOf } from '../../src/command.ts'
import { passages } from '../../src/news/passages.ts'
import { words } from '../../src/words.ts'

const ARTICLES = 50 // the best by full text, whose sentences are ranked
const SHOWN = 3

export default command({
  description: 'A question; answered with the passages that say it, or not at all',
  audience: 'everyone',
  cached: true,
  options: {
    question: { kind: 'text', description: 'The question', required: true, longest: 300 },
  },
  run: async (context, { question }) => {
    const story = storyOf(context)
    return context.read((view) => {
      const hits = view.search(question, story.scope, ARTICLES)
      const candidates = hits.map(({ entry: { id, title }, text, sentences }) => ({
        ...{ article: id, title, text, sentences },
      }))
      const found = passages(question, candidates, { limit: SHOWN })
      const cite = citing(view)
      const items = found.map(({ article, start, end, text }) => ({
        claims: [{ text, evidence: [cite.evidence(article, { start, end }, text)] }],
      }))
      const differ = found.some(({ differs }) => differs)
      const notes = [...(differ ? [note(words.answer.differ)] : []), note(words.answer.from)]
      const blocks =
        items.length > 0
          ? [{ kind: 'list', items } as const, ...notes]
          : [note(words.answer.unknown)]
      return briefing(words.answer.title(question), blocks, cite.sources())
    })
  },
})
