import { groupBy } from '../base/groupBy.ts'
import type { Relation } from './relation.ts'
import { type StrandKind, strandKindOf } from './relationTypes.ts'
import { claimOfStrand, type StrandClaim } from './strandClaim.ts'
import { countTellings } from './telling.ts'

/**
 * All that one pair of actors is told to do in one direction of sentiment: cooperation, conflict or ties.
 * At most three a pair. Graph, timeline, legend, panels and picture all read strands, so they cannot disagree.
 */
export interface Strand extends StrandClaim {
  /** `person:a~person:b~conflict`, actors in the order of their ids. */
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind: StrandKind
  /** In the order of the text. */
  readonly relations: readonly Relation[]
  /** Distinct sentences, copies in other articles counted once: what width, badges and counts show. */
  readonly tellings: number
  /** Whose words: null is the article's own voice. */
  readonly voices: readonly (string | null)[]
  /** Of its surest relation. */
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

/** A strand of which no relation is at least this sure is drawn, and told, as unsure. */
export const UNSURE_BELOW = 0.5

export const isUnsure = ({ confidence }: Pick<Strand, 'confidence'>): boolean => confidence < UNSURE_BELOW

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

/** A negated telling keeps its hue but weighs nothing: "did not attack" is not cooperation. */
export const balanceOf = (relations: readonly Relation[]): number =>
  relations.reduce((sum, { polarity, intensity }) => sum + (polarity === 'positive' ? intensity : 0), 0)

function strand(id: string, relations: readonly Relation[]): Strand {
  const first = relations[0]!
  const [a, b] = orderedPair(first)
  const inOrder = relations.toSorted(byPlace)
  return {
    id,
    a,
    b,
    kind: strandKindOf(first.type),
    relations: inOrder,
    tellings: countTellings(relations),
    ...claimOfStrand(inOrder, a),
    voices: [...new Set(inOrder.map(({ attribution }) => attribution))],
    confidence: Math.max(...relations.map(({ confidence }) => confidence)),
  }
}

const orderedPair = ({ source, target }: Relation): [string, string] =>
  source < target ? [source, target] : [target, source]

const byPlace = (one: Relation, other: Relation): number =>
  (one.evidence.article < other.evidence.article
    ? -1
    : Number(one.evidence.article > other.evidence.article)) ||
  one.evidence.trigger.start - other.evidence.trigger.start ||
  (one.id < other.id ? -1 : 1)
