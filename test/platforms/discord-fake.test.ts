// The fake refuses what Discord would refuse: else no test over it could show that the bot keeps to the rules.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callbackProblems, commandProblems, messageProblems } from '../fakes/discord/limits.ts'

const V2 = 1 << 15
const said = (content: string) => ({ type: 10, content })
const button = (changed: object = {}) => ({
  ...{ type: 2, style: 2, label: 'Sources', custom_id: 'open:1' },
  ...changed,
})
const row = (...components: object[]) => ({ type: 1, components })
const good = {
  flags: V2,
  components: [said('The bridge is shut.'), row(button())],
  allowed_mentions: { parse: [] },
}
const command = (changed: object = {}) => ({
  ...{ type: 1, name: 'quote', description: 'What somebody said', options: [] },
  ...changed,
})
const option = (changed: object = {}) => ({
  ...{ type: 3, name: 'speaker', description: 'Who' },
  ...changed,
})

test('a message that keeps to the rules is taken, and each breach is a refusal', () => {
  assert.deepEqual(messageProblems(good), [])
  const breaches: readonly [object, RegExp][] = [
    [{ allowed_mentions: undefined }, /allowed_mentions/],
    [{ allowed_mentions: { parse: ['everyone'] } }, /allowed_mentions/],
    [{ content: 'beside' }, /beside Components V2/],
    [{ flags: 0 }, /without the flag/],
    [{ flags: 0, components: [], content: 'x'.repeat(2001) }, /content of 2001/],
    [{ components: [] }, /empty message/],
    [{ components: [said('x'.repeat(2001)), said('x'.repeat(2000))] }, /4001 characters/],
    [{ components: Array.from({ length: 41 }, () => said('x')) }, /41 components/],
    [{ components: [said(' ')] }, /without a character/],
    [
      { components: [row(...Array.from({ length: 6 }, (_, n) => button({ custom_id: `${n}` })))] },
      /6 buttons/,
    ],
    [
      { components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      /custom_id of 101|not as described/,
    ],
    [{ components: [row(button({ label: 'x'.repeat(81) }))] }, /label of 81|not as described/],
    [{ components: [row(button(), button())] }, /one custom_id/],
    [{ nonce: 'x'.repeat(26) }, /nonce|not as described/],
    [{ unheard_of: true }, /does not know/],
  ]
  for (const [change, pattern] of breaches)
    assert.match(
      messageProblems({ ...good, ...change }).join(),
      pattern,
      JSON.stringify(change).slice(0, 80),
    )
})

test('a command that keeps to the rules is taken, and each breach is a refusal', () => {
  assert.deepEqual(commandProblems([command({ options: [option({ required: true })] })]), [])
  const breaches: readonly [object[], RegExp][] = [
    [[command({ name: 'Quote' })], /not a name/],
    [[command({ name: 'two words' })], /not a name/],
    [[command({ name: 'x'.repeat(33) })], /not a name|not as described/],
    [[command({ description: '' })], /description of 0/],
    [[command({ description: 'x'.repeat(101) })], /description of 101|not as described/],
    [[command(), command()], /two of one name/],
    [
      [command({ options: [option(), option({ name: 'words', required: true })] })],
      /required option after/,
    ],
    [
      [
        command({
          options: [
            option({
              choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
            }),
          ],
        }),
      ],
      /26 choices|not as described/,
    ],
    [Array.from({ length: 101 }, (_, n) => command({ name: `c${n}` })), /101 commands/],
  ]
  for (const [commands, pattern] of breaches)
    assert.match(commandProblems(commands).join(), pattern, JSON.stringify(commands).slice(0, 80))
})

test('an answer while one types has at most 25 choices, each of 1 to 100 characters', () => {
  const answer = (choices: readonly object[]) => callbackProblems({ type: 8, data: { choices } })
  const choice = (name: string) => ({ name, value: name })
  assert.deepEqual(answer([choice('Ada')]), [])
  assert.ok(answer(Array.from({ length: 26 }, (_, n) => choice(`${n}`))).length > 0)
  assert.ok(answer([choice('x'.repeat(101))]).length > 0)
  assert.ok(answer([choice('')]).length > 0)
})
