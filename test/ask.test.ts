import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDay, readLine, readOptions } from '../src/ask.ts'
import { briefing } from '../src/briefing.ts'
import { command, type Options, type Registered } from '../src/command.ts'
import { UserError } from '../src/errors.ts'

const make = (path: string[], options: Options): Registered => ({
  path,
  command: command({
    description: 'A command',
    audience: 'everyone',
    options,
    run: async () => briefing('', []),
  }),
})
const speaker = { kind: 'speaker', description: 'Who' } as const
const about = { kind: 'text', description: 'About' } as const
const since = { kind: 'date', description: 'Since' } as const
const quote = make(['quote'], { speaker: { ...speaker, required: true }, about })
const quotes = make(['summit', 'quotes'], { speaker, about })
const summary = make(['summit', 'summary'], {
  length: { kind: 'choice', description: 'Length', choices: ['short', 'long'] },
  since,
})
const ask = make(['summit', 'ask'], { question: { ...about, required: true, longest: 40 } })
const commands = [quote, quotes, summary, ask]

const NAMES = new Set(['ada', 'finch', 'ada finch', 'zoë łukasik-brandt'])
const reading = {
  now: new Date('2026-03-10T22:30:00Z'),
  zone: 'Europe/Berlin',
  names: (text: string) => NAMES.has(text.toLowerCase()),
}
const read = (registered: Registered, input: string | Record<string, string>) => ({
  ...readOptions(registered, input, reading),
})

test('a line names its command, with or without the slash, in any case', () => {
  assert.deepEqual(readLine('/summit quotes Ada Finch', commands), {
    command: ['summit', 'quotes'],
    input: 'Ada Finch',
  })
  assert.deepEqual(readLine('  SUMMIT   Quotes', commands), {
    command: ['summit', 'quotes'],
    input: '',
  })
})

test('a value in marks is one, whatever stands in it', () => {
  assert.deepEqual(read(quote, '"Ada Finch" the bridge'), {
    speaker: 'Ada Finch',
    about: 'the bridge',
  })
  assert.deepEqual(read(quote, '“Ada Finch Jr.”'), { speaker: 'Ada Finch Jr.' }) // and not Ada Finch about "Jr."
  assert.deepEqual(read(quotes, '"Ada Finch Jr."'), { about: 'Ada Finch Jr.' })
  assert.deepEqual(read(quotes, '"Ada Finch"'), { speaker: 'Ada Finch' })
  assert.deepEqual(read(quote, 'the mayor'), { speaker: 'the mayor' })
})

test('an unknown command is told with the nearest', () => {
  assert.throws(() => readLine('/qoute Ada', commands), {
    name: 'UserError',
    message: /no command \/qoute\. Did you mean \/quote\?/,
  })
  assert.throws(() => readLine('/', commands), UserError)
  assert.throws(() => readLine(`/${'x'.repeat(2000)}`, commands), /at most 1000 characters/)
})

test('a question in plain words is shown how to be asked', () => {
  assert.throws(() => readLine('What did Ada say of the harbour?', commands), {
    name: 'UserError',
    message: /no command "What".*write: \/summit ask What did Ada say of the harbour\?/,
  })
  assert.throws(() => readLine('/what did Ada say', commands), /no command \/what\./)
  assert.throws(() => readLine('what did Ada say', [quote]), /no command \/what\./)
})

test('an option that stands there twice is sent back, since either may be meant', () => {
  assert.throws(
    () => read(quote, 'Ada about:harbour about:"the ferry"'),
    /about stands there twice/,
  )
})

test('half a command is told what may follow', () => {
  assert.throws(
    () => readLine('/summit', commands),
    /\/summit needs one more word: quotes, summary, ask/,
  )
  assert.throws(() => readLine('/summit sumary', commands), /Did you mean \/summit summary\?/)
})

test('a speaker takes the longest beginning that names somebody, the rest is for the next option', () => {
  assert.deepEqual(read(quote, 'Ada Finch the bridge'), {
    speaker: 'Ada Finch',
    about: 'the bridge',
  })
  assert.deepEqual(read(quote, 'zoë łukasik-brandt'), { speaker: 'zoë łukasik-brandt' })
  assert.deepEqual(read(quote, 'Nobody the bridge'), { speaker: 'Nobody', about: 'the bridge' })
})

test('an optional speaker that names nobody is left out', () => {
  assert.deepEqual(read(quotes, 'the bridge'), { about: 'the bridge' })
})

test('name:value may stand anywhere, in straight or curly marks', () => {
  assert.deepEqual(read(quotes, 'about:"the old bridge" Ada'), {
    about: 'the old bridge',
    speaker: 'Ada',
  })
  assert.deepEqual(read(quotes, 'Ada about:“the old bridge”'), {
    about: 'the old bridge',
    speaker: 'Ada',
  })
  assert.deepEqual(read(quotes, 'about:bridge speaker:Finch'), {
    about: 'bridge',
    speaker: 'Finch',
  })
})

test('a time of day, an address and a colon before a blank are text', () => {
  assert.deepEqual(read(ask, 'who said: at 10:30?'), { question: 'who said: at 10:30?' })
  assert.deepEqual(read(ask, 'what is https://a.b/c?'), { question: 'what is https://a.b/c?' })
})

test('a choice and a day are found where they stand', () => {
  assert.deepEqual(read(summary, 'short yesterday'), { length: 'short', since: '2026-03-09' })
  assert.deepEqual(read(summary, '2026-03-01'), { since: '2026-03-01' })
})

test('what cannot be read is told under its name, with what would be right', () => {
  assert.throws(
    () => read(summary, 'length:huge'),
    /length cannot be "huge"\. Choose one of short, long/,
  )
  assert.throws(() => read(summary, 'since:soon'), /cannot read "soon" as a day for since/)
  assert.throws(() => read(quote, ''), /Please say the speaker: \/quote <speaker> \[about\]/)
  assert.throws(() => read(quote, 'Ada colour:red'), /no option "colour" here/)
  assert.throws(() => read(ask, 'x'.repeat(41)), /at most 40 characters; this one has 41/)
  assert.throws(
    () => read(summary, 'short 2026-03-01 and more'),
    /do not know what to do with "and more"/,
  )
})

test('named values, as a form gives them, are read alike', () => {
  assert.deepEqual(read(quote, { speaker: 'Ada', about: ' ' }), { speaker: 'Ada' })
  assert.throws(() => read(quote, { __proto__x: 'y', speaker: 'Ada' }), /no option/)
  assert.throws(
    () => read(quote, JSON.parse('{"constructor":"y","speaker":"Ada"}')),
    /no option "constructor"/,
  )
})

test('today is the day of the zone, and a day that does not exist is none', () => {
  assert.equal(readDay('today', new Date('2026-03-10T23:30:00Z'), 'Europe/Berlin'), '2026-03-11')
  assert.equal(readDay('7d', reading.now, 'UTC'), '2026-03-03')
  assert.equal(readDay('2026-02-30', reading.now, 'UTC'), undefined)
})

test('any line is either read or answered with one sentence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...commands),
      fc.string({ unit: 'binary', maxLength: 300 }),
      (registered, line) => {
        try {
          const values = Object.values(read(registered, line))
          assert.ok(values.every((value) => typeof value === 'string' && value !== ''))
        } catch (thrown) {
          assert.ok(thrown instanceof UserError)
        }
      },
    ),
  )
})
