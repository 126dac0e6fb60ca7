import { rankPairs } from './balance.ts'
import { PairList } from './PairList.tsx'
import { useView } from './useGraph.ts'
import { counted } from './wording.ts'

/** Nothing is selected: how to begin, and the pairs that are told most. */
export function StartPanel() {
  const view = useView()
  const rows = rankPairs(view.relations)
  return (
    <>
      <header className="evidence-head">
        <h2>Who is told to do what to whom</h2>
        <p className="evidence-lead">
          Choose a line or an actor on the map, or a pair below: every one opens the sentences it rests on.
        </p>
      </header>
      <div className="list-head">
        <h3>{counted(rows.length, 'pair')}, most told first</h3>
        <p aria-hidden="true">
          <span className="word-conflict">conflict</span>{' '}
          <span className="word-cooperation">cooperation</span>
        </p>
      </div>
      {rows.length > 0 ? (
        <PairList rows={rows} />
      ) : (
        <p className="evidence-none">No telling matches the filters.</p>
      )}
    </>
  )
}
