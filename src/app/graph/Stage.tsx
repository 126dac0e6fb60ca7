import { Maximize, Minus, Plus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Relation } from '../../model/relation.ts'
import { strandKindOf } from '../../model/relationTypes.ts'
import { strandNotesOf } from '../lens/notes.ts'
import { choicesOfSide } from '../lens/sides.ts'
import { DARK, LIGHT } from '../palette.ts'
import { useViewChoices } from '../panels/useGraph.ts'
import type { Selection } from '../state/choices.ts'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { useTheme } from '../theme.ts'
import { ActorList, entryId } from './ActorList.tsx'
import type { Camera } from './canvas.ts'
import { type GraphMap, useCanvas } from './canvasStore.ts'
import { pointOn } from './curve.ts'
import { exposeCanvas } from './debugHandle.ts'
import { drawingOf, type Focus } from './drawing.ts'
import { flagImagesOf } from './flagImages.ts'
import { type Box, boxAround, type Point } from './geometry.ts'
import { hoverOf, litBy, pick } from './pointing.ts'
import { type Scene, sceneOf } from './scene.ts'
import { CANVAS_FONT } from './style.ts'
import { Tooltip } from './Tooltip.tsx'
import { useCanvasElement } from './useCanvasElement.ts'
import { useCanvasFont } from './useCanvasFont.ts'
import { useCursor } from './useCursor.ts'
import { useDelayed } from './useDelayed.ts'

/** What is not pointed at steps back after this many ms, so that a pointer on its way does not make the canvas flicker. */
const DIM_DELAY = 120
const ZOOM_STEP = 1.25
/** Px around a figure or line that a tooltip leaves free. */
const AROUND = 8

/** The canvas with all that lies over it: zoom buttons, tooltip, and the list that screen readers hear. */
export function Stage({ map: { index, layout, flags } }: { map: GraphMap }) {
  const chosen = useApp((state) => state.selection)
  const relation = useApp((state) => state.relation)
  const hover = useApp((state) => state.hover)
  const theme = useTheme()
  const font = useCanvasFont()
  const [pointer, setPointer] = useState<Point | null>(null)
  const choices = choicesOfSide(useViewChoices(), 'a')
  const view = viewOf(index, choices)
  const notes = strandNotesOf(index, choices)

  const onPoint = useCallback((owner: string | null, at: Point): void => {
    const target = hoverOf(owner, useApp.getState())
    setPointer(target === null ? null : at)
    const { hover: now, setHover } = useApp.getState()
    if (now?.id !== target?.id) setHover(target)
  }, [])
  const onPick = useCallback((owner: string | null) => pick(owner, useApp.getState()), [])
  const host = useRef<HTMLDivElement>(null)
  const { canvas, frame, moved, wandered, refit } = useCanvasElement(host, onPoint, onPick)

  const scene = useMemo(
    () => frame && sceneOf(index, layout, frame.width, frame.height),
    [index, layout, frame],
  )
  const images = useMemo(() => flagImagesOf(index.drawnActors, flags, theme), [index, flags, theme])
  const showAll = useCallback(() => {
    refit()
    if (canvas && scene) canvas.setCamera({ zoom: scene.fit.zoom, pan: { x: 0, y: 0 } })
  }, [canvas, scene, refit])
  const { cursor, ...keys } = useCursor(scene, view, canvas, showAll)

  const selection = useMemo(() => narrowed(chosen, relation, index.relations), [chosen, relation, index])
  const lit = useMemo(() => litBy(hover, index.relations), [hover, index])
  const dimmed = useDelayed(lit !== null, DIM_DELAY)
  const cursorId = cursor === null ? null : (cursor.strand ?? cursor.actor)
  const focus = useMemo<Focus>(
    () => ({ selection, lit, dimmed, cursor: cursorId }),
    [selection, lit, dimmed, cursorId],
  )

  useEffect(() => {
    if (canvas && font) canvas.setStyle(theme === 'dark' ? DARK : LIGHT, font)
  }, [canvas, font, theme])
  const fitted = useRef(layout)
  useEffect(() => {
    if (!canvas || !scene || (moved.current && fitted.current === layout)) return
    fitted.current = layout
    showAll()
  }, [canvas, scene, layout, moved, showAll])
  useEffect(() => {
    if (canvas && scene && font) canvas.draw(drawingOf(scene, view, focus, images, notes))
  }, [canvas, scene, view, focus, images, notes, font])

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
        fit: showAll,
        setCamera: canvas.setCamera,
        extent: () => ({
          width: element.clientWidth,
          height: element.clientHeight,
          frame,
          ...canvas.camera(),
        }),
        onPaper: (scale) => canvas.snapshot(LIGHT, CANVAS_FONT, scale),
      },
    })
    const hide = exposeCanvas(() => scene, toScreen)
    return () => {
      useCanvas.setState({ handle: null })
      hide()
    }
  }, [canvas, scene, frame, showAll])

  const pointed = useMemo(() => (pointer && lit ? { ...lit, at: pointer } : null), [pointer, lit])
  const avoid = useMemo(
    () => (canvas && scene && lit ? boxesOf(lit, scene, canvas.camera()) : []),
    [canvas, scene, lit],
  )
  return (
    <>
      <div
        className={pointed ? 'graph-stage pointing' : 'graph-stage'}
        role="application"
        aria-roledescription="relation graph"
        aria-label="Relation graph. Arrow keys walk from actor to actor, comma and semicolon through an actor’s relations, Enter opens, Escape steps back."
        aria-activedescendant={cursor ? entryId(cursor) : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application widget with a cursor of its own
        tabIndex={0}
        onPointerLeave={() => onPoint(null, { x: 0, y: 0 })}
        {...keys}
      >
        <div className="graph-host" ref={host} aria-hidden="true" />
        <ActorList index={index} view={view} cursor={cursor} />
      </div>
      {pointed && dimmed && <Tooltip pointed={pointed} avoid={avoid} index={index} view={view} />}
      <div className={wandered ? 'graph-zoom wandered' : 'graph-zoom'}>
        <button
          type="button"
          aria-label="Zoom in"
          title="Zoom in (+)"
          onClick={() => canvas?.zoomBy(ZOOM_STEP)}
        >
          <Plus size={18} strokeWidth={1.5} />
        </button>
        <button
          type="button"
          aria-label="Zoom out"
          title="Zoom out (−)"
          onClick={() => canvas?.zoomBy(1 / ZOOM_STEP)}
        >
          <Minus size={18} strokeWidth={1.5} />
        </button>
        <button
          type="button"
          aria-label="Show the whole graph"
          title="Show the whole graph (0)"
          onClick={showAll}
        >
          <Maximize size={18} strokeWidth={1.5} />
        </button>
      </div>
    </>
  )
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
    boxAround(x * zoom + pan.x, y * zoom + pan.y, (halfWidth + AROUND) * zoom, (halfHeight + AROUND) * zoom)
  return [
    ...course.map((at) => box(at, 0, 0)),
    ...actors
      .filter(({ actor }) => ids.includes(actor.id))
      .map(({ at, figure }) => box(at, figure.halfWidth, figure.halfHeight)),
  ]
}

/** Of a pair one of whose relations is in the light, the strand that tells it. */
function narrowed(
  selection: Selection,
  id: string | null,
  relations: ReadonlyMap<string, Relation>,
): Selection {
  const relation = id === null ? undefined : relations.get(id)
  return selection.kind === 'pair' && relation
    ? { ...selection, strand: strandKindOf(relation.type) }
    : selection
}
