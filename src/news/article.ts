// The plain values that the whole house speaks in: an article and what was found in it.

/** UTF-16 offsets into `article.text`, half open. */
export type Span = { readonly start: number; readonly end: number }

/** Where something stands. An edition is news (the source changed); a reading is ours (the code that reads it changed). */
export type Place = { readonly article: string; readonly edition: number; readonly reading: string }

export type Published = {
  readonly at: string // ISO 8601: '2025-08-17' where only the day is known, else with time and offset
  readonly basis: 'metadata' | 'text' | 'file'
}

/** What stands in a source before it has a place in the archive; its text is frozen from here on. */
export type Draft = {
  readonly text: string // paragraphs as in the source, only whole lines and invisible characters removed (clean.ts)
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly place?: string // from the dateline: 'ANCHORAGE, Alaska'
  readonly published?: Published
  readonly url?: string
  readonly language: string // 'en', or another or 'und': then stored and searchable, but not analysed
  readonly sample?: boolean
}

export type Article = Draft &
  Place & {
    readonly id: string // random; same as `article` of its Place
    readonly raw: string // hash of the bytes it came from, which the archive keeps
    readonly file: string // its name for a reader where it has no outlet: 'summit.md', 'wire.jsonl#3'
  }

/** A sentence that may be shown: never a caption, a credit, a heading, a dateline or a contact line. */
export type Sentence = Span & { readonly paragraph: number }

/** Somebody in one article. `name` is the fullest form there; `roles` are the text's own words ('Russian leader'). */
export type Mentioned = {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly title?: string // 'President', 'Sen.': as printed before the name
  readonly roles: readonly Span[]
  readonly mentions: readonly Span[] // names only, in order, not pronouns
}

export type Attribution = {
  readonly who?: number // index into Extraction.people; absent for 'a senior official', kept as the text has it
  readonly mention: Span // the words that name the speaker for this quotation: 'Trump', 'she', 'the senator'
  readonly basis: 'named' | 'pronoun' | 'described' | 'carried'
  readonly confidence: number // 0–1
}

/** An utterance as it stands in one article. */
export type Quotation = {
  readonly span: Span // the whole utterance, from the first part to the end of the last
  readonly parts: readonly Span[] // each stretch in quotation marks, without the marks; for 'indirect' the reported clause
  readonly text: string // the parts, character for character, joined by ' … '
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly status: 'said' | 'denied' | 'hypothetical'
  readonly sentence: Span // the sentence or sentences it stands in, cue included: what a reader is shown as context
  readonly cue?: Span
  readonly venue?: Span // 'Fox News', 'Telegram'
  readonly listener?: Span // 'reporters'
  readonly inside?: number // index of the quotation that this one stands in
  readonly attribution?: Attribution // absent: unattributed
}

/** A day that the text speaks of: 'on Friday', 'August 15'; the sentence it stands in. */
export type Dated = { readonly day: string; readonly words: Span; readonly sentence: number }

/** All that one article says, found without looking at any other. */
export type Extraction = {
  readonly sentences: readonly Sentence[]
  readonly people: readonly Mentioned[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly Dated[]
}
