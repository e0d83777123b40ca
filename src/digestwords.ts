// What the bot says in and of digests: what stands in one, what the commands show of them, what the operator is told.

const list = (values: readonly string[]): string => values.join(', ')

type Ended = keyof typeof ENDED
const ENDED = {
  open: 'under way',
  settled: 'posted',
  silent: 'nothing new, so nothing posted',
  missed: 'not posted',
  held: 'held back',
  refused: 'refused by the platform',
} as const

export const digestWords = {
  digest: {
    late: (time: string) => `This digest was due at ${time}.`,
    first: 'The first digest here: the story as it stands.',
    fresh: (articles: number) =>
      articles === 1
        ? 'New since the last digest: one article.'
        : `New since the last digest: ${articles} articles.`,
    titleOf: (story: string) => `${story}: digest`,
    nothingNew: 'Nothing new since the last digest.',
    nothingYet: 'There are no articles on this story yet.',
    wouldBeSilent: 'Nothing new since the last digest: nothing would be posted now.',
    list: 'Digests',
    status: 'Digests: how they went',
    none: 'No digest is set up here; the configuration lists them under digests.',
    which: (names: readonly string[]) => `Which digest: ${list(names)}? /digest list shows them.`,
    line: (command: string, to: string) => `${command} to ${to}`,
    at: (times: readonly string[], days: string, zone: string) =>
      `at ${list(times)}, ${days}, ${zone}`,
    days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    everyDay: 'every day',
    saysSo: 'when nothing is new, it says so',
    silent: 'when nothing is new, nothing is posted',
    next: (time: string) => `Next: ${time}.`,
    neverDue: 'It is never due.',
    last: (time: string, state: Ended) => `Last: ${time}, ${ENDED[state]}.`,
    noneYet: 'Nothing was due yet.',
    leftOut: (time: string, state: Ended, times: number, why: string) =>
      `${time}${times > 1 ? ` (the last of ${times})` : ''}: ${ENDED[state]}. ${why}`,
    waiting: (time: string, why: string) => `Under way since ${time}. ${why}`,
    pausedNow: (why: string) => `Paused; each of its times tries again. ${why}`,
    left: (since: string) =>
      `The bot was taken out of this server or workspace on ${since}. Invite it again and the digest goes on; 30 days after that day, all that is kept of it is erased.`,
    // why something was left out
    away: 'The bot was not running or could not post at that time; what was new is in the next one.',
    platformOff: (platform: string) =>
      `The bot is not connected to ${platform}; look at its token, or take the digest out of the configuration.`,
    broken: (reference: string) =>
      `Something went wrong on our side. It is logged under ${reference}.`,
    resting: 'It could not be seen whether a part was posted; it will be looked up.',
    heldWhy: (name: string) =>
      `It cannot be seen whether a part was posted, and digest.cannot_tell says not to repeat it. Look at the channel, then type: npm run -s cli -- digest settle ${name} posted (or: again). Else what was new is in the next one.`,
    nothingToSettle: (digest: string) =>
      `There is nothing to settle: of the last ${digest} it is known what became of it; /digest status shows it.`,
    settled: {
      posted: 'It counts as posted; what is missing of it is posted at the next look of the bot.',
      again: 'It is posted again at the next look of the bot.',
    },
    notATime: (time: string, next: string) =>
      `${time} is none of its times. ${next} "/digest list" shows them.`,
    hadItsDigest: (time: string) =>
      `${time} had its digest; "/digest status" says what became of it.`,
    messages: (count: number) => (count === 1 ? 'One message.' : `${count} messages.`),
    ahead: (time: string) =>
      `${time} lies ahead; "digest preview" shows what would be posted, and the bot posts it in its time.`,
    // to the operator
    operator: 'To the operator of this bot',
    paused: (digest: string, why: string) =>
      `The digest ${digest} is paused: ${why} It goes on by itself when its channel takes it again.`,
    notPosted: (digest: string, time: string, state: Ended, why: string) =>
      `The digest ${digest} of ${time}: ${ENDED[state]}. ${why}`,
    // a configuration that cannot work
    noCommand: (n: number, command: string, commands: readonly string[]) =>
      `digests[${n}].command: there is no command "${command}" of a story; choose one of ${list(commands)}`,
    noOption: (n: number, option: string, options: readonly string[]) =>
      `digests[${n}].options.${option}: there is no such option; choose one of ${list(options)}`,
    missingOption: (n: number, option: string) =>
      `digests[${n}].options.${option}: missing, the command needs it`,
    notAChoice: (n: number, option: string, choices: readonly string[]) =>
      `digests[${n}].options.${option}: choose one of ${list(choices)}`,
  },
} as const
