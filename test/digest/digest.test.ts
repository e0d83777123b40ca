import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import list from '../../commands/digest/list.ts'
import preview from '../../commands/digest/preview.ts'
import status from '../../commands/digest/status.ts'
import type { Briefing } from '../../src/briefing.ts'
import { type Context, loadCommands } from '../../src/command.ts'
import {
  commandLine,
  digestProblems,
  digestsOf,
  dueSlots,
  nextDue,
} from '../../src/digest/digest.ts'
import { lanes } from '../../src/digest/lanes.ts'
import { channel } from '../fakes/channel.ts'
import { bench, MORNING, newsroom } from './runners.ts'

const folder = new URL('../../commands', import.meta.url).pathname

test('a digest keeps its name in the state when its times change, and not when what it tells does', () => {
  const id = (overrides: object) => digestsOf([{ ...MORNING, ...overrides }])[0]?.id
  assert.equal(id({ times: ['09:00'], days: [1], zone: 'UTC', whenNothingNew: 'say-so' }), id({}))
  for (const other of [{ to: 'slack:1234' }, { story: 'budget' }, { command: 'quotes' }])
    assert.notEqual(id(other), id({}))
  assert.equal(id({ options: { a: '1', b: '2' } }), id({ options: { b: '2', a: '1' } }))
  assert.notEqual(id({ options: { a: '1' } }), id({ options: { a: '2' } }))
})

test('entries that differ in their times only are due at the times of both', () => {
  const [digest, ...more] = digestsOf([
    MORNING,
    { ...MORNING, times: ['07:00'], zone: 'UTC', whenNothingNew: 'say-so' },
    { ...MORNING, options: { length: 'short' } },
  ])
  assert.deepEqual([digest?.name, digest?.whenNothingNew, more[0]?.name], ['1', 'say-so', '2'])
  assert.equal(commandLine(more[0]!), '/town summary length:short')
  const [from, to] = [new Date('2026-05-01T00:00Z'), new Date('2026-05-02T00:00Z')]
  assert.deepEqual(
    dueSlots(digest!, from, to).map(({ at }) => at.toISOString().slice(11, 16)),
    ['06:00', '07:00'],
  )
  assert.deepEqual(nextDue(digest!, new Date('2026-05-01T06:00Z')), {
    at: new Date('2026-05-01T07:00Z'),
    zone: 'UTC',
  })
})

test('a digest that could never be made is named at the start', async () => {
  const commands = await loadCommands(folder, ['town'])
  const problems = (overrides: object) => digestProblems([{ ...MORNING, ...overrides }], commands)
  assert.deepEqual(problems({}), [])
  assert.deepEqual(problems({ options: { length: 'short', since: '7d' } }), [])
  assert.match(
    problems({ command: 'sumary' })[0]!,
    /^digests\[0\]\.command: there is no command "sumary" of a story; choose one of .*summary/,
  )
  assert.match(
    problems({ options: { length: 'huge' } })[0]!,
    /^digests\[0\]\.options\.length: choose one of short, medium, long/,
  )
  assert.match(
    problems({ options: { toString: 'x' } })[0]!,
    /^digests\[0\]\.options\.toString: there is no such option/,
  )
  assert.match(problems({ command: 'ask' })[0]!, /^digests\[0\]\.options\.question: missing/)
})

test('no more pieces of work are under way at once than there are lanes, and none is lost when one fails', async () => {
  const lane = lanes(3)
  let [now, most] = [0, 0]
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) =>
      lane(async () => {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setImmediate(resolve))
        now--
        if (n % 4 === 0) throw new Error('no')
        return n
      }),
    ),
  )
  assert.equal(most, 3)
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 15)
})

test('the commands show the digests that somebody may see', async () => {
  const root = mkdtempSync(join(tmpdir(), 'communique-digest-commands-'))
  const there = await channel()
  let now = new Date('2026-05-01T05:00:00Z')
  const { runner, state } = await bench(join(root, 'state.db'), there.url, {
    ...{ now: () => now, newsroom: newsroom(['one']) },
  })
  await runner.tick()
  now = new Date('2026-05-01T06:00:00Z')
  await runner.tick()
  now = new Date('2026-05-02T20:00:00Z')
  await runner.tick()
  const context = (tenant: string): Context =>
    ({
      digests: runner.seenBy({
        ...{ place: { platform: 'discord', tenant, channel: '1' }, operator: false },
      }),
    }) as Partial<Context> as Context // these commands ask for nothing else
  const text = ({ title, blocks }: Briefing): string => `${title}\n${JSON.stringify(blocks)}`
  assert.match(
    text(await list.run(context('town'), {})),
    /^Digests\n.*\/town summary to discord:1234, at 08:00, every day, Europe\/Berlin; when nothing is new, nothing is posted\./,
  )
  const shown = text(await status.run(context('town'), {}))
  assert.match(
    shown,
    /Last: 2026-05-01 08:00, posted\. Next: 2026-05-03 08:00 \(Europe\/Berlin\)\./,
  )
  assert.match(shown, /2026-05-02 08:00: not posted\. The bot was not running/)
  assert.match(
    text(await preview.run(context('town'), { digest: undefined, at: undefined })),
    /nothing would be posted now/,
  )
  await assert.rejects(list.run(context('city'), {}), /No digest is set up here/)
  await assert.rejects(status.run({} as Context, {}), /No digest is set up here/)
  await assert.rejects(
    preview.run(context('town'), { digest: '7', at: undefined }),
    /Which digest: 1\?/,
  )
  state.close()
  there.close()
  rmSync(root, { recursive: true, force: true })
})
