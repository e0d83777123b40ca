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

/** The first is asked for, the others may be what is told; not the other way round. */
const TOLD: readonly string[] = ['attend bring', 'accompany bring join']

const OTHERS = new Map<string, Set<string>>()
for (const [first = '', ...rest] of GROUPS.map(distinct)) {
  for (const one of [first, ...rest])
    OTHERS.set(one, new Set([first, ...rest].filter((other) => other !== one)))
}
for (const [asked = '', ...told] of TOLD.map(distinct))
  OTHERS.set(asked, new Set([...(OTHERS.get(asked) ?? []), ...told]))

/** Other terms for a term, without it; mostly none. */
export function others(term: string): readonly string[] {
  return [...(OTHERS.get(term) ?? [])]
}

function distinct(group: string): string[] {
  return [...new Set(terms(group))]
}
