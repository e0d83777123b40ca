// Words that news uses for one thing. Short, and only where the one nearly always says the other.
import { terms } from './terms.ts'

const GROUPS: readonly string[] = [
  'summit meeting talks',
  'attend join participate represent',
  'die dead death kill',
  'injure wound hurt',
  'begin start commence',
  'end finish conclude',
  'buy purchase acquire',
  'company firm',
  'cost price',
  'resign quit',
  'film movie',
  'win victory',
  'want seek',
  'lawsuit sue',
  'doctor physician',
  'reporter journalist',
  'limousine limo',
  'ceasefire truce',
]

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => {
    const all = [...new Set(terms(group))]
    return all.map((term): [string, string[]] => [term, all.filter((other) => other !== term)])
  }),
)

/** Other terms for a term, without it; mostly none. */
export function others(term: string): readonly string[] {
  return OTHERS.get(term) ?? []
}
