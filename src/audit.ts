// What each sentence of an answer rests on, looked up once more in the archive: nobody has to take our word for it.
import type { Archive, View } from './archive/archive.ts'
import {
  type Block,
  type Briefing,
  type Claim,
  type Evidence,
  note,
  type Source,
} from './briefing.ts'
import { UserError } from './errors.ts'
import type { Place } from './platforms/platform.ts'
import type { Outcome, State } from './state/state.ts'
import { words } from './words.ts'

/** A passage behind a statement. */
export type Passage = {
  readonly source: Source
  readonly start: number // offsets into the article's text, half open
  readonly end: number
  readonly text: string
  /** Whether the edition that was cited has it there, character for character; 'gone': it is no longer kept. */
  readonly stored: 'same' | 'different' | 'gone'
  readonly since?: number // the article's edition by now, where it is another
}

export type Verdict =
  | { readonly kind: 'slice' }
  | {
      readonly kind: 'written'
      readonly model: string
      readonly prompt: string
      readonly score: number
    }
  | { readonly kind: 'different' } // it is not what stands there
  | { readonly kind: 'gone' } // nobody can tell any more

/** A sentence or a quotation of an answer. */
export type Statement = {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly verdict: Verdict
}

/** The articles as they are kept. */
export type Library = {
  /** The text of the edition and reading that a source is. */
  text(source: Source): string | undefined
  /** The present edition of its article; undefined where it was withdrawn. */
  edition(source: Source): number | undefined
}

/** For as long as the view is open. */
export function libraryOf(view: View): Library {
  const texts = new Map<Source, string | undefined>()
  return {
    text: (source) => {
      if (!texts.has(source)) texts.set(source, view.article(source)?.text)
      return texts.get(source)
    },
    edition: ({ article }) => view.entry(article)?.edition,
  }
}

/** Each sentence and quotation of a briefing that rests on articles, in order, checked against what is stored. */
export function statements({ blocks, sources }: Briefing, library: Library): readonly Statement[] {
  const passage = ({ source: n, start, end, text }: Evidence): Passage[] => {
    const source = sources.find((each) => each.n === n)
    if (!source) return []
    const whole = library.text(source)
    const same = whole?.slice(start, end) === text
    const stored = whole === undefined ? 'gone' : same ? 'same' : 'different'
    const now = library.edition(source)
    const since = now === undefined || now === source.edition ? {} : { since: now }
    return [{ source, start, end, text, stored, ...since }]
  }
  return claimsOf(blocks).map(({ text, evidence, written, quotation }) => {
    const passages = evidence.flatMap(passage)
    const verdict = written
      ? ({ kind: 'written', ...written } as const)
      : sliced(text, passages, quotation)
    return { text, passages, verdict }
  })
}

/** Whether a briefing has any statement. */
export const isExplained = ({ blocks }: Briefing): boolean => claimsOf(blocks).length > 0

type Stated = Claim & { readonly quotation: boolean }

const claimsOf = (blocks: readonly Block[]): readonly Stated[] =>
  blocks.flatMap(stated).filter(({ evidence }) => evidence.length > 0)

function stated(block: Block): readonly Stated[] {
  const all = (claims: readonly Claim[]): Stated[] =>
    claims.map((claim) => ({ ...claim, quotation: false }))
  switch (block.kind) {
    case 'paragraph':
      return all(block.claims)
    case 'list':
      return block.items.flatMap(({ claims }) => all(claims))
    case 'quote':
      return [{ text: block.text, evidence: block.places, quotation: true }]
    case 'heading':
    case 'note':
      return []
    default:
      return block satisfies never
  }
}

/** Whether it stands in its passages as they are stored: a sentence in one of them, a quotation in its parts. */
function sliced(text: string, passages: readonly Passage[], quotation: boolean): Verdict {
  if (passages.every(({ stored }) => stored === 'gone')) return { kind: 'gone' }
  const there = passages.filter(({ stored }) => stored === 'same').map((each) => each.text)
  const found = quotation
    ? there.some((_, i) => there.slice(0, i + 1).join(' … ') === text)
    : there.some((each) => each.includes(text))
  return { kind: found ? 'slice' : 'different' }
}

