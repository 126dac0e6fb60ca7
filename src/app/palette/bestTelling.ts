import type { Actor } from '../../model/actor.ts'
import type { Relation } from '../../model/relation.ts'
import { groupTellings, orderTellings } from '../panels/tellings.ts'

/** Of some relations the one that shows best what is told: a fact before a plan, both parties named, the surest. */
export function bestTelling(relations: readonly Relation[], actors: ReadonlyMap<string, Actor>): Relation {
  const facts = relations.filter(({ modality }) => modality === 'actual')
  const [telling] = orderTellings(groupTellings(facts.length > 0 ? facts : relations), 'clearest', actors)
  const [best] = telling?.relations.toSorted((one, other) => other.confidence - one.confidence) ?? []
  if (!best) throw new Error('bestTelling: there is nothing to choose from')
  return best
}
