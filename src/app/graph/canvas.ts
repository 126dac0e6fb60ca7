import cytoscape, { type Core, type CytoscapeOptions } from 'cytoscape'
import { between, type Camera, eased } from './camera.ts'
import type { CanvasStyle } from './canvasStyle.ts'
import { type Drawing, EMPTY_DRAWING } from './drawn.ts'
import { type CanvasElement, ELEMENT_STYLE, elementsOf, showElements } from './elements.ts'
import type { Point } from './geometry.ts'
import { hitTest, strandAt } from './hitTest.ts'
import { createImageStore } from './imageStore.ts'
import { type Frame, namesFor, paint } from './paint.ts'
import { PAINTED, rendererOf, screenRatio } from './paintedRenderer.ts'
import { listenToPointer, listenToWheel, type PointerEvents } from './pointer.ts'
import type { ShownName } from './shownNames.ts'
import { createSnapshot, type Snapshot } from './snapshot.ts'
import { createTextSprites } from './textSprites.ts'

/**
 * A Cytoscape core that shows drawings, moves its camera, and says what is pointed at. Everything else on the page speaks to this
 * and not to Cytoscape.
 */
export interface Canvas {
  /** Makes the canvas look like the drawing, in the next frame. */
  draw(drawing: Drawing): void
  setStyle(style: CanvasStyle): void
  /** Moves the camera, in so many ms. */
  setCamera(camera: Camera, ms?: number): void
  camera(): Camera
  /** The camera's way between near and far. */
  setZoomRange(least: number, most: number): void
  /** Zooms around the middle of the window. */
  zoomBy(factor: number): void
  /** Brings a place on the map into the window, if it is not there. */
  reveal(at: Point): void
  /** Follows the size of its container. */
  resize(): void
  /** What the window shows as a data URI in another style, at once; the window itself keeps its own. */
  onPaper(style: CanvasStyle, scale: number): string
  /** What stands on the canvas now with a name, for tests. */
  names(): readonly string[]
  /** For tests and the console. */
  readonly core: Core
  destroy(): void
}

export interface CanvasEvents extends PointerEvents {
  /** The camera stands still after the person has moved it. */
  readonly onRest: () => void
  /** After each frame. */
  readonly onPaint: (elements: number) => void
}

/** Ms without a move after which the camera stands still. */
const REST = 120
/** Ms after a drawing in which the core's elements follow it, when nothing is pointed at before: the picture comes first. */
const FOLLOW = 150
/** The camera's way until it is told another. */
const ZOOM_RANGE = { minZoom: 0.15, maxZoom: 4 } as const

const sameFrame = (one: Frame, other: Frame): boolean =>
  one.camera.zoom === other.camera.zoom &&
  one.camera.pan.x === other.camera.pan.x &&
  one.camera.pan.y === other.camera.pan.y &&
  one.width === other.width &&
  one.height === other.height

/** Whether names have the same room in two drawings. */
const sameActors = ({ actors }: Drawing, other: Drawing): boolean =>
  actors.length === other.actors.length && actors.every((actor, i) => actor === other.actors[i])

