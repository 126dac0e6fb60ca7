import type { Article } from './article.ts'
import type { Graph } from './graph.ts'
import type { Relation } from './relation.ts'

/** The place of a relation's sentence, `article@start`: relations with the same one stand in the same sentence. */
export const sentenceId = ({ evidence }: Relation): string => `${evidence.article}@${evidence.sentence.start}`

/** What counts as one telling: a sentence, and with it every copy of it in other articles. */
export const tellingId = (relation: Relation): string => relation.evidence.copyOf ?? sentenceId(relation)

/** Distinct tellings among relations: one sentence that tells two things of a pair is one telling. */
export const countTellings = (relations: readonly Relation[]): number =>
  new Set(relations.map(tellingId)).size

/**
 * Marks the sentences that another article has word for word, as papers do that print the same wire report: each relation
 * stays, but points to the first of the copies, in the order of the articles, so that they count as one telling. A graph
 * without copies is given back as it is.
 */
export function markCopies(graph: Graph): Graph {
  const articles = new Map(graph.articles.map((article) => [article.id, article]))
  const order = new Map(graph.articles.map(({ id }, i) => [id, i]))
  const firstOf = new Map<string, Relation>()
  const wordsOf = new Map(
    graph.relations.map((relation) => [sentenceId(relation), plainWords(relation, articles)]),
  )
  const rank = (relation: Relation): number => order.get(relation.evidence.article) ?? 0
  for (const relation of graph.relations) {
    const words = wordsOf.get(sentenceId(relation))!
    const first = firstOf.get(words)
    if (!first || rank(relation) < rank(first)) firstOf.set(words, relation)
  }
  let found = false
  const relations = graph.relations.map((relation): Relation => {
    const first = firstOf.get(wordsOf.get(sentenceId(relation))!)!
    // A sentence that an article repeats is not another paper's copy; both keep their places.
    if (first.evidence.article === relation.evidence.article) return relation
    found = true
    return { ...relation, evidence: { ...relation.evidence, copyOf: sentenceId(first) } }
  })
  return found ? { ...graph, relations } : graph
}

/** The words of the sentence without what editors change: case, white space, the style of quotation marks. */
function plainWords({ evidence }: Relation, articles: ReadonlyMap<string, Article>): string {
  const { start, end } = evidence.sentence
  return (articles.get(evidence.article)?.text ?? '')
    .slice(start, end)
    .toLowerCase()
    .replace(/[«»“”„‟]|''/g, '"')
    .replace(/[‘’‚‛`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
