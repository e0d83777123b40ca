// A stored answer as a surface shows it: one page, the passages behind it, or why it says so; and what a reader may do next.
import { explained, isExplained, type Library, statements } from './audit.ts'
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
  /** A page of what each sentence of it rests on, checked against what is stored. @throws {UserError} when there is none */
  whyOf(answer: Answer, page: number, library: Library): Reply
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

  /** What stands behind the sentences of some pages of an answer; as long with any library as with any other. */
  const reasons = ({ id, briefing }: Answer, all: readonly Briefing[], library: Library) =>
    all.filter(isExplained).flatMap((page) => {
      const blocks = [...explained(statements(page, library)), note(words.why.kept(id))]
      const whole = { ...page, title: words.why.title(page.title), blocks }
      return pages({ ...whole, closing: briefing.closing }, wordsPerArticle)
    })

  return {
    pageOf: (answer, page) => {
      const { all, behind } = paged(answer)
      const first = behind.slice(0, page - 1).flat().length + 1
      const shownPage = all[page - 1]
      const why = (): Omit<Action, 'answer'> => ({
        label: words.why.label,
        show: 'why',
        page: reasons(answer, all.slice(0, page - 1), NO_LIBRARY).length + 1,
      })
      const next = { label: words.nextPage, show: 'page', page: page + 1 } as const
      const sources = { label: words.sources, show: 'sources', page: first } as const
      const actions = [
        ...(page < all.length ? [next] : []),
        ...(behind[page - 1]?.length ? [sources] : []),
        ...(shownPage && isExplained(shownPage) ? [why()] : []),
      ]
      return shown(answer, all, page, actions)
    },
    sourcesOf: (answer, page) => {
      const all = paged(answer).behind.flat()
      if (all.length === 0) throw new UserError(words.noSources)
      const next = { label: words.nextPage, show: 'sources', page: page + 1 } as const
      return shown(answer, all, page, page < all.length ? [next] : [])
    },
    whyOf: (answer, page, library) => {
      const all = reasons(answer, pages(answer.briefing, wordsPerArticle), library)
      if (all.length === 0) throw new UserError(words.noSources)
      const next = { label: words.nextPage, show: 'why', page: page + 1 } as const
      return shown(answer, all, page, page < all.length ? [next] : [])
    },
  }
}

const NO_LIBRARY: Library = { text: () => undefined, edition: () => undefined }

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
