import { briefing, note } from '../../src/briefing.ts'
import { asSource } from '../../src/citing.ts'
import { command, storyOf } from '../../src/command.ts'
import { words } from '../../src/words.ts'

const SHOWN = 100

export default command({
  description: 'The articles, newest first',
  audience: 'everyone',
  cached: true,
  options: { since: { kind: 'date', description: 'Only articles from this day on' } },
  run: async (context, { since }) => {
    const story = storyOf(context)
    return context.read((view) => {
      const entries = view.entries({ ...story.scope, since })
      const shown = entries.slice(0, SHOWN)
      const sources = shown.map((entry, i) => asSource(entry, i + 1))
      const items = shown.map((entry, i) => ({
        label: `[${i + 1}] ${entry.outlet ?? entry.file}`,
        claims: [{ text: words.sourcesOf.line(entry), evidence: [] }],
      }))
      const foreign = shown.filter(({ language }) => language !== 'en').length
      const notes = [
        ...(entries.length > shown.length
          ? [words.shownOf(shown.length, entries.length, words.sourcesOf.narrow)]
          : []),
        ...(foreign > 0 ? [words.notEnglish(foreign)] : []),
        ...(story.everything ? [words.everything(story.title)] : []),
      ]
      return briefing(
        words.sourcesOf.title(story.title),
        [{ kind: 'list', items }, ...notes.map(note)],
        sources,
      )
    })
  },
})
