// The thread beside one that loads: drafts in, what they say out, in order.
import { parentPort } from 'node:worker_threads'
import type { Draft } from '../news/article.ts'
import { analysed } from './analysis.ts'

const port = parentPort
if (port === null) throw new Error('this file runs in a worker thread')
port.on('message', (drafts: readonly Draft[]) => port.postMessage(drafts.map(analysed)))
