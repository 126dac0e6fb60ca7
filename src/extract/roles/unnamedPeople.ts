import { isPeopleNoun } from '../knowledge/peopleNouns.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { FilledSlot } from '../syntax/slots.ts'

/** Ways to a party that the frame of a trigger does not name. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'answer',
  'attached',
  'authority',
  'complainant',
  'discourse',
  'inside',
  'known',
  'nearest',
])

/** Whether a party is people without a name: "migrants", "the truck drivers". */
export const isPeople = ({ mention: { reading } }: Party): boolean =>
  reading.type === 'nominal' && reading.institution !== null && isPeopleNoun(reading.institution)

/** People without a name are a party where a deed's own words say so, and nowhere else: nobody remembers them for the next. */
export const isPeopleFromElsewhere = (party: Party, { slot }: FilledSlot): boolean =>
  ELSEWHERE.has(slot) && isPeople(party)
