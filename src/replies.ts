// A stored answer as a surface shows it: one page, or the passages behind it, and what a reader may do next.
import { type Action, type Briefing, note } from './briefing.ts'
import { UserError } from './errors.ts'
import { pages, passagesBehind } from './paging.ts'
import type { Answer, Reply } from './platforms/platform.ts'
import { words } from './words.ts'

export type Replies = {
  /** @throws {UserError} when the answer has no such page */
  pageOf(answer: Answer, page: number): Reply
  /** A page of the passages behind the answer. @throws {UserError} when there is none */
  sourcesOf(answer: Answer, page: number): Reply
}

/** Pages that show at most `wordsPerArticle` words of one article, passages included. */
export function replies(wordsPerArticle: number): Replies {
  /** The pages of an answer and, for each, those of the passages behind it. */
  function paged({ briefing }: Answer): {
    all: readonly Briefing[]
    behind: readonly (readonly Briefing[])[]
  } {
    const all = pages(briefing, wordsPerArticle)
    const behind = all.map((page) => {
      const passages = passagesBehind(page, words.sourcesTitle(page.title))
      return passages.blocks.length > 0
        ? pages({ ...passages, closing: briefing.closing }, wordsPerArticle)
        : []
    })
    return { all, behind }
  }

  return {
    pageOf: (answer, page) => {
      const { all, behind } = paged(answer)
      const first = behind.slice(0, page - 1).flat().length + 1
      const next = { label: words.nextPage, show: 'page', page: page + 1 } as const
      const sources = { label: words.sources, show: 'sources', page: first } as const
      const actions = [
        ...(page < all.length ? [next] : []),
        ...(behind[page - 1]?.length ? [sources] : []),
      ]
      return shown(answer, all, page, actions)
    },
    sourcesOf: (answer, page) => {
      const all = paged(answer).behind.flat()
      if (all.length === 0) throw new UserError(words.noSources)
      const next = { label: words.nextPage, show: 'sources', page: page + 1 } as const
      return shown(answer, all, page, page < all.length ? [next] : [])
    },
  }
}

/** A sentence to the asker alone, instead of an answer. */
export function apology(text: string): Reply {
  return {
    audience: 'asker',
    briefing: { title: '', blocks: [note(text)], sources: [] },
    page: 1,
    pages: 1,
  }
}

function shown(
  answer: Answer,
  all: readonly Briefing[],
  page: number,
  actions: readonly Omit<Action, 'answer'>[],
): Reply {
  const found = all[page - 1]
  if (!found) throw new UserError(words.ask.noPage(all.length))
  const briefing = {
    ...found,
    actions: actions.map((action) => ({ ...action, answer: answer.id })),
  }
  return { answer: answer.id, audience: answer.audience, briefing, page, pages: all.length }
}
