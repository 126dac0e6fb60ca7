import type { ReactNode } from 'react'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { ClassMark } from './glyphs.tsx'
import { badgesOf, confidenceDots, confidenceWords, placeWords, relationWords } from './wording.ts'

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

/** Outlet, date, badges and confidence of a relation, all of it in words; and what can be done with them, at their end. */
export function RelationFacts({
  relation,
  index,
  children,
}: {
  readonly relation: Relation
  readonly index: GraphIndex
  readonly children?: ReactNode
}) {
  const setLens = useApp((state) => state.setLens)
  const place = placeWords(relation, index.articles.get(relation.evidence.article))
  return (
    <span className="facts">
      {place && <span>{place}</span>}
      <Confidence value={relation.confidence} />
      {badgesOf(relation, index.actors).map(({ text, meaning, voice }) =>
        voice === null ? (
          <span key={text} className="badge" title={meaning}>
            {text}
          </span>
        ) : (
          <button
            key={text}
            type="button"
            className="badge-button"
            title={`${meaning}. Show only what is told by this voice.`}
            onClick={() => setLens({ kind: 'voice', voice })}
          >
            <span className="badge">{text}</span>
          </button>
        ),
      )}
      {children}
    </span>
  )
}

function Confidence({ value }: { readonly value: number }) {
  const dots = confidenceDots(value)
  return (
    <span className="confidence" title={confidenceWords(value)}>
      <span className="dots" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((dot) => (
          <span key={dot} className={dot <= dots ? 'dot' : 'dot dot-off'} />
        ))}
      </span>
      <span className="visually-hidden">Confidence </span>
      {Math.round(value * 100)}&#8239;%
    </span>
  )
}
