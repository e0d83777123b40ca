// What the sources say in their own words, and the same told by a model where a story has one and code agrees with it.
import {
  type Block,
  type Briefing,
  briefing,
  type Claim,
  type Evidence,
  note,
  type Source,
} from './briefing.ts'
import type { Context } from './command.ts'
import { reports } from './news/mood.ts'
import { words } from './words.ts'
import type { Work } from './writing.ts'

type Item = { readonly label?: string; readonly claims: readonly Claim[] }

/** An answer that stands without a model. */
export type Extract = {
  readonly title: string
  readonly items: readonly Item[] // each a claim of one passage or of several that say the same
  readonly from: string // says where the items come from
  readonly beside: readonly Block[] // what is to be said of these items, and of none that a model writes
  readonly notes: readonly Block[] // what is said beneath any
  readonly material: readonly Evidence[] // passages beside those of the items that a model may tell from
  readonly sources: readonly Source[] // of the items and of the material
}

/**
 * The extract, or what a model made of its passages: then the extract is shown as a draft meanwhile, and it stands where
 * nothing that was written is supported.
 */
export async function retold(
  { model, draft }: Pick<Context, 'model' | 'draft'>,
  task: Work['task'],
  extract: Extract,
): Promise<Briefing> {
  const { items, from } = extract
  if (!model || items.length === 0) return told(extract, items, from)
  const claims = items.flatMap((item) => item.claims)
  const labels = new Map(items.map(({ claims: [first], label }) => [first, label]))
  const listed = (all: readonly Claim[]): Item[] =>
    all.map((claim) => ({ label: labels.get(claim), claims: [claim] }))
  const unfinished = (all: readonly Claim[]): void =>
    draft(told({ ...extract, beside: [] }, listed(all), from, [note(words.written.draft)]))
  unfinished(claims)
  // What commands or asks tells nothing; it is kept from a model, which may obey.
  const passages = [
    ...claims.flatMap(({ evidence }) => evidence.slice(0, 1)),
    ...extract.material,
  ].filter(({ text }) => reports(text))
  if (passages.length === 0) return told(extract, items, from)
  const written = await model.write({ task, passages, extract: claims }, unfinished)
  return written.by === 'model'
    ? told({ ...extract, beside: [] }, listed(written.claims), words.written.checked)
    : told(extract, items, from)
}

/** Only what is cited is listed, numbered in the order in which it is cited. */
function told(
  { title, beside, notes, sources }: Extract,
  items: readonly Item[],
  from: string,
  first: readonly Block[] = [], // a surface may show the beginning of a draft alone
): Briefing {
  const cited = items.flatMap(({ claims }) =>
    claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  )
  const numbers = new Map([...new Set(cited)].map((n, i) => [n, i + 1]))
  const renumbered = items.map((item) => ({
    ...item,
    claims: item.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((each) => ({ ...each, source: numbers.get(each.source) ?? 0 })),
    })),
  }))
  const listed = sources.flatMap((source) => {
    const n = numbers.get(source.n)
    return n === undefined ? [] : [{ ...source, n }]
  })
  return briefing(
    title,
    [
      ...first,
      ...(items.length > 0 ? [{ kind: 'list', items: renumbered } as const] : []),
      ...beside,
      note(from),
      ...notes,
    ],
    listed.toSorted((a, b) => a.n - b.n),
  )
}
