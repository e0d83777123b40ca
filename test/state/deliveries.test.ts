import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { MIGRATIONS } from '../../src/state/schema.ts'
import type { Deliveries, NewDelivery, StoredPart } from '../../src/state/state.ts'
import { newFile, now, open } from './states.ts'

const DAY = 86_400_000
const EIGHT = new Date('2026-03-05T08:00:00Z')
const later = (minutes: number): Date => new Date(EIGHT.getTime() + minutes * 60_000)

const made = (overrides: Partial<NewDelivery> = {}): NewDelivery => ({
  ...{ slot: EIGHT, first: EIGHT, slots: 1, claimed: EIGHT, state: 'open' },
  made: { archive: 'a', generation: 7 },
  place: { platform: 'discord', tenant: 'guild-1', channel: '1' },
  parts: ['a', 'b'].map((key) => ({
    key: `${key}-${++keys}`,
    payload: { text: `part ${key} 🌍` },
  })),
  ...overrides,
})
let keys = 0

async function begun(file = newFile()) {
  const state = await open(file)
  const { deliveries } = state
  await deliveries.begin('d', '08:00', now)
  return { state, deliveries, standing: async () => (await deliveries.standing('d'))! }
}

const firstPart = async (deliveries: Deliveries): Promise<StoredPart> =>
  (await deliveries.standing('d'))!.open!.parts.find(({ message }) => message === undefined)!

test('a digest begins with nothing behind it, and begins again only when its times are changed', async () => {
  const { state, deliveries, standing } = await begun()
  assert.deepEqual(await standing(), {
    handled: now,
    mark: undefined,
    paused: undefined,
    left: undefined,
    open: undefined,
  })
  await deliveries.begin('d', '08:00', later(1))
  assert.deepEqual((await standing()).handled, now)
  await deliveries.begin('d', '09:00', later(2))
  assert.deepEqual((await standing()).handled, later(2))
  await deliveries.begin('d', '10:00', now) // a clock that was set back
  assert.deepEqual((await standing()).handled, later(2))
  assert.equal(await deliveries.standing('unknown'), undefined)
  state.close()
})

test('a time is claimed by one process only, with its parts, whole or not at all', async () => {
  const file = newFile()
  const [one, two] = [await begun(file), await begun(file)]
  const { handled } = await one.standing()
  const claims = await Promise.all([
    one.deliveries.claim('d', handled, [made()]),
    two.deliveries.claim('d', handled, [made()]),
  ])
  assert.deepEqual(claims.sort(), [false, true])
  const standing = await two.standing()
  assert.deepEqual(standing.handled, EIGHT)
  assert.deepEqual(
    standing.open?.parts.map(({ payload, tries, tried, repeat }) => ({
      payload,
      tries,
      tried,
      repeat,
    })),
    ['a', 'b'].map((key) => ({
      ...{ payload: { text: `part ${key} 🌍` }, tries: 0, tried: undefined, repeat: false },
    })),
  )
  // Also by hand, for a time before the last one that was handled.
  assert.equal(await one.deliveries.claim('d', EIGHT, [made({ slot: EIGHT })]), false)
  assert.equal(await one.deliveries.claim('d', EIGHT, [made({ slot: later(-60) })]), true)
  assert.deepEqual((await one.standing()).handled, EIGHT)
  one.state.close()
  two.state.close()
})

test('a part is taken once for each try, and the last one that is settled settles all and sets the mark', async () => {
  const { state, deliveries, standing } = await begun()
  await deliveries.claim('d', now, [made()])
  const part = await firstPart(deliveries)
  assert.equal(await deliveries.take(part, later(1), false), true)
  assert.equal(await deliveries.take(part, later(1), false), false)
  await deliveries.unknown(part, later(2))
  const tried = await firstPart(deliveries)
  assert.deepEqual([tried.tries, tried.tried, tried.repeat], [1, later(2), false])
  assert.equal(await deliveries.take(tried, later(4), true), true)
  await deliveries.refused(tried, { why: 'forbidden', again: later(9), paused: true })
  const refused = await firstPart(deliveries)
  assert.deepEqual([refused.tries, refused.tried, refused.repeat], [2, undefined, true])
  assert.deepEqual((await standing()).paused, 'forbidden')
  assert.deepEqual((await standing()).open?.again, later(9))
  await deliveries.settled(refused, 'm1')
  assert.equal((await standing()).mark, undefined)
  await deliveries.settled(await firstPart(deliveries), 'm2')
  const done = await standing()
  assert.deepEqual(
    [done.mark, done.paused, done.open],
    [{ archive: 'a', generation: 7 }, undefined, undefined],
  )
  assert.equal((await deliveries.recent('d', 5))[0]?.state, 'settled')
  state.close()
})

