// What every platform must do, whatever it is called. A harness opens the platform over its fake and reads back what a
// person would see; conformance.test.ts lists the harnesses.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Block, Briefing } from '../../src/briefing.ts'
import type { App, Place, Platform, Reply } from '../../src/platforms/platform.ts'
import { words } from '../../src/words.ts'
import { type TestApp, testApp } from '../app.ts'
import { SPEAKER, writeHostileCorpus } from '../fixtures/hostile.ts'

/** An answer as it stands before a person, all of its messages. */
export type Shown = {
  readonly hidden: boolean // only for the one who asked
  /** What is read: escapes undone, marks gone, messages joined as the text goes on, without 'Part 1 of 2'. */
  readonly text: string
  /** What of it is live beside our own headings, bold names and links to sources: mentions, links, emoji … */
  readonly live: readonly string[]
  readonly buttons: readonly string[]
  /** Presses the button of that label; another person may do it. */
  press(label: string, user?: string): Promise<Shown>
}

export type Asked = {
  readonly acknowledged: Promise<'now' | 'later'>
  readonly shown: Promise<Shown>
}

export type Surface = {
  readonly platform: Platform
  readonly place: Place // where it may post
  ask(path: readonly string[], values?: Readonly<Record<string, string>>, user?: string): Asked
  /** What stands in `place`, one text for each message, oldest first, as a person reads it. */
  posted(): readonly string[]
  /** Each way in which a rule of the platform was broken. */
  problems(): readonly string[]
  close(): Promise<void>
}

export type Harness = {
  readonly name: string
  /** The platform, started over its fake; `deferral` in ms. */
  open(app: App, deferral: number): Promise<Surface>
}

const SOON = 30 // ms until an answer counts as late: no test waits for it but those that need it
const NEVER = 60_000
const [ADA, BEN] = ['100000000000000001', '100000000000000002']

