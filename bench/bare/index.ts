// The floor of loading: reads the same files and inserts each text as one FTS5 row, in one transaction.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const [folder = '', file = ''] = process.argv.slice(2)
const began = performance.now()
const before = process.cpuUsage()
const database = new DatabaseSync(file)
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
database.exec('CREATE VIRTUAL TABLE articles USING fts5 (text)')
const insert = database.prepare('INSERT INTO articles VALUES (?)')
database.exec('BEGIN')
for (const name of readdirSync(folder)) insert.run(readFileSync(join(folder, name), 'utf8'))
database.exec('COMMIT')
database.close()
const { user, system } = process.cpuUsage(before)
process.stdout.write(JSON.stringify({ ms: performance.now() - began, cpu: (user + system) / 1000 }))
