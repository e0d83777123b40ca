// A digest of the configuration: what is posted where, and when.
import type { Option, Registered } from '../command.ts'
import type { DigestSetting } from '../config.ts'
import { words } from '../words.ts'
import { localTime, nextSlot, type Schedule, type Slot, slots } from './calendar.ts'

export type Digest = {
  readonly id: string // names it in the state: it stays the same digest when its times change
  readonly name: string // for people: '1'
  readonly to: string // 'discord:1234'
  readonly platform: string
  readonly channel: string
  readonly story: string
  readonly command: string
  readonly options: Readonly<Record<string, string>>
  readonly schedules: readonly Schedule[]
  readonly whenNothingNew: 'silent' | 'say-so'
}

/** The digests, in the order of the configuration. Two entries that differ in their times only are one digest. */
export function digestsOf(settings: readonly DigestSetting[]): readonly Digest[] {
  const found = new Map<string, Digest>()
  for (const { to, story, command, options, whenNothingNew, ...schedule } of settings) {
    const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))
    const id = JSON.stringify([to, story, command, ...sorted])
    const before = found.get(id)
    const [platform = '', channel = ''] = to.split(':')
    found.set(id, {
      ...{ id, to, platform, channel, story, command, options },
      name: before?.name ?? String(found.size + 1),
      schedules: [...(before?.schedules ?? []), schedule],
      whenNothingNew: before?.whenNothingNew === 'say-so' ? 'say-so' : whenNothingNew,
    })
  }
  return [...found.values()]
}

/** What is due after one moment, up to and including another; in order. */
export const dueSlots = ({ schedules }: Digest, after: Date, until: Date): readonly Slot[] =>
  schedules
    .flatMap((schedule) => slots(schedule, after, until))
    .sort((a, b) => a.at.getTime() - b.at.getTime())

/** When it is due next, and in which zone; undefined for never. */
export function nextDue(
  { schedules }: Digest,
  after: Date,
): { readonly at: Date; readonly zone: string } | undefined {
  return schedules
    .flatMap((schedule) => {
      const slot = nextSlot(schedule, after)
      return slot ? [{ at: slot.at, zone: schedule.zone }] : []
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())[0]
}

const LATE = 10 * 60_000 // ms from when on a digest says that it comes late

/** When it was due, by its clocks, where that was so long ago that it says so. */
export const lateness = (digest: Digest, due: Date, now: Date): string | undefined =>
  now.getTime() - due.getTime() > LATE ? localTime(zoneOf(digest), due) : undefined

/** The times of the minute in which a moment lies. */
export function slotsAt(digest: Digest, at: Date): readonly Slot[] {
  const minute = Math.floor(at.getTime() / MINUTE) * MINUTE
  return dueSlots(digest, new Date(minute - 1), new Date(minute + MINUTE - 1))
}

const MINUTE = 60_000

/** Its zone, where all of its times are in one; else the first. */
export const zoneOf = ({ schedules }: Digest): string => schedules[0]?.zone ?? 'UTC'

/** '/summit summary length:short' */
export const commandLine = ({ story, command, options }: Digest): string =>
  [
    `/${story} ${command}`,
    ...Object.entries(options).map(([name, value]) => `${name}:${value}`),
  ].join(' ')

/** Entries of the configuration that name a command or an option that is not there, each as one sentence. */
export function digestProblems(
  settings: readonly DigestSetting[],
  commands: readonly Registered[],
): readonly string[] {
  return settings.flatMap(({ story, command, options }, n) => {
    const ofStory = commands.filter((each) => each.story === story)
    const found = ofStory.find(({ path }) => path.slice(1).join(' ') === command)
    if (!found) {
      const names = ofStory.map(({ path }) => path.slice(1).join(' '))
      return [words.digest.noCommand(n, command, names)]
    }
    return wrongOptions(n, options, found.command.options)
  })
}

function wrongOptions(
  n: number,
  given: Readonly<Record<string, string>>,
  known: Readonly<Record<string, Option>>,
): string[] {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name))
  return [
    ...unknown.map((name) => words.digest.noOption(n, name, Object.keys(known))),
    ...Object.entries(known).flatMap(([name, { required, choices }]) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined
      if (value === undefined) return required ? [words.digest.missingOption(n, name)] : []
      return choices && !choices.includes(value) ? [words.digest.notAChoice(n, name, choices)] : []
    }),
  ]
}
