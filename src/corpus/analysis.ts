// The work on articles that needs no archive: done in this thread, or in one beside it while this one writes.
import type { MessagePort, Worker } from 'node:worker_threads'
import { type Prepared, prepared } from '../archive/prepared.ts'
import { reason } from '../errors.ts'
import type { Draft } from '../news/article.ts'
import { extract } from '../news/extract.ts'
import { keySentences } from '../news/summary.ts'
import { startThread } from './thread.ts'

/** What an article says, as it is stored; `why` where the work on it failed. */
export type Analysed = { readonly prepared: Prepared } | Failed
export type Failed = { readonly why: string }

export type Analyst = {
  /** Whether it works while its caller does something else. */
  readonly beside: boolean
  /** In the order of the drafts. Rejects when its thread has died. */
  analyse(drafts: readonly Draft[]): Promise<readonly Analysed[]>
  close(): void
}

/** Works when it is asked, in the thread that asks. */
export function analystHere(): Analyst {
  return {
    beside: false,
    analyse: async (drafts) => drafts.map(analysed),
    close: () => undefined,
  }
}

/** Works in a thread of its own, which starts at once. To be closed. */
export function analystBeside(): Analyst {
  const waiting: PromiseWithResolvers<readonly Analysed[]>[] = []
  const thread: Worker = startThread('./analysis.ts', { execArgv: [] }) // not those of who started us
  let died: unknown
  thread.on('message', (found: readonly Analysed[]) => waiting.shift()?.resolve(found))
  thread.on('error', (thrown) => {
    died = thrown
    for (const each of waiting.splice(0)) each.reject(thrown)
  })

  return {
    beside: true,
    analyse: (drafts) => {
      if (died !== undefined) return Promise.reject(died)
      const answer = Promise.withResolvers<readonly Analysed[]>()
      waiting.push(answer)
      thread.postMessage(drafts)
      return answer.promise
    },
    close: () => {
      void thread.terminate()
    },
  }
}

/** The thread beside one that loads: drafts in, what they say out, in order. */
export function work(port: MessagePort): void {
  port.on('message', (drafts: readonly Draft[]) => port.postMessage(drafts.map(analysed)))
}

/** The work on one article; it never throws. */
function analysed(draft: Draft): Analysed {
  try {
    const extraction = extract(draft)
    const { sentences, people, quotations, dates } = extraction
    const keys = keySentences(draft.text, sentences, people, quotations, dates, draft.title)
    return { prepared: prepared(draft, extraction, keys) }
  } catch (thrown) {
    return { why: `It could not be analysed (${reason(thrown)}); please report it.` }
  }
}
