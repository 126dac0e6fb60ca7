import { dyadId, strandIdOf } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { type AppState, type Hover, shownIndex } from '../state/store.ts'
import type { Focus } from './drawContext.ts'

/** What an id on the canvas means to the rest of the page. */
export function hoverOf(owner: string | null, state: AppState): Exclude<Hover, { kind: 'relation' }> {
  const index = shownIndex(state)
  if (owner === null || index === null) return null
  return { kind: index.actors.has(owner) ? 'actor' : 'strand', id: owner }
}

/** Selects what was clicked: an actor, a strand of a pair, or with the empty ground nothing. */
export function pick(owner: string | null, state: AppState): void {
  const { select } = state
  const index = shownIndex(state)
  const strand = index?.strands.find(({ id }) => id === owner)
  if (strand) select({ kind: 'pair', id: dyadId(strand.a, strand.b), strand: strand.kind })
  else if (owner !== null && index?.actors.has(owner)) select({ kind: 'actor', id: owner })
  else select({ kind: 'none' })
}

/** A relation that is pointed at in a panel lights its strand. */
export function litBy(hover: Hover, relations: ReadonlyMap<string, Relation>): Focus['lit'] {
  if (hover === null || hover.kind !== 'relation') return hover
  const relation = relations.get(hover.id)
  return relation ? { kind: 'strand', id: strandIdOf(relation) } : null
}
