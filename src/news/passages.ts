// The passages that answer a question, or the finding that the articles do not say.
import type { Span } from './article.ts'
import { denied, differ } from './differing.ts'
import type { Readable } from './held.ts'
import { answers, asked, type Question } from './question.ts'
import { overlap, terms } from './similarity.ts'
import { trimmed } from './trim.ts'
import { type Window, windows } from './windows.ts'

export type { Readable } from './held.ts'
export { LONGEST_PASSAGE } from './windows.ts'

export type Passage = Span & {
  readonly article: string
  readonly text: string // a slice: one sentence, or with those before it that it needs
  readonly score: number // only for ordering
  readonly differs?: true // it gives another number or day than the best one for the same thing, or denies what that says
}

/**
 * The share of the question's weight that must stand together in a passage and its surroundings; below it the
 * articles do not say. Higher declines more.
 */
export const SAYS = 0.25

/** The same where the question names somebody or something that the articles never name. */
export const SAYS_UNKNOWN = 0.45

/**
 * The sentences that come nearest to answering, best first, at most `limit`, none repeating another; each with those
 * before it in its paragraph that it needs to be understood. What may be the answer (a name, a number, a day) is found in the best
 * sentences, and a passage counts by how much of it it holds (`likely`). Empty when the question's words do not occur
 * together anywhere, or never with what is asked for: the articles do not say. A source that contradicts the best passage in
 * a number or a day, or denies it, comes next to it (`differs`). `wide`: with the sentence before and as
 * many of those after it as there is room for, for one who looks on by himself.
 */
export function passages(
  question: string,
  candidates: readonly Readable[],
  options: { readonly limit: number; readonly wide?: boolean },
): Passage[] {
  const wanted = asked(question)
  if (wanted.terms.size === 0) return []
  const wide = options.wide === true
  const { windows: all, unknown } = windows(wanted, candidates, {
    wide,
    most: CONTENDERS,
  })
  const ranked = all.toSorted((a, b) => b.score - a.score || a.start - b.start).slice(0, CONTENDERS)
  const gives = reader(wanted)
  const odds = likely(ranked, wanted, gives)
  const contenders = ranked
    .filter(({ together }) => together >= (unknown ? SAYS_UNKNOWN : SAYS))
    .map((window) => contender(window, gives(window.text), odds))
  const best: Contender[] = []
  const given = new Set<string>()
  let left = contenders
  while (best.length < options.limit) {
    const [top] = left
      .map((one) => ({ ...one, score: one.score + worth(one, odds, given, wanted, wide) }))
      .toSorted((a, b) => b.score - a.score)
    const [first = top] = best
    if (top === undefined || first === undefined) break
    if (!wide && top.score < BESIDE_BEST * first.score) break
    best.push(top)
    for (const one of top.gives.keys()) given.add(one)
    left = left.filter((one) => (wide || answersToo(one, first, wanted)) && !repeats(one, top))
  }
  return contradicted(best, contenders, wanted)
    .slice(0, options.limit)
    .map((one) => shown(one, wanted, wide))
}

const CONTENDERS = 100
const TOO_ALIKE = 0.7
const BESIDE_BEST = 0.8 // of the best score: what is worth less does not stand beside it
const RIVAL = 0.6 // of how likely the best passage's answer is: one that is less so is a bystander
const ODDS = { named: 3, words: 2, wide: 8 } // what holding all that may be the answer counts; any word: a wide one has many
const NEAREST = 1 // that what may be the answer stands right beside a word of the question
const AGAIN = 0.3 // what an answer counts that a better passage has given

type Contender = Window & {
  readonly content: () => ReadonlySet<string>
  readonly gives: ReadonlyMap<string, number> // what may be the answer in it, and how near it stands
  readonly likeliest?: string // of that
  readonly chance: number // how likely that is
  readonly differs?: true
}

/** `answers`, of each text once: many a passage is one sentence. */
function reader(wanted: Question): (text: string) => Contender['gives'] {
  const read = new Map<string, Contender['gives']>()
  return (text) => {
    const found = read.get(text) ?? answers(wanted, text)
    read.set(text, found)
    return found
  }
}

