// What the bot says on Discord and on Slack alone: the part of words.ts that only those two rooms need.

export const platformWords = {
  // Discord
  discord: {
    part: (part: number, of: number) => `Part ${part} of ${of}`,
    onward: 'Continue',
    open: 'open',
    aboutDigest: 'About this digest',
    about:
      'This digest was posted at a time that the operator of this bot has set for this channel. Its words are from the sources listed below it.',
    repeat: 'Possibly a repeat: it could not be seen whether this message had been posted before.',
    oldButton: 'This button is from an earlier version of the bot. Please ask again.',
    notShown: (reference: string) =>
      `Discord did not take the answer. It is logged under ${reference}; please ask again, and tell the operator if it stays.`,
    badToken:
      'Discord refuses the token (DISCORD_TOKEN): it is wrong or was reset. Get the present one at https://discord.com/developers/applications, under Bot, Reset Token.',
    closed: (code: number) =>
      `Discord closed the line for good (code ${code}). Please restart the bot; if it stays, look the code up under gateway close event codes.`,
    tooMany: (seconds: number) =>
      `Discord asks to wait ${seconds} seconds before the next request.`,
    refused: (status: number, code: string, why: string) =>
      `Discord refused a request (${status}, code ${code}): ${why}`,
    forbidden:
      'The bot may not see this channel or not write in it: give it View Channel and Send Messages there, or invite it again.',
    noChannel: 'Discord knows no such channel: it was deleted, or its number is wrong.',
    notText:
      'This is no channel for text: a digest needs a text or announcement channel, or a thread.',
    missing: {
      view: 'The bot cannot see the channel: give it View Channel there.',
      send: 'The bot cannot write in the channel: give it Send Messages there.',
      sendInThreads: 'The bot cannot write in the thread: give it Send Messages in Threads there.',
      history:
        'The bot cannot read the channel back, so a digest of doubtful fate may be posted twice: give it Read Message History there.',
    },
  },

  // Slack
  slack: {
    part: (part: number, of: number) => `Part ${part} of ${of}`,
    onward: 'Continue',
    repeat: 'Possibly a repeat: it could not be seen whether this message had been posted before.',
    pick: 'Whose words? Choose somebody, or write the name behind the command.',
    pickHere: 'Type a name',
    behind: (command: string) =>
      `On Slack every command stands behind /${command} as well, as in /${command} help.`,
    howToAsk: (command: string) =>
      `I answer commands and nothing else: type /${command} help in any channel to see them.`,
    oldButton: 'This button is from an earlier version of the bot. Please ask again.',
    badBotToken: (why: string) =>
      `Slack refuses the bot token (SLACK_BOT_TOKEN): ${why}. Get the present one, xoxb-…, at https://api.slack.com/apps under OAuth & Permissions; reinstall the app there if it shows none.`,
    others:
      'Slack: another line is open with the app token (SLACK_APP_TOKEN), and Slack gives each command to one of them: does a second process run with it? Right after a restart it may be the line of before.',
    uninstalled:
      'Slack took the app out of the workspace, or took its bot token back. Install it again at https://api.slack.com/apps, put the new token into SLACK_BOT_TOKEN, and restart the bot; after 30 days without it, all that is kept of the workspace is erased.',
    badAppToken: (why: string) =>
      `Slack refuses the app token (SLACK_APP_TOKEN): ${why}. Make one, xapp-…, with the scope connections:write at https://api.slack.com/apps under Basic Information, App-Level Tokens.`,
    tooMany: (seconds: number) => `Slack asks to wait ${seconds} seconds before the next request.`,
    refused: (method: string, why: string) => `Slack refused a request (${method}): ${why}`,
    gone: 'Slack shows the bot no such channel: its id is wrong, it was deleted, or it is private and the bot was not invited.',
    archived: 'The channel is archived: nobody can post there any more.',
    notInvited: 'The bot is not in the channel: write /invite and its name there.',
    notAllowed:
      'The bot may not post in the channel: ask an admin of the workspace who may post there.',
    missingScope: (scope: string) =>
      `The bot lacks the scope ${scope}: put the manifest that "register" prints into the app at https://api.slack.com/apps, and reinstall it.`,
    cannotVerify:
      'The bot cannot read the channel back (no scope channels:history or groups:history), so a digest of doubtful fate may be posted twice: put the manifest that "register" prints into the app, or set digest.verify to false.',
    manifest: {
      name: 'Communiqué',
      description: 'News briefings in the words of the sources, every sentence with its source',
      all: (command: string) => `Everything the bot can do; /${command} help lists it`,
      folder: (title: string, parts: readonly string[]) => `${title}: ${parts.join(', ')}`,
      reserved: (setting: string, name: string) =>
        `${setting}: Slack keeps /${name} for itself and would refuse the whole manifest; choose another name, or set a prefix`,
      malformed: (setting: string, name: string) =>
        `${setting}: /${name} is no name for a Slack command; it takes at most 31 lower case letters, digits and hyphens`,
      twice: (setting: string, name: string) =>
        `${setting}: there is another command /${name}; choose another name, or set a prefix`,
      leftOut: (command: string, names: readonly string[]) =>
        `Slack takes few commands of one app; these are reached behind /${command} alone: ${names.join(', ')}.`,
      scopes: {
        commands: 'commands: to be asked.',
        'chat:write': 'chat:write: to post digests where the bot was invited.',
        'app_mentions:read': 'app_mentions:read: to tell people who mention the bot how to ask.',
        'channels:history':
          'channels:history, groups:history: to look, before a digest of doubtful fate is posted again, whether it is there. Set digest.verify to false to do without.',
        'im:history': 'im:history: to tell people who write to the bot how to ask.',
        'users:read':
          'users:read: to see whether whoever asks about digests is an admin of the workspace. Set slack.admins to false to do without.',
      },
    },
  },
} as const
