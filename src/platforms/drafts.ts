// What stands so far, shown while an answer is made: the newest draft, one at a time, no faster than a platform takes it.
import type { Reply, ShowDraft } from './platform.ts'

export type Pace = {
  readonly first: number // ms until a draft is worth showing: an answer that comes sooner needs none
  readonly gap: number // ms from one to the next, and from the last to the answer
}

export type Drafts = {
  readonly take: ShowDraft
  /** From now on drafts may be shown, the first after `pace.first`. */
  begin(): void
  /** No other draft is begun. Resolves when the one under way is shown, or was not, and the gap behind it is over. */
  end(): Promise<void>
}

/** Hands drafts to `show`; after one that it throws for, which `failed` is told, there are no more. */
export function drafts(
  show: (draft: Reply) => Promise<void>,
  { first, gap }: Pace,
  failed: (thrown: unknown) => void,
): Drafts {
  let newest: Reply | undefined
  let open = false
  let timer: NodeJS.Timeout | undefined
  let busy: Promise<void> | undefined

  async function shown(draft: Reply): Promise<void> {
    try {
      await show(draft)
    } catch (thrown) {
      open = false
      failed(thrown)
    }
    await new Promise((resolve) => setTimeout(resolve, gap))
    busy = undefined
    next()
  }

  function next(): void {
    if (!open || busy || !newest) return
    const draft = newest
    newest = undefined
    busy = shown(draft)
  }

  return {
    take: (draft) => {
      newest = draft
      next()
    },
    begin: () => {
      timer = setTimeout(() => {
        open = true
        next()
      }, first)
    },
    end: async () => {
      clearTimeout(timer)
      open = false
      await busy
    },
  }
}
