import { groupBy } from '../../base/groupBy.ts'
import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { tellingId } from '../../model/telling.ts'
import { deedOf, timesOf } from '../lens/sameDeed.ts'
import type { Telling } from './tellings.ts'

/** A sentence with the sentences of other articles that have its words: one telling, printed in several places. */
export interface Told {
  readonly telling: Telling
  readonly copies: readonly Telling[]
}

/** What several sentences tell of one event, the leading one first. */
export interface ToldEvent {
  /** Of its leading sentence. */
  readonly id: string
  readonly told: readonly [Told, ...Told[]]
}

/** Copies under the first of their words, in the order given. */
export const foldCopies = (tellings: readonly Telling[]): readonly Told[] =>
  [...groupBy(tellings, ({ relations }) => tellingId(relations[0]!)).values()].map(
    ([telling, ...copies]): Told => ({ telling: telling!, copies }),
  )

/**
 * Tellings folded by event, in the order given. A sentence goes under an earlier one only when everything that it tells is
 * told there, too: the same deed of the same two, at overlapping times. So what is folded away is never news.
 */
export function groupEvents(tellings: readonly Telling[]): readonly ToldEvent[] {
  const events: { readonly id: string; readonly told: [Told, ...Told[]] }[] = []
  const byDeed = new Map<string, (typeof events)[number][]>()
  for (const told of foldCopies(tellings)) {
    const { telling } = told
    const deed = deedOf(telling.relations[0]!)
    const event = byDeed.get(deed)?.find(({ told: [lead] }) => covers(lead.telling, telling))
    if (event) {
      event.told.push(told)
      continue
    }
    const opened = { id: telling.id, told: [told] as [Told, ...Told[]] }
    events.push(opened)
    for (const own of new Set(telling.relations.map(deedOf)))
      byDeed.set(own, [...(byDeed.get(own) ?? []), opened])
  }
  return events
}

const covers = (lead: Telling, other: Telling): boolean =>
  other.relations.every((relation) => lead.relations.some((one) => sameEvent(one, relation)))

const sameEvent = (one: Relation, other: Relation): boolean =>
  deedOf(one) === deedOf(other) &&
  isPrecise(one) &&
  isPrecise(other) &&
  timesOf(one.when, other.when) === 'overlapping'

/** What the sentences of an event tell of it, by one relation that they tell: its own and the copies' among them. */
export const eventRelations = (relation: Relation, { told }: ToldEvent): readonly Relation[] =>
  told
    .flatMap(({ telling, copies }) => [telling, ...copies])
    .flatMap(({ relations }) => relations)
    .filter((one) => one.id === relation.id || isCopy(one, relation) || sameEvent(one, relation))

/** The same told by the same words elsewhere, dated closely or not. */
const isCopy = (one: Relation, other: Relation): boolean =>
  tellingId(one) === tellingId(other) &&
  one.evidence.article !== other.evidence.article &&
  deedOf(one) === deedOf(other) &&
  timesOf(one.when, other.when) === 'overlapping'

/** "In 2023" overlaps with everything of that year: only a time of at most so many days tells one event from the next. */
const MOST_DAYS = 7

const isPrecise = ({ when }: Relation): boolean =>
  when !== null && (isoDay(when.end) ?? 0) - (isoDay(when.start) ?? 0) < MOST_DAYS

/** Whether a relation stands in a telling, or in a copy of it. */
export const holdsRelation = ({ telling, copies }: Told, relation: string | null): boolean =>
  relation !== null &&
  [telling, ...copies].some(({ relations }) => relations.some(({ id }) => id === relation))
