// From passages to checked sentences: a model selects, trims and joins; code decides which of its sentences are posted.
import type { Claim, Evidence } from './briefing.ts'
import { ModelError } from './errors.ts'
import type { Model, Order, Sentence, Task } from './model/model.ts'
import { reports } from './news/mood.ts'
import { stretches } from './news/quotations/marks.ts'
import { overlap, terms, tokens } from './news/similarity.ts'
import { MOST_SHARED } from './news/summary.ts'

/** Whether passages support a sentence, on a scale from 0 to 1, and why not. */
export type Check = (
  sentence: string,
  passages: readonly string[],
) => {
  readonly supported: boolean
  readonly score: number
  readonly reasons: readonly string[]
}

export type Work = {
  readonly task: Task
  readonly passages: readonly Evidence[] // what may be written from: sentences of articles
  readonly extract: readonly Claim[] // what is said where nothing is written; each a passage of its own
}

export type Written = {
  /** In order; where `by` is 'sources' they are the extract. */
  readonly claims: readonly Claim[]
  readonly by: 'model' | 'sources'
  readonly rejected: readonly { readonly text: string; readonly reasons: readonly string[] }[]
  readonly trouble?: ModelError // for the operator
}

export type Hands = {
  readonly model: Model
  readonly check: Check
  readonly signal: AbortSignal // at the end of the time that may be taken
  /** Told what stands so far, each time that a sentence more is checked. */
  readonly draft?: (claims: readonly Claim[]) => void
}

/** A sentence's place in the answer: filled, or refused and waiting for another. */
type Slot = { claim?: Claim; readonly refused?: Refused }
type Refused = {
  readonly sentence: Sentence
  readonly text: string
  readonly reasons: readonly string[]
}

/**
 * Has a model write, and keeps of it what the check finds in the passages. A sentence that is refused goes back once with
 * the reasons; if it is refused again, the sentence of the extract that covers the same passages takes its place, or
 * nothing does. Never throws for what a model does: then the extract stands.
 */
export async function writing(work: Work, hands: Hands): Promise<Written> {
  const offered = marked(work.passages)
  const slots: Slot[] = []
  const rejected: Refused[] = []
  let trouble: ModelError | undefined

  const claims = (): Claim[] => slots.flatMap(({ claim }) => claim ?? [])

  /** The sentence with its quotations in place, as a claim; or why it may not be posted. */
  function judged(sentence: Sentence): Claim | Refused {
    const { passages, reasons: wrong } = namedPassages(sentence, work.passages)
    const { text, reasons: unquotable } = offered.quoted(sentence.text)
    const refuse = (reasons: readonly string[]): Refused => ({ sentence, text, reasons })
    if (wrong.length + unquotable.length > 0) return refuse([...wrong, ...unquotable])
    if (tokens(text).length < FEWEST || !reports(text)) return refuse([NO_REPORT])
    if (claims().some((claim) => overlap(terms(claim.text), terms(text)) > MOST_SHARED))
      return refuse([AGAIN])
    const { supported, score, reasons } = hands.check(
      text,
      passages.map((passage) => passage.text),
    )
    if (!supported) return refuse(reasons)
    const { name: model, prompt } = hands.model
    return { text, evidence: passages, written: { model, prompt, score } }
  }

  async function heard(order: Order, take: (found: Claim | Refused) => void): Promise<void> {
    try {
      for await (const sentence of hands.model.write(order, hands.signal)) {
        if (full()) break
        const found = judged(sentence)
        if ('reasons' in found) rejected.push(found)
        take(found)
      }
    } catch (thrown) {
      if (!(thrown instanceof ModelError)) throw thrown
      trouble = thrown
    }
  }

  const full = (): boolean => claims().length >= work.task.sentences
  const showDraft = (): void =>
    hands.draft?.([...claims(), ...uncovered(work.extract, claims())].slice(0, work.task.sentences))
  const order = { task: work.task, passages: offered.passages, quotations: offered.quotations }
  await heard(order, (found) => {
    slots.push('reasons' in found ? { refused: found } : { claim: found })
    if (!('reasons' in found)) showDraft()
  })
  const again = rejected.filter(({ reasons }) => !reasons.includes(AGAIN))
  if (again.length > 0 && !trouble && !full())
    await heard(
      {
        ...order,
        refused: again.map(({ sentence, reasons }) => ({ text: sentence.text, reasons })),
      },
      (found) => {
        if ('reasons' in found) return
        const slot = slots.find((each) => !each.claim && shares(each, found, work.passages))
        if (!slot) return // not what it was asked for
        slot.claim = found
        showDraft()
      },
    )
  if (claims().length === 0) return { claims: work.extract, by: 'sources', rejected, trouble }
  for (const slot of slots)
    if (!slot.claim && !full())
      slot.claim = uncovered(work.extract, claims()).find((claim) =>
        shares(slot, claim, work.passages),
      )
  return { claims: claims(), by: 'model', rejected, trouble }
}

