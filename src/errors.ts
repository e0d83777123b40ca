/** Wrong input or nothing found: one sentence that says what to do, shown to the person word for word. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** Settings that cannot be used: every problem at once, under the names the operator typed. Thrown at start only. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** A platform refused a request: what was asked for did not happen. Only in platforms/ and where digests are posted. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly platform: string
  readonly status: number
  readonly retryAfter: number | undefined // seconds

  constructor(platform: string, status: number, message: string, retryAfter?: number) {
    super(message)
    this.platform = platform
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** A language model did not do what it was asked. Nobody but the operator is told; the answer goes out without it. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly kind:
    | 'budget'
    | 'busy'
    | 'broken'
    | 'cut'
    | 'declined'
    | 'garbled'
    | 'key'
    | 'late'
    | 'unknown'
    | 'unreachable'

  constructor(kind: ModelError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** The message of anything that was thrown; what is thrown need not be an Error. */
export function reason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
