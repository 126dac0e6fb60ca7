import type { ReactNode } from 'react'
import type { Actor } from '../../model/actor.ts'
import { relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import { Avatar } from '../panels/Avatar.tsx'
import { DivergingBar } from '../panels/DivergingBar.tsx'
import { ClassMark } from '../panels/glyphs.tsx'
import { capitalised } from '../panels/names.ts'
import '../panels/sentence.css'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { Column } from './columns.ts'
import { excerptOf } from './excerpt.ts'
import { type ActorRow, didWords, type PairRow, type RelationRow, rowName } from './rows.ts'

/** What stands in a cell of a table of relations, where it is more than the column's words. */
export function relationCell(row: RelationRow, column: Column<RelationRow>, index: GraphIndex): ReactNode {
  const { relation, source, target, when } = row
  switch (column.id) {
    case 'when':
      return when === null ? <i className="undated">undated</i> : column.text(row)
    case 'source':
      return <Party actor={source} />
    case 'target':
      return <Party actor={target} />
    case 'type':
      return (
        <span className="did">
          <ClassMark of={relationTypeInfo(relation.type).class} />
          <b>{didWords(relation)}</b>
        </span>
      )
    case 'sign':
    case 'intensity':
      return <span className={signClass(relation.intensity)}>{column.text(row)}</span>
    case 'sentence':
      return <SentenceCell row={row} index={index} />
    default:
      return column.text(row)
  }
}

export function pairCell(row: PairRow, column: Column<PairRow>, longest: number): ReactNode {
  switch (column.id) {
    case 'pair':
      return (
        <span className="parties">
          <Avatar actor={row.a} size={22} />
          <Avatar actor={row.b} size={22} />
          <span className="party-name">
            {rowName(row.a)} <i>–</i> {rowName(row.b)}
          </span>
        </span>
      )
    case 'told':
      return <DivergingBar balance={row.balance} longest={longest} />
    case 'balance':
      return <span className={signClass(row.dyad.balance)}>{column.text(row)}</span>
    default:
      return column.text(row)
  }
}

export function actorCell(row: ActorRow, column: Column<ActorRow>, longest: number): ReactNode {
  switch (column.id) {
    case 'actor':
      return <Party actor={row.actor} />
    case 'told':
      return <DivergingBar balance={row.balance} longest={longest} />
    default:
      return column.text(row)
  }
}

function Party({ actor }: { readonly actor: Actor }) {
  return (
    <span className="parties">
      <Avatar actor={actor} size={22} />
      <span className="party-name" title={capitalised(actor.name)}>
        {rowName(actor)}
      </span>
    </span>
  )
}

function SentenceCell({
  row: { relation },
  index,
}: {
  readonly row: RelationRow
  readonly index: GraphIndex
}) {
  const article = index.articles.get(relation.evidence.article)
  if (!article) return null
  const { cut, before, trigger, after } = excerptOf(
    article.text,
    relation.evidence.sentence,
    relation.evidence.trigger,
  )
  return (
    <span className="row-sentence">
      {cut && '… '}
      {before}
      <mark className={`trigger trigger-own tint-${strandKindOf(relation.type)}`}>{trigger}</mark>
      {after}
    </span>
  )
}

const signClass = (value: number): string | undefined =>
  value > 0 ? 'word-for' : value < 0 ? 'word-against' : undefined
