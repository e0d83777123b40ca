import { briefing } from '../../src/briefing.ts'
import { citing } from '../../src/citing.ts'
import { command, storyOf } from '../../src/command.ts'
import { UserError } from '../../src/errors.ts'
import { words } from '../../src/words.ts'

const SHOWN = 30

export default command({
  description: 'Who is named, in the words of a source, and how often they are quoted',
  audience: 'everyone',
  cached: true,
  options: {},
  run: async (context) => {
    const story = storyOf(context)
    return context.read((view) => {
      const people = view.people(story.scope, SHOWN).filter((person) => person.kind === 'person')
      if (people.length === 0) throw new UserError(words.people.nothing(story.title))
      const cite = citing(view)
      const items = people.map(({ name, roles, articles, utterances }) => ({
        label: `${name} (${words.people.quoted(utterances)}, ${words.people.articles(articles)})`,
        claims: roles
          .filter(({ place }) => view.entry(place.article))
          .slice(0, 1)
          .map(({ text, place, span }) => ({
            text,
            evidence: [cite.evidence(place.article, span, text)],
          })),
      }))
      return briefing(words.people.title(story.title), [{ kind: 'list', items }], cite.sources())
    })
  },
})
