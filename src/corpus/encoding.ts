// Bytes → text, or one sentence that says why not.
import { UserError } from '../errors.ts'

/**
 * The text of a file: UTF-8 (a byte-order mark is dropped), UTF-16 with a byte-order mark, and for HTML the character set
 * that the page declares in its first 1,024 bytes, as browsers do. Throws a UserError for anything else, for binary data
 * and for what is empty or only blanks.
 */
export function decode(bytes: Uint8Array, declares: boolean): string {
  if (bytes.length === 0)
    throw new UserError('The file is empty: put an article in it or remove it.')
  const text = decoded(bytes, (declares ? declaredCharset(bytes) : undefined) ?? 'utf-8')
  if (isBinary(text)) {
    throw new UserError(
      'The file holds binary data, not text: save the article as plain UTF-8 text.',
    )
  }
  if (text.trim() === '') {
    throw new UserError('The file holds only blanks: put an article in it or remove it.')
  }
  return text
}

function decoded(bytes: Uint8Array, declared: string): string {
  const label = markOf(bytes) ?? declared
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (thrown) {
    if (thrown instanceof RangeError) {
      throw new UserError(
        `The page declares a character set that is not known ("${label}"): save it as UTF-8.`,
      )
    }
    throw new UserError(`The file is not valid ${label.toUpperCase()}: save it as UTF-8.`)
  }
}

// A UTF-32 mark begins like UTF-16's; its NUL characters are then found to be binary.
function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return undefined
}

const DECLARATION = 1024 // bytes that the HTML standard lets a browser look at
const CHARSET = /<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding) ?= ?["']?([\w:.-]{1,40})/i

function declaredCharset(bytes: Uint8Array): string | undefined {
  const label = CHARSET.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION)),
  )?.[1]?.toLowerCase()
  // A declaration that could be read byte by byte cannot stand in UTF-16: the standard says to take UTF-8.
  return label?.startsWith('utf-16') ? 'utf-8' : label
}

const LOOKED_AT = 65_536 // characters
const MOST_CONTROL = 0.01 // one stray NUL does not lose an article, UTF-16 without its mark is every other character NUL
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g

function isBinary(text: string): boolean {
  const head = text.slice(0, LOOKED_AT)
  return (head.match(CONTROL)?.length ?? 0) > MOST_CONTROL * head.length
}
