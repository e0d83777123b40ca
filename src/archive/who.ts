// Who is who across articles. A person is a key made of names and titles alone, so that the order in which articles
// come in makes no difference: what `update` does step by step, `again` does at once.
import type { DatabaseSync } from 'node:sqlite'
import { bestName, type Mention, type Row, rowOf, statements } from './mentions.ts'
import { fold, nameKey, nameWords, randomId, titleKey } from './names.ts'
import type { Cells } from './statements.ts'

/** A person of the configuration: every name in `also` means this one, wherever it is printed. */
export type Configured = { readonly name: string; readonly also: readonly string[] }

/** Whom an article names, in the order of Extraction.people. */
export type Naming = { readonly article: number; readonly people: readonly Mention[] }

export type Change = {
  readonly persons: ReadonlyMap<string, number> // `${article}:${i}` of what was added → person
  readonly moved: readonly { article: number; i: number; person: number }[] // stored before, now somebody else
}

export type Who = {
  /** Takes the mentions of `gone` articles out and the added ones in; `settle` must follow. */
  update(gone: readonly number[], added: readonly Naming[]): Change
  /** All anew from the stored mentions; `settle` must follow. */
  again(): Change
  /** Names and totals, after the quotations were stored; `utterances`: how many more each person has. */
  settle(generation: number, utterances: ReadonlyMap<number, number>): void
  /** To be called after a transaction that was undone. */
  reset(): void
}

/** What a batch does to a person, until `settle`. */
type Touched = {
  key: string | undefined // of one who is new
  kind: string
  articles: number
  recount: boolean // somebody was taken out or moved: the totals are counted anew
  readonly forms: Map<string, number> // printed → how often more
}

const PERSONS = 20_000 // keys remembered

/**
 * The rules: the names of a configured person win; the same full name is the same person (initials aside); a
 * surname alone, with the same title, means the one person of the archive who is printed with that title and a
 * full name; printed with the same title and surname but no full name, it is one person as well. A surname with no
 * title is never joined to a full name; where two full names share it, it is somebody else in each article.
 */
