// Why an answer says what it says: each sentence with its passages, looked up in the archive as it is now.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sqliteArchive } from '../src/archive/sqlite.ts'
import { audit, auditPage, type Library, type Statement, statements } from '../src/audit.ts'
import type { Block, Briefing, Evidence, Source } from '../src/briefing.ts'
import { ingest } from '../src/corpus/load.ts'
import { words } from '../src/words.ts'
import { BY, testApp } from './app.ts'
import { honest, modelled } from './modelled.ts'

const root = new URL('..', import.meta.url).pathname

const TEXT = 'Marrowby shut the bridge on Friday. Mayor Ada Finch said, “It was rust,” and left.'
const SOURCE: Source = { n: 1, article: 'a', edition: 1, reading: 'r', label: 'Mercury' }
const there: Library = { text: () => TEXT, edition: () => 1 }

const evidence = (text: string): Evidence => {
  const start = TEXT.indexOf(text)
  return { source: 1, start, end: start + text.length, text }
}

function audited(block: Block, library = there): Statement {
  const briefing: Briefing = { title: '', blocks: [block], sources: [SOURCE] }
  const [found] = statements(briefing, library)
  assert.ok(found)
  return found
}

const claim = (text: string, passage: Evidence): Block => ({
  kind: 'paragraph',
  claims: [{ text, evidence: [passage] }],
})

test('every sentence and quotation of every command is a slice of an article, as it is stored', async (t) => {
  for (const folder of [undefined, `${root}corpus`]) {
    const { app, close } = await testApp(folder === undefined ? {} : { folder })
    t.after(close)
    let count = 0
    for (const { path, options } of app.commands().filter(({ path }) => path[0] !== 'digest')) {
      const needed = options.filter(({ required }) => required)
      const speaker = app.suggest(['quote'], 'speaker', '')[0]?.value ?? ''
      const values = needed.map(({ name, kind }) => [name, kind === 'speaker' ? speaker : 'the'])
      const input = Object.fromEntries(values)
      const answer = await app.answer({ command: path, input, ...BY })
      const { pages } = app.page(answer, 1)
      for (let page = 1; page <= pages; page++)
        for (const { show, page: first = 0 } of app.page(answer, page).briefing.actions ?? []) {
          if (show !== 'why') continue
          const { briefing } = app.why(answer, first)
          const notes = briefing.blocks.flatMap((block) =>
            block.kind === 'note' ? [block.text] : [],
          )
          const verdicts = notes.filter((text) => text !== words.why.kept(answer.id))
          assert.deepEqual([...new Set(verdicts)], [words.why.slice], `${path.join(' ')} ${page}`)
          count += verdicts.length
        }
    }
    assert.ok(count > 30)
  }
})

test('a sentence that its passage does not hold, or a passage that the article does not, is said so', () => {
  const first = evidence('Marrowby shut the bridge on Friday.')
  assert.equal(audited(claim('Marrowby shut the bridge', first)).verdict.kind, 'slice')
  assert.equal(audited(claim('Marrowby shut the town', first)).verdict.kind, 'different')
  const moved = { ...first, start: first.start + 1, end: first.end + 1 }
  const wrong = audited(claim(first.text, moved))
  assert.equal(wrong.verdict.kind, 'different')
  assert.equal(wrong.passages[0]?.stored, 'different')
})

test('of an article that is no longer kept nobody can tell', () => {
  const gone = { text: () => undefined, edition: () => undefined }
  const { verdict, passages } = audited(claim('Marrowby', evidence('Marrowby')), gone)
  assert.deepEqual([verdict.kind, passages[0]?.stored], ['gone', 'gone'])
})

test('a quotation is held against its parts, in order', () => {
  const places = [evidence('It was'), evidence('rust')]
  const quote = (text: string): Block => ({
    ...{ kind: 'quote', text, speech: 'direct', status: 'said', context: [], places, wordings: [] },
  })
  assert.equal(audited(quote('It was … rust')).verdict.kind, 'slice')
  assert.equal(audited(quote('It was … dust')).verdict.kind, 'different')
  assert.equal(audited(quote('rust')).verdict.kind, 'different')
})

test('what a model wrote says so, with the model, the version of its prompt and the score, and shows its passages', async (t) => {
  const { app } = await modelled(t, honest)
  const reply = await app.handleLine('/town summary', BY)
  const action = reply.briefing.actions?.find(({ show }) => show === 'why')
  assert.ok(action)
  const { briefing } = await app.open(action, BY)
  const notes = briefing.blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []))
  assert.ok(
    notes.filter((text) => /^Written by small, prompt .+ at [01]\.\d\d\.$/.test(text)).length > 0,
  )
  assert.match(JSON.stringify(briefing.blocks), /edition 1, characters \d+–\d+/)
})

