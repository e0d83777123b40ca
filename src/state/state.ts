// What exists nowhere else and is precious: the answers that people were given, what was posted unasked, and up to where.
import type { Answer, Place } from '../platforms/platform.ts'

export type State = {
  /** Stores what is about to be shown; a lock is waited for without holding the thread. */
  keep(answer: Answer): Promise<void>
  answer(id: string): Promise<Answer | undefined>
  readonly deliveries: Deliveries
  readonly spending: Spending
  /** The bot was taken out of a guild or workspace at this moment; the first such moment counts. */
  left(tenant: string, at: Date): Promise<void>
  /** The bot is in these guilds and workspaces; gives back whether it had left one of them. */
  joined(tenants: readonly string[]): Promise<boolean>
  /** Erases what is older than its retention, and all of a tenant that the bot left 30 days ago; gives back how many rows went. */
  sweep(
    now: Date,
    retention: { readonly answers: number; readonly deliveries: number } /* ms */,
  ): Promise<number>
  /** Erases all that belongs to a user or a tenant; gives back how many rows went. */
  forget(whose: { readonly user: string } | { readonly tenant: string }): Promise<number>
  /** A consistent copy in one file, made while the bot runs (VACUUM INTO). */
  backup(file: string): Promise<void>
  close(): void
}

/** Tokens that a model read and wrote. */
export type Tokens = { readonly read: number; readonly written: number }

/** What was spent on a day ('2026-11-22', UTC). */
export type Spending = {
  spent(day: string): Promise<Tokens & { readonly calls: number }>
  add(day: string, tokens: Tokens): Promise<void>
}

/** What is known of a digest. */
export type Standing = {
  readonly handled: Date // each of its times up to here has a delivery, or came before the digest did
  readonly mark?: Mark // up to where its last settled digest told
  readonly paused?: string // why its channel does not take it
  readonly left?: Date // when the bot was taken out of its guild or workspace
  readonly open?: Delivery
}

/** A state of an archive: what came in later is new. */
export type Mark = { readonly archive: string; readonly generation: number }

export type Outcome =
  | 'open' // claimed; parts are to be posted
  | 'settled' // each part stands in the channel
  | 'silent' // there was nothing to say
  | 'missed' // not posted; what was new is in the next
  | 'held' // nobody can tell whether a part was posted, and the operator wants no repeats
  | 'refused' // the platform does not take it

/** One digest at one time; or at several, where the bot was away. */
export type Delivery = {
  readonly slot: Date // the last of the times that it stands for
  readonly first: Date // the first of them
  readonly slots: number // how many
  readonly claimed: Date
  readonly resumed?: Date | undefined // when an operator had it go on
  readonly state: Outcome
  readonly why?: string
  readonly place: Place
  readonly made?: Mark // the state of the archive that it tells of
  readonly answer?: string // the id of the answer that it was made from
  readonly again?: Date // not tried before this moment
  readonly parts: readonly StoredPart[]
}

export type StoredPart = {
  readonly key: string // ours, random; the platform can be asked for it
  readonly payload: unknown
  readonly tries: number
  readonly tried?: Date // a request was under way at this moment, and nobody knows what became of it
  readonly repeat: boolean // it may stand there already, and says so
  readonly message?: string // where it stands
}

export type NewDelivery = Omit<Delivery, 'parts' | 'again'> & {
  readonly parts: readonly { readonly key: string; readonly payload: unknown }[]
}

/** Each operation is one transaction, so that a process that dies leaves one step done or not done. */
export type Deliveries = {
  /** Makes a digest known. One that is new, or has other times than before, is due from `now` on. */
  begin(digest: string, schedule: string, now: Date): Promise<void>
  standing(digest: string): Promise<Standing | undefined>
  /**
   * Takes times for this process: `handled` must still be as it was read, and becomes the last slot of `made`.
   * Gives back false when another process was first; then nothing was stored.
   */
  claim(digest: string, handled: Date, made: readonly NewDelivery[]): Promise<boolean>
  /** Takes a part to post it; false when another process took it since it was read. */
  take(part: StoredPart, at: Date, repeat: boolean): Promise<boolean>
  /** A request for a part came to nothing that we know of, and may have been under way until `at`. */
  unknown(part: StoredPart, at: Date): Promise<void>
  /** The platform did not take a part, so it is certainly not there; `paused` where it will not take others either. */
  refused(
    part: StoredPart,
    refusal: { readonly why: string; readonly again: Date; readonly paused: boolean },
  ): Promise<void>
  /** A part stands in the channel. With the last one the delivery is settled, the mark set and a pause ended. */
  settled(part: StoredPart, message: string): Promise<void>
  /** Ends an open delivery; the mark stays where it is. */
  end(digest: string, slot: Date, state: Outcome, why: string): Promise<void>
  /**
   * Goes on with the last delivery of a digest, where it was ended with a part of which nobody knows whether it stands there:
   * `seen` says whether it does. Gives back false where there is no such part.
   */
  resume(digest: string, seen: boolean, now: Date): Promise<boolean>
  /** The delivery of which a message in a channel is a part, by the platform's id of the message or by our key. */
  posted(
    message: string,
  ): Promise<{ readonly digest: string; readonly delivery: Delivery } | undefined>
  /** The last deliveries of a digest, newest first, without their parts. */
  recent(digest: string, limit: number): Promise<readonly Delivery[]>
}
