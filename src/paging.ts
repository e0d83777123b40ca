// Cuts a briefing into pages, so that no page shows more words of one article than the operator allows.
import type { Block, Briefing, Claim, Evidence } from './briefing.ts'

const ITEMS = 12 // entries on a page: about two screens of a phone

/**
 * Pages of a briefing, at least one, in order; nothing is lost, repeated or cut.
 * A page shows at most `wordsPerArticle` words of one article; a sentence or quotation longer than that stands alone.
 * Each page lists only the sources that it cites.
 */
export function pages(briefing: Briefing, wordsPerArticle: number): readonly Briefing[] {
  const result: Entry[][] = [[]]
  let words = new Map<number, number>()
  for (const entry of entries(briefing.blocks)) {
    const page = result.at(-1) ?? []
    const full = countable(page) >= ITEMS && counts(entry)
    if (countable(page) > 0 && (full || exceeds(words, entry.words, wordsPerArticle))) {
      result.push([...trailingHeadings(page), entry])
      words = new Map(entry.words)
    } else {
      page.push(entry)
      for (const [source, count] of entry.words) words.set(source, (words.get(source) ?? 0) + count)
    }
  }
  return result.map((page) => assemble(briefing, page))
}

/** The passages behind each sentence and quotation of a briefing, as a briefing of its own. */
export function passagesBehind(briefing: Briefing, title: string): Briefing {
  const blocks = entries(briefing.blocks).flatMap(({ block }): Block[] => {
    const evidence = shown(block)
    return evidence.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: evidence.map((e) => ({
              label: `[${e.source}]`,
              claims: [{ text: e.text, evidence: [e] }],
            })),
          },
        ]
  })
  return { title, blocks, sources: briefing.sources }
}

// One thing that stays whole: a heading, a note, a sentence, an item of a list, a quotation.
type Entry = {
  readonly block: Block
  readonly words: ReadonlyMap<number, number>
  readonly joins: boolean
}

function entries(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap((block): Entry[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.claims.map((claim, i) => entry({ kind: 'paragraph', claims: [claim] }, i > 0))
      case 'list':
        return block.items.map((item, i) => entry({ kind: 'list', items: [item] }, i > 0))
      case 'heading':
      case 'note':
      case 'quote':
        return [entry(block, false)]
      default:
        return block satisfies never
    }
  })
}

function entry(block: Block, joins: boolean): Entry {
  const words = new Map<number, number>()
  for (const [source, text] of printed(block))
    words.set(source, (words.get(source) ?? 0) + wordCount(text))
  return { block, words, joins }
}

/** The words of articles that a block prints, each with the source that they are a slice of. */
function printed(block: Block): [number, string][] {
  switch (block.kind) {
    case 'paragraph':
      return block.claims.flatMap(printedClaim)
    case 'list':
      return block.items.flatMap((item) => item.claims.flatMap(printedClaim))
    case 'quote':
      return [
        ...block.wordings.flatMap(({ text, sources }) => of(sources[0], text)),
        // A piece of a sentence is shown with its sentence.
        ...(block.speech === 'direct' ? [] : of(block.context[0]?.source, block.context[0]?.text)),
      ]
    case 'heading':
    case 'note':
      return []
    default:
      return block satisfies never
  }
}

const of = (source: number | undefined, text: string | undefined): [number, string][] =>
  source === undefined || text === undefined ? [] : [[source, text]]

const printedClaim = (claim: Claim): [number, string][] =>
  claim.evidence.slice(0, 1).map((evidence) => [evidence.source, claim.text])

function shown(block: Block): readonly Evidence[] {
  switch (block.kind) {
    case 'paragraph':
      return block.claims.flatMap((claim) => claim.evidence)
    case 'list':
      return block.items.flatMap((item) => item.claims.flatMap((claim) => claim.evidence))
    case 'quote':
      return block.context
    case 'heading':
    case 'note':
      return []
    default:
      return block satisfies never
  }
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0

const counts = ({ block }: Entry): boolean => block.kind !== 'heading' && block.kind !== 'note'

const countable = (page: readonly Entry[]): number => page.filter(counts).length

/** Also when the page holds one that is over the limit already: that one stands alone. */
function exceeds(
  words: ReadonlyMap<number, number>,
  more: ReadonlyMap<number, number>,
  limit: number,
): boolean {
  const over = [...words.values()].some((count) => count > limit)
  return (
    (over && more.size > 0) ||
    [...more].some(([source, count]) => (words.get(source) ?? 0) + count > limit)
  )
}

/** A heading must not be the last line of a page: it moves to the next. */
function trailingHeadings(page: Entry[]): Entry[] {
  const last = page.findLastIndex(({ block }) => block.kind !== 'heading')
  return page.splice(last + 1)
}

function assemble(briefing: Briefing, page: readonly Entry[]): Briefing {
  const blocks: Block[] = []
  for (const { block, joins } of page) {
    const last = blocks.at(-1)
    const joined = joins && last ? join(last, block) : undefined
    if (joined) blocks[blocks.length - 1] = joined
    else blocks.push(block)
  }
  const cited = new Set(blocks.flatMap(citations))
  const sources = briefing.sources.filter((source) => cited.has(source.n))
  const { title, closing } = briefing
  return { title, blocks, sources, ...(closing ? { closing } : {}) }
}

function join(a: Block, b: Block): Block | undefined {
  if (a.kind === 'paragraph' && b.kind === 'paragraph')
    return { ...a, claims: [...a.claims, ...b.claims] }
  if (a.kind === 'list' && b.kind === 'list') return { ...a, items: [...a.items, ...b.items] }
  return undefined
}

function citations(block: Block): number[] {
  const wordings =
    block.kind === 'quote' ? block.wordings.flatMap((wording) => wording.sources) : []
  return [...shown(block).map((evidence) => evidence.source), ...wordings]
}
