import { between, type Camera, eased } from './camera.ts'
import type { CanvasStyle } from './canvasStyle.ts'
import { type Drawing, EMPTY_DRAWING } from './drawn.ts'
import type { Point } from './geometry.ts'
import { listenToGestures } from './gestures.ts'
import { hitTest } from './hitTest.ts'
import { createImageStore } from './imageStore.ts'
import { createNameSprites } from './nameSprites.ts'
import { namesFor, paint } from './paint.ts'
import { writeName } from './paintText.ts'
import type { ShownName } from './shownNames.ts'
import { createSnapshot } from './snapshot.ts'

/** A canvas that shows drawings, moves its camera, and says what is pointed at. */
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
  destroy(): void
}

export interface CanvasEvents {
  /** An actor's or strand's id under the pointer, with the pointer's place in the window; null when it left. */
  readonly onPoint: (owner: string | null, at: Point) => void
  /** Null: a click on the empty ground. */
  readonly onPick: (owner: string | null) => void
  /** The person moved the camera. */
  readonly onMove: () => void
  /** The camera stands still after the person has moved it. */
  readonly onRest: () => void
  /** After each frame. */
  readonly onPaint: (elements: number) => void
  /** Whether a thing can be dragged: asked when it is. */
  readonly canDrag: (owner: string, coarse: boolean) => boolean
  /** Where a thing is dragged to, in the model; `over` when it is let go. */
  readonly onDrag: (owner: string, at: Point, over: boolean) => void
}

/** Ms without a move after which the camera stands still. */
const REST = 120
/** Pixels per px of CSS: the screen's own; more than 2 costs without a gain. */
const screenRatio = (): number => Math.min(2, Math.max(1, window.devicePixelRatio))

