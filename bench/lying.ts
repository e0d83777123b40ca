// node bench/lying.ts ARTICLES: a model of which half the sentences carry one known lie, through the whole way of writing.
// ARTICLES is a file of JSON Lines with a text each; it should be none that the gate has learned from. Seeded: the same each time.
import type { Evidence } from '../src/briefing.ts'
import type { Model, Order, Sentence } from '../src/model/model.ts'
import { check } from '../src/news/evidence.ts'
import { frames } from '../src/news/quotations/frames.ts'
import { sentences } from '../src/news/sentences.ts'
import { overlap, terms, wording } from '../src/news/similarity.ts'
import { writing } from '../src/writing.ts'
import { type Claim, claims } from './corruptions.ts'
import { rows } from './gold.ts'

const SUMMARIES = 500
const EACH = 6 // sentences of a summary, every other one a lie
const PASSAGES = 100
const NAMED = 2 // passages that the model says a sentence rests on
const SEED = 1
const QUOTED = /“[^“”]+”|"[^"]+"/g

const [file = ''] = process.argv.slice(2)
const papers = articles(file).map((text, n) => ({ id: String(n), text }))
const byArticle = Map.groupBy(claims(papers, SEED, EACH), ({ article }) => article)
const counts = new Map<string, { posted: number; all: number }>()
let summaries = 0

for (const { id, text } of papers) {
  const told = everyOther(byArticle.get(id) ?? [])
  if (summaries === SUMMARIES) break
  if (told.length < 2) continue
  summaries++
  const framed = frames(text)
  const passages = sentences(framed)
    .slice(0, PASSAGES)
    .map(({ start, end }): Evidence => ({ source: 1, start, end, text: text.slice(start, end) }))
  const known = passages.map((passage) => new Set(terms(passage.text)))
  const said = told.map((claim) => ({ claim, sentence: sentenceOf(claim, known) }))
  const model = liar(said.map(({ sentence }) => sentence))
  const written = await writing(
    { task: { kind: 'summary', of: id, sentences: said.length }, passages, extract: [] },
    {
      model,
      check: (sentence, all) => check(sentence, all, { threshold: 'posting' }),
      signal: new AbortController().signal,
    },
  )
  const posted = new Set(written.claims.map((claim) => wording(claim.text)))
  for (const { claim } of said) {
    const kind = claim.supported ? `true: ${claim.kind}` : claim.kind
    for (const name of [kind, claim.supported ? 'true, all' : 'lies, all']) {
      const count = counts.get(name) ?? { posted: 0, all: 0 }
      counts.set(name, {
        posted: count.posted + Number(posted.has(wording(claim.sentence))),
        all: count.all + 1,
      })
    }
  }
}

process.stdout.write(`${summaries} summaries\n`)
for (const [name, { posted, all }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  process.stdout.write(
    `${name.padEnd(28)} ${posted} of ${all} posted, ${((100 * posted) / all).toFixed(1)} %\n`,
  )

/** Of each pair of a true claim and its corruption one, in turn: a lie beside its truth would be refused as a repeat. */
function everyOther(all: readonly Claim[]): readonly Claim[] {
  const pairs = all.flatMap((claim, n) => {
    const next = all[n + 1]
    return claim.supported && next && !next.supported ? [[claim, next] as const] : []
  })
  return pairs.map(([truth, lie], n) => (n % 2 === 0 ? truth : lie))
}

/** Says the same when it is corrected. It quotes as it is told to: with the mark of what it was given. */
function liar(all: readonly Sentence[]): Model {
  async function* write({ quotations }: Order): AsyncGenerator<Sentence> {
    const marks = new Map(Object.entries(quotations).map(([mark, text]) => [bare(text), mark]))
    for (const { text, passages } of all)
      yield { text: text.replace(QUOTED, (quoted) => marked(quoted, marks)), passages }
  }
  return { name: 'liar', host: 'nowhere', prompt: '0', find: async () => undefined, write }
}

/** The words of a quotation without its marks and what ends it. */
function bare(text: string): string {
  return text.replace(/^["“]|[.,]?["”]$|[.,]$/g, '').replace(/\s+/g, ' ')
}

/** What was quoted wrongly stays as it is, in marks of its own. */
function marked(quoted: string, marks: ReadonlyMap<string, string>): string {
  const mark = marks.get(bare(quoted))
  return mark === undefined ? quoted : `[${mark}]`
}

/** A claim with the passages that hold most of its words. */
function sentenceOf({ sentence }: Claim, known: readonly ReadonlySet<string>[]): Sentence {
  const words = new Set(terms(sentence))
  const best = known
    .map((passage, n) => ({ n: n + 1, shared: overlap(words, passage) }))
    .toSorted((a, b) => b.shared - a.shared)
  return { text: sentence, passages: best.slice(0, NAMED).map(({ n }) => n) }
}

function articles(path: string): readonly string[] {
  return rows(path)
    .map((row) => String(row.text ?? '')) // ours, or a public set's
    .filter((text) => text.length > 500)
}
