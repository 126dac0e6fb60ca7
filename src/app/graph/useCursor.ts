import { type FocusEvent, type KeyboardEvent, useMemo, useState } from 'react'
import { dyadId } from '../../model/dyad.ts'
import type { View } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import type { Canvas } from './canvas.ts'
import { AXES, isDirection, nearestInDirection, strandsAround } from './keyboard.ts'
import type { Scene } from './scene.ts'

/** The keyboard's place on the canvas: an actor, and one of its strands while they are walked through. */
export interface Cursor {
  readonly actor: string
  readonly strand: string | null
}

const ZOOM_STEP = 1.25
/** Px of the layout by which Shift and an arrow move an actor. */
const NUDGE = 12

/** Walks the canvas by keyboard. The cursor is there while the canvas has the focus and keys are used. */
export function useCursor(scene: Scene | null, view: View, canvas: Canvas | null, showAll: () => void) {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const places = useMemo(
    () =>
      new Map(
        (scene?.actors ?? [])
          .filter(({ actor }) => view.actorIds.has(actor.id))
          .map(({ actor, at }) => [actor.id, at]),
      ),
    [scene, view],
  )
  // A filter may have taken away where the cursor stood.
  const actor = cursor && places.has(cursor.actor) ? cursor.actor : null
  const strand = actor && cursor?.strand && view.strandById.has(cursor.strand) ? cursor.strand : null

  const go = (next: Cursor): void => {
    setCursor(next)
    const at = places.get(next.actor)
    if (at) canvas?.reveal(at)
  }
  const start = (): string | null => {
    const { selection } = useApp.getState()
    const wanted =
      selection.kind === 'actor' ? [selection.id] : selection.kind === 'pair' ? selection.id.split('~') : []
    return [...wanted, ...places.keys()].find((id) => places.has(id)) ?? null
  }

  const onFocus = ({ currentTarget }: FocusEvent): void => {
    const first = start()
    if (first && currentTarget.matches(':focus-visible:not([data-pointed])'))
      go({ actor: first, strand: null })
  }
  const onBlur = (): void => setCursor(null)

  /** Whether the key meant something here. */
  const press = (key: string, shift: boolean): boolean => {
    const at = actor ?? start()
    if (key === '+' || key === '=') canvas?.zoomBy(ZOOM_STEP)
    else if (key === '-') canvas?.zoomBy(1 / ZOOM_STEP)
    else if (key === '0') showAll()
    else if (at === null) return false
    else if (isDirection(key) && shift) {
      const place = places.get(at)
      if (actor === null || !place || !scene) return false
      const { x, y } = scene.fit.toLayout(place)
      useApp.getState().pin(at, { x: x + AXES[key].x * NUDGE, y: y + AXES[key].y * NUDGE })
    } else if (isDirection(key)) {
      // The first key only shows where the cursor is.
      go({ actor: actor === null ? at : (nearestInDirection(places, at, key) ?? at), strand: null })
    } else if (key === ',' || key === ';') {
      const around = strandsAround(view, at, places)
      const now = around.findIndex(({ id }) => id === strand)
      const step = key === ';' ? 1 : -1
      const next = now < 0 ? (step > 0 ? 0 : around.length - 1) : (now + step + around.length) % around.length
      go({ actor: at, strand: around[next]?.id ?? null })
    } else if (key === 'Enter') {
      const picked = strand ? view.strandById.get(strand) : undefined
      useApp
        .getState()
        .select(
          picked
            ? { kind: 'pair', id: dyadId(picked.a, picked.b), strand: picked.kind }
            : { kind: 'actor', id: at },
        )
    } else if (key === 'Escape') {
      if (strand) go({ actor: at, strand: null })
      else if (useApp.getState().selection.kind !== 'none') useApp.getState().select({ kind: 'none' })
      else return false
    } else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    if (!press(event.key, event.shiftKey)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { cursor: actor === null ? null : { actor, strand }, onFocus, onBlur, onKeyDown }
}
