// How soon there is something to read where a model takes its time.
import { join } from 'node:path'
import { fakeModel, sentences } from '../../test/fakes/model.ts'
import { run, setting } from '../process.ts'
import { amount, type Bench, type Figure } from '../row.ts'

const SLOW = 10_000 // ms that the model takes
const SCRIPT = join(import.meta.dirname, '../drafted.ts')

/** The first ask of a process, of an archive that is loaded: what the sources say must stand there within 3 s. */
export async function drafted({ large, loaded, say }: Bench): Promise<readonly Figure[]> {
  const { data } = await loaded()
  say(`a summary with a model that takes ${SLOW / 1000} s`)
  const pieces = sentences({ text: 'This is written slowly and by nobody.', passages: [1] })
  const model = await fakeModel(() => ({ pieces, pause: SLOW / 2 / pieces.length })) // asked twice: nothing supports it
  const platforms = { OPENAI_BASE_URL: model.url }
  const line = `/${large.stories[0]?.name} summary`
  const printed = await run(SCRIPT, [line], setting({ corpus: large, data, platforms }))
  await model.close()
  const { draft, answer } = JSON.parse(printed) as { draft: number; answer: number } // from our own script
  return [
    {
      row: 'draft of a summary while a model writes',
      figure: draft,
      unit: 'ms',
      bar: { most: 3_000 },
      beside: `the answer after ${amount(answer, 'ms')}`,
    },
  ]
}
