// Where a thread of this room begins: its file is the argument. In plain JavaScript, so that what the compile cache has
// is not stripped of its types again: the stripper takes 20 MB of memory in each thread that uses it.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import(new URL(process.argv[2], import.meta.url).href)
