import { memoizeLast } from '../../base/memoizeLast.ts'
import type { ActorKind } from '../../model/actor.ts'
import { dyadId, foldStrands, type Strand, strandIdOf, tellingId } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import type { RelationType } from '../../model/relationTypes.ts'
import {
  ALL_TIME,
  type Choices,
  type Claim,
  type Filters,
  NO_FILTERS,
  OWN_VOICE,
  type TimeChoice,
} from './choices.ts'
import { foldText } from './foldText.ts'
import type { GraphIndex } from './graphIndex.ts'

/** What passes filters and brush, folded once for every view. */
export interface View {
  readonly relations: readonly Relation[]
  readonly relationIds: ReadonlySet<string>
  readonly strands: readonly Strand[]
  /** Strands by the id that they also have in the whole graph. */
  readonly strandById: ReadonlyMap<string, Strand>
  /** Actors in at least one passing relation. */
  readonly actorIds: ReadonlySet<string>
  readonly tellings: number
  /** Tellings of the whole graph. */
  readonly allTellings: number
}

export const viewOf = memoizeLast((index: GraphIndex, filters: Filters, time: TimeChoice): View => {
  const relations = index.graph.relations.filter(passes(index, filters, time))
  const strands = foldStrands(relations)
  return {
    relations,
    relationIds: new Set(relations.map(({ id }) => id)),
    strands,
    strandById: new Map(strands.map((strand) => [strand.id, strand])),
    actorIds: new Set(relations.flatMap(({ source, target }) => [source, target])),
    tellings: tellingsOf(relations),
    allTellings: tellingsOf(index.graph.relations),
  }
})

/** Tellings over all pairs: one sentence counts once per pair and side, as on the strands. */
export const tellingsOf = (relations: readonly Relation[]): number =>
  new Set(relations.map((relation) => `${strandIdOf(relation)}|${tellingId(relation)}`)).size

/** Modality and polarity as one value: what is denied is denied, however it is hedged. */
export const claimOf = ({ modality, polarity }: Relation): Claim =>
  polarity === 'negative' ? 'denied' : modality

export const voiceOf = ({ attribution }: Relation): string => attribution ?? OWN_VOICE

/** OR inside a facet, AND between facets. A relation has the kinds of both its actors: it passes while it touches one that is shown. */
export function passes(
  index: GraphIndex,
  filters: Filters,
  time: TimeChoice,
): (relation: Relation) => boolean {
  const words = foldText(filters.text).split(/\s+/).filter(Boolean)
  const kindOf = (id: string): ActorKind | undefined => index.actors.get(id)?.kind
  const kindHidden = (id: string): boolean => filters.hiddenKinds.some((kind) => kind === kindOf(id))
  return (relation) =>
    !filters.hiddenTypes.includes(relation.type) &&
    !filters.hiddenClaims.includes(claimOf(relation)) &&
    !filters.hiddenVoices.includes(voiceOf(relation)) &&
    relation.confidence >= filters.minConfidence &&
    !(kindHidden(relation.source) && kindHidden(relation.target)) &&
    inTime(relation, time) &&
    words.every((word) => index.searchTexts.get(relation.id)?.includes(word))
}

/** An interval passes when any day of it lies in the brush. */
export function inTime({ when }: Relation, { range, undated }: TimeChoice): boolean {
  if (when === null) return undated
  return range === null || (when.start <= range.end && range.start <= when.end)
}

/** How many tellings each value of a facet has, counted under all other facets, so that a count says what a click brings. */
export interface FacetCounts {
  readonly types: ReadonlyMap<RelationType, number>
  readonly kinds: ReadonlyMap<ActorKind, number>
  readonly claims: ReadonlyMap<Claim, number>
  readonly voices: ReadonlyMap<string, number>
  /** Confidences of all that passes the other facets, for a histogram. */
  readonly confidences: readonly number[]
  readonly undated: number
}

export const facetCounts = memoizeLast(
  (index: GraphIndex, filters: Filters, time: TimeChoice): FacetCounts => {
    const under = (lifted: Partial<Filters>, liftedTime = time): readonly Relation[] =>
      index.graph.relations.filter(passes(index, { ...filters, ...lifted }, liftedTime))
    const kindsOf = ({ source, target }: Relation): ActorKind[] =>
      [...new Set([source, target].map((id) => index.actors.get(id)?.kind))].filter(
        (kind) => kind !== undefined,
      )
    return {
      types: countBy(under({ hiddenTypes: [] }), ({ type }) => [type]),
      kinds: countBy(under({ hiddenKinds: [] }), kindsOf),
      claims: countBy(under({ hiddenClaims: [] }), (relation) => [claimOf(relation)]),
      voices: countBy(under({ hiddenVoices: [] }), (relation) => [voiceOf(relation)]),
      confidences: under({ minConfidence: 0 }).map(({ confidence }) => confidence),
      undated: tellingsOf(under({}, { ...time, undated: true }).filter(({ when }) => when === null)),
    }
  },
)

