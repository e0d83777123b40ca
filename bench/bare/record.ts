// Loaded into the bot with --import: writes down which libraries its own files import, and in which thread.
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const file = process.env.BENCH_LIBRARIES
if (file !== undefined) {
  registerHooks({
    resolve(specifier, context, next) {
      const ours = context.parentURL?.includes('/node_modules/') === false
      if (ours && !/^(?:[./]|file:|data:)/.test(specifier))
        appendFileSync(file, `${isMainThread ? 'main' : 'worker'} ${specifier}\n`)
      return next(specifier, context)
    },
  })
}
