import { briefing, note } from '../src/briefing.ts'
import { citing } from '../src/citing.ts'
import { command } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
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
  },
  run: async (context, { words: typed }) => {
    if (wording(typed) === '') throw new UserError(words.whosaid.short)
    return context.read((view) => {
      const { utterances } = view.utterances({ scope: {}, words: typed, limit: SHOWN })
      if (utterances.length === 0) throw new UserError(words.whosaid.nothing(typed))
      const exact = utterances.filter(({ quoted }) => quoted.some(({ text }) => holds(text, typed)))
      const cite = citing(view)
      const blocks =
        exact.length > 0
          ? exact.map(cite.quote)
          : [note(words.whosaid.near), ...utterances.map(cite.quote)]
      return briefing(words.whosaid.title(typed), blocks, cite.sources())
    })
  },
})

/** Whether the words stand in the quotation in this order; punctuation, case and contractions make no difference. */
const holds = (text: string, typed: string): boolean =>
  ` ${wording(text)} `.includes(` ${wording(typed)} `)
