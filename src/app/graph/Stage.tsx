import { Maximize, Minus, Plus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useKeys } from '../keys.ts'
import { strandNotesOf } from '../lens/notes.ts'
import { choicesOfSide } from '../lens/sides.ts'
import { useViewChoices } from '../panels/useGraph.ts'
import { viewOf } from '../state/selectors.ts'
import { type AppState, useApp } from '../state/store.ts'
import { useTheme } from '../theme.ts'
import { ActorList, entryId } from './ActorList.tsx'
import { CanvasTools, CrowdNote } from './CanvasTools.tsx'
import type { Camera } from './camera.ts'
import { mapKeys } from './canvasKeys.ts'
import { type GraphMap, useCanvas } from './canvasStore.ts'
import { CANVAS_FONT, canvasStyle } from './canvasStyle.ts'
import { pointOn } from './curve.ts'
import { exposeCanvas } from './debugHandle.ts'
import type { Focus } from './drawContext.ts'
import { drawingOf } from './drawing.ts'
import { flagImagesOf } from './flagImages.ts'
import { type Box, boxAround, type Point } from './geometry.ts'
import { withPins } from './layout.ts'
import { NoCanvas } from './NoCanvas.tsx'
import { hoverOf, pick } from './pointing.ts'
import { type Scene, sceneOf } from './scene.ts'
import { Tooltip } from './Tooltip.tsx'
import { useCamera } from './useCamera.ts'
import { useCanvasElement } from './useCanvasElement.ts'
import { useCanvasFont } from './useCanvasFont.ts'
import { useContrast } from './useContrast.ts'
import { useCursor } from './useCursor.ts'
import { useFocus, useOpenPath } from './useFocus.ts'
import { useMotion } from './useMotion.ts'
import { useShown } from './useShown.ts'
import { useWound } from './useWound.ts'

const ZOOM_STEP = 1.25
/** From this zoom on, and in focus mode, a picked strand is drawn as one line per type. */
const UNFOLDED_FROM = 1.4
const LIGHT_STYLE = canvasStyle('light', CANVAS_FONT)
/** The ground that a printer has, around names and lines. */
const PAPER = { ...LIGHT_STYLE, palette: { ...LIGHT_STYLE.palette, ground: '#ffffff' } }
/** Px around a figure or line that a tooltip leaves free. */
const AROUND = 8

