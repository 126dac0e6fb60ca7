import type { Actor } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import type { Relation } from '../../model/relation.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import { type Mark, markSentence, nestMarks } from '../panels/markSentence.ts'
import { marksOf } from '../panels/tellings.ts'
import { counted } from '../panels/wording.ts'

/** The lines of an article's text that hold anything, without the white space around them. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
}

/** Relations of one article in the order of their triggers: the order in which J and K walk. */
export const relationsOfArticle = (relations: readonly Relation[], article: string): readonly Relation[] =>
  relations
    .filter(({ evidence }) => evidence.article === article)
    .toSorted(
      (one, other) =>
        one.evidence.trigger.start - other.evidence.trigger.start || (one.id < other.id ? -1 : 1),
    )

/** The neighbour of a relation in a walk that ends at both ends; from nowhere, the first or the last. */
export function stepFrom(walk: readonly Relation[], current: string | null, by: 1 | -1): Relation | null {
  const place = walk.findIndex(({ id }) => id === current)
  if (place < 0) return (by === 1 ? walk[0] : walk.at(-1)) ?? null
  return walk[place + by] ?? walk[place] ?? null
}

/** What is marked in a paragraph: actors, triggers and, of the relation that is shown, every part. */
export function nodesOfParagraph(
  article: Article,
  paragraph: Span,
  actors: readonly Actor[],
  relations: readonly Relation[],
  shown: Relation | null,
) {
  const mentions = outermost(
    actors.flatMap(({ id, mentions }) =>
      mentions
        .filter((mention) => mention.article === article.id && spansOverlap(mention, paragraph))
        .map(({ start, end }): Mark => ({ role: 'actor', key: id, start, end })),
    ),
  )
  // Of several relations with one trigger, the mark is the shown one's, or else the first one's.
  const triggers = new Map<string, Mark>()
  for (const { id, evidence } of relations) {
    const { start, end } = evidence.trigger
    const place = `${start}-${end}`
    if (!triggers.has(place) || id === shown?.id)
      triggers.set(place, { role: 'trigger', key: id, start, end })
  }
  const parts = shown ? marksOf(shown).filter(({ role }) => role !== 'trigger') : []
  return nestMarks(markSentence(article.text, paragraph, [...mentions, ...parts, ...triggers.values()]))
}

/** A link cannot stand in a link: of overlapping mentions ("Chinese" in "Chinese leader Xi") the longest stays. */
function outermost(mentions: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  const longestFirst = mentions.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  for (const mention of longestFirst)
    if (!kept.some((other) => spansOverlap(mention, other))) kept.push(mention)
  return kept
}

/** "67 relations in 28 of 38 sentences · 20 claimed by someone · 4 negated" */
export function readingLine(article: Article, relations: readonly Relation[], all: number): string {
  const sentences = new Set(relations.map(({ evidence }) => evidence.sentence.start)).size
  const claimed = relations.filter(({ attribution }) => attribution !== null).length
  const negated = relations.filter(({ polarity }) => polarity === 'negative').length
  return [
    `${relations.length < all ? `${relations.length} of ` : ''}${counted(all, 'relation')} in ${sentences} of ${counted(article.sentences.length, 'sentence')}`,
    claimed > 0 ? `${claimed} claimed by someone` : '',
    negated > 0 ? `${negated} negated` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The address of an article when it is one that a link may lead to. */
export function linkOf(url: string | null): { readonly href: string; readonly host: string } | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href, host } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? { href, host: host.replace(/^www\./, '') } : null
}
