import type { ReactNode } from 'react'
import type { Article } from '../../model/article.ts'
import type { Relation } from '../../model/relation.ts'
import { strandKindOf } from '../../model/relationTypes.ts'
import type { Span } from '../../model/span.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { type Mark, type MarkNode, markSentence, nestMarks } from './markSentence.ts'
import './sentence.css'
import { marksOf, resolvedName } from './tellings.ts'

/**
 * A part of an article with one relation taken apart in it: source, target, trigger, time and cues marked apart. Of the
 * other relations only the triggers are tinted.
 */
export function Sentence({
  article,
  span,
  relation,
  others,
  index,
}: {
  readonly article: Article
  readonly span: Span
  readonly relation: Relation
  readonly others: readonly Relation[]
  readonly index: GraphIndex
}) {
  const marks = [
    ...marksOf(relation),
    ...others
      .filter(({ evidence }) => evidence.trigger.start !== relation.evidence.trigger.start)
      .map(({ id, evidence }): Mark => ({ role: 'trigger', key: id, ...evidence.trigger })),
  ]
  const nodes = nestMarks(markSentence(article.text, span, marks))
  return <MarkedText nodes={nodes} shown={relation} article={article} index={index} />
}

/** Marked text as nested elements; `shown` is the relation whose parts are set apart from the rest. */
export function MarkedText({
  nodes,
  shown,
  article,
  index,
  underlined = 0,
}: {
  readonly nodes: readonly MarkNode[]
  readonly shown: Relation | null
  readonly article: Article
  readonly index: GraphIndex
  /** Underlines that already run beneath these nodes: the next one goes lower. */
  readonly underlined?: number
}) {
  return nodes.map((node, i) => {
    const { mark } = node
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
    if (mark === null) return <span key={i}>{node.text}</span>
    const lower = underlined + (mark.role === 'trigger' || mark.role === 'cue' ? 0 : 1)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <MarkedPiece key={i} mark={mark} shown={shown} article={article} index={index} underlined={underlined}>
        <MarkedText nodes={node.children} shown={shown} article={article} index={index} underlined={lower} />
      </MarkedPiece>
    )
  })
}

function MarkedPiece({
  mark,
  shown,
  article,
  index,
  underlined,
  children,
}: {
  readonly mark: Mark
  readonly shown: Relation | null
  readonly article: Article
  readonly index: GraphIndex
  readonly underlined: number
  readonly children: ReactNode
}) {
  const own = mark.key === shown?.id
  switch (mark.role) {
    case 'trigger': {
      const relation = index.relations.get(mark.key)
      const kind = relation ? strandKindOf(relation.type) : 'tie'
      return <mark className={`trigger tint-${kind}${own ? ' trigger-own' : ''}`}>{children}</mark>
    }
    case 'source':
    case 'target': {
      const actor = shown ? index.actors.get(shown[mark.role]) : undefined
      const name = actor ? resolvedName(actor, article.id, article.text, mark) : null
      return (
        <>
          <span className={`party party-${mark.role}`} data-lower={underlined || undefined}>
            {children}
          </span>
          {name && <span className="resolved"> [{name}]</span>}
        </>
      )
    }
    case 'time':
      return (
        <span className="time" data-lower={underlined || undefined}>
          {children}
        </span>
      )
    case 'cue':
      return <span className="cue">{children}</span>
    case 'actor':
      return children
  }
}