function contender(
  window: Window,
  gives: Contender['gives'],
  odds: ReadonlyMap<string, number>,
): Contender {
  const [likeliest] = [...gives.keys()].toSorted((a, b) => (odds.get(b) ?? 0) - (odds.get(a) ?? 0))
  const chance = likeliest === undefined ? 0 : (odds.get(likeliest) ?? 0)
  let words: ReadonlySet<string> | undefined
  const content = () => {
    words ??= new Set(terms(window.text))
    return words
  }
  return { ...window, content, gives, likeliest, chance }
}

/** A passage, without a clause at its end where its answer and all words of the question stand before that. */
function shown(one: Contender, wanted: Question, wide: boolean): Passage {
  const { article, start, score, likeliest, differs } = one
  const asked = heldBy(one.text, wanted)
  const enough = (part: string): boolean =>
    heldBy(part, wanted) === asked && answers(wanted, part).has(likeliest ?? '')
  const plain = wide || wanted.kind.finds === undefined // any word may be the answer
  const text = plain ? one.text : trimmed(one.text, enough)
  return { article, start, end: start + text.length, text, score, ...(differs && { differs }) }
}

/** How many words of the question stand in a text. */
function heldBy(text: string, { terms: wanted, others }: Question): number {
  const all = terms(text).flatMap((term) => (wanted.has(term) ? term : (others.get(term) ?? [])))
  return new Set(all).size
}

/** Whether a passage speaks of what is asked, and gives something as likely, beside the best. */
const answersToo = (one: Contender, best: Contender, { kind }: Question): boolean =>
  one.inside >= BESIDE_BEST * best.inside &&
  one.chance >= RIVAL * best.chance &&
  (best.likeliest === undefined || (!kind.one && !kind.value) || one.gives.has(best.likeliest))

/** With the first that contradicts the best passage next to it. */
function contradicted(
  best: readonly Contender[],
  contenders: readonly Contender[],
  { kind }: Question,
): readonly Contender[] {
  const [first, ...others] = best
  const finds = kind.value ? kind.finds : undefined
  if (first === undefined) return best
  const rival = contenders.find(
    ({ article, sentence, inside }) =>
      article !== first.article &&
      ((finds !== undefined && differ(first.sentence, sentence, finds)) ||
        (inside >= BESIDE_BEST * first.inside && denied(first.sentence, sentence))),
  )
  if (rival === undefined) return best
  const beside = others.filter((one) => !repeats(one, rival))
  return [first, { ...rival, score: first.score, differs: true }, ...beside]
}

/**
 * For all that may be the answer, how likely it is: each sentence votes for what stands in it, the better the more, so
 * that what several articles say beside the question's words outweighs a bystander (redundancy, as in Brill, Dumais and
 * Banko 2002). Where any word may be it, a common one has less.
 */
function likely(
  ranked: readonly Window[],
  wanted: Question,
  gives: (text: string) => Contender['gives'],
): Map<string, number> {
  const most = ranked[0]?.score ?? 0
  const votes = new Map<string, number>()
  const having = new Map<string, number>()
  for (const { score, sentence } of ranked) {
    for (const [one, near] of gives(sentence)) {
      votes.set(one, (votes.get(one) ?? 0) + near * Math.exp(score - most))
      having.set(one, (having.get(one) ?? 0) + 1)
    }
  }
  if (wanted.kind.finds === undefined)
    for (const [one, sum] of votes)
      votes.set(one, sum * Math.log(1 + ranked.length / (having.get(one) ?? 1)))
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0)
  return new Map(Array.from(votes, ([one, vote]) => [one, vote / total]))
}

/** What a passage counts for what it gives; less for what a better one has given. */
function worth(
  { gives }: Contender,
  odds: ReadonlyMap<string, number>,
  given: ReadonlySet<string>,
  { kind }: Question,
  wide: boolean,
): number {
  let sum = 0
  for (const one of gives.keys()) sum += (odds.get(one) ?? 0) * (given.has(one) ? AGAIN : 1)
  if (kind.finds === undefined) return (wide ? ODDS.wide : ODDS.words) * sum
  return ODDS.named * sum + NEAREST * Math.max(0, ...gives.values())
}

const repeats = (one: Contender, other: Contender): boolean =>
  (one.article === other.article && one.start < other.end && other.start < one.end) ||
  overlap(one.content(), other.content()) > TOO_ALIKE
