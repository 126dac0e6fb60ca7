import { memo } from 'react'
import type { Relation } from '../../model/relation.ts'
import { counted, formatCount } from '../panels/wording.ts'
import { type Clock, UNDATED, type Undated } from '../state/choices.ts'
import { tellingsOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import type { Told } from './counter.ts'
import { sideOf } from './dated.ts'
import { toldWords } from './words.ts'

const STATES: Readonly<Record<Undated, { readonly word: string; readonly spoken: string }>> = {
  with: { word: 'included', spoken: 'included' },
  only: { word: 'only these', spoken: 'only these are shown' },
  without: { word: 'left out', spoken: 'left out' },
}

/** What a click does, in the state before it. */
const NEXT: Readonly<Record<Undated, string>> = {
  with: 'Show only what has no date',
  only: 'Leave out what has no date',
  without: 'Include what has no date',
}

/** The tellings without a date on either side: counted, and in, alone or out at a click. A brush alone never drops them. */
export const UndatedTray = memo(function UndatedTray({
  relations,
  choice,
  clock,
}: {
  readonly relations: readonly Relation[]
  readonly choice: Undated
  readonly clock: Clock
}) {
  const setTime = useApp((state) => state.setTime)
  const told = countSides(relations)
  const all = told.up + told.line + told.down
  const most = Math.max(told.up, told.down, 1)
  return (
    <button
      type="button"
      className="undated-tray"
      data-choice={choice}
      disabled={all === 0 && choice === 'with'}
      aria-label={`${counted(all, 'undated telling')}, ${STATES[choice].spoken}: ${toldWords(told)}. ${NEXT[choice]}`}
      title={`${NEXT[choice]}${clock === 'reported' ? ' of its article' : ''}`}
      onClick={() => setTime({ undated: UNDATED[(UNDATED.indexOf(choice) + 1) % UNDATED.length]! })}
    >
      <span className="tray-name">Undated</span>
      <span className="tray-bars" aria-hidden="true">
        <i className="tray-up" style={{ height: `${(100 * told.up) / most}%` }} hidden={told.up === 0} />
        <i
          className="tray-down"
          style={{ height: `${(100 * told.down) / most}%` }}
          hidden={told.down === 0}
        />
      </span>
      <span className="tray-counts">
        <b className="cooperation">+{formatCount(told.up)}</b>
        {told.line > 0 && <span className="tray-ties">{counted(told.line, 'tie')}</span>}
        <b className="conflict">−{formatCount(told.down)}</b>
      </span>
      <span className="tray-state">{all === 0 && choice === 'with' ? 'none' : STATES[choice].word}</span>
    </button>
  )
})

/** Tellings by side; a standing tie is neither cooperation nor conflict. */
function countSides(relations: readonly Relation[]): Told {
  const on = (side: keyof Told): number =>
    tellingsOf(relations.filter((relation) => sideOf(relation) === side))
  return { up: on('up'), line: on('line'), down: on('down') }
}
