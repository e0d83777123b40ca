// Reading public gold data: JSON Lines, plain or packed. None of it is written anywhere.
import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** The rows of a file, or of the same file with '.br' behind its name. */
export function rows(file: string): Record<string, unknown>[] {
  const bytes = existsSync(file) ? readFileSync(file) : readFileSync(`${file}.br`)
  const packed = file.endsWith('.br') || !existsSync(file)
  return (packed ? brotliDecompressSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** A number of 32 bits out of a name (FNV-1a): a document's fold depends on it alone, so that it stays when others come. */
export function hashOf(name: string): number {
  let hash = 2166136261
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash
}
