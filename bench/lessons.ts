// What the gate is taught with: the claims of the public sets, the same altered, and invented claims over articles.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Source, sourceOf } from '../src/news/evidence/source.ts'
import { held } from '../src/news/evidence/statements.ts'
import type { Weighed } from '../src/news/evidence/wordings.ts'
import { differs } from '../src/news/similarity.ts'
import { tokens } from '../src/news/terms.ts'
import { claims, corruptions, type Paper } from './corruptions.ts'
import { hashOf, rows } from './gold.ts'
import { random } from './random.ts'
import { reworded } from './rewordings.ts'

export type Lesson = {
  readonly set: string
  readonly id: string
  readonly fold: number
  readonly supported: boolean
  readonly kind: string
  readonly source: Source
  readonly parts: readonly Weighed[]
  readonly wrong: readonly (readonly (number | undefined)[])[] // how surely each doubted word is wrong, where it is known
}

export const FOLDS = 5
export const CORRUPTIONS = 'corruptions'
const SEED = 20_260_101
const EACH = 4 // pairs of claims of one article

const foldOf = (id: string): number => (hashOf(id) >>> 8) % FOLDS

export type Gold = { readonly lesson: Lesson; readonly sentence: string; readonly paper: Paper }

/** The claims of a public set. */
export function learned(folder: string, set: string): Gold[] {
  const texts = new Map(
    rows(join(folder, set, 'docs.jsonl')).map((one) => [String(one.id), String(one.text)]),
  )
  const read = new Map<string, Source>()
  return rows(join(folder, set, 'dev.jsonl')).map((row) => {
    const document = String(row.source_id ?? row.id)
    const source = read.get(document) ?? sourceOf([texts.get(document) ?? ''])
    read.set(document, source)
    const parts = held(String(row.sentence), source)
    const lesson = {
      set,
      id: String(row.id),
      fold: foldOf(document),
      supported: row.supported === true,
      kind: '',
      source,
      parts,
      wrong: marks(row, parts),
    }
    return {
      lesson,
      sentence: String(row.sentence),
      paper: { id: document, text: texts.get(document) ?? '' },
    }
  })
}

const ALTERED = 2 // of each true claim

// Sentences that people or machines wrote of an article, with one thing made wrong, or slightly reworded: for teaching only.
export function altered({ lesson, sentence, paper }: Gold): Lesson[] {
  if (!lesson.supported) return []
  const chance = random(SEED + sentence.length)
  const same = reworded(sentence, chance)
  const made = [
    ...corruptions(sentence, paper, SEED)
      .map((one) => ({
        one,
        at: chance.next() + (one.kind === 'antonym' || one.kind === 'negation' ? 0.3 : 0),
      }))
      .sort((a, b) => a.at - b.at)
      .slice(0, ALTERED)
      .map(({ one: { kind, made } }) => ({ kind: kind as string, supported: false, ...made })),
    ...(same ? [{ kind: 'reworded', supported: true, sentence: same, wrong: [] }] : []),
  ]
  return made.map(({ kind, supported, sentence: other, wrong }) => {
    const parts = held(other, lesson.source)
    return { ...lesson, id: '', kind, supported, parts, wrong: markedWords(parts, wrong) }
  })
}

function markedWords(
  parts: readonly Weighed[],
  words: readonly string[],
): (number | undefined)[][] {
  const wrong = new Set(words.flatMap((one) => tokens(one).map(({ word }) => word)))
  return parts.map(({ aligned: { claim }, doubts }) =>
    doubts.map(({ at }) =>
      wrong.has(claim[at]?.lower ?? '') || (wrong.has('not') && claim[at]?.operator === 'negation')
        ? 1
        : 0,
    ),
  )
}

// What the sets tell of single words: where an edit differs from what it was made of, and spans that people marked.
function marks(row: Record<string, unknown>, parts: readonly Weighed[]): (number | undefined)[][] {
  const sentence = String(row.sentence)
  const each = (of: (start: number, end: number) => number | undefined): (number | undefined)[][] =>
    parts.map(({ aligned: { claim }, doubts }) =>
      doubts.map(({ at }) => of(claim[at]?.start ?? 0, claim[at]?.end ?? 0)),
    )
  const spans = row.spans
  if (Array.isArray(spans)) {
    const people = Math.max(1, Number(row.workers))
    return each((start, end) => {
      const by = new Set(
        spans
          .filter((one) => one.start !== null && one.start < end && start < one.end)
          .map((one) => one.worker),
      )
      return by.size / people
    })
  }
  if (row.supported === true) return each(() => 0)
  const before = row.original ?? row.reference
  if (typeof before !== 'string') return each(() => undefined)
  const changed = differs(before, sentence)
  // Where words were only taken out, those beside the gap stand for them.
  const near = changed.length > 0 ? changed : beside(before, sentence)
  return each((start, end) => (near.some((one) => one.start < end && start < one.end) ? 1 : 0))
}

function beside(before: string, sentence: string): { start: number; end: number }[] {
  const [old, now] = [tokens(before), tokens(sentence)]
  const at = now.findIndex((token, n) => token.word !== old[n]?.word)
  return now.slice(Math.max(0, at - 1), at + 2)
}

/** Invented claims over the articles of the public sets of quotations and of the sample. */
export function corrupted(folder: string): Lesson[] {
  const papers: Paper[] = [
    ...readdirSync(join(folder, 'quotes'))
      .filter((file) => file.endsWith('.dev.jsonl'))
      .sort()
      .flatMap((file) =>
        rows(join(folder, 'quotes', file)).map((row) => ({
          id: `${file} ${row.id}`,
          text: String(row.text),
        })),
      ),
    ...shipped(),
  ]
  const read = new Map<string, Source>()
  const texts = new Map(papers.map(({ id, text }) => [id, text]))
  return claims(papers, SEED, EACH).map((claim) => {
    const source = read.get(claim.article) ?? sourceOf([texts.get(claim.article) ?? ''])
    read.set(claim.article, source)
    const parts = held(claim.sentence, source)
    return {
      set: CORRUPTIONS,
      id: claim.id,
      fold: foldOf(claim.article),
      supported: claim.supported,
      kind: claim.kind,
      source,
      parts,
      wrong: markedWords(parts, claim.wrong),
    }
  })
}

function shipped(): Paper[] {
  const corpus = new URL('../corpus/', import.meta.url).pathname
  return readdirSync(corpus)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      id: `corpus ${file}`,
      text: readFileSync(join(corpus, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
    }))
}
