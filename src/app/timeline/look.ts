import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { MEASURES, type Measure } from './measure.ts'
import { PLAY_MODES, type PlayMode, SPEEDS, type Speed } from './playback.ts'
import { WHOLE, type Zoom } from './zoom.ts'

/** How the timeline is looked at. It filters nothing, so it stands in no link; it outlives the phone's tab. */
interface TimelineLook {
  readonly measure: Measure
  /** Heights grow with the square root: days with little beside a day with much stay visible. */
  readonly root: boolean
  readonly mode: PlayMode
  readonly speed: Speed
  readonly collapsed: boolean
  /** Unfolded in a window that is too low to have it so by itself. */
  readonly opened: boolean
  readonly zoom: Zoom
  readonly playing: boolean
}

const USUAL: TimelineLook = {
  measure: 'intensity',
  root: false,
  mode: 'window',
  speed: 1,
  collapsed: false,
  opened: false,
  zoom: WHOLE,
  playing: false,
}

export const useTimelineLook = create<TimelineLook>()(
  persist((): TimelineLook => USUAL, {
    name: 'entente.timeline',
    storage: createJSONStorage(() => localStorage),
    partialize: ({ measure, root, mode, speed, collapsed }) => ({ measure, root, mode, speed, collapsed }),
    // What an older version or another hand has stored is read field by field.
    merge: (stored, usual) => ({
      ...usual,
      ...known((stored ?? {}) as Partial<Record<keyof TimelineLook, unknown>>),
    }),
  }),
)

export function setLook(change: Partial<TimelineLook>): void {
  useTimelineLook.setState(change)
}

function known(stored: Partial<Record<keyof TimelineLook, unknown>>): Partial<TimelineLook> {
  const oneOf = <T>(values: readonly T[], value: unknown, usual: T): T =>
    values.find((one) => one === value) ?? usual
  return {
    measure: oneOf(MEASURES, stored.measure, USUAL.measure),
    root: stored.root === true,
    mode: oneOf(PLAY_MODES, stored.mode, USUAL.mode),
    speed: oneOf(SPEEDS, stored.speed, USUAL.speed),
    collapsed: stored.collapsed === true,
  }
}
