import type { Actor } from '../../model/actor.ts'
import type { Graph } from '../../model/graph.ts'
import type { Relation } from '../../model/relation.ts'
import { countryName } from '../countryName.ts'
import type { Selection } from './choices.ts'
import { type GraphIndex, indexGraph, pairOf } from './graphIndex.ts'

const folded = new WeakMap<GraphIndex, GraphIndex>()

/**
 * The graph with persons and bodies drawn as their country. Relations keep their ids; those inside one country are left out.
 * `actors` still knows the persons and bodies, because voices name them.
 */
export function foldIndex(index: GraphIndex): GraphIndex {
  if (index.unfolded) return index
  const known = folded.get(index)
  if (known) return known
  const made = makeFolded(index)
  folded.set(index, made)
  return made
}

function makeFolded(index: GraphIndex): GraphIndex {
  const { graph } = index
  const stateOf = new Map(
    graph.actors.flatMap(({ kind, id, country }) => (kind === 'country' && country ? [[country, id]] : [])),
  )
  const homes = new Map<string, string>()
  for (const { id, kind, country } of graph.actors) {
    if (kind !== 'country' && country) homes.set(id, stateOf.get(country) ?? `country:${country}`)
  }
  const home = (id: string): string => homes.get(id) ?? id
  const relations = graph.relations
    .map(
      (relation): Relation => ({ ...relation, source: home(relation.source), target: home(relation.target) }),
    )
    .filter(({ source, target }) => source !== target)
  const made: Graph = { ...graph, actors: foldActors(graph.actors, home), relations }
  const plain = indexGraph(made)
  return {
    ...plain,
    actors: new Map([...index.actors, ...plain.actors]),
    searchTexts: index.searchTexts,
    days: index.days,
    unfolded: index,
    homes,
  }
}

function foldActors(actors: readonly Actor[], home: (id: string) => string): readonly Actor[] {
  const merged = new Map<string, Actor>()
  for (const actor of actors.toSorted(
    (one, other) => Number(other.kind === 'country') - Number(one.kind === 'country'),
  )) {
    const id = home(actor.id)
    const before = merged.get(id)
    if (before) merged.set(id, { ...before, mentions: [...before.mentions, ...actor.mentions] })
    else merged.set(id, id === actor.id ? actor : stateFor(actor, id))
  }
  return [...merged.values()]
}

/** A state that no article names, only its people. */
function stateFor({ country, mentions }: Actor, id: string): Actor {
  return { id, kind: 'country', name: countryName(country ?? ''), aliases: [], country, role: null, mentions }
}

/** The id under which an actor is drawn. */
export const drawnAs = ({ homes }: GraphIndex, id: string): string => homes.get(id) ?? id

/** The selection in a graph that may be folded: what is drawn no more falls to what it is drawn as. */
export function foldSelection(selection: Selection, index: GraphIndex): Selection {
  if (!index.unfolded || selection.kind === 'none') return selection
  if (selection.kind === 'actor') return { kind: 'actor', id: drawnAs(index, selection.id) }
  const [a, b] = selection.id.split('~').map((id) => drawnAs(index, id))
  if (!a || !b) return { kind: 'none' }
  if (a === b) return { kind: 'actor', id: a }
  return { ...selection, id: pairOf({ source: a, target: b }) }
}
