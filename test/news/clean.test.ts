import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { clean, visible } from '../../src/news/clean.ts'

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const kinds = (text: string) => clean(text).aside.map((aside) => aside.kind)
const kept = (text: string) => assert.deepEqual(clean(text), { text, aside: [] })

// One test line for each shape; all are set apart when they stand between two paragraphs.
const ASIDES: Record<string, string[]> = {
  caption: [
    'credits: Ben Okoro for the Courier, caption: The ferry said to be “lost” leaves the pier.',
    'Photo: Ben Okoro',
    'Image credit: The Courier',
    'caption: The pier at dawn',
    'PHOTOS: The ferry through the years',
    'Photo',
    'Image copyright The Courier Image caption The ferry in March',
    'Enlarge this image toggle caption Ben Okoro/AP',
    'FILE - In this March 4, 2024, file photo, the ferry leaves.',
    'File - In this Monday, March 4, 2024 file photo, the ferry leaves.',
    'This March 4, 2024 photo made available by the town shows the ferry.',
    'In this Monday, March 4, 2024 photo, the ferry leaves.',
    'Facebook Twitter Pinterest The ferry leaves. Photograph: Ben Okoro',
    'The ferry leaves the pier. (Photo: Ben Okoro)',
    'The ferry leaves the pier. (Ben Okoro/AFP)',
    'The ferry leaves the pier. Photograph: Ben Okoro for the Courier',
    'The ferry leaves the pier. Image: Ben Okoro.',
    'Media playback is unsupported on your device',
    '![The ferry](ferry.jpg)',
  ],
  credit: [
    'Contributing: The Courier',
    'Contributing: Ines Vidal, Ben Okoro and The Courier.',
    'Ines Vidal and Ben T. Okoro contributed to this report.',
    'Reporting by Ines Vidal; Editing by Tom Lee',
    'From staff and wire reports',
    'credits: dynamic-chart',
    'Credit: Ben Okoro',
    'Ben Okoro/Getty Images',
    'BEN OKORO via Getty Images.',
    'Reuters',
    'Photographs by Ben Okoro',
    '© Ben Okoro',
  ],
  contact: [
    'Write to Ines Vidal at ines@courier.example , Ben Okoro at ben@courier.example and Tom Lee at TOM@courier.example',
    'Email: ines@courier.example; Follow Ines Vidal @ines on Twitter',
    'By INES VIDAL | ines@courier.example | The Courier',
    'Ines Vidal can be reached at ines@courier.example.',
    'Ines Vidal is the harbour reporter. Follow her on Twitter at @ines.',
    'Got a story? email desk@courier.example or call us direct on 0200.',
    'We pay for videos too. Click here to upload yours.',
  ],
  newsletter: [
    'Sign up for our newsletter',
    'SIGN UP for alerts here',
    'Subscribe to our podcast today',
    'Get the Morning Ferry by email',
    'Newsletter Sign Up Continue reading',
    'Want more of the harbour? Sign up for Harwick on Water.',
    'Delivered straight to your inbox',
    'Please enter your email address',
  ],
  cookie: [
    'We use cookies to improve this site.',
    'This website uses cookies and other means to count readers.',
    'By using our site you agree that we may set cookies.',
    'Accept all cookies',
    'Cookie settings',
    'Please enable JavaScript to read on.',
  ],
  copyright: [
    'Copyright 2024 The Courier. All rights reserved.',
    '© 2024 The Courier',
    'All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed.',
  ],
  advertisement: [
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below',
    'Scroll down for video',
  ],
  related: [
    'Read more: The night the ferry ran aground',
    'READ MORE: The night the ferry ran aground',
    'Read more',
    'RELATED | The night the ferry ran aground',
    'More from The Courier:',
    'The night the ferry ran aground Read more',
    '[The night the ferry ran aground]',
    'Read or Share this story: https://courier.example/1',
  ],
  share: ['Share Tweet 12 Email Print', 'Facebook | Twitter | WhatsApp', 'Follow us on Facebook'],
  byline: ['By Ines Vidal', 'By Ines Vidal, Ben Okoro and Tom Lee'],
  date: [
    'Sunday, August 17, 2025',
    'Updated March 12, 2024, 9:14 p.m. ET',
    '07 June 2024',
    'June 30, 2017 Updated July 7, 2022, 8:27 p.m. ET',
  ],
  notice: [
    '(This story has been updated with new information.)',
    'This article was corrected to give the name of the ferry.',
    "Editor's note: This story has been updated.",
    'Editor’s Note: Follow the ferry as it crosses the bay.',
    'EDITOR’S NOTE – Ben Okoro is the author of “The Pier.” The views are his own.',
    '(Editors’ note: Ines Vidal says what the ferry costs.)',
  ],
  heading: ['# The ferry', '### 2024 in review'],
  rule: ['___', '* * *', '=========='],
  comment: ['<!-- The mayor is a seal. -->'],
}

