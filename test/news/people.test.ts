import assert from 'node:assert/strict'
import test from 'node:test'
import { people } from '../../src/news/people.ts'
import { frames } from '../../src/news/quotations/frames.ts'
import { sentences } from '../../src/news/sentences.ts'

const named = (text: string) =>
  people(frames(text), sentences(frames(text))).map(({ name, kind, title, roles, mentions }) => ({
    name,
    kind,
    title,
    roles: roles.map(({ start, end }) => text.slice(start, end)),
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }))
const persons = (text: string) => named(text).filter((one) => one.kind === 'person')
const names = (text: string) => persons(text).map((one) => one.name)
const roles = (text: string) => persons(text).flatMap((one) => one.roles)

test('a later surname and first name belong to the person with the full name', () => {
  const [hall, okafor] = persons(
    'Ann Hall met Tom Okafor. Hall spoke. Okafor’s boat sank. Ann laughed.',
  )
  assert.deepEqual(hall?.mentions, ['Ann Hall', 'Hall', 'Ann'])
  assert.deepEqual(okafor?.mentions, ['Tom Okafor', 'Okafor'])
})

test('titles stand apart from names', () => {
  for (const [text, title] of [
    ['Mayor Ann Hall spoke.', 'Mayor'],
    ['Sen. Ann Hall spoke.', 'Sen.'],
    ['Secretary of State Ann Hall spoke.', 'Secretary of State'],
    ['Vice President Ann Hall spoke.', 'Vice President'],
    ['Foreign Minister Ann Hall spoke.', 'Foreign Minister'],
  ] as const)
    assert.deepEqual(
      persons(text).map((one) => [one.title, one.name]),
      [[title, 'Ann Hall']],
    )
})

test('roles are the text’s own words, before and after the name', () => {
  assert.deepEqual(roles('Norland leader Ilse Marquand spoke.'), ['Norland leader'])
  assert.deepEqual(roles('Norlandian President Ilse Marquand spoke.'), ['Norlandian President'])
  assert.deepEqual(roles('The Harbour Ministry’s spokeswoman, Ilse Marquand , spoke.'), [
    'Harbour Ministry’s spokeswoman',
  ])
  assert.deepEqual(
    roles(
      '“No,” said Ilse Marquand , a senior fellow at the Harbour Institute and a former ferry pilot.',
    ),
    ['a senior fellow at the Harbour Institute and a former ferry pilot'],
  )
  assert.deepEqual(roles('“No,” said Tom Okafor, founder of the Harbour Trust.'), [
    'founder of the Harbour Trust',
  ])
  assert.deepEqual(roles('Tom Okafor, 45, a baker, spoke.'), ['a baker'])
  assert.deepEqual(roles('The prize went to Tom Okafor, officials said.'), [])
})

test('a role is a phrase that says what somebody is: no clause, no list, no other person', () => {
  for (const [text, role] of [
    ['Ann Hall, head of the ferry agency told the council, went home.', 'head of the ferry agency'],
    ['“Go,” said Ann Hall, author of “The Long Bridge.”', 'author'],
    ['Ann Hall, CEO of the ferry line, spoke.', 'CEO of the ferry line'],
    ['He met his older brother, Tom Okafor, at the quay.', 'older brother'],
    ['First lady Ann Hall spoke.', 'First lady'],
    ['They hoped to persuade Mayor Ann Hall.', 'Mayor'],
    ['Ann Hall, became the leader of the council.', undefined],
    ['For Ann Hall, the leader is not to blame.', undefined],
    ['According to Ann Hall, the mayor can close the bridge.', undefined],
    ['During a meeting with the chief negotiator, Ann Hall was told to wait.', undefined],
    ['Actors Ann Hall and Tom Okafor spoke.', undefined],
    ['The crew includes town nurses Ann Hall and Tom Okafor.', undefined],
    ['Share this update President Ann Hall spoke.', 'President'],
    ['Rosa Bell Mayor Ann Hall spoke.', 'Mayor'],
    ['Martin County Sheriff Ann Hall spoke.', 'Martin County Sheriff'],
    [
      'He asked the town to lower prices Treasury Secretary Ann Hall had raised.',
      'Treasury Secretary',
    ],
    ['The lecturers include former Harrow Gov. Ann Hall.', 'former Harrow Gov.'],
    ['It was among the factors ex-Harrow commander Ann Hall named.', 'ex-Harrow commander'],
    ['The council heard then-Vice President Ann Hall.', 'then-Vice President'],
    ['The council heard study author Dr. Ann Hall.', 'study author Dr.'],
    ['The council heard centrist Rep. Ann Hall.', 'centrist Rep.'],
    ['Harrow’s previous CEO Ann Hall spoke.', 'Harrow’s previous CEO'],
    [
      '“No,” said Ann Hall, founder of the Harbour Trust in a statement.',
      'founder of the Harbour Trust',
    ],
    ['“No,” wrote Ann Hall, author of the report.', 'author of the report'],
    ['Ann Hall, a surgeon at the clinic agreed that the bridge is old.', 'a surgeon at the clinic'],
  ] as const)
    assert.deepEqual(roles(text), role === undefined ? [] : [role], text)
  const list = 'There were Ann Hall, Marrowby mayor Tom Okafor and others.'
  assert.deepEqual(
    named(list).map((one) => [one.name, one.roles]),
    [
      ['Ann Hall', []],
      ['Tom Okafor', ['Marrowby mayor']],
    ],
  )
  assert.deepEqual(roles('Ann Hall, Mayor Tom Okafor and Ben Lund led the talks.'), ['Mayor'])
  assert.deepEqual(roles('Ann Hall, Duchess of Harrow, spoke.'), ['Duchess of Harrow'])
  assert.deepEqual(names('The Secretary of State spoke.'), [])
  assert.deepEqual(names('Chancellor of Germany Ann Hall spoke.'), ['Ann Hall'])
})

