// Discord for the conformance suite: what a person sees of what the fake has stored.
import { log } from '../../../src/log.ts'
import { discordPlatform } from '../../../src/platforms/discord/index.ts'
import type { Asked, Harness, Shown } from '../../platforms/conformance.ts'
import { CHANNEL, type Exchange, type FakeDiscord, fakeDiscord, GUILD } from './index.ts'
import { list, record } from './limits.ts'
import { type Live, seen } from './markdown.ts'

const USER = '100000000000000001'
const AT_ONCE = 5

export const discordHarness: Harness = {
  name: 'Discord',
  async open(app, deferral) {
    const fake = await fakeDiscord()
    const platform = discordPlatform({
      token: fake.token,
      apiUrl: fake.url,
      private: true,
      roles: [],
      log: log('silent'),
      deferral,
      drafts: { first: 0, gap: 0 },
      timeout: 2000,
      again: 10,
    })
    await platform.start(app)
    return {
      platform,
      place: { platform: 'discord', tenant: GUILD, channel: CHANNEL },
      ask: (path, values = {}, user = USER): Asked => {
        const exchange = fake.exchange({ kind: 'command', path, values }, who(user))
        const acknowledged = exchange.acknowledged.then((type) => (type === 5 ? 'later' : 'now'))
        return { acknowledged, shown: whole(fake, exchange, user) }
      },
      posted: () => fake.posted(CHANNEL).map(({ components }) => read(components).text),
      problems: () => fake.problems,
      close: fake.stop,
    }
  },
}

const who = (user: string) => ({ user, guild: GUILD, channel: CHANNEL })

/** All messages of an answer: those that follow on their own, and those behind Continue. */
export async function whole(fake: FakeDiscord, exchange: Exchange, user: string): Promise<Shown> {
  const [first] = await exchange.messages()
  const parts = Number(PART.exec(texts(first?.components ?? []).at(-1) ?? '')?.[2] ?? 1)
  const at = Number(PART.exec(texts(first?.components ?? []).at(-1) ?? '')?.[1] ?? 1)
  const messages = await exchange.messages(Math.min(parts - at + 1, AT_ONCE))
  const last = messages.at(-1)?.components ?? []
  const onward = buttons(last).find(({ label }) => label === 'Continue')
  const press = async (customId: string, by: string): Promise<Shown> =>
    whole(fake, fake.exchange({ kind: 'press', customId }, who(by)), by)
  const rest = onward ? await press(onward.customId, user) : undefined
  const all = messages.map(({ components }) => read(components))
  const there = [...buttons(last).filter((each) => each !== onward)]
  return {
    hidden: messages.every(({ hidden }) => hidden),
    text: all.map(({ text }) => text).join('') + (rest?.text ?? ''),
    live: [...all.flatMap(({ live }) => live), ...(rest?.live ?? [])],
    buttons: [...there.map(({ label }) => label), ...(rest?.buttons ?? [])],
    press: async (label, by = user) => {
      const found = there.find((each) => each.label === label)
      if (found) return press(found.customId, by)
      if (!rest) throw new Error(`no button "${label}"`)
      return rest.press(label, by)
    },
  }
}

const PART = /Part (\d+) of (\d+)$/
const OURS = new Set<Live>(['heading', 'small', 'list', 'quote', 'bold', 'underline'])
const OUR_LINK = /^\[open\]\(<https?:\/\//

/** The texts of a message as a person reads them, and what is live in them beside our own. */
export function read(components: readonly unknown[]): { text: string; live: readonly string[] } {
  const all = texts(components)
  const body = PART.test(all.at(-1) ?? '') ? all.slice(0, -1) : all
  const parts = body.map(seen)
  const live = parts
    .flatMap((part) => part.live)
    .filter(
      ({ kind, source }) => !OURS.has(kind) && !(kind === 'masked link' && OUR_LINK.test(source)),
    )
  return {
    text: parts.map(({ text }) => text).join('\n'),
    live: live.map(({ kind, source }) => `${kind}: ${source}`),
  }
}

const texts = (components: readonly unknown[]): string[] =>
  components.map(record).flatMap(({ type, content }) => (type === 10 ? [String(content)] : []))

const buttons = (components: readonly unknown[]): { label: string; customId: string }[] =>
  components
    .map(record)
    .flatMap((row) => (row.type === 1 ? list(row.components).map(record) : []))
    .map(({ label, custom_id }) => ({ label: String(label), customId: String(custom_id) }))
