import { groupBy } from '../../base/groupBy.ts'
import { memoizeLast } from '../../base/memoizeLast.ts'
import type { Actor } from '../../model/actor.ts'
import { type Dyad, foldDyads } from '../../model/dyad.ts'
import type { Relation, When } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { sliceSpan } from '../../model/span.ts'
import { countTellings } from '../../model/telling.ts'
import { type Balance, balanceBar, doerFirst } from '../panels/balance.ts'
import { capitalised, shortName } from '../panels/names.ts'
import type { Claim, Clock } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { claimOf, outletOf, whenOf } from '../state/rules.ts'
import type { View } from '../state/selectors.ts'

/** One typed triple in one sentence. */
export interface RelationRow {
  readonly id: string
  readonly relation: Relation
  readonly source: Actor
  readonly target: Actor
  /** By the clock that is chosen. */
  readonly when: When | null
  readonly claim: Claim
  readonly voice: string
  readonly outlet: string
  readonly sentence: string
}

/** Two actors and all that is told between them; `a` is the one who is told to do more. */
export interface PairRow {
  readonly id: string
  readonly a: Actor
  readonly b: Actor
  readonly dyad: Dyad
  readonly relations: readonly Relation[]
  readonly balance: Balance
  readonly voices: number
  /** What is told to begin first, and to end last. */
  readonly first: When | null
  readonly last: When | null
}

export interface ActorRow {
  readonly id: string
  readonly actor: Actor
  readonly tellings: number
  readonly does: number
  readonly undergoes: number
  readonly partners: number
  readonly balance: Balance
  readonly says: number
}

/** Newest first, undated last, then in the order of the text. */
export const relationRows = memoizeLast(
  (index: GraphIndex, view: View, clock: Clock): readonly RelationRow[] =>
    view.relations
      .flatMap((relation): RelationRow[] => {
        const [source, target] = [index.actors.get(relation.source), index.actors.get(relation.target)]
        if (!source || !target) return []
        const article = index.articles.get(relation.evidence.article)
        return [
          {
            id: relation.id,
            relation,
            source,
            target,
            when: whenOf(index, relation, clock),
            claim: claimOf(relation),
            voice: voiceName(relation, index, article?.source ?? null),
            outlet: outletOf(index, relation),
            sentence: article ? sliceSpan(article.text, relation.evidence.sentence).replace(/\s+/g, ' ') : '',
          },
        ]
      })
      .sort((one, other) => newest(one.when, other.when)),
)

const newest = (one: When | null, other: When | null): number =>
  (other?.start ?? '').localeCompare(one?.start ?? '') || (other?.end ?? '').localeCompare(one?.end ?? '')

/** Most told first. */
export const pairRows = memoizeLast((index: GraphIndex, view: View, clock: Clock): readonly PairRow[] =>
  foldDyads(view.relations).flatMap((dyad): PairRow[] => {
    const relations = dyad.strands.flatMap((strand) => strand.relations)
    const [a, b] = doerFirst(relations, dyad.a, dyad.b).map((id) => index.actors.get(id))
    if (!a || !b) return []
    const days = relations.flatMap((relation) => whenOf(index, relation, clock) ?? [])
    return [
      {
        id: dyad.id,
        a,
        b,
        dyad,
        relations,
        balance: balanceBar(relations),
        voices: new Set(relations.map(({ attribution }) => attribution)).size,
        first: days.toSorted((one, other) => one.start.localeCompare(other.start))[0] ?? null,
        last: days.toSorted((one, other) => other.end.localeCompare(one.end))[0] ?? null,
      },
    ]
  }),
)

/** Most told first. */
export const actorRows = memoizeLast((index: GraphIndex, view: View): readonly ActorRow[] => {
  const does = groupBy(view.relations, ({ source }) => source)
  const undergoes = groupBy(view.relations, ({ target }) => target)
  const says = groupBy(view.relations, ({ attribution }) => attribution)
  return index.drawnActors
    .filter(({ id }) => view.actorIds.has(id))
    .map((actor): ActorRow => {
      const [out, into] = [does.get(actor.id) ?? [], undergoes.get(actor.id) ?? []]
      const touching = [...out, ...into]
      return {
        id: actor.id,
        actor,
        tellings: countTellings(touching),
        does: countTellings(out),
        undergoes: countTellings(into),
        partners: new Set([...out.map(({ target }) => target), ...into.map(({ source }) => source)]).size,
        balance: balanceBar(touching),
        says: countTellings(says.get(actor.id) ?? []),
      }
    })
    .sort((one, other) => other.tellings - one.tellings)
})

/** By whose word it stands: an actor's, else the outlet's own. */
function voiceName({ attribution }: Relation, { actors }: GraphIndex, source: string | null): string {
  const speaker = attribution === null ? undefined : actors.get(attribution)
  return speaker ? shortName(speaker) : (source ?? 'the article')
}

/** "meets", "∅ attacks": the phrase of a relation, with the mark of what is negated. */
export const didWords = ({ type, polarity }: Relation): string =>
  `${polarity === 'negative' ? '∅ ' : ''}${relationTypeInfo(type).phrase}`

/** How a name stands in a row that has little room. */
export const rowName = (actor: Actor): string =>
  capitalised(actor.name.length > LONG_NAME ? shortName(actor) : actor.name)

const LONG_NAME = 19
