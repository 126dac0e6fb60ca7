import type { Argued, Trigger } from '../results.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'

/**
 * "Chad and Niger signed a truce after talks mediated by Togo in Lome": the talks are of those who act in the clause, and it is with
 * each of them that the mediator speaks, wherever they meet.
 */
export function mediatedTalks(readings: readonly Trigger[], reader: RoleReader): readonly Argued[] {
  const { tree } = reader
  for (const trigger of readings) {
    const { token, type, mode, reading } = trigger
    const goesBetween = mode === 'third-party' || mode === 'multilateral'
    if (type !== 'CONSULT' || !goesBetween || reading.wordClass !== 'verb') continue
    if (!tree.is(token, 'acl') || tree.isRelative(token) || !tree.isPassive(token)) continue
    const source = reader.fill(trigger, ['subject'], 'source')[0]
    if (!source) continue
    const parties = partiesOfTalks(tree.head(token), reader).filter(
      ({ actor, mention }) => !mention.locative && !source.parties.some((own) => own.actor === actor),
    )
    if (new Set(parties.map(({ actor }) => actor)).size < 2) continue
    const target: FilledSlot = { slot: 'between', link: 'between those who act', certainty: 0.9, parties }
    return source.parties.flatMap((own) =>
      parties.flatMap((other) => reader.argue(trigger, own, other, source, target, 'subject-between')),
    )
  }
  return []
}

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
