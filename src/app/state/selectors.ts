import { groupBy } from '../../base/groupBy.ts'
import { memoizeLast } from '../../base/memoizeLast.ts'
import { dyadId, type Strand } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { type Choices, NO_FILTERS, type ViewChoices } from './choices.ts'
import { foldText } from './foldText.ts'
import type { GraphIndex } from './graphIndex.ts'
import { RULE_NAMES, RULES, type RuleName, voiceOf } from './rules.ts'
import { strandKey, strandsOf } from './strands.ts'
import { tellingsOf } from './tellingCount.ts'

export { tellingsOf }

/** What passes all choices, folded once for every view. */
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
  /** Of two voices that are compared, what each tells; null otherwise. */
  readonly sides: { readonly a: readonly Strand[]; readonly b: readonly Strand[] } | null
}

/** Views remembered at once: the page's, and those of timeline, comparison and picture beside it. */
const KEPT = 4

/** Remembers the latest answers of a selector over the choices that decide the view. */
export function overChoices<R>(
  compute: (index: GraphIndex, choices: ViewChoices) => R,
): (index: GraphIndex, choices: ViewChoices) => R {
  const memo = memoizeLast(
    (
      index: GraphIndex,
      filters: ViewChoices['filters'],
      time: ViewChoices['time'],
      lens: ViewChoices['lens'],
      hiddenActors: ViewChoices['hiddenActors'],
    ) => compute(index, { filters, time, lens, hiddenActors }),
    KEPT,
  )
  return (index, { filters, time, lens, hiddenActors }) => memo(index, filters, time, lens, hiddenActors)
}

/** The one function from which canvas, matrix, table, timeline, badges, legend and picture read. */
export const viewOf = overChoices((index, choices): View => {
  const relations = passingRelations(index, choices)
  const strands = strandsOf(index, relations)
  const { lens } = choices
  const told = (voice: string): readonly Strand[] =>
    strandsOf(
      index,
      relations.filter((relation) => voiceOf(relation) === voice),
    )
  const relationIds = lazily(() => new Set(relations.map(({ id }) => id)))
  return {
    relations,
    get relationIds() {
      return relationIds()
    },
    strands,
    strandById: new Map(strands.map((strand) => [strand.id, strand])),
    actorIds: new Set(strands.flatMap(({ a, b }) => [a, b])),
    tellings: tellingsOf(relations),
    allTellings: allTellings(index),
    sides: lens.kind === 'compare' ? { a: told(lens.a), b: told(lens.b) } : null,
  }
})

/** Made when it is first asked for. */
function lazily<T extends {}>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const allTellings = memoizeLast((index: GraphIndex): number => tellingsOf(index.graph.relations), 2)

/** All that can be lifted by itself: the rules, and the least number of tellings, which is a rule about strands. */
export type FacetName = RuleName | 'tellings'

/** Per relation of the index, one bit for each rule that takes it out. */
const failures = overChoices((index, choices): Uint32Array => {
  const bits = new Uint32Array(index.graph.relations.length)
  for (const [n, name] of RULE_NAMES.entries()) {
    if (!RULES[name].inForce(choices)) continue
    const out = RULES[name].takesOut(index, choices)
    for (let i = 0; i < bits.length; i++) if (out[i]) bits[i]! |= 1 << n
  }
  return bits
})

/** The relations that pass all choices but those of the lifted facets. */
export function passingRelations(
  index: GraphIndex,
  choices: ViewChoices,
  lifted: readonly FacetName[] = [],
): readonly Relation[] {
  const bits = failures(index, choices)
  let mask = ~0
  for (const [n, name] of RULE_NAMES.entries()) if (lifted.includes(name)) mask &= ~(1 << n)
  const passing = index.graph.relations.filter((_, i) => (bits[i]! & mask) === 0)
  const least = choices.filters.minTellings
  if (least <= 1 || lifted.includes('tellings')) return passing
  const thick = new Set(
    [...groupBy(passing, strandKey)].filter(([, group]) => tellingsOf(group) >= least).map(([id]) => id),
  )
  return passing.filter((relation) => thick.has(strandKey(relation)))
}

/** One choice in force, with what lifting it alone would bring back. */
export interface Chip {
  readonly facet: FacetName
  /** Tellings. */
  readonly restores: number
}

/** Everything that narrows the view, the lens and the default confidence included, in the order of the rail. */
export const liftsOf = overChoices((index, choices): readonly Chip[] => {
  const now = viewOf(index, choices).tellings
  return narrowing(choices).map((facet) => ({
    facet,
    restores: tellingsOf(restoredBy(facet, index, choices)) - now,
  }))
})

const restoredBy = (facet: FacetName, index: GraphIndex, choices: ViewChoices): readonly Relation[] =>
  // Lifting a confidence above the default one goes back to the default, not to none.
  facet === 'confidence'
    ? passingRelations(index, liftFacet(facet, choices))
    : passingRelations(index, choices, [facet])

const narrowing = (choices: ViewChoices): readonly FacetName[] =>
  [...RULE_NAMES, 'tellings' as const].filter((facet) => narrows(facet, choices))

const narrows = (facet: FacetName, choices: ViewChoices): boolean =>
  facet === 'tellings' ? choices.filters.minTellings > 1 : RULES[facet].inForce(choices)

/** What the person has chosen beyond the defaults: the lens has a banner of its own, a default needs no word. */
export const chipsOf = (choices: ViewChoices): readonly FacetName[] =>
  narrowing(choices).filter(
    (facet) =>
      facet !== 'lens' &&
      (facet !== 'confidence' || choices.filters.minConfidence > NO_FILTERS.minConfidence),
  )

/** Whether any filter, brush or hidden actor is in force, a confidence below the default one included. */
export const isFiltering = (choices: ViewChoices): boolean =>
  choices.filters.minConfidence !== NO_FILTERS.minConfidence ||
  narrowing(choices).some((facet) => facet !== 'lens' && facet !== 'confidence')

/** The choices without one facet's. */
export const liftFacet = (facet: FacetName, choices: ViewChoices): ViewChoices =>
  facet === 'tellings'
    ? { ...choices, filters: { ...choices.filters, minTellings: NO_FILTERS.minTellings } }
    : RULES[facet].lift(choices)

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
