import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Camera } from '../graph/camera.ts'
import { type GraphMap, useCanvas } from '../graph/canvasStore.ts'
import { canvasStyle } from '../graph/canvasStyle.ts'
import { NO_FOCUS } from '../graph/drawContext.ts'
import { drawingOf } from '../graph/drawing.ts'
import { flagImagesOf } from '../graph/flagImages.ts'
import { withPins } from '../graph/layout.ts'
import { hoverOf, litBy, pick } from '../graph/pointing.ts'
import { sceneOf } from '../graph/scene.ts'
import { useCanvasElement } from '../graph/useCanvasElement.ts'
import { useCanvasFont } from '../graph/useCanvasFont.ts'
import { useContrast } from '../graph/useContrast.ts'
import { usePath } from '../graph/useFocus.ts'
import { useShown } from '../graph/useShown.ts'
import { useWound } from '../graph/useWound.ts'
import { useViewChoices } from '../panels/useGraph.ts'
import { counted } from '../panels/wording.ts'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { useTheme } from '../theme.ts'
import { strandNotesOf } from './notes.ts'
import { choicesOfSide } from './sides.ts'

/**
 * The map of voice B beside that of voice A: same places, same camera, whichever of the two is moved. For the pointer alone; the
 * keyboard and screen readers have the same lines in the list of differences.
 */
export function MirrorStage({ map: { index, arranged, flags } }: { readonly map: GraphMap }) {
  const choices = choicesOfSide(useViewChoices(), 'b')
  const view = viewOf(index, choices)
  const notes = strandNotesOf(index, choices)
  const selection = useApp((state) => state.selection)
  const hover = useApp((state) => state.hover)
  const main = useCanvas((state) => state.handle)
  const theme = useTheme()
  const contrast = useContrast()
  const codes = useApp((state) => state.display.codes)
  const font = useCanvasFont()
  const host = useRef<HTMLDivElement>(null)
  const onPoint = useCallback((owner: string | null): void => {
    const state = useApp.getState()
    const target = hoverOf(owner, state)
    if (state.hover?.id !== target?.id) state.setHover(target)
  }, [])
  const onPick = useCallback((owner: string | null) => pick(owner, useApp.getState()), [])
  const { canvas } = useCanvasElement(host, {
    onPoint,
    onPick,
    onRest: () => {},
    canDrag: () => false,
    onDrag: () => {},
  })
  const pins = useApp((state) => state.pins)
  const layout = useMemo(() => withPins(arranged, pins), [arranged, pins])
  const shown = useShown(index, notes, false)

  const scene = useWound(
    useMemo(() => {
      const frame = main?.extent().frame
      return frame ? sceneOf(index, layout, frame.width, frame.height) : null
    }, [index, layout, main]),
  )
  const images = useMemo(
    () => (codes ? new Map<string, string>() : flagImagesOf(index.drawnActors, flags, theme)),
    [index, flags, theme, codes],
  )
  const path = usePath()
  const focus = useMemo(() => {
    const lit = litBy(hover, index.relations)
    return { ...NO_FOCUS, selection, lit, dimmed: lit !== null, path }
  }, [selection, hover, index, path])

  useEffect(() => {
    if (canvas && font) canvas.setStyle(canvasStyle(theme, font, contrast))
  }, [canvas, font, theme, contrast])
  useEffect(() => {
    if (canvas && scene && font) canvas.draw(drawingOf(scene, view, focus, images, shown))
  }, [canvas, scene, view, focus, images, shown, font])
  useEffect(() => {
    if (!canvas || !main) return
    let last: Camera | null = null
    let next = 0
    const follow = (): void => {
      const theirs = main.extent()
      const mine = canvas.camera()
      if (last === null || !sameCamera(theirs, last)) {
        last = { zoom: theirs.zoom, pan: theirs.pan }
        canvas.setCamera(last)
      } else if (!sameCamera(mine, last)) {
        last = mine
        main.setCamera(mine)
      }
      next = requestAnimationFrame(follow)
    }
    follow()
    return () => cancelAnimationFrame(next)
  }, [canvas, main])

  return (
    <div
      className="graph-stage"
      role="img"
      aria-label={`The same map as told by the second voice: ${counted(view.strands.length, 'line')}. The list of differences tells them in words.`}
    >
      <div className="graph-host" ref={host} aria-hidden="true" />
    </div>
  )
}

const sameCamera = (one: Camera, other: Camera): boolean =>
  one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y
