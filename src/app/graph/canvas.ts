import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import type { Palette } from '../palette.ts'
import type { DrawnElement } from './drawing.ts'
import type { Point } from './geometry.ts'
import { canvasStyle } from './style.ts'

/** A Cytoscape canvas that shows drawings. Everything else on the page speaks to this and not to Cytoscape. */
export interface Canvas {
  /** Makes the canvas look like the drawing; touches only what differs from the last one. */
  draw(drawing: readonly DrawnElement[]): void
  setStyle(palette: Palette, fontFamily: string): void
  setCamera(camera: Camera): void
  camera(): Camera
  /** Zooms around the middle of the window. */
  zoomBy(factor: number): void
  /** Brings a place on the map into the window, if it is not there. */
  reveal(at: Point): void
  /** Tells Cytoscape that its container has another size. */
  resize(): void
  /** What the window shows as a PNG without background, with `scale` × `pixelRatio` pixels per CSS px. */
  toPng(scale: number): Promise<Blob>
  /** What the window shows as a data URI in other colours, at once; the window itself keeps its own. */
  snapshot(palette: Palette, fontFamily: string, scale: number): string
  /** Resolves when every image of the drawing can be drawn, at the latest after `timeout` ms. */
  imagesLoaded(timeout: number): Promise<void>
  destroy(): void
}

export interface Camera {
  readonly zoom: number
  readonly pan: Point
}

export interface CanvasEvents {
  /** An actor's or strand's id under the pointer, with the pointer's place in the window; null when it left. */
  readonly onPoint: (owner: string | null, at: Point) => void
  /** Null: a click on the empty ground. */
  readonly onPick: (owner: string | null) => void
  /** The person moved the camera. */
  readonly onMove: () => void
  /** After each frame. */
  readonly onPaint: (elements: number) => void
}

const MOST_ZOOM = 4
const LEAST_ZOOM = 0.15

export interface CanvasOptions extends Partial<CanvasEvents> {
  /** Pixels per CSS px. */
  readonly pixelRatio?: number
}

/** The screen's own, but names are soft below 1.125, where Cytoscape keeps them as images, and more than 2 costs without a gain. */
const screenRatio = (): number => Math.min(2, Math.max(1.125, window.devicePixelRatio))

export function createCanvas(
  container: HTMLElement,
  { pixelRatio = screenRatio(), ...events }: CanvasOptions = {},
): Canvas {
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    pixelRatio,
    style: [],
  })
  listen(cy, events)
  let style: StylesheetJson = []
  let last: ReadonlyMap<string, DrawnElement> = new Map()
  return {
    draw(drawing) {
      cy.batch(() => {
        const next = new Map(drawing.map((element) => [element.id, element]))
        for (const id of last.keys()) if (!next.has(id)) cy.getElementById(id).remove()
        cy.add(
          drawing
            .filter(({ id }) => !last.has(id))
            .sort(nodesFirst)
            .map(definition),
        )
        for (const [id, element] of next) {
          const before = last.get(id)
          if (before) update(cy, before, element)
        }
        last = next
      })
    },
    setStyle(palette, fontFamily) {
      style = canvasStyle(palette, fontFamily)
      cy.style(style)
    },
    setCamera({ zoom, pan }) {
      cy.viewport({ zoom, pan: { ...pan } })
    },
    camera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
      events.onMove?.()
    },
    reveal({ x, y }) {
      const { x1, y1, x2, y2 } = cy.extent()
      if (x > x1 && x < x2 && y > y1 && y < y2) return
      const zoom = cy.zoom()
      cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom })
      events.onMove?.()
    },
    resize() {
      cy.resize()
    },
    toPng: (scale) => cy.png({ output: 'blob-promise', full: false, scale }),
    snapshot(palette, fontFamily, scale) {
      cy.style(canvasStyle(palette, fontFamily))
      const image = cy.png({ output: 'base64uri', full: false, scale })
      cy.style(style)
      return image
    },
    imagesLoaded: (timeout) => imagesLoaded(cy, timeout),
    destroy() {
      cy.destroy()
    },
  }
}

const nodesFirst = (one: DrawnElement, other: DrawnElement): number =>
  Number(one.ends !== null) - Number(other.ends !== null)

function definition({ id, owner, classes, data, at, ends }: DrawnElement): ElementDefinition {
  return {
    group: ends ? 'edges' : 'nodes',
    classes,
    data: { ...data, id, owner, ...(ends && { source: ends[0], target: ends[1] }) },
    ...(at && { position: { ...at } }),
  }
}

function update(cy: Core, before: DrawnElement, element: DrawnElement): void {
  const found = cy.getElementById(element.id)
  if (before.classes !== element.classes) found.classes(element.classes)
  if (Object.entries(element.data).some(([key, value]) => before.data[key] !== value))
    found.data({ ...element.data })
  if (element.at && (before.at?.x !== element.at.x || before.at?.y !== element.at.y))
    found.position({ ...element.at })
}

function listen(cy: Core, { onPoint, onPick, onMove, onPaint }: Partial<CanvasEvents>): void {
  if (onPoint) {
    cy.on('mouseover mousemove', 'node, edge', ({ target, renderedPosition }) => {
      onPoint(target.data('owner'), renderedPosition)
    })
    cy.on('mouseout', 'node, edge', ({ renderedPosition }) => onPoint(null, renderedPosition))
  }
  if (onPick) {
    cy.on('tap', ({ target }) => onPick(target === cy ? null : target.data('owner')))
  }
  if (onMove) cy.on('dragpan scrollzoom pinchzoom', onMove)
  if (onPaint) cy.on('render', () => onPaint(cy.elements().length))
}

/** Cytoscape loads an image when it is first drawn and tells the node that asked for it when it is there. */
function imagesLoaded(cy: Core, timeout: number): Promise<void> {
  const waiting = new Set(cy.nodes('.flagged, .chip').map((node): string => node.data('image')))
  return new Promise((resolve) => {
    if (waiting.size === 0) return resolve()
    const timer = setTimeout(resolve, timeout)
    cy.on('background', 'node', ({ target }) => {
      waiting.delete(target.data('image'))
      if (waiting.size > 0) return
      clearTimeout(timer)
      resolve()
    })
    // A thumbnail draws all nodes, those outside the window too.
    cy.png({ full: true, maxWidth: 16, maxHeight: 16 })
  })
}
