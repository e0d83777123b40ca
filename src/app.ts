// The one door: an ask comes in from any surface; a stored answer, or an apology, goes out.
import { randomBytes } from 'node:crypto'
import type { Archive, View } from './archive/archive.ts'
import { describePerson, findCommand, findSpeaker, readLine, readOptions } from './ask.ts'
import { type Action, type Briefing, note } from './briefing.ts'
import {
  type Context,
  type Option,
  type Registered,
  type Status,
  type Story,
  usage,
} from './command.ts'
import { UserError } from './errors.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { pages, passageCount, passagesBehind } from './paging.ts'
import type { Answer, App, Ask, Listed, Reply, Suggestion } from './platforms/platform.ts'
import type { State } from './state/state.ts'
import { words } from './words.ts'

const PLACE = 10 // a channel may ask this many times what one of its members may
const MINUTE = 60_000

export type Deps = {
  readonly commands: readonly Registered[]
  readonly stories: readonly {
    readonly name: string
    readonly title: string
    readonly match?: string
  }[]
  readonly archive: Archive
  readonly state: State
  readonly log: Log
  readonly metrics: Metrics
  readonly now: () => Date
  readonly zone: string
  readonly limits: { readonly wordsPerArticle: number; readonly asksPerMinute: number }
  readonly operators: readonly string[] // users who may operate and whose asks are not counted
  readonly deadline: number // ms an ask may take
  readonly logText: boolean // whether what people type may be logged
  readonly status: () => Omit<Status, 'asks' | 'failures' | 'articles' | 'generation'>
}

export type Bot = App & {
  /** One stored answer. @throws {UserError} what the person can mend; anything else is a bug of ours */
  answer(ask: Ask, signal?: AbortSignal): Promise<Answer>
  /** Takes no more asks and waits for those that run, at most until `signal` fires. */
  drain(signal: AbortSignal): Promise<void>
}

