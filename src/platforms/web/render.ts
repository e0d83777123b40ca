// A reply as HTML. Made here and not in the browser, because here the compiler lists the kinds of block and a test needs
// no browser. hono's template escapes every value once; nothing in this file is raw.
import { html } from 'hono/html'
import type { Action, Block, BlockOf, Briefing, Claim, Source, Wording } from '../../briefing.ts'
import { words } from '../../words.ts'
import { citedNumbers, hasMarks, piecesOf, sourcesOf, webAddress } from '../blocks.ts'
import type { Reply } from '../platform.ts'

const { page } = words

type Markup = ReturnType<typeof html>
type Quote = BlockOf<'quote'>
type Item = BlockOf<'list'>['items'][number]

/** What the numbers of a reply point at: `key` makes its ids unique on the page. */
type Cited = { readonly key: string; readonly sources: readonly Source[] }

/**
 * A page of an answer, a draft of one, or an apology as an alert. `key` must be new for each answer, its drafts have the
 * same: letters, digits, hyphens.
 */
export function replyMarkup(reply: Reply, key: string): Markup {
  const { briefing } = reply
  if (reply.answer === undefined && !reply.draft) return apology(briefing)
  const cited = { key, sources: briefing.sources }
  const which = reply.draft
    ? html`class="answer draft"`
    : html`class="answer" data-answer="${reply.answer}"`
  return html`<article ${which} aria-labelledby="${key}-title">
    <h2 id="${key}-title" tabindex="-1"><bdi>${briefing.title}</bdi></h2>
    ${briefing.blocks.map((block) => blockMarkup(block, cited))}
    ${sourceList(cited)}
    ${briefing.closing !== undefined && html`<p class="closing"><bdi>${briefing.closing}</bdi></p>`}
    ${reply.pages > 1 && html`<p class="page-of">${words.pageOf(reply.page, reply.pages)}</p>`}
    ${actionBar(briefing.actions ?? [])}
  </article>`
}

/** Lines to begin with, as buttons. */
export function examplesMarkup(lines: readonly string[]): Markup {
  return html`<p id="examples">${page.tryThese}</p>
    <ul class="examples" aria-labelledby="examples">
      ${lines.map((line) => html`<li><button type="button" data-line="${line}"><bdi>${line}</bdi></button></li>`)}
    </ul>`
}

function apology({ title, blocks }: Briefing): Markup {
  const cited = { key: 'none', sources: [] }
  return html`<div class="apology" role="alert">
    ${title !== '' && html`<p class="apology-title"><bdi>${title}</bdi></p>`}
    ${blocks.map((block) => blockMarkup(block, cited))}
  </div>`
}

