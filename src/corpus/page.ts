// HTML → the article that a browser's reader view would show.
import { createRequire } from 'node:module'
import { reason, UserError } from '../errors.ts'
import type { Fields } from './fields.ts'
import { LONGEST, languageCode, line, webAddress } from './fields.ts'
import { moment } from './moment.ts'

/**
 * The article of a page and what the page says of itself (its <meta> elements and JSON-LD); over-long or unreadable
 * statements are left out. Hidden elements, scripts, comments, figures and headings are not text; a paragraph is a
 * line, blank lines between. Throws a UserError for a page that is too large, nested too deep, or holds no text.
 */
export function page(html: string): Fields & { text: string } {
  checkSize(html)
  const { parseHTML, Readability } = libraries()
  const document = parsed(() => parseHTML(withBody(html)).document)
  checkDepth(document.documentElement)
  const url = addressOf(document)
  const dated = dateOf(document)
  const heading = [...document.querySelectorAll('title')][0]?.textContent
  removeHidden(document)
  const whole = textOf(document.body)
  const found = readerView(() => new Readability(document, { serializer: (node) => node }).parse())
  const article = found?.content ? textOf(found.content) : ''
  // A page of a few lines has nothing for Readability to choose from.
  const text = article.length >= LEAST_ARTICLE ? article : whole
  if (text === '') throw new UserError('The page holds no visible text: save the article as text.')
  return {
    text,
    title: bounded(found?.title || heading, LONGEST.title),
    outlet: bounded(found?.siteName, LONGEST.outlet),
    byline: bounded(found?.byline, LONGEST.byline)?.replace(/^By (?=\p{Lu})/u, ''),
    published: moment(line(found?.publishedTime ?? '')) ?? dated,
    language: found?.lang ? languageCode(found.lang) : undefined,
    url,
  }
}

// Readability throws on some hostile pages (no parent, too much recursion); the page's whole text is then the next best.
function readerView<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (thrown) {
    throw new UserError(
      `The page is not HTML that can be read (${line(reason(thrown)).slice(0, 120)}): save the article as text.`,
    )
  }
}