/** The canvas with all that lies over it: tools, tooltip, and the list that screen readers hear. */
export function Stage({ map }: { readonly map: GraphMap }) {
  const { index, flags } = map
  const choices = choicesOfSide(useViewChoices(), 'a')
  const pins = useApp((state) => state.pins)
  const codes = useApp((state) => state.display.codes)
  const hops = useApp((state) => state.focus)
  const theme = useTheme()
  const contrast = useContrast()
  const font = useCanvasFont()
  const [pointer, setPointer] = useState<Point | null>(null)
  const view = viewOf(index, choices)
  const layout = useMemo(() => withPins(map.arranged, pins), [map.arranged, pins])

  const onPoint = useCallback((owner: string | null, at: Point): void => {
    const target = hoverOf(owner, useApp.getState())
    setPointer(target === null ? null : at)
    const { hover: now, setHover } = useApp.getState()
    if (now?.id !== target?.id) setHover(target)
  }, [])
  const host = useRef<HTMLDivElement>(null)
  const { canvas, failed, frame, wandered, wander, refit } = useCanvasElement(host, {
    onPoint,
    onPick: (owner) => pick(owner, useApp.getState()),
    onRest: () => rest(),
    // A finger that drags means the map, unless it drags what was chosen before.
    canDrag: (owner, coarse) => !coarse || isSelected(owner, useApp.getState()),
    onDrag: (owner, at, over) => {
      if (over && target) useApp.getState().pin(owner, target.fit.toLayout(at))
      else take(owner, at)
    },
  })

  const target = useWound(
    useMemo(() => frame && sceneOf(index, layout, frame.width, frame.height), [index, layout, frame]),
  )
  const { scene, take } = useMotion(target, layout, map.arranged)
  const { showAll, rest, zoom } = useCamera(canvas, target, map.arranged, host, { wander, refit })
  const images = useMemo(
    () => (codes ? new Map<string, string>() : flagImagesOf(index.drawnActors, flags, theme)),
    [index, flags, theme, codes],
  )
  const { cursor, ...keys } = useCursor(target, view, canvas, showAll)
  const cursorId = cursor === null ? null : (cursor.strand ?? cursor.actor)
  const { focus, lit, dimmed } = useFocus(index, cursorId)
  const shown = useShown(
    index,
    strandNotesOf(index, choices),
    zoom * (target?.fit.sizes.grown ?? 1) > UNFOLDED_FROM || hops !== null,
  )
  const tidy = useCallback(
    () =>
      useApp.getState().rearrange({ arrangement: 'map', tidied: [...view.actorIds].sort(), centre: null }),
    [view],
  )
  useKeys(mapKeys({ tidy, showAll, placeOf: (id) => layout.positions[id] }))

  useEffect(() => {
    if (canvas && font) canvas.setStyle(canvasStyle(theme, font, contrast))
  }, [canvas, font, theme, contrast])
  useEffect(() => {
    if (canvas && scene && font) canvas.draw(drawingOf(scene, view, focus, images, shown))
  }, [canvas, scene, view, focus, images, font, shown])
  useHandle(canvas, target, frame, host, showAll, wander)
  const path = useOpenPath()
  useEffect(() => {
    useCanvas.setState({ path })
    return () => useCanvas.setState({ path: null })
  }, [path])

  const pointed = useMemo(() => (pointer && lit ? { ...lit, at: pointer } : null), [pointer, lit])
  const avoid = useMemo(
    () => (canvas && target && lit ? boxesOf(lit, target, canvas.camera()) : []),
    [canvas, target, lit],
  )
  if (failed) return <NoCanvas />
  return (
    <>
      <div
        className={pointed ? 'graph-stage pointing' : 'graph-stage'}
        role="application"
        aria-roledescription="relation graph"
        aria-label="Relation graph. Arrow keys walk from actor to actor, with Shift they move it; comma and semicolon walk through an actor’s relations, Enter opens, Escape steps back."
        aria-activedescendant={cursor ? entryId(cursor) : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application widget with a cursor of its own
        tabIndex={0}
        {...keys}
      >
        <div className="graph-host" ref={host} aria-hidden="true" />
        <ActorList index={index} cursor={cursor} />
      </div>
      {pointed && dimmed && <Tooltip pointed={pointed} avoid={avoid} index={index} view={view} />}
      <CrowdNote drawn={target?.actors.length ?? 0} all={index.drawnActors.length} />
      <div className="graph-column" data-side={target?.fit.buttonSide}>
        <CanvasTools onTidy={tidy} />
        <div className={wandered ? 'graph-zoom wandered' : 'graph-zoom'}>
          <ZoomButton says="Zoom in" keyName="+" onClick={() => canvas?.zoomBy(ZOOM_STEP)}>
            <Plus size={18} strokeWidth={1.5} />
          </ZoomButton>
          <ZoomButton says="Zoom out" keyName="−" onClick={() => canvas?.zoomBy(1 / ZOOM_STEP)}>
            <Minus size={18} strokeWidth={1.5} />
          </ZoomButton>
          <ZoomButton says="Show the whole graph" keyName="0" onClick={showAll}>
            <Maximize size={18} strokeWidth={1.5} />
          </ZoomButton>
        </div>
      </div>
    </>
  )
}

function ZoomButton({
  says,
  keyName,
  onClick,
  children,
}: {
  readonly says: string
  readonly keyName: string
  readonly onClick: () => void
  readonly children: React.ReactNode
}) {
  return (
    <button type="button" aria-label={says} title={`${says} (${keyName})`} onClick={onClick}>
      {children}
    </button>
  )
}

/** Tells the rest of the page, and tests, where things stand. */
function useHandle(
  canvas: ReturnType<typeof useCanvasElement>['canvas'],
  scene: Scene | null,
  frame: ReturnType<typeof useCanvasElement>['frame'],
  host: React.RefObject<HTMLElement | null>,
  fit: () => void,
  wander: () => void,
): void {
  useEffect(() => {
    if (!canvas || !scene || !frame || !host.current) return
    const element = host.current
    const toScreen = ({ x, y }: Point): Point => {
      const { zoom, pan } = canvas.camera()
      const { left, top } = element.getBoundingClientRect()
      return { x: left + x * zoom + pan.x, y: top + y * zoom + pan.y }
    }
    useCanvas.setState({
      handle: {
        fit,
        setCamera: (camera) => {
          wander()
          canvas.setCamera(camera)
        },
        extent: () => ({
          width: element.clientWidth,
          height: element.clientHeight,
          frame,
          ...canvas.camera(),
        }),
        onPaper: (scale) => canvas.onPaper(PAPER, scale),
      },
    })
    const hide = exposeCanvas(canvas.core, scene, toScreen, {
      names: canvas.names,
      zoom: () => canvas.camera().zoom,
    })
    return () => {
      useCanvas.setState({ handle: null })
      hide()
    }
  }, [canvas, scene, frame, host, fit, wander])
}

/** Where in the window that stands which is pointed at: an actor, or a strand with its two. */
function boxesOf(
  { id }: NonNullable<Focus['lit']>,
  { actors, strands }: Scene,
  { zoom, pan }: Camera,
): Box[] {
  const found = strands.find(({ strand }) => strand.id === id)
  const ids = found ? [found.strand.a, found.strand.b] : [id]
  const course = found ? [0.2, 0.35, 0.5, 0.65, 0.8].map((share) => pointOn(found.curve, share)) : []
  const box = ({ x, y }: Point, halfWidth: number, halfHeight: number): Box =>
    boxAround(x * zoom + pan.x, y * zoom + pan.y, halfWidth * zoom + AROUND, halfHeight * zoom + AROUND)
  return [
    ...course.map((at) => box(at, 0, 0)),
    ...actors
      .filter(({ actor }) => ids.includes(actor.id))
      .map(({ at, figure }) => box(at, figure.halfWidth, figure.halfHeight)),
  ]
}

const isSelected = (id: string, { selection }: AppState): boolean =>
  selection.kind !== 'none' && selection.id.split('~').includes(id)
