import type { Trigger } from '../results.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { Parties } from '../syntax/parties.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/**
 * Whether a party whom a slot of doers holds is the one who suffers the deed: of "the murder of a Kenyan" the Kenyan, and of
 * "he was arrested in his office" he, whose office it is.
 */
export function isSufferer(
  party: Party,
  trigger: Trigger,
  slot: string,
  tree: DependencyTree,
  parties: Parties,
): boolean {
  if (slot === 'of' && DEATHS.has(trigger.reading.head)) return true
  const isOwner = party.mention.form === 'pronoun' && tree.is(party.mention.headToken, 'nmod:poss')
  if (!isOwner || trigger.reading.wordClass !== 'verb' || !tree.isPassive(trigger.token)) return false
  return tree
    .childrenBy(trigger.token, 'nsubj')
    .some((patient) => parties.of(patient, 'target').some(({ actor }) => actor === party.actor))
}

/** Of these "of" names who suffers, and never who does it: "the murder of a Kenyan in Chad". */
const DEATHS: ReadonlySet<string> = new Set(
  'murder killing assassination execution beheading slaying lynching abduction kidnapping poisoning stabbing'.split(
    ' ',
  ),
)
