import { groupBy } from '../../base/groupBy.ts'
import { dyadId } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { type RelationClass, relationTypeInfo } from '../../model/relationTypes.ts'
import { withoutCopies } from '../../model/strandClaim.ts'

/** How the words between two actors stand to their deeds. */
export const AGREEMENTS = ['talk peace, act war', 'talk war, act peace', 'in step'] as const

export interface TalkAndDeeds {
  /** As `dyadId` makes it. */
  readonly pair: string
  /** Sums of the intensities of what is told as said, and as done. */
  readonly talk: number
  readonly deeds: number
  readonly agreement: (typeof AGREEMENTS)[number]
  /** The strongest of the words and of the deeds, each of the side that prevails. */
  readonly word: Relation
  readonly deed: Relation
}

/**
 * Sets what pairs are told to say against what they are told to do. Only what is told as happened counts, a copied sentence
 * once; planned deeds are not deeds. Pairs with words alone, with deeds alone, or with a sum of exactly zero are left out.
 * Those that talk peace and act war come first, then the opposite, each by how far words and deeds lie apart.
 */
export function talkAndDeedsOf(relations: readonly Relation[]): readonly TalkAndDeeds[] {
  const told = withoutCopies(
    relations.filter(({ polarity, modality }) => polarity === 'positive' && modality === 'actual'),
  )
  return [...groupBy(told, ({ source, target }) => dyadId(source, target))]
    .flatMap(([pair, group]): readonly TalkAndDeeds[] => {
      const words = group.filter(ofClass('verbal'))
      const acts = group.filter(ofClass('material'))
      const talk = sumOf(words)
      const deeds = sumOf(acts)
      const word = strongest(words, talk)
      const deed = strongest(acts, deeds)
      if (word === null || deed === null) return []
      return [{ pair, talk, deeds, agreement: agreementOf(talk, deeds), word, deed }]
    })
    .sort(
      (one, other) =>
        AGREEMENTS.indexOf(one.agreement) - AGREEMENTS.indexOf(other.agreement) ||
        weightOf(other) - weightOf(one) ||
        (one.pair < other.pair ? -1 : 1),
    )
}

const ofClass =
  (kind: 'verbal' | 'material') =>
  ({ type }: Relation): boolean => {
    const relationClass: RelationClass = relationTypeInfo(type).class
    return relationClass.startsWith(kind)
  }

/** To a tenth, the grain of the scale, so that what cancels out is zero. */
const sumOf = (relations: readonly Relation[]): number =>
  Math.round(relations.reduce((sum, { intensity }) => sum + intensity, 0) * 10) / 10

function strongest(relations: readonly Relation[], sum: number): Relation | null {
  const ofSide = relations.filter(({ intensity }) => intensity * sum > 0)
  return ofSide.length === 0
    ? null
    : ofSide.reduce((best, one) => (Math.abs(one.intensity) > Math.abs(best.intensity) ? one : best))
}

function agreementOf(talk: number, deeds: number): TalkAndDeeds['agreement'] {
  if (talk > 0 && deeds < 0) return 'talk peace, act war'
  return talk < 0 && deeds > 0 ? 'talk war, act peace' : 'in step'
}

/** Of opposed sums the distance; of those in step how much there is of both. */
const weightOf = ({ talk, deeds, agreement }: TalkAndDeeds): number =>
  agreement === 'in step' ? Math.min(Math.abs(talk), Math.abs(deeds)) : Math.abs(talk - deeds)
