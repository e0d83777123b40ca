// The one door: an ask comes in from any surface; a stored answer, or an apology, goes out.
import { randomBytes } from 'node:crypto'
import type { Archive, View } from './archive/archive.ts'
import { findCommand, findSpeaker, readLine, readOptions } from './ask.ts'
import { libraryOf } from './audit.ts'
import { type Briefing, note } from './briefing.ts'
import type { Cache } from './cache.ts'
import {
  type Context,
  type Registered,
  type Status,
  type Story,
  usage,
  type Writer,
} from './command.ts'
import type { Desk } from './desk.ts'
import type { Newsroom } from './digest/compose.ts'
import type { DigestRunner } from './digest/run.ts'
import { UserError } from './errors.ts'
import { limiter } from './limits.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { listed, suggestions } from './offers.ts'
import type { Answer, App, Ask, Reply, ShowDraft } from './platforms/platform.ts'
import { apology, replies } from './replies.ts'
import { parseBriefing } from './state/answer.ts'
import type { State } from './state/state.ts'
import { turns } from './turns.ts'
import { words } from './words.ts'

export type Deps = {
  readonly commands: readonly Registered[]
  readonly stories: readonly {
    readonly name: string
    readonly title: string
    readonly match?: string
    readonly model?: boolean // whether a model may write for it
  }[]
  readonly archive: Archive
  readonly folders: readonly string[] // where the articles come from, as a person would name them
  readonly state: State
  readonly log: Log
  readonly metrics: Metrics
  readonly now: () => Date
  readonly zone: string
  readonly limits: { readonly wordsPerArticle: number; readonly asksPerMinute: number }
  readonly operators: readonly string[] // users who may operate and whose asks are not counted
  readonly deadline: number // ms an ask may take
  readonly desk?: Pick<Desk, 'host' | 'patience' | 'write' | 'standing'> // absent: nothing is written by a model
  readonly cache?: Cache // absent: every answer is made anew
  readonly digests?: () => Pick<DigestRunner, 'seenBy'> // asked for when somebody asks; absent: there are none
  readonly logText: boolean // whether what people type may be logged
  readonly loading?: () => Status['loading'] // asked at each answer; absent: nothing is being read
  readonly status: () => Omit<Status, 'asks' | 'failures' | 'articles' | 'loading'> // reads the archive for itself
}

export type Bot = App & {
  /** What a digest wants to know of a story before it asks. @throws {UserError} when there are no articles at all */
  fresh: Newsroom['fresh']
  /** One stored answer. @throws {UserError} what the person can mend; anything else is a bug of ours */
  answer(ask: Ask, signal?: AbortSignal): Promise<Answer>
  /** The same for a typed line. */
  answerLine(line: string, by: Omit<Ask, 'command' | 'input'>): Promise<Answer>
  /** A page of an answer, or of the passages behind it. @throws {UserError} when there is none */
  page(answer: Answer, page: number): Reply
  sources(answer: Answer, page: number): Reply
  /** A page of what each of its sentences rests on. @throws {UserError} when there is none */
  why(answer: Answer, page: number): Reply
  /** Takes no more asks and waits for those that run, at most until `signal` fires. */
  drain(signal: AbortSignal): Promise<void>
}

const LINE = 5 // asks that wait for their turn; behind more, an answer may take longer than a platform waits
const LOCAL = new Set(['console', 'web'])

