import { Grouped } from './collections.ts'
import type { Office, OfficeHolding, Person, YearRange } from './types.ts'

/** The first day that an office's `from` can mean; one that is unknown sorts before all. */
export const firstDay = (date: string | null): string => (date === null ? '' : date.padEnd(10, '-01'))
const lastDay = (date: string | null): string => (date === null ? '9999' : date.padEnd(10, '-31'))
/** A year or a month is asked about by its middle. */
export const middleDay = (date: string): string =>
  date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date

export const heldOn = (office: Office, day: string): boolean =>
  firstDay(office.from) <= day && day <= lastDay(office.to)

/** The holdings are in the order of their beginnings, so the last that fits is the newest: it wins on a day of handover. */
export function holderOn(holdings: readonly OfficeHolding[], date: string | null): OfficeHolding | null {
  if (date === null) return holdings.at(-1) ?? null
  const day = middleDay(date)
  return holdings.findLast(({ office }) => heldOn(office, day)) ?? null
}

export const within = (years: YearRange | null, date: string | null): boolean => {
  if (years === null) return true
  if (date === null) return years.to === null
  const year = Number(date.slice(0, 4))
  return (years.from ?? -Infinity) <= year && year <= (years.to ?? Infinity)
}

/** The holders of each office, in the order of their beginnings: by "CHN head-of-state", "CHN" and "@NATO". */
export function holdingsOf(persons: readonly Person[]): Grouped<OfficeHolding> {
  const holdings = new Grouped<OfficeHolding>()
  for (const person of persons) {
    for (const office of person.offices) {
      const holding = { person, office }
      if (office.country !== null) {
        holdings.add(`${office.country} ${office.role}`, holding)
        holdings.add(office.country, holding)
      }
      if (office.organisation !== null) holdings.add(`@${office.organisation}`, holding)
    }
  }
  for (const group of holdings.values()) {
    group.sort((a, b) => {
      const from = firstDay(a.office.from)
      const other = firstDay(b.office.from)
      return from < other ? -1 : from > other ? 1 : 0
    })
  }
  return holdings
}
