// The passages that a sentence is held against, read once and searched by word.
import { type Line, reading, type Word } from './reading.ts'

export type Told = Line & { readonly passage: number }

/** Passages that have been read: what `check` takes where many sentences are held against the same. */
export type Source = {
  readonly passages: readonly string[]
  readonly lines: readonly Told[] // sentences of all passages in order
  readonly byKey: ReadonlyMap<string, readonly number[]> // in which lines a key stands, each once, ascending
  readonly byRoot: ReadonlyMap<string, readonly number[]>
  readonly names: ReadonlySet<string> // keys that stand with a capital inside a sentence
  readonly pairs: ReadonlySet<string> // of neighbours that are no function words, as 'key key'
}

/** Reads passages. Linear in their length. */
export function sourceOf(passages: readonly string[]): Source {
  const lines = passages.flatMap((text, passage) =>
    reading(text).lines.map((line): Told => ({ ...line, passage })),
  )
  const byKey = new Map<string, number[]>()
  const byRoot = new Map<string, number[]>()
  const names = new Set<string>()
  const pairs = new Set<string>()
  for (const [n, { words }] of lines.entries()) {
    let before: Word | undefined
    for (const [at, word] of words.entries()) {
      put(byKey, indexed(word), n)
      if (word.root !== word.key) put(byRoot, word.root, n)
      if (word.sort === 'name' && at > 0) names.add(word.key)
      if (word.sort === 'function') continue
      if (before) pairs.add(`${indexed(before)} ${indexed(word)}`)
      before = word
    }
  }
  return { passages, lines, byKey, byRoot, names, pairs }
}

/** Under what a word is looked up: a number by its value. */
export const indexed = ({ key, value }: Word): string => (value === undefined ? key : `#${value}`)

function put(into: Map<string, number[]>, key: string, line: number): void {
  const known = into.get(key)
  if (!known) into.set(key, [line])
  else if (known.at(-1) !== line) known.push(line)
}