/** The bot without a surface: give it to platforms. */
export function createApp(deps: Deps): Bot {
  const { archive, state, metrics } = deps
  const all = deps.commands.map((each) => listed(each, deskFor(each) !== undefined))
  const limit = limiter(deps.limits.asksPerMinute)
  const { pageOf, sourcesOf, whyOf } = replies(deps.limits.wordsPerArticle)
  const running = new Set<Promise<unknown>>()
  const line = turns()
  const tally = { asks: 0, failures: 0 }
  const settings = JSON.stringify([deps.stories, deps.limits, deps.zone]) // what else an answer depends on
  let stopping = false

  async function answer(
    ask: Ask,
    signal?: AbortSignal,
    shown?: (draft: Answer) => void,
  ): Promise<Answer> {
    const registered = findCommand(ask.command, deps.commands)
    const desk = deskFor(registered)
    await allow(registered, ask)
    const asked = performance.now()
    await line.next()
    if (performance.now() - asked > deps.deadline) throw new UserError(words.ask.busy)
    const now = deps.now()
    const { story, input, generation, archived } = archive.read((view) => {
      const story = storyOf(view, registered, ask)
      return {
        story,
        archived: view.archive,
        input: readOptions(registered, ask.input, {
          now,
          zone: deps.zone,
          names: (text) => view.named(text, story?.scope ?? {}).length > 0,
        }),
        generation: view.generation, // at least what the answer was made from: "new since" must not skip anything
      }
    })
    const answered = (made: Briefing): Answer => ({
      id: randomBytes(12).toString('base64url'),
      at: now.toISOString(),
      ask: { command: registered.path.join(' '), user: ask.user, place: ask.place },
      audience: registered.command.audience,
      briefing: finish(made),
      generation,
    })
    const deadline = deps.deadline + (desk?.patience ?? 0)
    const made = await withDeadline(deadline, signal, () => {
      const draft = (made: Briefing): void => shown?.(answered(made))
      const model = desk && {
        write: (work: Parameters<Writer['write']>[0], draft: Parameters<Writer['write']>[1]) =>
          desk.write(work, { tenant: ask.place.tenant, draft }),
      }
      const run = () => registered.command.run(contextFor({ ask, story, now, model, draft }), input)
      const question = {
        tenant: ask.place.tenant,
        key: [registered.path.join(' '), input, ask.after, archived, generation, settings],
        read: parseBriefing,
        make: run,
      }
      // What a model writes is kept by the desk, and only where nothing went wrong.
      return deps.cache && registered.command.cached && !desk ? deps.cache.cached(question) : run()
    })
    const stored = answered(made)
    await state.keep(stored)
    return stored
  }

  /** What every answer says at its end, whichever command made it. */
  function finish(made: Briefing): Briefing {
    const loading = deps.loading?.()
    const lacking = loading ? [note(words.partial(loading.done, loading.of))] : []
    const sample = made.sources.some((source) => source.sample)
    return {
      ...made,
      blocks: [...lacking, ...made.blocks],
      ...(sample ? { closing: words.sample } : {}),
    }
  }

  async function allow({ command }: Registered, ask: Ask): Promise<void> {
    if (stopping) throw new UserError(words.ask.stopping)
    if (deps.operators.includes(ask.user)) return
    const wait = limit(ask, deps.now().getTime())
    if (wait > 0) throw new UserError(words.ask.tooMany(Math.ceil(wait / 1000)))
    if (!command.right || (command.right === 'configure' && (await mayConfigure(ask)))) return
    throw new UserError(words.ask.notAllowed)
  }

  /** The desk, where it may write this command's answer. */
  function deskFor({ story, command }: Registered): Deps['desk'] {
    const allowed = deps.stories.some(({ name, model }) => name === story && model)
    return command.writes && allowed ? deps.desk : undefined
  }

  function storyOf(view: View, { story: name }: Registered, { after }: Ask): Story | undefined {
    const configured = deps.stories.find((story) => story.name === name)
    return configured && newsOf(storyNow(view, configured), after)
  }

  function contextFor({
    ask,
    ...given
  }: Pick<Context, 'story' | 'now' | 'model' | 'draft'> & { readonly ask: Ask }): Context {
    const operator = deps.operators.includes(ask.user)
    return {
      ...given,
      digests: deps.digests?.().seenBy({ place: ask.place, operator }),
      read: (use) => archive.read((view) => use(inhabited(view))),
      speaker: findSpeaker,
      modelHost: deps.stories.some(({ model }) => model) ? deps.desk?.host : undefined,
      limits: deps.limits,
      status: async () => {
        const tells = operator || LOCAL.has(ask.place.platform)
        const model = tells ? await deps.desk?.standing() : undefined
        return archive.read((view) => ({
          ...deps.status(),
          model,
          loading: deps.loading?.(),
          // Files and channels of the operator's are nobody else's business; who sits at this machine may know them.
          ...(tells ? {} : { refused: [], notices: [] }),
          ...tally,
          articles: view.count({}),
        }))
      },
      commands: () =>
        deps.commands.map((each) => ({
          usage: usage(each),
          description: each.command.description,
        })),
    }
  }

  /** A view of at least one article: an empty archive is said so, not searched in vain. */
  function inhabited(view: View): View {
    if (view.count({}) > 0) return view
    const loading = deps.loading?.()
    throw new UserError(
      loading
        ? words.loading(loading.done, loading.of)
        : words.emptyCorpus(deps.folders.join(', ')),
    )
  }

  async function handle(ask: Ask, signal?: AbortSignal, shown?: ShowDraft): Promise<Reply> {
    const began = performance.now()
    const draft = shown && ((stored: Answer) => shown(asDraft(pageOf(stored, 1))))
    const work = guarded(ask.command, async () => pageOf(await answer(ask, signal, draft), 1))
    running.add(work)
    const { reply, outcome } = await work
    running.delete(work)
    const took = performance.now() - began
    tally.asks++
    metrics.asked(known(ask.command), outcome, took / 1000)
    deps.log.info({ ...traced(ask), ms: Math.round(took), outcome, answer: reply.answer }, 'ask')
    return reply
  }

  /** What the log may hold of an ask: never a word that a person typed, unless the operator says so. */
  function traced(ask: Ask): object {
    const { input } = ask
    const shape =
      typeof input === 'string' ? { length: input.length } : { options: Object.keys(input) }
    return {
      command: known(ask.command),
      platform: ask.place.platform,
      ...shape,
      ...(deps.logText ? { input } : {}),
    }
  }

  function known(path: readonly string[]): string {
    const name = path.join(' ')
    return all.some((each) => each.path.join(' ') === name) ? name : 'unknown'
  }

  /** The one place where what went wrong becomes a sentence for a person. */
  async function guarded(path: readonly string[], work: () => Promise<Reply>): Promise<Outcome> {
    try {
      return { reply: await work(), outcome: 'answered' }
    } catch (thrown) {
      if (thrown instanceof UserError) return { reply: apology(thrown.message), outcome: 'refused' }
      const reference = randomBytes(4).toString('hex')
      tally.failures++
      deps.log.error({ reference, command: known(path), err: thrown }, 'an ask failed')
      return { reply: apology(words.ask.broken(reference)), outcome: 'failed' }
    }
  }

  return {
    answer,
    fresh: (name, after) => {
      const story = deps.stories.find((each) => each.name === name)
      return archive.read((view) => ({
        title: story?.title ?? name,
        archive: view.archive,
        generation: view.generation,
        articles: inhabited(view).count({ match: story?.match, after }),
      }))
    },
    answerLine: (typed, by) => answer({ ...readLine(typed, deps.commands), ...by }),
    page: pageOf,
    sources: sourcesOf,
    why: (answer, page) => archive.read((view) => whyOf(answer, page, libraryOf(view))),
    handle,
    commands: () => all,
    busy: () => line.waiting() > LINE,
    handleLine: async (typed, by, signal, draft) => {
      let ask: Pick<Ask, 'command' | 'input'>
      try {
        ask = readLine(typed, deps.commands)
      } catch (thrown) {
        return (await guarded([], () => Promise.reject(thrown))).reply
      }
      return handle({ ...ask, ...by }, signal, draft)
    },
    open: async (action, by) => {
      const { reply } = await guarded(['open'], async () => {
        const answer = await state.answer(action.answer)
        if (!answer || answer.ask.place.tenant !== by.place.tenant)
          throw new UserError(words.ask.gone)
        if (answer.audience === 'asker' && answer.ask.user !== by.user)
          throw new UserError(words.ask.notYours)
        const { show, page = 1 } = action
        if (show === 'why') return archive.read((view) => whyOf(answer, page, libraryOf(view)))
        return show === 'sources' ? sourcesOf(answer, page) : pageOf(answer, page)
      })
      return reply
    },
    suggest: (command, option, typed) => {
      const registered = deps.commands.find(({ path }) => path.join(' ') === command.join(' '))
      const found =
        registered && Object.hasOwn(registered.command.options, option)
          ? registered.command.options[option]
          : undefined
      if (!registered || !found) return []
      const story = deps.stories.find(({ name }) => name === registered.story)
      return archive.read((view) =>
        suggestions(view, found, typed, story ? storyNow(view, story).scope : {}),
      )
    },
    left: async (tenant) => {
      try {
        await state.left(tenant, deps.now())
        deps.log.warn({ tenant }, 'the bot was taken out; what is kept is erased in 30 days')
      } catch (err) {
        deps.log.error({ tenant, err }, 'that the bot was taken out could not be written down')
      }
    },
    joined: async (tenants) => {
      try {
        if (await state.joined(tenants)) deps.log.info({}, 'the bot is back; its digests go on')
      } catch (err) {
        deps.log.error({ err }, 'that the bot is there could not be written down')
      }
    },
    drain: async (signal) => {
      stopping = true
      const stop = new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      await Promise.race([Promise.allSettled(running), stop])
    },
  }
}

