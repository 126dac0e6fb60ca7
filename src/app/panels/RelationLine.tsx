import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { ClassMark } from './glyphs.tsx'
import { badgesOf, confidenceDots, formatWhen, relationWords } from './wording.ts'

/** The mark of a relation's class and its words: "› Xi meets Lukashenko". */
export function RelationTitle({
  relation,
  index,
}: {
  readonly relation: Relation
  readonly index: GraphIndex
}) {
  return (
    <>
      <ClassMark of={relationTypeInfo(relation.type).class} denied={relation.polarity === 'negative'} />
      <span>{relationWords(relation, index.actors)}</span>
    </>
  )
}

/** Outlet, date, badges and confidence of a relation, all of it in words. */
export function RelationFacts({
  relation,
  index,
}: {
  readonly relation: Relation
  readonly index: GraphIndex
}) {
  const article = index.articles.get(relation.evidence.article)
  const facts = [article?.source, relation.when ? formatWhen(relation.when) : null].filter(Boolean)
  return (
    <span className="facts">
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      <Confidence value={relation.confidence} />
      {badgesOf(relation, index.actors).map(({ text, meaning }) => (
        <span key={text} className="badge" title={meaning}>
          {text}
        </span>
      ))}
    </span>
  )
}

function Confidence({ value }: { readonly value: number }) {
  const dots = confidenceDots(value)
  return (
    <span
      className="dots"
      role="img"
      aria-label={`Confidence ${value.toFixed(2)} of 1`}
      title={`Confidence ${value.toFixed(2)}`}
    >
      {[1, 2, 3, 4, 5].map((dot) => (
        <span key={dot} className={dot <= dots ? 'dot' : 'dot dot-off'} />
      ))}
    </span>
  )
}