export function conformance({ name, open }: Harness): void {
  describe(`${name} does what a platform must`, () => {
    let town: TestApp
    let surface: Surface
    before(async () => {
      town = await testApp()
      surface = await open(town.app, NEVER)
    })
    after(async () => {
      await surface.platform.stop(AbortSignal.timeout(1000))
      await surface.close()
      town.close()
    })

    test('every command is answered, and the platform takes every answer', async () => {
      for (const { path, options } of town.app.commands()) {
        const needed = options.filter(({ required }) => required)
        const values = Object.fromEntries(
          needed.map(({ name, kind }) => [name, kind === 'speaker' ? 'Brandt' : 'the bridge']),
        )
        const { text } = await surface.ask(path, values).shown
        assert.ok(text.trim().length > 0, path.join(' '))
      }
      assert.deepEqual(surface.problems(), [])
    })

    test('what the app answers is all there: title, sentences, quotations, notes and sources', async () => {
      const { shown } = surface.ask(['town', 'summary'])
      const reply = await town.reply('/town summary')
      const { text } = await shown
      for (const words of printed(reply.briefing))
        assert.ok(line(text).includes(line(words)), words)
    })

    test('an answer for the asker is shown to nobody else, one for everyone to all', async () => {
      assert.equal((await surface.ask(['help']).shown).hidden, true)
      assert.equal((await surface.ask(['town', 'summary']).shown).hidden, false)
    })

    test('an apology is only for the one who asked, also where the answer would have been for all', async () => {
      const { hidden, text } = await surface.ask(['town', 'summary'], { since: 'never' }).shown
      assert.equal(hidden, true)
      assert.match(text, /cannot read "never" as a day/)
    })

    test('an unknown command is one sentence to the asker', async () => {
      const { hidden, text } = await surface.ask(['gone', 'away']).shown
      assert.equal(hidden, true)
      assert.match(text, /no command/)
    })

    test('the passages behind an answer open, for the one who pressed', async () => {
      const answer = await surface.ask(['town', 'summary']).shown
      const sources = await answer.press('Sources', BEN)
      assert.equal(sources.hidden, true)
      assert.match(sources.text, /^Sources of: /)
    })

    test('what each sentence rests on opens, with the edition, the place and the verdict, for the one who pressed', async () => {
      for (const values of [
        ['town', 'summary'],
        ['town', 'quotes'],
      ]) {
        const answer = await surface.ask(values, {}, ADA).shown
        const why = await answer.press('Why', ADA)
        assert.equal(why.hidden, true)
        assert.match(why.text, /^Why: /)
        assert.match(why.text, /edition 1, characters \d+–\d+/)
        assert.ok(line(why.text).includes(words.why.slice))
        assert.deepEqual(why.live, [])
      }
      assert.deepEqual(surface.problems(), [])
    })

    test('a private answer opens only for the person who asked for it', async () => {
      const answer = await surface.ask(['town', 'quotes'], {}, ADA).shown
      const label = answer.buttons.find((each) => each === 'Sources') ?? ''
      if (answer.hidden)
        assert.match((await answer.press(label, BEN)).text, /belongs to the person who asked/)
      assert.match((await answer.press(label, ADA)).text, /^Sources of: /)
    })

    test('every quotation stands there character for character', async () => {
      const { briefing } = await town.reply('/town quotes')
      const said = briefing.blocks.filter((block) => block.kind === 'quote')
      assert.ok(said.length > 5)
      const { text } = await surface.ask(['town', 'quotes']).shown
      for (const quote of said) assert.ok(line(text).includes(line(quote.text)), quote.text)
    })

    test('a digest is posted in parts; each has an id and is found by its key, and no other', async () => {
      const { poster } = surface.platform
      assert.ok(poster)
      const since = new Date()
      const parts = poster.parts(await town.ask('/town summary'))
      const keys = parts.map((_, i) => `key-${i}-${name}`)
      for (const [i, part] of parts.entries()) {
        const stored = JSON.parse(JSON.stringify(part)) // as it comes back from the state
        const { message } = await poster.post(surface.place, stored, keys[i]!, false)
        assert.deepEqual(await poster.find(surface.place, keys[i]!, since), { message })
      }
      assert.equal(await poster.find(surface.place, 'key-of-nobody', since), 'absent')
      assert.deepEqual(await poster.check(surface.place), [])
      assert.equal(surface.posted().length, parts.length)
      assert.deepEqual(surface.problems(), [])
    })

    test('a part that may be a repeat says so, and still fits', async () => {
      const { poster } = surface.platform
      const [part] = poster!.parts(quoting('word '.repeat(3000)))
      await poster!.post(surface.place, part!, 'a-key-for-the-repeat', true)
      assert.match(surface.posted().at(-1) ?? '', /possibly a repeat/i)
      assert.deepEqual(surface.problems(), [])
    })
  })

  describe(`${name}, when an answer is late`, () => {
    test('the person is told that it comes, and then it comes', async () => {
      const { surface, gate, close } = await gated(open, SOON)
      const { acknowledged, shown } = surface.ask(['town', 'summary'])
      assert.equal(await acknowledged, 'later')
      gate.resolve()
      const answer = await shown
      assert.equal(answer.hidden, false)
      assert.match(answer.text, /^Marrowby: summary/)
      await close()
    })

    test('a late apology is still only for the asker', async () => {
      const { surface, gate, close } = await gated(open, SOON)
      const { acknowledged, shown } = surface.ask(['town', 'summary'], { since: 'never' })
      await acknowledged
      gate.resolve()
      assert.equal((await shown).hidden, true)
      await close()
    })

    test('stopping waits for it, and takes nothing new', async () => {
      const { surface, gate, close } = await gated(open, SOON)
      const first = surface.ask(['town', 'summary'])
      await first.acknowledged
      const order: string[] = []
      const shown = first.shown.then(() => order.push('shown'))
      const stopped = surface.platform
        .stop(new AbortController().signal)
        .then(() => order.push('stopped'))
      const { text } = await surface.ask(['help']).shown
      assert.match(text, /restarting/)
      gate.resolve()
      await Promise.all([shown, stopped])
      assert.deepEqual(order, ['shown', 'stopped'])
      await close()
    })

    test('stopping ends when its time is over', async () => {
      const { surface, close } = await gated(open, SOON)
      await surface.ask(['town', 'summary']).acknowledged
      await surface.platform.stop(AbortSignal.timeout(20))
      await close()
    })
  })

  describe(`${name} and text that attacks`, () => {
    let town: TestApp
    let surface: Surface
    const folder = mkdtempSync(join(tmpdir(), 'communique-hostile-'))
    before(async () => {
      writeHostileCorpus(folder)
      town = await testApp({ folder, limits: { wordsPerArticle: 120, asksPerMinute: 10_000 } })
      surface = await open(town.app, NEVER)
    })
    after(async () => {
      await surface.platform.stop(AbortSignal.timeout(1000))
      await surface.close()
      town.close()
      rmSync(folder, { recursive: true })
    })

    test('nothing in it becomes live, on the first page of any command', async () => {
      for (const [path, values] of everyCommand(town.app)) {
        const { live } = await surface.ask(path, values).shown
        assert.deepEqual(live, [], path.join(' '))
      }
      assert.deepEqual(surface.problems(), [])
    })

    test('nothing in it becomes live on any page or in the passages behind', async () => {
      let shown = await surface.ask(['quote'], { speaker: SPEAKER }).shown
      for (let page = 0; page < 40 && shown.buttons.includes('Next page'); page++) {
        assert.deepEqual(shown.live, [])
        if (page % 5 === 0) {
          assert.deepEqual((await shown.press('Sources')).live, [])
          assert.deepEqual((await shown.press('Why')).live, [])
        }
        shown = await shown.press('Next page')
      }
      assert.deepEqual(surface.problems(), [])
    })

    test('a text of any length comes whole, in as many messages as it needs', async () => {
      const long = `${'We walked over the bridge, *slowly*, and home. '.repeat(1100)}${'a'.repeat(9000)}_end_.`
      const { poster } = surface.platform
      const before = surface.posted().length
      for (const [i, part] of poster!.parts(quoting(long)).entries())
        await poster!.post(surface.place, part, `long-${i}`, false)
      const text = surface.posted().slice(before).join('')
      assert.ok(text.includes(`“${long}”`))
      assert.deepEqual(surface.problems(), [])
    })
  })
}