const PROSE = [
  '“We use cookies to pay the ferryman,” Brandt said.',
  '"Write to me at mayor@harwick.example," she told them.',
  'Thorne asked residents to write to her at mayor@harwick.example before May.',
  'He clicked on “Accept all cookies” and left.',
  'The wet summer contributed to the story that the ferry was cursed, Brandt said.',
  'This story was updated each winter, when the fishermen met and told it anew. It grew long!',
  'The newsletter, which the council prints on Mondays, was late.',
  'Sign up for the militia, Brandt told the harbour master, “and bring a friend to the newsletter.”',
  'By Monday the ferry had sailed.',
  'By Friday Thorne Had Won',
  'Copyright law in Lowmark changed last year.',
  'Photo finishes are rare in ferry races, Thorne said.',
  'More than a hundred people came.',
  'Related companies of the ferry were not charged.',
  'The picture was taken for Reuters.',
  'Credit where it is due: the mayor had warned them.',
  'The council met on March 12, 2024.',
  '#1 in the race was the harbour master.',
  '# 1 in the race was the harbour master.',
  'She posted it on Facebook and Twitter.',
  '[The mayor later said that she had been joking.]',
  'Advertisements cost the town 4,000 crowns.',
  'The ferry was “photographed by everybody” (and by Reuters).',
  'We use cookies, cake and song: that is how Harwick raises money.',
]

for (const [kind, lines] of Object.entries(ASIDES)) {
  test(`a line in the shape of a ${kind} is set apart`, () => {
    for (const line of lines) {
      assert.deepEqual(
        clean(`The council met.\n${line}\nIt rose.`),
        { text: 'The council met.\n\nIt rose.', aside: [{ kind, text: line }] },
        line,
      )
    }
  })
}

test('prose that speaks of cookies, letters, photos and newsletters stays', () => {
  for (const line of PROSE) kept(`The council met.\n${line}\nIt rose.`)
})

test('a notice that is wrapped over lines is set apart whole; prose that is wrapped is never cut', () => {
  const notice =
    'Sign up for our weekly newsletter, Harwick on Water, and have it\ndelivered to your inbox every Friday at noon'
  assert.deepEqual(clean(`The council met.\n\n${notice}`), {
    text: 'The council met.',
    aside: [{ kind: 'newsletter', text: notice }],
  })
  kept('Nobody in the town hall had ever heard of the photographers that work for\nReuters.')
  kept('The harbour master, who had been asked twice, put the minutes of the council on\nFacebook')
})

test('no two sentences are joined where a line was taken out', () => {
  assert.equal(
    clean('The mayor said that\nAdvertisement\nshe would stay.').text,
    'The mayor said that\n\nshe would stay.',
  )
})

test('blank lines run together and none stands at either end', () => {
  assert.equal(clean('\n \nOne.\n\n\t\n\nTwo.\n\n').text, 'One.\n\nTwo.')
})

test('control, bidirectional, tag and zero-width characters go; line breaks become one kind', () => {
  assert.equal(
    visible(
      'a\u0000b\u001B[31mc\u202Ed\u2066e\u200Ff\u061Cg\u{E0041}h\u200Bi\u00ADj\uFEFFk\u009Bl\uD800m',
    ),
    'ab[31mcdefghijklm',
  )
  assert.equal(visible('a\r\nb\rc\u2028d\u0085e\ff\tg'), 'a\nb\nc\nd\ne\nf\tg')
})

test('joiners and selectors that shape what is seen stay', () => {
  for (const text of [
    'می\u200Cخواهم',
    'क्\u200Dष',
    '👩\u200D🚒',
    '❤\uFE0F\u200D🔥',
    '1\uFE0F\u20E3',
  ]) {
    assert.equal(visible(text), text)
  }
  assert.equal(visible('Tr\u200Dum\u200Cp 4\uFE0F2 x\u{E0100}'), 'Trump 42 x')
})

const fragments = fc.constantFrom(
  ...Object.values(ASIDES).flat(),
  ...PROSE,
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\u202E',
    '\u200D',
    '\uFE0F',
    '\u{E0041}',
    '👩',
    '1',
    '“',
    '.',
  ],
)
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('each paragraph that stays stands in the visible raw text, in order, and nothing is lost', () => {
  fc.assert(
    fc.property(texts, (raw) => {
      const seen = visible(raw)
      const { text, aside } = clean(raw)
      let from = 0
      for (const paragraph of text === '' ? [] : text.split('\n\n')) {
        const at = seen.indexOf(paragraph, from)
        assert.ok(at >= 0, paragraph)
        from = at + paragraph.length
      }
      const ink = (value: string) => [...value.replace(/\s/g, '')].sort().join('')
      assert.equal(ink(text + aside.map((one) => one.text).join('')), ink(seen))
    }),
    { numRuns: 1000 },
  )
})

test('cleaning twice is cleaning once, and so is seeing', () => {
  fc.assert(
    fc.property(texts, (raw) => {
      assert.equal(visible(visible(raw)), visible(raw))
      const { text } = clean(raw)
      assert.deepEqual(clean(text), { text, aside: [] })
    }),
    { numRuns: 1000 },
  )
})

test('hostile lines of a million characters are cleaned', () => {
  for (const piece of [
    'a@',
    'a ',
    'Photo: ',
    '“',
    'A/',
    '(',
    '\u202E',
    'By A, ',
    'Sign up for ',
    '\n',
    'x'.repeat(80).concat('\n'),
  ]) {
    const raw = piece.repeat(Math.ceil(1_000_000 / piece.length))
    assert.ok(clean(raw).text.length <= raw.length)
  }
})

test('in the seeds exactly three credit lines and one contact line are set apart', (t) => {
  const names = seeds()
  if (names.length === 0) return t.skip('left out: the seeds are absent')
  assert.deepEqual(
    names.map((name) => kinds(readFileSync(new URL(name, SEEDS), 'utf8'))),
    [[], ['caption', 'credit', 'caption', 'contact']],
  )
})

function seeds(): string[] {
  try {
    return readdirSync(SEEDS)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  } catch {
    return []
  }
}
