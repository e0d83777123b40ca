// The thread beside one that loads: drafts in, what they say out, in order.
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Draft } from '../news/article.ts'

const port = parentPort
if (port === null) throw new Error('this file runs in a worker thread')

enableCompileCache()
const { analysed } = await import('./analysis.ts')
port.on('message', (drafts: readonly Draft[]) => port.postMessage(drafts.map(analysed)))
