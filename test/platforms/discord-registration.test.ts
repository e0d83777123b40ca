import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprint, registration } from '../../src/platforms/discord/registration.ts'
import type { Listed } from '../../src/platforms/platform.ts'
import { commandProblems, list, record } from '../fakes/discord/limits.ts'

type Option = Listed['options'][number]

const option = (name: string, changed: Partial<Option> = {}): Option => ({
  name,
  description: 'What',
  kind: 'text',
  required: false,
  suggests: false,
  ...changed,
})
const listed = (path: string, options: readonly Option[] = []): Listed => ({
  path: path.split(' '),
  description: `About ${path}`,
  audience: 'asker',
  slow: false,
  options,
})

test('commands of one first word are its subcommands, of two a group', () => {
  const all = registration([
    listed('quote'),
    listed('summit summary'),
    listed('summit quotes'),
    listed('admin digest add'),
  ])
  assert.deepEqual(commandProblems(all), [])
  assert.deepEqual(
    all.map(({ name, options }) => [name, options.map((each) => [each.type, each.name])]),
    [
      ['quote', []],
      [
        'summit',
        [
          [1, 'summary'],
          [1, 'quotes'],
        ],
      ],
      ['admin', [[2, 'digest']]],
    ],
  )
  assert.deepEqual(
    all[2]?.options[0]?.options?.map(({ type, name }) => [type, name]),
    [[1, 'add']],
  )
})

test('required options come first, choices are fixed, and what suggests is completed as one types', () => {
  const [command] = registration([
    listed('x', [
      option('length', { kind: 'choice', choices: ['short', 'long'], suggests: true }),
      option('who', { required: true, suggests: true }),
      option('words'),
    ]),
  ])
  assert.deepEqual(
    command?.options.map(({ name, required, autocomplete, choices }) => [
      name,
      required,
      autocomplete,
      choices?.length,
    ]),
    [
      ['who', true, true, undefined],
      ['length', false, undefined, 2],
      ['words', false, undefined, undefined],
    ],
  )
})

test('each can be used in a guild, in direct messages and wherever its user is', () => {
  const [command] = registration([listed('x')])
  assert.deepEqual(
    [command?.integration_types, command?.contexts],
    [
      [0, 1],
      [0, 1, 2],
    ],
  )
})

test('descriptions are given in the languages that there are', () => {
  const [command] = registration([listed('x')], (text) =>
    text === 'About x' ? { de: 'Über x' } : undefined,
  )
  assert.deepEqual(command?.description_localizations, { de: 'Über x' })
  assert.deepEqual(commandProblems([command]), [])
})

test('what Discord would refuse is refused before, and named', () => {
  assert.throws(() => registration([listed('Quote')]), /"Quote" is no name/)
  assert.throws(
    () => registration([listed('a'), listed('a b')]),
    /is a command and has subcommands/,
  )
  assert.throws(() => registration([listed('a b c d')]), /more words/)
  assert.throws(() => registration([{ ...listed('a'), description: '' }]), /description of "a"/)
  const many = Array.from({ length: 26 }, (_, i) => option(`o${i}`))
  assert.throws(() => registration([listed('a', many)]), /26 options/)
})

test('what Discord gives back has the fingerprint of what it was given, in any order and with its defaults', () => {
  const all = registration([
    listed('b', [option('who', { required: true })]),
    listed('a x'),
    listed('a y'),
  ])
  const back = all.toReversed().map((command) => ({
    ...command,
    id: '1',
    version: '2',
    nsfw: false,
    default_member_permissions: null,
    description_localizations: null,
    contexts: [2, 1, 0],
    options: list(command.options).map((each) => ({ ...record(each), name_localizations: null })),
  }))
  assert.equal(fingerprint(back), fingerprint(all))
  for (const changed of [
    all.slice(1),
    all.map((each) => ({ ...each, description: 'Another' })),
    all.map((each) => ({ ...each, contexts: [0] })),
    registration([listed('b', [option('who')]), listed('a x'), listed('a y')]),
  ])
    assert.notEqual(fingerprint(changed), fingerprint(all))
})
