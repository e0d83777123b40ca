// What the archive answers. Everything in it is derived from the corpus and may be deleted and made again.
import type { Article, Dated, Place, Quotation, Sentence, Span } from '../news/article.ts'

/** Which articles a question is about. Each field narrows; absent means all. */
export type Scope = {
  readonly match?: string // a story's FTS5 expression, written by the operator
  readonly since?: string // '2025-08-15': published on or after this day
  readonly until?: string
  readonly outlet?: string // words that stand in its name: 'gazette'
  readonly after?: number // only editions that came in after this generation of the archive
}

/** An article without its text. */
export type Entry = Omit<Article, 'text'> & {
  readonly words: number
  readonly generation: number // the archive's generation at which this edition came in
  readonly corrected: boolean // an earlier edition of it was known
}

/** A sentence that may stand in a summary: among the most telling of its article. */
export type KeySentence = Sentence & {
  readonly article: string
  readonly text: string
  readonly salience: number // 0–1 within its article
  readonly day?: string // the day it speaks of, where the text says one
  readonly terms?: readonly number[] // fingerprints of its content words, remembered with the sentence
}

export type Person = {
  readonly id: string // random, never a name
  readonly name: string // full, where any article has it
  readonly kind: 'person' | 'organisation'
  readonly aliases: readonly string[]
  readonly roles: readonly { readonly text: string; readonly place: Place; readonly span: Span }[]
  readonly articles: number // in how many articles of the scope they are named
  readonly utterances: number // how often they are quoted in the scope, each utterance once
}

/** A quotation at its place, with the words as stored. */
export type Quoted = Omit<Quotation, 'inside'> & {
  readonly id: string
  readonly place: Place
  readonly person?: string
  readonly speaker?: string // the name of the person, else the words of the mention, else absent
  readonly context: string // the text of `sentence`
}

/** What was said once, however often it is printed. Places are ordered by date of the article, oldest first. */
export type Utterance = {
  readonly id: string
  readonly speaker?: string // as of its first place
  readonly role?: string // what the article of the first place calls the person
  readonly quoted: readonly Quoted[]
  readonly more: number // places beyond those in `quoted`, which holds at most 200
}

export type UtteranceQuery = {
  readonly scope: Scope
  readonly person?: string
  readonly about?: string // words of a person, of which the quotation or its sentence must hold one
  readonly words?: string // /whosaid: the quotation itself must hold them, or come near
  readonly kinds?: readonly Quotation['kind'][] // default direct and mixed
  readonly venue?: string // words that stand in what the text calls it: 'telegram'
  readonly listener?: string
  readonly limit: number
}

/** What quotations are told apart by besides their speaker. */
export type Circumstance = 'outlet' | 'venue' | 'listener'
export type Counted = { readonly text: string; readonly count: number }

export type Hit = {
  readonly entry: Entry
  readonly rank: number // BM25: the greater, the better; best first
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly snippet: string // worked out when it is read
}

/** One snapshot: everything read through one view belongs to one generation. Synchronous; throws when it is closed. */
export type View = {
  readonly archive: string // random; generations of another archive cannot be compared with this one's
  readonly generation: number
  /** How many articles are in scope; cheap. */
  count(scope: Scope): number
  /** Newest first. */
  entries(scope: Scope): readonly Entry[]
  entry(id: string): Entry | undefined
  article(place: Place): Article | undefined // also an earlier edition or reading, while it is kept
  raw(place: Pick<Place, 'article' | 'edition'>): Uint8Array | undefined // the bytes it came from
  sentences(article: string): readonly Sentence[]
  dates(article: string): readonly Dated[]
  /** For summaries: the best few sentences of each article in scope; for timelines the best that speak of a day. */
  keySentences(scope: Scope, perArticle: number, only?: 'dated'): readonly KeySentence[]
  /** Full text, BM25. `words` are a person's: each goes in as a quoted string; any of them may match. */
  search(words: string, scope: Scope, limit: number): readonly Hit[]
  people(scope: Scope, limit: number): readonly Person[]
  person(id: string): Person | undefined
  /** The newest article's first; those that speak of what was asked `about` by how much they do. */
  utterances(query: UtteranceQuery): {
    readonly utterances: readonly Utterance[]
    readonly total: number
  }
  /** Speakers whose name or alias begins, at any of its words, with what was typed; most quoted first. */
  speakers(typed: string, scope: Scope, limit: number): readonly Person[]
  /** Outlets with their articles, or venues or listeners with their quotations, as printed; the most first. */
  circumstances(of: Circumstance, scope: Scope): readonly Counted[]
  /**
   * Persons that a typed name may mean: those who fit best (configured or full name, surname, another part of the
   * name, then a slip of spelling), most quoted first. Two of one surname are both given.
   */
  named(typed: string, scope: Scope): readonly Person[]
  /**
   * What `work` gives for a scope, remembered under `name` until an article of the scope changes: for what is made of
   * hundreds of articles, such as a summary. `work` must depend on the scope, the name and this view alone.
   */
  remembered<T>(name: string, scope: Scope, work: () => T): T
  /** Files, and lines of files, that hold no article that could be read. */
  refused(): readonly { readonly file: string; readonly why: string }[]
  /** What an operator should know of the corpus: a folder that is missing, removals that wait. */
  notices(): readonly string[]
}

export type Archive = {
  /** Runs `use` on one snapshot and closes it. A View must not outlive the call. */
  read<T>(use: (view: View) => T): T
  close(): void
}
