import type { Core } from 'cytoscape'
import { lineBoxDistance, pointOn } from './curve.ts'
import type { Point } from './geometry.ts'
import { boxAround } from './geometry.ts'
import { holdPoint } from './holdPoint.ts'
import type { Scene, SceneStrand } from './scene.ts'

/**
 * `window.entente.canvas`: where things stand, for browser tests and for a look from the console. Reads only.
 * All points are in px of the page's window (what a mouse event has as clientX, clientY) but for `positions`.
 */
export interface DebugHandle {
  /** Middle of each actor on the map, which no filter, brush, hover or selection changes. */
  readonly positions: () => Readonly<Record<string, Point>>
  /** Where an actor's or a strand's id can be clicked; null when there is no such thing. */
  readonly screenPoint: (id: string) => Point | null
  /** Points along a strand's course from end to end, heads included; empty when there is no such strand. */
  readonly screenCourse: (id: string) => readonly Point[]
  /** How many strands there are, and how many of them run through the figure of a third actor; takes a while on large maps. */
  readonly crossings: () => { readonly strands: number; readonly through: number }
  /** Ids of the actors whose names are shown. */
  readonly names: () => readonly string[]
  readonly zoom: () => number
}

declare global {
  interface Window {
    entente?: { canvas?: DebugHandle /** The Cytoscape core that the canvas is. */; cy?: Core }
  }
}

/** Shares of a course at which it is told. */
const SHARES = Array.from({ length: 101 }, (_, i) => i / 100)

/** Shows the handle until the returned function is called. */
export function exposeCanvas(
  cy: Core,
  scene: Scene,
  toScreen: (at: Point) => Point,
  rest: Pick<DebugHandle, 'names' | 'zoom'>,
): () => void {
  const handle: DebugHandle = {
    positions: () => Object.fromEntries(scene.actors.map(({ actor, at }) => [actor.id, at])),
    screenPoint: (id) => {
      const at = holdPoint(scene, id)
      return at && toScreen(at)
    },
    screenCourse: (id) => {
      const curve = scene.strands.find(({ strand }) => strand.id === id)?.curve
      return curve ? SHARES.map((share) => toScreen(pointOn(curve, share))) : []
    },
    crossings: () => ({
      strands: scene.strands.length,
      through: scene.strands.filter((strand) => runsThrough(strand, scene)).length,
    }),
    ...rest,
  }
  window.entente = { ...window.entente, canvas: handle, cy }
  return () => {
    if (window.entente?.canvas !== handle) return
    delete window.entente.canvas
    delete window.entente.cy
  }
}

const runsThrough = ({ strand, curve }: SceneStrand, { actors }: Scene): boolean =>
  actors.some(
    ({ actor: { id }, at, figure: { halfWidth, halfHeight } }) =>
      id !== strand.a &&
      id !== strand.b &&
      lineBoxDistance(curve, boxAround(at.x, at.y, halfWidth, halfHeight), 1) === 0,
  )