test('a bare surname that two share belongs to neither, a title or a first name tells them apart', () => {
  const [ann, peter] = persons(
    'Ann Hall and Peter Hall met. Hall spoke. Mrs. Hall laughed. Peter left.',
  )
  assert.deepEqual(ann?.mentions, ['Ann Hall', 'Hall'])
  assert.deepEqual(peter?.mentions, ['Peter Hall', 'Peter'])
})

test('where a score of people share a surname, it names none of them, however many more there are', () => {
  const firsts =
    'Ann Bea Cleo Dora Edith Freda Greta Hilda Ilse Jane Kate Lena Mary Nora Olga Paula'
  const more = 'Rita Sara Tess Ursula Vera Wanda'
  const many = `${firsts} ${more}`.split(' ').map((first) => `Mr. ${first} Hall said no.`)
  const found = persons(`${many.join(' ')} Hall left. Ann left.`)
  assert.equal(found.length, many.length)
  assert.ok(found.every(({ mentions }) => !mentions.includes('Hall')))
  assert.deepEqual(found[0]?.mentions, ['Ann Hall', 'Ann'], 'a first name still tells')
})

test('a surname in use before a namesake appears stays with whom it named', () => {
  const [hall] = persons(
    'Ann Hall spoke. Hall sat. Hall left. Peter Hall, her cousin, came. Hall laughed.',
  )
  assert.equal(hall?.mentions.length, 4)
})

test('a person known by surname and title alone is one person', () => {
  assert.deepEqual(
    persons('President Okafor spoke. Okafor left.').map((one) => [
      one.title,
      one.name,
      one.mentions.length,
    ]),
    [['President', 'Okafor', 2]],
  )
})

test('a country is not a person whose first name it is', () => {
  const [katz] = persons('Defense Minister Israel Okafor spoke. Israel said no. “Go,” Okafor said.')
  assert.deepEqual(katz?.mentions, ['Israel Okafor', 'Okafor'])
  const [jordan] = persons('Ann Jordan, a minister, spoke. Jordan said no.')
  assert.deepEqual(jordan?.mentions, ['Ann Jordan', 'Jordan'])
})

test('a surname of two words is not a first and a last name', () => {
  const [haan, ...others] = persons(
    'Patrick De Haan, an analyst, spoke. De Haan said no. “Go,” Patrick said.',
  )
  assert.deepEqual([haan?.name, haan?.mentions.length, others], ['Patrick De Haan', 3, []])
})

test('middle initials do not make another person, Jr. does', () => {
  assert.deepEqual(names('Thomas B. Okafor spoke. Thomas Okafor left.'), ['Thomas B. Okafor'])
  assert.deepEqual(names('Thomas Okafor spoke. Thomas Okafor Jr. left.').length, 2)
})

test('places, days and things are no persons', () => {
  assert.deepEqual(
    names(
      'On Monday the White House shut Air Force One in New York. The Oval Office was cold in March.',
    ),
    [],
  )
})

test('organisations that speak are listed as such', () => {
  const found = named('The Harbour Trust said it would pay. Ann Hall thanked the Harbour Trust.')
  assert.deepEqual(found.find((one) => one.kind === 'organisation')?.mentions, [
    'Harbour Trust',
    'Harbour Trust',
  ])
})

test('a name that modifies another noun is not a mention', () => {
  assert.deepEqual(
    persons('Ann Hall spoke. The Hall campaign paid.').map((one) => one.mentions.length),
    [1],
  )
})
