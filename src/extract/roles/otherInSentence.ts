import type { Mention } from '../results.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'
import type { PartyNamed } from './toldBefore.ts'

/**
 * The one party that a sentence names beside those of a state: "Once Chad had apologised, Niger promised to pay". Null where it
 * names none or several, or only places and bodies of no state.
 */
export function otherInSentence(
  reader: RoleReader,
  mentions: readonly Mention[],
  own: FilledSlot,
  sentence: number,
  accepts: (mention: Mention) => boolean,
): PartyNamed | null {
  let other: PartyNamed | null = null
  for (const mention of mentions) {
    if (reader.tree.at(mention.headToken).sentence !== sentence || mention.locative || !accepts(mention))
      continue
    // Who only describes the one is not the other.
    if (own.parties.some(({ token }) => reader.tree.within(mention.headToken, token))) continue
    for (const actor of reader.actorsOf(mention)) {
      if (reader.isBody(actor)) continue
      if (reader.isOneOf(own.parties, actor)) continue
      if (other !== null && !reader.sameState(other.actor, actor)) return null
      other ??= { actor, mention }
    }
  }
  return other
}
