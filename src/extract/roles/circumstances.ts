import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { RoleReader } from './roleReader.ts'
import { otherSide } from './toldBefore.ts'

/** How many sentences back the need or the quarrel may have been told. */
const NEAR_SENTENCES = 4

/**
 * For whom or against whom an act is that does not say so, by what has been told of its circumstances: who gives, gives to those
 * to whom others gave; who masses troops, does it against the other side of a quarrel. Null where nothing of the kind was told.
 */
export function forWhom(
  trigger: Trigger,
  own: string,
  reader: RoleReader,
  memory: EventMemory,
): Argued['target'] | null {
  if (trigger.reading.wordClass !== 'verb') return null
  const { tree } = reader
  const { sentence } = tree.at(trigger.token)
  const isOwn = (actor: string): boolean => reader.sameState(actor, own)
  const near = ({ trigger: { token } }: Argued): boolean =>
    token !== trigger.token && sentence - tree.at(token).sentence <= NEAR_SENTENCES
  switch (trigger.type) {
    case 'AID':
      // Who pays, pays for something; and who receives is no giver.
      if (trigger.reading.head === 'pay' || trigger.reading.frame.target.includes('subject')) return null
      return (
        asking(memory, tree, trigger.token, isOwn)?.source ??
        memory.told.findLast((told) => told.trigger.type === 'AID' && near(told) && !isOwn(told.target.actor))
          ?.target ??
        null
      )
    case 'MOBILIZE': {
      const quarrel = memory.told.findLast(
        (told) => HOSTILE.has(told.trigger.type) && near(told) && otherSide(told, isOwn) !== null,
      )
      return quarrel ? otherSide(quarrel, isOwn) : null
    }
    default:
      return null
  }
}

/** "In response to an appeal by Chad, Niger sent tents": what was asked of the giver, in the sentence of the gift and before it. */
const asking = (
  { told }: EventMemory,
  tree: DependencyTree,
  gift: number,
  isOwn: (actor: string) => boolean,
): Argued | undefined =>
  told.findLast(
    ({ trigger: { type, token, reading }, source, target }) =>
      type === 'REQUEST' &&
      reading.wordClass === 'noun' &&
      token < gift &&
      tree.at(token).sentence === tree.at(gift).sentence &&
      isOwn(target.actor) &&
      !isOwn(source.actor),
  )

const HOSTILE: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'THREATEN',
  'MOBILIZE',
  'RIVAL',
  'ACCUSE',
  'REJECT',
])
