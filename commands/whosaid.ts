import { briefing, note } from '../src/briefing.ts'
import { citing } from '../src/citing.ts'
import { command } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
import { FILTERS, narrowed, SPEAKER } from '../src/narrowing.ts'
import { wording } from '../src/news/similarity.ts'
import { words } from '../src/words.ts'

const SHOWN = 10

export default command({
  description: 'Who said these words, and where they are printed',
  audience: 'asker',
  cached: true,
  options: {
    words: {
      kind: 'text',
      description: 'Some words of the quotation',
      required: true,
      longest: 300,
    },
    speaker: { ...SPEAKER, named: true },
    ...FILTERS,
    about: { ...FILTERS.about, named: true },
  },
  run: async (context, wanted) => {
    const { words: typed } = wanted
    if (wording(typed) === '') throw new UserError(words.whosaid.short)
    return context.read((view) => {
      const asked = narrowed(view, context, { wanted })
      const { utterances } = view.utterances({ ...asked.query, limit: SHOWN })
      if (utterances.length === 0) throw asked.nothing()
      const exact = utterances.filter(({ quoted }) => quoted.some(({ text }) => holds(text, typed)))
      const cite = citing(view)
      const blocks =
        exact.length > 0
          ? exact.map(cite.quote)
          : [note(words.whosaid.near), ...utterances.map(cite.quote)]
      const title = words.quotes.filtered(words.whosaid.title(typed), asked.filters)
      return briefing(title, blocks, cite.sources())
    })
  },
})

/** Whether the words stand in the quotation in this order; punctuation, case and contractions make no difference. */
const holds = (text: string, typed: string): boolean =>
  ` ${wording(text)} `.includes(` ${wording(typed)} `)
