import { list, rows } from './rows.ts'
import type { Organisation, OrganisationKind } from './types.ts'

/* kind | state, or - for none | name | aliases */
const table = `
igo|-|United Nations|UN;U.N.;United Nations Organization
`

export function parseOrganisations(): Organisation[] {
  return rows(table).map(([kind, country = '', name = '', aliases]) => ({
    name,
    aliases: list(aliases),
    kind: kind as OrganisationKind,
    country: country === '-' ? null : country,
  }))
}
