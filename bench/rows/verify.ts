// Holding sentences against their sources, beside taking the same texts to pieces, which any check must do.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, read } from '../../src/news/evidence.ts'
import { tokens } from '../../src/news/terms.ts'
import { claims } from '../corruptions.ts'
import { type Bench, type Figure, median, processor } from '../row.ts'

const ARTICLES = 100
const SENTENCES = 1_000
const TIMES = 5 // the first of them warms up
const SEED = 7

/** On the processor alone. Each source is read once, as `cli verify` reads rows of one source. */
export async function verify({ small, say }: Bench): Promise<readonly Figure[]> {
  const papers = readdirSync(small.folder)
    .sort()
    .slice(0, ARTICLES)
    .map((id) => ({ id, text: readFileSync(join(small.folder, id), 'utf8') }))
  const made = claims(papers, SEED, SENTENCES / ARTICLES).slice(0, SENTENCES)
  const bySource = papers.map(({ id, text }) => ({
    text,
    sentences: made.filter(({ article }) => article === id).map(({ sentence }) => sentence),
  }))
  const measured = Array.from({ length: TIMES }, (_, time) => {
    say(`verify, ${time + 1} of ${TIMES}`)
    const own = processor(() => {
      for (const { text, sentences } of bySource) {
        const source = read([text])
        for (const sentence of sentences) check(sentence, source)
      }
    })
    const floor = processor(() => {
      for (const { text, sentences } of bySource) {
        tokens(text)
        for (const sentence of sentences) tokens(sentence)
      }
    })
    return { own, floor }
  }).slice(1)
  const own = median(measured.map((each) => each.own))
  return [
    {
      row: `verify, ${made.length.toLocaleString('en')} sentences`,
      figure: own,
      floor: median(measured.map(({ floor }) => floor)),
      unit: 'ms',
      beside: `${Math.round((1_000 * made.length) / own)} sentences a second, their ${ARTICLES} sources read`,
    },
  ]
}
