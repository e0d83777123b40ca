import { note } from '../../src/briefing.ts'
import { citing } from '../../src/citing.ts'
import { command, storyOf } from '../../src/command.ts'
import { passages } from '../../src/news/passages.ts'
import { retold } from '../../src/retelling.ts'
import { words } from '../../src/words.ts'

const ARTICLES = 24 // the best by full text, whose sentences are ranked: of public questions 50 answered no more, and took twice as long
const SHOWN = 3
const MATERIAL = 8 // passages that a model may tell from

export default command({
  description: 'A question; answered with the passages that say it, or not at all',
  audience: 'everyone',
  writes: true,
  options: {
    question: { kind: 'text', description: 'The question', required: true, longest: 300 },
  },
  run: async (context, { question }) => {
    const story = storyOf(context)
    const extract = context.read((view) => {
      const hits = view.search(question, story.scope, ARTICLES)
      const candidates = hits.map(({ entry: { id, title, published }, text, sentences }) => ({
        ...{ article: id, title, text, sentences },
        // The date of a file says when it was copied.
        published: published?.basis === 'file' ? undefined : published?.at,
      }))
      const found = passages(question, candidates, { limit: context.model ? MATERIAL : SHOWN })
      const cite = citing(view)
      const cited = found.map(({ article, start, end, text }) =>
        cite.evidence(article, { start, end }, text),
      )
      const shown = cited.slice(0, SHOWN)
      const differ = found.slice(0, SHOWN).some(({ differs }) => differs)
      return {
        title: words.answer.title(question),
        items: shown.map((each) => ({ claims: [{ text: each.text, evidence: [each] }] })),
        from: shown.length > 0 ? words.answer.from : words.answer.unknown,
        beside: differ ? [note(words.answer.differ)] : [],
        notes: [],
        material: cited.slice(SHOWN),
        sources: cite.sources(),
      }
    })
    return retold(context, { kind: 'answer', question, sentences: SHOWN }, extract)
  },
})
