// What a digest would say at this moment.
import { type Briefing, briefing, note } from '../briefing.ts'
import type { Answer, Ask, Place, Reply } from '../platforms/platform.ts'
import type { Mark } from '../state/state.ts'
import { words } from '../words.ts'
import type { Digest } from './digest.ts'

/** What main hands over: how the bot finds out what is new, and how it answers. */
export type Newsroom = {
  /**
   * The state of the archive now, and how many articles of a story came in after an earlier one; absent: all. Only those
   * that match the story: a channel is not sent what has nothing to do with it.
   * @throws {UserError} when there are no articles at all
   */
  fresh(
    story: string,
    after: number | undefined,
  ): Mark & { readonly articles: number; readonly title: string }
  /** A stored answer. @throws {UserError} what the person can mend; a digest posts no apology */
  answer(ask: Ask): Promise<Answer>
  /** A page of an answer, ready to render. */
  page(answer: Answer, page: number): Reply
}

export type Composed = {
  readonly news: boolean // false: there is nothing new, and the briefing says so
  readonly made: Mark // what came in later is not in it
  readonly answer?: string // the id of the stored answer that it is made from
  readonly whole: Briefing
  readonly page: Briefing // the first one, with its buttons: what is posted
}

/**
 * The digest of what came in after `mark`; without a mark, of the story as it stands.
 * @param late when it was due, where it comes late
 * @throws {UserError} when the command has nothing to show
 */
export async function compose(
  { story, command, options, id }: Digest,
  newsroom: Newsroom,
  { place, mark, late }: { place: Place; mark: Mark | undefined; late?: string },
): Promise<Composed> {
  const now = newsroom.fresh(story, mark?.generation)
  // Of an archive that was made anew nobody knows what is new in it: the whole story is told.
  const after = mark?.archive === now.archive ? mark.generation : undefined
  const found = after === mark?.generation ? now : newsroom.fresh(story, undefined)
  const { articles, title, archive, generation } = found
  const lateness = late === undefined ? [] : [note(words.digest.late(late))]
  if (articles === 0) {
    const said = briefing(words.digest.titleOf(title), [
      ...lateness,
      note(mark ? words.digest.nothingNew : words.digest.nothingYet),
    ])
    return { news: false, made: { archive, generation }, whole: said, page: said }
  }
  const user = `digest:${id}`
  const answer = await newsroom.answer({
    ...{ command: [story, ...command.split(' ')], input: options, place, user, after },
  })
  const kind = after === undefined ? words.digest.first : words.digest.fresh(articles)
  const whole = {
    ...answer.briefing,
    blocks: [...lateness, note(kind), ...answer.briefing.blocks],
  }
  // Notes do not count for a page, so that the buttons' pages of the stored answer go on where this one ends.
  const page = newsroom.page({ ...answer, briefing: whole }, 1).briefing
  const made = { archive, generation: Math.min(generation, answer.generation) }
  return { news: true, made, answer: answer.id, whole, page }
}
