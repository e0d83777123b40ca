import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { UserError } from '../../src/errors.ts'
import { log } from '../../src/log.ts'
import type { Answer } from '../../src/platforms/platform.ts'
import { sqliteState } from '../../src/state/sqlite.ts'
import type { State } from '../../src/state/state.ts'

/** A folder that is gone after the tests of the file. */
export const root = await mkdtemp(join(tmpdir(), 'communique-state-'))
after(() => rm(root, { recursive: true, force: true }))

export const now = new Date('2026-03-04T05:06:07Z')

let files = 0
/** A file in a folder, neither of which is there yet. */
export const newFile = (): string => join(root, `data${++files}`, 'state.db')

export const open = (file: string, patience?: number): Promise<State> =>
  sqliteState({ file, now, log: log('silent'), patience })

export function answer(id: string, overrides: Partial<Answer['ask']> = {}, at = now): Answer {
  return {
    id,
    at: at.toISOString(),
    ask: {
      command: 'quote',
      user: 'console:local',
      place: { platform: 'console', tenant: 'local', channel: 'console' },
      ...overrides,
    },
    audience: 'asker',
    briefing: {
      title: 'A title',
      blocks: [{ kind: 'note', text: `the text of ${id}` }],
      sources: [],
    },
    generation: 7,
  }
}

/** For assert.rejects: one sentence for a person, that matches. */
export const sentence = (pattern: RegExp) => (thrown: unknown) => {
  assert.ok(thrown instanceof UserError, String(thrown))
  assert.match(thrown.message, pattern)
  return true
}
