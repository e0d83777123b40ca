import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadCommands } from '../src/command.ts'
import { type TestApp, testApp } from './app.ts'

let town: TestApp
before(async () => {
  town = await testApp()
})
after(() => town.close())

const BRIDGE =
  'The bridge, which is ninety years old, will not wait for us, … It has waited long enough.'

async function said(line: string): Promise<string[]> {
  const { blocks } = await town.ask(line)
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []))
}

async function outlets(line: string): Promise<string[]> {
  const { sources } = await town.ask(line)
  return [...new Set(sources.map(({ label }) => label))].sort()
}

async function apology(line: string): Promise<string> {
  const { answer, briefing } = await town.reply(line)
  assert.equal(answer, undefined, line)
  return briefing.blocks.map((block) => ('text' in block ? block.text : '')).join('\n')
}

test('only what one outlet printed is shown, by any words of its name, accents and case apart', async () => {
  assert.deepEqual(await outlets('/town quotes outlet:gazette'), ['The Ferry Lane Gazette'])
  assert.deepEqual(await outlets('/town quotes outlet:"the MÁRROWBY mercury"'), [
    'Marrowby Mercury',
  ])
  const all = await town.ask('/quote Brandt about:bridge')
  const one = await town.ask('/quote Brandt about:bridge outlet:gazette')
  const places = ({ blocks: [first] }: typeof all) =>
    first?.kind === 'quote' && first.wordings.length
  assert.deepEqual([places(all), places(one)], [2, 1])
})

test('only articles from, up to or of a day are shown', async () => {
  assert.ok((await said('/town quotes until:2026-04-13')).includes(BRIDGE))
  assert.ok(!(await said('/town quotes since:2026-04-20')).includes(BRIDGE))
  assert.deepEqual(await said('/quote "Ada Finch" day:2026-04-27'), [
    'The money is there, … and it is going to stay there.',
  ])
  assert.deepEqual(
    await said('/town quotes day:2026-04-21'),
    await said('/town quotes since:2026-04-21 until:2026-04-21'),
  )
})

test('reported speech is shown only when it is asked for', async () => {
  const indirect = await said('/quote Pell kind:indirect')
  assert.deepEqual(indirect, ['the bearings would arrive on Friday afternoon'])
  const all = await said('/quote Pell')
  assert.ok(!all.includes(indirect[0] ?? ''))
  const [direct, mixed] = [
    await said('/quote Pell kind:direct'),
    await said('/quote Pell kind:mixed'),
  ]
  assert.ok(mixed.includes('if the river behaves.'))
  assert.deepEqual([...direct, ...mixed].toSorted(), all.toSorted())
})

test('only what was said to somebody, or in some place, is shown', async () => {
  for (const typed of ['mercury', '"The Mercury"'])
    assert.deepEqual(await said(`/town quotes listener:${typed}`), ['I have heard\nenough,'])
  assert.match(await apology('/town quotes listener:council'), /It may be: .*reporters/)
  assert.deepEqual(await said('/town quotes listener:council kind:indirect'), ['to think again'])
  assert.match(await apology('/town quotes venue:Telegram'), /None of them tells its venue\.$/)
})

test('who said words can be asked of one speaker, outlet or day', async () => {
  assert.deepEqual(await said('/whosaid will not wait for us outlet:mercury'), [BRIDGE])
  assert.deepEqual(await outlets('/whosaid will not wait for us'), [
    'Marrowby Mercury',
    'The Ferry Lane Gazette',
  ])
  assert.match(
    await apology('/whosaid will not wait for us speaker:Pell'),
    /Of the one quotation none is left with speaker "Idris Pell"\. It may be: Zoë/,
  )
})

test('when nothing is left, the filter that left nothing is named with what it could have been', async () => {
  assert.match(
    await apology('/quote Pell since:2026-04-01 outlet:Echo kind:mixed'),
    /Of the 2 quotations with speaker Idris Pell, .* none is left with outlet "Echo"\. It may be: .*Mercury/,
  )
  assert.match(
    await apology('/quote "Ada Finch" since:2026-05-01 outlet:Mercury'),
    /^Of the 3 quotations with .* none is left with since "2026-05-01"\. It may be: 2026-04-27, 2026-04-21, 2026-04-17\.$/,
  )
  assert.match(await apology('/quote "Gwen Ashdown" kind:mixed'), /It may be: .*direct/)
  assert.match(await apology('/town quotes day:2026-04-21 about:zeppelins'), /about "zeppelins"/)
  assert.match(await apology('/whosaid zeppelins outlet:Mercury'), /No quotation with "zeppelins"/)
  assert.match(await apology('/town quotes outlet:…'), /outlet "…"/)
})

test('when only reported speech is left, it is said how to see it', async () => {
  const friday = '/quote Pell about:afternoon'
  assert.match(await apology(friday), / Reported in other words there is one: add kind:indirect\.$/)
  assert.equal((await said(`${friday} kind:indirect`)).length, 1)
  assert.doesNotMatch(await apology('/quote Pell about:zeppelins'), /Reported/)
  assert.doesNotMatch(await apology('/quote Pell kind:mixed about:afternoon'), /Reported/)
})

test('the title says what was asked for', async () => {
  const { title } = await town.ask('/quote Pell outlet:mercury since:2026-04-01 about:river')
  assert.equal(title, 'Idris Pell: quotations about "river" (since 2026-04-01, outlet mercury)')
})

test('free words of a line are what it is about, and filters are written by their names', async () => {
  assert.deepEqual(
    await said('/quote Pell the river outlet:mercury'),
    await said('/quote Pell outlet:mercury about:"the river"'),
  )
})

test('speakers are offered with their role and how often they are quoted, circumstances with their counts', () => {
  const labels = (option: string, typed: string) =>
    town.app.suggest(['town', 'quotes'], option, typed).map(({ label }) => label)
  assert.deepEqual(labels('speaker', 'pell'), [
    'Idris Pell, the county’s bridge engineer, quoted 5 times',
  ])
  assert.deepEqual(labels('outlet', 'g'), ['The Ferry Lane Gazette, 3 articles'])
  assert.deepEqual(labels('listener', 'rep'), ['reporters, one quotation'])
  assert.deepEqual(labels('venue', ''), [])
  assert.ok(!labels('listener', '').some((label) => label.startsWith('him')))
})

test('all three commands have the same filters', async () => {
  const commands = await loadCommands(new URL('../commands', import.meta.url).pathname, ['town'])
  const names = (path: string) =>
    Object.keys(
      commands.find((each) => each.path.join(' ') === path)?.command.options ?? {},
    ).toSorted()
  assert.deepEqual(names('quote'), names('town quotes'))
  assert.deepEqual(
    names('whosaid').filter((name) => name !== 'words'),
    names('quote'),
  )
})

test('who finds nothing about a subject is offered nouns that occur, no contractions and no verbs', async () => {
  const offered = /Words that do occur: (.*)\.$/.exec(await apology('/town quotes about:zeppelins'))
  const nouns = offered?.[1]?.split(', ') ?? []
  assert.ok(nouns.length > 1)
  for (const noun of nouns) assert.match(noun, /^\p{L}{4,}$/u)
  for (const noun of nouns) assert.doesNotMatch(noun, /^(?:think|stay|going|arrive|keep)$/)
})
