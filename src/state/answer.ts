// An answer as it lies in the database: JSON, checked when it comes back, since a file may have been touched by others.
import { z } from 'zod'
import type { Briefing } from '../briefing.ts'
import type { Answer } from '../platforms/platform.ts'

/** The JSON of an answer; `parseAnswer` gives back an equal one, whatever its texts hold. */
export const answerJson = (answer: Answer): string => JSON.stringify(answer)

/** @throws {Error} naming the fields that do not fit, never their contents */
export function parseAnswer(json: string): Answer {
  const parsed = schema.safeParse(readJson(json))
  if (parsed.success) return parsed.data
  throw new Error(`a stored answer cannot be read back: ${fieldsOf(parsed.error)}`)
}

/** A briefing out of what was stored of it. @throws {Error} naming the fields that do not fit, never their contents */
export function parseBriefing(stored: unknown): Briefing {
  const parsed = briefing.safeParse(stored)
  if (parsed.success) return parsed.data
  throw new Error(`a stored briefing cannot be read back: ${fieldsOf(parsed.error)}`)
}

const fieldsOf = ({ issues }: z.ZodError): string =>
  issues.map((issue) => issue.path.join('.') || '(all of it)').join(', ')

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // V8's own message quotes a piece of the text; that is a person's, and this one goes to the log.
    throw new Error(`a stored answer is not JSON (${json.length} characters)`)
  }
}

// Loose: a field that is newer than this list is kept, not dropped in silence.
const whole = z.number().int()
const audience = z.enum(['asker', 'everyone'])
const evidence = z.looseObject({ source: whole, start: whole, end: whole, text: z.string() })
const claims = z.array(z.looseObject({ text: z.string(), evidence: z.array(evidence) }))

const block = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('heading'), text: z.string() }),
  z.looseObject({ kind: z.literal('paragraph'), claims }),
  z.looseObject({
    kind: z.literal('list'),
    items: z.array(z.looseObject({ label: z.string().optional(), claims })),
  }),
  z.looseObject({
    kind: z.literal('quote'),
    text: z.string(),
    by: z.string().optional(),
    role: z.string().optional(),
    date: z.string().optional(),
    speech: z.enum(['direct', 'mixed', 'indirect']),
    status: z.enum(['said', 'denied', 'hypothetical']),
    context: z.array(evidence),
    places: z.array(evidence),
    wordings: z.array(
      z.looseObject({
        text: z.string(),
        differs: z.array(z.looseObject({ start: whole, end: whole })),
        sources: z.array(whole),
      }),
    ),
  }),
  z.looseObject({ kind: z.literal('note'), text: z.string() }),
])

const source = z.looseObject({
  n: whole,
  article: z.string(),
  edition: whole,
  reading: z.string(),
  label: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
  dateBasis: z.enum(['metadata', 'text', 'file']).optional(),
  url: z.string().optional(),
  sample: z.boolean().optional(),
})

const action = z.looseObject({
  label: z.string(),
  answer: z.string(),
  show: z.enum(['page', 'sources', 'why']),
  page: whole.optional(),
})

const briefing: z.ZodType<Briefing> = z.looseObject({
  title: z.string(),
  blocks: z.array(block),
  sources: z.array(source),
  closing: z.string().optional(),
  actions: z.array(action).optional(),
})

const schema: z.ZodType<Answer> = z.looseObject({
  id: z.string(),
  at: z.string(),
  ask: z.looseObject({
    command: z.string(),
    user: z.string(),
    place: z.looseObject({
      platform: z.string(),
      tenant: z.string(),
      channel: z.string(),
      thread: z.string().optional(),
    }),
  }),
  audience,
  briefing,
  generation: whole,
})
