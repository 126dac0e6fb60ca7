import { groupBy } from '../../base/groupBy.ts'
import type { Relation } from '../../model/relation.ts'
import { type RelationType, relationTypeInfo, type StrandKind } from '../../model/relationTypes.ts'
import { countTellings } from '../../model/telling.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { voiceOf } from '../state/rules.ts'
import { voiceWords } from './wording.ts'

/** Tellings under one head. */
export interface ToldGroup {
  readonly key: string
  /** What they have in common. */
  readonly of:
    | { readonly kind: 'all' }
    | { readonly kind: 'side'; readonly side: StrandKind }
    | { readonly kind: 'type'; readonly type: RelationType }
    | { readonly kind: 'voice'; readonly voice: string }
  /** Its name, for those who hear it. */
  readonly label: string
  readonly relations: readonly Relation[]
}

/** Under the types, the most told first. */
export const byType = (relations: readonly Relation[]): readonly ToldGroup[] =>
  mostFirst(
    [...groupBy(relations, ({ type }) => type)].map(([type, group]) => ({
      key: type,
      of: { kind: 'type', type },
      label: relationTypeInfo(type).phrase,
      relations: group,
    })),
  )

/** Under those on whose word they rest, the most told first. */
export const byVoice = (relations: readonly Relation[], index: GraphIndex): readonly ToldGroup[] =>
  mostFirst(
    [...groupBy(relations, voiceOf)].map(([voice, group]) => ({
      key: voice,
      of: { kind: 'voice', voice },
      label: voiceWords(voice, index),
      relations: group,
    })),
  )

const mostFirst = (groups: readonly ToldGroup[]): readonly ToldGroup[] =>
  groups.toSorted((one, other) => countTellings(other.relations) - countTellings(one.relations))
