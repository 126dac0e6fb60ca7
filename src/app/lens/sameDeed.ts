import { dyadId } from '../../model/dyad.ts'
import type { Relation, When } from '../../model/relation.ts'
import { type RelationType, relationTypeInfo } from '../../model/relationTypes.ts'
import { memoizeRelation } from '../state/memoizeRelation.ts'

/** Types by which two sentences may well speak of one deed: arms are "given" or "shared", trade is "cut" or "blocked". */
const KINDRED: readonly (readonly RelationType[])[] = [
  ['AID', 'COOPERATE'],
  ['SANCTION', 'COERCE'],
]

const familyOf = (type: RelationType): readonly RelationType[] =>
  KINDRED.find((types) => types.includes(type)) ?? [type]

/** Whether two relations may speak of the same deed: kindred types, and the same direction unless one of them reads both ways. */
export function sameDeed(one: Relation, other: Relation): boolean {
  if (!familyOf(one.type).includes(other.type)) return false
  if (one.source === other.source && one.target === other.target) return true
  const mutual = [one, other].some(({ type }) => relationTypeInfo(type).symmetric)
  return mutual && one.source === other.target && one.target === other.source
}

/** A name for what is done by whom to whom. Relations that tell the same deed share at least `topicOf`. */
export function deedOf({ source, target, type }: Relation): string {
  const flip = relationTypeInfo(type).symmetric && target < source
  return [...(flip ? [target, source] : [source, target]), familyOf(type)[0]].join('|')
}

/** The pair and the kind of deed, whoever does it to whom. */
export const topicOf = memoizeRelation(
  ({ source, target, type }): string => `${dyadId(source, target)}|${familyOf(type)[0]}`,
)

/** How the times of two tellings stand to each other; `unknown` when one of them is not told. */
export function timesOf(one: When | null, other: When | null): 'overlapping' | 'apart' | 'unknown' {
  if (one === null || other === null) return 'unknown'
  return one.start <= other.end && other.start <= one.end ? 'overlapping' : 'apart'
}
