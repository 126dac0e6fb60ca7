import { memo, useMemo } from 'react'
import { choicesOfSide } from '../lens/sides.ts'
import { useLaterChoices } from '../panels/LaterChoices.tsx'
import type { GraphIndex } from '../state/graphIndex.ts'
import { type View, viewOf } from '../state/selectors.ts'
import { actorSpeech, strandSpeech } from './keyboard.ts'
import type { Cursor } from './useCursor.ts'

/** Ids of the entries that `aria-activedescendant` points at. */
export const entryId = ({ actor, strand }: Cursor): string => `canvas-${strand ?? actor}`

/**
 * What the canvas shows, for those who hear it: its actors, and the strand at the cursor. The list follows after the picture:
 * nobody hears it change, and a brush or a playback step has one frame.
 */
export function ActorList(props: { index: GraphIndex; cursor: Cursor | null }) {
  const choices = choicesOfSide(useLaterChoices(), 'a')
  return <List {...props} view={viewOf(props.index, choices)} />
}

const List = memo(function List({
  index,
  view,
  cursor,
}: {
  index: GraphIndex
  view: View
  cursor: Cursor | null
}) {
  const strand = cursor?.strand ? view.strandById.get(cursor.strand) : undefined
  const actors = useMemo(
    () =>
      index.drawnActors
        .filter(({ id }) => view.actorIds.has(id))
        .map((actor) => (
          <li key={actor.id} id={entryId({ actor: actor.id, strand: null })}>
            {actorSpeech(actor, view)}
          </li>
        )),
    [index, view],
  )
  return (
    <ul className="graph-spoken" aria-label="Actors on the canvas">
      {actors}
      {cursor && strand && (
        <li key={strand.id} id={entryId(cursor)}>
          {strandSpeech(strand, index.actors)}
        </li>
      )}
    </ul>
  )
})
