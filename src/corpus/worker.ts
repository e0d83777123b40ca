// The thread that loads. It has no clock: each look is ordered by the main thread, which says what time it is.
import { parentPort, workerData } from 'node:worker_threads'
import { openWriter } from '../archive/writer.ts'
import { reason } from '../errors.ts'
import { analystHere } from './analysis.ts'
import type { FromWorker, Order, ToWorker } from './load.ts'
import { looker } from './look.ts'
import { codeNames } from './reading.ts'

const port = parentPort
if (port === null) throw new Error('this file runs in a worker thread')
const { archive, folders, people, skip }: Order = workerData // given by load.ts alone
const say = (message: FromWorker) => port.postMessage(message)

let stopped = false
const look = looker({
  folders,
  open: () => openWriter({ file: archive, people, ...codeNames() }),
  once: false,
  acceptRemovals: false,
  skip: new Set(skip),
  onProgress: (progress) => say({ kind: 'progress', progress }),
  onLarge: (path) => say({ kind: 'large', path }),
  stopped: () => stopped,
  analyst: analystHere, // a bot that answers meanwhile needs its processors and its memory
})

let work = Promise.resolve()
port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'look':
      work = work.then(async () => say({ kind: 'looked', looked: await look.look(message.now) }))
      work.catch((thrown) => {
        say({ kind: 'broken', why: reason(thrown) })
        throw thrown
      })
      break
    case 'stop':
      stopped = true
      work = work.finally(() => {
        look.close()
        port.close()
      })
      break
    default:
      message satisfies never
  }
})
