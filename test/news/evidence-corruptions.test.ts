// The gate on invented claims over the sample: sentences as they are, trimmed, reworded or joined, and with one thing wrong.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { claims, type Paper } from '../../bench/corruptions.ts'
import { check, read } from '../../src/news/evidence.ts'

const corpus = new URL('../../corpus/', import.meta.url).pathname
const papers: Paper[] = readdirSync(corpus)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((id) => ({
    id,
    text: readFileSync(join(corpus, id), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
  }))

test('of true claims nearly all are posted, of false ones hardly any', () => {
  const sources = new Map(papers.map(({ id, text }) => [id, read([text])]))
  const posted = claims(papers, 7, 20).map((claim) => ({
    ...claim,
    passed: check(claim.sentence, sources.get(claim.article) ?? [], { threshold: 'posting' })
      .supported,
  }))
  const share = (supported: boolean): number => {
    const all = posted.filter((claim) => claim.supported === supported)
    assert.ok(all.length > 50)
    return all.filter(({ passed }) => passed).length / all.length
  }
  const wrong = posted.filter(({ supported, passed }) => supported !== passed)
  const shown = wrong.map(({ kind, sentence }) => `${kind}: ${sentence}`).join('\n')
  assert.ok(share(true) >= 0.93, shown)
  assert.ok(share(false) <= 0.08, shown)
})

test('the same seed makes the same claims, another seed others', () => {
  assert.deepEqual(claims(papers, 1, 3), claims(papers, 1, 3))
  assert.notDeepEqual(claims(papers, 1, 3), claims(papers, 2, 3))
})

test('a corruption is never the sentence itself, and what it says is wrong stands in it', () => {
  for (const { sentence, wrong, supported, kind } of claims(papers, 3, 10)) {
    const source = papers.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')
    if (supported) continue
    assert.ok(!source.includes(sentence), `${kind}: ${sentence}`)
    if (kind !== 'cause')
      assert.ok(
        wrong.every((words) => sentence.includes(words)),
        `${kind}: ${sentence}`,
      )
  }
})
