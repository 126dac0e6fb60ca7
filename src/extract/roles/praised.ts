import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'

/** How many sentences back a deed may lie that someone welcomes. */
const NEAR_SENTENCES = 3

/**
 * Whose deed it is that `source` welcomes without a name ("The White House welcomed the deal"), by what has been told before; of
 * what two did together, both. None where the trigger tells no praise or the object names more than the deed.
 */
export function praisedDoers(
  trigger: Trigger,
  source: FilledSlot,
  reader: RoleReader,
  memory: EventMemory,
): readonly Argued['source'][] {
  const { tree } = reader
  const deeds = tree
    .childrenBy(trigger.token, 'obj')
    .filter((object) => DEEDS.has(tree.lemma(object)) && tree.child(object, 'nmod:poss') === null)
  if (!PRAISING.has(trigger.reading.id) || deeds.length === 0) return []
  const isOwn = (actor: string): boolean => source.parties.some((own) => reader.sameState(own.actor, actor))
  const { sentence } = tree.at(trigger.token)
  const deed = memory.told.findLast(
    ({ trigger: { type, reading, token }, source: { actor } }) =>
      (WELCOME.has(type) || (type === 'SUPPORT' && reading.frame.mutual)) &&
      token < trigger.token &&
      sentence - tree.at(token).sentence <= NEAR_SENTENCES &&
      !isOwn(actor),
  )
  if (!deed) return []
  const jointly = deed.trigger.reading.frame.mutual || deed.trigger.type === 'AGREE'
  return jointly && !isOwn(deed.target.actor) ? [deed.source, deed.target] : [deed.source]
}

/** Readings that tell what someone says of a deed. */
const PRAISING: ReadonlySet<string> = new Set(
  'welcome praise hail applaud laud commend endorse appreciate celebrate salute cheer acclaim'
    .split(' ')
    .map((verb) => `SUPPORT verb: ${verb}`),
)

/** What is welcomed when it has been told; sanctions too, by a third. */
const WELCOME: ReadonlySet<string> = new Set([
  'AGREE',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'CONSULT',
  'SANCTION',
])

const DEEDS: ReadonlySet<string> = new Set(
  `it this that deal agreement accord pact treaty truce ceasefire cease-fire declaration statement communique move decision
  step gesture news announcement outcome result breakthrough plan initiative offer release withdrawal visit meeting summit
  talk handover exchange normalization normalisation resumption reopening thaw rapprochement signing success progress vote
  ruling`.split(/\s+/),
)