test('"Why" of a later page goes on where that of the pages before it ends, to the last', async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const answer = await app.answerLine('/town quotes', BY)
  const { pages } = app.page(answer, 1)
  const firsts = Array.from({ length: pages }, (_, i) => {
    const { actions = [] } = app.page(answer, i + 1).briefing
    return actions.find(({ show }) => show === 'why')?.page ?? 0
  })
  assert.ok(pages > 1 && firsts.every((first, i) => i === 0 || first > (firsts[i - 1] ?? 0)))
  for (const [i, first] of firsts.entries()) {
    const text = (reply: { briefing: Briefing }): string => JSON.stringify(reply.briefing.blocks)
    const [quote] = app.page(answer, i + 1).briefing.blocks
    assert.ok(
      quote?.kind === 'quote' && text(app.why(answer, first)).includes(quote.places[0]!.text),
    )
  }
  assert.throws(() => app.why(answer, 1000), /has \d+ pages/)
})

test('an answer without a sentence of an article has no "Why"', async (t) => {
  const { app, close } = await testApp()
  t.after(close)
  const reply = await app.handleLine('/help', BY)
  assert.ok(!reply.briefing.actions?.some(({ show }) => show === 'why'))
  const opened = await app.open({ answer: reply.answer ?? '', show: 'why' }, BY)
  assert.match(JSON.stringify(opened.briefing.blocks), new RegExp(words.noSources))
})

test('an operator is told what an answer rested on, also when the article has another edition since', async (t) => {
  const room = mkdtempSync(join(tmpdir(), 'communique-audit-'))
  t.after(() => rmSync(room, { recursive: true, force: true }))
  const file = join(room, 'archive.db')
  const put = async (cost: string): Promise<void> => {
    const text = `The repair of the bridge in Marrowby will cost ${cost} million pounds, the council said on Friday.`
    mkdirSync(join(room, 'news'), { recursive: true })
    writeFileSync(
      join(room, 'news/bridge.md'),
      `---\noutlet: Mercury\ndate: 2026-04-02\n---\n${text}\n\nThe council of Marrowby met for three hours in the town hall.\n`,
    )
    const now = new Date('2026-05-01T12:00:00Z')
    await ingest({ archive: file, paths: [join(room, 'news')], people: [], now })
  }
  await put('four')
  const { app, state, close } = await testApp({ archive: file })
  t.after(close)
  const answer = await app.answerLine('/town summary', BY)
  await put('five')
  const archive = sqliteArchive({ file })
  t.after(archive.close)
  const found = await audit(answer.id, { state, archive })
  const first = found.statements.find(({ text }) => text.includes('four million'))
  assert.equal(first?.verdict.kind, 'slice')
  assert.deepEqual([first?.passages[0]?.source.edition, first?.passages[0]?.since], [1, 2])
  const page = JSON.stringify(auditPage(found))
  assert.match(page, /Answer [\w-]+ to \/town summary, 2026-05-01T12:00:00.000Z/)
  assert.match(page, /edition 1 \(edition 2 since\), characters \d+–\d+/)
  await assert.rejects(audit('nobody', { state, archive }), /Nothing is kept under "nobody"/)
})

test('a digest is found by the id of its message or the link to it, and audited by the answer it was made from', async (t) => {
  const { app, state, archive, close } = await testApp()
  t.after(close)
  const answer = await app.answerLine('/town summary', BY)
  const at = new Date('2026-05-01T08:00:00Z')
  const { deliveries } = state
  await deliveries.begin('d', '08:00', at)
  const { handled } = (await deliveries.standing('d'))!
  const delivery = {
    ...{ slot: new Date(at.getTime() + 1), first: at, slots: 1, claimed: at },
    state: 'open',
    ...{ place: BY.place, answer: answer.id, parts: [{ key: 'k', payload: {} }] },
  } as const
  assert.ok(await deliveries.claim('d', handled, [delivery]))
  const [part] = (await deliveries.standing('d'))!.open!.parts
  await deliveries.settled(part!, '1700000000.000001')
  for (const id of [
    'k',
    '1700000000.000001',
    'https://town.slack.com/archives/C1/p1700000000000001',
  ]) {
    const found = await audit(id, { state, archive })
    assert.equal(found.answer, answer.id)
    assert.deepEqual(found.digest?.place, BY.place)
    assert.match(JSON.stringify(auditPage(found)), /Digest d of .* in square: settled/)
    assert.ok(found.statements.every(({ verdict }) => verdict.kind === 'slice'))
  }
  const asked = await app.answerLine('/town summary', BY)
  const later = new Date('2100-07-01T08:00:00Z')
  await state.sweep(later, { answers: 1, deliveries: 1e14 })
  await assert.rejects(audit(asked.id, { state, archive }), /Nothing is kept under/)
  assert.equal((await audit('k', { state, archive })).answer, answer.id, 'as long as its digest is')
  await deliveries.end('d', delivery.slot, 'settled', '')
  await state.sweep(later, { answers: 1, deliveries: 1 })
  for (const id of ['k', answer.id]) await assert.rejects(audit(id, { state, archive }))
})
