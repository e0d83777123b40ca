// Bytes of a corpus file → raw articles. A file may hold several; one that cannot be read does not stop the others.
import { reason, UserError } from '../errors.ts'
import type { Draft, Published } from '../news/article.ts'
import type { Aside } from '../news/clean.ts'
import { clean, visible } from '../news/clean.ts'
import { language } from '../news/language.ts'
import { dateline, stamp } from '../news/sentences.ts'
import { elements, lines } from './elements.ts'
import { decode } from './encoding.ts'
import type { Fields } from './fields.ts'
import { fields, frontMatter, LONGEST, line } from './fields.ts'
import { moment } from './moment.ts'
import { page } from './page.ts'

export type Read = {
  /**
   * `key` tells an article within the folder and across looks at it; where it is `counted`, another article may stand
   * there later. `bytes` are what its hash is taken of.
   */
  readonly drafts: readonly {
    readonly key: string
    readonly counted: boolean
    readonly draft: Draft
    readonly bytes: Uint8Array
  }[]
  readonly refused: readonly { readonly key: string; readonly why: string }[]
}

/** Whether a name in the corpus folder is an article's: a known ending, no dot in front, no README or LICENSE. */
export function isArticleFile(name: string): boolean {
  return formatOf(name) !== undefined && !name.startsWith('.') && !NOT_NEWS.test(name)
}

/**
 * The articles of one file, never throwing for what stands in it: whatever cannot be read is refused with one sentence
 * that says what to do. The key is the file's name; in a file of several articles '#' and the object's `id` follow, or
 * where it has none its line (.jsonl) or its place from 1 (.json). `bytes` are the file's own, or for one of several
 * its own line or object, as UTF-8. The date is that of metadata, else of the text, else of the file.
 */
export function read(file: string, bytes: Uint8Array, stat: { modified: Date }): Read {
  try {
    const format = formatOf(file)
    if (!format) throw new UserError('Only .txt, .md, .json, .jsonl and .html files are read.')
    const text = decode(bytes, format === 'html')
    const parts = partsOf(format, text, bytes)
    return articles(file, parts, (part) => draftOf(format, part, stat.modified))
  } catch (thrown) {
    return { drafts: [], refused: [{ key: file, why: why(thrown) }] }
  }
}

const NOT_NEWS = /^(?:README|LICENSE|(?:readme|license)\.[^.]*$)/
const FORMATS = {
  txt: 'txt',
  md: 'md',
  json: 'json',
  jsonl: 'jsonl',
  html: 'html',
  htm: 'html',
} as const
type Format = (typeof FORMATS)[keyof typeof FORMATS]

function formatOf(name: string): Format | undefined {
  const ending = /\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending as keyof typeof FORMATS] : undefined // checked on its left
}

// Whatever is not a sentence for the operator is a bug, and must fly.
function why(thrown: unknown): string {
  if (thrown instanceof UserError) return thrown.message
  throw thrown
}

/** The source of one article; `number` where a file may hold several. */
type Part = { readonly source: string; readonly bytes: Uint8Array; readonly number?: number }

function partsOf(format: Format, text: string, bytes: Uint8Array): Part[] {
  const several = (source: string, at: number): Part => ({
    source,
    bytes: new TextEncoder().encode(source),
    number: at + 1,
  })
  if (format === 'jsonl') {
    return lines(text)
      .map(several)
      .filter((part) => part.source.trim() !== '')
  }
  if (format === 'json' && text.trimStart().startsWith('[')) return elements(text).map(several)
  return [{ source: text, bytes }]
}

function articles(
  file: string,
  parts: readonly Part[],
  draft: (part: Part) => { draft: Draft; id?: string },
): Read {
  const drafts = new Map<string, Read['drafts'][number]>()
  const refused: { key: string; why: string }[] = []
  if (parts.length === 0)
    refused.push({ key: file, why: 'The file holds no article: add one or remove it.' })
  for (const part of parts) {
    try {
      const made = draft(part)
      const key = part.number === undefined ? file : `${file}#${made.id ?? part.number}`
      if (drafts.has(key)) {
        throw new UserError(
          `The id "${made.id ?? part.number}" was there before: give each article its own.`,
        )
      }
      const counted = part.number !== undefined && made.id === undefined
      drafts.set(key, { key, counted, draft: made.draft, bytes: part.bytes })
    } catch (thrown) {
      const key = part.number === undefined ? file : `${file}#${part.number}`
      refused.push({ key, why: why(thrown) })
    }
  }
  return { drafts: [...drafts.values()], refused }
}

