// Slack for the conformance suite: what a person sees of what the fake has stored.
import { log } from '../../../src/log.ts'
import { slackPlatform } from '../../../src/platforms/slack/index.ts'
import type { Asked, Harness, Shown } from '../../platforms/conformance.ts'
import { CHANNEL, type Exchange, type FakeSlack, fakeSlack, TEAM } from './index.ts'
import { type Fields, list, record } from './limits.ts'

const USER = 'U100000001'
const AT_ONCE = 5

export const slackHarness: Harness = {
  name: 'Slack',
  async open(app) {
    const fake = await fakeSlack()
    const platform = slackPlatform(settings(fake))
    await platform.start(app)
    return {
      platform,
      place: { platform: 'slack', tenant: TEAM, channel: CHANNEL },
      ask: (path, values = {}, user = USER): Asked => {
        const said = Object.entries(values).map(([name, value]) => `${name}:"${value}"`)
        const exchange = fake.slash('/communique', [...path, ...said].join(' '), { user })
        return {
          acknowledged: exchange.acknowledged.then(() => 'later' as const), // the envelope, at once and empty
          shown: whole(fake, exchange, user),
        }
      },
      posted: () => fake.posted(CHANNEL).map(({ message }) => read(message).text),
      problems: () => fake.problems,
      close: fake.stop,
    }
  },
}

/** How a bot over the fake is set up. */
export const settings = ({ url, botToken, appToken }: FakeSlack) => ({
  botToken,
  appToken,
  apiUrl: url,
  command: 'communique',
  prefix: '',
  private: true,
  verify: true,
  admins: false,
  timeout: 2000,
  log: log('silent'),
})

/** All messages of an answer: those that come on their own, and those behind Continue. */
export async function whole(fake: FakeSlack, exchange: Exchange, user: string): Promise<Shown> {
  const [first = {}] = await exchange.messages()
  const [, at = 1, parts = 1] = (PART.exec(String(first.text)) ?? []).map(Number)
  const messages = await exchange.messages(Math.min(parts - at + 1, AT_ONCE))
  const last = messages.at(-1) ?? {}
  const all = buttons(last)
  const onward = all.find(({ label }) => label === 'Continue')
  const press = async ({ button, block }: Button, by: string): Promise<Shown> =>
    whole(fake, fake.press(button, block, { user: by }), by)
  const rest = onward ? await press(onward, user) : undefined
  const there = all.filter((each) => each !== onward)
  const shown = messages.map(read)
  return {
    hidden: messages.every(({ response_type: type }) => type === 'ephemeral'),
    text: shown.map(({ text }) => text).join('') + (rest?.text ?? ''),
    live: [...shown.flatMap(({ live }) => live), ...(rest?.live ?? [])],
    buttons: [...there.map(({ label }) => label), ...(rest?.buttons ?? [])],
    press: async (label, by = user) => {
      const found = there.find((each) => each.label === label)
      if (found) return press(found, by)
      if (!rest) throw new Error(`no button "${label}"`)
      return rest.press(label, by)
    },
  }
}

const PART = /Part (\d+) of (\d+)$/

/** The blocks of a message as a person reads them, without 'Part 1 of 2', and what is live beside links to sources. */
export function read({ blocks }: Fields): { text: string; live: readonly string[] } {
  const rich = list(blocks)
    .map(record)
    .filter(({ type }) => type === 'rich_text')
  const texts = rich.map((block) => list(block.elements).map(elementText).join('\n'))
  const body = PART.test(texts.at(-1) ?? '') ? texts.slice(0, -1) : texts
  return { text: body.join('\n'), live: rich.flatMap(live) }
}

function elementText(raw: unknown): string {
  const { type, text, elements } = record(raw)
  if (typeof text === 'string') return text
  return list(elements)
    .map(elementText)
    .join(type === 'rich_text_list' ? '\n' : '')
}

/** Everything in rich text that is not plain text, save a link that says where it leads. */
function live(raw: unknown): string[] {
  const { type, text, url, elements } = record(raw)
  const own = type === 'link' && URL.parse(String(url))?.host === text
  const dead = type === 'text' || own || String(type).startsWith('rich_text')
  return [...(dead ? [] : [JSON.stringify(raw)]), ...list(elements).flatMap(live)]
}

export type Button = { readonly label: string; readonly button: Fields; readonly block: Fields }

/** What can be pressed in a message. */
export const buttons = ({ blocks }: Fields): readonly Button[] =>
  list(blocks)
    .map(record)
    .filter(({ type }) => type === 'actions')
    .flatMap((block) =>
      list(block.elements)
        .map(record)
        .map((button) => ({ label: String(record(button.text).text), button, block })),
    )
