// Nicknames in marks inside a name: Tom “Two Hats” Okafor.
import type { Token } from './tokens.ts'

const OPENING = /^["“‘']$/
const CLOSING = /^["”’']$/
const NICKNAME = 2 // words

/** How many tokens the nickname takes that begins at a mark, with both its marks; 0 where none does. */
export function nicknameLength(line: readonly Token[], at: number): number {
  const mark = line[at]
  if (mark?.kind !== 'mark' || !line[at + 1]?.capital || !OPENING.test(mark.lower)) return 0
  for (let n = at + 2; n <= at + 1 + NICKNAME; n += 1)
    if (CLOSING.test(line[n]?.lower ?? '')) return n + 1 - at
  return 0
}

/** The tokens of a name without its nickname. */
export function withoutNickname(named: readonly Token[]): readonly Token[] {
  const at = named.findIndex(({ kind, lower }) => kind === 'mark' && OPENING.test(lower))
  return at < 0 ? named : named.filter((_, n) => n < at || n >= at + nicknameLength(named, at))
}
