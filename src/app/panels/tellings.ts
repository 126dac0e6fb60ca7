import { groupBy } from '../../base/groupBy.ts'
import type { Actor } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import { isoDay } from '../../model/isoDate.ts'
import type { Relation } from '../../model/relation.ts'
import { type StrandKind, strandKindOf } from '../../model/relationTypes.ts'
import { type Span, spanContains } from '../../model/span.ts'
import { sentenceId } from '../../model/telling.ts'
import { foldText } from '../state/foldText.ts'
import type { Mark } from './markSentence.ts'

/** One sentence with all that it tells of the selection. */
export interface Telling {
  /** As `sentenceId` makes it. */
  readonly id: string
  readonly article: string
  readonly sentence: Span
  /** At least one, by the place of their triggers. */
  readonly relations: readonly Relation[]
}

/** Relations folded by their sentence, in the order of the text. */
export function groupTellings(relations: readonly Relation[]): readonly Telling[] {
  return [...groupBy(relations, sentenceId)]
    .map(([id, group]): Telling => {
      const { article, sentence } = group[0]!.evidence
      return { id, article, sentence, relations: group.toSorted(byTrigger) }
    })
    .sort(byPlace)
}

export const TELLING_ORDERS = ['clearest', 'newest', 'strongest', 'certain', 'outlet', 'text'] as const
export type TellingOrder = (typeof TELLING_ORDERS)[number]

/**
 * `clearest`: sentences that name both parties come first, then the more likely ones; `newest`: by the day that it happened
 * or, untold, that it was reported; `strongest`: by intensity, whichever its sign; `certain`: by confidence; `outlet`: by the
 * outlet's name. Equal ones stay in the order of the text.
 */
export function orderTellings(
  tellings: readonly Telling[],
  order: TellingOrder,
  actors: ReadonlyMap<string, Actor>,
  articles: ReadonlyMap<string, Article> = new Map(),
): readonly Telling[] {
  const most = (of: (relation: Relation) => number) => (telling: Telling) =>
    Math.max(...telling.relations.map(of))
  const outlet = ({ article }: Telling): string => articles.get(article)?.source ?? LAST
  switch (order) {
    case 'text':
      return tellings
    case 'outlet':
      return tellings.toSorted((one, other) => outlet(one).localeCompare(outlet(other), 'en'))
    case 'clearest':
      return greatestFirst(
        tellings,
        most((relation) => clarityOf(relation, actors)),
      )
    case 'strongest':
      return greatestFirst(
        tellings,
        most(({ intensity }) => Math.abs(intensity)),
      )
    case 'certain':
      return greatestFirst(
        tellings,
        most(({ confidence }) => confidence),
      )
    case 'newest': {
      const published = ({ evidence }: Relation): string | null =>
        articles.get(evidence.article)?.published ?? null
      return greatestFirst(
        tellings,
        most((relation) => isoDay(relation.when?.end ?? published(relation) ?? '') ?? -Infinity),
      )
    }
  }
}

/** Behind every name of an outlet. */
const LAST = '\uffff'

function greatestFirst(tellings: readonly Telling[], of: (telling: Telling) => number): readonly Telling[] {
  const sizes = new Map(tellings.map((telling) => [telling, of(telling)]))
  return tellings.toSorted((one, other) => {
    const [mine, theirs] = [sizes.get(one)!, sizes.get(other)!]
    return mine === theirs ? 0 : theirs - mine
  })
}

function clarityOf(relation: Relation, actors: ReadonlyMap<string, Actor>): number {
  const named = (['source', 'target'] as const).filter((end) => {
    const actor = actors.get(relation[end])
    const span = relation.evidence[end]
    return (
      actor !== undefined &&
      spanContains(relation.evidence.sentence, span) &&
      actor.mentions.some(
        ({ article, start, end: stop, form }) =>
          article === relation.evidence.article &&
          start === span.start &&
          stop === span.end &&
          form === 'name',
      )
    )
  })
  return named.length + relation.confidence
}

/** Tellings by the side of the line on which they stand; the picked side first. A sentence may stand on several. */
export function groupBySide(
  relations: readonly Relation[],
  picked: StrandKind,
): readonly { readonly kind: StrandKind; readonly relations: readonly Relation[] }[] {
  const kinds: readonly StrandKind[] = ['cooperation', 'conflict', 'tie']
  return [picked, ...kinds.filter((kind) => kind !== picked)]
    .map((kind) => ({ kind, relations: relations.filter(({ type }) => strandKindOf(type) === kind) }))
    .filter((group) => group.relations.length > 0)
}

/** All that is to be marked of one relation. */
export function marksOf({ id, evidence }: Relation): readonly Mark[] {
  const mark = (role: Mark['role'], { start, end }: Span): Mark => ({ role, key: id, start, end })
  return [
    mark('source', evidence.source),
    mark('target', evidence.target),
    mark('trigger', evidence.trigger),
    ...(evidence.time ? [mark('time', evidence.time)] : []),
    ...evidence.cues.map((cue) => mark('cue', cue)),
  ]
}

/**
 * The actor's name, where the marked words do not say it: a pronoun, a description, or words that are none of the actor's
 * names. Null where they do ("Washington" and "Chinese" name their countries well enough).
 */
export function resolvedName(actor: Actor, article: string, text: string, span: Span): string | null {
  const form = actor.mentions.find(
    (mention) => mention.article === article && mention.start === span.start && mention.end === span.end,
  )?.form
  if (form !== undefined) return form === 'pronoun' || form === 'nominal' ? actor.name : null
  const words = plain(text.slice(span.start, span.end))
  return [actor.name, ...actor.aliases].some((name) => plain(name) === words) ? null : actor.name
}

const plain = (name: string): string => foldText(name).replace(/^the /, '').trim()

const byTrigger = (one: Relation, other: Relation): number =>
  one.evidence.trigger.start - other.evidence.trigger.start || (one.id < other.id ? -1 : 1)

const byPlace = (one: Telling, other: Telling): number =>
  Number(one.article > other.article) - Number(one.article < other.article) ||
  one.sentence.start - other.sentence.start
