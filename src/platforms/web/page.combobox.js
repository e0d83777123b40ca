// An editable combobox with a list of suggestions, as in ARIA 1.2: the focus never leaves the box.

/** An element with children; text among them is text. */
export function element(name, className, ...children) {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

/** Brings the box to life. `completions(line)` promises [{ line, label, hint }]; `close` shuts the list. */
export function combobox({ input, list, say, completions, submit }) {
  let found = []
  let active = -1
  let latest = 0

  async function suggest() {
    const mine = ++latest
    const offers = input.value.trim() === '' ? [] : await completions(input.value)
    if (mine === latest) open(offers)
  }

  function open(offers) {
    found = offers
    list.replaceChildren(...found.map(option))
    list.dataset.line = input.value // which line these are for
    list.scrollTop = 0
    list.hidden = found.length === 0
    input.ariaExpanded = String(found.length > 0)
    activate(-1)
    const count = found.length === 1 ? 'One suggestion' : `${found.length} suggestions`
    say(found.length > 0 ? `${count}; arrow down to choose` : '')
  }

  function close() {
    latest++ // what is still on its way comes too late
    open([])
  }

  function activate(index) {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = index
    const chosen = list.children[active]
    if (!chosen) {
      input.removeAttribute('aria-activedescendant')
      return
    }
    chosen.ariaSelected = 'true'
    chosen.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    input.setAttribute('aria-activedescendant', chosen.id)
  }

  function take(index) {
    input.value = found[index].line
    input.setSelectionRange(input.value.length, input.value.length)
    if (/[\s:]$/.test(input.value)) void suggest()
    else close()
  }

  /** -1 stands between the last and the first: there the box has what was typed. */
  const step = (by) => activate(((active + 1 + by + found.length + 1) % (found.length + 1)) - 1)

  const keys = {
    ArrowDown: () => (list.hidden ? void suggest() : step(1)),
    ArrowUp: () => (list.hidden ? void suggest() : step(-1)),
    Enter: () => (active >= 0 ? take(active) : submit()),
    Tab: () => take(active),
    Escape: () => {
      if (list.hidden) input.value = ''
      else close()
    },
  }

  input.addEventListener('keydown', (event) => {
    const plain = !event.isComposing && !event.ctrlKey && !event.metaKey && !event.shiftKey
    // Tab completes only what was chosen with the arrows; else it moves on, so that nobody is caught in the box.
    if (!plain || !Object.hasOwn(keys, event.key) || (event.key === 'Tab' && active < 0)) return
    event.preventDefault()
    keys[event.key]()
  })
  input.addEventListener('input', () => {
    activate(-1) // what was chosen belonged to the line as it was: Enter must not take it now
    void suggest()
  })
  input.addEventListener('blur', close)
  list.addEventListener('mousedown', (event) => event.preventDefault()) // the focus stays in the box
  list.addEventListener('click', ({ target }) => {
    const index = [...list.children].indexOf(target.closest('[role=option]'))
    if (index >= 0) take(index)
  })
  return { close }
}

function option({ label, hint }, index) {
  const made = element('div', '', element('bdi', '', label), element('small', '', hint))
  made.id = `suggestion-${index}`
  made.role = 'option'
  made.ariaSelected = 'false'
  return made
}
