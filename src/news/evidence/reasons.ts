// Why a sentence was refused, in words that a reader understands.
import type { Word } from './reading.ts'
import type { Source } from './source.ts'
import type { Doubt, Weighed } from './wordings.ts'

const MOST = 3
const SURE = 0.4 // how likely a word is to be wrong, to be named

/** What speaks against a sentence, the gravest first; one reason at least. */
export function reasons(
  sentence: string,
  parts: readonly Weighed[],
  wrong: readonly (readonly number[])[],
  source: Source,
): string[] {
  const all = parts
    .flatMap((part, n) =>
      part.doubts.map((doubt, at) => ({ part, doubt, wrong: wrong[n]?.[at] ?? 0 })),
    )
    .sort((a, b) => b.wrong - a.wrong)
  const sure = all.filter((one) => one.wrong >= SURE)
  const named = (sure.length > 0 ? sure : all.slice(0, 1)).map(({ part, doubt }) =>
    reason(sentence, part, doubt, source),
  )
  const told = [...new Set(named)].slice(0, MOST)
  return told.length > 0 ? told : ['the source does not say this']
}

function reason(
  sentence: string,
  { aligned }: Weighed,
  { at, rival, turn }: Doubt,
  source: Source,
): string {
  const word = aligned.claim[at]
  if (!word) return 'the source does not say this'
  const said = counted(sentence, aligned.claim, word)
  if (turn?.how === 'dropped')
    return `the source says “${turn.told}” of “${said}”, the sentence does not`
  if (turn?.how === 'changed') return `the source says “${turn.told}”, not “${turn.claimed}”`
  if (turn) return `the source does not say “${said}” here`
  if (rival && (rival.sort === word.sort || rival.value !== undefined)) {
    const line = source.lines.find(({ words }) => words.includes(rival))
    if (line)
      return `the source says “${counted(source.passages[line.passage] ?? '', line.words, rival)}”, not “${said}”`
  }
  if (aligned.moved[at]) return `the source has “${said}” in another place`
  if (word.sort === 'name') return `the source does not name “${said}” here`
  return `the source does not say “${said}”`
}

// A number with what it counts.
function counted(text: string, words: readonly Word[], word: Word): string {
  const next = words[words.indexOf(word) + 1]
  const end =
    word.value !== undefined && next && !next.mark && next.sort === 'content'
      ? Math.max(word.end, next.end)
      : word.end
  return text.slice(word.start, end)
}