/** Statements for a reader: each with its passages and what is to be said of it. A passage that is all of it is not repeated. */
export const explained = (all: readonly Statement[]): readonly Block[] =>
  all.flatMap(({ text, passages, verdict }): Block[] => {
    const evidence = passages.map(evidenceOf)
    const alone = passages.some((passage) => passage.text === text)
    return [
      ...(alone ? [] : [{ kind: 'paragraph', claims: [{ text, evidence }] } as const]),
      {
        kind: 'list',
        items: passages.map((passage) => ({
          label: labelOf(passage),
          claims: [{ text: passage.text, evidence: [evidenceOf(passage)] }],
        })),
      },
      note(saidOf(verdict)),
    ]
  })

const evidenceOf = ({ source, start, end, text }: Passage): Evidence => ({
  source: source.n,
  ...{ start, end, text },
})

function labelOf({ source, start, end, stored, since }: Passage): string {
  const { label, date = words.sourcesOf.undated, edition } = source
  return words.why.passage({ label, date, edition, since, start, end, stored })
}

function saidOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'slice':
      return words.why.slice
    case 'written':
      return words.why.written(verdict)
    case 'different':
      return words.why.different
    case 'gone':
      return words.why.gone
    default:
      return verdict satisfies never
  }
}

/** A stored answer, or a digest with the answer that it was made from. */
export type Audit = {
  readonly answer: string
  readonly at: string
  readonly command: string
  readonly generation: number // of the archive
  readonly title: string
  readonly digest?: {
    readonly digest: string
    readonly slot: string
    readonly state: Outcome
    readonly place: Place
  }
  readonly statements: readonly Statement[] // of all pages
  readonly sources: readonly Source[]
}

/**
 * What was said under an id: of an answer, or of a message of a digest (the platform's, or a link that ends with it).
 * @throws {UserError} where nothing is kept under it
 */
export async function audit(
  given: string,
  {
    state,
    archive,
  }: { readonly state: Pick<State, 'answer' | 'deliveries'>; readonly archive: Archive },
): Promise<Audit> {
  const id = messageId(given)
  const posted = await state.deliveries.posted(id)
  if (posted && posted.delivery.answer === undefined) throw new UserError(words.audit.noAnswer)
  const answer = await state.answer(posted?.delivery.answer ?? id)
  if (!answer) throw new UserError(posted ? words.audit.gone : words.audit.unknown(id))
  const { briefing, at, generation, ask } = answer
  const found = archive.read((view) => statements(briefing, libraryOf(view)))
  return {
    ...{ answer: answer.id, at, command: ask.command, generation, title: briefing.title },
    ...(posted ? { digest: deliveryOf(posted) } : {}),
    ...{ statements: found, sources: briefing.sources },
  }
}

type Posted = NonNullable<Awaited<ReturnType<State['deliveries']['posted']>>>

const deliveryOf = ({ digest, delivery: { slot, state, place } }: Posted) => ({
  ...{ digest, slot: slot.toISOString(), state, place },
})

/** The last piece of a link to a message; Slack writes 1700000000.000001 as p1700000000000001 there. */
function messageId(given: string): string {
  const last = given.trim().split('?')[0]?.split('/').at(-1) ?? ''
  return last.replace(/^p(\d{10})(\d{6})$/, '$1.$2')
}

/** An audit as a page for the operator. */
export function auditPage({ digest, statements: all, sources, ...answer }: Audit): Briefing {
  const facts = words.audit.answer(answer)
  const about = digest && words.audit.digest({ ...digest, channel: digest.place.channel })
  const blocks = [note(facts), ...(about ? [note(about)] : [])]
  const body = all.length > 0 ? explained(all) : [note(words.audit.nothing)]
  return { title: words.why.title(answer.title), blocks: [...blocks, ...body], sources }
}
