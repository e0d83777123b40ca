import assert from 'node:assert/strict'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

const SQL = 'statements.ts' // prepares what others wrote

test('other code for what an article brings into the archive is another reading', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'communique-reading-'))
  t.after(() => rmSync(root, { recursive: true }))
  for (const name of ['src', 'package.json']) cpSync(name, join(root, name), { recursive: true })
  const module = await import(pathToFileURL(join(root, 'src/corpus/reading.ts')).href)
  const making = ['prepared.ts'] // and what it imports, which these import …
  for (const file of making) {
    const source = readFileSync(join('src/archive', file), 'utf8')
    const imported = [...source.matchAll(/from '\.\/([a-z]+\.ts)'/g)].map((found) =>
      String(found[1]),
    )
    making.push(...imported.filter((name) => name !== SQL && !making.includes(name)))
  }
  assert.ok(making.includes('names.ts'))
  for (const file of making) {
    const before = module.codeNames()
    appendFileSync(join(root, 'src/archive', file), '// other code\n')
    assert.notEqual(module.codeNames().reading, before.reading, file)
  }
  const before = module.codeNames()
  appendFileSync(join(root, 'src/archive/same.ts'), '// other code\n')
  assert.equal(module.codeNames().reading, before.reading)
  assert.notEqual(module.codeNames().linking, before.linking)
})