test('a delivery that is ended leaves the mark as it was and keeps its reason', async () => {
  const { state, deliveries, standing } = await begun()
  await deliveries.claim('d', now, [made()])
  await deliveries.end('d', EIGHT, 'held', 'nobody can tell')
  await deliveries.end('d', EIGHT, 'missed', 'too late for this')
  assert.equal((await standing()).mark, undefined)
  assert.deepEqual(
    (await deliveries.recent('d', 5)).map(({ state, why }) => [state, why]),
    [['held', 'nobody can tell']],
  )
  state.close()
})

test('a sweep erases old deliveries with their parts, but none that is under way', async () => {
  const { state, deliveries, standing } = await begun()
  await deliveries.claim('d', now, [made({ state: 'settled' })])
  await deliveries.claim('d', EIGHT, [made({ slot: later(60) })])
  const retention = { answers: 30 * DAY, deliveries: 400 * DAY }
  assert.equal(await state.sweep(new Date(EIGHT.getTime() + 399 * DAY), retention), 0)
  assert.equal(await state.sweep(new Date(EIGHT.getTime() + 401 * DAY), retention), 1)
  assert.equal((await deliveries.recent('d', 5)).length, 1)
  assert.equal((await standing()).open?.parts.length, 2)
  state.close()
})

test('forgetting a tenant erases its digests and deliveries, and nobody else’s', async () => {
  const { state, deliveries } = await begun()
  await deliveries.begin('e', '08:00', now)
  await deliveries.claim('d', now, [made()])
  const place = { platform: 'discord', tenant: 'guild-2', channel: '2' }
  await deliveries.claim('e', now, [made({ place })])
  assert.equal(await state.forget({ tenant: 'guild-1' }), 2) // a delivery and its digest
  assert.equal(await deliveries.standing('d'), undefined)
  assert.equal((await deliveries.standing('e'))?.open?.parts.length, 2)
  state.close()
})

test('a tenant that the bot left is erased 30 days after the first word of it, unless it comes back', async () => {
  const { state, deliveries, standing } = await begun()
  await deliveries.claim('d', now, [made()])
  const retention = { answers: 30 * DAY, deliveries: 400 * DAY }
  const after = (days: number): Date => new Date(now.getTime() + days * DAY)
  await state.left('guild-1', now)
  assert.deepEqual((await standing()).left, now)
  assert.equal(await state.joined(['guild-1', 'guild-2']), true)
  assert.equal(await state.joined(['guild-1']), false)
  assert.equal((await standing()).left, undefined)
  assert.equal(await state.sweep(after(31), retention), 0)
  await state.left('guild-1', now)
  await state.left('guild-1', after(5))
  assert.equal(await state.sweep(after(29), retention), 0)
  assert.equal(await state.sweep(after(31), retention), 3) // the digest, a delivery, the departure
  assert.equal(await deliveries.standing('d'), undefined)
  state.close()
})

test('a state from before there were digests is brought up to date with its answers', async () => {
  const file = newFile()
  ;(await open(file)).close()
  const old = new DatabaseSync(file)
  for (const table of ['spending', 'departures', 'parts', 'deliveries', 'digests', 'answers'])
    old.exec(`DROP TABLE ${table}`)
  old.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`)
  old.exec(`INSERT INTO answers VALUES ('t', 'kept', 'u', 1, '{"not":"an answer"}')`)
  old.close()
  const state = await open(file)
  await state.deliveries.begin('d', '08:00', now)
  assert.ok(await state.deliveries.standing('d'))
  await assert.rejects(state.answer('kept'), /a stored answer cannot be read back/) // it is there
  state.close()
})