export function linkPeople(database: DatabaseSync, people: readonly Configured[]): Who {
  const configured = new Map(
    people.flatMap(({ name, also }) =>
      [name, ...also].map((form) => [fold(form), nameKey(name).name] as const),
    ),
  )
  const sql = statements(database)
  const known = new Map<string, number>()
  let touched = new Map<number, Touched>()
  let facts = new Map<string, { name: string; title: string }[]>() // by surname
  let newest = 0

  function begin(): void {
    touched = new Map()
    facts = new Map()
    newest = Number(sql.newest.get()?.[0] ?? 0)
    if (known.size > PERSONS) known.clear()
  }

  function keyOf(row: Row): string {
    const folded = fold(row.printed)
    const own =
      configured.get(folded) ??
      configured.get(row.name) ??
      configured.get(`${fold(row.title)} ${folded}`)
    if (own !== undefined) return `n:${own}`
    if (row.full > 0) return `n:${row.name}`
    const title = titleKey(row.title)
    if (title !== '') {
      const [one, another] = factsOf(row.surname).filter((fact) => fact.title === title)
      return one && !another ? `n:${one.name}` : `t:${title} ${row.name}`
    }
    const names = new Set(factsOf(row.surname).map((fact) => fact.name))
    return names.size > 1 ? `a:${row.article}:${row.name}` : `b:${row.name}`
  }

  function factsOf(surname: string) {
    const found = facts.get(surname)
    if (found !== undefined) return found
    const read = sql.facts
      .all(surname)
      .map(([name, title]) => ({ name: String(name), title: String(title) }))
    facts.set(surname, read)
    return read
  }

  function personOf(row: Row): number {
    const key = keyOf(row)
    const kind = row.full === 2 ? 'organisation' : 'person'
    const found = known.get(key) ?? sql.person.get(key)?.[0]
    const n = found === undefined ? ++newest : Number(found)
    known.set(key, n)
    const person = touch(n)
    if (found === undefined) person.key = key
    if (kind === 'person') person.kind = kind
    return n
  }

  function touch(n: number): Touched {
    const found = touched.get(n)
    if (found !== undefined) return found
    const forms = new Map<string, number>()
    const one = { key: undefined, kind: 'organisation', articles: 0, recount: false, forms }
    touched.set(n, one)
    return one
  }

  function count(n: number, printed: string, by: number): void {
    const { forms } = touch(n)
    forms.set(printed, (forms.get(printed) ?? 0) + by)
  }

  function update(gone: readonly number[], added: readonly Naming[]): Change {
    begin()
    const learned = new Map<string, { row: Row; by: number }>()
    const learn = (row: Row, by: number) => {
      if (row.full !== 1) return
      const key = `${row.surname}\0${row.name}\0${titleKey(row.title)}`
      learned.set(key, { row, by: (learned.get(key)?.by ?? 0) + by })
    }
    for (const article of gone) {
      for (const [i, person, ...rest] of sql.mentions.all(article)) {
        const row = rowOf(article, i, rest)
        learn(row, -1)
        count(Number(person), row.printed, -1)
        touch(Number(person)).recount = true
      }
      sql.noMentions.run(article)
    }
    const rows = added.flatMap(({ article, people }) =>
      people.map((mention, i) => ({ article, i, ...mention })),
    )
    for (const row of rows) learn(row, 1)
    const surnames = [...learned.values()].flatMap(({ row, by }) =>
      changesMeaning(row, by) ? row.surname : [],
    )
    const moved = [...new Set(surnames)].flatMap((surname) => rekey(sql.short.all(surname)))
    const persons = new Map<string, number>()
    let last = -1
    let seen = new Set<number>()
    for (const row of rows) {
      if (row.article !== last) seen = new Set()
      last = row.article
      const person = personOf(row)
      const { article, i, surname, name, title, printed, full, roles } = row
      sql.mention.run(article, i, person, surname, name, title, printed, full, roles)
      count(person, printed, 1)
      touch(person).articles += Number(!seen.has(person))
      seen.add(person)
      persons.set(`${article}:${i}`, person)
    }
    return { persons, moved }
  }

  /** Counts a full name among those of its surname; whether that changes whom the surname may mean. */
  function changesMeaning({ surname, name, title }: Row, by: number): boolean {
    if (by === 0) return false
    const key = titleKey(title)
    const uses = Number(sql.fact.get(surname, name, key, by)?.[0])
    if (uses <= 0) sql.noFact.run(surname, name, key)
    return uses <= 0 || uses === by
  }

  /** Looks anew at stored mentions: [article, i, person, …]; gives back those that are somebody else now. */
  function rekey(stored: readonly Cells[]): Change['moved'] {
    return stored.flatMap(([article, i, old, ...rest]) => {
      const row = rowOf(Number(article), i, rest)
      const person = personOf(row)
      if (person === old) return []
      sql.move.run(person, row.article, row.i)
      for (const [n, by] of [[Number(old), -1] as const, [person, 1] as const]) {
        count(n, row.printed, by)
        touch(n).recount = true
      }
      sql.merge.run(person, Number(old)) // undone by `settle` where somebody of that name is left
      return [{ article: row.article, i: row.i, person }]
    })
  }

  function again(): Change {
    begin()
    known.clear()
    database.exec('DELETE FROM fact; DELETE FROM form; DELETE FROM word')
    chunks((rows) => {
      for (const [article, i, , ...rest] of rows) {
        const row = rowOf(Number(article), i, rest)
        if (row.full === 1) changesMeaning(row, 1)
      }
    })
    const moved: { article: number; i: number; person: number }[] = []
    chunks((rows) => {
      for (const [, , person, , , , printed] of rows) count(Number(person), String(printed), 1)
      moved.push(...rekey(rows))
    })
    for (const [n] of sql.persons.all()) touch(Number(n)).recount = true
    return { persons: new Map(), moved }
  }

  function chunks(work: (rows: readonly Cells[]) => void): void {
    for (let from = -1; ; ) {
      work(sql.chunk.all(from, from + CHUNK))
      const next = sql.next.get(from + CHUNK)?.[0]
      if (typeof next !== 'number') return
      from = next - 1
    }
  }

  function settle(generation: number, utterances: ReadonlyMap<number, number>): void {
    const own = new Map(people.map((person) => [`n:${nameKey(person.name).name}`, person]))
    for (const [n, person] of touched) {
      const { key, kind, articles } = person
      const said = utterances.get(n) ?? 0
      const changed = [...person.forms].filter(([form, by]) => counted(n, form, by)).length > 0
      if (key !== undefined) {
        const [first = ''] = person.forms.keys()
        sql.create.run(n, key, randomId(), first, kind, articles, said)
      } else if (!person.recount) sql.add.run(articles, said, n)
      if (person.recount) {
        sql.recount.run(n, n, n)
        sql.alive.run(n)
      }
      if (changed || key !== undefined || person.recount) {
        const named = own.get(key ?? String(sql.key.get(n)?.[0]))
        for (const form of named ? [named.name, ...named.also] : []) {
          sql.configure.run(n, fold(form), form)
          for (const word of nameWords(fold(form))) sql.word.run(word, n)
        }
        const name = named?.name ?? bestName(changed ? sql.forms.all(n) : [])
        sql.name.run(name ?? null, kind, generation, n)
      }
    }
    touched = new Map()
  }

  /** Counts a printed name for a person; whether it is a new one, or the last of its kind. */
  function counted(n: number, printed: string, by: number): boolean {
    if (by === 0) return false
    const folded = fold(printed)
    const uses = Number(sql.form.get(n, folded, printed, by)?.[0])
    if (uses <= 0) sql.noForm.run(n, folded, printed)
    else if (uses === by) for (const word of nameWords(folded)) sql.word.run(word, n)
    return uses <= 0 || uses === by
  }

  return { update, again, settle, reset: () => known.clear() }
}

const CHUNK = 1_000 // articles
