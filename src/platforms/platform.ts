// What a platform is handed and what it hands back. A platform talks; it knows nothing of articles.
import type { Action, Briefing } from '../briefing.ts'

export type Place = {
  readonly platform: string
  readonly tenant: string
  readonly channel: string
  readonly thread?: string
}

/** What a person typed, before anything is looked up: a line ('Trump about:deal'), or named values (a form, Discord). */
export type Ask = {
  readonly command: readonly string[] // ['quote'], ['summit', 'summary']
  readonly input: string | Readonly<Record<string, string>>
  readonly place: Place
  readonly user: string
  readonly after?: number // only articles that came in after this generation of the archive: what a digest asks for
  /** Whether this person may configure, as the platform says; or how to ask it, where that costs a request. */
  readonly configures?: boolean | (() => Promise<boolean>)
}

export type Answer = {
  readonly id: string // random, ≤ 24 characters of [A-Za-z0-9_-]
  readonly at: string
  readonly ask: { readonly command: string; readonly user: string; readonly place: Place }
  readonly audience: 'asker' | 'everyone'
  readonly briefing: Briefing
  readonly generation: number
}

/** What a platform shows: one page, ready to render. `page` and `pages` are 1-based. */
export type Reply = {
  readonly answer?: string // absent: an apology, which is not stored
  readonly audience: 'asker' | 'everyone'
  readonly briefing: Briefing
  readonly page: number
  readonly pages: number
  readonly draft?: true // what stands so far; the answer is still to come
}

/** Told what stands so far, now and then, before the answer comes. */
export type ShowDraft = (draft: Reply) => void

export type Suggestion = { readonly value: string; readonly label: string }

/** A command as a surface lists it; derived from commands/ and the stories. */
export type Listed = {
  readonly path: readonly string[]
  readonly description: string
  readonly audience: 'asker' | 'everyone'
  readonly slow: boolean
  readonly options: readonly {
    readonly name: string
    readonly description: string
    readonly kind: 'text' | 'speaker' | 'choice' | 'date' | 'outlet' | 'venue' | 'listener'
    readonly required: boolean
    readonly choices?: readonly string[]
    readonly suggests: boolean // whether `suggest` has anything to offer
  }[]
}

export type App = {
  commands(): readonly Listed[]
  /** Whether so many ask at once that an answer may take long: a person should be told at once that it comes. */
  busy(): boolean
  /** Never throws: what went wrong comes as an apology to the asker. `signal` abandons the ask. */
  handle(ask: Ask, signal?: AbortSignal, draft?: ShowDraft): Promise<Reply>
  /** The same for a typed line: '/summit quotes speaker:Putin about:"the red carpet"'; the slash may be missing. */
  handleLine(
    line: string,
    by: Omit<Ask, 'command' | 'input'>,
    signal?: AbortSignal,
    draft?: ShowDraft,
  ): Promise<Reply>
  /** Page n of a stored answer, the passages behind one of its pages, or why it says what it says. Never throws. */
  open(action: Omit<Action, 'label'>, by: { user: string; place: Place }): Promise<Reply>
  /** At most 25 values for an option as one types; never throws, [] when there is nothing. */
  suggest(command: readonly string[], option: string, typed: string): readonly Suggestion[]
  /** The bot was taken out of a guild or workspace: its digests rest at once, and in 30 days what is kept of it is erased. Never throws. */
  left(tenant: string): Promise<void>
  /** The bot is in these: what rested goes on. Never throws. */
  joined(tenants: readonly string[]): Promise<void>
}

export type Platform = {
  readonly name: string
  start(app: App): Promise<void>
  /** Takes nothing new, waits for what runs until `signal` fires, closes. */
  stop(signal: AbortSignal): Promise<void>
  /** Why it does not answer now, as one sentence that says what the operator should do. */
  trouble?(): string | undefined
  readonly poster?: Poster // where the bot may speak unasked: digests
}

/** One message, ready to send: plain JSON that is stored with the claim, so that every retry sends the same. */
export type Part = { readonly payload: unknown }

/** Where a part stands after it was posted: the platform's own id of the message. */
export type Receipt = { readonly message: string }

export type Poster = {
  /**
   * Where a channel of the configuration is: its tenant, as asks from there name it, and the channel above a thread.
   * @throws {PlatformError} 403 or 404 when it cannot be seen. Absent: all channels belong to one tenant, the platform.
   */
  where?(channel: string): Promise<Place>
  /** A page of a briefing as messages within the platform's limits; each leaves room for the line "possibly a repeat". */
  parts(briefing: Briefing): readonly Part[]
  /**
   * Posts one part under a key of ours that `find` can read back. Never retried by the platform's library.
   * @throws {PlatformError} refused: certainly not posted; anything else: the outcome is unknown
   */
  post(place: Place, part: Part, key: string, repeat: boolean): Promise<Receipt>
  /** Whether a part with this key was posted at or after `since`. */
  find(place: Place, key: string, since: Date): Promise<Receipt | 'absent' | 'cannot tell'>
  /** What would keep the bot from posting there, each as one sentence for the operator; [] when nothing does. */
  check(place: Place): Promise<readonly string[]>
}
