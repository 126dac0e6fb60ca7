import { list, rows } from './rows.ts'
import type { Place, PlaceKind } from './types.ts'

/* kind | state, or - for several | name | aliases */
const table = `
city|CHN|Shanghai|
`

export function parsePlaces(): Place[] {
  return rows(table).map(([kind, country = '', name = '', aliases]) => ({
    name,
    aliases: list(aliases),
    kind: kind as PlaceKind,
    country: country === '-' ? null : country,
  }))
}
