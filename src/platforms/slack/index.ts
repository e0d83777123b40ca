// Slack, in Socket Mode: who typed what, what they are shown, and where the bot may speak unasked.
import { once } from 'node:events'
import type { App as Bolt } from '@slack/bolt'
import { z } from 'zod'
import { note } from '../../briefing.ts'
import { PlatformError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { words } from '../../words.ts'
import type { Pace } from '../drafts.ts'
import type { App, Ask, Platform, Poster, Reply } from '../platform.ts'
import { troubleOf } from '../trouble.ts'
import { adminsOf } from './admins.ts'
import { newBolt, newReceiver } from './bolt.ts'
import { choices, PICK, type Picking, readButton, readPicker } from './buttons.ts'
import { growing, PACE } from './growing.ts'
import {
  type Pressed,
  readChoosing,
  readDeparture,
  readPressed,
  readTyped,
  readWritten,
  type Typed,
} from './incoming.ts'
import { lineOf, type Names } from './manifest.ts'
import type { Message } from './message.ts'
import { poster } from './poster.ts'
import { batch, picking, sentence } from './render.ts'
import { failure, type Requests, requests } from './requests.ts'
import { keptUp, type Line } from './socket.ts'

export type SlackSettings = Names & {
  readonly botToken: string // xoxb-…
  readonly appToken: string // xapp-…
  readonly apiUrl?: string // default https://slack.com/api/
  readonly private: boolean // whether answers for the asker are shown to nobody else
  readonly verify: boolean // digest.verify: whether channels may be read back
  readonly admins: boolean // whether admins of the workspace may see and preview digests: it needs users:read
  readonly timeout: number // ms for one request; 15 s in earnest
  readonly drafts?: Pace // absent: PACE
  readonly log: Log
}

export type Slack = Platform & {
  readonly poster: Poster
  /** Whose the bot token is. @throws {PlatformError} where it, or the app token, is refused */
  identity(): Promise<{ readonly team: string; readonly user: string }>
}

type By = Pick<Ask, 'user' | 'place' | 'configures'>

const identitySchema = z.object({
  team: z.string().default(''),
  team_id: z.string().optional(),
  user: z.string().default(''),
})
const API = 'https://slack.com/api/'
const CLOSING = 2000 // ms until a line that does not close is left to the end of the process
const REMEMBERED = 1000 // deliveries known again: Slack repeats an event up to 5 minutes later

/** Slack as a platform. `start` throws a PlatformError with a sentence for the operator when a token is refused. */
export function slackPlatform(settings: SlackSettings): Slack {
  const apiUrl = settings.apiUrl ? settings.apiUrl.replace(/\/?$/, '/') : API
  const { timeout, log } = settings
  const trouble = troubleOf(log)
  const tokenRefused = (why: string | undefined): void => {
    if (line) trouble.set('token', why) // before that, whoever asks is told
  }
  const slack = requests({ botToken: settings.botToken, apiUrl, timeout, tokenRefused })
  const running = new Set<Promise<void>>()
  const isNew = firstSeen(REMEMBERED)
  const isAdmin = adminsOf(slack, log)
  let line: Line | undefined
  let stopping = false

  /** Does once what a delivery asks for. The one place where what went wrong with it is caught. */
  async function serve(key: string, work: () => Promise<void>): Promise<void> {
    if (!isNew(key)) return
    const done = work().catch((thrown) => log.error(failure(thrown), 'Slack was not answered'))
    running.add(done)
    await done
    running.delete(done)
  }

  /** Messages through the response_url of what somebody did, one after the other so that they stay in order. */
  async function show(
    messages: readonly Message[],
    to: { readonly responseUrl: string; readonly thread?: string },
    audience: Reply['audience'],
  ): Promise<void> {
    for (const message of messages)
      await slack.respond(to.responseUrl, {
        ...message,
        response_type: audience === 'everyone' ? 'in_channel' : 'ephemeral',
        replace_original: false,
        ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
      })
  }

  async function typed(app: App, what: Typed): Promise<void> {
    if (stopping) return show([sentence(words.ask.stopping)], what, 'asker')
    const line = lineOf(settings, what.command, what.text)
    const pick = toPick(app, line)
    if (pick) return show([picking(pick)], what, 'asker')
    const audience = ({ answer, draft, audience }: Reply): Reply['audience'] =>
      !settings.private && (answer !== undefined || draft) ? 'everyone' : audience // an apology stays with the asker
    const to = { responseUrl: what.responseUrl, channel: what.by.place.channel }
    const answer = growing({ slack, log, pace: settings.drafts ?? PACE }, to, audience)
    const reply = await app.handleLine(line, entitled(what.by), undefined, answer.draft)
    await answer.end(hinted(reply, line, settings.command), audience(reply))
  }

  /** What a button or a picker brings is for the one who pressed: the others did not ask. */
  async function pressed(app: App, what: Pressed): Promise<void> {
    if (stopping) return show([sentence(words.ask.stopping)], what, 'asker')
    const pick = what.action === PICK ? readPicker(what.block) : undefined
    if (pick) {
      const input = { [pick.option]: what.value }
      const reply = await app.handle({ command: pick.command, input, ...entitled(what.by) })
      return show(batch(reply, 'page', 0), what, 'asker')
    }
    const opening = readButton(what.value)
    if (!opening) return show([sentence(words.slack.oldButton)], what, 'asker')
    const reply = await app.open(opening, what.by)
    await show(batch(reply, opening.show, opening.from), what, 'asker')
  }

  const entitled = (by: By): By =>
    settings.admins ? { ...by, configures: () => isAdmin(by.user.replace('slack:', '')) } : by

  async function written(raw: unknown): Promise<void> {
    const what = readWritten(raw)
    if (!what || stopping) return
    const message = { ...sentence(words.slack.howToAsk(settings.command)), channel: what.channel }
    const place = what.thread === undefined ? message : { ...message, thread_ts: what.thread }
    if (what.alone) await slack.call('chat.postMessage', place)
    else await slack.call('chat.postEphemeral', { ...place, user: what.user })
  }

  async function departed(app: App, raw: unknown): Promise<void> {
    const tenant = readDeparture(raw)
    if (tenant === undefined) return
    trouble.set('token', words.slack.uninstalled)
    await app.left(tenant)
  }

  /** Each envelope is acknowledged before anything else is done: Slack waits 3 s. */
  function listen(bolt: Bolt, app: App): void {
    const acknowledged = async (ack: () => Promise<void>): Promise<void> =>
      ack().catch((thrown) => log.warn(failure(thrown), 'Slack: the line broke before an answer'))
    bolt.command(/^/, async ({ ack, body }) => {
      await acknowledged(ack)
      const what = readTyped(body)
      await serve(what.key, () => typed(app, what))
    })
    bolt.action(/^/, async ({ ack, body }) => {
      await acknowledged(ack)
      const what = readPressed(body)
      await serve(what.key, () => pressed(app, what))
    })
    bolt.options(/^/, async ({ ack, body }) => {
      const { action, block, typed } = readChoosing(body)
      const pick = action === PICK ? readPicker(block) : undefined
      await ack({ options: pick ? choices(app.suggest(pick.command, pick.option, typed)) : [] })
    })
    for (const kind of ['app_mention', 'message'] as const)
      bolt.event(kind, async ({ body }) => serve(body.event_id, () => written(body))) // Bolt acknowledges these itself
    for (const kind of ['app_uninstalled', 'tokens_revoked'] as const)
      bolt.event(kind, async ({ body }) => serve(body.event_id, () => departed(app, body)))
    bolt.error(async (thrown) => log.error(failure(thrown), 'Slack sent what was not understood'))
  }

  return {
    name: 'slack',
    poster: poster(slack, settings.verify),
    trouble: trouble.now,
    identity: async () => {
      const asApp = requests({ botToken: settings.appToken, apiUrl, timeout })
      const [whose] = await Promise.all([
        slack.call('auth.test', {}),
        asApp.call('apps.connections.open', {}), // the one method that takes this token; nobody connects to what it gives
      ])
      const { team, user } = identitySchema.parse(whose)
      return { team, user }
    },
    async start(app) {
      stopping = false
      const tenant = await tokenAccepted(slack, log)
      if (tenant !== undefined) await app.joined([tenant])
      const receiver = await newReceiver({ ...settings, apiUrl })
      listen(await newBolt(log, receiver), app)
      const lineTrouble = (why: string | undefined): void => trouble.set('line', why)
      line = keptUp(receiver.client, { timeout, log, trouble: lineTrouble })
      try {
        await line.open()
      } catch (thrown) {
        await line.close()
        throw thrown
      }
    },
    async stop(signal) {
      stopping = true
      await Promise.race([Promise.allSettled(running), fired(signal)])
      await Promise.race([line?.close(), fired(AbortSignal.timeout(CLOSING))])
    },
  }
}

/** The workspace of the token, refused ones thrown; undefined where Slack cannot be reached: the line is tried again later. */
async function tokenAccepted(slack: Requests, log: Log): Promise<string | undefined> {
  try {
    return identitySchema.parse(await slack.call('auth.test', {})).team_id
  } catch (thrown) {
    if (thrown instanceof PlatformError && thrown.status === 401) throw thrown
    log.warn(failure(thrown), 'Slack could not be asked whether the bot token is good')
    return undefined
  }
}

/** The speaker of a command that was typed without one: then a list helps, since Slack suggests nothing while one types. */
function toPick(app: App, line: string): Picking | undefined {
  const typed = line.trim().replace(/^\//, '').split(/\s+/).join(' ').toLowerCase()
  const command = app.commands().find(({ path }) => path.join(' ') === typed)
  const needed = command?.options.find(({ required }) => required)
  return command && needed?.kind === 'speaker'
    ? { command: command.path, option: needed.name }
    : undefined
}

/** On Slack /help is Slack's own, so whoever is sent there is told where ours is. */
function hinted(reply: Reply, line: string, command: string): Reply {
  const { blocks } = reply.briefing
  const sent = blocks.some((block) => block.kind === 'note' && block.text.includes('/help'))
  const apology = reply.answer === undefined && sent
  if (!apology && !HELP.test(line)) return reply
  const hint = note(words.slack.behind(command))
  return { ...reply, briefing: { ...reply.briefing, blocks: [...blocks, hint] } }
}

const HELP = /^\s*\/?help\s*$/i

/** Whether a key comes for the first time among the last `most`. */
function firstSeen(most: number): (key: string) => boolean {
  const seen = new Set<string>()
  return (key) => {
    if (seen.has(key)) return false
    seen.add(key)
    for (const oldest of seen) if (seen.size > most) seen.delete(oldest)
    return true
  }
}

async function fired(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}