/** Null where the browser gives no canvas to draw on. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas | null {
  const element = document.createElement('canvas')
  const context = element.getContext('2d')
  if (!context) return null
  element.className = 'graph-surface'
  container.append(element)
  const images = createImageStore()
  const sprites = createNameSprites(writeName)
  const snapshot = createSnapshot(element, context)
  let drawing = EMPTY_DRAWING
  let style: CanvasStyle | null = null
  let camera: Camera = { zoom: 1, pan: { x: 0, y: 0 } }
  let size = { width: 0, height: 0 }
  let ratio = 1
  let names: ReadonlyMap<string, ShownName> = new Map()
  let namesOf: Drawing | null = null
  let least = 0.15
  let most = 4
  let frame = 0
  let moving = false
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let motion = 0
  let grabbed: { readonly owner: string; readonly hold: Point } | null = null

  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(render)
  }
  const render = (): void => {
    frame = 0
    if (!style || size.width === 0) return
    if (moving && namesOf === drawing && snapshot.show(camera, ratio)) return
    const begin = performance.now()
    const current = { camera, ...size, ratio }
    if (!moving || namesOf !== drawing) {
      names = namesFor(drawing, current)
      namesOf = drawing
    }
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, element.width, element.height)
    paint(context, drawing, names, current, style, images, sprites)
    snapshot.taken(camera, performance.now() - begin)
    events.onPaint(drawing.actors.length)
  }
  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = container
    const wanted = screenRatio()
    if (width === size.width && height === size.height && wanted === ratio) return
    size = { width, height }
    ratio = wanted
    element.width = Math.round(width * ratio)
    element.height = Math.round(height * ratio)
    // A canvas that is given a size is empty: until the next frame nothing would be seen.
    if (style) {
      cancelAnimationFrame(frame)
      render()
    }
  }
  const setCamera = (next: Camera): void => {
    camera = next
    schedule()
  }
  /** The person moves the camera. */
  const move = (next: Camera): void => {
    cancelAnimationFrame(motion)
    moving = true
    setCamera(next)
    events.onMove()
    clearTimeout(restTimer)
    restTimer = setTimeout(rest, REST)
  }
  const rest = (): void => {
    moving = false
    schedule()
    events.onRest()
  }
  const zoomAt = (factor: number, { x, y }: Point): Camera => {
    const zoom = Math.min(most, Math.max(least, camera.zoom * factor))
    const by = zoom / camera.zoom
    return { zoom, pan: { x: x - (x - camera.pan.x) * by, y: y - (y - camera.pan.y) * by } }
  }
  const toModel = ({ x, y }: Point): Point => ({
    x: (x - camera.pan.x) / camera.zoom,
    y: (y - camera.pan.y) / camera.zoom,
  })
  const at = (point: Point, coarse: boolean): string | null =>
    hitTest(drawing, names, toModel(point), camera.zoom, coarse)

  const stopListening = listenToGestures(container, {
    hover: (point) => {
      if (point) events.onPoint(at(point, false), point)
      else events.onPoint(null, { x: 0, y: 0 })
    },
    tap: (point, coarse) => events.onPick(at(point, coarse)),
    pan: (dx, dy) => move({ zoom: camera.zoom, pan: { x: camera.pan.x + dx, y: camera.pan.y + dy } }),
    zoom: (factor, point) => move(zoomAt(factor, point)),
    grab: (point, coarse) => {
      const owner = at(point, coarse)
      const actor = drawing.actors.find(({ id }) => id === owner)
      if (!actor || !events.canDrag(actor.id, coarse)) return false
      const { x, y } = toModel(point)
      grabbed = { owner: actor.id, hold: { x: x - actor.at.x, y: y - actor.at.y } }
      return true
    },
    drag: (point) => {
      if (!grabbed) return
      const { x, y } = toModel(point)
      last = { x: x - grabbed.hold.x, y: y - grabbed.hold.y }
      events.onDrag(grabbed.owner, last, false)
    },
    drop: () => {
      if (grabbed) events.onDrag(grabbed.owner, last, true)
      grabbed = null
    },
  })
  let last: Point = { x: 0, y: 0 }

  resize()
  return {
    draw(next) {
      drawing = next
      const flags = next.actors.flatMap(({ flag, chip }) => [flag, chip?.flag]).filter((flag) => flag != null)
      void images.load(flags).then(schedule)
      schedule()
    },
    setStyle(next) {
      style = next
      schedule()
    },
    setCamera(next, ms = 0) {
      cancelAnimationFrame(motion)
      clearTimeout(restTimer)
      moving = false
      if (ms === 0) return setCamera(next)
      const from = camera
      const begin = performance.now()
      const step = (): void => {
        const share = Math.min(1, (performance.now() - begin) / ms)
        setCamera(between(from, next, eased(share)))
        if (share < 1) motion = requestAnimationFrame(step)
      }
      step()
    },
    camera: () => camera,
    setZoomRange(nearest, furthest) {
      least = nearest
      most = furthest
    },
    zoomBy(factor) {
      move(zoomAt(factor, { x: size.width / 2, y: size.height / 2 }))
    },
    reveal({ x, y }) {
      const px = x * camera.zoom + camera.pan.x
      const py = y * camera.zoom + camera.pan.y
      if (px > 0 && px < size.width && py > 0 && py < size.height) return
      move({
        zoom: camera.zoom,
        pan: { x: size.width / 2 - x * camera.zoom, y: size.height / 2 - y * camera.zoom },
      })
    },
    resize,
    onPaper(paper, scale) {
      const sheet = document.createElement('canvas')
      sheet.width = Math.round(size.width * scale)
      sheet.height = Math.round(size.height * scale)
      const sheetContext = sheet.getContext('2d')
      if (sheetContext) paint(sheetContext, drawing, names, { camera, ...size, ratio: scale }, paper, images)
      return sheet.toDataURL()
    },
    names: () => [...names.keys()],
    destroy() {
      cancelAnimationFrame(frame)
      cancelAnimationFrame(motion)
      clearTimeout(restTimer)
      stopListening()
      element.remove()
    },
  }
}
