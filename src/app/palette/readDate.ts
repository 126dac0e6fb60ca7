import { isoDay, isoFromDay } from '../../model/isoDate.ts'

/** Days inclusive, `YYYY-MM-DD`, as the brush takes them. */
export interface DateRange {
  readonly start: string
  readonly end: string
}

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * A date or a span of dates as people type it: "2024", "march 2024", "12 mar 2024", "March 12, 2024", "2024-03",
 * "q1 2024", spans as "march 2024 to may 2024" and "mar–may 2024", open ones as "since march 2024" and "until 2023".
 * Null when the text is anything else.
 * @param days first and last day of the dossier, where "since" ends and "until" begins
 */
export function readDate(text: string, days: DateRange | null): DateRange | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/(?<!\.)\.(?!\.)|,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const open = /^(since|from|after|until|till|before) (.+)$/.exec(plain)
  if (open && !/ (?:to|until|till) /.test(plain)) return openRange(open[1]!, one(open[2]!), days)
  const both = /^(?:from |between )?(.+?)\s*(?: to | until | till | and |\.\.|–|—)\s*(.+)$/.exec(plain)
  if (both) {
    const end = one(both[2]!)
    // "march to may 2024": the year is said once.
    const start =
      one(both[1]!) ?? (end && /^\p{L}+$/u.test(both[1]!) ? one(`${both[1]} ${end.end.slice(0, 4)}`) : null)
    return start && end && start.start <= end.end ? { start: start.start, end: end.end } : null
  }
  return one(plain)
}

function openRange(word: string, date: DateRange | null, days: DateRange | null): DateRange | null {
  if (!date || !days) return null
  const since = word === 'since' || word === 'from'
  const range = since
    ? { start: date.start, end: days.end }
    : word === 'after'
      ? { start: shifted(date.end, 1), end: days.end }
      : { start: days.start, end: word === 'before' ? shifted(date.start, -1) : date.end }
  return range.start <= range.end ? range : null
}

function one(text: string): DateRange | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return spanOf(Number(iso[1]), iso[2] ? Number(iso[2]) : null, iso[3] ? Number(iso[3]) : null)
  const quarter = /^q([1-4]) (\d{4})$/.exec(text)
  if (quarter) {
    const first = (Number(quarter[1]) - 1) * 3 + 1
    const [start, end] = [first, first + 2].map((month) => spanOf(Number(quarter[2]), month, null))
    return start && end ? { start: start.start, end: end.end } : null
  }
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}+)(?: (\d{1,2})(?:st|nd|rd|th)?)? (\d{4})$/u.exec(text)
  if (!named || (named[1] && named[3])) return null
  const month = monthOf(named[2]!)
  const day = named[1] ?? named[3]
  return month === null ? null : spanOf(Number(named[4]), month, day ? Number(day) : null)
}

function monthOf(word: string): number | null {
  const at = word.length < 3 ? -1 : MONTH_NAMES.findIndex((name) => name.startsWith(word))
  return at >= 0 ? at + 1 : word === 'sept' ? 9 : null
}

/** A year, a month or a day, from its first to its last; null for a day that does not exist. */
function spanOf(year: number, month: number | null, day: number | null): DateRange | null {
  if (year < 1000 || (month !== null && (month < 1 || month > 12))) return null
  if (month === null) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day !== null && (day < 1 || day > last)) return null
  const at = (date: number): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return { start: at(day ?? 1), end: at(day ?? last) }
}

const shifted = (date: string, days: number): string => isoFromDay((isoDay(date) ?? 0) + days)
