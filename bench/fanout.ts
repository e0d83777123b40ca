// Posts every digest of the configuration, and prints how long that took without the start of Node.
import { openBot } from '../src/bot.ts'
import { loadConfig } from '../src/config.ts'
import { connect } from '../src/main.ts'

export type Posted = { readonly ms: number; readonly settled: number; readonly why?: string }

const config = loadConfig()
const bot = await openBot(config)
await connect(bot, config)
await bot.digests.start(async () => async () => {}) // it knows its channels, as a bot that has run for a while
const began = performance.now()
const reports = await bot.digests.run(new Date(process.argv[2] ?? ''))
const ms = performance.now() - began
const settled = reports.filter(({ outcome }) => outcome === 'settled').length
const why = reports.find(({ outcome }) => outcome !== 'settled')?.why
const posted: Posted = { ms, settled, why }
process.stdout.write(JSON.stringify(posted))
bot.close()
