import { useMemo } from 'react'
import { PairList } from '../panels/PairList.tsx'
import { useIndex, useView } from '../panels/useGraph.ts'
import { counted } from '../panels/wording.ts'
import type { Listing } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { sortRows } from '../table/columns.ts'
import { PAIR_COLUMNS } from '../table/pairColumns.ts'
import { pairRows } from '../table/rows.ts'
import './pairsView.css'

const RANKINGS: readonly { readonly words: string; readonly sort: Listing['sort'] }[] = [
  { words: 'Most told', sort: null },
  { words: 'Most against', sort: { column: 'told', down: false } },
  { words: 'Most for', sort: { column: 'told', down: true } },
  { words: 'Latest', sort: { column: 'last', down: true } },
  { words: 'By name', sort: { column: 'pair', down: false } },
]

/** On a phone, in the matrix's place: all pairs, ranked, with what is told against and for. */
export function PairsView() {
  const index = useIndex()
  const view = useView()
  const clock = useApp((state) => state.time.clock)
  const sort = useApp((state) => state.listing.sort)
  const { setListing } = useApp.getState()
  const chosen = Math.max(
    0,
    RANKINGS.findIndex((one) => JSON.stringify(one.sort) === JSON.stringify(sort)),
  )
  const rows = useMemo(
    () =>
      sortRows(pairRows(index, view, clock), PAIR_COLUMNS, RANKINGS[chosen]!.sort).map(
        ({ id, a, b, dyad, relations, balance }) => ({
          id,
          a: a.id,
          b: b.id,
          tellings: dyad.tellings,
          relations,
          balance,
        }),
      ),
    [index, view, clock, chosen],
  )
  const hedged = rows.some(({ balance }) =>
    [...balance.conflict, ...balance.cooperation].some((part) => part.hedged),
  )
  return (
    <section className="pairs-view" aria-label="Pairs">
      <div className="pairs-head">
        <p>
          {counted(rows.length, 'pair')}
          {hedged && ' · hatched: not yet fact'}
        </p>
        <select
          className="quiet-select"
          aria-label="Order of the pairs"
          value={chosen}
          onChange={(event) => setListing({ sort: RANKINGS[Number(event.currentTarget.value)]!.sort })}
        >
          {RANKINGS.map(({ words }, i) => (
            <option key={words} value={i}>
              {words}
            </option>
          ))}
        </select>
        <p aria-hidden="true" className="pairs-sides">
          <span className="word-conflict">conflict</span>
          <span className="word-cooperation">cooperation</span>
        </p>
      </div>
      <PairList rows={rows} most={60} />
    </section>
  )
}
