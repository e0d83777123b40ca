// Where a thread of this room begins: the file whose `work` it does is the argument. In plain JavaScript, so that what the
// compile cache has is not stripped of its types again: the stripper takes 20 MB of memory in each thread that uses it.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

enableCompileCache()
const { work } = await import(new URL(process.argv[2], import.meta.url).href)
work(parentPort, workerData)