/** The platform over an app that answers only when the gate is opened. */
async function gated(open: Harness['open'], deferral: number) {
  const town = await testApp()
  const gate = Promise.withResolvers<void>()
  const handle: App['handle'] = async (ask, signal): Promise<Reply> => {
    if (ask.command.length > 1) await gate.promise // not /help
    return town.app.handle(ask, signal)
  }
  const handleLine: App['handleLine'] = async (line, by, signal): Promise<Reply> => {
    if (!line.startsWith('help')) await gate.promise
    return town.app.handleLine(line, by, signal)
  }
  const surface = await open({ ...town.app, handle, handleLine }, deferral)
  const close = async (): Promise<void> => {
    gate.resolve()
    await surface.platform.stop(AbortSignal.timeout(1000))
    await surface.close()
    town.close()
  }
  return { surface, gate, close }
}

function everyCommand(app: App): [path: readonly string[], values: Record<string, string>][] {
  return app.commands().map(({ path, options }) => {
    const needed = options.filter(({ required }) => required)
    return [
      path,
      Object.fromEntries(
        needed.map(({ name, kind }) => [
          name,
          kind === 'speaker' ? SPEAKER : 'the wall of the town hall',
        ]),
      ),
    ]
  })
}

function quoting(text: string): Briefing {
  const evidence = { source: 1, start: 0, end: text.length, text }
  return {
    title: 'A long one',
    blocks: [
      {
        kind: 'quote',
        text,
        by: 'Ada Finch',
        speech: 'direct',
        status: 'said',
        context: [evidence],
        places: [evidence],
        wordings: [{ text, differs: [], sources: [1] }],
      },
    ],
    sources: [{ n: 1, article: 'a', edition: 1, reading: 'r', label: 'Marrowby Mercury' }],
  }
}

/** A platform may show a line break as a blank, and nothing else otherwise. */
const line = (text: string): string => text.replace(/\s/g, ' ')

/** All that a reader must find in an answer, word for word. */
function printed({ title, blocks, sources }: Briefing): string[] {
  return [title, ...blocks.flatMap(wordsOf), ...sources.map(({ label }) => label)]
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return [block.text]
    case 'paragraph':
      return block.claims.map(({ text }) => text)
    case 'list':
      return block.items.flatMap(({ claims }) => claims.map(({ text }) => text))
    case 'quote':
      return [block.text]
    default:
      return block satisfies never
  }
}
