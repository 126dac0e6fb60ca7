import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Graph } from '../model/graph.ts'
import type { Relation, When } from '../model/relation.ts'
import { relationTypeInfo } from '../model/relationTypes.ts'
import { type Span, sliceSpan, spanContains } from '../model/span.ts'

/**
 * The relations and notes of a graph's first article, sentence by sentence, as text for a person.
 * `only`: the number of one sentence, from 1; null: all that told something or left a note.
 */
export function explainArticle(
  graph: Graph,
  diagnostics: readonly Diagnostic[],
  only: number | null,
): string {
  const [article] = graph.articles
  if (!article) return ''
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const notes = diagnostics.filter(({ severity }) => severity === 'note')
  const sections = article.sentences.flatMap((sentence, index) => {
    if (only !== null && index + 1 !== only) return []
    const told = graph.relations.filter(({ evidence }) => evidence.sentence.start === sentence.start)
    const passedOver = notes.filter(({ span }) => span !== null && spanContains(sentence, span))
    const lines = [
      ...told.flatMap((relation) => explainRelation(relation, article, nameOf)),
      ...passedOver.map((note) => explainNote(note, article)),
    ]
    if (lines.length === 0 && only === null) return []
    const found = lines.length > 0 ? lines : ['  nothing found']
    return [[`Sentence ${index + 1}  ${oneLine(sliceSpan(article.text, sentence))}`, ...found]]
  })
  const unplaced = notes.filter(({ span }) => span === null)
  if (only === null && unplaced.length > 0) {
    sections.push(['The whole article', ...unplaced.map((note) => explainNote(note, article))])
  }
  const heading = [article.title, article.published].filter((part) => part !== null).join('  ')
  const total = `${countOf(graph.relations.length, 'relation')}, ${countOf(graph.actors.length, 'actor')}, ${countOf(notes.length, 'note')}`
  return `${[[heading, total], ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function explainRelation(
  relation: Relation,
  article: Article,
  nameOf: (id: string) => string,
): readonly string[] {
  const { type, mode, evidence, why, when, attribution, modality, polarity } = relation
  const arrow = relationTypeInfo(type).symmetric ? '—' : '→'
  const label = mode === null ? type : `${type}/${mode}`
  const facts = [
    modality,
    ...(polarity === 'negative' ? ['negated'] : []),
    attribution === null ? 'the article’s own word' : `by the word of ${nameOf(attribution)}`,
    when === null ? 'no date' : whenInWords(when),
    `confidence ${relation.confidence.toFixed(2)}`,
  ]
  return [
    `  ${nameOf(relation.source)} —${label}${arrow} ${nameOf(relation.target)}  by “${quote(article, evidence.trigger)}”`,
    `      ${facts.join(' · ')}`,
    detail('rule', why.rule),
    ...(why.path === '' ? [] : [detail('path', why.path)]),
    ...why.notes.map(({ part, text }) => detail(part, text)),
  ]
}

const detail = (label: string, text: string): string => `      ${label.padEnd(12)}${oneLine(text)}`

function explainNote({ stage, rule, message, span }: Diagnostic, article: Article): string {
  const words = span === null ? '' : ` “${quote(article, span)}”`
  return `  passed over${words}: ${oneLine(message)} (${stage}/${rule})`
}

const whenInWords = ({ start, end, text }: When): string => {
  const days = start === end ? start : `${start} to ${end}`
  return text === null ? `${days}, the article’s date` : `${days} (“${oneLine(text)}”)`
}

const quote = (article: Article, span: Span): string => oneLine(sliceSpan(article.text, span))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const countOf = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