function blockMarkup(block: Block, cited: Cited): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<h3><bdi>${block.text}</bdi></h3>`
    case 'paragraph':
      return html`<p>${claims(block.claims, cited)}</p>`
    case 'list':
      return html`<ul class="items">${block.items.map((item) => itemMarkup(item, cited))}</ul>`
    case 'quote':
      return quoteMarkup(block, cited)
    case 'note':
      return html`<p class="note"><bdi>${block.text}</bdi></p>`
    default:
      return block satisfies never
  }
}

const claims = (all: readonly Claim[], cited: Cited): Markup[] =>
  all.map(
    ({ text, evidence }) =>
      html`<bdi>${text}</bdi>${marks(citedNumbers(sourcesOf(evidence)), cited)} `,
  )

function itemMarkup({ label, claims: said }: Item, cited: Cited): Markup {
  // The passages of an answer are labelled with their number, which the mark behind them shows as well.
  const shown = label === `[${said[0]?.evidence[0]?.source}]` ? undefined : label
  if (shown === undefined) return html`<li>${claims(said, cited)}</li>`
  return html`<li class="labelled"><span class="label"><bdi>${shown}</bdi></span> <span>${claims(said, cited)}</span></li>`
}

function quoteMarkup(quote: Quote, cited: Cited): Markup {
  const role =
    quote.role !== undefined && html`, <span class="role"><bdi>${quote.role}</bdi></span>`
  const date = quote.date !== undefined && html` <span class="date">${day(quote.date)}</span>`
  return html`<figure class="quote ${quote.speech}">
    <blockquote><p>${inMarks(quote)}</p></blockquote>
    <figcaption>
      <p>${speaker(quote)}${role}${date}${marks(placed(quote), cited)}${reservation(quote)}</p>
      ${quote.speech !== 'direct' && sentence(quote, cited)}
      ${quote.wordings.length > 1 && wordingsMarkup(quote, cited)}
    </figcaption>
  </figure>`
}

const speaker = ({ by }: Quote): Markup =>
  by === undefined ? html`<i>${words.unattributed}</i>` : html`<bdi class="by">${by}</bdi>`

/** The marks are ours and stand outside, where nothing in the text can turn them round. */
const inMarks = (quote: Quote): Markup =>
  hasMarks(quote) ? html`“<bdi>${quote.text}</bdi>”` : html`<bdi>${quote.text}</bdi>`

const placed = ({ places, context }: Quote): readonly number[] =>
  citedNumbers(sourcesOf(places.length > 0 ? places : context))

function reservation({ status, speech }: Quote): Markup[] {
  const said = { said: undefined, denied: page.denied, hypothetical: page.hypothetical }[status]
  const how = speech === 'indirect' ? page.reported : undefined
  return [said, how].flatMap((text) => (text ? [html` <span class="tag">${text}</span>`] : []))
}

/** Part of a sentence, or none of its words in marks: then the reader sees the whole sentence. */
function sentence({ context }: Quote, cited: Cited): Markup | false {
  const [first] = context
  return (
    first !== undefined &&
    html`<p class="context">${page.inContext}<bdi>${first.text}</bdi>${marks([first.source], cited)}</p>`
  )
}

function wordingsMarkup(quote: Quote, cited: Cited): Markup {
  const differ = quote.wordings.some(({ differs }) => differs.length > 0)
  return html`<div class="wordings">
    <p>${page.wordings(differ)}</p>
    <ul>${quote.wordings.map((wording) => html`<li>${inSource(wording, cited)}<bdi>${marked(wording)}</bdi>${marks(wording.sources, cited)}</li>`)}</ul>
  </div>`
}

function inSource({ sources }: Wording, cited: Cited): Markup {
  const labels = cited.sources.filter(({ n }) => sources.includes(n)).map(({ label }) => label)
  return html`<span class="label"><bdi>${labels.join(', ')}</bdi></span> `
}

const marked = (wording: Wording): (string | Markup)[] =>
  piecesOf(wording).map(({ text, differs }) => (differs ? html`<mark>${text}</mark>` : text))

function marks(cites: readonly number[], { key, sources }: Cited): Markup | false {
  const links = cites.map((n) => {
    const source = sources.find((source) => source.n === n)
    if (!source) return html`<span>[${n}]</span>`
    return html`<a href="#${key}-${n}" aria-label="${page.source(n, source.label)}">[${n}]</a>`
  })
  return links.length > 0 && html`<sup>${links}</sup>`
}

function sourceList({ key, sources }: Cited): Markup | false {
  if (sources.length === 0) return false
  return html`<div class="sources">
    <h3>${words.cited}</h3>
    <ol>${sources.map((source) => html`<li id="${key}-${source.n}" value="${source.n}" tabindex="-1">${sourceMarkup(source)}</li>`)}</ol>
  </div>`
}

function sourceMarkup({ label, title, date, dateBasis, url, sample }: Source): Markup {
  const basis = dateBasis && dateBasis !== 'metadata' && ` (${words.sourcesOf.dated[dateBasis]})`
  return html`<bdi class="outlet">${label}</bdi>${title !== undefined && html`: <bdi>${title}</bdi>`}${date !== undefined && html`, ${day(date)}${basis}`}${url !== undefined && link(url)}${sample && html` <span class="tag">${page.sampleTag}</span>`}`
}

/** Only the web's own schemes become a link, and its text is the host that it really leads to. */
function link(address: string): Markup | false {
  const url = webAddress(address)
  if (!url) return false
  return html`, <a href="${url.href}" rel="noreferrer noopener" target="_blank"><bdi>${url.host}</bdi></a>`
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** '2025-08-17' as '17 Aug 2025'; what is no such day stays as it is. */
function day(iso: string): Markup {
  const at = Date.parse(ISO_DAY.test(iso) ? `${iso}T00:00:00Z` : '')
  return Number.isNaN(at)
    ? html`<bdi>${iso}</bdi>`
    : html`<time datetime="${iso}">${DAY.format(at)}</time>`
}

function actionBar(actions: readonly Action[]): Markup | false {
  const buttons = actions.map(
    ({ label, answer, show, page }) =>
      html`<button type="button" data-answer="${answer}" data-show="${show}" data-page="${page}">${label}</button>`,
  )
  return buttons.length > 0 && html`<div class="actions">${buttons}</div>`
}
