// JSON Lines in, JSON Lines out: one object for each, in the same order.
import { createInterface } from 'node:readline'
import { reason } from '../errors.ts'

type Streams = {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly problems: NodeJS.WritableStream
}

/**
 * Feeds each line to a filter and writes what it gives. A line that it throws at gets one sentence among the problems,
 * with its number, and the others go on; blank lines are skipped. Tells whether every line was good.
 */
export async function filterLines(
  filter: (value: unknown) => unknown,
  { input, output, problems }: Streams,
): Promise<boolean> {
  let number = 0
  let good = true
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const written = answer(filter, line)
    if ('problem' in written) {
      good = false
      problems.write(`line ${number}: ${written.problem}\n`)
    } else if (!output.write(`${written.line}\n`))
      await new Promise((resolve) => output.once('drain', resolve))
  }
  return good
}

function answer(filter: (value: unknown) => unknown, line: string): { line: string } | Problem {
  try {
    return { line: JSON.stringify(filter(JSON.parse(line))) }
  } catch (thrown) {
    return { problem: reason(thrown) }
  }
}

type Problem = { readonly problem: string }
