// The shapes of lines that are not an article's prose. A word alone never decides: a line is judged by how it begins, how it
// ends, or because nothing else stands in it. Where prose could look alike, prose wins.

export type AsideKind =
  | 'caption'
  | 'credit'
  | 'contact'
  | 'newsletter'
  | 'cookie'
  | 'copyright'
  | 'advertisement'
  | 'related'
  | 'share'
  | 'byline'
  | 'notice'
  | 'date'
  | 'heading'
  | 'rule'
  | 'comment'

/** What a single line is, whatever stands around it; undefined for prose. Bounded work for a line of any length. */
export function kindOfLine(line: string): AsideKind | undefined {
  const ink = line.trim()
  if (ink === '' || SPEECH_FIRST.test(ink)) return undefined
  const head = ink.slice(0, HEAD)
  const tail = ink.slice(-TAIL)
  const isShort = ink.length <= HEAD
  const endsBare = ink.length <= LONGEST_CAPTION && !SPEECH.test(ink)
  return LINES.find(
    (shape) =>
      (shape.begins?.test(head) ?? false) ||
      (isShort && (shape.whole?.test(head) ?? false)) ||
      (endsBare && (shape.ends?.test(tail) ?? false)),
  )?.kind
}

/** What a paragraph is, given as its lines; undefined for prose. Shapes that need the whole of it are tried here. */
export function kindOfParagraph(lines: readonly string[]): AsideKind | undefined {
  if (lines.length > MOST_LINES) return undefined
  const ink = lines.join(' ').trim()
  if (ink === '' || ink.length > HEAD || SPEECH_FIRST.test(ink)) return undefined
  if (isContact(ink)) return 'contact'
  if (isShareBar(ink)) return 'share'
  if (SPEECH.test(ink)) return undefined
  return PARAGRAPHS.find((shape) => shape.whole.test(ink))?.kind
}