/** The bot without a surface: give it to platforms. */
export function createApp(deps: Deps): Bot {
  const { archive, state, metrics } = deps
  const listed = deps.commands.map(list)
  const limit = limiter(deps.limits.asksPerMinute)
  const running = new Set<Promise<unknown>>()
  const tally = { asks: 0, failures: 0 }
  let stopping = false

  async function answer(ask: Ask, signal?: AbortSignal): Promise<Answer> {
    const registered = findCommand(ask.command, deps.commands)
    allow(registered, ask)
    const deadline = AbortSignal.timeout(deps.deadline)
    const context = contextFor(registered, signal ? AbortSignal.any([signal, deadline]) : deadline)
    const { input, generation } = archive.read((view) => ({
      input: readOptions(registered, ask.input, {
        now: context.now,
        zone: deps.zone,
        names: (text) => view.named(text, context.story?.scope ?? {}).length > 0,
      }),
      generation: view.generation, // at least what the answer was made from: "new since" must not skip anything
    }))
    const made = await beforeDeadline(registered.command.run(context, input), context.signal)
    const stored: Answer = {
      id: randomBytes(12).toString('base64url'),
      at: context.now.toISOString(),
      ask: { command: registered.path.join(' '), user: ask.user, place: ask.place },
      audience: registered.command.audience,
      briefing: finish(made),
      generation,
    }
    await state.keep(stored)
    return stored
  }

  /** What every answer says at its end, whichever command made it. */
  function finish(made: Briefing): Briefing {
    const loading = deps.status().loading
    const blocks = loading
      ? [...made.blocks, note(words.partial(loading.done, loading.of))]
      : made.blocks
    const sample = made.sources.some((source) => source.sample)
    return { ...made, blocks, ...(sample ? { closing: words.sample } : {}) }
  }

  function allow({ command }: Registered, ask: Ask): void {
    if (stopping) throw new UserError(words.ask.stopping)
    const operator = deps.operators.includes(ask.user)
    if (command.right && !operator) throw new UserError(words.ask.notAllowed)
    if (operator) return
    const wait = limit(ask, deps.now().getTime())
    if (wait > 0) throw new UserError(words.ask.tooMany(Math.ceil(wait / 1000)))
  }

  function contextFor(registered: Registered, signal: AbortSignal): Context {
    const story = deps.stories.find(({ name }) => name === registered.story)
    return {
      story: story && archive.read((view) => storyNow(view, story)),
      read: (use) => archive.read(use),
      speaker: findSpeaker,
      now: deps.now(),
      zone: deps.zone,
      limits: deps.limits,
      status: () =>
        archive.read((view) => ({
          ...deps.status(),
          ...tally,
          articles: view.count({}),
          generation: view.generation,
        })),
      commands: () =>
        deps.commands.map((each) => ({
          usage: usage(each),
          description: each.command.description,
        })),
      signal,
    }
  }

  async function handle(ask: Ask, signal?: AbortSignal): Promise<Reply> {
    const began = performance.now()
    const work = guarded(ask.command, async () => pageOf(await answer(ask, signal), 1))
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
    return listed.some((each) => each.path.join(' ') === name) ? name : 'unknown'
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

  function pageOf(answer: Answer, page: number): Reply {
    const all = pages(answer.briefing, deps.limits.wordsPerArticle)
    const passages = passagePages(answer)
    const behind = passageCount(all.slice(0, page - 1))
    const first = passages.findIndex((_, i) => passageCount(passages.slice(0, i + 1)) > behind)
    return shown(answer, all, page, [
      ...(page < all.length
        ? [{ label: words.nextPage, show: 'page', page: page + 1 } as const]
        : []),
      ...(first >= 0 && passageCount([all[page - 1]]) > 0
        ? [{ label: words.sources, show: 'sources', page: first + 1 } as const]
        : []),
    ])
  }

  function sourcesOf(answer: Answer, page: number): Reply {
    const all = passagePages(answer)
    return shown(
      answer,
      all,
      page,
      page < all.length ? [{ label: words.nextPage, show: 'sources', page: page + 1 }] : [],
    )
  }

  const passagePages = (answer: Answer): readonly Briefing[] =>
    pages(
      passagesBehind(answer.briefing, words.sourcesTitle(answer.briefing.title)),
      deps.limits.wordsPerArticle,
    )

  return {
    answer,
    handle,
    commands: () => listed,
    handleLine: async (line, by, signal) => {
      let ask: Pick<Ask, 'command' | 'input'>
      try {
        ask = readLine(line, deps.commands)
      } catch (thrown) {
        return (await guarded([], () => Promise.reject(thrown))).reply
      }
      return handle({ ...ask, ...by }, signal)
    },
    open: async (action, by) => {
      const { reply } = await guarded(['open'], async () => {
        const answer = await state.answer(action.answer)
        if (!answer || answer.ask.place.tenant !== by.place.tenant)
          throw new UserError(words.ask.gone)
        if (answer.audience === 'asker' && answer.ask.user !== by.user)
          throw new UserError(words.ask.notYours)
        return action.show === 'sources'
          ? sourcesOf(answer, action.page ?? 1)
          : pageOf(answer, action.page ?? 1)
      })
      return reply
    },
    suggest: (command, option, typed) => {
      const registered = deps.commands.find(({ path }) => path.join(' ') === command.join(' '))
      const found =
        registered && Object.hasOwn(registered.command.options, option)
          ? registered.command.options[option]
          : undefined
      return registered && found ? suggestions(registered, found, typed) : []
    },
    drain: async (signal) => {
      stopping = true
      const stop = new Promise<void>((resolve) =>
        signal.addEventListener('abort', () => resolve(), { once: true }),
      )
      await Promise.race([Promise.allSettled(running), stop])
    },
  }

  function suggestions(
    registered: Registered,
    option: Option,
    typed: string,
  ): readonly Suggestion[] {
    const begins = (value: string) => value.startsWith(typed.toLowerCase())
    if (option.kind === 'choice')
      return (option.choices ?? []).filter(begins).map((value) => ({ value, label: value }))
    if (option.kind === 'date')
      return ['today', 'yesterday', '7d'].filter(begins).map((value) => ({ value, label: value }))
    if (option.kind !== 'speaker') return []
    const story = deps.stories.find(({ name }) => name === registered.story)
    return archive.read((view) =>
      view
        .speakers(typed, story ? storyNow(view, story).scope : {}, 25)
        .map((person) => ({ value: person.name, label: describePerson(person) })),
    )
  }
}

type Outcome = { readonly reply: Reply; readonly outcome: 'answered' | 'refused' | 'failed' }

function apology(text: string): Reply {
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

function list({ path, command }: Registered): Listed {
  const options = Object.entries(command.options).map(([name, option]) => ({
    name,
    description: option.description,
    kind: option.kind,
    required: option.required ?? false,
    choices: option.choices,
    suggests: option.kind !== 'text',
  }))
  return {
    path,
    description: command.description,
    audience: command.audience,
    slow: command.slow ?? false,
    options,
  }
}

/** The answer of a command, or an apology at its deadline; a command that is abandoned may end later, unheard. */
function beforeDeadline<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new UserError(words.ask.tooLate)), { once: true })
  })
  return Promise.race([work, late])
}

/** Milliseconds to wait before this person, in this channel, may ask again; 0 counts the ask. A sliding minute. */
function limiter(perMinute: number): (ask: Ask, now: number) => number {
  const asked = new Map<string, number[]>()
  return ({ user, place }, now) => {
    const keys: [string, number][] = [
      [JSON.stringify(['user', place.tenant, user]), perMinute],
      [JSON.stringify(['place', place.tenant, place.channel]), perMinute * PLACE],
    ]
    for (const [key, times] of asked) if ((times.at(-1) ?? 0) <= now - MINUTE) asked.delete(key)
    const waits = keys.map(([key, most]) => {
      const recent = (asked.get(key) ?? []).filter((time) => time > now - MINUTE)
      asked.set(key, recent)
      return recent.length < most ? 0 : (recent[0] ?? now) + MINUTE - now
    })
    const wait = Math.max(...waits)
    if (wait === 0) for (const [key] of keys) asked.get(key)?.push(now)
    return wait
  }
}
