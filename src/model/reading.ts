// What a model wrote, read while it comes: the same for structured output, for lines of JSON and for JSON in prose.
import { z } from 'zod'

/** A sentence as the model wrote it, with the numbers of the passages that it says to rest on. */
export type Sentence = { readonly text: string; readonly passages: readonly number[] }

const LONGEST = 600 // characters of a sentence
const MOST = 8 // passages behind one

const sentence = z.object({
  text: z.string().trim().min(1).max(LONGEST),
  passages: z.array(z.coerce.number().int().positive()).min(1).max(MOST),
})

/** The JSON Schema of an answer, for servers that hold a model to it. */
export const SCHEMA = {
  type: 'object',
  properties: {
    sentences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          text: { type: 'string' },
          passages: { type: 'array', items: { type: 'integer' } },
        },
        required: ['text', 'passages'],
        additionalProperties: false,
      },
    },
  },
  required: ['sentences'],
  additionalProperties: false,
} as const

/**
 * Reads piece after piece; gives back the sentences that have become whole with it. A sentence is an object that holds
 * no other object, wherever it stands: in an array, on a line, between fences. What is none is passed over.
 */
export function sentenceReader(): (piece: string) => readonly Sentence[] {
  let object = '' // from the last brace that opened
  let open = false
  let inString = false
  let escaped = false

  return (piece) => {
    const whole: Sentence[] = []
    for (const character of piece) {
      if (open) object += character
      if (inString) {
        if (escaped) escaped = false
        else if (character === '\\') escaped = true
        else if (character === '"') inString = false
      } else if (character === '"')
        inString = open // quotation marks in the prose around it mean nothing
      else if (character === '{') [open, object] = [true, '{']
      else if (character === '}' && open) {
        open = false
        const read = parsed(object)
        if (read) whole.push(read)
      }
    }
    return whole
  }
}

function parsed(object: string): Sentence | undefined {
  try {
    return sentence.safeParse(JSON.parse(object)).data
  } catch {
    return undefined // not JSON
  }
}
