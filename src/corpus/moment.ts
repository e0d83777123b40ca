// The date formats that newsrooms and their programs write.

/**
 * A date as ISO 8601: with time and offset where both are given ('2025-08-17T10:20:00+02:00'), else the day alone
 * ('2025-08-17'), since a time without its zone fixes no moment. Reads ISO 8601, '2025/08/17', '20250817', RFC 2822 and
 * English long forms ('Updated Sunday, Aug. 17, 2025, 9:14 p.m. ET'); of two dates ('Aug. 16, 2025 Updated Aug. 17, 2025') the
 * first. Undefined for all else: '8/9/2025' is two days.
 */
export function moment(written: string): string | undefined {
  const [value = ''] = written.trim().slice(0, LONGEST).split(UPDATED)
  const numeric = (ISO.exec(value) ?? PLAIN.exec(value))?.groups
  if (numeric) return stamped(numeric, Number(numeric.month))
  const named = NAMED.exec(value)?.groups
  if (named) return stamped(named, MONTHS.indexOf((named.name ?? '').slice(0, 3).toLowerCase()) + 1)
  return undefined
}

const LONGEST = 80
const UPDATED = /(?<=[\p{L}\p{N}.]) (?:[|·/–—-] )?(?=(?:last )?(?:updated|modified)\b)/iu // not at the beginning
const OFFSET = '(?<offset>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})'
const ISO = new RegExp(
  `^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[T ](?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)? ?${OFFSET}?)?$`,
  'i',
)
const PLAIN =
  /^(?<year>\d{4})(?:(?<month>\d{2})(?<day>\d{2})|[/.](?<month>\d{1,2})[/.](?<day>\d{1,2}))$/
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = `(?<name>(?:${MONTHS.join('|')})[a-z]{0,6})\\.?`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const NAMED = new RegExp(
  `^(?:(?:published|updated|posted|last updated|date)(?: on)?:? )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?(?:${MONTH} ${DAY}|${DAY}\\.? ${MONTH}),? (?<year>\\d{4})(?:,? (?:at )?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: ?(?<half>[ap])\\.?m\\.?)?(?: ?${OFFSET}| [a-z]{2,5})?)?$`,
  'i',
)

function stamped(
  found: Readonly<Record<string, string | undefined>>,
  month: number,
): string | undefined {
  const day = dayOf(Number(found.year), month, Number(found.day))
  if (day === undefined || found.hour === undefined || found.offset === undefined) return day
  const hour =
    (Number(found.hour) % (found.half ? 12 : 24)) + (found.half?.toLowerCase() === 'p' ? 12 : 0)
  const clock = [hour, Number(found.minute), Number(found.second ?? 0)]
  const at = `${day}T${clock.map(two).join(':')}${offsetOf(found.offset)}`
  return Number(found.hour) < 24 && !Number.isNaN(Date.parse(at)) ? at : undefined
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const midnight = new Date(Date.UTC(year, month - 1, day))
  const isReal =
    year >= EARLIEST && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day
  return isReal ? midnight.toISOString().slice(0, 10) : undefined
}

const EARLIEST = 1600 // the first printed newspapers; below it stands a slip, and Date.UTC takes 25 for 1925

function offsetOf(written: string): string {
  if (!/^[+-]/.test(written)) return 'Z'
  return written.includes(':') ? written : `${written.slice(0, 3)}:${written.slice(3)}`
}

const two = (n: number): string => String(n).padStart(2, '0')
