// Claims about articles, true and false, for the gate to be measured and taught with: sentences of the articles verbatim,
// trimmed, reworded or joined, and the same with one thing made wrong. Which come out depends on the articles and the seed alone.
import { people } from '../src/news/people.ts'
import { frames } from '../src/news/quotations/frames.ts'
import { sentences } from '../src/news/sentences.ts'
import {
  type Corruption,
  KINDS,
  matches,
  NUMBER,
  picked,
  replaced,
  type Wrong,
} from './falsehoods.ts'
import { hashOf } from './gold.ts'
import { mixed, type Random, random } from './random.ts'
import { joined, reworded, trimmed } from './rewordings.ts'

export type Paper = { readonly id: string; readonly text: string }
export type Claim = {
  readonly id: string
  readonly article: string
  readonly sentence: string
  readonly supported: boolean
  readonly kind: Kind | Faithful
  readonly wrong: readonly string[] // the words that are wrong; for what was dropped, those that it acted on
}
export type Kind = keyof typeof KINDS

/**
 * Claims over articles, as many true ones as false ones; of the kinds of falsehood the rarer are preferred, so that each is there.
 * `each` bounds how many pairs one article gives.
 */
export function claims(papers: readonly Paper[], seed: number, each: number): Claim[] {
  const read = papers.map(({ text }) => {
    const framed = frames(text)
    const found = sentences(framed)
    const names = people(framed, found)
      .map(({ name }) => name)
      .filter((name) => /^\p{Lu}[\p{L}.'’ -]{2,40}$/u.test(name))
    return {
      names: [...new Set(names)],
      lines: found
        .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
        .filter(isPlain),
    }
  })
  const counts = new Map<string, number>()
  return papers
    .flatMap((paper, n) => {
      const chance = random(mixed(seed, hashOf(paper.id)))
      const { names = [], lines = [] } = read[n] ?? {}
      const others =
        read[(n + 1 + chance.below(Math.max(1, papers.length - 1))) % papers.length]?.names ?? []
      const scene = {
        text: paper.text,
        chance,
        names,
        others,
        numbers: [...new Set(matches(paper.text, NUMBER))],
      }
      const known = new Set(names.flatMap((name) => name.split(' ')))
      return shuffled(lines, chance)
        .slice(0, each)
        .flatMap((line) => {
          const base = rendered(line, lines, known, chance, counts)
          const found: Claim[] = [
            {
              id: '',
              article: paper.id,
              sentence: base.sentence,
              supported: true,
              kind: base.kind,
              wrong: [],
            },
          ]
          const from = chance.chance(0.5) ? line : base.sentence
          const ways = Object.entries<Corruption>(KINDS)
            .map(([kind, corrupt]) => ({ kind: kind as Kind, made: corrupt(from, scene) })) // the keys of KINDS
            .filter(({ made }) => made && made.sentence !== from)
            .sort((a, b) => (counts.get(a.kind) ?? 0) - (counts.get(b.kind) ?? 0))
          const [first] = ways
          if (first?.made) {
            counts.set(first.kind, (counts.get(first.kind) ?? 0) + 1)
            found.push({
              id: '',
              article: paper.id,
              sentence: first.made.sentence,
              supported: false,
              kind: first.kind,
              wrong: first.made.wrong,
            })
          }
          return found
        })
    })
    .map((claim, n) => ({ ...claim, id: `${claim.kind}-${n}` }))
}

// A sentence of some length without odd marks.
const isPlain = (line: string): boolean => {
  const words = line.split(' ').length
  return words >= 8 && words <= 45 && /^["“\p{L}\p{N}]/u.test(line) && /[.”"]$/.test(line)
}

/** A sentence that somebody wrote of an article, faithful as it is, with one thing made wrong, in each way that it allows. */
export function corruptions(
  sentence: string,
  paper: Paper,
  seed: number,
): { kind: Kind; made: Wrong }[] {
  const chance = random(mixed(seed, hashOf(sentence)))
  const capitals = [
    ...new Set(
      matches(paper.text, /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}/gu),
    ),
  ]
  const lower = sentence === sentence.toLowerCase()
  const names = lower ? capitals.map((name) => name.toLowerCase()) : capitals
  const numbers = [...new Set(matches(paper.text, NUMBER))]
  const scene = { text: paper.text, chance, names, others: [], numbers }
  return Object.entries<Corruption>({ ...KINDS, word: otherWord }).flatMap(([kind, corrupt]) => {
    const made = corrupt(sentence, scene)
    return made && made.sentence !== sentence ? [{ kind: kind as Kind, made }] : [] // the keys of KINDS
  })
}

// A word of the article in the place of another that looks like the same part of speech.
const otherWord: Corruption = (sentence, { text, chance }) =>
  replaced(
    sentence,
    matches(sentence, /(?<=\p{L} )\p{Ll}{5,}/gu),
    (word) =>
      picked(
        [...new Set(matches(text, /\b\p{Ll}{5,}\b/gu))].filter(
          (one) => alike(one, word) && !sentence.includes(one),
        ),
        chance,
      ),
    chance,
  )
const ENDINGS = /(?:ed|ing|ly|s|ion|er|al|ive|ous|)$/u
const alike = (one: string, other: string): boolean =>
  ENDINGS.exec(one)?.[0] === ENDINGS.exec(other)?.[0] && one.slice(0, 4) !== other.slice(0, 4)

type Faithful = 'verbatim' | 'trimmed' | 'reworded' | 'joined'

// Of the ways that a sentence allows, the one that was taken least.
function rendered(
  line: string,
  lines: readonly string[],
  names: ReadonlySet<string>,
  chance: Random,
  counts: Map<string, number>,
): { sentence: string; kind: Faithful } {
  const next = lines[(lines.indexOf(line) + 1) % lines.length]
  const joins = next && next !== line && !/[“”"]/.test(line + next) && (line + next).length < 300
  const ways: [Faithful, string | undefined][] = [
    ['trimmed', trimmed(line, chance)],
    ['reworded', reworded(line, chance)],
    ['joined', joins ? joined(line, next, names, chance) : undefined],
    ['verbatim', line],
  ]
  const [kind, sentence] = ways
    .filter(([, made]) => made !== undefined)
    .reduce((least, one) => ((counts.get(one[0]) ?? 0) < (counts.get(least[0]) ?? 0) ? one : least))
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return { sentence: sentence ?? line, kind }
}

function shuffled<T>(from: readonly T[], chance: Random): T[] {
  return from
    .map((one) => ({ one, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
