import { type Block, briefing } from '../src/briefing.ts'
import { command } from '../src/command.ts'
import type { Standing } from '../src/desk.ts'
import { words } from '../src/words.ts'

const SHOWN = 10

export default command({
  description: 'How the bot is: what it has read and what it could not',
  audience: 'asker',
  options: {},
  run: async (context) => {
    const status = await context.status()
    const { loading } = status
    const facts: [string, string][] = [
      [words.status.version, status.version],
      [words.status.running, status.since.toISOString().slice(0, 16).replace('T', ' ')],
      [words.status.articles, String(status.articles)],
      ...(loading
        ? [[words.status.loading, `${loading.done} / ${loading.of}`] as [string, string]]
        : []),
      [words.status.platforms, status.platforms.join(', ') || words.status.commandLine],
      ...(status.model ? [[words.status.model, modelLine(status.model)] as [string, string]] : []),
      [words.status.asks, String(status.asks)],
      [words.status.failures, String(status.failures)],
    ]
    return briefing(words.status.title, [
      { kind: 'list', items: facts.map(([label, text]) => item(text, label)) },
      ...section(
        words.status.refused,
        status.refused.map(({ file, why }) => item(why, file)),
      ),
      ...section(
        words.status.rejected,
        (status.model?.why ?? []).map((text) => item(text)),
      ),
      ...section(
        words.status.notices,
        status.notices.map((text) => item(text)),
      ),
    ])
  },
})

const modelLine = ({ model, host, calls, read, written, cost, ...sentences }: Standing): string =>
  [
    `${model} at ${host}`,
    words.status.today(calls, read, written, cost),
    words.status.sentences(sentences.posted, sentences.rejected),
  ].join('; ')

const item = (text: string, label?: string) => ({ label, claims: [{ text, evidence: [] }] })

function section(title: string, items: readonly ReturnType<typeof item>[]): Block[] {
  if (items.length === 0) return []
  const more = items.length > SHOWN ? [item(words.status.more(items.length - SHOWN))] : []
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items: [...items.slice(0, SHOWN), ...more] },
  ]
}
