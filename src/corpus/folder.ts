// What stands in a corpus folder, by name and stat alone.
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isArticleFile } from './read.ts'

export type Stat = {
  readonly size: number // bytes
  readonly modified: number // ms; the later of content and inode, so that a file moved here counts as new
  readonly written: number // ms; of the content alone
}

export type Folder = {
  readonly files: ReadonlyMap<string, Stat>
  readonly unreadable: readonly string[] // folders below it, of which nothing is known
}

/**
 * The article files of a folder and the folders in it, or the one file itself. Names beginning with a dot are left
 * out; links to folders are not followed.
 * @throws what the file system says of `root` itself: ENOENT, EACCES …
 */
export function folder(root: string): Folder {
  const files = new Map<string, Stat>()
  const unreadable: string[] = []
  if (!statSync(root).isDirectory()) {
    if (isArticleFile(basename(root))) add(root)
    return { files, unreadable }
  }
  const waiting: { path: string; entries: Dirent[] }[] = [{ path: root, entries: list(root) }]
  for (const { path, entries } of waiting) {
    for (const entry of entries) {
      const full = join(path, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        try {
          waiting.push({ path: full, entries: list(full) })
        } catch {
          unreadable.push(full)
        }
      } else if (isArticleFile(entry.name) && (entry.isFile() || entry.isSymbolicLink())) add(full)
    }
  }
  return { files, unreadable }

  function add(path: string): void {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat?.isFile()) return
    const { size, mtimeMs, ctimeMs } = stat
    files.set(path, { size, modified: Math.max(mtimeMs, ctimeMs), written: mtimeMs })
  }
}

function list(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
}
