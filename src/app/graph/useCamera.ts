import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { CameraChoice } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import { useMedia } from '../theme.ts'
import type { Camera } from './camera.ts'
import type { Canvas } from './canvas.ts'
import type { Layout } from './layout.ts'
import type { Scene } from './scene.ts'
import { MOTION } from './useMotion.ts'

/** Ms of the camera's own way. */
const CAMERA_MS = 240
/** From the zoom that shows all, how far out, and the zoom how far in. */
const FURTHEST = 0.4
const NEAREST = 4

interface Size {
  readonly width: number
  readonly height: number
}

/** The camera that has a place of the layout in the middle of the window. */
export function cameraAt({ x, y, zoom }: CameraChoice, { fit }: Scene, { width, height }: Size): Camera {
  const at = fit.toModel({ x, y })
  return { zoom, pan: { x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom } }
}

/** The place of the layout that a camera has in the middle of the window. */
export function choiceOf({ zoom, pan }: Camera, { fit }: Scene, { width, height }: Size): CameraChoice {
  return { ...fit.toLayout({ x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom }), zoom }
}

/**
 * Keeps the canvas's camera and the chosen one in step: fitted while none is chosen, put where the choice says when a link, a
 * saved view or the browser's history brings one, and written down when the person has moved it and it stands still.
 */
export function useCamera(
  canvas: Canvas | null,
  scene: Scene | null,
  layout: Layout,
  host: RefObject<HTMLElement | null>,
  { wander, refit }: { readonly wander: () => void; readonly refit: () => void },
) {
  const chosen = useApp((state) => state.camera)
  const setChosen = useApp((state) => state.setCamera)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  /** What the canvas shows already: a choice that comes from itself must not move it. */
  const written = useRef<CameraChoice | null>(null)
  const seen = useRef<{ readonly layout: Layout; readonly scene: Scene } | null>(null)

  const size = useCallback(
    (): Size => ({ width: host.current?.clientWidth ?? 0, height: host.current?.clientHeight ?? 0 }),
    [host],
  )
  const showAll = useCallback(() => {
    refit()
    written.current = null
    setChosen(null)
    if (canvas && scene) canvas.setCamera(scene.fit, still ? 0 : CAMERA_MS)
  }, [canvas, scene, refit, setChosen, still])

  useEffect(() => {
    if (!canvas || !scene) return
    canvas.setZoomRange(scene.fit.zoom * FURTHEST, NEAREST / scene.fit.sizes.grown)
    const before = seen.current
    seen.current = { layout, scene }
    if (chosen) {
      // Another map is no place for the old camera.
      if (before && before.layout !== layout) return showAll()
      if (before && chosen === written.current) return
      wander()
      canvas.setCamera(cameraAt(chosen, scene, size()), before && !still ? CAMERA_MS : 0)
      written.current = chosen
      return
    }
    if (written.current !== null) refit()
    written.current = null
    const ms = before && before.layout !== layout && !still ? MOTION.arrangement : 0
    canvas.setCamera(scene.fit, ms)
  }, [canvas, scene, layout, chosen, still, size, refit, wander, showAll])

  const rest = useCallback(() => {
    if (!canvas || !scene) return
    setChosen(choiceOf(canvas.camera(), scene, size()))
    written.current = useApp.getState().camera
  }, [canvas, scene, setChosen, size])
  return { showAll, rest, zoom: chosen?.zoom ?? scene?.fit.zoom ?? 1 }
}