const mayConfigure = async ({ configures = false }: Ask): Promise<boolean> =>
  typeof configures === 'function' ? configures() : configures

type Outcome = { readonly reply: Reply; readonly outcome: 'answered' | 'refused' | 'failed' }

/** What is shown while the answer is made: not stored, so there is nothing to open. */
const asDraft = ({ answer: _, briefing, ...reply }: Reply): Reply => ({
  ...reply,
  briefing: { ...briefing, actions: [] },
  draft: true,
})

const newsOf = (story: Story, after: number | undefined): Story =>
  after === undefined ? story : { ...story, scope: { ...story.scope, after } }

/** A story as it stands in this snapshot: where nothing matches, everything belongs to it. */
function storyNow(view: View, { name, title, match }: Deps['stories'][number]): Story {
  const everything = view.count({ match }) === 0
  return {
    name,
    title,
    scope: everything ? {} : { match },
    everything: everything && view.count({}) > 0,
  }
}

/** What comes of `work`, or an apology at its deadline; work that is abandoned may end later, unheard. */
async function withDeadline<T>(
  ms: number,
  outer: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const deadline = new AbortController() // not AbortSignal.timeout: that would keep each answer in memory until then
  const signal = outer ? AbortSignal.any([outer, deadline.signal]) : deadline.signal
  const timer = setTimeout(() => deadline.abort(), ms).unref()
  try {
    return await new Promise<T>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new UserError(words.ask.tooLate)), {
        once: true,
      })
      work().then(resolve, reject)
    })
  } finally {
    clearTimeout(timer)
  }
}
