import { useCallback, useMemo } from 'react'
import { dyadId } from '../../model/dyad.ts'
import { longestSide } from '../panels/balance.ts'
import { useIndex, useView } from '../panels/useGraph.ts'
import type { Selection } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { ACTOR_COLUMNS } from './actorColumns.ts'
import { actorCell, pairCell, relationCell } from './cells.tsx'
import type { Column } from './columns.ts'
import type { Mark } from './Grid.tsx'
import { PAIR_COLUMNS } from './pairColumns.ts'
import { Rows } from './Rows.tsx'
import { RELATION_COLUMNS } from './relationColumns.ts'
import { type ActorRow, actorRows, type PairRow, pairRows, type RelationRow, relationRows } from './rows.ts'
import './table.css'

/** The same facts as the map's, as rows: relations, pairs or actors. */
export function TableView() {
  const list = useApp((state) => state.listing.list)
  const evidence = useApp((state) => state.listing.evidence)
  return (
    <section className="table-view" aria-label="Table" data-evidence={evidence || undefined} data-list={list}>
      {list === 'relations' && <RelationTable />}
      {list === 'pairs' && <PairTable />}
      {list === 'actors' && <ActorTable />}
    </section>
  )
}

const RELATIONS_ON_PHONE = ['source', 'type', 'target', 'when', 'sentence']
const PAIRS_ON_PHONE = ['pair', 'told', 'what']
const ACTORS_ON_PHONE = ['actor', 'told', 'role']

function RelationTable() {
  const index = useIndex()
  const view = useView()
  const clock = useApp((state) => state.time.clock)
  const { showRelation, setHover } = useApp.getState()
  const cell = useCallback(
    (row: RelationRow, column: Column<RelationRow>) => relationCell(row, column, index),
    [index],
  )
  const choose = useCallback((row: RelationRow) => showRelation(row.id), [showRelation])
  const point = useCallback(
    (row: RelationRow | null) => setHover(row && { kind: 'relation', id: row.id }),
    [setHover],
  )
  return (
    <Rows<RelationRow>
      list="relations"
      rows={relationRows(index, view, clock)}
      columns={RELATION_COLUMNS}
      usualOrder="newest first"
      phoneColumns={RELATIONS_ON_PHONE}
      heights={[46, 100]}
      cell={cell}
      markOf={markOfRelation}
      choose={choose}
      onPoint={point}
    />
  )
}

function PairTable() {
  const index = useIndex()
  const view = useView()
  const clock = useApp((state) => state.time.clock)
  const rows = pairRows(index, view, clock)
  const longest = useMemo(() => longestSide(rows.map(({ balance }) => balance)), [rows])
  const { select, setHover } = useApp.getState()
  const cell = useCallback(
    (row: PairRow, column: Column<PairRow>) => pairCell(row, column, longest),
    [longest],
  )
  const choose = useCallback((row: PairRow) => select({ kind: 'pair', id: row.id, strand: null }), [select])
  const point = useCallback(
    (row: PairRow | null) => setHover(row && { kind: 'relation', id: row.relations[0]!.id }),
    [setHover],
  )
  return (
    <Rows<PairRow>
      list="pairs"
      rows={rows}
      columns={PAIR_COLUMNS}
      usualOrder="most told first"
      phoneColumns={PAIRS_ON_PHONE}
      heights={[46, 76]}
      cell={cell}
      markOf={markOfPair}
      choose={choose}
      onPoint={point}
    />
  )
}

function ActorTable() {
  const index = useIndex()
  const view = useView()
  const rows = actorRows(index, view)
  const longest = useMemo(() => longestSide(rows.map(({ balance }) => balance)), [rows])
  const { select, setHover } = useApp.getState()
  const cell = useCallback(
    (row: ActorRow, column: Column<ActorRow>) => actorCell(row, column, longest),
    [longest],
  )
  const choose = useCallback((row: ActorRow) => select({ kind: 'actor', id: row.id }), [select])
  const point = useCallback(
    (row: ActorRow | null) => setHover(row && { kind: 'actor', id: row.id }),
    [setHover],
  )
  return (
    <Rows<ActorRow>
      list="actors"
      rows={rows}
      columns={ACTOR_COLUMNS}
      usualOrder="most told first"
      phoneColumns={ACTORS_ON_PHONE}
      heights={[46, 64]}
      cell={cell}
      markOf={markOfActor}
      choose={choose}
      onPoint={point}
    />
  )
}

function markOfRelation({ id, relation }: RelationRow, selection: Selection, lit: string | null): Mark {
  if (id === lit) return 'lit'
  const { source, target } = relation
  const selected =
    selection.kind === 'actor'
      ? selection.id === source || selection.id === target
      : selection.kind === 'pair' && selection.id === dyadId(source, target)
  return selected ? 'selected' : null
}

const markOfPair = ({ id, a, b }: PairRow, selection: Selection): Mark => {
  if (selection.kind === 'actor') return selection.id === a.id || selection.id === b.id ? 'selected' : null
  return selection.kind === 'pair' && selection.id === id ? 'lit' : null
}

const markOfActor = ({ id }: ActorRow, selection: Selection): Mark => {
  if (selection.kind === 'pair') return selection.id.split('~').includes(id) ? 'selected' : null
  return selection.kind === 'actor' && selection.id === id ? 'lit' : null
}
