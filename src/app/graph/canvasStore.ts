import { create } from 'zustand'
import type { OpenPath } from '../palette/openPath.ts'
import type { Arrangement } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { Point } from './geometry.ts'
import type { Layout } from './layout.ts'

/** The part of the map that the window shows. */
export interface Extent {
  /** Size of the window in px. */
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly pan: Point
  /** The size that the map has been fitted into; the window may have changed since the camera was moved. */
  readonly frame: { readonly width: number; readonly height: number }
}

/** The living canvas, for the rest of the page. */
export interface CanvasHandle {
  /** Shows the whole graph. */
  readonly fit: () => void
  readonly extent: () => Extent
  readonly setCamera: (camera: Pick<Extent, 'zoom' | 'pan'>) => void
  /** What the window shows, in the colours of paper, as a data URI with so many pixels per px. */
  readonly onPaper: (scale: number) => string
}

/** What a map is made from: a graph, and the choices that say where its actors stand. */
export interface MapWish {
  readonly index: GraphIndex
  readonly arrangement: Arrangement
  /** Whether all actors are drawn, and not only the most named of many. */
  readonly everyone: boolean
  /** The actor in the middle of the rings. */
  readonly centre: string | null
  /** Ids of the actors that the map has been tidied for. */
  readonly tidied: readonly string[] | null
}

/** The map of a graph, and the flags on it: what the canvas and every picture of it are drawn from. */
export interface GraphMap extends MapWish {
  /** Where the actors stand on the map, whatever the arrangement is: what is kept with a dossier. */
  readonly layout: Layout
  /** Where they stand in the arrangement, without what is pinned: what is drawn. */
  readonly arranged: Layout
  /** SVG texts by country code. */
  readonly flags: ReadonlyMap<string, string>
}

export interface CanvasState {
  /** Null until the graph has been laid out. */
  readonly map: GraphMap | null
  /** Why there is no map of it. */
  readonly error: Error | null
  /** Where the actors of the next graph stood when it was put away; null: they are laid out anew. */
  readonly kept: Layout | null
  /** Null while no canvas is on the page. */
  readonly handle: CanvasHandle | null
  /** The path that is lit on the canvas; null when none is. */
  readonly path: OpenPath | null
}

export const useCanvas = create<CanvasState>()(() => ({
  map: null,
  error: null,
  kept: null,
  handle: null,
  path: null,
}))