const LONGEST = 600 // characters, its quotations included
const AGAIN = 'This was said before.'
const FEWEST = 5 // words: less is no sentence, and a single word of a passage may be what an attacker wants to see
const TOO_LONG = 'This is too long for a sentence.'
const NO_REPORT = 'This is no sentence that reports something.'

/** Whether a claim rests on a passage that a refused sentence named. */
function shares({ refused }: Slot, { evidence }: Claim, passages: readonly Evidence[]): boolean {
  const named = refused?.sentence.passages.map((n) => passages[n - 1]) ?? []
  return evidence.some((one) => named.some((other) => other && same(one, other)))
}

const same = (a: Evidence, b: Evidence): boolean => a.source === b.source && a.start === b.start

/** The claims of the extract that rest on no passage that was used already. */
const uncovered = (extract: readonly Claim[], claims: readonly Claim[]): readonly Claim[] =>
  extract.filter(
    ({ evidence }) =>
      !claims.some((claim) =>
        claim.evidence.some((used) => evidence.some((one) => same(one, used))),
      ),
  )

function namedPassages({ passages }: Sentence, all: readonly Evidence[]) {
  const once = [...new Set(passages)]
  const unknown = once.filter((n) => !all[n - 1])
  return {
    passages: once.flatMap((n) => all[n - 1] ?? []),
    reasons: unknown.map((n) => `There is no passage ${n}.`),
  }
}

/**
 * The passages as a model is given them: [Q1] where words stand in quotation marks, and no other bracket that looks so.
 * `quoted` puts the stored slices back; a quotation that is not one of them is a reason to refuse.
 */
function marked(passages: readonly Evidence[]) {
  const slices = new Map<string, string>()
  const given = passages.map(({ text }, i) => {
    let at = 0
    let out = ''
    for (const { outer, inner } of stretches(text)) {
      const mark = `Q${slices.size + 1}`
      slices.set(mark, text.slice(inner.start, inner.end))
      out += `${harmless(text.slice(at, outer.start))}[${mark}]`
      at = outer.end
    }
    return { n: i + 1, text: out + harmless(text.slice(at)) }
  })

  function quoted(text: string): { text: string; reasons: readonly string[] } {
    const unknown = Array.from(text.matchAll(MARK), ([, mark = '']) => mark).filter(
      (mark) => !slices.has(mark),
    )
    const marks = text.match(MARK) ?? []
    const repeated = new Set(marks).size < marks.length
    const reasons = [
      ...unknown.map((mark) => `There is no quotation [${mark}].`),
      ...(repeated ? ['Each quotation may stand once.'] : []),
      ...(QUOTATION.test(text) ? ['Put [Q…] in the place of words in quotation marks.'] : []),
    ]
    // '…,” she said' of the article may stand elsewhere here: without the comma it is a slice as well.
    const whole = text.replace(
      MARK,
      (_, mark: string) => `“${slices.get(mark)?.replace(/[.,]$/, '') ?? ''}”`,
    )
    return { text: whole, reasons: whole.length > LONGEST ? [...reasons, TOO_LONG] : reasons }
  }

  return {
    passages: given,
    quotations: Object.fromEntries(slices),
    quoted,
  }
}

const MARK = /\[(Q\d+)\]/g
const QUOTATION = /["“”„«»]|(?:^|\s)['‘]\S.*\S['’](?=\s|[.,;:!?]|$)/
const harmless = (text: string): string => text.replace(/\[(?=Q\d)/g, '(')
