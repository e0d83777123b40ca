// Articles on their way from their files into the archive, as many as one transaction takes.
import type { Finished, Item } from '../archive/writer.ts'
import type { Draft } from '../news/article.ts'
import type { Analysed } from './analysis.ts'
import type { Part } from './file.ts'

export type Piece = {
  readonly path: string
  readonly part: Part
  readonly settled: boolean // there is nothing to be done for it
  readonly refused: { key: string; why: string }[] // of its file; it grows where the work on a piece fails
}

export type Batch = {
  readonly pieces: Piece[]
  readonly finished: Finished[]
  work: number // pieces to be analysed
  bytes: number // of theirs
}

const MOST = { work: 100, pieces: 512, files: 512, bytes: 4_000_000 }

export const emptyBatch = (): Batch => ({ pieces: [], finished: [], work: 0, bytes: 0 })

export function addTo(batch: Batch, piece: Piece): void {
  batch.pieces.push(piece)
  if (piece.settled) return
  batch.work++
  batch.bytes += piece.part.bytes.length
}

export function isFull({ pieces, finished, work, bytes }: Batch): boolean {
  return (
    work >= MOST.work ||
    pieces.length >= MOST.pieces ||
    finished.length >= MOST.files ||
    bytes >= MOST.bytes
  )
}

export function toAnalyse({ pieces }: Batch): Draft[] {
  return pieces.flatMap(({ part, settled }) => (settled ? [] : part.draft))
}

/** What is to be stored; `analysed` is the work on `toAnalyse`. A piece on which it failed is refused. */
export function itemsOf({ pieces }: Batch, analysed: readonly Analysed[]): Item[] {
  let next = 0
  return pieces.flatMap(({ path, part, settled, refused }): Item[] => {
    const { key, counted, raw, known, newest, draft, bytes } = part
    const item = { path, key, counted, raw, known, newest }
    if (settled) return [item]
    const found = analysed[next++]
    if (found === undefined) throw new Error('an article was not analysed')
    if (!('why' in found)) return [{ ...item, work: { draft, bytes, ...found } }]
    refused.push({ key, why: found.why })
    return []
  })
}
