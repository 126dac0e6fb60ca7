import { groupBy } from '../base/groupBy.ts'
import type { Modality, Relation } from './relation.ts'
import { type RelationClass, type RelationType, relationTypeInfo } from './relationTypes.ts'
import { tellingId } from './telling.ts'

/** What a line between two actors asserts: the part of a strand that decides how it is drawn. */
export interface StrandClaim {
  /** The class that gives the hue: the larger sum of |intensity| over what is told as true; equal sums: the lesser claim, words. */
  readonly class: RelationClass
  /** The most factual modality among the tellings of that class alone: a hedged deed is not made solid by plain words. */
  readonly modality: Modality
  /** Every telling of that class is negated. */
  readonly denied: boolean
  readonly arrows: 'none' | 'forward' | 'backward' | 'both'
  /** Types by how often they are told as true, most first; of what is only denied, by how often it is denied. */
  readonly types: readonly { readonly type: RelationType; readonly count: number }[]
}

/** From most to least factual. */
const FACTUALITY: readonly Modality[] = ['actual', 'planned', 'possible']

/** From this share of the tellings in one direction on, a strand has one arrowhead. */
const ONE_WAY = 0.8

/**
 * Reads the claim out of the relations of one strand (at least one), `a` being the first of its two actors. Copies of one
 * sentence weigh once. What is denied weighs only where nothing is told as true.
 */
export function claimOfStrand(relations: readonly Relation[], a: string): StrandClaim {
  const distinct = withoutCopies(relations)
  const asserted = affirmedOrAll(distinct)
  const relationClass = heaviestClass(asserted)
  const ofClass = distinct.filter(({ type }) => relationTypeInfo(type).class === relationClass)
  const deciding = affirmedOrAll(ofClass)
  return {
    class: relationClass,
    modality:
      FACTUALITY.find((modality) => deciding.some((relation) => relation.modality === modality)) ?? 'actual',
    denied: deciding[0]!.polarity === 'negative',
    arrows: arrowsOf(asserted, a),
    types: countTypes(asserted),
  }
}

/** What is told as true; all of it where nothing is. */
function affirmedOrAll(relations: readonly Relation[]): readonly Relation[] {
  const affirmed = relations.filter(({ polarity }) => polarity === 'positive')
  return affirmed.length > 0 ? affirmed : relations
}

/** One relation for each thing that a telling tells, so that a line printed by ten papers weighs as one. */
export function withoutCopies(relations: readonly Relation[]): readonly Relation[] {
  if (!relations.some(({ evidence }) => evidence.copyOf)) return relations
  const keyOf = (relation: Relation): string => {
    const { source, target, type, polarity, modality, evidence } = relation
    const at = evidence.trigger.start - evidence.sentence.start
    return [tellingId(relation), at, source, target, type, polarity, modality].join('|')
  }
  return [...groupBy(relations, keyOf).values()].map(([first]) => first!)
}

function heaviestClass(relations: readonly Relation[]): RelationClass {
  const weights = new Map<RelationClass, number>()
  for (const { type, intensity } of relations) {
    const { class: relationClass } = relationTypeInfo(type)
    weights.set(relationClass, (weights.get(relationClass) ?? 0) + Math.abs(intensity))
  }
  const verbal = (relationClass: RelationClass): boolean => relationClass.startsWith('verbal')
  return [...weights].reduce((best, one) =>
    one[1] > best[1] + ROUNDING || (one[1] > best[1] - ROUNDING && verbal(one[0])) ? one : best,
  )[0]
}

/** Sums of tenths may differ in the last bit by the order in which they are added. */
const ROUNDING = 1e-9

/** By tellings of what has a direction; a sentence that tells both ways stands on both sides. */
function arrowsOf(relations: readonly Relation[], a: string): StrandClaim['arrows'] {
  const directed = relations.filter(({ type }) => !relationTypeInfo(type).symmetric)
  if (directed.length === 0) return 'none'
  const forward = tellingsOf(directed.filter(({ source }) => source === a))
  const backward = tellingsOf(directed.filter(({ source }) => source !== a))
  const all = forward + backward
  if (forward >= ONE_WAY * all) return 'forward'
  return backward >= ONE_WAY * all ? 'backward' : 'both'
}

function countTypes(relations: readonly Relation[]): StrandClaim['types'] {
  return [...groupBy(relations, ({ type }) => type)]
    .map(([type, group]) => ({ type, count: tellingsOf(group) }))
    .sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1))
}

const tellingsOf = (relations: readonly Relation[]): number => new Set(relations.map(tellingId)).size
