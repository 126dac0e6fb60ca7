import type { Camera } from './camera.ts'

/** Frames that take longer than this many ms are replaced by the last picture while the camera moves. */
const SLOW = 8
/** How far the last picture may be stretched, and by which share of the window moved, before a new one is due. */
const MOST_STRETCH = 1.5
const MOST_SHIFT = 0.35

export interface Snapshot {
  /** Tells that the canvas holds a whole picture now, which took so many ms. */
  readonly taken: (camera: Camera, ms: number) => void
  /** Shows the last picture where another camera has it. False when a new picture is due, or was quick to make. */
  readonly show: (camera: Camera, ratio: number) => boolean
}

/** The last picture of a canvas, to be moved about while the camera moves and a new one would come too late. */
export function createSnapshot(surface: HTMLCanvasElement, context: CanvasRenderingContext2D): Snapshot {
  const copy = document.createElement('canvas')
  let from: Camera | null = null
  let copied = false
  let slow = false
  return {
    taken(camera, ms) {
      from = camera
      copied = false
      slow = ms > SLOW
    },
    show({ zoom, pan }, ratio) {
      if (!from || !slow) return false
      const by = zoom / from.zoom
      const x = pan.x - from.pan.x * by
      const y = pan.y - from.pan.y * by
      const shift = Math.max(
        Math.abs(pan.x - from.pan.x) / surface.width,
        Math.abs(pan.y - from.pan.y) / surface.height,
      )
      if (by > MOST_STRETCH || by < 1 / MOST_STRETCH || (by === 1 && shift * ratio > MOST_SHIFT)) return false
      if (!copied) {
        copy.width = surface.width
        copy.height = surface.height
        copy.getContext('2d')?.drawImage(surface, 0, 0)
        copied = true
      }
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, surface.width, surface.height)
      context.drawImage(copy, x * ratio, y * ratio, copy.width * by, copy.height * by)
      return true
    },
  }
}
