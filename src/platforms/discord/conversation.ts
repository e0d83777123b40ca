// From what somebody typed or pressed to what they see. Whatever goes wrong ends here, in the log and, where the person
// can still be told, in a sentence.
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Action } from '../../briefing.ts'
import type { Log } from '../../log.ts'
import { words } from '../../words.ts'
import { type Drafts, drafts, type Pace } from '../drafts.ts'
import type { App, Reply } from '../platform.ts'
import { readButton } from './buttons.ts'
import { type Interaction, type Key, readInteraction, readWritten } from './interaction.ts'
import { batch, beginning, sentence } from './render.ts'
import { CODES, codeOf, failure, type Requests, refusal } from './requests.ts'

export type Talk = {
  readonly app: App
  readonly requests: Requests
  readonly private: boolean // whether an answer for the asker is shown to nobody else
  readonly roles: readonly string[] // whose members may configure
  readonly deferral: number // ms after which the person is told that the answer comes later
  readonly drafts: Pace
  readonly log: Log
}

export type Conversation = {
  /** An interaction as the gateway tells it. Never throws, never rejects. */
  take(raw: unknown): Promise<void>
  /** A message as the gateway tells it: one for the bot gets one sentence. Never throws, never rejects. */
  hear(raw: unknown, self: string): Promise<void>
  /** From now on people are told to come back later. */
  close(): void
}

const REMEMBERED = 1000 // interactions: a resumed connection may tell of one again
const CHOICES = 25 // application-commands, autocomplete
const CHOICE = 100 // characters of a name and a value: the same page
const QUIET = 10_000 // ms in which one person is told once how to ask

