// The settings of the YAML file, as they are checked and filled in.
import { z } from 'zod'

const DAY = 86_400_000

const zone = z.string().refine(isZone, {
  error: ({ input }) => `"${input}" is not a time zone; write one such as Europe/Berlin`,
})
const days = z
  .string()
  .regex(/^[1-9]\d{0,4}d$/, 'write a number of days such as 30d')
  .transform((text) => Number.parseInt(text, 10) * DAY)
const whole = (least: number, most: number) =>
  z.number().int().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`)
const address = (platforms: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${platforms}):[A-Za-z0-9_-]+$`),
      'write it as discord:1234 or slack:C0123',
    )

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** 'mon-fri', 'sat,sun' or 'fri-mon' as numbers, 0 for Sunday. */
const weekdays = z.string().transform((text, context): readonly number[] => {
  const days = text.split(',').map((stretch) => {
    const [first = '', last = first, ...more] = stretch.trim().split('-')
    const [from, to] = [WEEK.indexOf(first), WEEK.indexOf(last)]
    if (from < 0 || to < 0 || more.length > 0) return undefined
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, n) => (from + n) % 7)
  })
  if (days.includes(undefined))
    context.addIssue({ code: 'custom', message: 'write days such as mon-fri or sat,sun' })
  return [...new Set(days.flatMap((stretch) => stretch ?? []))].sort()
})

const storySchema = z.strictObject({
  title: z.string().min(1).max(100),
  match: z.string().min(1).max(1000).optional(),
  model: z.enum(['on', 'off']).default('off'),
})

const digestSchema = z.strictObject({
  to: address('discord|slack'),
  story: z.string(),
  command: z.string().default('summary'),
  options: z.record(z.string(), z.string()).default({}),
  at: z.array(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'write a time such as 08:00')).min(1),
  days: weekdays.prefault('mon-sun'),
  zone: zone.optional(),
  when_nothing_new: z.enum(['silent', 'say-so']).default('silent'),
})

/** The whole file; what is left out has its default. */
export const fileSchema = z.strictObject({
  zone: zone.default('UTC'),
  corpus: z.array(z.string().min(1)).default(['./corpus']),
  stories: z
    .record(
      z
        .string()
        .regex(
          /^[a-z][a-z0-9-]{0,31}$/,
          'a story is named in lower case, digits and hyphens, at most 32 of them',
        ),
      storySchema,
    )
    .default({}),
  people: z
    .array(
      z.strictObject({ name: z.string().min(1), also: z.array(z.string().min(1)).default([]) }),
    )
    .default([]),
  digests: z.array(digestSchema).default([]),
  digest: z
    .strictObject({
      verify: z.boolean().default(true),
      cannot_tell: z.enum(['repeat', 'hold']).default('repeat'),
    })
    .prefault({}),
  operator: z
    .strictObject({
      tell: address('discord|slack').optional(),
      users: z.array(address('discord|slack|console|web')).default([]),
      roles: z.array(address('discord')).default([]),
    })
    .prefault({}),
  limits: z
    .strictObject({
      words_per_article: whole(20, 10_000).default(120),
      asks_per_minute: whole(1, 10_000).default(20),
    })
    .prefault({}),
  model: z
    .strictObject({
      tokens_per_answer: whole(100, 100_000).default(2_000),
      tokens_per_day: whole(0, 1_000_000_000).default(500_000),
      seconds: whole(1, 50).default(40),
      price: z.strictObject({ read: z.number().min(0), written: z.number().min(0) }).optional(),
    })
    .prefault({}),
  retention: z
    .strictObject({ answers: days.default(30 * DAY), deliveries: days.default(400 * DAY) })
    .prefault({}),
  page: z.enum(['auto', 'on']).default('auto'),
  private_answers: z.boolean().default(true),
  slack: z
    .strictObject({
      command: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,30}$/, 'use lower case, digits and hyphens')
        .default('communique'),
      prefix: z
        .string()
        .regex(/^[a-z0-9-]{0,15}$/, 'use lower case, digits and hyphens')
        .default(''),
      admins: z.boolean().default(false),
    })
    .prefault({}),
  log: z.strictObject({ text: z.boolean().default(false) }).prefault({}),
})

export type FileValues = z.output<typeof fileSchema>

const WRITE: Readonly<Record<string, string>> = {
  array: 'write a list: each entry on a line of its own, after a hyphen',
  boolean: 'write true or false',
  int: 'write a whole number',
  number: 'write a number',
  object: 'write its settings below it, each as name: value',
  record: 'write its entries below it, each as name: value',
  string: 'write a text; quotation marks make a number one',
}

/** What is wrong with a value, in words that say what to write; undefined where a setting says it itself. */
export const explained: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : WRITE[issue.expected]
    case 'invalid_value':
      return `choose one of ${issue.values.join(', ')}`
    case 'too_small':
      return 'must not be empty'
    case 'too_big':
      return `at most ${issue.maximum} characters`
    default:
      return undefined
  }
}

/** What is wrong with the file, under the name that the operator typed. */
export function describe(issue: z.core.$ZodIssue): string {
  const at = issue.path.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    '',
  )
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => (at ? `${at}.${key}` : key)).join(', ')}: no such setting; docs/settings.md lists them`
  }
  const message =
    issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message
  return at ? `${at}: ${message}` : message
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
