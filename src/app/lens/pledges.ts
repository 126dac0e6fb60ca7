import { groupBy } from '../../base/groupBy.ts'
import type { Article } from '../../model/article.ts'
import { dyadId } from '../../model/dyad.ts'
import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { tellingId } from '../../model/telling.ts'
import { deedOf, sameDeed, topicOf } from './sameDeed.ts'

/** What was told as planned or possible, and what became of it in later articles. */
export interface Pledge {
  readonly id: string
  /** As `dyadId` makes it. */
  readonly pair: string
  /** The first telling of the plan. */
  readonly announced: Relation
  /** The day of the article that announced it, `YYYY-MM-DD`. */
  readonly told: string
  readonly outcome: Outcome
}

export type Outcome =
  /**
   * A later article tells the same deed as done. `lag` in days from the announcement to the deed; `dated`: false when only the
   * day of the article that reports it is known.
   */
  | { readonly kind: 'done'; readonly by: Relation; readonly lag: number; readonly dated: boolean }
  /** A later article tells that it did not happen. */
  | { readonly kind: 'negated'; readonly by: Relation }
  /** Planned for a time before the dossier's last article, and told nowhere as done since. `due` is the last day planned for. */
  | { readonly kind: 'overdue'; readonly due: string }

export interface PledgeReport {
  /** Done, then negated, then overdue; within, the longest lag or the oldest first. */
  readonly pledges: readonly Pledge[]
  /** Plans without a day, or with one after the last article: nothing can be said of them yet. */
  readonly open: number
}

/**
 * Joins plans and possibilities to later tellings of the same deed (same actors, same or kindred type). A plan counts from the
 * day of the article that tells it, so articles without a date take no part. Only what was planned can be overdue: a mere
 * possibility owes nothing. A match is a hint: the later deed may be another one of the same kind.
 */
export function pledgesOf(
  relations: readonly Relation[],
  articles: ReadonlyMap<string, Article>,
): PledgeReport {
  const toldOn = ({ evidence }: Relation): string | null => articles.get(evidence.article)?.published ?? null
  const dated = relations
    .filter(({ type }) => relationTypeInfo(type).class !== 'tie')
    .flatMap((relation): readonly Told[] => {
      const told = toldOn(relation)
      return told === null ? [] : [{ relation, told }]
    })
  const last = [...articles.values()].reduce((latest, { published }) => maxDay(latest, published ?? ''), '')
  const found: Pledge[] = []
  let open = 0
  const topics = groupBy(dated, ({ relation }) => topicOf(relation))
  for (const [deed, plans] of groupBy(dated.filter(isPlan), ({ relation }) => deedOf(relation))) {
    const topic = topics.get(topicOf(plans[0]!.relation))!
    let after = ''
    let isOpen = false
    for (const plan of plans.sort(byDay)) {
      // Told again before it was done: the same plan.
      if (plan.told <= after) continue
      const { relation, told } = plan
      const outcome = outcomeOf(plan, topic, last)
      if (outcome === null) {
        isOpen ||= relation.modality === 'planned'
        continue
      }
      after = outcome.kind === 'overdue' ? last : toldOn(outcome.by)!
      const pair = dyadId(relation.source, relation.target)
      found.push({ id: `${deed}|${told}`, pair, announced: relation, told, outcome })
    }
    if (isOpen) open++
  }
  return { pledges: found.sort(byOutcome), open }
}

interface Told {
  readonly relation: Relation
  readonly told: string
}

const maxDay = (one: string, other: string): string => (one > other ? one : other)

const isPlan = ({ relation }: Told): boolean =>
  relation.polarity === 'positive' && relation.modality !== 'actual'

const byDay = (one: Told, other: Told): number =>
  order(one.told, other.told) || order(one.relation.id, other.relation.id)

const order = (one: string, other: string): number => Number(one > other) - Number(one < other)

function outcomeOf(plan: Told, topic: readonly Told[], last: string): Outcome | null {
  const later = topic
    .filter(({ relation }) => relation.modality === 'actual' && sameDeed(plan.relation, relation))
    .filter((deed) => isLater(plan, deed))
    .sort((one, other) => order(doneOn(one), doneOn(other)))
  const done = later.find(({ relation }) => relation.polarity === 'positive')
  if (done) {
    const lag = Math.max(0, (isoDay(doneOn(done)) ?? 0) - (isoDay(plan.told) ?? 0))
    return { kind: 'done', by: done.relation, lag, dated: done.relation.when !== null }
  }
  const negated = later.find(({ relation }) => relation.polarity === 'negative')
  if (negated) return { kind: 'negated', by: negated.relation }
  const { when, modality } = plan.relation
  if (modality !== 'planned' || when === null || when.end >= last) return null
  return topic.some((deed) => mayBeDone(plan, deed)) ? null : { kind: 'overdue', due: when.end }
}

/** Told as done anywhere, the announcing article included, at a time that does not rule it out. */
const mayBeDone = ({ relation: plan }: Told, { relation: deed }: Told): boolean =>
  deed.modality === 'actual' &&
  deed.polarity === 'positive' &&
  sameDeed(plan, deed) &&
  (deed.when === null || deed.when.end >= (plan.when?.start ?? ''))

/** The first day of the deed, or that of the article that reports it. */
const doneOn = ({ relation, told }: Told): string => relation.when?.start ?? told

/** Told in a later article, of a time not before the announcement nor before what was planned. */
function isLater({ relation: plan, told }: Told, { relation: deed, told: deedTold }: Told): boolean {
  if (deedTold <= told || tellingId(plan) === tellingId(deed)) return false
  return deed.when === null || deed.when.end >= maxDay(told, plan.when?.start ?? '')
}

const OUTCOMES: readonly Outcome['kind'][] = ['done', 'negated', 'overdue']

const byOutcome = (one: Pledge, other: Pledge): number =>
  OUTCOMES.indexOf(one.outcome.kind) - OUTCOMES.indexOf(other.outcome.kind) ||
  lagOf(other) - lagOf(one) ||
  order(one.told, other.told) ||
  order(one.id, other.id)

const lagOf = ({ outcome }: Pledge): number => (outcome.kind === 'done' ? outcome.lag : 0)
