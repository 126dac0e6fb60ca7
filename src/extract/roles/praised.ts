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
  const isOwn = (actor: string): boolean => reader.isOneOf(source.parties, actor)
  const { sentence } = tree.at(trigger.token)
  const welcome = memory.told.filter(
    ({ trigger: { type, reading, token }, source: { actor } }) =>
      (WELCOME.has(type) || (type === 'SUPPORT' && reading.frame.mutual)) &&
      token < trigger.token &&
      sentence - tree.at(token).sentence <= NEAR_SENTENCES &&
      !isOwn(actor),
  )
  const kinds = new Set(deeds.flatMap((object) => KINDS[tree.lemma(object)] ?? []))
  const deed = welcome.findLast(({ trigger: { type } }) => kinds.has(type)) ?? welcome.at(-1)
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
  ruling award judgment verdict law bill election result recognition departure return lifting removal easing
  repatriation ban embargo measure settlement resolution text end halt proposal speech deployment restoration cooperation`.split(
    /\s+/,
  ),
)

const kindsOf = (
  types: readonly string[],
  nouns: string,
): readonly (readonly [string, readonly string[]])[] => nouns.split(' ').map((noun) => [noun, types])

/** As what a deed has been told that is now named by its kind alone. */
const KINDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...kindsOf(['AGREE', 'SUPPORT'], 'deal agreement accord pact treaty declaration settlement communique'),
  ...kindsOf(['CONCEDE', 'AGREE', 'RETREAT'], 'truce ceasefire cease-fire'),
  ...kindsOf(['CONSULT'], 'visit meeting summit talk'),
  ...kindsOf(['CONCEDE'], 'lifting removal easing'),
  ...kindsOf(['RETREAT', 'COOPERATE'], 'release withdrawal departure return handover repatriation exchange'),
  ...kindsOf(['SANCTION', 'COERCE'], 'ban embargo measure'),
])
