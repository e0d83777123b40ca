// Reported speech: the clause that a verb of speech or 'according to' carries, in the reporter's words.

import type { Attribution, Quotation, Span } from '../article.ts'
import { trim } from '../english/tokens.ts'
import { ADVERB, isA } from '../english/words.ts'
import { clauseBefore, clausesAround } from './asides.ts'
import { attributed, type Cast, type Found, type Heard, resolve } from './cast.ts'
import { circumstances } from './circumstances.ts'
import { agentOf, clauseAfter } from './clauses.ts'
import { statusOf } from './cues.ts'
import { type Clause, clause, limit } from './extent.ts'
import type { Frame, Item } from './frames.ts'
import { viewIs } from './nouns.ts'
import { type Phrase, phraseFrom, spanOf } from './phrases.ts'
import { type Grammar, nameAfter, type Spoken } from './subjects.ts'

type Report = {
  readonly content: readonly Clause[]
  readonly subject?: Phrase // none where it is told who was asked, not who asked
  readonly cue: Span
  readonly spoken?: Spoken
  readonly at: number
  readonly sure: number
}

/** The indirect quotations of the sentences, in order: each with a speaker, none where nobody is named for it. */
export function indirect(
  text: string,
  all: readonly Frame[],
  grammars: readonly Grammar[],
  who: Cast,
  sentenceOf: (frame: number) => Span,
  speakers: readonly Heard[],
): Quotation[] {
  return all.flatMap((frame, n) => {
    const sentence = grammars[n]
    if (!sentence || sentence.wordless) return []
    return reports(frame.items, sentence).flatMap(({ content, subject, cue, spoken, at, sure }) => {
      const found = subject && resolve(who, n, frame.items, subject, speakers)
      if (subject && !found) return []
      const parts = content.map((one) => trim(text, one))
      const start = content[0]?.that?.start ?? parts[0]?.start ?? 0
      return [
        {
          span: { start, end: parts.at(-1)?.end ?? start },
          parts,
          text: parts.map((part) => text.slice(part.start, part.end)).join(' … '),
          kind: 'indirect' as const,
          status: statusOf(spoken),
          sentence: sentenceOf(n),
          cue,
          ...(spoken && circumstances(text, frame.items, at, subject)),
          ...(found && { attribution: attributionOf(found, sure) }),
        },
      ]
    })
  })
}

const attributionOf = (found: Found, certainty: number): Attribution =>
  attributed(found, Math.round(found.sure * certainty * 100) / 100)

function reports(items: readonly Item[], sentence: Grammar): Report[] {
  const found: Report[] = []
  let covered = 0 // what stands in one reported clause is not reported again
  for (const [n, verb] of sentence.verbs.entries()) {
    const spoken = turned(items, verb)
    const { subject, at } = spoken
    const cue = items[at]
    if (!cue || cue.start < covered || !reported(items, spoken)) continue
    const next = nextCue(items, sentence, n)
    const closed = spoken !== verb || followsQuotation(items, spoken)
    const after = closed ? undefined : clauseAfter(items, spoken, next)
    const content = after ? [after] : clauseBefore(items, spoken)
    const last = content.at(-1)
    const heard = isAskedOf(items, spoken) || isToldTo(spoken)
    const speaker = heard ? agentOf(items, spoken) : subject
    if (!last || (!subject && !heard)) continue
    found.push({
      content,
      ...(speaker && { subject: speaker }),
      cue: { start: cue.start, end: cue.end },
      spoken,
      at,
      sure: 0.85,
    })
    covered = last.end
  }
  for (const at of sentence.according) {
    const subject = phraseFrom(items, at + 2)
    const [from, to] = [items[at], items[at + 1]]
    const content = subject ? clausesAround(items, at, subject.last) : []
    if (subject && content.length > 0 && from && to)
      found.push({ content, subject, cue: { start: from.start, end: to.end }, at, sure: 0.85 })
  }
  for (const [at, noun] of items.entries()) {
    const { owner, from } = viewIs(items, at) ?? {}
    const one =
      from === undefined ? undefined : clause(items, from, limit(items, from, items.length))
    if (owner && one && noun.start >= covered)
      found.push({
        content: [{ ...one, that: spanOf(items[(from ?? 0) - 1]) }],
        ...{ subject: owner, cue: { start: noun.start, end: noun.end }, at, sure: 0.8 },
      })
  }
  return found
}

// 'The bridge was shut, said Ann Hall, the mayor': her name is the subject, and no clause comes after it.
function turned(items: readonly Item[], spoken: Spoken): Spoken {
  const { at, verb, subject } = spoken
  const name = subject?.last === at - 1 ? undefined : nameAfter(items, at, verb)
  return name ? { ...spoken, subject: name } : spoken
}

// '“It is shut,” Hall said in a video': the quotation is what she said.
function followsQuotation(items: readonly Item[], { at, subject }: Spoken): boolean {
  const first = subject && subject.first < at ? subject.first : at
  const before = items[first - 1]
  const quoted = before?.lower === ',' ? items[first - 2] : before
  return (
    quoted?.kind === 'quoted' &&
    items[at + 1]?.lower !== 'that' &&
    quoted.stretch.inner.end - quoted.stretch.inner.start > SHORT
  )
}

const SHORT = 25 // characters: fewer are a word or two of the reporter's subject

const reported = (items: readonly Item[], spoken: Spoken): boolean =>
  isAskedOf(items, spoken) || isToldTo(spoken) || isTold(items, spoken)

const isTold = (items: readonly Item[], { verb, passive, at }: Spoken): boolean =>
  !passive &&
  (verb.class === 'say' ||
    OBJECTS.has(verb.lemma) ||
    (verb.lemma === 'point' && items[at + 1]?.lower === 'out'))
// 'Hall was asked whether', 'Asked why': a question without the one who put it.
const isAskedOf = (items: readonly Item[], { verb, passive, at }: Spoken): boolean =>
  verb.lemma === 'ask' &&
  verb.form === 'past' &&
  (passive || /^(?:|when|,)$/.test(items[at - 1]?.lower ?? ''))

// 'Hall was told that the bridge was shut' is told to her, not by her.
const isToldTo = ({ verb, passive }: Spoken): boolean => passive && TOLD.has(verb.lemma)
const TOLD = new Set(['tell', 'inform', 'warn', 'advise', 'assure', 'remind'])

const OBJECTS = new Set(
  'call criticize criticise condemn denounce blast slam praise hail deride mock decry accuse'.split(
    ' ',
  ),
)

// Where the next verb of the same speaker begins: 'Hall said A but added B'.
function nextCue(items: readonly Item[], { verbs }: Grammar, n: number): number {
  const [one, next] = [verbs[n], verbs[n + 1]]
  if (!one || !next || next.verb.class === 'hold') return items.length
  let at = next.at - 1
  while (at > one.at && isA(items[at], ADVERB)) at -= 1
  if (/^(?:and|but|,)$/.test(items[at]?.lower ?? '')) return at
  const before = next.subject && next.subject.first > one.at + 3 ? next.subject.first - 1 : -1
  return /^(?:and|but|while)$/.test(items[before]?.lower ?? '') ? before : items.length
}
