// One line for each platform.
import { discordHarness } from '../fakes/discord/harness.ts'
import { slackHarness } from '../fakes/slack/harness.ts'
import { conformance } from './conformance.ts'

conformance(discordHarness)
conformance(slackHarness)
