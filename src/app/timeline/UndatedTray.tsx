import type { Relation } from '../../model/relation.ts'
import { tellingsOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { sideOf } from './stacks.ts'

/** The tellings without a date: counted, and in or out at a click. A brush alone never drops them. */
export function UndatedTray({
  relations,
  included,
}: {
  readonly relations: readonly Relation[]
  readonly included: boolean
}) {
  const setTime = useApp((state) => state.setTime)
  const undated = relations.filter(({ when }) => when === null)
  const up = tellingsOf(undated.filter((relation) => sideOf(relation) === 'up'))
  const down = tellingsOf(undated.filter((relation) => sideOf(relation) === 'down'))
  return (
    <button
      type="button"
      className="undated-tray"
      aria-pressed={included}
      aria-label={`${up + down} undated tellings, ${included ? 'included' : 'left out'}`}
      title={included ? 'Leave out what has no date' : 'Include what has no date'}
      onClick={() => setTime({ undated: included ? 'without' : 'with' })}
    >
      <span>Undated</span>
      <span className="cooperation">+{up}</span>
      <span className="conflict">−{down}</span>
      <span className="tray-state">{included ? 'included' : 'left out'}</span>
    </button>
  )
}
