import { memo, useMemo, useRef } from 'react'
import type { Actor } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import type { Relation } from '../../model/relation.ts'
import type { Span } from '../../model/span.ts'
import { MarkedText, type ReadingMarks } from '../panels/Sentence.tsx'
import type { GraphIndex } from '../state/graphIndex.ts'
import { nodesOfParagraph } from './articleText.ts'
import { MarginMarks } from './MarginMarks.tsx'

/** One paragraph of an article with its marks; it is drawn anew only when the shown relation enters or leaves it. */
export const Paragraph = memo(function Paragraph({
  article,
  span,
  actors,
  relations,
  shown,
  lit,
  finger,
  reading,
  index,
}: {
  readonly article: Article
  readonly span: Span
  readonly actors: readonly Actor[]
  /** Those with their trigger in this paragraph. */
  readonly relations: readonly Relation[]
  /** The relation whose parts are marked, when any of them lies in this paragraph. */
  readonly shown: Relation | null
  /** The relation in the light, when it is one of these. */
  readonly lit: string | null
  readonly finger: boolean
  readonly reading: ReadingMarks
  readonly index: GraphIndex
}) {
  const text = useRef<HTMLParagraphElement>(null)
  const nodes = useMemo(
    () => nodesOfParagraph(article, span, actors, relations, shown),
    [article, span, actors, relations, shown],
  )
  return (
    <div className="paragraph">
      <p ref={text}>
        <MarkedText nodes={nodes} shown={shown} article={article} index={index} reading={reading} />
      </p>
      {relations.length > 0 && (
        <MarginMarks relations={relations} text={text} lit={lit} finger={finger} index={index} />
      )}
    </div>
  )
})
