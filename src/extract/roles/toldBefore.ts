import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import { KNOWN_RULE } from './knownInvader.ts'
import type { RoleReader } from './roleReader.ts'

export type PartyNamed = Pick<Party, 'actor' | 'mention'>

/** Looks up what an article has told before a trigger, and tells its relation with a party taken from there. */
export class ToldBefore {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
  ) {}

  /** The last relation that matches and lies no more than so many sentences back. */
  lastTold(trigger: Trigger, sentences: number, matches: (told: Argued) => boolean): Argued | undefined {
    const { tree } = this.reader
    const { sentence } = tree.at(trigger.token)
    return this.memory.told.findLast(
      (told) =>
        told.rule !== KNOWN_RULE &&
        sentence - tree.at(told.trigger.token).sentence <= sentences &&
        matches(told),
    )
  }

  /** What a reading tells when its target is that one, of each who does it. `link` says in the path how it was found, `how` ends the rule's name. */
  withTarget(
    trigger: Trigger,
    source: FilledSlot,
    target: PartyNamed,
    certainty: number,
    link: string,
    how = 'discourse',
  ): readonly Argued[] {
    return source.parties.flatMap((own) => {
      const party: Party = { ...own, actor: target.actor, mention: target.mention, via: '', certainty }
      const slot: FilledSlot = { slot: 'discourse', link, certainty: 1, parties: [party] }
      return this.reader.argue(trigger, own, party, source, slot, how)
    })
  }

  /** As `withTarget`, of the doer. */
  withSource(
    trigger: Trigger,
    source: PartyNamed,
    target: FilledSlot,
    certainty: number,
    link: string,
    how = 'discourse',
  ): readonly Argued[] {
    const own = target.parties[0]!
    const party: Party = { ...own, actor: source.actor, mention: source.mention, via: '', certainty }
    const slot: FilledSlot = { slot: 'discourse', link, certainty: 1, parties: [party] }
    return this.reader.argue(trigger, party, own, slot, target, how)
  }

  /** Whether two relations are told of the same two states, in either order. */
  areSameTwo(one: Argued, other: Argued): boolean {
    const are = (first: string, second: string): boolean =>
      this.reader.sameState(one.source.actor, first) && this.reader.sameState(one.target.actor, second)
    return are(other.source.actor, other.target.actor) || are(other.target.actor, other.source.actor)
  }
}

/** Of a relation between one side and someone else that someone else; null where both are of that side, or neither. */
export function otherSide(
  { source, target }: Argued,
  isOwn: (actor: string) => boolean,
): Argued['source'] | null {
  const own = isOwn(source.actor)
  if (own === isOwn(target.actor)) return null
  return own ? target : source
}
