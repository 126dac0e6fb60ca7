import { memo, useId, useState } from 'react'
import type { Relation } from '../../model/relation.ts'
import type { StrandKind } from '../../model/relationTypes.ts'
import { countTellings } from '../../model/telling.ts'
import { EVERYONE } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { TellingItem } from './TellingItem.tsx'
import { groupBySide, groupTellings, orderTellings, type TellingOrder } from './tellings.ts'
import { counted, SIDE_WORDS } from './wording.ts'

interface TellingListProps {
  readonly relations: readonly Relation[]
  readonly picked: StrandKind | null
  readonly index: GraphIndex
  readonly onAllSides?: () => void
}

/** A filter that leaves these tellings as they are costs nothing here; what `onAllSides` does follows from the pair. */
export const TellingList = memo(
  Tellings,
  (before, after) =>
    before.picked === after.picked &&
    before.index === after.index &&
    before.relations.length === after.relations.length &&
    before.relations.every((relation, i) => relation === after.relations[i]),
)

/** Tellings sentence by sentence; under one head per side of the line when one side was picked, that side first. */
function Tellings({ relations, picked, index, onAllSides }: TellingListProps) {
  const [order, setOrder] = useState<TellingOrder>('clearest')
  const orderId = useId()
  const groups = picked ? groupBySide(relations, picked) : [{ kind: null, relations }]
  if (relations.length === 0) return null
  return (
    <>
      <div className="list-head">
        <h3>{counted(countTellings(relations), 'sentence')}</h3>
        {relations.length > 1 && (
          <>
            <label className="visually-hidden" htmlFor={orderId}>
              Order of the sentences
            </label>
            <select
              id={orderId}
              className="quiet-select"
              value={order}
              onChange={(event) => setOrder(event.currentTarget.value === 'text' ? 'text' : 'clearest')}
            >
              <option value="clearest">Clearest first</option>
              <option value="text">As in the text</option>
            </select>
          </>
        )}
      </div>
      {groups.map(({ kind, relations: group }, i) => (
        <section key={kind ?? 'all'} aria-label={kind ? SIDE_WORDS[kind] : 'Tellings'}>
          {kind && (
            <h4 className="side-head">
              {SIDE_WORDS[kind]} <span>{countTellings(group)}</span>
              {i === 0 && groups.length > 1 && onAllSides && (
                <button type="button" className="quiet" onClick={onAllSides}>
                  no grouping
                </button>
              )}
            </h4>
          )}
          {orderTellings(groupTellings(group), order, index.actors).map((telling) => (
            <TellingItem key={telling.id} telling={telling} index={index} />
          ))}
        </section>
      ))}
    </>
  )
}

/** Says that the filters keep some tellings of the selection back, with the way to see them. */
export function HiddenNote({ shown, all }: { readonly shown: number; readonly all: number }) {
  const resetFilters = useApp((state) => state.resetFilters)
  const lens = useApp((state) => state.lens)
  const setLens = useApp((state) => state.setLens)
  if (shown >= all) return null
  if (lens.kind !== 'everyone')
    return (
      <p className="evidence-hidden">
        {counted(all - shown, 'more telling')} {all - shown === 1 ? 'is' : 'are'} not by{' '}
        {lens.kind === 'voice' ? 'this voice' : 'these two voices'}, or hidden by the filters.{' '}
        <button type="button" className="quiet" onClick={() => setLens(EVERYONE)}>
          As told by everyone
        </button>
      </p>
    )
  return (
    <p className="evidence-hidden">
      {counted(all - shown, 'more telling')} {all - shown === 1 ? 'is' : 'are'} hidden by the filters.{' '}
      <button type="button" className="quiet" onClick={resetFilters}>
        Reset filters
      </button>
    </p>
  )
}
