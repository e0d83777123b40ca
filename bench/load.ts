// Loads the configured corpus as the bot does, and prints how long that took without the start of Node.

import { openBot } from '../src/bot.ts'
import { loadConfig } from '../src/config.ts'

const bot = await openBot(loadConfig())
const began = performance.now()
const before = process.cpuUsage()
const loaded = await bot.ingest([])
const { user, system } = process.cpuUsage(before)
process.stdout.write(
  JSON.stringify({ ms: performance.now() - began, cpu: (user + system) / 1000, new: loaded.new }),
)
bot.close()
