// What an operator writes beside an article's text: JSON fields and front matter, checked and cleaned.
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { reason, UserError } from '../errors.ts'
import { visible } from '../news/clean.ts'
import { moment } from './moment.ts'

/** The fields of an article under their one name each; absent, empty and null are the same. */
export type Fields = {
  readonly id?: string
  readonly text?: string
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly published?: string // as `moment` gives it
  readonly url?: string // http or https; any other address is left out
  readonly place?: string
  readonly language?: string // 'en', never 'en-GB'
  readonly sample?: boolean
}

/** Reads the fields of one article; what it does not know is ignored. Throws a UserError that names the first bad field. */
export function fields(value: unknown): Fields {
  const parsed = Written.safeParse(value)
  if (!parsed.success) throw new UserError(complaint(parsed.error.issues[0]))
  const given = parsed.data
  return {
    id: given.id,
    text: given.text ?? given.body ?? given.content ?? undefined,
    title: given.title,
    outlet: given.outlet ?? given.source ?? given.publisher,
    byline: given.author ?? given.byline,
    published: given.date ?? given.published,
    url: given.url,
    place: given.place,
    language: given.language,
    sample: given.sample ?? undefined,
  }
}

/**
 * Splits a text that begins with a '---' line into the fields between it and the next such line, and the rest. A text
 * without, or where no mapping stands between the lines, is all body. Throws a UserError for YAML that is invalid,
 * over-long, or uses tags or aliases (the ways to make a small file huge).
 */
export function frontMatter(text: string): { fields: Fields; body: string } {
  const open = OPENING.exec(text)
  if (!open) return { fields: {}, body: text }
  CLOSING.lastIndex = open[0].length - 1
  const close = CLOSING.exec(text)
  if (!close) return { fields: {}, body: text }
  const yaml = text.slice(open[0].length, close.index)
  if (yaml.length > LONGEST_YAML) {
    throw new UserError(
      `The front matter is longer than ${LONGEST_YAML} characters: close it with a line "---".`,
    )
  }
  const value = plainMapping(yaml) ?? yamlValue(yaml)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fields: {}, body: text }
  }
  return { fields: fields(value), body: text.slice(close.index + close[0].length) }
}

/** One line of a foreign text, cleaned: no invisible characters, blanks run together. */
export function line(raw: string): string {
  return visible(raw).replace(BLANKS, ' ').trim()
}

/** The address, normalised, if it is one of the web and carries no password; else undefined. */
export function webAddress(raw: string): string | undefined {
  const url = URL.parse(line(raw))
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!url || !isWeb || url.username !== '' || url.password !== '') return undefined
  return url.href.length <= LONGEST.url ? url.href : undefined
}

/** The code of a language, without its region: 'en' for 'en-GB', 'EN_us' and 'English'. */
export function languageCode(raw: string): string | undefined {
  const value = line(raw).toLowerCase()
  return value === 'english' ? 'en' : LANGUAGE.exec(value)?.[1]
}

/** Characters. A title beyond it is not a title. */
export const LONGEST = { title: 300, outlet: 120, byline: 300, place: 120, url: 2000, id: 80 }

const LONGEST_YAML = 16_384 // characters
const BLANKS = /\s+/g
const LANGUAGE = /^([a-z]{2,3})(?:[-_].*)?$/
const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g

const short = (longest: number) =>
  z
    .string()
    .transform(line)
    .refine((value) => value.length <= longest, `is longer than ${longest} characters: shorten it`)
    .nullish()
    .transform((value) => value || undefined)

const names = z
  .union([z.string(), z.array(z.string()).transform((all) => all.join(', '))])
  .nullish()
  .pipe(short(LONGEST.byline))

// 'source' is an object with a name in what news services hand out.
const outlet = z
  .union([z.string(), z.object({ name: z.string().nullish() }).transform(({ name }) => name)])
  .nullish()
  .pipe(short(LONGEST.outlet))

const date = z
  .string()
  .nullish()
  .transform((value, context) => {
    if (value === undefined || value === null || value.trim() === '') return undefined
    const at = moment(value)
    if (at === undefined) {
      context.addIssue({ code: 'custom', message: 'is not a date: write it like 2025-08-17' })
    }
    return at
  })

const prose = z.string().nullish()

const Written = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .pipe(short(LONGEST.id)),
  title: short(LONGEST.title),
  text: prose,
  body: prose,
  content: prose,
  outlet,
  source: outlet,
  publisher: outlet,
  author: names,
  byline: names,
  date,
  published: date,
  url: prose.transform((value) => (value ? webAddress(value) : undefined)),
  place: short(LONGEST.place),
  language: prose.transform((value, context) => {
    if (!value) return undefined
    const code = languageCode(value)
    if (!code)
      context.addIssue({ code: 'custom', message: 'is not a language: write a code like en' })
    return code
  }),
  sample: z.boolean().nullish(),
})

type Issue = {
  readonly path: readonly PropertyKey[]
  readonly code?: string
  readonly message: string
  readonly expected?: unknown
}

function complaint(issue: Issue | undefined): string {
  const field = issue?.path[0]
  if (issue === undefined || field === undefined) {
    return 'An article must be an object with a field "text".'
  }
  if (issue.code === 'custom') return `The field "${String(field)}" ${issue.message}.`
  return `The field "${String(field)}" ${field === 'sample' ? 'must be true or false' : 'must be text: put it in quotes'}.`
}

/**
 * The mapping where each line is a name and plain words or a day, as nearly always; else undefined, and all of YAML is to
 * be read: that takes longer than all else that is done to read an article.
 */
function plainMapping(yaml: string): Record<string, string> | undefined {
  const found: Record<string, string> = {}
  for (const row of yaml.split('\n')) {
    const [, name = '', value = ''] = PLAIN.exec(row) ?? []
    if (name === '' || KEYWORD.test(name) || KEYWORD.test(value) || Object.hasOwn(found, name))
      return undefined
    found[name] = value
  }
  return found
}

const PLAIN =
  /^([a-z]+): (\d{4}-\d{2}-\d{2}|\p{L}[\p{L}\p{N}.,;!?()'’-]*(?: [\p{L}\p{N}.,;!?()'’-]+)*)\r?$/u
const KEYWORD = /^(?:true|false|null)$/i // no text

function yamlValue(yaml: string): unknown {
  try {
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' })
    const fault = document.errors[0] ?? document.warnings[0]
    if (fault) throw fault
    return document.toJS({ maxAliasCount: 0 })
  } catch (thrown) {
    // The parser recurses: brackets nested by the thousand end in a RangeError, a bomb in a ReferenceError.
    const first = reason(thrown).split('\n')[0] ?? ''
    const problem = /call stack/.test(first) ? 'nested too deep' : line(first).slice(0, 120)
    throw new UserError(
      `The front matter is not plain YAML (${problem}): write one "name: value" a line.`,
    )
  }
}
