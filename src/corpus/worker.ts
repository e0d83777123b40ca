// The thread that loads. It has no clock: each look is ordered by the main thread, which says what time it is.
import type { MessagePort } from 'node:worker_threads'
import { openWriter } from '../archive/writer.ts'
import { reason } from '../errors.ts'
import { analystHere } from './analysis.ts'
import type { FromWorker, Order, ToWorker } from './load.ts'
import { looker } from './look.ts'
import { codeNames } from './reading.ts'

/** Looks when it is told to, until it is told to stop. */
export function work(port: MessagePort, { archive, folders, people, skip }: Order): void {
  const say = (message: FromWorker) => port.postMessage(message)

  let stopped = false
  const look = looker({
    folders,
    open: () => openWriter({ file: archive, people, ...codeNames() }),
    once: false,
    acceptRemovals: false,
    skip: new Set(skip),
    onProgress: (progress) => say({ kind: 'progress', progress }),
    onLarge: (version) => say({ kind: 'large', version }),
    stopped: () => stopped,
    analyst: analystHere, // a bot that answers meanwhile needs its processors and its memory
  })

  let looks = Promise.resolve()
  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'look':
        looks = looks.then(async () =>
          say({ kind: 'looked', looked: await look.look(message.now) }),
        )
        looks.catch((thrown) => {
          say({ kind: 'broken', why: reason(thrown) })
          throw thrown
        })
        break
      case 'stop':
        stopped = true
        looks = looks.finally(() => {
          look.close()
          port.close()
        })
        break
      default:
        message satisfies never
    }
  })
}
