import { list, rows } from './rows.ts'
import type { Institution, OrganisationKind } from './types.ts'

/*
 * People and bodies that texts name by a common noun in the plural where they do or suffer something: "truck drivers
 * blocked the road", "let in refugees".
 *
 * kind | whose they are | nouns
 *
 * home: of the state where they act, and named only where they act (what is done to villagers is done to their state).
 * own: as home; what holds or frees them is their own state.
 * none: of no state that the noun tells (they have left it, or come from many).
 */
const table = `
ngo|home|farmers;fishermen;dockers;miners;teachers;doctors;nurses;lawyers;lecturers;professors;villagers;residents;workers;employees;civil servants;truckers;drivers;shopkeepers;landowners;veterans;nationalists;monks;clerics;retailers;pensioners;peace groups;exiles
ngo|own|campaigners;activists;journalists;dissidents;political prisoners;political detainees;opponents
ngo|none|migrants;refugees;asylum seekers;asylum-seekers;immigrants;aid workers;relief workers;humanitarian workers;aid groups;aid agencies;aid organisations;aid organizations;relief organisations;relief organizations;relief agencies;humanitarian agencies;humanitarian organisations;humanitarian organizations;charities
ngo|none|human rights groups;rights groups;human rights organisations;human rights organizations;rights organisations;rights organizations;environmental groups;environmentalists;advocacy groups;smugglers;traffickers;drug traffickers
company|none|creditors;donors;bondholders;lenders;investors;oil companies;oil firms
armed-group|none|jihadists;terrorists;militiamen
`

const KEYS: Readonly<Record<string, string>> = { home: 'people', own: 'own-people', none: 'people-of-none' }

/** Of the state where they act. */
export const isAtHome = ({ key }: Institution): boolean => key === KEYS.home
/** Of the state where they act, or that holds them. */
export const isOwn = ({ key }: Institution): boolean => key === KEYS.own
/** Of no state that the noun tells. */
export const isOfNone = ({ key }: Institution): boolean => key === KEYS.none

/** Whether a body of a state is one of these people, and none that every state has. */
export const isPeopleNoun = (one: Institution): boolean => isAtHome(one) || isOwn(one) || isOfNone(one)

/** Each noun as a body that a state can have: "farmers" of Peru are the "Peruvian farmers". */
export function parsePeopleNouns(): Institution[] {
  return rows(table).flatMap(([kind, home, words]) =>
    list(words).map((word) => ({
      key: KEYS[home ?? ''] ?? '',
      kind: kind as OrganisationKind,
      pattern: `{Demonym} ${word}`,
      phrases: [word],
      named: new Map(),
    })),
  )
}
