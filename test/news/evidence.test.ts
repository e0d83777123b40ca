import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check, read } from '../../src/news/evidence.ts'

const SOURCE = read([
  'The ferry to Port Ellis was delayed by 30 minutes on Tuesday because of thick fog, harbour master Ann Hall said. Nobody was injured.',
  'The company may sell two of its five ships next year, according to chairman Omar Reyes. Hall criticised Reyes for raising fares by 12% in March. The council did not approve the plan.',
])
const posted = (sentence: string): boolean =>
  check(sentence, SOURCE, { threshold: 'posting' }).supported

test('a sentence of a passage passes, and rests on that passage', () => {
  const verdict = check('Hall criticised Reyes for raising fares by 12% in March.', SOURCE, {
    threshold: 'posting',
  })
  assert.deepEqual([verdict.supported, verdict.passages[0], verdict.reasons], [true, 1, []])
})

test('trimmed, in other figures, abbreviated or contracted it still passes', () => {
  for (const sentence of [
    'The ferry to Port Ellis was delayed by 30 minutes on Tuesday.',
    'The ferry to Port Ellis was delayed by thirty minutes on Tuesday because of thick fog.',
    'Hall criticised Reyes for raising fares by 12 percent in March.',
    'The council didn’t approve the plan.',
  ])
    assert.ok(posted(sentence), sentence)
})

test('one thing made wrong is caught, whatever it is', () => {
  for (const sentence of [
    'The ferry to Port Ellis was delayed by 50 minutes on Tuesday because of thick fog, harbour master Ann Hall said.',
    'The ferry to Port Ellis was delayed by 30 minutes on Friday because of thick fog, harbour master Ann Hall said.',
    'The ferry to Port Ellis was delayed by 30 minutes on Tuesday because of thick fog, harbour master Omar Reyes said.',
    'The ferry to Port Ellis was delayed by 30 minutes on Tuesday because of thick fog, harbour master Ann Reyes said.',
    'The council approved the plan.',
    'The ferry to Port Ellis was not delayed by 30 minutes on Tuesday because of thick fog.',
    'The company will sell two of its five ships next year, according to chairman Omar Reyes.',
    'Reyes criticised Hall for raising fares by 12% in March.',
    'Hall praised Reyes for raising fares by 12% in March.',
    'Hall criticised Reyes for lowering fares by 12% in March.',
  ])
    assert.ok(!posted(sentence), sentence)
})

test('the reason says what the source has instead', () => {
  const { reasons } = check(
    'The ferry to Port Ellis was delayed by three hours on Tuesday because of thick fog.',
    SOURCE,
  )
  assert.deepEqual(reasons[0], 'the source says “30 minutes”, not “three hours”')
})

test('what no passage speaks of is not supported, and neither is nothing', () => {
  assert.equal(check('Parliament elected a new speaker in Lisbon.', SOURCE).supported, false)
  assert.equal(check('', SOURCE).supported, false)
  assert.equal(check('The ferry was delayed.', []).supported, false)
})

test('whatever the texts are, there is a verdict with a score from 0 to 1, the same each time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' })),
      (sentence, passages) => {
        const verdict = check(sentence, passages)
        assert.ok(verdict.score >= 0 && verdict.score <= 1)
        assert.ok(verdict.passages.every((n) => n >= 0 && n < passages.length))
        assert.ok(verdict.supported || verdict.reasons.length > 0)
        assert.deepEqual(check(sentence, read(passages)), verdict)
      },
    ),
    { numRuns: 200 },
  )
})

test('where there are no words nothing is supported', () => {
  for (const empty of ['', ' ', '…'])
    assert.deepEqual(check(empty, ['The ferry is shut.']), {
      ...{ supported: false, score: 0, passages: [] },
      reasons: ['there are no words to be checked'],
    })
})

test('what is too long to be checked to its end is not supported', () => {
  const passage = `The council said that ${'the bridge of the town and '.repeat(40)}the ferry are shut.`
  const verdict = check(`${passage.slice(0, -1)}, and the mayor was arrested.`, [passage])
  assert.equal(verdict.supported, false)
  assert.match(verdict.reasons.join(), /too long/)
})