function draftOf(format: Format, part: Part, modified: Date): { draft: Draft; id?: string } {
  switch (format) {
    case 'txt':
      return { draft: made({}, part.source, modified, 'line') }
    case 'md': {
      const { fields: given, body } = frontMatter(part.source)
      return { draft: made(given, body, modified, 'heading') }
    }
    case 'html': {
      const given = page(part.source)
      return { draft: made(given, given.text, modified, undefined) }
    }
    case 'json':
    case 'jsonl': {
      const given = fields(parsed(part.source))
      if (given.text === undefined) throw new UserError('The article has no field "text".')
      return { draft: made(given, given.text, modified, undefined), id: given.id }
    }
    default:
      return format satisfies never
  }
}

function parsed(json: string): unknown {
  // The text alone may be written in escapes, six characters for one.
  if (json.length > 6 * LONGEST_ARTICLE) throw new UserError(TOO_LONG)
  try {
    return JSON.parse(json)
  } catch (thrown) {
    throw new UserError(
      `This is not valid JSON (${line(reason(thrown)).slice(0, 120)}): correct it.`,
    )
  }
}

const LONGEST_ARTICLE = 2_000_000 // characters, some 300,000 words: more is a collection, not an article
const TOO_LONG = `The article is longer than ${LONGEST_ARTICLE} characters: split it into several files.`

/** An article from its fields and raw text; `titled` tells how the text itself may name its title. */
function made(
  given: Fields,
  raw: string,
  modified: Date,
  titled: 'line' | 'heading' | undefined,
): Draft {
  if (raw.length > LONGEST_ARTICLE) throw new UserError(TOO_LONG)
  const cleaned = clean(raw)
  const first = titled === 'line' ? firstLine(cleaned.text) : undefined
  const text = first === undefined ? cleaned.text : first.rest
  if (text === '')
    throw new UserError('No text is left without captions and notices: check the file.')
  const byline = cleaned.aside.find((aside) => aside.kind === 'byline')?.text.slice('By '.length)
  return {
    text,
    title:
      given.title ?? first?.title ?? (titled === 'heading' ? headingOf(cleaned.aside) : undefined),
    outlet: given.outlet,
    byline: given.byline ?? (byline && byline.length <= LONGEST.byline ? line(byline) : undefined),
    place: given.place ?? dateline(text)?.place,
    published: publishedOf(given, raw, cleaned.aside, modified),
    url: given.url,
    language: given.language ?? language(text),
    sample: given.sample,
  }
}

const LONGEST_HEADLINE = 160 // characters
const NO_HEADLINE = /[.:;,]["”’']?$|^["“„‘'([-]|^\W*$/

// A headline stands alone on top: short, without a full stop, a blank line below, and text after that.
function firstLine(text: string): { title: string; rest: string } | undefined {
  const end = text.indexOf('\n\n')
  const title = text.slice(0, Math.max(end, 0)).trim()
  const isHeadline =
    end > 0 &&
    title.length <= LONGEST_HEADLINE &&
    title.includes(' ') &&
    !title.includes('\n') &&
    !NO_HEADLINE.test(title) &&
    stamp(text) === undefined &&
    dateline(title) === undefined
  return isHeadline ? { title: line(title), rest: text.slice(end + 2) } : undefined
}

function headingOf(asides: readonly Aside[]): string | undefined {
  const heading = asides.find((aside) => aside.kind === 'heading' && /^# /.test(aside.text))
  const title = line(heading?.text.replace(/^# +/, '').replace(/ #+$/, '') ?? '')
  return title !== '' && title.length <= LONGEST.title ? title : undefined
}

const HEAD = 2_000 // characters; a date further down is a section's

function publishedOf(
  given: Fields,
  raw: string,
  asides: readonly Aside[],
  modified: Date,
): Published | undefined {
  if (given.published) return { at: given.published, basis: 'metadata' }
  const head = visible(raw.slice(0, HEAD))
  const dated = asides.filter((aside) => aside.kind === 'date' && head.includes(aside.text))
  const printed = [stamp(head) ?? '', ...dated.map((aside) => aside.text)]
  const at = printed.map(moment).find((day) => day !== undefined)
  if (at) return { at, basis: 'text' }
  if (Number.isNaN(modified.getTime())) return undefined
  return { at: modified.toISOString().slice(0, 10), basis: 'file' }
}
