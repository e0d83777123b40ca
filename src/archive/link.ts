// What depends on other articles: who somebody is, and what was said once. Kept right for the neighbourhood of each
// batch; `again` makes all of it anew, and both give the same groups.
import type { DatabaseSync } from 'node:sqlite'
import { type Found, unpackQuotation } from './packed.ts'
import type { Prepared } from './prepared.ts'
import { linkUtterances, type Said } from './same.ts'
import { sayingOf } from './sayings.ts'
import { prepareAll } from './statements.ts'
import { type Configured, linkPeople } from './who.ts'

export type { Configured } from './who.ts'

export type Added = Pick<Prepared, 'people' | 'sayings'> & { readonly article: number }

export type Linker = {
  /**
   * Takes out what is stored of the `gone` articles, stores and links what was found in the added ones, and marks
   * the articles of others that it changed.
   */
  update(generation: number, gone: readonly number[], added: readonly Added[]): void
  again(generation: number): void
  /** To be called after a transaction that was undone. */
  reset(): void
}

/** Links within one database; each call belongs inside a transaction, after the bodies of added articles are stored. */
export function linker(database: DatabaseSync, people: readonly Configured[]): Linker {
  const who = linkPeople(database, people)
  const same = linkUtterances(database)
  const sql = prepareAll(database, {
    said: 'SELECT said FROM quotation WHERE article = ?',
    noQuotations: 'DELETE FROM quotation WHERE article = ?',
    quotation: 'INSERT INTO quotation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    of: 'SELECT i, said FROM quotation WHERE article = ? AND who = ?',
    stored: 'SELECT i, person FROM quotation WHERE article = ?',
    articles: 'SELECT DISTINCT article FROM quotation ORDER BY article',
    text: 'SELECT text FROM body WHERE article = ?',
    quoted: 'SELECT i, packed FROM quoted WHERE article = ?',
    move: 'UPDATE quotation SET person = ?, said = ?, utterance = ? WHERE article = ? AND i = ?',
    person: 'UPDATE quotation SET person = ? WHERE article = ? AND who = ?',
    touch: 'UPDATE article SET touched = ? WHERE n = ?',
    touchAll: 'UPDATE article SET touched = ?',
  })

  function update(generation: number, gone: readonly number[], added: readonly Added[]): void {
    same.begin(generation)
    for (const article of gone) {
      for (const [said] of sql.said.all(article)) same.remove(Number(said))
      sql.noQuotations.run(article)
    }
    const { persons, moved } = who.update(gone, added)
    for (const { article, i, person } of moved) {
      move(article, i, person)
      sql.touch.run(generation, article)
    }
    const more = new Map<number, number>()
    for (const { article, sayings } of added) {
      for (const [i, saying] of sayings.entries()) {
        const { who: index, kind, venue, listener } = saying
        const person = index === undefined ? undefined : persons.get(`${article}:${index}`)
        const { said, utterance, more: by } = same.add(saying, person)
        sql.quotation.run(
          ...[article, i, index ?? null, person ?? null, kind, said, utterance],
          venue,
          listener,
        )
        if (person !== undefined && kind < 2) more.set(person, (more.get(person) ?? 0) + by)
      }
    }
    same.settle()
    who.settle(generation, more)
  }

  /** Gives what somebody in an article said to another person. */
  function move(article: number, index: number, person: number): void {
    const { text, found } = bodyOf(article)
    for (const [i, old] of sql.of.all(article, index)) {
      const quotation = found.get(Number(i))
      if (quotation === undefined) continue
      same.remove(Number(old))
      store(article, Number(i), person, same.add(sayingOf(text, quotation), person))
    }
  }

  function store(article: number, i: number, person: number | undefined, said: Said): void {
    sql.move.run(person ?? null, said.said, said.utterance, article, i)
  }

  function bodyOf(article: number): { text: string; found: ReadonlyMap<number, Found> } {
    const rows = sql.quoted.all(article)
    const found = rows.map(([i, packed]) => [Number(i), unpackQuotation(packed).found] as const)
    return { text: String(sql.text.get(article)?.[0] ?? ''), found: new Map(found) }
  }

  function again(generation: number): void {
    const { moved } = who.again()
    for (const { article, i, person } of moved) sql.person.run(person, article, i)
    database.exec('DELETE FROM said')
    same.reset()
    same.begin(generation)
    for (const [article] of sql.articles.all()) {
      const { text, found } = bodyOf(Number(article))
      for (const [i, cell] of sql.stored.all(Number(article))) {
        const person = cell === null || cell === undefined ? undefined : Number(cell)
        const quotation = found.get(Number(i))
        if (quotation === undefined) continue
        store(Number(article), Number(i), person, same.add(sayingOf(text, quotation), person))
      }
    }
    who.settle(generation, new Map())
    sql.touchAll.run(generation)
  }

  return {
    update,
    again,
    reset: () => {
      who.reset()
      same.reset()
    },
  }
}
