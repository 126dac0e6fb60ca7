import { memoizeLast } from '../../base/memoizeLast.ts'
import {
  RELATION_CLASSES,
  RELATION_TYPE_NAMES,
  type RelationClass,
  type RelationType,
  relationTypeInfo,
} from '../../model/relationTypes.ts'
import { OWN_VOICE } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { countriesOf, outletOf, voiceOf } from '../state/rules.ts'

/** The values of each facet that the graph holds, in the order of display: what a rail lists. */
export interface FacetValues {
  readonly classes: readonly { readonly class: RelationClass; readonly types: readonly RelationType[] }[]
  /** The article's own voice first, then by how much each says. */
  readonly voices: readonly string[]
  /** By how much each tells; NONE for articles without one. */
  readonly outlets: readonly string[]
  /** Codes by how much touches each; NONE for actors without one. */
  readonly countries: readonly string[]
}

export const facetValues = memoizeLast((index: GraphIndex): FacetValues => {
  const { graph } = index
  const types = new Set(graph.relations.map(({ type }) => type))
  const voices = new Map<string, number>()
  for (const relation of graph.relations) {
    const voice = voiceOf(relation)
    voices.set(voice, (voices.get(voice) ?? 0) + 1)
  }
  return {
    classes: RELATION_CLASSES.map((relationClass) => ({
      class: relationClass,
      types: typesOfClass(relationClass).filter((type) => types.has(type)),
    })),
    voices: [...voices]
      .sort(([one, more], [other, most]) => rankOfOwn(one) - rankOfOwn(other) || most - more)
      .map(([voice]) => voice),
    outlets: ranked(graph.relations.map((relation) => outletOf(index, relation))),
    countries: ranked(
      (index.unfolded ?? index).graph.relations.flatMap((relation) => countriesOf(index, relation)),
    ),
  }
}, 2)

/** Each value once, the most frequent first. */
function ranked(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([value]) => value)
}

const rankOfOwn = (voice: string): number => (voice === OWN_VOICE ? 0 : 1)

export const typesOfClass = (relationClass: RelationClass): readonly RelationType[] =>
  RELATION_TYPE_NAMES.filter((type) => relationTypeInfo(type).class === relationClass)

/** Hides the values when all of them are shown or some are; shows them when all are hidden. */
export function toggled<T>(hidden: readonly T[], values: readonly T[]): readonly T[] {
  return values.every((value) => hidden.includes(value))
    ? hidden.filter((value) => !values.includes(value))
    : [...new Set([...hidden, ...values])]
}

/** What a facet hides, and what it excludes with all that touches it. */
export interface Kept<T> {
  readonly hidden: readonly T[]
  readonly excluded: readonly T[]
}

/** A click on a value: one that is excluded comes back, any other is hidden or shown. */
export const clicked = <T>({ hidden, excluded }: Kept<T>, value: T): Kept<T> =>
  excluded.includes(value)
    ? { hidden: without(hidden, value), excluded: without(excluded, value) }
    : { hidden: toggled(hidden, [value]), excluded }

/** Excludes a value; when it is excluded already, brings it back. */
export const negated = <T>({ hidden, excluded }: Kept<T>, value: T): Kept<T> => ({
  hidden: without(hidden, value),
  excluded: excluded.includes(value) ? without(excluded, value) : [...excluded, value],
})

/** Hides all others and excludes none. */
export const onlyOne = <T>({ hidden }: Kept<T>, all: readonly T[], value: T): Kept<T> => ({
  hidden: only(hidden, all, [value]),
  excluded: [],
})

/** How a value of such a facet stands. */
export const stateOf = <T>({ hidden, excluded }: Kept<T>, value: T): 'checked' | 'unchecked' | 'excluded' =>
  excluded.includes(value) ? 'excluded' : hidden.includes(value) ? 'unchecked' : 'checked'

const without = <T>(values: readonly T[], value: T): readonly T[] => values.filter((one) => one !== value)

/** Hides all but `values`; when that is how it stands already, shows all again. */
export function only<T>(hidden: readonly T[], all: readonly T[], values: readonly T[]): readonly T[] {
  const others = all.filter((value) => !values.includes(value))
  const already = others.every((value) => hidden.includes(value)) && !values.some((v) => hidden.includes(v))
  return already ? [] : others
}

/** `checked`: all shown, `mixed`: some, `unchecked`: none. */
export function checkState<T>(hidden: readonly T[], values: readonly T[]): 'checked' | 'mixed' | 'unchecked' {
  const shown = values.filter((value) => !hidden.includes(value)).length
  if (shown === values.length) return 'checked'
  return shown === 0 ? 'unchecked' : 'mixed'
}

/** Bins of equal width from `min` to `max`; `max` itself falls into the last. */
export function histogram(values: readonly number[], bins: number, min = 0, max = 1): readonly number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const value of values) counts[Math.min(bins - 1, Math.floor(((value - min) / (max - min)) * bins))]!++
  return counts
}
