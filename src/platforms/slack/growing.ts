// An answer that grows before people's eyes: drafts, and then the answer in their place.
import { z } from 'zod'
import { PlatformError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { drafts, type Pace } from '../drafts.ts'
import type { Reply, ShowDraft } from '../platform.ts'
import type { Message } from './message.ts'
import { AT_ONCE, batch, payloads } from './render.ts'
import { failure, type Requests } from './requests.ts'

/** "At most every 3 s" is what chat.update is called for one message; an answer that comes within 1 s has no draft. */
export const PACE: Pace = { first: 1000, gap: 3000 }
const REPLACED = 3 // times that a private message may be replaced, of the five uses of a response_url

export type Growing = {
  readonly draft: ShowDraft
  /** Shows the answer, in the place of its draft where there is one, and nothing after it. */
  end(reply: Reply, audience: Reply['audience']): Promise<void>
}

type To = { readonly responseUrl: string; readonly channel: string }
type Talk = { readonly slack: Requests; readonly pace: Pace; readonly log: Log }

/**
 * A public draft is a message of the bot's own, which can be updated; where the bot may not post, there is none, since a
 * message that came through the response_url of a command is not replaced by another (bolt-js #2287, bolt-python #1268):
 * a channel would see each draft. A private one is replaced that way, or stands above the next for the asker alone.
 * @param audience who will see the answer to which a draft belongs
 */
export function growing(
  { slack, pace, log }: Talk,
  { responseUrl, channel }: To,
  audience: (draft: Reply) => Reply['audience'],
): Growing {
  let posted: z.output<typeof postedSchema> | undefined // the public draft
  let used = 0 // the response_url, for private drafts

  const respond = async (message: Message, to: Reply['audience'], replace = false): Promise<void> =>
    slack.respond(responseUrl, {
      ...message,
      response_type: to === 'everyone' ? 'in_channel' : 'ephemeral',
      replace_original: replace,
    })

  async function show(draft: Reply): Promise<void> {
    const [message] = payloads(draft)
    if (!message) return
    if (audience(draft) === 'everyone') {
      if (posted) await update(message)
      else
        posted = postedSchema.parse(await slack.call('chat.postMessage', { ...message, channel }))
    } else if (used < REPLACED) {
      used++ // also where it fails: it may have arrived
      await respond(message, 'asker', used > 1)
    }
  }

  async function update({ text, blocks, parse, link_names }: Message): Promise<void> {
    await slack.call('chat.update', { ...posted, text, blocks, parse, link_names })
  }

  const paced = drafts(show, pace, (thrown) =>
    log.info(failure(thrown), 'a draft could not be shown on Slack'),
  )
  paced.begin()

  /** Whether the answer stands where its draft stood; an update may arrive twice without harm. */
  async function inPlace(message: Message): Promise<boolean> {
    for (const last of [false, true]) {
      try {
        await update(message)
        return true
      } catch (thrown) {
        if (thrown instanceof PlatformError) return false // somebody deleted the draft, or the channel is shut
        if (last) throw thrown
      }
    }
    return false
  }

  return {
    draft: paced.take,
    end: async (reply, to) => {
      await paced.end()
      const messages = batch(reply, 'page', 0, AT_ONCE - used)
      const [first, ...others] = messages
      let left = messages
      if (posted && to === 'asker')
        await slack
          .call('chat.delete', posted)
          .catch((thrown) => log.warn(failure(thrown), 'a draft stays in a channel of Slack'))
      else if (posted && first && (await inPlace(first))) left = others
      for (const message of left)
        await respond(message, to, used > 0 && message === first && to === 'asker')
    },
  }
}

const postedSchema = z.object({ ts: z.string(), channel: z.string() })
