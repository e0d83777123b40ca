// A draft for tests, told apart by its words.
import type { Reply } from '../../src/platforms/platform.ts'

/** Something that stands so far, told apart by its last line. */
export function draft(what: string): Reply {
  const briefing = { title: 'Marrowby: summary', blocks: [{ kind: 'note', text: what } as const] }
  return {
    audience: 'everyone',
    briefing: { ...briefing, sources: [], actions: [] },
    page: 1,
    pages: 1,
    draft: true,
  }
}

export const textOfDraft = ({ briefing }: Reply): string => {
  const [note] = briefing.blocks
  return note?.kind === 'note' ? note.text : ''
}

/** Waits until something is so. */
export async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((resolve) => setTimeout(resolve, 2))
}
