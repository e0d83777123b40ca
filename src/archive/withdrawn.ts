// What an operator took out of answers. It stands in a file of its own beside the archive, one JSON line each,
// because the archive may be deleted and made again, and these articles must stay out.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { UserError } from '../errors.ts'

export type Withdrawal = {
  readonly article: string // the id it had
  readonly path: string
  readonly key: string
  readonly raw: string
  readonly reason: string
  readonly at: string
}

/** Where the withdrawals of an archive are kept: 'data/archive.db' → 'data/archive.withdrawn.jsonl'. */
export function withdrawalsOf(archive: string): string {
  return `${archive.replace(/\.db$/, '')}.withdrawn.jsonl`
}

export function recordWithdrawal(archive: string, withdrawal: Withdrawal): void {
  appendFileSync(withdrawalsOf(archive), `${JSON.stringify(withdrawal)}\n`, {
    mode: 0o600,
    flush: true,
  })
}

/**
 * The withdrawals of an archive, as a test of an article: by its place in the corpus, or by its bytes elsewhere. A
 * counted place is none: whatever is put in above moves another article there.
 * @throws {UserError} when a line cannot be read: an article that must stay out might come back
 */
export function readWithdrawals(
  archive: string,
): (
  article: Pick<Withdrawal, 'path' | 'key' | 'raw'> & { counted: boolean },
) => Withdrawal | undefined {
  const file = withdrawalsOf(archive)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const known = new Map<string, Withdrawal>()
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const withdrawal = parse(line)
    if (withdrawal === undefined)
      throw new UserError(`Line ${at + 1} of ${file} is not a withdrawal; mend or remove it.`)
    known.set(`${withdrawal.path}\n${withdrawal.key}`, withdrawal).set(withdrawal.raw, withdrawal)
  }
  return ({ path, key, raw, counted }) =>
    (counted ? undefined : known.get(`${path}\n${key}`)) ?? known.get(raw)
}

function parse(line: string): Withdrawal | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isWithdrawal(value) ? value : undefined
  } catch {
    return undefined // the caller says which line
  }
}

function isWithdrawal(value: unknown): value is Withdrawal {
  const names = ['article', 'path', 'key', 'raw', 'reason', 'at']
  if (typeof value !== 'object' || value === null) return false
  return names.every((name) => typeof Reflect.get(value, name) === 'string')
}