// linkedom keeps to what is written, where a browser would add the <html> and <body> that may be left out.
function withBody(html: string): string {
  const rooted = /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`
  if (/<body[\s>]/i.test(html)) return rooted
  const head = /<\/head\s{0,20}>/i.exec(rooted)
  if (!head) return `<html><head></head><body>${html}</body></html>`
  const end = head.index + head[0].length
  return `${rooted.slice(0, end)}<body>${rooted.slice(end)}`
}

const LEAST_ARTICLE = 250 // characters; Readability's own threshold for trying harder is 500
const LARGEST = 3_000_000 // characters; of a hundred pages of news sites the largest had half of that
const MOST_TAGS = 30_000 // the same hundred had 3,200 at most; the worst page of this many tags takes three seconds
const DEEPEST = 512 // the nesting at which browsers stop
const TOO_DEEP = `The page nests elements more than ${DEEPEST} deep: save the article as text.`

type Element = {
  readonly nodeType: number // 1 an element, 3 text
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Element>
  readonly parentNode: Element | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  remove(): void
}

type Page = {
  readonly documentElement: Element
  readonly body: Element
  querySelectorAll(selector: string): Iterable<Element>
}

type Libraries = {
  readonly parseHTML: (html: string) => { document: Page }
  readonly Readability: new (
    document: Page,
    options: { serializer: (node: Element) => Element },
  ) => {
    parse(): null | {
      title?: string | null
      content?: Element | null
      byline?: string | null
      siteName?: string | null
      publishedTime?: string | null
      lang?: string | null
    }
  }
}

// Loaded when the first page comes: most corpora hold none, and the two cost 100 ms and 20 MB.
function libraries(): Libraries {
  const load = createRequire(import.meta.url)
  // The project has no DOM types; what is used of the two libraries is written down above.
  return { ...load('linkedom'), ...load('@mozilla/readability') } as Libraries
}

/** Counts tags before anything is built: the parser's own work grows with the square of the depth. */
function checkSize(html: string): void {
  if (html.length > LARGEST) {
    throw new UserError(`The page is longer than ${LARGEST} characters: save the article as text.`)
  }
  const open = new Map<string, number>()
  let tags = 0
  let depth = 0
  for (const tag of html.matchAll(TAG)) {
    const name = (tag[2] ?? '').toLowerCase()
    const count = open.get(name) ?? 0
    tags += 1
    if (tags > MOST_TAGS) {
      throw new UserError(`The page has more than ${MOST_TAGS} tags: save the article as text.`)
    }
    if (CLOSED_BY_ITSELF.has(name) || (tag[1] === '/' && count === 0)) continue
    const step = tag[1] === '/' ? -1 : 1
    open.set(name, count + step)
    depth += step
    if (depth > MOST_OPEN) throw new UserError(TOO_DEEP)
  }
}

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi
const MOST_OPEN = 8 * DEEPEST // a count by name: pages leave elements open that the parser closes
const CLOSED_BY_ITSELF = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option path rect circle line use polygon'.split(
    ' ',
  ),
)

function checkDepth(root: Element): void {
  let level: Element[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new UserError(TOO_DEEP)
    level = level.flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === 1),
    )
  }
}

function addressOf(document: Page): string | undefined {
  const written = [
    ...[...document.querySelectorAll('link[rel="canonical"]')].map((e) => e.getAttribute('href')),
    ...[...document.querySelectorAll('meta[property="og:url"]')].map((e) =>
      e.getAttribute('content'),
    ),
  ]
  return written.map((address) => webAddress(address ?? '')).find((url) => url !== undefined)
}

// Where pages say when they were published, beside what Readability looks at.
const DATE_NAMES = new Set(
  'article:published_time article:published og:published_time datepublished pubdate publishdate publish-date date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date'.split(
    ' ',
  ),
)

function dateOf(document: Page): string | undefined {
  const dates = [...document.querySelectorAll('meta, [itemprop="datePublished"]')]
    .filter((element) =>
      ['property', 'name', 'itemprop'].some((key) =>
        DATE_NAMES.has(element.getAttribute(key)?.toLowerCase() ?? ''),
      ),
    )
    .map((element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? '')
  return dates.map((date) => moment(line(date))).find((at) => at !== undefined)
}

const HIDDEN =
  /(?:display ?: ?none|visibility ?: ?(?:hidden|collapse)|opacity ?: ?0(?:\.0{1,5})?(?![.\d])|font-size ?: ?0(?![.\d])|(?:left|top|text-indent) ?: ?-\d{3,}|clip ?: ?rect\( ?0)/i
const NOT_TEXT = new Set(
  'script style noscript template iframe object svg math button select textarea dialog figure figcaption'.split(
    ' ',
  ),
)

function removeHidden(document: Page): void {
  for (const element of [...document.querySelectorAll('body *')]) {
    if (NOT_TEXT.has(element.localName ?? '') || isHidden(element)) element.remove()
  }
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN.test((element.getAttribute('style') ?? '').slice(0, 2000))
  )
}

const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset footer form header hgroup hr li main nav ol p pre section summary table tbody td th tr ul'.split(
    ' ',
  ),
)
const APART = new Set('h1 h2 h3 h4 h5 h6 nav header footer form'.split(' '))

/** Paragraphs, each on a line of its own with a blank line before the next; blanks run together as a browser shows them. */
function textOf(root: Element): string {
  const pieces: string[] = []
  const walk = (node: Element) => {
    if (node.nodeType === 3) pieces.push((node.textContent ?? '').replace(/\s+/g, ' '))
    if (node.nodeType !== 1 || NOT_TEXT.has(node.localName ?? '')) return
    const isApart = APART.has(node.localName ?? '')
    const edge = isApart || BLOCK.has(node.localName ?? '') ? '\n\n' : ''
    pieces.push(node.localName === 'br' ? '\n' : edge)
    if (!isApart) for (const child of node.childNodes) walk(child)
    pieces.push(edge)
  }
  walk(root)
  return pieces
    .join('')
    .split('\n')
    .map((text) => text.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function bounded(raw: string | null | undefined, longest: number): string | undefined {
  const value = line(raw ?? '')
  return value !== '' && value.length <= longest ? value : undefined
}
