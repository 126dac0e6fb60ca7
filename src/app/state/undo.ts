import type { StoreApi } from 'zustand'
import type { Choices } from './choices.ts'
import { type Opened, sameGraph } from './loadState.ts'

/** What undo brings back; the selection, the camera and what lies open are ways of looking and stay. */
export type Undoable = Pick<
  Choices,
  'filters' | 'time' | 'lens' | 'display' | 'pins' | 'pinnedEvents' | 'hiddenActors'
>

/** A state to come back to: those choices, and the graph that they were made on, which articles may join. */
export type Step = Undoable & Opened

export const MOST_STEPS = 100

/** Changes of one kind that follow each other within this many ms are one step: typing, dragging, playing. */
const SAME_GESTURE_MS = 1200

export const undoableOf = ({
  filters,
  time,
  lens,
  display,
  pins,
  pinnedEvents,
  hiddenActors,
}: Undoable): Undoable => ({
  filters,
  time,
  lens,
  display,
  pins,
  pinnedEvents,
  hiddenActors,
})

export const stepOf = (state: Step): Step => ({
  ...undoableOf(state),
  dossier: state.dossier,
  load: state.load,
})

/** Whether nothing has changed between two states that undo would bring back. */
export const sameStep = (one: Step, other: Step): boolean => sameUndoable(one, other) && sameGraph(one, other)

const PARTS = ['filters', 'time', 'lens', 'display', 'pins', 'pinnedEvents', 'hiddenActors'] as const

/** Whether nothing has changed that can be undone; what is not the same object is compared by its content. */
const sameUndoable = (one: Undoable, other: Undoable): boolean =>
  PARTS.every(
    (part) => one[part] === other[part] || JSON.stringify(one[part]) === JSON.stringify(other[part]),
  )

/** The continuous choice that alone differs between two states; null when the change is a step of its own. */
export function gestureOf(before: Undoable, after: Undoable): string | null {
  const changed = PARTS.filter((part) => before[part] !== after[part])
  if (changed.length !== 1) return null
  const [part] = changed
  if (part === 'filters')
    return onlyChanged(before.filters, after.filters, ['text', 'minConfidence', 'intensity', 'minTellings'])
  if (part === 'time') return onlyChanged(before.time, after.time, ['range'])
  if (part === 'pins') return onlyChanged(before.pins, after.pins, Object.keys(after.pins))
  return null
}

function onlyChanged<T extends object>(before: T, after: T, continuous: readonly string[]): string | null {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...keys].filter((key) => before[key as keyof T] !== after[key as keyof T])
  return changed.length === 1 && continuous.includes(changed[0]!) ? changed[0]! : null
}

type Save = (
  past: Parameters<StoreApi<Step>['setState']>[0],
  replace: Parameters<StoreApi<Step>['setState']>[1],
  current: Step,
) => void

let last: { readonly gesture: string; readonly at: number } | null = null

/** The next change is a step of its own, whatever came before. */
export function endGesture(): void {
  last = null
}

/** Keeps of a gesture only the state before it, so that one drag is one step. */
export function gatherSteps(save: unknown): Save {
  const keep = save as Save
  return (past, replace, current) => {
    const gesture = sameGraph(past as Step, current) ? gestureOf(past as Step, current) : null
    const now = performance.now()
    const goesOn = gesture !== null && last?.gesture === gesture && now - last.at < SAME_GESTURE_MS
    last = gesture === null ? null : { gesture, at: now }
    if (!goesOn) keep(past, replace, current)
  }
}
