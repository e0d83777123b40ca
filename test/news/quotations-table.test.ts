// The readable table: one short passage or more for each phenomenon, with every quotation expected in it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { Quotation } from '../../src/news/article.ts'
import { people } from '../../src/news/people.ts'
import { frames } from '../../src/news/quotations/frames.ts'
import { quotations } from '../../src/news/quotations/quotations.ts'
import { sentences } from '../../src/news/sentences.ts'

const FEWEST = 120
const table = readFileSync(new URL('../fixtures/quotations.txt', import.meta.url), 'utf8')
const STATUS = { said: '', denied: 'not ', hypothetical: 'if ' } as const

type Row = { readonly under: string; readonly passage: string; readonly expected: string[] }

function rows(): Row[] {
  const found: Row[] = []
  let under: string | undefined
  for (const line of table.split('\n').filter(Boolean)) {
    if (line.startsWith('# ')) under = line.slice(2)
    else if (line.startsWith('→ ')) found.at(-1)?.expected.push(line.slice(2))
    else if (under) found.push({ under, passage: line, expected: [] })
  }
  return found
}

function told(passage: string): string[] {
  const text = passage.replaceAll('¶', '\n\n').replaceAll('⏎', '\n')
  const framed = frames(text)
  const found = sentences(framed)
  const named = people(framed, found)
  const who = ({ attribution }: Quotation): string => {
    if (!attribution) return '?'
    const { start, end } = attribution.mention
    return attribution.who === undefined
      ? `(${text.slice(start, end)})`
      : (named[attribution.who]?.name ?? '?')
  }
  return quotations(framed, found, named).map(
    (one) =>
      `${STATUS[one.status]}${one.kind === 'indirect' ? '~ ' : ''}${who(one)}: ${one.text.replaceAll('\n', '⏎')}`,
  )
}

for (const { under, passage, expected } of rows())
  test(`${under}: ${passage}`, () => assert.deepEqual(told(passage), expected))

test('the table is as long as it should be', () => {
  assert.ok(rows().length >= FEWEST, `${rows().length} passages`)
})
