// The model behind any OpenAI-compatible server: passages go in as data, sentences with the numbers they rest on come out.
import type OpenAI from 'openai'
import type { Secret } from '../config.ts'
import { ModelError, reason } from '../errors.ts'
import type { Spending, Tokens } from '../state/state.ts'
import { type Message, messages, type Order, PROMPT } from './prompt.ts'
import { SCHEMA, type Sentence, sentenceReader } from './reading.ts'

export type { Order, Task } from './prompt.ts'
export type { Sentence } from './reading.ts'

export type ModelSettings = {
  readonly name: string | undefined // 'gpt-5-mini', as the server knows it; absent: the first that it lists
  readonly baseUrl: string // 'https://api.openai.com/v1'
  readonly key: Secret | undefined // absent: a local server that asks for none
  readonly tokensPerAnswer: number // that the model may write
  readonly tokensPerDay: number // read and written; what is over it is not asked for
}

export type Model = {
  readonly name: string // '' until it was found, where none was given
  readonly host: string // that questions and passages go to
  readonly prompt: string // version of what it is told
  /** Asks the server for a name where none was given. @throws {ModelError} */
  find(signal: AbortSignal): Promise<void>
  /**
   * The sentences of one answer, each as soon as it is whole.
   * @throws {ModelError} where none came, or no more will: the sentence is for the operator
   */
  write(order: Order, signal: AbortSignal): AsyncGenerator<Sentence>
}

type Dialect = {
  readonly structured: boolean
  readonly limit: 'max_completion_tokens' | 'max_tokens'
}

// Servers that are called compatible differ in what they refuse; the first form that one takes is kept.
const DIALECTS: readonly Dialect[] = [
  { structured: true, limit: 'max_completion_tokens' },
  { structured: false, limit: 'max_completion_tokens' },
  { structured: false, limit: 'max_tokens' },
]
const LONGEST = 100_000 // characters of an answer; a model that repeats itself has no end
const CHARACTERS = 3 // to a token, where a server does not count: rather too many tokens than too few
const RETRIES = 1 // of a request that no answer came to; more would use up the time of the answer

/**
 * The model of the settings. Nothing is asked before the first order.
 * @param now what day it is, in UTC: a budget is of a day
 */
export function openModel(settings: ModelSettings, spending: Spending, now: () => Date): Model {
  const host = new URL(settings.baseUrl).host
  let client: Promise<OpenAI> | undefined
  let taken: Dialect | undefined // the first form that the server took
  let reserved = 0 // tokens that calls under way may come to use
  let name = settings.name ?? ''

  async function opened(): Promise<OpenAI> {
    const { OpenAI } = await import('openai') // takes a second: not before it is needed
    return new OpenAI({
      apiKey: settings.key?.reveal() ?? 'none',
      baseURL: settings.baseUrl,
      maxRetries: RETRIES,
      fetchOptions: { redirect: 'error' }, // the key and the passages go to this host and to no other
    })
  }

  /** The client, which knows by now what its model is called. */
  async function named(signal: AbortSignal): Promise<OpenAI> {
    client ??= opened()
    const openai = await client
    if (name === '') name = (await openai.models.list({ signal })).data[0]?.id ?? 'default'
    return openai
  }

  /** The stream of the first form that the server takes. */
  async function begun(asked: readonly Message[], signal: AbortSignal) {
    const openai = await named(signal)
    let refusal: unknown
    for (const form of taken ? [taken] : DIALECTS) {
      try {
        const stream = await openai.chat.completions.create(request(form, asked), { signal })
        taken = form
        return stream
      } catch (thrown) {
        if (!isRefusedForm(thrown)) throw thrown
        refusal = thrown
      }
    }
    throw refusal
  }

  const request = (
    { structured, limit }: Dialect,
    asked: readonly Message[],
  ): OpenAI.ChatCompletionCreateParamsStreaming => ({
    model: name,
    messages: [...asked],
    stream: true,
    stream_options: { include_usage: true },
    [limit]: settings.tokensPerAnswer,
    ...(structured
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'briefing', strict: true, schema: SCHEMA },
          },
        }
      : {}),
  })

  async function* write(order: Order, signal: AbortSignal): AsyncGenerator<Sentence> {
    const asked = messages(order)
    const day = now().toISOString().slice(0, 10)
    const size = asked.reduce((sum, { content }) => sum + content.length, 0)
    const asks = Math.ceil(size / CHARACTERS)
    const most = asks + settings.tokensPerAnswer
    let used: Tokens = { read: 0, written: 0 } // what nobody took costs nothing
    const { read, written } = await booked(() => spending.spent(day))
    if (read + written + reserved + most > settings.tokensPerDay)
      throw new ModelError(
        'budget',
        'The model has used up its tokens of today (model.tokens_per_day).',
      )
    reserved += most
    const sentences = sentenceReader()
    let text = ''
    let found = 0
    let end: string | undefined
    try {
      for await (const { choices, usage } of await begun(asked, signal)) {
        const [choice] = choices
        const piece = choice?.delta?.content ?? ''
        end = choice?.delta?.refusal ? 'content_filter' : (choice?.finish_reason ?? end)
        text += piece
        used = usage
          ? { read: usage.prompt_tokens, written: usage.completion_tokens }
          : { read: asks, written: Math.ceil(text.length / CHARACTERS) }
        for (const sentence of sentences(piece)) {
          found++
          yield sentence
        }
        if (text.length > LONGEST) break
      }
    } catch (thrown) {
      throw troubled(thrown, host, name)
    } finally {
      reserved -= most
      await booked(() => spending.add(day, used))
    }
    // A stream that is abandoned ends as one that is whole.
    if (signal.aborted) throw new ModelError('late', tooLong(host))
    if (found === 0 && !DECLINED.test(text)) throw silent(end, text, host)
    if (end !== 'stop') throw new ModelError('cut', cutOff(host))
  }

  return {
    get name() {
      return name
    },
    host,
    prompt: PROMPT,
    find: async (signal) => {
      try {
        await named(signal)
      } catch (thrown) {
        throw troubled(thrown, host, name)
      }
    },
    write,
  }
}

