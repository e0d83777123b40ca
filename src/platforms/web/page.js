// The page: a line goes out, HTML that the bot made comes back. Markup has one door, `markup`; all else is textContent.
import { combobox, element } from '/page.combobox.js'

const $ = (id) => document.getElementById(id)
const form = $('ask')
const line = $('line')
const transcript = $('transcript')

const door = { createHTML: (html) => html } // escaped by the bot's own template, piece by piece
const policy = globalThis.trustedTypes?.createPolicy('communique', door) ?? door

function markup(html) {
  const template = document.createElement('template')
  template.innerHTML = policy.createHTML(html)
  return template.content
}

/** Tells who listens to the page, when nothing else is read out. */
function say(sentence) {
  $('status').textContent = sentence
}

// Talking to the bot

const LATE = 90_000 // ms; the bot itself answers within 60 s

async function post(path, body, draft) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(LATE),
  }).catch(() => undefined)
  if (!response)
    throw new Error('The bot does not answer. Is it still running? Then please ask again.')
  const received = await lastOf(response, draft).catch(() => undefined)
  if (!response.ok || !received) {
    throw new Error(
      received?.problem ?? `The bot refused this (${response.status}). Please reload the page.`,
    )
  }
  return received
}

/** The last line of what is received; those before it are drafts of it. */
async function lastOf(response, draft) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return JSON.parse(text)
    const lines = (text + value).trimStart().split('\n')
    text = lines.pop()
    for (const each of lines) {
      const received = JSON.parse(each)
      if (!received.draft) return received
      draft(markup(received.html))
    }
  }
}

/** What the bot says, or why it says nothing, as something to show. */
async function replyTo(path, body, draft) {
  try {
    await welcome
    return markup((await post(path, body, draft)).html)
  } catch (problem) {
    const alert = element('div', 'apology', element('p', '', problem.message))
    alert.role = 'alert'
    return alert
  }
}

// Asking

async function ask() {
  const asked = line.value.trim()
  if (asked === '') return
  line.value = ''
  suggestions.close()
  const [exchange, waiting] = exchangeFor(asked)
  exchange.scrollIntoView({ block: 'start' })
  let shown = waiting
  const draft = (reply) => {
    if (shown === waiting) say('A draft is shown; the checked answer takes its place.')
    exchange.ariaBusy = 'true' // only the answer is read out
    shown = replaced(shown, reply)
  }
  const reply = await replyTo('/api/ask', { line: asked }, draft)
  remember(asked, reply.querySelector('.answer')?.dataset.answer)
  const drafted = shown !== waiting
  replaced(shown, prepare(reply))
  exchange.ariaBusy = 'false'
  if (drafted) say('The answer stands in the place of its draft.')
  else exchange.scrollIntoView({ block: 'start' })
}

/** Puts a reply into the place of another; what had the focus keeps it, or its heading where it is gone. */
function replaced(before, reply) {
  const after = reply instanceof DocumentFragment ? reply.firstElementChild : reply
  const held = before.contains(document.activeElement) ? document.activeElement : undefined
  before.replaceWith(after)
  const link = held?.getAttribute('href')
  const same = held?.id ? `#${held.id}` : link && `a[href="${CSS.escape(link)}"]`
  if (held)
    ((same && after.querySelector(same)) ?? after.querySelector('h2') ?? line).focus({
      preventScroll: true,
    })
  return after
}

function exchangeFor(asked) {
  const said = element('span', 'unseen', 'You asked: ')
  const waiting = element('p', 'waiting', 'Looking it up…')
  const bubble = element('p', 'asked', said, element('bdi', '', asked))
  const exchange = element('div', 'exchange', bubble, waiting)
  transcript.append(exchange)
  return [exchange, waiting]
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  line.focus()
  void ask()
})

$('greeting').addEventListener('click', ({ target }) => {
  const example = target.closest('button')?.dataset.line
  if (!example) return
  line.value = example
  line.focus()
  void ask()
})

// The buttons under an answer

transcript.addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-answer]')
  if (!button || button.ariaDisabled === 'true') return
  void (button.hasAttribute('aria-expanded') ? toggle(button) : turn(button))
})

/** On a page of an answer, "Sources" and "Why" open what stands behind it; there it would be one more page of them. */
function prepare(reply) {
  const opening = '[data-show=sources], [data-show=why]'
  for (const button of reply.querySelectorAll(opening)) button.ariaExpanded = 'false'
  return reply
}

async function toggle(button) {
  const opens = button.ariaExpanded === 'false'
  button.ariaExpanded = String(opens)
  const panel = $(button.getAttribute('aria-controls')) ?? emptyPanel(button)
  panel.hidden = !opens
  if (!opens || panel.querySelector('.answer')) return
  panel.replaceChildren(await replyTo('/api/open', action(button)))
}

let panels = 0

function emptyPanel(button) {
  const panel = element('div', 'passages')
  panel.id = `passages-${++panels}`
  button.setAttribute('aria-controls', panel.id)
  button.closest('.answer').append(panel)
  return panel
}

/** The next page follows the one before; the focus goes with it, because its button has done its work. */
async function turn(button) {
  button.ariaDisabled = 'true'
  const reply = await replyTo('/api/open', action(button))
  const shown = reply.querySelector('.answer')
  const from = button.closest('.answer')
  if (!shown) {
    button.ariaDisabled = 'false'
    from.append(reply)
    return
  }
  from.after(from.parentElement.matches('.passages') ? reply : prepare(reply))
  button.remove()
  shown.querySelector('h2').focus({ preventScroll: true })
  shown.scrollIntoView({ block: 'start' })
}

const action = ({ dataset: { answer, show, page } }) => ({
  answer,
  show,
  ...(page ? { page: Number(page) } : {}),
})

if (matchMedia('(pointer: fine)').matches) line.focus() // on a phone it would bring up the keyboard unasked

// What was asked in this tab is there again after a reload: the answers as they were given, not asked anew

const KEPT = 20 // exchanges

function remember(asked, answer) {
  if (answer)
    sessionStorage.setItem(
      'asked',
      JSON.stringify([...remembered(), { asked, answer }].slice(-KEPT)),
    )
}

function remembered() {
  return JSON.parse(sessionStorage.getItem('asked') ?? '[]')
}

async function restore({ asked, answer }) {
  const [, waiting] = exchangeFor(asked)
  waiting.replaceWith(prepare(await replyTo('/api/open', { answer, show: 'page' })))
}

async function restoreAll() {
  transcript.ariaBusy = 'true' // nothing of it is new
  await Promise.all(remembered().map(restore))
  transcript.ariaBusy = 'false'
}

// The first call brings the cookie, so that every other one waits for it

const welcome = post('/api/hello', {}).then(
  ({ html }) => $('greeting').append(markup(html)),
  () => undefined, // the first question will say what is wrong
)

const suggestions = combobox({
  input: line,
  list: $('suggestions'),
  say,
  completions: (typed) => post('/api/suggest', { line: typed }).catch(() => []),
  submit: () => form.requestSubmit(),
})
void restoreAll()
