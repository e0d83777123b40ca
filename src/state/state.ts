// What exists nowhere else and is precious: the answers that people were given. (Subscriptions and deliveries come with the digests.)
import type { Answer } from '../platforms/platform.ts'

export type State = {
  /** Stores what is about to be shown; a lock is waited for without holding the thread. */
  keep(answer: Answer): Promise<void>
  answer(id: string): Promise<Answer | undefined>
  /** Erases what is older than its retention; gives back how many rows went. */
  sweep(now: Date, retention: { readonly answers: number /* ms */ }): Promise<number>
  /** Erases all that belongs to a user or a tenant; gives back how many rows went. */
  forget(whose: { readonly user: string } | { readonly tenant: string }): Promise<number>
  /** A consistent copy in one file, made while the bot runs (VACUUM INTO). */
  backup(file: string): Promise<void>
  close(): void
}
