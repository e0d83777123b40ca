// Text that was made to be slow to read: what a page may hold if somebody wants the bot to stand still.

/** Stretches that are repeated until the text is as long as wanted, by what they are. */
const REPEATED: Readonly<Record<string, string>> = {
  'straight marks': '"',
  'single marks': "'",
  'opening marks': '“',
  'closing marks': '”',
  'marks that open and never close': '“a ',
  'marks that close and never open': 'a” ',
  'straight marks around words': '"a ',
  'single marks around words': "'a ",
  'marks in marks': '“a ‘b ',
  'marks in marks, all closed': '“a ‘b’ c” ',
  'doubled marks': "''a ``",
  'angled marks': '«a ‹b ',
  apostrophes: "a'b ",
  'opening brackets': '(a ',
  'brackets in brackets': '([(a ',
  'quotations in brackets': '(“a”) ',
  'capitalised words': 'Hall ',
  'names of two words': 'Ann Hall ',
  'names and commas': 'Ann Hall, ',
  'other names each time': 'Ann # Hall, ',
  titles: 'Mayor ',
  'names with titles': 'Mayor Ann Hall and ',
  pronouns: 'he ',
  'verbs of speech': 'said ',
  'subjects and verbs of speech': 'Hall said ',
  'speech in speech': 'Hall said that ',
  'according to': 'according to Hall, ',
  'cues and quotations': '“a,” Hall said, ',
  'quotations and no cue': '“a b c” ',
  'quotations and full stops': '“Go on.” ',
  'paragraphs that only open': '“a b c.\n\n',
  'sentence without an end': 'the bridge of the town and ',
  commas: ', ',
  dashes: '— ',
  colons: 'Hall: ',
  'labels of a transcript': 'HALL: a\n',
  'questions and answers': 'Q: a?\nA: b.\n\n',
  lines: '\n',
  'lines and blanks': ' \n',
  blanks: ' ',
  dots: '.',
  'dots and blanks': '. ',
  'dots between letters': 'a.',
  initials: 'A. ',
  abbreviations: 'Mr. ',
  digits: '1',
  'digits and dots': '1.',
  'digits and commas': '1,000 ',
  days: 'on Friday ',
  dates: 'May 5, ',
  'one long word': 'a',
  'one long capitalised word': 'A',
  hyphens: 'a-',
  possessives: "Hall's ",
  'accents on accents': 'e\u0301\u0301',
  'pairs of surrogates': '\u{1F600}',
  'broken surrogates': '\ud83d',
  mojibake: 'â€œa ',
  'who and which': 'Hall, who ',
  adverbs: 'slowly ',
  auxiliaries: 'would have been ',
  and: 'Ann and ',
  of: 'of ',
}

/** Two stretches, each repeated for half of the text: many to choose from, then many that ask for a choice. */
const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  'many names, then pronouns that speak': ['Ann # Hall, ', '“a b,” he said. '],
  'many of one surname, then the surname': ['# Hall was here. ', 'Hall said, “a b.” '],
  'many names, then paragraphs without a cue': ['Ann # walked. ', '“a b c d.”\n\n'],
  'many roles, then roles that speak': ['The mayor, Ann #, ', '“a b,” the mayor said. '],
  'many who speak, then a pronoun': ['Ann # said, “a b.” ', 'She added, “a b.”\n\n'],
  'a sentence without an end, then quotations in it': ['the bridge and ', '“a b” and '],
  'verbs of speech, then quotations in it': ['said ', '“a b” '],
  'open brackets, then closing ones': ['(“', '”)'],
  'open marks, then closing ones': ['“a ', ' b”'],
  'bodies, then letters': ['the Harbour # Trust (H#T) ', '“a b,” the trust said. '],
}

/** Each sort of hostile text, `length` characters long. */
export function hostile(
  length: number,
): readonly { readonly sort: string; readonly text: string }[] {
  const half = Math.ceil(length / 2)
  return [
    ...Object.entries(REPEATED).map(([sort, unit]) => ({ sort, text: filled(unit, length) })),
    ...Object.entries(HALVES).map(([sort, [first, then]]) => ({
      sort,
      text: filled(first, half) + filled(then, length - half),
    })),
  ]
}

function filled(unit: string, length: number): string {
  if (!unit.includes('#')) return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const parts: string[] = []
  for (let n = 0, size = 0; size < length; n++) {
    const part = unit.replaceAll('#', name(n))
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

/** Baab, Baac, …: a capitalised word of its own for each number. */
function name(n: number): string {
  const letters = [...n.toString(26)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  )
  return `B${letters.join('')}`
}
