// Asks the configured bot for a summary that a model writes; prints when what the sources say stood there, and when the answer did.
import { openBot } from '../src/bot.ts'
import { loadConfig } from '../src/config.ts'

const [line = ''] = process.argv.slice(2)
const BY = {
  user: 'console:local',
  place: { platform: 'console', tenant: 'bench', channel: 'cli' },
}

const bot = await openBot(loadConfig())
const began = performance.now()
let draft = Number.NaN
const reply = await bot.app.handleLine(line, BY, undefined, () => {
  if (Number.isNaN(draft)) draft = performance.now() - began
})
const answer = performance.now() - began
bot.close()
process.stdout.write(JSON.stringify({ draft, answer, answered: reply.answer !== undefined }))