const DECLINED = /"sentences"\s*:\s*\[\s*\]/ // it says that the passages do not hold what is asked for

function silent(end: string | undefined, text: string, host: string): ModelError {
  if (end === 'content_filter')
    return new ModelError('declined', `The model at ${host} declined to answer.`)
  if (end === 'length')
    return new ModelError(
      'cut',
      `The answer of the model at ${host} was cut before its first sentence; raise model.tokens_per_answer.`,
    )
  const why = text.trim() === '' ? 'was empty' : 'could not be read'
  return new ModelError('garbled', `The answer of the model at ${host} ${why}.`)
}

// A server that does not know a parameter says 400 or 422; some say 501.
const REFUSED_FORM = new Set([400, 422, 501])

const isRefusedForm = (thrown: unknown): boolean => REFUSED_FORM.has(statusOf(thrown) ?? 0)

/** The HTTP status that the SDK read; undefined where no answer came. */
function statusOf(thrown: unknown): number | undefined {
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : undefined
  return typeof status === 'number' ? status : undefined
}

/** Where it cannot be known what a model has cost, it is not asked. */
async function booked<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (thrown) {
    throw new ModelError('broken', `What the model costs cannot be written down: ${reason(thrown)}`)
  }
}

const cutOff = (host: string): string => `The answer of the model at ${host} was cut off.`
const tooLong = (host: string): string => `The model at ${host} took too long.`

/** What went wrong, as a sentence for the operator. The server's own words are not repeated: they may hold the passages. */
function troubled(thrown: unknown, host: string, name: string): ModelError {
  if (thrown instanceof ModelError) return thrown
  const of = (kind: ModelError['kind'], sentence: string) =>
    new ModelError(kind, sentence, { cause: thrown })
  const status = statusOf(thrown)
  if (status === 401 || status === 403)
    return of('key', `The model at ${host} does not take the key; check OPENAI_API_KEY.`)
  if (status === 404)
    return of(
      'unknown',
      `There is no model "${name}" at ${host}; check OPENAI_MODEL and OPENAI_BASE_URL.`,
    )
  if (status === 429)
    return of(
      'busy',
      `The model at ${host} takes no more requests for now: too many, or its quota is used up.`,
    )
  if (status !== undefined)
    return of('broken', `The model at ${host} answered with status ${status}.`)
  const what = thrown instanceof Error ? thrown.constructor.name : ''
  if (what === 'APIUserAbortError' || what === 'APIConnectionTimeoutError')
    return of('late', tooLong(host))
  if (what === 'APIConnectionError')
    return of('unreachable', `The model at ${host} cannot be reached; check OPENAI_BASE_URL.`)
  return of('cut', cutOff(host))
}