/** One choice in force, in words, with what lifting it alone would bring back. */
export interface Chip {
  readonly facet: 'text' | 'types' | 'kinds' | 'claims' | 'voices' | 'confidence' | 'range' | 'undated'
  readonly restores: number
}

/** The facets in force, in the order of the rail. */
export const chipsOf = memoizeLast(
  (index: GraphIndex, filters: Filters, time: TimeChoice): readonly Chip[] => {
    const now = viewOf(index, filters, time).tellings
    const chip = (facet: Chip['facet'], active: boolean): readonly Chip[] => {
      if (!active) return []
      const lifted = liftFacet(facet, { filters, time })
      const tellings = tellingsOf(index.graph.relations.filter(passes(index, lifted.filters, lifted.time)))
      return [{ facet, restores: tellings - now }]
    }
    return [
      ...chip('text', filters.text !== ''),
      ...chip('types', filters.hiddenTypes.length > 0),
      ...chip('kinds', filters.hiddenKinds.length > 0),
      ...chip('claims', filters.hiddenClaims.length > 0),
      ...chip('voices', filters.hiddenVoices.length > 0),
      ...chip('confidence', filters.minConfidence > 0),
      ...chip('range', time.range !== null),
      ...chip('undated', !time.undated),
    ]
  },
)

/** The choices without one facet's. */
export function liftFacet(
  facet: Chip['facet'],
  { filters, time }: Pick<Choices, 'filters' | 'time'>,
): Pick<Choices, 'filters' | 'time'> {
  switch (facet) {
    case 'text':
      return { filters: { ...filters, text: NO_FILTERS.text }, time }
    case 'types':
      return { filters: { ...filters, hiddenTypes: [] }, time }
    case 'kinds':
      return { filters: { ...filters, hiddenKinds: [] }, time }
    case 'claims':
      return { filters: { ...filters, hiddenClaims: [] }, time }
    case 'voices':
      return { filters: { ...filters, hiddenVoices: [] }, time }
    case 'confidence':
      return { filters: { ...filters, minConfidence: 0 }, time }
    case 'range':
      return { filters, time: { ...time, range: ALL_TIME.range } }
    case 'undated':
      return { filters, time: { ...time, undated: true } }
  }
}

/** The passing relations that the selection is about, in the order of the text. */
export function selectedRelations(view: View, selection: Choices['selection']): readonly Relation[] {
  switch (selection.kind) {
    case 'none':
      return []
    case 'actor':
      return view.relations.filter(({ source, target }) => source === selection.id || target === selection.id)
    case 'pair':
      return view.relations.filter(({ source, target }) => dyadId(source, target) === selection.id)
  }
}

/** The actor that a search most likely means: one whose name begins with it before one that only holds it, the most mentioned first. */
export function actorNamed(index: GraphIndex, text: string): string | null {
  const wanted = foldText(text.trim())
  if (wanted === '') return null
  const named = (fits: (name: string) => boolean): string | undefined =>
    index.drawnActors.find(({ name, aliases }) => [name, ...aliases].some((one) => fits(foldText(one))))?.id
  return named((name) => name.startsWith(wanted)) ?? named((name) => name.includes(wanted)) ?? null
}

/** Actors and pairs that stay in full strength when an actor or a pair is in the light: itself and its neighbours. */
export function neighbourhood(view: View, centre: Choices['selection']): ReadonlySet<string> {
  switch (centre.kind) {
    case 'none':
      return new Set()
    case 'actor': {
      const near = view.strands.filter(({ a, b }) => a === centre.id || b === centre.id)
      return new Set([centre.id, ...near.flatMap(({ id, a, b }) => [id, a, b])])
    }
    case 'pair': {
      const own = view.strands.filter(({ a, b }) => dyadId(a, b) === centre.id)
      return new Set([...centre.id.split('~'), ...own.map(({ id }) => id)])
    }
  }
}

function countBy<K>(
  relations: readonly Relation[],
  valuesOf: (relation: Relation) => readonly K[],
): Map<K, number> {
  const groups = new Map<K, Relation[]>()
  for (const relation of relations) {
    for (const value of valuesOf(relation)) {
      const group = groups.get(value)
      if (group) group.push(relation)
      else groups.set(value, [relation])
    }
  }
  return new Map([...groups].map(([value, group]) => [value, tellingsOf(group)]))
}
