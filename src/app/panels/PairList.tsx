import { useState } from 'react'
import { usePrinting } from '../printing.ts'
import { useApp } from '../state/store.ts'
import { longestSide, type PairRow } from './balance.ts'
import { DivergingBar } from './DivergingBar.tsx'
import { capitalised, shortName } from './names.ts'
import './pairList.css'
import { useIndex } from './useGraph.ts'
import { formatCount, typesSummary } from './wording.ts'

const PAIRS_SHOWN = 12
/** Pairs on paper. */
const PRINTED = 60

/** Pairs as two-sided bars; a click selects the pair. Seen from one actor, only the partner is named. */
export function PairList({
  rows,
  from = null,
  most = PAIRS_SHOWN,
}: {
  readonly rows: readonly PairRow[]
  readonly from?: string | null
  /** Pairs listed before "show all". */
  readonly most?: number
}) {
  const { actors } = useIndex()
  const select = useApp((state) => state.select)
  const setHover = useApp((state) => state.setHover)
  const selected = useApp(({ selection }) => (selection.kind === 'pair' ? selection.id : null))
  const [all, setAll] = useState(false)
  const longest = longestSide(rows.map(({ balance }) => balance))
  const short = (id: string): string => {
    const actor = actors.get(id)
    return actor ? capitalised(from === null ? shortName(actor) : actor.name) : id
  }
  const printing = usePrinting((state) => state.printing)
  const shown = all ? rows : rows.slice(0, printing ? Math.max(most, PRINTED) : most)
  return (
    <>
      <ol className="pairs">
        {shown.map(({ id, a, b, balance, relations }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === selected}
              onClick={() => select({ kind: 'pair', id, strand: null })}
              onMouseEnter={() => setHover({ kind: 'relation', id: relations[0]!.id })}
              onMouseLeave={() => setHover(null)}
            >
              <span className="pairs-names">
                {from === null ? (
                  <>
                    {short(a)} <i>–</i> {short(b)}
                  </>
                ) : (
                  short(a === from ? b : a)
                )}
              </span>
              <span className="pairs-types" title={typesSummary(relations)}>
                {typesSummary(relations)}
              </span>
              <DivergingBar balance={balance} longest={longest} />
            </button>
          </li>
        ))}
      </ol>
      {rows.length > most && (
        <button type="button" className="quiet pairs-all" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'show fewer' : `show all ${rows.length}`}
        </button>
      )}
      {printing && shown.length < rows.length && (
        <p className="printed-only">
          The first {shown.length} of {formatCount(rows.length)}.
        </p>
      )}
    </>
  )
}

/** Which side of the bars is which, at the head of a list of pairs. */
export function BarKey() {
  return (
    <p aria-hidden="true">
      <span className="word-conflict">conflict</span> <span className="word-cooperation">cooperation</span>
    </p>
  )
}