const HEAD = 700 // characters that a shape may look at
const LONGEST_CAPTION = 450 // beyond it a credit was glued to the end of a paragraph of prose, and prose wins
const TAIL = 160
const MOST_LINES = 12
const SPEECH_FIRST = /^["“„‘'«]/
const SPEECH = /["“”„«»]/

type LineShape = {
  readonly kind: AsideKind
  readonly begins?: RegExp // on the first 700 characters of a line of any length
  readonly ends?: RegExp // on the last 160 of a line no longer than a caption and without quotation marks
  readonly whole?: RegExp
}

const AGENCY =
  '(?:AP|AFP|EPA|EPA-EFE|ANSA|TASS|Tass|Xinhua|Reuters|REUTERS|Getty Images|Getty|GETTY IMAGES|Associated Press|Agence France-Presse|Shutterstock|Zuma Press|ZUMA Press|Bloomberg News|PA Wire|PA|Alamy)'
const NAMES = "[\\p{L}.'’\\- ]{2,60}"

const STATED = '(?:First published|Published|Updated|Posted|Last updated|Modified|Date)(?: on)?:?'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}{0,6}\\.?'
const WRITTEN =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?' +
  `(?:${MONTH} \\d{1,2}|\\d{1,2}\\.? ${MONTH}),? \\d{4}` +
  '(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?'

const LINES: readonly LineShape[] = [
  { kind: 'caption', begins: /^credits?: ?[^\n]{0,300}, caption: /i },
  { kind: 'credit', begins: /^credits: ?\S/i, whole: /^Credit: ?[^"“”]{1,120}$/ },
  {
    kind: 'caption',
    begins:
      /^(?:(?:Photo|Image|Picture|Video|Photograph|Photography|Graphic|Illustration|Caption|caption)s?(?: (?:by|credit|caption|courtesy|source)(?: of)?)?: ?\S|(?:PHOTO|IMAGE|VIDEO|CAPTION)S?: ?\S)/,
    whole:
      /^(?:Photo|Image|Photos|Images|Enlarge|Hide caption|Toggle caption|hide caption|toggle caption)$/,
  },
  {
    kind: 'caption',
    begins:
      /^(?:Image (?:copyright|caption|source) \S|Enlarge this image\b|Media caption \S|Media playback is unsupported|FILE ?(?:PHOTO)? ?[-–—:] ?\S|File (?:photo |picture )?[-–—:] ?In this\b|Facebook Twitter (?:Pinterest|Google\+) \S)/,
  },
  {
    // The news agencies' own way of beginning a caption: 'In this May 4, 2017 file photo, …'.
    kind: 'caption',
    begins:
      /^(?:In this|This) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\p{L}{3,9}\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image|frame|picture|handout)\b/u,
  },
  {
    kind: 'caption',
    ends: /(?:\((?:Photo|Image|Picture|Photograph|AP Photo|Photo by|Photo courtesy of)\b[^()]{1,120}\)|\([^()]{1,80}(?:\/(?:AFP|AP|Reuters|Getty Images|EPA)|AFP\/|Getty Images)[^()]{0,40}\)|\bPhotograph: [^.!?"“”]{2,80}|[.,;] (?:Image|Photo|Picture|Video|Photos): [^.!?:"“”]{2,60})\.?$/,
  },
  {
    kind: 'copyright',
    begins:
      /^(?:Copyright (?:©|\(c\)|\d{4})|(?:©|\([Cc]\)) ?(?:Copyright )?\d{4}|All rights reserved\b|This material may not be published, broadcast|Read the original article on )/,
  },
  {
    kind: 'advertisement',
    begins:
      /^(?:Advertisement Continue reading|JUST WATCHED\b|Order Reprints\b|A version of this article appear(?:s|ed) in (?:print|the))/,
    whole:
      /^(?:Advertisements?|ADVERTISEMENTS?|Skip [Aa]dvertisement|SKIP ADVERTISEMENT|Sponsored(?: [Cc]ontent)?|(?:Story|Article) continues below(?: this)?(?: [Aa]dvertisement)?|Continue reading(?: the main story| below)?|Scroll (?:down )?for (?:more|videos?)|Loading ?(?:\.\.\.|…)|Play [Vv]ideo|Replay)$/,
  },
  {
    kind: 'related',
    whole:
      /^(?:(?:Read more|READ MORE|Read also|READ ALSO|Also read|ALSO READ|See also|SEE ALSO|Related|RELATED|Related (?:stories|articles|coverage|content)|Read next|READ NEXT|Recommended|More|MORE|Watch|WATCH|Don['’]t miss|DON['’]T MISS|Most read)(?::| ?\|) ?\S.{0,250}|(?:Read|Learn|See|Show) (?:more|MORE|next)[:…]?|READ MORE:?|(?:Related|Related (?:stories|articles|coverage|content)|See also|Most read|Recommended|More):|More (?:from|on|about) [^.!?"“”]{2,80}:|[^"“”]{2,160}[^.!?"“”\s] Read [Mm]ore|\[[^[\]]{10,200}[^.!?"“”[\]]\]|Read or [Ss]hare this story:? .{0,80})$/,
  },
  {
    kind: 'date',
    whole: new RegExp(`^(?:${STATED} )?${WRITTEN}(?: (?:[|·/–—-] )?${STATED} ${WRITTEN})?$`, 'iu'),
  },
  {
    // Who else worked on it, as agencies and papers end an article.
    kind: 'credit',
    whole:
      /^(?:[Cc]ontribut(?:ing|ors?): \S[^!?]{0,300}|(?:[^.!?,;:]|\p{Lu}\.|, ){2,160} contributed to (?:this|the) (?:report|story|article|column)\.?|(?:Additional )?[Rr]eporting by \p{Lu}[^!?]{1,300}|From [^.!?]{0,60}wire reports\.?|Our Standards: .{1,80})$/u,
  },
  {
    kind: 'notice',
    whole:
      /^\(?(?:This|The) (?:story|article|column|report|post|list|page|headline|file) (?:has been|was|will be|is being) (?:updated|corrected)\b[^!?]{0,200}$/,
  },
  // Whatever it says, it is the paper that speaks, of its own.
  { kind: 'notice', whole: /^[([*_]{0,3}editor(?:['’]?s|s['’])? ?note ?[:–—-]/i },
  { kind: 'heading', whole: /^(?:#{2,6} |# (?!\d)).{1,300}$/ },
  { kind: 'rule', whole: /^[=\-*_~+#•·.…—–][=\-*_~+#•·.…—– ]{2,}$/ },
  { kind: 'comment', whole: /^<!--[^>]{0,600}-->$/ },
  { kind: 'caption', whole: /^!\[[^[\]]{0,300}\]\([^()]{0,300}\)$/ },
]

const PARAGRAPHS: readonly { readonly kind: AsideKind; readonly whole: RegExp }[] = [
  {
    kind: 'credit',
    whole: new RegExp(
      `^(?:${AGENCY}(?: (?:[Pp]hoto|[Ff]ile))?|${NAMES}(?:/| / | via |, via )${AGENCY}(?:/[\\p{L} ]{2,30}){0,3}|(?:Photographs?|Photos?|Images?|Illustrations?|Graphics?|Video) by [^.!?"“”]{2,90}|©[^.!?"“”]{2,80})\\.?$`,
      'u',
    ),
  },
  {
    kind: 'newsletter',
    whole:
      /^(?:(?:[\p{L} ]{1,40}[:-] )?(?:Sign [Uu]p|SIGN UP|Subscribe|SUBSCRIBE) (?:for|to|here|now|today|and get)\b.*\b(?:newsletters?|e-?mails?|inbox|alerts?|briefings?|updates|free|here|now|our|subscribe|podcast)\b|(?:Newsletter Sign Up|Keep up with this story|ES News Email)\b|Get (?:the|our|all the|breaking)\b.*\b(?:newsletter|inbox|by e-?mail)\b)/iu,
  },
  {
    kind: 'newsletter',
    whole:
      /(?:^|[.:!?] )(?:[Ss]ign up (?:for (?=\p{Lu})|to (?:our|the|receive)|here)|(?:[Ii]nvalid|[Pp]lease (?:re-?enter|enter|verify)) (?:your |an |a valid )?e-?mail|[Pp]lease verify you['’]re not a robot|Enter your e-?mail)/u,
  },
  {
    kind: 'newsletter',
    whole: /^(?:Delivered|Straight|Sent) (?:straight |directly )?to your inbox\b/,
  },
  {
    kind: 'cookie',
    whole:
      /^(?:(?:We|This (?:site|website|page)|Our (?:site|website)|[\p{L}. ]{2,40} and (?:our|its) partners) (?:and (?:our|its) partners )?uses? cookies(?:,? and [\p{L} ]{3,40})? (?:to|on|for)\b|By (?:continuing|using|browsing|clicking)\b.{0,120}\b(?:agree|consent|accept)\b.{0,60}\bcookies\b|(?:Accept|Reject|Manage|Allow)(?: all)? cookies$|Cookie (?:policy|settings|notice|preferences|consent)\b[^.!?]{0,40}$|Please enable (?:JavaScript|cookies)\b)/iu,
  },
  {
    kind: 'contact',
    whole:
      /(?:^|[.!?] )(?:[Ee]-?mail|[Ff]ollow|[Cc]ontact|[Rr]each|[Ww]rite(?: to)?) (?:him|her|them|me|us) (?:at|on)(?: [\p{L}/,]{1,15}){0,3} \S{0,60}@\S{2,60}$/u,
  },
  {
    kind: 'contact',
    whole:
      /^(?:(?:Got|Have|Do you have) (?:a|any) (?:story|tip|news tip|news)\b.{0,80}\?|We pay for (?:your )?(?:stories|videos)\b)/,
  },
  {
    kind: 'share',
    whole:
      /^Follow (?:us|him|her|them|@?\p{Lu})[^.!?]{0,80} on (?:Twitter|Facebook|Instagram|YouTube|LinkedIn|X|Threads|Bluesky)\b[^!?]{0,80}$/u,
  },
  {
    kind: 'byline',
    whole:
      /^By (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|and|&|of|the|for|in|de|van|von|der|bin|al)| ?, ?(?:and )?\p{Lu}[\p{L}.'’-]{0,30}){1,16}$/u,
  },
]

const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/
const HANDLE = /^@\w{2,30}$/
const CONTACT_FIRST = /^(?:Write|E-?mail|Contact|Reach|Follow|Tips?|Twitter|By|Send)\b/i
const CONNECTING = new Set(
  'at and or to on by via with can be reached the for of from us me him her them write email e-mail contact follow reach tips twitter x call tel phone reporter writer author editor editors is von van de der den la del di da bin al'.split(
    ' ',
  ),
)

// 'Write to A at a@b.com , C at c@d.com and E at e@f.com': names, addresses and the words between them, nothing else.
function isContact(ink: string): boolean {
  if (!ink.includes('@')) return false
  const words = ink.split(/[\s|/()]+/).map((word) => word.replace(EDGES, ''))
  const hasAddress = words.some((word) => ADDRESS.test(word))
  if (!hasAddress && !(words.some((word) => HANDLE.test(word)) && CONTACT_FIRST.test(ink)))
    return false
  return words.every(
    (word) =>
      word === '' ||
      ADDRESS.test(word) ||
      HANDLE.test(word) ||
      CAPITAL.test(word) ||
      CONNECTING.has(word.toLowerCase()),
  )
}

const EDGES = /^[,;:.•·–—-]{1,3}|[,;:.•·–—-]{1,3}$/g
const CAPITAL = /^[\p{Lu}\d+]/u

const SHARING = new Set(
  'share tweet email print facebook twitter whatsapp linkedin pinterest reddit telegram flipboard messenger instagram save like comment comments copy link this article story on via with google+ x more follow us'.split(
    ' ',
  ),
)
const SHARE_WORD = /^(?:share|tweet|print|facebook|twitter|whatsapp|linkedin|pinterest|copy)$/

// A bar of buttons that lost its buttons: 'Share Tweet 12 Facebook'.
function isShareBar(ink: string): boolean {
  if (ink.length > 160) return false
  const words = ink
    .toLowerCase()
    .split(/[\s|·•:,]+/)
    .filter((word) => word !== '')
  return (
    words.some((word) => SHARE_WORD.test(word)) &&
    words.every((word) => SHARING.has(word) || /^\d{1,6}$/.test(word))
  )
}
