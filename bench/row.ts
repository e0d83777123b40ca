// What a row of the bench is, and how the table shows it.
import type { Story } from './world.ts'

export type Unit = 'ms' | 's' | 'MB'

export type Figure = {
  readonly row: string
  readonly figure: number
  readonly unit: Unit
  readonly floor?: number // the same unit, measured in the same run
  readonly bar?: { readonly times: number } | { readonly most: number } // times the floor, or in the unit
  readonly beside?: string // what a reader needs to judge the figure
}

/** What a row measures with: the corpora, and the folder that everything is written to and that is removed at the end. */
export type Bench = {
  readonly folder: string
  readonly small: Corpus // 2,000 articles
  readonly large: Corpus // 10,000
  readonly other: Corpus // 1,000 others on the same stories, for the second process
  readonly seconds: number // for which a row that asks at a rate goes on
  readonly channels: number // to which a digest is posted
  /** The archive of the large corpus as the running bot loaded it; made once for all rows. */
  loaded(): Promise<Loaded>
  libraries(): Promise<Libraries>
  say(text: string): void // progress, on standard error
}

export type Corpus = {
  readonly folder: string
  readonly articles: number
  readonly stories: readonly Story[]
}

export type Loaded = {
  readonly data: string // the folder of the archive
  readonly peak: number // MB
  readonly seconds: number
}

/** What a bot imports, in its main thread and in its worker. */
export type Libraries = { readonly main: readonly string[]; readonly worker: readonly string[] }

export type Row = (bench: Bench) => Promise<readonly Figure[]>

/** One line for each figure, in columns as wide as they need to be. */
export function table(figures: readonly Figure[]): string {
  const lines = [HEAD, ...figures.map(cells)]
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const padded = lines.map((line) =>
    line.map((cell, column) =>
      column === 0 || column >= LEFT
        ? cell.padEnd(widths[column] ?? 0)
        : cell.padStart(widths[column] ?? 0),
    ),
  )
  return padded.map((line) => line.join('  ').trimEnd()).join('\n')
}

const HEAD = ['row', 'figure', 'floor', 'ratio', 'bar', '', 'beside']
const LEFT = 5 // from this column on, text stands left

function cells(figure: Figure): string[] {
  const { row, unit, floor, bar, beside } = figure
  const ratio = floor === undefined ? undefined : figure.figure / floor
  return [
    row,
    amount(figure.figure, unit),
    floor === undefined ? '' : amount(floor, unit),
    ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 3 : ratio < 10 ? 2 : 1),
    ...judged(figure, ratio, bar),
    beside ?? '',
  ]
}

function judged({ figure, unit }: Figure, ratio: number | undefined, bar: Figure['bar']): string[] {
  if (!bar) return ['', '']
  const within = 'most' in bar ? figure <= bar.most : ratio !== undefined && ratio <= bar.times
  const shown = 'most' in bar ? `≤ ${bar.most} ${unit}` : `≤ ${bar.times} ×`
  return [shown, within ? 'ok' : 'over']
}

export const amount = (value: number, unit: Unit): string =>
  `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`

/** The value below which a share of the values lies (nearest rank); NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Milliseconds that the processor works for us: others on the machine do not count. */
export function processor(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
