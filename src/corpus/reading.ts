// The names of the code: of what reads an article, and of what links articles. Work done by other code is done again.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const source = new URL('..', import.meta.url)
// What watches folders and fills the archive has no say in what an article says.
const NOT_READING = new Set([
  'load.ts',
  'look.ts',
  'file.ts',
  'folder.ts',
  'worker.ts',
  'thread.ts',
  'batch.ts',
  'reading.ts',
])
// What an article brings into the archive by itself.
const PREPARING = ['prepared.ts', 'packed.ts', 'mentions.ts', 'names.ts', 'sayings.ts']
const LINKING = [
  'link.ts',
  'who.ts',
  'sayings.ts',
  'mentions.ts',
  'same.ts',
  'hashes.ts',
  'names.ts',
  'packed.ts',
]

/** Hashes of the source files (and of the versions of what they use): 16 hexadecimal digits each. */
export function codeNames(): { readonly reading: string; readonly linking: string } {
  const reading = [
    ...typescript('news/'),
    ...typescript('corpus/').filter((file) => !NOT_READING.has(file.slice('corpus/'.length))),
    ...PREPARING.map((file) => `archive/${file}`),
    '../package.json',
  ]
  return { reading: hashed(reading), linking: hashed(LINKING.map((file) => `archive/${file}`)) }
}

function typescript(folder: string): string[] {
  return readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') || file.endsWith('.json'))
    .map((file) => folder + file.replaceAll('\\', '/'))
    .sort()
}

function hashed(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(new URL(file, source)))
  return hash.digest('hex').slice(0, 16)
}
