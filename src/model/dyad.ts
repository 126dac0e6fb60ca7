import { groupBy } from '../base/groupBy.ts'
import type { Modality, Relation } from './relation.ts'
import {
  type RelationClass,
  type RelationType,
  relationTypeInfo,
  type StrandKind,
  strandKindOf,
} from './relationTypes.ts'

/**
 * All that one pair of actors is told to do in one direction of sentiment: cooperation, conflict or ties.
 * At most three a pair. Graph, timeline, legend, panels and picture all read strands, so they cannot disagree.
 */
export interface Strand {
  /** `person:a~person:b~conflict`, actors in the order of their ids. */
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind: StrandKind
  /** In the order of the text. */
  readonly relations: readonly Relation[]
  /** Distinct sentences: what width, badges and counts show. */
  readonly tellings: number
  /** The class that gives the hue: the larger sum of |intensity| over what is told as true. */
  readonly class: RelationClass
  /** The most factual modality among the tellings of that class alone: a hedged deed is not made solid by plain words. */
  readonly modality: Modality
  /** Every telling of that class is negated. */
  readonly denied: boolean
  readonly arrows: 'none' | 'forward' | 'backward' | 'both'
  /** Types by how often they are told, most first. */
  readonly types: readonly { readonly type: RelationType; readonly count: number }[]
  /** Whose words: null is the article's own voice. */
  readonly voices: readonly (string | null)[]
  readonly confidence: number
}

/** Everything between two actors. */
export interface Dyad {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly strands: readonly Strand[]
  readonly tellings: number
  /** Sum of the intensities of what is told as true. */
  readonly balance: number
}

/** The id of an unordered pair: both orders give the same. */
export const dyadId = (one: string, other: string): string =>
  one < other ? `${one}~${other}` : `${other}~${one}`

export const strandIdOf = (relation: Relation): string =>
  `${dyadId(relation.source, relation.target)}~${strandKindOf(relation.type)}`

/** Folds relations into strands, in a stable order (by id). Pure: the same relations give the same strands. */
export function foldStrands(relations: readonly Relation[]): readonly Strand[] {
  const groups = groupBy(relations, strandIdOf)
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, group]) => strand(id, group))
}

/** Folds relations into one record per unordered pair, most tellings first. */
export function foldDyads(relations: readonly Relation[]): readonly Dyad[] {
  const groups = groupBy(relations, (relation) => dyadId(relation.source, relation.target))
  return [...groups]
    .map(([id, group]): Dyad => {
      const [a, b] = orderedPair(group[0]!)
      return {
        id,
        a,
        b,
        strands: foldStrands(group),
        tellings: countTellings(group),
        balance: balanceOf(group),
      }
    })
    .sort((one, other) => other.tellings - one.tellings || (one.id < other.id ? -1 : 1))
}

/** Distinct sentences among relations: one sentence that tells two things of a pair is one telling. */
export const countTellings = (relations: readonly Relation[]): number =>
  new Set(relations.map(tellingId)).size

/** The sentence in which a relation is told. */
export const tellingId = (relation: Relation): string =>
  `${relation.evidence.article}@${relation.evidence.sentence.start}`

/** A negated telling keeps its hue but weighs nothing: "did not attack" is not cooperation. */
export const balanceOf = (relations: readonly Relation[]): number =>
  relations.reduce((sum, { polarity, intensity }) => sum + (polarity === 'positive' ? intensity : 0), 0)

const FACTUALITY: readonly Modality[] = ['actual', 'planned', 'possible']

/** Above this share of one direction a strand has one arrowhead. */
const ONE_WAY = 0.8

function strand(id: string, relations: readonly Relation[]): Strand {
  const first = relations[0]!
  const [a, b] = orderedPair(first)
  const affirmed = relations.filter(({ polarity }) => polarity === 'positive')
  const relationClass = heaviestClass(affirmed.length > 0 ? affirmed : relations)
  const ofClass = relations.filter(({ type }) => relationTypeInfo(type).class === relationClass)
  const affirmedOfClass = ofClass.filter(({ polarity }) => polarity === 'positive')
  const deciding = affirmedOfClass.length > 0 ? affirmedOfClass : ofClass
  return {
    id,
    a,
    b,
    kind: strandKindOf(first.type),
    relations: [...relations].sort(byPlace),
    tellings: countTellings(relations),
    class: relationClass,
    modality:
      FACTUALITY.find((modality) => deciding.some((relation) => relation.modality === modality)) ?? 'actual',
    denied: affirmedOfClass.length === 0,
    arrows: arrowsOf(relations, a),
    types: countTypes(relations),
    voices: [...new Set(relations.map(({ attribution }) => attribution))],
    confidence: Math.max(...relations.map(({ confidence }) => confidence)),
  }
}

function heaviestClass(relations: readonly Relation[]): RelationClass {
  const weights = new Map<RelationClass, number>()
  for (const { type, intensity } of relations) {
    const { class: relationClass } = relationTypeInfo(type)
    weights.set(relationClass, (weights.get(relationClass) ?? 0) + Math.abs(intensity))
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

function arrowsOf(relations: readonly Relation[], a: string): Strand['arrows'] {
  const directed = relations.filter(({ type }) => !relationTypeInfo(type).symmetric)
  if (directed.length === 0) return 'none'
  const forward = directed.filter(({ source }) => source === a).length / directed.length
  if (forward >= ONE_WAY) return 'forward'
  return forward <= 1 - ONE_WAY ? 'backward' : 'both'
}

function countTypes(relations: readonly Relation[]): Strand['types'] {
  const groups = groupBy(relations, ({ type }) => type)
  return [...groups]
    .map(([type, group]) => ({ type, count: countTellings(group) }))
    .sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1))
}

const orderedPair = ({ source, target }: Relation): [string, string] =>
  source < target ? [source, target] : [target, source]

const byPlace = (one: Relation, other: Relation): number =>
  (one.evidence.article < other.evidence.article
    ? -1
    : Number(one.evidence.article > other.evidence.article)) ||
  one.evidence.trigger.start - other.evidence.trigger.start ||
  (one.id < other.id ? -1 : 1)