/** Null where the browser gives no canvas to draw on. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas | null {
  if (!document.createElement('canvas').getContext('2d')) return null
  const stopWheel = listenToWheel(container, (factor, at) => {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { ...at } })
    cy.emit('scrollzoom')
  })
  const options: CytoscapeOptions & { readonly renderer: { readonly name: string } } = {
    container,
    renderer: { name: PAINTED },
    layout: { name: 'preset' },
    style: ELEMENT_STYLE,
    boxSelectionEnabled: false,
    autounselectify: true,
    ...ZOOM_RANGE,
  }
  const cy = cytoscape(options)
  const renderer = rendererOf(cy)
  const images = createImageStore()
  const sprites = createTextSprites()
  let snapshot: Snapshot | null = null
  let drawing = EMPTY_DRAWING
  let style: CanvasStyle | null = null
  let names: ReadonlyMap<string, ShownName> = new Map()
  let namesOf: Drawing | null = null
  let namesIn: Frame | null = null
  /** Something that is to be seen has changed since the last frame. */
  let stale = false
  let painted = { width: 0, height: 0 }
  let elements: ReadonlyMap<string, CanvasElement> = new Map()
  let elementsOfDrawing: Drawing | null = null
  let followTimer: ReturnType<typeof setTimeout> | undefined
  let moving = false
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let motion = 0

  const camera = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  const size = (): { readonly width: number; readonly height: number } => ({
    width: cy.width(),
    height: cy.height(),
  })
  const repaint = (): void => {
    stale = true
    cy.forceRender()
  }
  cy.on('viewport', () => {
    stale = true
  })
  const paintFrame = (surface: HTMLCanvasElement, context: CanvasRenderingContext2D): boolean => {
    // A surface that is given a size is empty.
    const resized = surface.width !== painted.width || surface.height !== painted.height
    if (!style || surface.width === 0 || (!stale && !resized)) return false
    stale = false
    painted = { width: surface.width, height: surface.height }
    snapshot ??= createSnapshot(surface, context)
    const ratio = screenRatio()
    const now = camera()
    if (moving && !resized && namesOf === drawing && snapshot.show(now, ratio)) return true
    const begin = performance.now()
    const frame = { camera: now, ...size(), ratio }
    if (!moving || namesOf !== drawing) {
      if (!namesIn || !namesOf || !sameFrame(namesIn, frame) || !sameActors(namesOf, drawing))
        names = namesFor(drawing, frame)
      namesOf = drawing
      namesIn = frame
    }
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, surface.width, surface.height)
    paint(context, drawing, names, frame, style, images, sprites)
    snapshot.taken(now, performance.now() - begin)
    events.onPaint(drawing.actors.length)
    return true
  }
  const flush = (): void => {
    if (elementsOfDrawing === drawing) return
    clearTimeout(followTimer)
    elementsOfDrawing = drawing
    elements = showElements(cy, elements, elementsOf(drawing))
    // Outside of a frame, which it would hold up.
    renderer.flushRenderedStyleQueue()
  }
  renderer.painter = {
    paint: paintFrame,
    ownerAt: (x, y, coarse) => hitTest(drawing, names, { x, y }, cy.zoom(), coarse),
    strandAt: (x, y, coarse) => strandAt(drawing, { x, y }, cy.zoom(), coarse),
    flush,
  }
  /** The person moves the camera. */
  const moved = (): void => {
    cancelAnimationFrame(motion)
    moving = true
    events.onMove()
    clearTimeout(restTimer)
    restTimer = setTimeout(rest, REST)
  }
  const rest = (): void => {
    moving = false
    repaint()
    events.onRest()
  }
  const stopPointer = listenToPointer(cy, container, { ...events, onMove: moved })

  const show = ({ zoom, pan }: Camera): void => {
    // A camera from a link may stand outside of the way that the wheel has.
    cy.minZoom(Math.min(zoom, cy.minZoom()))
    cy.maxZoom(Math.max(zoom, cy.maxZoom()))
    cy.viewport({ zoom, pan: { ...pan } })
  }
  return {
    core: cy,
    draw(next) {
      drawing = next
      const flags = next.actors.flatMap(({ flag, chip }) => [flag, chip?.flag]).filter((flag) => flag != null)
      void images.load(flags).then(() => {
        if (!cy.destroyed()) repaint()
      })
      repaint()
      clearTimeout(followTimer)
      followTimer = setTimeout(flush, FOLLOW)
    },
    setStyle(next) {
      style = next
      repaint()
    },
    setCamera(next, ms = 0) {
      cancelAnimationFrame(motion)
      clearTimeout(restTimer)
      moving = false
      if (ms === 0) return show(next)
      const from = camera()
      const begin = performance.now()
      const step = (): void => {
        const share = Math.min(1, (performance.now() - begin) / ms)
        show(between(from, next, eased(share)))
        if (share < 1) motion = requestAnimationFrame(step)
      }
      step()
    },
    camera,
    setZoomRange(least, most) {
      cy.minZoom(least)
      cy.maxZoom(most)
    },
    zoomBy(factor) {
      const { width, height } = size()
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } })
      moved()
    },
    reveal({ x, y }) {
      const { x1, y1, x2, y2 } = cy.extent()
      if (x > x1 && x < x2 && y > y1 && y < y2) return
      const { width, height } = size()
      cy.pan({ x: width / 2 - x * cy.zoom(), y: height / 2 - y * cy.zoom() })
      moved()
    },
    resize() {
      cy.resize()
      renderer.render()
    },
    onPaper(paper, scale) {
      const { width, height } = size()
      const sheet = document.createElement('canvas')
      sheet.width = Math.round(width * scale)
      sheet.height = Math.round(height * scale)
      const context = sheet.getContext('2d')
      if (context)
        paint(context, drawing, names, { camera: camera(), width, height, ratio: scale }, paper, images)
      return sheet.toDataURL()
    },
    names: () => [...names.keys()],
    destroy() {
      cancelAnimationFrame(motion)
      clearTimeout(restTimer)
      clearTimeout(followTimer)
      stopPointer()
      stopWheel()
      cy.destroy()
    },
  }
}
