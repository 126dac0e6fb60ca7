import { type Brush, isAll } from './brush.ts'
import type { TimeAxis } from './timeAxis.ts'

/** A window that slides, or one that grows from where it began. */
export const PLAY_MODES = ['window', 'cumulative'] as const
export type PlayMode = (typeof PLAY_MODES)[number]

export const SPEEDS = [0.5, 1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]

/** A bin's time on the screen at single speed, in ms. */
const BIN_MS = 600
/** Without a brush, playing begins with a window of this part of the axis. */
const WINDOW_PART = 1 / 12
/** A screen reader hears every so many steps. */
const SPOKEN_STEPS = 5

export const stepMs = (speed: Speed): number => BIN_MS / speed

/** Where playing begins: from the brush as it stands, or from the beginning when there is none or it is at the end. */
export function beginPlaying(brush: Brush, mode: PlayMode, axis: TimeAxis): Brush {
  const atEnd = brush.last >= axis.binCount - 1
  if (isAll(brush, axis)) {
    const length = mode === 'window' ? Math.max(1, Math.round(axis.binCount * WINDOW_PART)) : 1
    return { first: 0, last: length - 1 }
  }
  if (!atEnd) return brush
  return mode === 'window'
    ? { first: 0, last: brush.last - brush.first }
    : { first: brush.first < brush.last ? brush.first : 0, last: brush.first < brush.last ? brush.first : 0 }
}

/** The brush one bin later; null when the end has been shown. */
export function nextStep({ first, last }: Brush, mode: PlayMode, { binCount }: TimeAxis): Brush | null {
  if (last >= binCount - 1) return null
  return { first: mode === 'window' ? first + 1 : first, last: last + 1 }
}

/** Whether a step is one that is spoken: every fifth, and the last. */
export const isSpoken = (step: number, { last }: Brush, { binCount }: TimeAxis): boolean =>
  step % SPOKEN_STEPS === 0 || last >= binCount - 1
