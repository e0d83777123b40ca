// The reply document: plain text only, no markdown, no HTML, no escapes. Each renderer escapes once, last.

/** An article as a reader is shown it. A page of an answer lists only those that it cites, under the same numbers. */
export type Source = {
  readonly n: number // what stands in brackets behind a sentence: [1]
  readonly article: string
  readonly edition: number
  readonly reading: string
  readonly label: string // the outlet, else the file's name
  readonly title?: string
  readonly date?: string // '2025-08-17'
  readonly dateBasis?: 'metadata' | 'text' | 'file'
  readonly url?: string
  readonly sample?: boolean
}

/** A passage that stands behind a sentence: a slice of source number `source`, offsets into that article's text. */
export type Evidence = {
  readonly source: number // the n of its Source
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A sentence that is posted, with its passages. */
export type Claim = {
  readonly text: string
  readonly evidence: readonly Evidence[]
  /** Set where a model wrote it from its passages, and code has checked it against them; absent: it is a slice of them. */
  readonly written?: { readonly model: string; readonly prompt: string; readonly score: number }
}

/** One printed form of an utterance; `differs` are the words that the first wording does not have, offsets into `text`. */
export type Wording = {
  readonly text: string
  readonly differs: readonly { readonly start: number; readonly end: number }[]
  readonly sources: readonly number[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'list'
      readonly items: readonly { readonly label?: string; readonly claims: readonly Claim[] }[]
    }
  | {
      readonly kind: 'quote'
      readonly text: string // the parts, joined by ' … ', character for character as in the first place
      readonly by?: string // absent: unattributed
      readonly role?: string
      readonly date?: string
      readonly speech: 'direct' | 'mixed' | 'indirect'
      readonly status: 'said' | 'denied' | 'hypothetical'
      readonly context: readonly Evidence[] // the sentence it stands in, one for each place
      readonly places: readonly Evidence[] // one for each stretch in quotation marks, in every article that has it
      readonly wordings: readonly Wording[] // the first is `text`; more where the articles print it differently
    }
  | { readonly kind: 'note'; readonly text: string }

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** What a reader may do next: each becomes a button, a key or a line of the console. Made by the app, one list a page. */
export type Action = {
  readonly label: string // 'Next page', 'Sources', 'Why'
  readonly answer: string
  readonly show: 'page' | 'sources' | 'why'
  readonly page?: number // 1-based
}

export type Briefing = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly sources: readonly Source[]
  readonly closing?: string // stands at the end of every page: where the articles are a sample, that they are
  readonly actions?: readonly Action[] // set by the app on a page that is shown
}

export const heading = (text: string): Block => ({ kind: 'heading', text })
export const note = (text: string): Block => ({ kind: 'note', text })

export function briefing(
  title: string,
  blocks: readonly Block[],
  sources: readonly Source[] = [],
): Briefing {
  return { title, blocks, sources }
}
