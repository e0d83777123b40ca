// A model at work in the whole app: what people are shown, what an operator is told, and that nothing hangs on it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reply } from '../src/platforms/platform.ts'
import { words } from '../src/words.ts'
import { BY, type TestApp, testApp } from './app.ts'
import { type Request, type Script, sentences } from './fakes/model.ts'
import { given, honest, modelled } from './modelled.ts'

const shown = ({ briefing }: Reply): string =>
  briefing.blocks
    .flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap(({ claims }) => claims.map(({ text }) => text))
        : 'text' in block
          ? [block.text]
          : [],
    )
    .join('\n')

test('a summary is written from the sources and says so; every sentence has its passages and its score', async (t) => {
  const { ask, fake } = await modelled(t, honest)
  const briefing = await ask('/town summary')
  assert.equal(fake.requests.length, 1)
  assert.ok(
    briefing.blocks.some((block) => block.kind === 'note' && block.text === words.written.checked),
  )
  const [list] = briefing.blocks
  const claims = list?.kind === 'list' ? list.items.flatMap((item) => item.claims) : []
  assert.equal(claims.length, 3)
  for (const claim of claims) {
    assert.equal(claim.written?.model, 'small')
    assert.ok((claim.written?.score ?? 0) > 0.5)
    for (const { source } of claim.evidence)
      assert.ok(briefing.sources.some(({ n }) => n === source))
  }
  assert.deepEqual(
    briefing.sources.map(({ n }) => n),
    briefing.sources.map((_, i) => i + 1),
  )
})

test('what the sources say is shown as a draft at once, and the checked sentences come into it', async (t) => {
  const { app } = await modelled(t, (request) => ({ ...honest(request), pause: 2 }))
  const drafts: Reply[] = []
  const reply = await app.handleLine('/town summary', BY, undefined, (draft) => drafts.push(draft))
  assert.ok(drafts.length >= 3)
  for (const draft of drafts) {
    assert.equal(draft.draft, true)
    assert.equal(draft.answer, undefined)
    assert.deepEqual(draft.briefing.actions, [])
    assert.match(shown(draft), new RegExp(words.written.draft))
  }
  assert.ok(reply.answer)
  assert.doesNotMatch(shown(reply), new RegExp(words.written.draft))
})

test('who asks for what is being written already sees its drafts too, and may leave without ending it', async (t) => {
  const { app, fake } = await modelled(t, (request) => ({ ...honest(request), pause: 5 }))
  const leaves = new AbortController()
  const gone = app.handleLine('/town summary', BY, leaves.signal)
  const drafts: Reply[] = []
  const stays = app.handleLine('/town summary', BY, undefined, (draft) => drafts.push(draft))
  await new Promise((resolve) => setTimeout(resolve, 20))
  leaves.abort()
  assert.equal((await gone).answer, undefined)
  assert.match(shown(await stays), new RegExp(words.written.checked))
  assert.ok(drafts.length >= 3)
  assert.equal(fake.requests.length, 1)
})

test('equal asks at once make one call, and what was written is kept', async (t) => {
  const { ask, fake } = await modelled(t, honest)
  const all = await Promise.all(Array.from({ length: 5 }, () => ask('/town summary')))
  assert.equal(fake.requests.length, 1)
  assert.ok(all.every(({ blocks }) => JSON.stringify(blocks) === JSON.stringify(all[0]?.blocks)))
  await ask('/town summary')
  assert.equal(fake.requests.length, 1)
})

test('with a model that is gone, slow or broken the sources speak, nobody is told but the operator, and it is tried again', async (t) => {
  const alone = await testApp({ stories: [{ name: 'town', title: 'Marrowby' }] })
  const plain = await alone.ask('/town summary')
  alone.close()
  const troubles: Record<string, Script> = {
    broken: { status: 500 },
    late: { pieces: ['{'], pause: 3_000 },
    garbled: { pieces: ['No.'] },
  }
  for (const [kind, script] of Object.entries(troubles)) {
    const { ask, desk, fake, counters } = await modelled(t, () => script, { patience: 300 })
    const briefing = await ask('/town summary')
    assert.deepEqual(
      briefing.blocks.map((block) =>
        'items' in block
          ? block.items.map((i) => i.claims[0]?.text)
          : 'text' in block && block.text,
      ),
      plain.blocks.map((block) =>
        'items' in block
          ? block.items.map((i) => i.claims[0]?.text)
          : 'text' in block && block.text,
      ),
      kind,
    )
    const calls = fake.requests.length
    await ask('/town summary')
    assert.ok(fake.requests.length > calls, 'it is not kept')
    assert.match(desk.notices()[0] ?? '', /The (?:answer of the )?model at 127\.0\.0\.1/)
    assert.match(
      await counters.text(),
      new RegExp(`communique_model_failures_total\\{why="${kind}"\\} 2`),
    )
  }
})

test('a lie is not posted; the operator sees how many, and why', async (t) => {
  const lying = (request: Request): Script => {
    const [first] = given(request).passages.filter(({ text }) => !text.includes('[Q'))
    const lie = {
      text: 'The king of Atlantis ate 9,000 oysters in Marrowby.',
      passages: [first?.n ?? 1],
    }
    return { pieces: sentences(lie) }
  }
  const { reply } = await modelled(t, lying)
  const summary = shown(await reply('/town summary'))
  assert.doesNotMatch(summary, /Atlantis/)
  const status = shown(await reply('/status'))
  assert.match(
    status,
    /small at 127\.0\.0\.1:\d+; today 2 calls, \d+ tokens read, \d+ written, cost 0\.00; .* 2 not supported/,
  )
})

test('/help says to which host questions and passages go, and only where they do', async (t) => {
  const note = async ({ ask }: Pick<TestApp, 'ask'>): Promise<string> =>
    JSON.stringify((await ask('/help')).blocks.at(-1))
  assert.match(await note(await modelled(t, honest)), /questions and passages go to 127\.0\.0\.1/)
  const alone = await testApp({ stories: [{ name: 'town', title: 'Marrowby' }] })
  assert.match(await note(alone), /Nothing is written by a model/)
  alone.close()
})

test('a question is answered from the passages that answer it, or the model is not asked at all', async (t) => {
  const { ask, fake } = await modelled(t, honest)
  await ask('/town ask Who is the emperor of China?')
  assert.equal(fake.requests.length, 0)
})