/** Answers for one connection to Discord. */
export function conversation({ app, requests, log, ...settings }: Talk): Conversation {
  const seen = new Set<string>()
  const told = new Map<string, number>()
  let closed = false

  async function answer(interaction: Interaction): Promise<void> {
    const { key, by } = interaction
    switch (interaction.kind) {
      case 'command': {
        if (closed) return requests.respond(key, sentence(words.ask.stopping), true)
        const { path, values } = interaction
        const busy = app.busy()
        const listed = app.commands().find((each) => each.path.join(' ') === path.join(' '))
        const hidden = !listed || (settings.private && listed.audience === 'asker')
        const drafting = draftsOf(key)
        const ask = { command: path, input: values, ...by }
        return show(key, app.handle(ask, undefined, drafting.take), {
          drafting,
          hidden,
          slow: busy || (listed?.slow ?? false),
          view: 'page',
          from: 0,
        })
      }
      case 'suggest':
        return requests.suggest(key, closed ? [] : suggestions(interaction))
      case 'press':
        return press(interaction)
      case 'other':
        return log.warn(
          { type: interaction.type },
          'Discord sent a kind of interaction that we never offered',
        )
      default:
        return interaction satisfies never
    }
  }

  /** What a button opens is for the one who pressed it: a channel of two hundred has one digest and many readers. */
  async function press({
    key,
    by,
    customId,
  }: Extract<Interaction, { kind: 'press' }>): Promise<void> {
    if (closed) return requests.respond(key, sentence(words.ask.stopping), true)
    const pressed = readButton(customId)
    if (!pressed) return requests.respond(key, sentence(words.discord.oldButton), true)
    if (pressed.kind === 'about') return requests.respond(key, sentence(words.discord.about), true)
    const { answer: id, show: view, page, from } = pressed
    const work = app.open({ answer: id, show: view, page }, { user: by.user, place: by.place })
    return show(key, work, { hidden: true, slow: false, view, from })
  }

  /** Drafts in the place of the notice that an answer comes. `doubtful`: one may still arrive. */
  function draftsOf(key: Key): Drafting {
    const drafting = { doubtful: false }
    const show = async (draft: Reply): Promise<void> => requests.draft(key, beginning(draft))
    const paced = drafts(show, settings.drafts, (thrown) => {
      drafting.doubtful = refusal(thrown) === undefined
      log.info(failure(thrown), 'a draft could not be shown on Discord')
    })
    return Object.assign(drafting, paced)
  }

  type Drafting = Drafts & { readonly doubtful: boolean }
  type How = {
    readonly drafting?: Drafting
    readonly hidden: boolean
    readonly slow: boolean
    readonly view: Action['show']
    readonly from: number
  }

  async function show(
    key: Key,
    work: Promise<Reply>,
    { drafting, hidden, slow, view, from }: How,
  ): Promise<void> {
    const early = slow ? undefined : await within(work, settings.deferral)
    if (!early) {
      await requests.defer(key, hidden)
      drafting?.begin()
    }
    const reply = early ?? (await work)
    await drafting?.end()
    const secret = hidden || reply.answer === undefined // an apology is nobody else's business
    const [first, ...others] = batch(reply, view, from)
    if (!first) return requests.respond(key, sentence(words.discord.oldButton), true)
    if (early) await requests.respond(key, first, secret)
    else if (secret === hidden && !drafting?.doubtful) await requests.fill(key, first)
    else {
      // Who sees it was settled when it was deferred, and the first follow-up would take its place: so it goes first. With
      // it goes a draft that is still under way, which would else take the place of the answer.
      await requests.drop(key)
      await requests.follow(key, first, secret)
    }
    for (const message of others) await requests.follow(key, message, secret) // in order, so not at once
  }

  function suggestions({ path, option, typed }: Extract<Interaction, { kind: 'suggest' }>) {
    return app
      .suggest(path, option, typed)
      .filter(({ value }) => value !== '' && value.length <= CHOICE) // half a name would be another name
      .slice(0, CHOICES)
      .map(({ value, label }) => ({ name: shortened(label) || value, value }))
  }

  /** The one place where what went wrong becomes a line of the log. */
  async function excuse(key: Key, thrown: unknown): Promise<void> {
    const lost = LOST.get(codeOf(thrown) ?? 0)
    if (lost) return log.warn(failure(thrown), lost)
    const reference = randomBytes(4).toString('hex')
    log.error({ reference, ...failure(thrown) }, 'an answer could not be shown on Discord')
    const apology = sentence(words.discord.notShown(reference))
    try {
      await requests.respond(key, apology, true)
    } catch (again) {
      if (codeOf(again) !== CODES.acknowledged)
        return log.warn({ reference, ...failure(again) }, 'nor an apology')
      // Where nothing is shown yet, Discord puts this in the place of the notice that an answer comes.
      await requests
        .follow(key, apology, true)
        .catch((last) => log.warn({ reference, ...failure(last) }, 'nor an apology'))
    }
  }

  return {
    async take(raw) {
      let interaction: Interaction
      try {
        interaction = readInteraction(raw, settings.roles)
      } catch (thrown) {
        return log.error(failure(thrown), 'Discord sent what cannot be read')
      }
      const { key } = interaction
      if (seen.has(key.id))
        return log.info({}, 'Discord told of an interaction again; it is answered once')
      seen.add(key.id)
      const [oldest] = seen
      if (seen.size > REMEMBERED && oldest) seen.delete(oldest)
      try {
        await answer(interaction)
      } catch (thrown) {
        if (interaction.kind === 'suggest')
          return log.warn(failure(thrown), 'suggestions came too late')
        await excuse(key, thrown)
      }
    },

    async hear(raw, self) {
      const written = readWritten(raw, self)
      if (!written || closed) return
      const now = performance.now()
      for (const [user, at] of told) if (now - at > QUIET) told.delete(user)
      if (told.has(written.user)) return
      told.set(written.user, now)
      const reference = { message_id: written.id, fail_if_not_exists: false }
      const body = { ...sentence(words.ask.empty), message_reference: reference }
      await requests
        .say(written.channel, body)
        .catch((thrown) => log.info(failure(thrown), 'a message to the bot could not be answered'))
    },

    close: () => {
      closed = true
    },
  }
}

// What Discord says when nobody waits for the answer any more.
const LOST: ReadonlyMap<number, string> = new Map([
  [
    CODES.acknowledged,
    'an interaction was answered already: does a second process run with the same token?',
  ],
  [CODES.unknownInteraction, 'an answer came after the 3 seconds that Discord waits'],
  [CODES.unknownWebhook, 'an answer came after its token had expired'],
  [CODES.expired, 'an answer came after its token had expired'],
])

/** What comes in time, else undefined. */
async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  const timer = new AbortController()
  const late = pause(ms, undefined, { signal: timer.signal }).catch(() => undefined)
  const first = await Promise.race([work, late])
  timer.abort()
  return first
}

/** A label is only to choose by; its value is whole. Discord shows it as it is: no markup, so nothing to escape. */
function shortened(label: string): string {
  const line = label.toWellFormed().replace(INVISIBLE, ' ').trim()
  return line.length <= CHOICE ? line : `${line.slice(0, CHOICE - 1).toWellFormed()}…`
}

const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu
