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

const UNDERLINED: ReadonlySet<Mark['role']> = new Set(['source', 'target', 'time'])

export interface ReadingMarks {
  /** Starts of the triggers or mentions that the selection is about. */
  readonly chosen: ReadonlySet<number>
  /** Starts of the triggers of what is pointed at on the map. */
  readonly pointed: ReadonlySet<number>
}

/**
 * Marked text as nested elements; `shown` is the relation whose parts are set apart from the rest. In the reader no mark changes
 * how wide the words are: else the lines would break anew, and a mark slip away from under the pointer that shows its relation.
 */
export function MarkedText({
  nodes,
  shown,
  article,
  index,
  underlined = 0,
  reading = null,
}: {
  readonly nodes: readonly MarkNode[]
  readonly shown: Relation | null
  readonly article: Article
  readonly index: GraphIndex
  /** Underlines that already run beneath these nodes: the next one goes lower. */
  readonly underlined?: number
  /** In the reader: mentions of actors are links to them, and what the selection is about is set apart. */
  readonly reading?: ReadingMarks | null
}) {
  return nodes.map((node) => {
    const { mark } = node
    if (mark === null) return <span key={node.start}>{node.text}</span>
    const lower = underlined + (UNDERLINED.has(mark.role) ? 1 : 0)
    return (
      <MarkedPiece
        key={node.start}
        mark={mark}
        shown={shown}
        article={article}
        index={index}
        underlined={underlined}
        reading={reading}
      >
        <MarkedText
          nodes={node.children}
          shown={shown}
          article={article}
          index={index}
          underlined={lower}
          reading={reading}
        />
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
  reading,
  children,
}: {
  readonly mark: Mark
  readonly shown: Relation | null
  readonly article: Article
  readonly index: GraphIndex
  readonly underlined: number
  readonly reading: ReadingMarks | null
  readonly children: ReactNode
}) {
  const own = mark.key === shown?.id
  switch (mark.role) {
    case 'trigger': {
      const relation = index.relations.get(mark.key)
      const kind = relation ? strandKindOf(relation.type) : 'tie'
      return (
        <mark
          className={`trigger tint-${kind}${own ? ' trigger-own' : ''}`}
          data-relation={mark.key}
          data-at={mark.start}
          data-chosen={reading?.chosen.has(mark.start) || undefined}
          data-pointed={reading?.pointed.has(mark.start) || undefined}
        >
          {children}
        </mark>
      )
    }
    case 'source':
    case 'target': {
      const actor = shown ? index.actors.get(shown[mark.role]) : undefined
      const name = actor ? resolvedName(actor, article.id, article.text, mark) : null
      return (
        <>
          <span className={`party party-${mark.role}`} data-lower={underlined || undefined}>
            {name && reading && <span className="resolved-over">[{name}]</span>}
            {children}
          </span>
          {name && !reading && <span className="resolved"> [{name}]</span>}
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
      return <span className={reading ? 'cue-still' : 'cue'}>{children}</span>
    case 'actor':
      return reading ? (
        // Out of the tab order: the same actors are reached on the map and in the evidence without 150 stops.
        <a
          className="actor-link"
          href={`?sel=a:${encodeURIComponent(mark.key)}`}
          tabIndex={-1}
          data-actor={mark.key}
          data-at={mark.start}
          data-chosen={reading.chosen.has(mark.start) || undefined}
        >
          {children}
        </a>
      ) : (
        children
      )
  }
}
