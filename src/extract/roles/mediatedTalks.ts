import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'

/**
 * "Chad and Niger signed a truce after talks mediated by Togo in Lome": the talks are of those who act in the clause, and it is with
 * each of them that the mediator speaks, wherever they meet. "Togo brokered the truce": with both of whom the truce was told.
 */
export function mediatedTalks(
  readings: readonly Trigger[],
  reader: RoleReader,
  memory: EventMemory,
): readonly Argued[] {
  const { tree } = reader
  for (const trigger of readings) {
    const { token, type, mode, reading } = trigger
    const goesBetween = mode === 'third-party' || mode === 'multilateral'
    if (type !== 'CONSULT' || !goesBetween || reading.wordClass !== 'verb') continue
    const described = tree.is(token, 'acl') && !tree.isRelative(token) && tree.isPassive(token)
    const talks = described ? tree.head(token) : tree.child(token, 'obj', 'nsubj:pass')
    if (talks === null) continue
    const source = reader.fill(trigger, ['subject'], 'source')[0]
    if (!source) continue
    const told = mode === 'third-party' ? ofEvent(talks, source, reader, memory) : []
    const parties = (told.length > 0 || !described ? told : partiesOfTalks(talks, reader)).filter(
      ({ actor, mention }) =>
        (told.length > 0 || !mention.locative) && !source.parties.some((own) => own.actor === actor),
    )
    if (new Set(parties.map(({ actor }) => actor)).size < 2) continue
    const target: FilledSlot = { slot: 'between', link: 'between those who act', certainty: 0.9, parties }
    return source.parties.flatMap((own) =>
      parties.flatMap((other) => reader.argue(trigger, own, other, source, target, 'subject-between')),
    )
  }
  return []
}

/** The two of whom the talks or the truce that a definite noun takes up were told; none where the noun itself says whose they are. */
function ofEvent(
  noun: number,
  source: FilledSlot,
  reader: RoleReader,
  memory: EventMemory,
): readonly Party[] {
  if (reader.tree.childrenBy(noun, 'nmod', 'nmod:poss', 'amod', 'compound').some((one) => named(one)))
    return []
  const event = memory.takenUpBy(noun)
  if (event === null || !JOINT.has(event.trigger.type)) return []
  const two = [event.source, event.target]
  if (two.some(({ actor }) => reader.isOneOf(source.parties, actor))) return []
  return two.map((party) => memory.meantBy(noun, party))

  function named(token: number): boolean {
    return reader.partiesOf(token, 'target').some(({ via: how }) => how === '')
  }
}

/** What two do together, and a third may bring about. */
const JOINT: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'COOPERATE'])

/** Who is said to talk, or else who acts in the nearest clause, with those whom the talks are with. */
function partiesOfTalks(talks: number, reader: RoleReader): readonly Party[] {
  const { tree } = reader
  const own = reader.partiesOf(talks, 'source')
  if (own.length > 1) return own
  const partners = tree
    .childrenBy(talks, 'nmod', 'obl')
    .filter((child) => tree.cases(child)[0] === 'with')
    .flatMap((child) => reader.partiesOf(child, 'target'))
  for (const ancestor of tree.ancestors(talks)) {
    if (!tree.isVerb(ancestor)) continue
    const acting = reader.doersOf(ancestor)
    return [...acting, ...partners]
  }
  return []
}
