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

// Talking to the bot

const LATE = 90_000 // ms; the bot itself answers within 60 s

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(LATE),
  }).catch(() => undefined)
  if (!response)
    throw new Error('The bot does not answer. Is it still running? Then please ask again.')
  const received = await response.json().catch(() => undefined)
  if (!response.ok || !received) {
    throw new Error(
      received?.problem ?? `The bot refused this (${response.status}). Please reload the page.`,
    )
  }
  return received
}

/** What the bot says, or why it says nothing, as something to show. */
async function replyTo(path, body) {
  try {
    await welcome
    return markup((await post(path, body)).html)
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
  const reply = await replyTo('/api/ask', { line: asked })
  remember(asked, reply.querySelector('.answer')?.dataset.answer)
  waiting.replaceWith(prepare(reply))
  exchange.scrollIntoView({ block: 'start' })
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

/** On a page of an answer, "Sources" opens what stands behind it; among the passages it would be one more page of them. */
function prepare(reply) {
  for (const button of reply.querySelectorAll('[data-show=sources]')) button.ariaExpanded = 'false'
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
  say: (sentence) => {
    $('status').textContent = sentence
  },
  completions: (typed) => post('/api/suggest', { line: typed }).catch(() => []),
  submit: () => form.requestSubmit(),
})
void restoreAll()
