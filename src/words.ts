// Every sentence that the bot says of itself, in one place: to read at a sitting, and to translate later.

import { auditWords } from './auditwords.ts'
import { digestWords } from './digestwords.ts'
import { platformWords } from './platformwords.ts'

const list = (values: readonly string[]): string => values.join(', ')

const DATED = {
  metadata: 'as the source says',
  text: 'as the text says',
  file: 'the date of the file',
} as const

type Listed = {
  readonly title?: string
  readonly file: string
  readonly corrected: boolean
  readonly published?: { readonly at: string; readonly basis: keyof typeof DATED }
}

type Counts = {
  readonly new: number
  readonly changed: number
  readonly reread: number
  readonly unchanged: number
  readonly removed: readonly string[]
  readonly refused: readonly { readonly file: string; readonly why: string }[]
  readonly notices: readonly string[]
}

export const words = {
  sample: 'Sample corpus, written for this demonstration',

  // what an ask may be told before it is run, or instead of an answer
  ask: {
    empty: 'Type a command such as /quote Trump; /help lists them all.',
    unknown: (typed: string, nearest: readonly string[]) =>
      nearest.length > 0
        ? `There is no command /${typed}. Did you mean ${nearest.map((name) => `/${name}`).join(' or ')}? /help lists them all.`
        : `There is no command /${typed}. /help lists them all.`,
    noCommand: (typed: string, example: string) =>
      `There is no command "${typed}". To ask in plain words, write: ${example}`,
    incomplete: (typed: string, choices: readonly string[], near: string | undefined) =>
      near
        ? `Did you mean /${typed} ${near}? After /${typed} may stand: ${list(choices)}.`
        : `/${typed} needs one more word: ${list(choices)}.`,
    noOption: (name: string, usage: string) =>
      `There is no option "${name}" here. Write it as ${usage}.`,
    missing: (name: string, usage: string) => `Please say the ${name}: ${usage}.`,
    tooLong: (name: string, longest: number, length: number) =>
      `The ${name} may have at most ${longest} characters; this one has ${length}. Please shorten it.`,
    lineTooLong: (longest: number) =>
      `A line may have at most ${longest} characters. Please shorten it.`,
    notAChoice: (name: string, value: string, choices: readonly string[]) =>
      `The ${name} cannot be "${value}". Choose one of ${list(choices)}.`,
    notADay: (name: string, value: string) =>
      `I cannot read "${value}" as a day for ${name}. Write 2025-08-15, today, yesterday or 7d.`,
    twice: (name: string) => `The ${name} stands there twice; please write it once.`,
    leftOver: (rest: string, usage: string) =>
      `I do not know what to do with "${rest}". Write it as ${usage}.`,
    notAllowed:
      'This command is for those who manage this server on Discord, for admins on Slack where slack.admins is on, and for those whom the configuration lists under operator.',
    tooMany: (seconds: number) =>
      `That was a lot of questions in one minute. Please ask again in ${seconds} seconds.`,
    tooLate:
      'This took too long and was stopped. Please ask for less: fewer words, a speaker, or a later date.',
    busy: 'Too many people ask at once, so this was not begun. Please ask again in a minute.',
    stopping: 'The bot is restarting. Please ask again in a minute.',
    broken: (reference: string) =>
      `Something went wrong on our side. It is logged under ${reference}; please ask again, and tell the operator if it stays.`,
    gone: 'This answer is no longer kept. Please ask again.',
    notYours: 'This answer belongs to the person who asked for it. Please ask for yourself.',
    noPage: (pages: number) => `This answer has ${pages === 1 ? 'one page' : `${pages} pages`}.`,
  },

  // buttons and views
  nextPage: 'Next page',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  sources: 'Sources',
  cited: 'Cited',
  sourcesTitle: (title: string) => `Sources of: ${title}`,
  noSources: 'Nothing on this page rests on an article.',

  // finding people
  speaker: {
    unknown: (typed: string, names: readonly string[], alike: boolean) =>
      names.length > 0
        ? `Nobody called "${typed}" is quoted here. ${alike ? 'The nearest' : 'Most quoted'}: ${list(names)}.`
        : `Nobody called "${typed}" is quoted here.`,
    which: (typed: string, people: readonly string[]) =>
      `"${typed}" may be more than one person. Which one: ${people.join('; ')}? Please write the full name.`,
  },

  // the commands
  everything: (title: string) =>
    `No article matches the story "${title}", so all articles are taken.`,
  emptyCorpus: (folders: string) =>
    `There are no articles yet. Put some into ${folders}; they are picked up while the bot runs.`,
  loading: (done: number, of: number) =>
    `Articles are still being read: ${done} of ${of}. Please ask again in a moment.`,
  partial: (done: number, of: number) =>
    `Articles are still being read (${done} of ${of}); this answer may lack some.`,
  nothingSince: (title: string, day: string) =>
    `Nothing on ${title} since ${day}. Try an earlier day.`,
  shownOf: (shown: number, total: number, narrow: string) =>
    `Shown: ${shown} of ${total}. ${narrow}`,
  notEnglish: (count: number) =>
    count === 1
      ? 'One article is not in English: it can be searched, and its quotations are shown without a speaker.'
      : `${count} articles are not in English: they can be searched, and their quotations are shown without a speaker.`,
  unattributed: 'unattributed',
  summary: {
    title: (story: string) => `${story}: summary`,
    from: 'From the sources, in their own words.',
    nothing: (story: string) =>
      `No sentence on ${story} can stand alone in a summary. Try /help for other commands.`,
  },
  written: {
    draft: 'A draft: what the sources say, while checked sentences are written.',
    checked: 'Written from the sources and checked against them.',
  },
  timeline: {
    reported: (day: string) => `reported ${day}`,
    title: (story: string) => `${story}: timeline`,
    nothing: (story: string) => `No article on ${story} has a day that could be put in order.`,
    undated: (count: number) =>
      count === 1
        ? 'One article has no date of its own; of it only days that it names are here.'
        : `${count} articles have no date of their own; of them only days that they name are here.`,
  },
  people: {
    title: (story: string) => `${story}: people`,
    nothing: (story: string) => `Nobody is named in the articles on ${story}.`,
    quoted: (times: number) =>
      times === 0 ? 'not quoted' : times === 1 ? 'quoted once' : `quoted ${times} times`,
    articles: (count: number) => (count === 1 ? 'in one article' : `in ${count} articles`),
  },
  sourcesOf: {
    title: (story: string) => `${story}: sources`,
    line: (entry: Listed) =>
      [
        ...(entry.title ? [entry.title] : []),
        entry.published
          ? `${entry.published.at.slice(0, 10)} (${DATED[entry.published.basis]})`
          : 'without a date',
        ...(entry.corrected ? ['changed since it was first read; this is the latest edition'] : []),
      ].join(', '),
    narrow: 'Add since to see fewer.',
    dated: DATED,
    undated: 'undated',
  },
  counted: {
    outlet: (count: number) => (count === 1 ? 'one article' : `${count} articles`),
    venue: (count: number) => (count === 1 ? 'one quotation' : `${count} quotations`),
    listener: (count: number) => (count === 1 ? 'one quotation' : `${count} quotations`),
  },
  quotes: {
    title: (story: string) => `${story}: quotations`,
    by: (name: string) => `${name}: quotations`,
    about: (title: string, about: string) => `${title} about "${about}"`,
    noneBy: (name: string) => `${name} is not quoted here. /whosaid searches for words.`,
    noneAbout: (about: string, nearest: readonly string[]) =>
      nearest.length > 0
        ? `No quotation about "${about}". Words that do occur: ${list(nearest)}.`
        : `No quotation about "${about}". Try fewer or other words.`,
    none: (story: string) => `Nobody is quoted in the articles on ${story}.`,
    filtered: (title: string, filters: readonly string[]) =>
      filters.length > 0 ? `${title} (${list(filters)})` : title,
    emptied: (
      option: string,
      typed: string,
      rest: {
        readonly others: readonly string[] // the filters before it
        readonly count: number // what these leave
        readonly offered: readonly string[]
      },
    ) =>
      [
        rest.others.length > 0
          ? `Of the ${rest.count === 1 ? 'one quotation' : `${rest.count} quotations`} with ${list(rest.others)} none is left with ${option} "${typed}".`
          : `Of ${rest.count === 1 ? 'the one quotation' : `${rest.count} quotations`} none is left with ${option} "${typed}".`,
        rest.offered.length > 0
          ? `It may be: ${list(rest.offered)}.`
          : `None of them tells its ${option}.`,
      ].join(' '),
    reported: (count: number) =>
      `Reported in other words ${count === 1 ? 'there is one' : `there are ${count}`}: add kind:indirect.`,
    narrow: 'Add a speaker, about, since or another filter to see others.',
    leftOut: (name: string, count: number) =>
      `Not shown: ${count === 1 ? 'one quotation' : `${count} quotations`} in articles that do not say whether ${name} is meant.`,
    more: (places: number) => `Not shown: ${places} more places of words that stand here already.`,
  },
  quote: {
    context: 'In the article:',
    otherWords: 'Printed elsewhere with other words',
    otherPunctuation: 'Printed elsewhere with the same words',
    // what is said behind the speaker's name; nothing where the words stand in quotation marks and were said
    speech: {
      direct: { said: undefined, denied: '(denied)', hypothetical: '(not said: hypothetical)' },
      mixed: { said: undefined, denied: '(denied)', hypothetical: '(not said: hypothetical)' },
      indirect: {
        said: '(reported in the words of the article)',
        denied: '(reported as denied)',
        hypothetical: '(reported as hypothetical)',
      },
    },
  },
  whosaid: {
    title: (typed: string) => `Who said "${typed}"?`,
    nothing: (typed: string) =>
      `No quotation with "${typed}" is in the corpus. Try fewer words, as they were printed.`,
    short: 'Please give at least one word of what was said, as in /whosaid no deal until.',
    near: 'No quotation has exactly these words. The nearest:',
  },
  answer: {
    title: (question: string) => question,
    unknown: 'The corpus does not say.',
    from: 'The passages that come nearest to an answer, in the words of the sources.',
    differ: 'The sources contradict each other: the first two passages do not say the same.',
  },
  status: {
    title: 'Status',
    version: 'Version',
    running: 'Running since',
    articles: 'Articles',
    loading: 'Being read',
    platforms: 'Answering on',
    commandLine: 'the command line',
    asks: 'Asks since the start',
    failures: 'Failures since the start',
    refused: 'Files that could not be read',
    notices: 'To look at',
    more: (count: number) => `and ${count} more`,
    model: 'Model',
    today: (calls: number, read: number, written: number, cost: number | undefined) =>
      `today ${calls} ${calls === 1 ? 'call' : 'calls'}, ${read} tokens read, ${written} written${cost === undefined ? '' : `, cost ${cost.toFixed(2)}`}`,
    sentences: (posted: number, rejected: number) =>
      `sentences since the start: ${posted} posted, ${rejected} not supported`,
    rejected: 'Sentences that were not posted, the last ones',
  },
  help: {
    title: 'What you can ask',
    how: 'Write an option as name:value; one without a colon here may also just stand in this order. A value of several words goes in quotation marks.',
    truth:
      'Every quotation is a slice of an article; every sentence carries its source. Nothing is written by a model.',
    written: (host: string) =>
      `Every quotation is a slice of an article; every sentence carries its source. Some sentences are written by a model: for them, questions and passages go to ${host}, and what code does not find in its passages is not posted.`,
  },

  // at the start, for the operator
  start: {
    connecting: (platforms: string, health: string) =>
      `Communiqué connects to ${platforms}; ${health}healthz says that it runs`,
    answering: (where: string) => `Communiqué answers at ${where}`,
    badMatch: (story: string, why: string) => `stories.${story}.match: ${why}`,
    notStarted: (platform: string, why: string) => `${platform} could not be started: ${why}`,
    taken: (story: string) => `stories.${story}: this name belongs to a command of the bot`,
    noFolder: (path: string) =>
      `There is no folder ${path === '' ? '""' : path}. Give --corpus a folder that holds articles.`,
  },

  // the web page
  page: {
    tryThese: 'Try one of these:',
    denied: 'denied having said this',
    hypothetical: 'not said: put as a possibility',
    reported: 'reported, not in quotation marks',
    inContext: 'In its sentence: ',
    wordings: (differ: boolean): string =>
      differ
        ? 'Printed in different words; those that differ from the first are marked:'
        : 'Also printed so:',
    source: (n: number, label: string): string => `Source ${n}: ${label}`,
    sampleTag: 'sample',
    noSession:
      'This page has been open too long or blocks cookies. Please reload it, and allow its cookie.',
    badRequest: 'The page and the bot do not understand each other. Please reload the page.',
    broken: 'Something went wrong here; the log of the bot says what. Please ask again.',
    stopping: 'The bot is stopping. Please ask again when it runs.',
  },

  ...digestWords,
  ...platformWords,
  ...auditWords,

  // connecting to platforms
  connect: {
    registered: (how: 'unchanged' | 'registered') =>
      how === 'unchanged' ? 'Discord has these commands already.' : 'Discord has the commands now.',
    corpus: (articles: number, folders: string) => `Corpus: ${articles} articles in ${folders}.`,
    off: (name: string) => `${name}: no token is set, so it is off.`,
    discord: (name: string, invitation: string) =>
      `Discord: the token is that of "${name}". Invite it: ${invitation}`,
    slack: (team: string, user: string) => `Slack: the token is that of ${user} in ${team}.`,
    channel: (to: string) => `${to}: the bot may post there.`,
    trouble: (name: string, why: string) => `${name}: ${why}`,
  },

  // the command line
  cli: {
    config: 'The settings cannot be used:',
    moreHint: (page: number) => `--page ${page}: next page`,
    wholeNumber: 'Write a number from 1 on.',
    moment: 'Write a time with its offset, such as 2026-11-22T08:00+01:00.',
    forgetWhom: 'Say whom to forget: --user ID or --tenant ID.',
    forgotten: (rows: number) => `Erased: ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
    backedUp: (file: string) =>
      `The state is copied to ${file}. To restore it, stop the bot and put the copy in its place.`,
    withdrawn: (file: string) => `${file} is no longer used in any answer.`,
    relinked: 'People and utterances are linked anew.',
    ingested: (counts: Counts) =>
      [
        `new ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}`,
        ...(counts.reread > 0 ? [`read anew ${counts.reread}`] : []),
        ...(counts.removed.length > 0 ? [`withdrawn ${counts.removed.length}`] : []),
        ...counts.refused.map(({ file, why }) => `refused ${file}: ${why}`),
        ...counts.notices,
      ].join('\n'),
    reading: (done: number, of: number) => `Reading ${done} of ${of}`,
  },

  // the console
  console: {
    moreHint: 'more: next page',
    sourcesHint: 'sources: the passages behind this',
    whyHint: 'why: what each sentence rests on',
    greeting:
      'Type a command such as /quote Trump. Tab completes, /help lists all commands, exit leaves.',
    prompt: '> ',
    slash: 'Commands begin with a slash, as in /quote Trump; /help lists them all.',
    nothingYet: 'There is no answer yet to show more of; ask something first, as in /quote Trump.',
    lastPage: 'This was the last page.',
    abandoned: 'Abandoned.',
    again: 'Press Ctrl-C again to leave.',
  },
} as const
