import { pairKey } from '../../base/pairKey.ts'
import type { Links } from '../results.ts'

/** The state that an actor acts for, or the actor itself. */
export const stateOf = (links: Links, actor: string): string => links.actors.get(actor)?.country ?? actor

/** A key of two actors in either order, by the states that they act for. */
export const statePair = (links: Links, one: string, other: string): string =>
  pairKey(stateOf(links, one), stateOf(links, other))
